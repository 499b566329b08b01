### Le temps qui expire (audits/rules/pages/time.yaml).

rule-time-thrown-out = { $verdict ->
        [cannot_tell] L’avertissement avant que la page soit retirée ne sert peut-être à rien au clavier
       *[other] La page est retirée sans avertir
    }
    .message = Après { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    } sans action, la page s’en va d’elle-même. { $verdict ->
        [cannot_tell] Elle prévient avant, mais rien dans l’avertissement ne prend le focus : vérifiez qu’on peut rester avec le clavier seul.
       *[other] Prévenez au moins 20 secondes avant, et laissez demander plus de temps en un geste.
    }
    .people = Une personne qui lit lentement, tape avec peine ou cherche un papier perd tout.
rule-time-session-ends = Après une attente, le service ne reconnaît peut-être plus les gens
    .message = Après { $minutes } { $minutes ->
        [1] minute
       *[other] minutes
    } sans rien faire, une autre page est venue à sa place : « { $title } ». La page n’avait pas prévenu. Vérifiez ce que devient ce qui a été saisi.
    .people = Une personne qui lit lentement, tape avec peine ou cherche un papier risque de tout perdre.
rule-time-no-more-time = { $verdict ->
        [cannot_tell] Répondre à l’avertissement donne peut-être trop peu de temps
       *[other] Répondre à l’avertissement ne donne pas plus de temps
    }
    .message = Quand la page a averti que le temps allait finir, on a appuyé sur « { $control } ». Il a fini quand même, { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    } après l’ouverture de la page. { $verdict ->
        [cannot_tell] Vérifiez si l’on peut obtenir plus de temps, au moins dix fois.
       *[other] Laissez demander plus de temps par un seul geste, au moins dix fois.
    }
    .people = La personne qui a besoin de plus de temps répond à l’avertissement, continue d’écrire, et perd tout.
rule-time-entries-lost = { $verdict ->
        [cannot_tell] La saisie se perd peut-être après un moment
       *[other] La saisie se perd après un moment
    }
    .message = Après { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }, { $what ->
        [form] un champ rempli a été retiré
        [choice] le choix qui avait été fait a été abandonné
       *[other] un champ rempli était vide
    }, sans que personne ne fasse rien et { $said ->
        [before] sans avertissement à ce moment-là ; que la page dise d’avance sa limite ne donne à personne plus de temps
       *[never] sans avertissement
    }. Prévenez avant, et laissez demander plus de temps en un geste.
    .people = Une personne qui tape ou lit lentement doit recommencer, sans savoir pourquoi.
rule-time-expired-in-place = { $verdict ->
        [cannot_tell] Le temps expire peut-être sans que l’on puisse en avoir plus
       *[other] Le temps expire sans avertissement
    }
    .message = Après { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }, la page dit d’elle-même : « { $text } ». { $verdict ->
        [cannot_tell] Elle avait prévenu, mais rien de ce qu’elle dit n’offre plus de temps. Vérifiez si l’on peut en avoir plus en un geste.
       *[other] Prévenez avant, et laissez demander plus de temps en un geste.
    }
    .people = Une personne qui lit lentement, tape avec peine ou cherche un papier perd tout.
rule-time-counting-down = Le temps pour cette page est peut-être limité
    .message = « { $text } » : un chiffre baisse pendant que la page est ouverte. Vérifiez ce qui arrive à la fin, et si l’on peut avoir plus de temps.
    .people = Une personne qui a besoin de plus de temps est mise sous pression, ou exclue.
rule-time-renews-itself = { $verdict ->
        [failed] La page s’en va d’elle-même pendant qu’on la lit
       *[other] La page se recharge peut-être d’elle-même
    }
    .message = { $verdict ->
        [failed] Après { $seconds } secondes, la page passe d’elle-même à une autre, et aucun mot ne le dit d’avance. Laissez-la jusqu’à ce que la personne continue.
       *[other] Après { $minutes ->
            [one] une minute
           *[other] { $minutes } minutes
        }, la page se recharge ou en appelle une autre. Vérifiez si cela peut s’arrêter.
    }
    .people = Une personne qui écoute la page est renvoyée à son début.
rule-time-takes-focus = Quelque chose prend le focus de lui-même
    .message = « { $control } » prend le focus quelque temps après le chargement, alors que personne n’a rien fait. Attendez qu’on le demande.
    .people = Une personne qui écrit continue d’écrire ailleurs ; une personne qui écoute est coupée au milieu d’une phrase.
rule-time-limit-told = Le temps est peut-être limité
    .message = La page dit : « { $text } ». Vérifiez si l’on peut demander plus de temps, et si la saisie est gardée.
    .people = Une personne qui tape ou lit lentement, ou cherche un papier, n’a pas fini à temps.
rule-time-session-short = Une session se termine peut-être tôt
    .message = Le cookie { $name } expire { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    } après l’arrivée. Vérifiez si la saisie est alors perdue, et si l’on en est averti.
    .people = Une personne qui tape ou lit lentement, ou cherche un papier, doit recommencer.
rule-time-comes-and-goes = Un avis disparaît peut-être avant d’être lu
    .message = « { $text } » disparaît de lui-même après { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    }. Vérifiez si l’on peut le retrouver, ou s’il figure ailleurs ; sinon, laissez-le jusqu’à ce qu’on le ferme.
    .people = Une personne qui lit lentement, agrandit la page ou l’écoute n’apprend pas ce qui était demandé.
