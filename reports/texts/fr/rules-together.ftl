### Les pages d’un site se ressemblent-elles là où les gens y comptent (audits/rules/together.yaml).

rule-consistency-title-stays = { $verdict ->
    [failed] Le titre de la page est celui d’autres pages
   *[other] Le titre de la page dit peut-être la même chose sur plusieurs pages
}
    .message = { $verdict ->
        [failed] Son titre est « { $title } », comme sur d’autres pages, et ne dit pas de quoi parle celle-ci. Commencez le titre par le sujet de la page.
       *[other] { $count } pages portent le titre « { $title } », alors que leurs titres principaux diffèrent. Dites dans le titre de quelle page, ou de quelle étape, il s’agit.
    }
    .people = Une personne qui écoute la page, ou qui a beaucoup d’onglets ouverts, n’apprend ni où elle est ni qu’elle a avancé.
rule-consistency-navigation-reordered = { $verdict ->
    [failed] Des liens répétés changent d’ordre
   *[other] Des liens répétés changent peut-être d’ordre
}
    .message = « { $first } » et « { $second } » sont dans un autre ordre que sur la page « { $before } ». Gardez dans le même ordre ce qui se répète.
    .people = Une personne qui retrouve les choses à leur place doit chercher à nouveau sur chaque page.
rule-consistency-help-moves = { $verdict ->
    [failed] L’aide change de place
   *[other] L’aide change peut-être de place
}
    .message = { $first ->
        [part] « { $second } » se trouve ailleurs dans la page que sur la page « { $before } ». Gardez l’aide à la même place.
        [main-content] « { $second } » se trouve de l’autre côté du contenu principal que sur la page « { $before } ». Gardez l’aide à la même place.
       *[other] « { $second } » est une aide, et n’est pas du même côté de « { $first } » que sur la page « { $before } ». Gardez l’aide à la même place.
    }
    .people = Une personne qui cherche l’aide là où elle était à la page précédente ne la trouve pas.
rule-consistency-named-otherwise = Le même lien a peut-être deux noms
    .message = Ce qui s’appelle « { $first } » sur la page « { $before } » s’appelle ici « { $second } ». Donnez-lui un seul nom.
    .people = Une personne qui se fie aux mots se demande si c’est autre chose.
rule-consistency-search-named-otherwise = { $verdict ->
    [failed] Le bouton d’une même recherche porte un autre nom
   *[other] Le bouton d’une même recherche a peut-être deux noms
}
    .message = La recherche que « { $first } » lance sur la page « { $before } » est lancée ici par « { $second } ». Donnez un seul nom au bouton.
    .people = Une personne qui écoute la page, ou qui demande un bouton par son nom, ne retrouve pas la recherche qu’elle connaît.
rule-consistency-asked-on-two-pages = La même chose est peut-être demandée de nouveau dans une étape suivante
    .message = « { $field } » est demandé ici et sur la page « { $other } » de la même démarche. Vérifiez si la page qui vient après reprend ou propose la réponse donnée sur la précédente.
    .people = Une personne qui écrit ou retient avec peine doit le faire deux fois, et se trompe.
rule-consistency-kept-and-asked-again = Ce qui a été écrit dans une étape doit l’être de nouveau dans une étape suivante
    .message = Sur la page « { $earlier } », nous avons rempli ce qui est demandé, et son script a conservé les réponses dans le navigateur. La page « { $later } » de la même démarche, ouverte avec elles, demande de nouveau { $count ->
        [one] « { $fields } », dans un champ vide
       *[other] { $count } choses ({ $fields }), dans des champs vides
    } à remplir obligatoirement, sans montrer ni proposer ces réponses.
    .people = Une personne qui écrit ou retient avec peine doit le faire deux fois, et se trompe.
