### Où va ce que les gens saisissent, et qui regarde (audits/rules/pages/privacy.yaml).

rule-privacy-form-unencrypted = Ce que les gens saisissent est envoyé en clair
    .message = Le formulaire est envoyé à { $host } sans chiffrement. Envoyez-le par https.
    .people = Quiconque partage le réseau, dans une bibliothèque ou un foyer, peut lire ce qui a été saisi.
rule-privacy-form-elsewhere = Ce que les gens saisissent va peut-être à quelqu’un d’autre
    .message = La page vient de { $own }, et son formulaire est envoyé à { $host }. Vérifiez qui c’est, et si la page le dit.
    .people = Les gens donnent leurs données à un organisme dont ils ne savent rien.
rule-privacy-data-in-address = { $verdict ->
    [failed] Un mot de passe est écrit dans l’adresse d’une page
   *[other] Des données personnelles sont peut-être écrites dans l’adresse d’une page
}
    .message = { $verdict ->
    [failed] Ce qui est saisi dans « { $control } » entre dans l’adresse
   *[other] Vérifiez si ce qui est saisi dans « { $control } » entre dans l’adresse
}, que gardent l’historique du navigateur et bien des journaux. Envoyez le formulaire par la méthode post.
    .people = La personne qui utilise ensuite le même ordinateur peut le lire.
rule-privacy-trackers = { $verdict ->
    [advice] La page laisse un autre service compter ses visiteurs
   *[other] Des services qui suivent les visiteurs sont peut-être informés de cette visite
}
    .message = La page charge depuis { $hosts } avant que quiconque ait accepté.{ $advertising ->
        [no] {""}
       *[other] {" "}Publicité : { $advertising }.
    }{ $social ->
        [no] {""}
       *[other] {" "}Réseaux sociaux : { $social }.
    }{ $replay ->
        [no] {""}
       *[other] {" "}Enregistrement de ce que font les visiteurs : { $replay }.
    }{ $following ->
        [no] {""}
       *[other] {" "}Suivi des visiteurs, d’après leur nom : { $following }.
    }{ $analytics ->
        [no] {""}
       *[other] {" "}Comptage des visiteurs : { $analytics }.
    }{ $tags ->
        [no] {""}
       *[other] {" "}Chargeur d’autres services : { $tags }.
    } Vérifiez si un consentement est demandé, et si un service public en a besoin.
    .people = Une personne qui cherche de l’aide ici devient connue d’entreprises qui vendent de la publicité.
rule-privacy-data-in-link = { $verdict ->
    [failed] Une adresse contient un numéro qui désigne une personne
   *[other] Une adresse contient peut-être ce qui désigne une personne
}
    .message = { $where ->
    [page] L’adresse de la page
    [elsewhere] L’adresse d’un lien vers un autre site
   *[other] L’adresse d’un lien
} le dit dans « { $names } ». Navigateurs, journaux et autres sites gardent les adresses : vérifiez ce qui est envoyé, et retirez-le.
    .people = La personne qui utilise ensuite le même ordinateur, ou lit un journal, apprend qui est venu, ou continue en son nom.
rule-privacy-told-by-referrer = { $verdict ->
    [failed] D’autres sites apprennent un numéro qui désigne une personne
   *[other] D’autres sites apprennent peut-être ce qui désigne une personne
}
    .message = L’adresse de la page le dit dans « { $names } », et la règle « { $policy } » envoie l’adresse entière à { $hosts } avec ce que la page charge de là. { $verdict ->
        [failed] Retirez-le
       *[other] Vérifiez ce que cela désigne, retirez-le
    } de l’adresse, et fixez la règle « strict-origin-when-cross-origin » ou une plus stricte.
    .people = Des entreprises que les gens ne connaissent pas apprennent qui est venu, et pour quoi.
rule-privacy-stored-before-consent = { $verdict ->
    [failed] Des marques publicitaires sont gardées avant que quiconque ait accepté
    [advice] Des marques qui comptent les visiteurs sont gardées avant que quiconque ait accepté
   *[other] Les visiteurs sont peut-être marqués avant d’avoir accepté
}
    .message = Dès l’arrivée, le navigateur garde { $names }. Vérifiez à quoi { $count ->
    [one] cela sert
   *[other] elles servent
}, et attendez un accord là où le service peut s’en passer.
    .people = Une personne qui cherche de l’aide ici est reconnue ailleurs, sans qu’on le lui ait demandé.
rule-privacy-stays-before-consent = Ce qui reste plus d’un mois est peut-être gardé sans qu’on l’ait demandé
    .message = Dès l’arrivée, avant toute réponse, le navigateur garde { $names } ; { $count ->
    [one] cela reste après la visite et ne figure
   *[other] ces éléments restent après la visite et ne figurent
} dans aucune liste que l’outil connaît. Vérifiez à quoi { $count ->
    [one] cela sert
   *[other] ils servent
} : seul ce dont le service ne peut se passer peut être gardé sans qu’on le demande.
    .people = Une personne qui cherche de l’aide ici peut être reconnue plus d’un mois après, sans qu’on le lui ait demandé.
rule-privacy-nobody-named = Une notice sur la vie privée ne dit peut-être pas qui répond des données
    .message = « { $title } » n’a pas les mots par lesquels ces notices nomment le responsable du traitement. Vérifiez si elle dit qui décide de ce qui est fait des données et comment le joindre, comme le veut l’article 13 du RGPD.
    .people = Une personne qui veut savoir ce qui est fait de ses données, ou s’y opposer, n’apprend pas à qui le demander.
rule-privacy-no-refusal = { $verdict ->
    [failed] Il faut accepter d’être suivi pour lire cette page
   *[other] On ne peut peut-être pas refuser d’être suivi
}
    .message = { $verdict ->
        [failed] La page dit : « { $text } », et n’offre que d’accepter. Refuser doit être aussi facile qu’accepter, et ne rien coûter.
       *[other] La page dit : « { $text } ». Vérifiez s’il s’agit de plus que du nécessaire : alors refuser doit être aussi facile qu’accepter.
    }
    .people = Une personne qui demande de l’aide doit laisser d’autres entreprises la suivre.
