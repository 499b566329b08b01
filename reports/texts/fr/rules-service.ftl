### Ce qui ne fonctionne pas : images et fichiers qui n’arrivent pas (audits/rules/pages/service.yaml).

rule-service-broken-picture = Une image n’arrive pas
    .message = L’image « { $picture } » est demandée et n’arrive pas. Remettez le fichier à sa place, ou retirez l’image.
    .people = Ce que l’image montre manque : un plan, un modèle, un signe à reconnaître.
rule-service-missing-file = Un fichier dont la page a besoin n’arrive pas
    .message = Le serveur répond { $status } pour « { $file } ». Des parties de la page peuvent paraître ou fonctionner autrement que prévu.
    .people = Une partie de la page peut ne pas fonctionner, ou se lire mal.
rule-service-dead-control = Un bouton ne fait peut-être rien
    .message = Rien dans la page ne réagit à « { $control } », et il n’envoie aucun formulaire. Vérifiez si un script dont il a besoin n’est pas arrivé ; sinon, rendez-lui son effet, ou retirez-le.
    .people = La personne qui l’actionne attend ce qui ne viendra pas.
rule-service-dead-link = { $verdict ->
        [cannot_tell] Des liens mènent peut-être à des pages qui n’existent pas
       *[other] Un lien mène à une page qui n’existe pas
    }
    .message = { $verdict ->
        [cannot_tell] Le serveur répond { $status } pour « { $link } » { $count ->
            [one] .
           *[other] , comme pour { $count } des liens essayés.
        } Vérifiez si la page est bien à sa place, et corrigez ce qui ne l’est pas.
       *[other] Le serveur répond { $status } pour « { $link } »{ $count ->
            [one] .
           *[other] , et { $count } liens en tout ne mènent nulle part.
        } Corrigez l’adresse, ou ôtez le lien.
    }
    .people = Qui a besoin de ce qui est promis là ne l’obtient pas, et n’apprend pas où chercher.
rule-service-heavy = La page est lourde
    .message = La page pèse { $megabytes } Mo ; l’essentiel est « { $file } ». Allégez images et fichiers.
    .people = Une personne qui paie au mégaoctet, ou dont la ligne est lente, attend longtemps ou renonce.
rule-service-control-breaks = { $verdict ->
        [cannot_tell] Un contrôle tombe peut-être en panne
       *[other] Un contrôle tombe en panne
    }
    .message = Quand on actionne « { $control } », rien ne se passe, sinon une erreur de son script : { $error }. { $verdict ->
        [cannot_tell] Vérifiez s’il fonctionne dans un autre navigateur.
       *[other] Réparez le script.
    }
    .people = La personne qui l’actionne attend ce qui ne viendra pas.
rule-service-does-nothing = Un lien ou un bouton ne fait peut-être rien
    .message = { $count ->
        [one] Après avoir actionné « { $control } », rien n’avait changé dans la page. Vérifiez s’il sert à quelque chose
       *[other] Après avoir actionné « { $control } » et { $count } contrôles en tout, rien n’avait changé dans la page. Vérifiez s’ils servent à quelque chose
    } ; retirez ce qui ne sert à rien.
    .people = La personne qui l’actionne attend ce qui ne viendra pas.
rule-service-form-breaks = { $verdict ->
        [cannot_tell] Un formulaire tombe peut-être en panne
       *[other] Un formulaire tombe en panne
    }
    .message = Quoi qu’on remplisse, « { $control } » ne provoque qu’une erreur de son script : { $error }. { $verdict ->
        [cannot_tell] Vérifiez s’il fonctionne dans un autre navigateur.
       *[other] Réparez le script.
    }
    .people = Personne ne peut envoyer ce formulaire.
rule-service-slow-response = La page met longtemps à venir
    .message = Le service a mis { $seconds } secondes à commencer sa réponse. Cela a été mesuré une seule fois, depuis la machine qui a fait ce contrôle : mesurez-le à d’autres moments, et répondez plus tôt ou dites que cela prend du temps.
    .people = Qui attend si longtemps ne sait pas s’il se passe quelque chose ; bien des gens appuient encore, ou abandonnent.
