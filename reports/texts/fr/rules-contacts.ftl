### Les chemins vers un être humain, et ce qu’un service doit dire de lui-même (audits/rules/pages/contacts.yaml).

rule-contacts-online-only = Ceci n’est peut-être possible que sur l’internet
    .message = La page dit : « { $text } ». Vérifiez si un guichet, un téléphone ou la poste est proposé ailleurs.
    .people = Une personne sans ordinateur, ou qui ne sait pas s’en servir, n’a aucun accès.
rule-contacts-app-only = { $verdict ->
    [failed] Ceci n’est possible qu’avec une application
   *[other] Ceci n’est peut-être possible qu’avec une application
}
    .message = { $verdict ->
        [failed] La page dit : « { $text } », et ne nomme ni guichet, ni poste, ni papier. Offrez un chemin sans smartphone.
       *[other] La page dit : « { $text } ». Vérifiez s’il y a un chemin sans smartphone.
    }
    .people = Une personne sans smartphone récent n’a aucun accès.
rule-contacts-chatbot-only = Seule une machine répond peut-être aux questions
    .message = La page dit : « { $text } ». Vérifiez si une personne peut être jointe par téléphone, au guichet ou par la poste.
    .people = Une personne dont la question sort du cadre, ou qui écrit mal la langue, n’a pas de réponse.
rule-contacts-sent-elsewhere = Qui a besoin d’aide est peut-être envoyé ailleurs
    .message = La page dit : « { $text } ». Vérifiez si le service lui-même aide à faire cette démarche.
    .people = Une personne qui n’y arrive pas seule doit trouver quelqu’un dont ce n’est pas le travail, et tout lui dire.
rule-contacts-counter-conditional = Le guichet ne reçoit peut-être pas tout le monde
    .message = La page dit : « { $text } ». Vérifiez si une personne sans internet, sans carte et sans compte peut y venir.
    .people = Une personne qui ne peut pas utiliser l’internet ne peut pas non plus venir au guichet.
rule-contacts-phone-closed = Le téléphone est peut-être fermé, à certaines personnes ou à toutes
    .message = La page dit : « { $text } ». Vérifiez si une personne sans internet peut parler à quelqu’un, et mettez le numéro là où on le voit.
    .people = Une personne qui ne peut pas utiliser l’internet, ou ne comprend pas la page, n’a personne à qui demander.
rule-contacts-phone-only = { $verdict ->
        [failed] Une démarche n’est possible que par téléphone
       *[other] Une démarche n’est peut-être possible que par téléphone
    }
    .message = La page dit : « { $text } ». { $verdict ->
        [failed] Aucune autre voie n’est admise. Acceptez aussi une demande écrite, et dites comment la faire.
       *[other] Vérifiez si une personne qui ne peut ni entendre ni parler au téléphone a une autre voie, et nommez-la là.
    }
    .people = Une personne sourde, une personne qui ne peut pas parler au téléphone ou qui a besoin de temps dans une autre langue est exclue.
rule-contacts-post-refused = Ce qui arrive par la poste n’est peut-être pas traité
    .message = La page dit : « { $text } ». Vérifiez si une personne sans internet peut encore écrire ou introduire sa demande, et comment.
    .people = Une personne sans internet envoie une lettre, attend, et perd du temps ou un droit.
rule-contacts-counter-far = Le guichet le plus proche est peut-être loin
    .message = La page dit : « { $text } ». Vérifiez si un guichet plus proche reçoit, et nommez-le ; s’il n’y en a pas, dites comment faire la même chose par téléphone ou par la poste.
    .people = Une personne sans voiture, ou qui ne peut pas se déplacer, ne reçoit aucune aide à un guichet.
rule-contacts-hours-missing = La page ne dit pas quand quelqu’un est là
    .message = « { $text } » : ni jour ni heure. Dites quand on peut venir, ou appeler.
    .people = Une personne qui vient de loin trouve porte close.
