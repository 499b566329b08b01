### Les pages d’un parcours se ressemblent-elles là où les gens y comptent (audits/rules/consistency.yaml).

rule-consistency-help-gone = L’aide qui était offerte a disparu
    .message = L’étape { $before } offrait « { $help } », et celle-ci n’offre aucune aide. Gardez-la tout au long de la démarche.
    .people = Une personne bloquée ici n’a personne à qui s’adresser.
rule-consistency-language-changes = La langue change peut-être en chemin
    .message = Cette page se dit en « { $declared } », la précédente en « { $before } », et personne n’a choisi une autre langue. Vérifiez ce qu’on lit ici.
    .people = Une personne qui ne lit que la langue dans laquelle elle a commencé ne peut pas continuer.
rule-consistency-language-choice-lost = La langue ne peut plus être choisie
    .message = À l’étape { $before }, une langue pouvait être choisie (« { $choice } »), et ici non. Offrez ce choix à chaque étape, et gardez ce qui a été rempli.
    .people = Une personne qui a besoin d’une autre langue en chemin doit recommencer.
rule-consistency-no-language-choice = La langue ne peut peut-être pas être choisie
    .message = Cette administration est connue pour servir en plusieurs langues ({ $languages }) ; le parcours a commencé en « { $declared } », et aucune de ses pages n’en offre une autre. Regardez si l’on arrive ici d’une page où l’on choisit, et dans quelles langues ce service est dû.
    .people = Une personne qui a droit à une autre de ces langues ne trouve pas comment y passer.
rule-consistency-progress-untold = Personne n’apprend où il en est
    .message = La démarche a { $steps } étapes ou plus, et ses pages ne disent pas de laquelle il s’agit. Dites « étape 2 sur { $steps } ».
    .people = Une personne qui se fatigue vite, ou doit s’arrêter, ne sait pas ce qu’il reste à faire.
rule-consistency-back-fails = { $verdict ->
    [failed] « Précédent » ne ramène pas en arrière
   *[other] « Précédent » ne ramène peut-être pas en arrière
}
    .message = { $came ->
        [away] Le bouton « précédent » du navigateur ne ramène pas à l’étape { $before } : il fait sortir de la démarche. Donnez à chaque étape sa place dans l’historique.
        [error] Le bouton « précédent » du navigateur ne ramène pas à l’étape { $before } : il amène une erreur. Répondez à un formulaire envoyé par une redirection, et montrez à nouveau l’étape précédente.
       *[other] Le bouton « précédent » du navigateur ne ramène pas à l’étape { $before }, mais à une autre page (« { $title } »). Vérifiez si les gens peuvent encore y revenir.
    }
    .people = Une personne qui veut revoir ce qu’elle a répondu, ou le corriger, n’y arrive pas.
rule-consistency-back-loses = { $verdict ->
    [failed] Qui revient en arrière ne trouve plus ses réponses
   *[other] Qui revient en arrière ne trouve peut-être plus ses réponses
}
    .message = { $verdict ->
        [failed] Qui revient ici depuis l’étape { $after } doit répondre à nouveau : { $fields }. Gardez ce qui a été répondu.
       *[other] Qui revient ici depuis l’étape { $after } et dont le navigateur recharge la page doit répondre à nouveau : { $fields }. Vérifiez-le à la main, et gardez ce qui a été répondu.
    }
    .people = Une personne pour qui écrire est lent ou difficile doit tout refaire pour un seul regard en arrière.
rule-consistency-reload-begins-anew = Une page rechargée perd l’étape
    .message = Une fois sa page rechargée, cette étape n’est plus montrée. Gardez l’étape et ce qui a été répondu.
    .people = Une personne dont le téléphone manque de mémoire, ou dont la connexion se coupe, doit recommencer.
rule-consistency-nothing-to-check = Ce qui a été rempli n’est peut-être pas montré avant l’envoi
    .message = { $count } choses ont été écrites, et la page du dernier bouton n’en montre aucune. Montrez-les à nouveau, avec un moyen de les corriger, avant l’envoi.
    .people = Une personne qui se trompe, ou qui voit mal, envoie une erreur qui peut lui coûter un droit.
rule-consistency-no-reference = La dernière page ne laisse peut-être aucune trace
    .message = « { $heading } » ne donne ni numéro, ni rien à imprimer ou à télécharger, et n’annonce aucun message. Vérifiez ce que les gens peuvent montrer si la demande se perd.
    .people = Une personne dont la demande reste sans réponse n’a aucune preuve de l’avoir faite.
