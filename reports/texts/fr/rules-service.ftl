### Ce qui ne fonctionne pas : images et fichiers qui n’arrivent pas (audits/rules/pages/service.yaml).

rule-service-broken-picture = Une image n’arrive pas
    .message = L’image « { $picture } » est demandée et n’arrive pas. Remettez le fichier à sa place, ou retirez l’image.
    .people = Ce que l’image montre manque : un plan, un modèle, un signe à reconnaître.
rule-service-missing-file = Un fichier dont la page a besoin n’arrive pas
    .message = Le serveur répond { $status } pour « { $file } ». Des parties de la page peuvent paraître ou fonctionner autrement que prévu.
    .people = Une partie de la page peut ne pas fonctionner, ou se lire mal.
rule-service-dead-control = { $verdict ->
        [cannot_tell] Un bouton ne fait peut-être rien
       *[other] Un bouton ne fait rien
    }
    .message = Rien dans la page ne réagit à « { $control } », et il n’envoie aucun formulaire{ $verdict ->
        [cannot_tell] . Vérifiez si un script dont il a besoin n’est pas arrivé
       *[other] {""}
    }. Rendez-lui son effet, ou retirez-le.
    .people = La personne qui l’actionne attend ce qui ne viendra pas.