rule-contacts-counter-nowhere = La page ne dit pas où venir
    .message = « { $text } » : ni rue, ni commune, ni plan. Dites où c’est, et comment on s’y rend.
    .people = Une personne qui ne connaît pas l’endroit doit le chercher, ou renonce.
rule-contacts-premium-number = { $verdict ->
    [failed] On ne répond qu’à un numéro de téléphone plus cher
   *[other] Un numéro de téléphone coûte peut-être plus qu’un appel
}
    .message = { $verdict ->
        [failed] « { $number } » coûte plus qu’un appel, et la page dit qu’elle ne répond pas autrement. Donnez un numéro ordinaire, et répondez à qui écrit.
       *[other] { $number } ressemble à un numéro surtaxé. Vérifiez son prix, et s’il en existe un autre.
    }
    .people = Une personne qui a peu de crédit raccroche avant d’être aidée.
rule-contacts-nobody-to-ask = À côté de ce formulaire, personne à qui demander
    .message = La page n’offre ni numéro de téléphone, ni adresse, ni lien vers un contact. Dites où trouver de l’aide.
    .people = Une personne bloquée abandonne, et perd le droit que le formulaire devait ouvrir.
rule-contacts-no-statement = Aucune déclaration d’accessibilité n’est liée
    .message = Les organismes publics de l’Union européenne en publient une, avec un contact pour ce qui est inutilisable. Cette page n’y mène pas.
    .people = Une personne qui rencontre une barrière n’apprend pas à qui le dire.
rule-contacts-statement-leads-nowhere = Le lien vers la déclaration d’accessibilité ne mène nulle part
    .message = « { $link } » n’ouvre rien. Menez à la déclaration, avec un contact pour ce qui est inutilisable.
    .people = Une personne qui rencontre une barrière n’apprend pas à qui le dire.
rule-contacts-statement-incomplete = La déclaration d’accessibilité est peut-être incomplète
    .message = Du modèle destiné aux organismes publics de l’Union européenne (décision (UE) 2018/1523), ceci n’a pas été trouvé sur la page.{ $status ->
        [missing] {" "}Si le site est conforme : totalement, partiellement ou pas.
       *[there] {""}
    }{ $made ->
        [missing] {" "}Comment et quel jour la déclaration a été établie ou revue.
       *[there] {""}
    }{ $feedback ->
        [missing] {" "}À qui signaler une barrière : une adresse électronique, un formulaire ou un téléphone.
       *[there] {""}
    }{ $enforcement ->
        [missing] {" "}Qui veille à ce qu’une réponse arrive : un médiateur ou un organisme de contrôle.
       *[there] {""}
    }{" "}Lisez la déclaration, et vérifiez si elle le dit avec d’autres mots.
    .people = Une personne qui rencontre une barrière n’apprend ni ce qu’on en sait, ni à qui le dire, ni que faire sans réponse.
rule-contacts-statement-old = La déclaration d’accessibilité est peut-être ancienne
    .message = La page dit : « { $text } ». La dernière date trouvée est de { $date }, et la page a été vue le { $seen }. Vérifiez si la déclaration a été revue depuis, et dites quand.
    .people = Une personne qui se fie à la déclaration rencontre des barrières dont elle ne parle pas.
rule-contacts-statement-contradicted = La déclaration dit que tout est accessible, et sa propre page ne l’est peut-être pas
    .message = La page dit : « { $text } », et axe-core trouve { $count ->
        [one] un élément
       *[other] { $count } éléments
    } de cette page même qui { $count ->
        [one] échoue
       *[other] échouent
    } aux WCAG 2.1, niveau A ou AA. Regardez les constats de cette page, et vérifiez si la déclaration dit vrai.
    .people = Une personne qui se fie à la déclaration croit que la barrière est sa propre faute.
rule-contacts-online-in-hours = La démarche en ligne ferme à certaines heures
    .message = La page dit : « { $text } ». Laissez-la ouverte jour et nuit, ou gardez ce qui a été écrit jusqu’à l’ouverture.
    .people = Une personne qui travaille le jour, ou qui n’a un ordinateur que le soir, n’y arrive jamais.
