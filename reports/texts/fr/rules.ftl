### Ce que dit chaque règle : un fait pour titre, une phrase avec ses faits, et ce que cela veut dire pour les gens (`.people`).
### Là où une règle peut demander le regard d’une personne, `cannot_tell` a ses propres mots, qui n’accusent pas.

-undecided = Le moteur n’a pas pu en décider seul.

## Règles d’axe-core

rule-axe-accesskeys = Deux éléments partagent un même raccourci clavier
    .message = Le même raccourci (accesskey) est donné à plusieurs éléments : il ne mène qu’à l’un d’eux, ou à aucun. Donnez chaque raccourci une seule fois, ou passez-vous-en.
    .people = Une personne qui utilise les raccourcis clavier arrive ailleurs que là où on le lui annonce.
rule-axe-area-alt = { $verdict ->
    [cannot_tell] Une zone cliquable d’une image n’a peut-être pas de texte
   *[other] Une zone cliquable d’une image n’a pas de texte
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que chaque zone cliquable de l’image a un texte qui dit où elle mène.
       *[other] Une zone de cette image mène quelque part, et rien ne dit où. Donnez à la zone une alternative textuelle qui dit sa destination.
    }
    .people = Une personne qui ne voit pas l’image n’apprend ni qu’il y a un lien, ni où il mène.
rule-axe-aria-allowed-attr = { $verdict ->
    [cannot_tell] Un élément porte peut-être un attribut ARIA que son rôle ne connaît pas
   *[other] Un élément porte un attribut ARIA que son rôle ne connaît pas
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que les attributs ARIA de cet élément conviennent à son rôle.
       *[other] Cet élément a un attribut ARIA qui n’a pas de sens pour son rôle. Retirez-le, ou corrigez le rôle.
    }
    .people = Une personne qui écoute la page reçoit une information fausse sur cet élément, ou n’en reçoit aucune.
rule-axe-aria-allowed-role = Un élément a reçu un rôle qui ne lui convient pas
    .message = Le rôle donné dans le code ne convient pas à ce type d’élément. Utilisez l’élément prévu à cet effet, ou un rôle qu’il peut avoir.
    .people = Une personne qui écoute la page entend annoncer un autre type d’élément que celui qui est affiché.
rule-axe-aria-braille-equivalent = Un texte destiné aux plages braille n’a peut-être pas d’équivalent vocal
    .message = Un texte en braille est fourni sans le même texte pour la synthèse vocale. Vérifiez que l’élément a aussi un nom pour les personnes qui écoutent.
    .people = Une personne qui écoute la page peut manquer ce qui est écrit pour les lecteurs du braille.
rule-axe-aria-command-name = { $verdict ->
    [cannot_tell] Une commande n’a peut-être pas de nom
   *[other] Une commande n’a pas de nom
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette commande a un nom qui dit ce qu’elle fait.
       *[other] Ce bouton, ce lien ou cette entrée de menu fait avec ARIA n’a pas de nom dans le code. Donnez-lui un texte, ou un aria-label.
    }
    .people = Une personne qui écoute la page entend « bouton » ou « lien » et ne peut pas savoir à quoi il sert.
rule-axe-aria-conditional-attr = Un attribut ARIA est utilisé d’une façon que l’élément exclut
    .message = L’attribut ARIA contredit ce que l’élément dit lui-même. Laissez l’élément le dire seul, ou respectez les conditions de son rôle.
    .people = Une personne qui écoute la page peut s’entendre dire qu’une case est cochée alors qu’elle ne l’est pas, ou l’inverse.
rule-axe-aria-deprecated-role = Un élément a un rôle qui n’est plus en usage
    .message = Le rôle de cet élément a été retiré d’ARIA, et les outils peuvent ne plus le comprendre. Utilisez un rôle actuel.
    .people = Une personne qui écoute la page n’apprend peut-être pas ce qu’est cet élément.
rule-axe-aria-dialog-name = Une boîte de dialogue n’a pas de nom
    .message = La boîte qui s’ouvre ne dit pas à quoi elle sert. Nommez-la par son titre, avec aria-labelledby ou aria-label.
    .people = Une personne qui écoute la page se trouve dans une boîte sans savoir pourquoi.
rule-axe-aria-hidden-body = La page entière est cachée aux lecteurs d’écran
    .message = Le corps de la page porte aria-hidden="true" : rien n’en existe pour les technologies d’assistance. Retirez cet attribut.
    .people = Une personne qui utilise un lecteur d’écran rencontre une page vide et ne peut pas continuer.
rule-axe-aria-hidden-focus = { $verdict ->
    [cannot_tell] Le clavier atteint peut-être un élément caché
   *[other] Un élément caché peut être atteint au clavier
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que le clavier n’atteint rien dans cette partie cachée de la page.
       *[other] Une partie de la page cachée aux lecteurs d’écran contient un élément qui prend le focus. Rendez-le inatteignable, ou cessez de le cacher.
    }
    .people = Une personne qui écoute la page arrive, avec la touche Tab, à un endroit où rien n’est dit, et s’y perd.
rule-axe-aria-input-field-name = { $verdict ->
    [cannot_tell] Un champ n’a peut-être pas de nom
   *[other] Un champ n’a pas de nom
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce champ a un nom qui dit ce qu’il attend.
       *[other] Ce champ fait avec ARIA n’a pas de nom dans le code. Reliez-lui son étiquette avec aria-labelledby.
    }
    .people = Une personne qui écoute la page arrive à un champ sans savoir ce qu’il faut y écrire ou y choisir.
rule-axe-aria-meter-name = { $verdict ->
    [cannot_tell] Une jauge n’a peut-être pas de nom
   *[other] Une jauge n’a pas de nom
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette jauge a un nom qui dit ce qu’elle mesure.
       *[other] Le code ne dit pas ce que mesure cette jauge. Nommez-la avec aria-label ou aria-labelledby.
    }
    .people = Une personne qui écoute la page entend un chiffre sans savoir ce qu’il mesure.
rule-axe-aria-progressbar-name = { $verdict ->
    [cannot_tell] Une barre de progression n’a peut-être pas de nom
   *[other] Une barre de progression n’a pas de nom
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette barre de progression a un nom.
       *[other] Le code ne dit pas de quoi cette barre montre la progression. Nommez-la avec aria-label ou aria-labelledby.
    }
    .people = Une personne qui écoute la page entend un pourcentage sans savoir ce qui est en cours.
rule-axe-aria-prohibited-attr = { $verdict ->
    [cannot_tell] Un élément porte peut-être un attribut ARIA qu’il ne peut pas avoir
   *[other] Un élément porte un attribut ARIA qu’il ne peut pas avoir
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce que dit l’attribut ARIA de cet élément est dit aussi d’une autre façon.
       *[other] Cet élément ne peut pas être nommé ainsi : les lecteurs d’écran ignorent l’attribut. Écrivez le texte dans la page, ou utilisez un élément qui accepte un nom.
    }
    .people = Une personne qui écoute la page manque ce qui n’est écrit que dans cet attribut.
rule-axe-aria-required-attr = Il manque à un élément un attribut ARIA que son rôle exige
    .message = Le rôle de cet élément demande un état ou une valeur que le code ne donne pas. Ajoutez l’attribut manquant et tenez-le à jour.
    .people = Une personne qui écoute la page ne sait pas si l’élément est coché, ouvert, ou quelle est sa valeur.
rule-axe-aria-required-children = { $verdict ->
    [cannot_tell] Un élément composé ne contient peut-être pas les parties attendues
   *[other] Un élément composé ne contient pas les parties attendues
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cet élément reçoit les parties que son rôle exige.
       *[other] Une liste, un menu, un tableau ou un groupe fait avec ARIA ne contient pas les éléments dont il doit être fait. Donnez leur rôle à ses parties, ou retirez-lui le sien.
    }
    .people = Une personne qui écoute la page entend parler d’une liste ou d’un menu et ne peut pas en parcourir les éléments.
rule-axe-aria-required-parent = Une partie se trouve hors de l’ensemble auquel elle appartient
    .message = Cet élément a le rôle d’une partie (option, onglet, ligne) et n’est pas dans l’élément qu’il lui faut. Placez-le dedans, ou changez son rôle.
    .people = Une personne qui écoute la page n’apprend ni combien d’éléments il y a, ni où elle en est.
rule-axe-aria-roledescription = { $verdict ->
    [cannot_tell] La nature annoncée d’un élément ne repose peut-être sur aucun rôle
   *[other] Un élément est présenté comme d’une autre nature sans avoir de rôle
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cet élément a un rôle que les lecteurs d’écran connaissent.
       *[other] L’élément dit sa nature avec ses propres mots et n’a pas de rôle. Donnez-lui un vrai rôle, ou retirez ces mots.
    }
    .people = Une personne qui écoute la page entend parler d’un type d’élément qu’elle ne sait pas utiliser.
rule-axe-aria-roles = Un élément a un rôle qui n’existe pas
    .message = Le rôle écrit dans le code n’existe pas dans ARIA : il est ignoré. Corrigez son orthographe ou utilisez un rôle valide.
    .people = Une personne qui écoute la page n’apprend ni ce qu’est cet élément, ni qu’il peut être utilisé.
rule-axe-aria-tab-name = { $verdict ->
    [cannot_tell] Un onglet n’a peut-être pas de nom
   *[other] Un onglet n’a pas de nom
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cet onglet a un nom.
       *[other] Cet onglet n’a pas de nom dans le code. Donnez-lui un texte, ou un aria-label.
    }
    .people = Une personne qui écoute la page ne peut pas savoir quelle partie de la page cet onglet ouvre.
rule-axe-aria-text = Un passage lu d’un seul tenant contient un élément à activer
    .message = Le passage est présenté comme du simple texte et contient un lien ou une commande, qui disparaît alors. Retirez le rôle « text », ou sortez-en la commande.
    .people = Une personne qui écoute la page n’apprend pas qu’il y a quelque chose à activer.
rule-axe-aria-toggle-field-name = { $verdict ->
    [cannot_tell] Une case ou un interrupteur n’a peut-être pas de nom
   *[other] Une case ou un interrupteur n’a pas de nom
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette case à cocher, ce bouton radio ou cet interrupteur a un nom.
       *[other] Cette case à cocher, ce bouton radio ou cet interrupteur fait avec ARIA n’a pas de nom dans le code. Reliez-lui son étiquette.
    }
    .people = Une personne qui écoute la page entend « non coché » sans savoir à quoi elle donnerait son accord.
rule-axe-aria-tooltip-name = { $verdict ->
    [cannot_tell] Une infobulle est peut-être vide
   *[other] Une infobulle est vide
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette infobulle a un texte.
       *[other] L’élément annoncé comme infobulle n’a pas de texte dans le code. Écrivez-le, ou retirez le rôle.
    }
    .people = Une personne qui écoute la page entend annoncer une explication et ne la reçoit pas.
rule-axe-aria-treeitem-name = Un élément d’une arborescence n’a pas de nom
    .message = Un élément de cette arborescence n’a pas de nom dans le code. Donnez-lui un texte.
    .people = Une personne qui écoute la page ne peut pas distinguer les éléments de l’arborescence.
rule-axe-aria-valid-attr = Un attribut ARIA n’existe pas
    .message = Cet attribut ARIA porte un nom qui n’existe pas : il est ignoré. Corrigez son orthographe.
    .people = Une personne qui écoute la page ne reçoit pas ce que cet attribut devait dire.
rule-axe-aria-valid-attr-value = { $verdict ->
    [cannot_tell] Un attribut ARIA a peut-être une valeur qu’il ne peut pas avoir
   *[other] Un attribut ARIA a une valeur qu’il ne peut pas avoir
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce que désigne cet attribut ARIA est dans la page au moment où il le faut.
       *[other] La valeur de cet attribut ARIA n’est pas valide, ou désigne un élément absent de la page. Corrigez-la.
    }
    .people = Une personne qui écoute la page manque un nom, un état ou une explication.
rule-axe-audio-caption = { $verdict ->
    [cannot_tell] Un enregistrement n’a peut-être pas de texte
   *[other] Un enregistrement n’a pas de texte
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce que dit cet enregistrement est aussi écrit.
       *[other] L’élément audio n’a pas de sous-titres, et aucun texte n’a été trouvé. Publiez une transcription à côté.
    }
    .people = Une personne qui n’entend pas ne peut pas savoir ce qui est dit.
rule-axe-autocomplete-valid = { $verdict ->
    [cannot_tell] Un champ donne peut-être au navigateur une indication fausse
   *[other] Un champ donne au navigateur une indication fausse
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que l’attribut autocomplete de ce champ désigne bien la donnée demandée.
       *[other] L’attribut autocomplete de ce champ a une valeur qui n’existe pas ou ne convient pas. Utilisez la valeur prévue pour cette donnée, comme family-name ou email.
    }
    .people = Une personne qui laisse le navigateur remplir ses données doit s’en souvenir et les taper.
rule-axe-avoid-inline-spacing = L’espacement d’un texte ne peut pas être modifié
    .message = L’espacement est fixé dans l’élément lui-même avec « !important » : le réglage de la personne reste sans effet. Placez-le dans une feuille de style.
    .people = Une personne qui a besoin de lettres ou de lignes plus écartées pour lire ne peut pas les obtenir.
rule-axe-blink = Un texte clignote
    .message = Un texte de la page clignote et ne peut pas être arrêté. Affichez-le sans clignotement.
    .people = Une personne dont l’attention est vite captée ne peut plus lire, et le clignotement peut en rendre d’autres malades.
rule-axe-button-name = { $verdict ->
    [cannot_tell] Un bouton n’a peut-être pas de nom
   *[other] Un bouton n’a pas de nom
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce bouton a un nom qui dit ce qu’il fait.
       *[other] Rien dans le code ne dit ce que fait ce bouton, souvent parce qu’il ne contient qu’une icône. Donnez-lui un texte, ou un aria-label.
    }
    .people = Une personne qui écoute la page entend « bouton » et rien d’autre ; une personne qui parle à l’ordinateur ne peut pas l’appeler.
rule-axe-bypass = Il n’y a peut-être aucun moyen de passer les parties répétées de la page
    .message = Aucun titre, aucune région et aucun lien d’évitement ne permet, semble-t-il, de passer ce que toutes les pages répètent. Vérifiez s’il existe un autre moyen, et ajoutez une région principale ou un lien d’évitement.
    .people = Une personne qui se déplace au clavier doit retraverser tout le menu à chaque page.
rule-axe-color-contrast = { $verdict ->
    [cannot_tell] Le contraste d’un texte n’a pas pu être mesuré
   *[other] Un texte se détache trop peu de son fond
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce texte se détache assez de ce qui est derrière lui (4,5:1, ou 3:1 pour de grandes lettres).
       *[other] { $contrast ->
                [0] Le texte est trop pâle sur son fond. Foncez-le, ou éclaircissez ce qui est derrière.
               *[other] Le contraste entre ce texte et son fond est de { $contrast }:1 ; il en faut au moins { $expected }. Foncez le texte, ou éclaircissez ce qui est derrière.
            }
    }
    .people = Une personne qui voit mal, ou qui regarde son écran au soleil, ne peut pas lire ce texte.
rule-axe-color-contrast-enhanced = Un texte pourrait mieux se détacher de son fond
    .message = { $contrast ->
        [0] Le contraste de ce texte n’atteint pas le niveau renforcé. Un contraste plus fort le rendrait plus facile à lire.
       *[other] Le contraste de ce texte est de { $contrast }:1 ; le niveau renforcé demande { $expected }. Un contraste plus fort le rendrait plus facile à lire.
    }
    .people = Une personne qui voit très mal lit ce texte avec effort.
rule-axe-css-orientation-lock = La page est peut-être bloquée dans une orientation
    .message = Une feuille de style semble tourner la page pour qu’elle ne s’affiche que dans une orientation. Essayez la page sur un téléphone, debout et couché, et laissez les deux fonctionner.
    .people = Une personne dont l’appareil est fixé à un fauteuil ou à un support doit lire la page de travers.
rule-axe-definition-list = Une liste de termes est mal construite
    .message = Une liste de termes et de descriptions contient autre chose que des termes et des descriptions. N’y laissez que des dt et des dd, par groupes.
    .people = Une personne qui écoute la page n’apprend pas quelle description va avec quel terme.
rule-axe-dlitem = Un terme ou une description se trouve hors de sa liste
    .message = Un dt ou un dd n’est pas dans un dl. Placez-le dans une telle liste, ou utilisez un autre élément.
    .people = Une personne qui écoute la page entend des mots que rien ne relie.
rule-axe-document-title = La page n’a pas de titre
    .message = L’élément title est absent ou vide. Écrivez un titre qui distingue cette page des autres.
    .people = Une personne qui écoute la page, ou qui a beaucoup d’onglets ouverts, ne sait pas où elle est.
rule-axe-duplicate-id = Deux éléments ont le même identifiant
    .message = Un id est donné plusieurs fois dans la page. Rendez chacun unique.
    .people = Une personne qui utilise une technologie d’assistance peut être menée au mauvais élément.
rule-axe-duplicate-id-active = Deux commandes ont le même identifiant
    .message = Un id est donné à plusieurs éléments, dont l’un peut prendre le focus. Rendez chacun unique.
    .people = Une personne qui utilise une technologie d’assistance peut être menée au mauvais champ.
rule-axe-duplicate-id-aria = Un identifiant qui sert à nommer figure peut-être deux fois
    .message = Un id que désigne une étiquette ou un attribut ARIA est donné plusieurs fois : c’est le premier qui compte. Vérifiez que c’est le bon, et rendez chacun unique.
    .people = Une personne qui écoute la page peut entendre l’étiquette d’un autre champ.
rule-axe-empty-heading = Un titre est vide
    .message = Le code contient un titre sans texte. Écrivez-le, ou retirez-le.
    .people = Une personne qui va de titre en titre s’arrête à un titre qui ne dit rien.
rule-axe-empty-table-header = Un en-tête de tableau est vide
    .message = Une cellule d’en-tête de ce tableau n’a pas de texte. Dites ce que contient la ligne ou la colonne, ou utilisez une cellule ordinaire.
    .people = Une personne qui écoute le tableau ne sait pas ce que sont les données de cette ligne ou de cette colonne.
rule-axe-focus-order-semantics = Un élément qui prend le focus n’a peut-être pas de rôle qui le justifie
    .message = Cet élément peut être atteint au clavier et n’a pas le rôle d’une commande. Vérifiez à quoi il sert, donnez-lui ce rôle, ou retirez-le du parcours.
    .people = Une personne qui se déplace au clavier s’arrête sur un élément sans apprendre ce que c’est.
rule-axe-form-field-multiple-labels = { $verdict ->
    [cannot_tell] Un champ a peut-être plusieurs étiquettes
   *[other] Un champ a plusieurs étiquettes
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que les étiquettes de ce champ sont toutes lues, dans un ordre sensé.
       *[other] Plusieurs éléments label sont reliés à ce champ, et les lecteurs d’écran n’en disent parfois qu’un. Gardez-en un, et reliez le reste avec aria-describedby.
    }
    .people = Une personne qui écoute la page n’entend peut-être qu’une partie de ce que le champ demande.
rule-axe-frame-focusable-content = { $verdict ->
    [cannot_tell] Un cadre contient peut-être des commandes que le clavier n’atteint pas
   *[other] Un cadre contient des commandes que le clavier n’atteint pas
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que tout ce que contient ce cadre peut être atteint au clavier.
       *[other] Le cadre est retiré du parcours du clavier (tabindex="-1") alors qu’il contient de quoi agir. Retirez cet attribut.
    }
    .people = Une personne qui se déplace au clavier ne peut pas utiliser ce que contient le cadre.
rule-axe-frame-tested = Un cadre n’a pas été examiné
    .message = L’examen n’a pas pu entrer dans ce cadre. On ne sait rien de ce qu’il contient.
    .people = Personne ne peut dire ce que l’on rencontre dans ce cadre.
rule-axe-frame-title = { $verdict ->
    [cannot_tell] Un cadre n’a peut-être pas de titre
   *[other] Un cadre n’a pas de titre
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce cadre a un titre qui dit ce qu’il contient.
       *[other] Rien ne dit ce que contient ce cadre. Donnez-lui un titre de cadre (attribut title) qui le dit.
    }
    .people = Une personne qui écoute la page ne peut pas savoir s’il vaut la peine d’entrer dans le cadre.
rule-axe-frame-title-unique = Plusieurs cadres ont peut-être le même titre
    .message = Des cadres au contenu différent portent un même titre. Vérifiez ce que contient chacun, et que chaque titre le dise.
    .people = Une personne qui écoute la page ne peut pas distinguer les cadres.
rule-axe-heading-order = Un niveau de titre est sauté
    .message = Un titre est de plus d’un niveau sous le précédent. Faites se suivre les niveaux sans trou.
    .people = Une personne qui va de titre en titre se demande si elle a manqué une partie.
rule-axe-hidden-content = Une partie cachée de la page n’a pas été examinée
    .message = Un élément de la page est caché et n’a pas pu être examiné. Vérifiez-le lorsqu’il s’affiche.
    .people = Personne ne peut dire ce que l’on rencontre quand cette partie s’affiche.
rule-axe-html-has-lang = La page ne dit pas sa langue
    .message = L’élément html n’a pas d’attribut lang. Ajoutez la langue de la page, par exemple lang="fr".
    .people = Une personne qui écoute la page l’entend prononcée dans une autre langue, et peut ne pas la comprendre.
rule-axe-html-lang-valid = La langue indiquée pour la page n’existe pas
    .message = L’attribut lang de la page a une valeur qui n’est le code d’aucune langue. Utilisez un code comme fr, nl, de ou en.
    .people = Une personne qui écoute la page l’entend prononcée dans une autre langue, et peut ne pas la comprendre.
rule-axe-html-xml-lang-mismatch = La page se dit écrite en deux langues
    .message = Les attributs lang et xml:lang de la page diffèrent. Donnez-leur la même langue.
    .people = Une personne qui écoute la page peut l’entendre prononcée dans la mauvaise langue.
rule-axe-identical-links-same-purpose = Des liens de même intitulé mènent à des endroits différents
    .message = Plusieurs liens portent le même intitulé et des adresses différentes. Que chaque intitulé dise où mène le lien.
    .people = Une personne qui parcourt la liste des liens ne peut pas les distinguer.
rule-axe-image-alt = { $verdict ->
    [cannot_tell] Une image n’a peut-être pas d’alternative textuelle
   *[other] Une image n’a pas d’alternative textuelle
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette image a une alternative textuelle qui dit ce qu’elle apprend.
       *[other] L’image n’a pas d’alternative textuelle. Écrivez ce qu’elle apprend, ou donnez-lui un attribut alt vide si elle ne fait que décorer.
    }
    .people = Une personne qui ne voit pas l’image ne reçoit pas ce qu’elle apprend, ou entend le nom d’un fichier.
rule-axe-image-redundant-alt = Le texte d’une image répète ce qui est écrit à côté
    .message = L’alternative textuelle de cette image redit ce qui est écrit à côté. Laissez-la vide.
    .people = Une personne qui écoute la page entend deux fois les mêmes mots.
rule-axe-input-button-name = { $verdict ->
    [cannot_tell] Un bouton n’a peut-être pas d’intitulé
   *[other] Un bouton n’a pas d’intitulé
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce bouton a un intitulé qui dit ce qu’il fait.
       *[other] Ce bouton du formulaire n’a pas d’intitulé. Dites ce qu’il fait.
    }
    .people = Une personne qui écoute la page entend « bouton » et ne peut pas savoir ce qu’il enverra.
rule-axe-input-image-alt = { $verdict ->
    [cannot_tell] Un bouton fait d’une image n’a peut-être pas de texte
   *[other] Un bouton fait d’une image n’a pas de texte
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce bouton-image a un texte qui dit ce qu’il fait.
       *[other] L’image sert de bouton et n’a pas d’alternative textuelle. Que l’attribut alt dise ce que fait le bouton.
    }
    .people = Une personne qui ne voit pas l’image ne sait pas ce que fait le bouton.
rule-axe-label = { $verdict ->
    [cannot_tell] Un champ n’a peut-être pas d’étiquette
   *[other] Un champ n’a pas d’étiquette
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez qu’une étiquette est reliée à ce champ.
       *[other] Rien dans le code ne dit ce qu’il faut écrire dans ce champ ; des mots simplement placés près de lui ne lui sont pas reliés. Reliez-lui un élément label.
    }
    .people = Une personne qui écoute la page arrive au champ sans savoir ce qu’il demande.
rule-axe-label-content-name-mismatch = Une commande ne porte peut-être pas le nom qu’elle affiche
    .message = Les mots visibles sur cette commande ne font pas partie du nom que le code lui donne. Comparez les deux, et faites commencer le nom par les mots visibles.
    .people = Une personne qui parle à l’ordinateur dit les mots qu’elle voit, et il ne se passe rien.
rule-axe-label-title-only = Un champ n’est nommé que par une infobulle ou une description cachée
    .message = Le champ n’a pas d’étiquette visible dans le code : son nom vient d’un attribut title ou d’une description. Ajoutez une étiquette visible.
    .people = Une personne qui n’utilise pas de souris ne voit jamais l’infobulle, et doit deviner ce que le champ demande.
rule-axe-landmark-banner-is-top-level = L’en-tête de la page se trouve dans une autre région
    .message = L’en-tête de la page (banner) est placé dans une autre région. Placez-le au premier niveau.
    .people = Une personne qui va de région en région ne trouve pas l’en-tête là où on l’attend.
rule-axe-landmark-complementary-is-top-level = Une région complémentaire se trouve dans une autre région
    .message = Un élément aside est placé dans une autre région. Placez-le au premier niveau.
    .people = Une personne qui va de région en région ne trouve pas ce contenu là où on l’attend.
rule-axe-landmark-contentinfo-is-top-level = Le pied de page se trouve dans une autre région
    .message = Le pied de page (contentinfo) est placé dans une autre région. Placez-le au premier niveau.
    .people = Une personne qui va de région en région ne trouve pas le pied de page là où on l’attend.
rule-axe-landmark-main-is-top-level = La région principale se trouve dans une autre région
    .message = La région principale (main) est placée dans une autre région. Placez-la au premier niveau.
    .people = Une personne qui saute au contenu principal peut ne pas le trouver.
rule-axe-landmark-no-duplicate-banner = La page a plusieurs en-têtes
    .message = Plus d’un en-tête de page (banner) est marqué. Gardez-en un.
    .people = Une personne qui va de région en région ne sait pas quel en-tête est celui de la page.
rule-axe-landmark-no-duplicate-contentinfo = La page a plusieurs pieds de page
    .message = Plus d’un pied de page (contentinfo) est marqué. Gardez-en un.
    .people = Une personne qui va de région en région ne sait pas quel pied de page est celui de la page.
rule-axe-landmark-no-duplicate-main = La page a plusieurs régions principales
    .message = Plus d’une région principale (main) est présente. N’en gardez qu’une visible à la fois.
    .people = Une personne qui saute au contenu principal peut arriver ailleurs.
rule-axe-landmark-one-main = La page ne marque pas son contenu principal
    .message = Aucune région principale ne dit où commence le contenu. Placez le contenu dans un élément main.
    .people = Une personne qui écoute la page ne peut pas sauter au contenu.
rule-axe-landmark-unique = Plusieurs régions portent le même nom
    .message = Des régions de même nature ne se distinguent pas. Donnez à chacune son propre nom avec aria-label.
    .people = Une personne qui va de région en région ne peut pas choisir la bonne.
rule-axe-link-in-text-block = { $verdict ->
    [cannot_tell] Un lien dans un texte ne se distingue peut-être que par sa couleur
   *[other] Un lien dans un texte ne se distingue que par sa couleur
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce lien se distingue des mots qui l’entourent autrement que par sa couleur.
       *[other] Le lien ne diffère des mots qui l’entourent que par la couleur. Soulignez-le.
    }
    .people = Une personne qui ne distingue pas ces couleurs ne voit pas qu’il y a un lien.
rule-axe-link-name = { $verdict ->
    [cannot_tell] Un lien n’a peut-être pas d’intitulé
   *[other] Un lien n’a pas d’intitulé
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce lien a un intitulé qui dit où il mène.
       *[other] Le lien n’a pas d’intitulé dans le code, souvent parce qu’il ne contient qu’une icône ou une image. Écrivez où il mène.
    }
    .people = Une personne qui écoute la page entend « lien » et ne peut pas savoir où il mène.
rule-axe-list = Une liste est mal construite
    .message = Autre chose que des éléments de liste se trouve directement dans cette liste. N’y laissez que des li.
    .people = Une personne qui écoute la page n’apprend pas combien d’éléments compte la liste.
rule-axe-listitem = Un élément de liste se trouve hors de toute liste
    .message = Un élément li n’est pas dans un ul ou un ol. Placez-le dans une liste.
    .people = Une personne qui écoute la page n’apprend pas que ces lignes vont ensemble.
rule-axe-marquee = Un texte défile tout seul
    .message = Un texte traverse la page et ne peut pas être arrêté. Affichez-le immobile.
    .people = Une personne qui lit lentement ne peut pas finir, et d’autres ne peuvent plus se concentrer sur le reste.
rule-axe-meta-refresh = La page se recharge ou change d’elle-même après un délai
    .message = La page est réglée pour se recharger ou aller ailleurs après un moment. Laissez les gens décider quand.
    .people = Une personne à qui il faut plus de temps perd sa place, et ce qu’elle avait commencé à écrire.
rule-axe-meta-refresh-no-exceptions = La page se recharge ou change d’elle-même
    .message = La page est réglée pour se recharger ou aller ailleurs sans qu’on le demande. Laissez les gens décider quand.
    .people = Une personne à qui il faut plus de temps peut perdre sa place.
rule-axe-meta-viewport = La page interdit d’agrandir
    .message = La page est réglée pour que les doigts ne puissent pas l’agrandir (user-scalable=no ou maximum-scale trop petit). Retirez ce réglage.
    .people = Une personne qui voit mal ne peut pas agrandir le texte sur un téléphone.
rule-axe-meta-viewport-large = La page limite l’agrandissement
    .message = La page ne peut pas être agrandie cinq fois. Retirez cette limite.
    .people = Une personne qui voit très mal ne peut pas agrandir le texte autant qu’il le faudrait sur un téléphone.
rule-axe-nested-interactive = { $verdict ->
    [cannot_tell] Une commande se trouve peut-être dans une autre commande
   *[other] Une commande se trouve dans une autre commande
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette commande n’en contient pas une autre.
       *[other] Un élément utilisable se trouve dans un bouton, un lien ou une autre commande, qui le cache. Placez-les côte à côte.
    }
    .people = Une personne qui écoute la page, ou qui utilise le clavier, ne peut pas atteindre la commande intérieure.
rule-axe-no-autoplay-audio = Un son démarre peut-être de lui-même
    .message = Une vidéo ou un son démarre à l’ouverture de la page et dure peut-être plus de trois secondes. Vérifiez-le, et laissez les gens le lancer eux-mêmes.
    .people = Une personne qui écoute un lecteur d’écran ne l’entend plus.
rule-axe-object-alt = { $verdict ->
    [cannot_tell] Un objet inséré n’a peut-être pas d’alternative textuelle
   *[other] Un objet inséré n’a pas d’alternative textuelle
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cet objet a un texte qui peut le remplacer.
       *[other] L’objet n’a pas de texte qui puisse le remplacer. Écrivez-en un.
    }
    .people = Une personne qui ne voit pas l’objet ne reçoit pas ce qu’il montre.
rule-axe-p-as-heading = Un paragraphe sert peut-être de titre
    .message = Un paragraphe en grandes lettres ou en gras a l’air d’un titre et n’est pas marqué comme tel. Vérifiez s’il introduit une partie, et marquez-le si c’est le cas.
    .people = Une personne qui va de titre en titre passe à côté de cette partie.
rule-axe-page-has-heading-one = La page n’a pas de titre principal
    .message = Aucun titre de niveau un ne dit de quoi parle la page. Marquez son titre comme h1.
    .people = Une personne qui va de titre en titre ne trouve pas où commence le contenu.
rule-axe-presentation-role-conflict = Un élément dit décoratif compte encore
    .message = L’élément est censé être ignoré, et un attribut ou le clavier le fait revenir. Choisissez l’un ou l’autre.
    .people = Une personne qui écoute la page entend parler d’un élément qui devait être passé sous silence.
rule-axe-region = Une partie de la page est hors de toute région
    .message = Du contenu n’est dans aucune région. Placez-le dans l’en-tête, la partie principale, la navigation ou le pied de page.
    .people = Une personne qui va de région en région passe à côté de ce contenu.
rule-axe-role-img-alt = { $verdict ->
    [cannot_tell] Une image n’a peut-être pas d’alternative textuelle
   *[other] Une image n’a pas d’alternative textuelle
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette image a une alternative textuelle qui dit ce qu’elle apprend.
       *[other] L’élément présenté comme une image n’a pas de texte. Nommez-le avec aria-label.
    }
    .people = Une personne qui ne voit pas l’image ne reçoit pas ce qu’elle apprend.
rule-axe-scope-attr-valid = Un en-tête de tableau n’indique aucune direction
    .message = L’attribut scope de cette cellule est mal placé ou n’a pas de valeur valide. Utilisez row ou col, sur des éléments th.
    .people = Une personne qui écoute le tableau peut entendre le mauvais en-tête avec une donnée.
rule-axe-scrollable-region-focusable = Une partie défilante ne peut pas être atteinte au clavier
    .message = Le contenu de cette partie est plus long que ce qu’elle montre, et le clavier ne peut pas la faire défiler. Laissez-la prendre le focus (tabindex="0"), ou montrez-la entière.
    .people = Une personne qui se déplace au clavier ne peut pas en lire la fin.
rule-axe-select-name = { $verdict ->
    [cannot_tell] Une liste déroulante n’a peut-être pas d’étiquette
   *[other] Une liste déroulante n’a pas d’étiquette
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez qu’une étiquette est reliée à cette liste.
       *[other] Rien dans le code ne dit ce qu’il faut choisir dans cette liste. Reliez-lui un élément label.
    }
    .people = Une personne qui écoute la page entend des options sans savoir ce qu’elle choisit.
rule-axe-server-side-image-map = { $verdict ->
    [cannot_tell] Une image ne répond peut-être qu’à l’endroit où l’on clique
   *[other] Une image ne répond qu’à l’endroit où l’on clique
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que tout ce à quoi mène cette image peut être atteint autrement.
       *[other] Ce que fait cette image dépend du point cliqué, que le clavier ne peut pas choisir. Remplacez-la par des liens ou par des zones cliquables avec des textes.
    }
    .people = Une personne qui n’utilise pas de souris ne peut pas choisir un endroit de l’image.
rule-axe-skip-link = Un lien d’évitement ne mène nulle part
    .message = Le lien qui devrait mener au contenu désigne un endroit absent ou inatteignable. Corrigez sa cible.
    .people = Une personne qui se déplace au clavier prend le raccourci et reste où elle était.
rule-axe-summary-name = { $verdict ->
    [cannot_tell] Une partie dépliable n’a peut-être pas d’intitulé
   *[other] Une partie dépliable n’a pas d’intitulé
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette partie dépliable a un intitulé qui dit ce qui se déplie.
       *[other] L’élément summary de cette partie n’a pas de texte. Dites ce qui se déplie.
    }
    .people = Une personne qui écoute la page entend que l’on peut ouvrir une partie sans savoir laquelle.
rule-axe-svg-img-alt = { $verdict ->
    [cannot_tell] Un dessin n’a peut-être pas d’alternative textuelle
   *[other] Un dessin n’a pas d’alternative textuelle
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que ce dessin a une alternative textuelle qui dit ce qu’il apprend.
       *[other] Le svg présenté comme une image n’a pas de texte. Donnez-lui un élément title, ou un aria-label.
    }
    .people = Une personne qui ne voit pas le dessin ne reçoit pas ce qu’il apprend.
rule-axe-tabindex = Un élément passe devant les autres dans l’ordre du clavier
    .message = Un tabindex supérieur à zéro sort cet élément de l’ordre de la page. Utilisez 0, et ordonnez le code.
    .people = Une personne qui se déplace au clavier saute d’un endroit à l’autre dans un ordre qui déroute.
rule-axe-table-duplicate-name = Un tableau dit la même chose dans son titre et dans son résumé
    .message = Le titre (caption) et le résumé (summary) de ce tableau sont identiques. Gardez le titre, et que le résumé dise comment lire le tableau.
    .people = Une personne qui écoute la page entend deux fois les mêmes mots.
rule-axe-table-fake-caption = Le titre d’un tableau est peut-être mis dans une cellule
    .message = Une cellule qui traverse le tableau semble lui servir de titre. Vérifiez-le, et utilisez un élément caption.
    .people = Une personne qui écoute le tableau n’apprend pas de quoi il parle.
rule-axe-target-size = { $verdict ->
    [cannot_tell] Une commande est peut-être trop petite pour être activée sans risque
   *[other] Une commande est trop petite pour être activée sans risque
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette commande peut être activée sans en toucher une autre.
       *[other] { $width ->
                [0] La commande mesure moins de 24 pixels sur 24, et d’autres sont proches. Agrandissez-la, ou laissez de la place autour.
               *[other] La commande mesure { $width } pixels sur { $height } ; il en faut au moins 24 sur 24, ou de la place autour. Agrandissez-la, ou éloignez-la des autres.
            }
    }
    .people = Une personne dont la main tremble, ou qui a un petit téléphone, active la commande d’à côté.
rule-axe-td-has-header = Des cellules d’un grand tableau n’ont peut-être pas d’en-tête
    .message = Certaines cellules de ce tableau n’ont ni en-tête de ligne ni en-tête de colonne. Vérifiez le tableau, et marquez ses en-têtes avec th.
    .people = Une personne qui écoute le tableau entend des données sans savoir de quoi il s’agit.
rule-axe-td-headers-attr = { $verdict ->
    [cannot_tell] Une cellule désigne peut-être des en-têtes absents
   *[other] Une cellule désigne des en-têtes absents
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que l’attribut headers de cette cellule désigne des en-têtes de ce tableau.
       *[other] L’attribut headers de cette cellule désigne ce qui n’est pas un en-tête de ce tableau. Corrigez-le.
    }
    .people = Une personne qui écoute le tableau peut entendre le mauvais en-tête avec une donnée, ou n’en entendre aucun.
rule-axe-th-has-data-cells = { $verdict ->
    [cannot_tell] Un en-tête de tableau ne décrit peut-être aucune cellule
   *[other] Un en-tête de tableau ne décrit aucune cellule
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez quelles cellules cet en-tête décrit.
       *[other] Un en-tête de ce tableau n’a pas de cellules qu’il décrive. Corrigez la structure du tableau.
    }
    .people = Une personne qui écoute le tableau entend parler d’en-têtes sans données.
rule-axe-valid-lang = La langue indiquée pour un passage n’existe pas
    .message = L’attribut lang de ce passage a une valeur qui n’est le code d’aucune langue. Utilisez un code comme fr, nl, de ou en.
    .people = Une personne qui écoute la page entend le passage prononcé dans la mauvaise langue.
rule-axe-video-caption = { $verdict ->
    [cannot_tell] Une vidéo n’a peut-être pas de sous-titres
   *[other] Une vidéo n’a pas de sous-titres
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Vérifiez que cette vidéo a des sous-titres.
       *[other] Aucun sous-titre n’est relié à cette vidéo. Ajoutez les sous-titres de ce qui est dit et entendu.
    }
    .people = Une personne qui n’entend pas ne peut pas suivre ce qui est dit.

## Règles tirées du parcours lui-même

rule-walk-name-beside = { $verdict ->
    [cannot_tell] L’étiquette visible d’un champ et son nom diffèrent peut-être
   *[other] L’étiquette d’un champ est seulement posée à côté de lui
}
    .message = { $verdict ->
        [cannot_tell] Les mots « { $control } » sont à côté d’un champ que le code appelle autrement. Vérifiez que les deux disent la même chose.
       *[other] Les mots « { $control } » sont à côté du champ, et rien dans le code ne les relie à lui. Faites-en un élément label de ce champ.
    }
    .people = Une personne qui écoute la page arrive à un champ sans nom ; une personne qui parle à l’ordinateur ne peut pas l’appeler ; cliquer sur les mots n’y mène pas.
rule-walk-name-from-placeholder = Un champ n’a pour nom qu’un texte qui disparaît
    .message = « { $control } » n’est écrit qu’à l’intérieur du champ, en gris, et disparaît dès la première lettre. Une étiquette visible hors du champ resterait.
    .people = Une personne qui s’interrompt, que l’on dérange ou qui lit avec une loupe ne sait plus ce que le champ demande.
rule-walk-name-from-title = Une commande n’a pour nom qu’une infobulle
    .message = « { $control } » n’est écrit que dans une infobulle. Des mots visibles reliés à la commande serviraient à tout le monde.
    .people = Une personne sans souris ne voit jamais l’infobulle ; une personne qui parle à l’ordinateur ne voit pas quels mots dire.
rule-walk-found-by-selector = Une commande n’a pu être trouvée par aucun nom
    .message = Le nom que l’on donnerait à cette commande (« { $control } ») ne mène nulle part dans la page : il a fallu la trouver par sa place dans le code. Vérifiez qu’elle a un nom, et celui que les gens lui donneraient.
    .people = Une personne qui écoute la page, ou qui parle à l’ordinateur, risque de ne pas trouver cette commande du tout.
rule-walk-not-a-control = Un élément ne s’active qu’à la souris
    .message = « { $control } » répond au clic et n’est pas une commande dans le code : ni le clavier ni un lecteur d’écran ne le connaît. Faites-en un bouton ou un lien.
    .people = Une personne qui n’utilise pas de souris ne peut pas l’activer, et ne peut pas continuer.
rule-walk-heading-not-marked = Le titre de la page n’en a que l’apparence
    .message = « { $heading } » est écrit en grandes lettres ou en gras et n’est pas marqué comme titre. Marquez-le comme tel.
    .people = Une personne qui va de titre en titre n’apprend pas où elle est.
rule-walk-choice-missing = { $verdict ->
    [cannot_tell] Un choix dont les gens ont besoin n’est peut-être pas proposé
   *[other] Un choix dont les gens ont besoin n’est pas proposé
}
    .message = { $verdict ->
        [cannot_tell] Les choix de « { $control } » n’ont pas pu être lus. Vérifiez que l’on y trouve : { $missing }.
       *[other] { $count ->
                [one] « { $control } » ne propose pas : { $missing }. Ajoutez ce choix.
               *[other] « { $control } » ne propose pas : { $missing }. Ajoutez ces choix.
            }
    }
    .people = Une personne dont la situation n’est pas dans la liste ne peut pas demander ce à quoi elle a droit, ou doit déclarer autre chose à ses risques.
rule-walk-needless-demand = Le service exige ce dont la démarche peut se passer
    .message = Le service exige « { $control } », dont la démarche peut se passer. Rendez-le facultatif, ou offrez une autre voie.
    .people = Une personne qui ne l’a pas reste dehors ici.
rule-walk-input-lost = Après une erreur, ce qui avait été écrit a disparu
    .message = { $count ->
        [one] Le formulaire a été refusé pour un champ vide, et il est revenu sans ce qui avait été écrit dans : { $fields }. Rendez aux gens ce qu’ils ont écrit.
       *[other] Le formulaire a été refusé pour un champ vide, et il est revenu sans ce qui avait été écrit dans { $count } champs : { $fields }. Rendez aux gens ce qu’ils ont écrit.
    }
    .people = Une personne qui écrit lentement ou avec de l’aide doit tout recommencer, et renonce parfois.
rule-walk-error-not-identified = Le formulaire est refusé sans un mot
    .message = { $count ->
        [one] « { $fields } » a été laissé vide, et le formulaire est revenu sans dire ce qui ne va pas. Dites avec des mots ce qui manque, à côté du champ.
       *[other] Des champs ont été laissés vides ({ $fields }), et le formulaire est revenu sans dire ce qui ne va pas. Dites avec des mots ce qui manque, à côté de chaque champ.
    }
    .people = Une personne qui ne voit pas la page, ou n’en distingue pas les couleurs, n’apprend ni qu’il y a une erreur, ni laquelle.
rule-walk-error-far-from-field = Une erreur est annoncée sans dire quel champ est en cause
    .message = Quand « { $fields } » a été laissé vide, la page a dit « { $said } » sans marquer ce champ ni le nommer. Nommez-le dans le message, et répétez le message à côté de lui.
    .people = Une personne qui ne voit pas toute la page d’un coup cherche, dans un long formulaire, une erreur qui n’a pas de nom.
rule-walk-error-not-announced = Une erreur s’affiche peut-être sans être annoncée
    .message = Après l’erreur, la même page a affiché : « { $said } ». Aucune zone dynamique ne l’a dit. Vérifiez avec un lecteur d’écran qu’on l’entend, ou que le focus s’y déplace.
    .people = Une personne qui écoute la page appuie encore et encore sur le bouton, sans apprendre pourquoi rien ne se passe.
rule-walk-scroll-both-ways = Il faut peut-être faire défiler la page dans deux directions
    .message = Dans une fenêtre large de { $window } pixels, la page en fait { $width }. Vérifiez que les textes et les champs se lisent sans défiler de côté à chaque ligne.
    .people = Une personne qui agrandit la page, ou qui n’a qu’un petit téléphone, perd la ligne à chaque bout et manque ce qui se trouve à côté.
rule-walk-control-off-screen = Une commande est peut-être hors de l’écran
    .message = Dans une fenêtre large de { $window } pixels, « { $control } » se trouve là où aucun défilement ne mène. Vérifiez qu’on peut l’amener à l’écran.
    .people = Une personne qui n’a qu’un téléphone, ou qui agrandit la page, ne voit jamais cette commande.
rule-walk-cut-off = Un texte est peut-être coupé dans une petite fenêtre
    .message = « { $text } » dépasse d’une partie qui cache ce qui n’y tient pas. Vérifiez qu’on peut tout lire.
    .people = Une personne qui agrandit la page, ou qui n’a qu’un petit téléphone, n’en lit que la moitié.
rule-walk-window-filled = Des parties qui ne défilent pas laissent peut-être peu d’une petite fenêtre
    .message = Dans une fenêtre large de { $window } pixels, des parties qui restent en place prennent { $percent } % de sa hauteur. Vérifiez qu’on atteint les champs et les textes qui passent dessous.
    .people = Une personne qui agrandit la page, ou qui n’a qu’un petit téléphone, n’en voit qu’une ligne à la fois, ou pas ce qu’elle tape.
rule-walk-asked-twice = { $verdict ->
    [cannot_tell] Ce qui a déjà été donné est peut-être demandé une deuxième fois
   *[other] Ce qui a déjà été donné est demandé une deuxième fois
}
    .message = { $verdict ->
        [cannot_tell] Ce qui a été donné à l’étape { $before } a été écrit de nouveau sous un autre nom : { $fields }. Vérifiez si c’est bien la même chose qui est demandée.
       *[other] { $count ->
                [one] « { $fields } » a déjà été donné à l’étape { $before } et doit être écrit de nouveau. Affichez-le déjà rempli, à corriger au besoin.
               *[other] Ceci a déjà été donné à l’étape { $before } et doit être écrit de nouveau : { $fields }. Affichez-le déjà rempli, à corriger au besoin.
            }
    }
    .people = Une personne qui peine à écrire ou à se souvenir le fait deux fois, avec un risque d’erreur de plus.
rule-walk-slots-by-colour = Les moments libres et complets ne se distinguent peut-être que par leur couleur
    .message = Dans « { $control } », seule la couleur dit lesquels des { $count } moments sont libres. Vérifiez-le, et écrivez « libre » ou « complet ».
    .people = Une personne qui ne distingue pas ces couleurs, ou ne les voit pas, ne peut pas choisir un moment.
rule-walk-no-slot = Aucun rendez-vous n’est proposé
    .message = « { $control } » n’offre aucun moment libre, même en regardant une seconde fois.
    .people = Personne ne peut continuer, quels que soient sa situation et son besoin.
rule-walk-other-host = La démarche continue à une autre adresse
    .message = La démarche a commencé sur { $start } et continue sur { $host }. Vérifiez que l’on dit aux gens à qui ils confient leurs données.
    .people = Une personne qui regarde l’adresse peut croire à une fraude et s’arrêter ; d’autres confient leurs données à quelqu’un dont on ne leur a rien dit.
rule-walk-control-unusable = Une commande est là et ne peut pas être utilisée
    .message = « { $control } » est sur la page et n’a pas pu être utilisé, par deux fois, et rien d’autre ne mène plus loin.
    .people = Aucune personne qui vient par ce chemin ne peut continuer.
rule-walk-control-unreachable = Le clavier n’atteint pas un contrôle indispensable
    .message = « { $control } » est sur la page. Ni Tab, ni Maj+Tab, ni les flèches n’y mènent, tout autour de la page et dans les deux sens. Faites-en un bouton, un lien ou un champ.
    .people = Une personne qui n’utilise pas de souris ne peut pas continuer : celles qui tremblent, les personnes aveugles, celles qui commandent à la voix.
rule-walk-focus-trapped = Le clavier reste prisonnier d’une partie de la page
    .message = Tab, Maj+Tab et Échap ne quittent pas une partie de la page ; « { $control } » ne peut donc pas être atteint. Laissez le focus avancer.
    .people = Une personne qui n’utilise pas de souris est bloquée et doit fermer la page, avec ce qu’elle y a écrit.
rule-walk-control-unheard = Un contrôle visible n’existe pas pour un lecteur d’écran
    .message = Les yeux trouvent « { $control } » sur la page. L’arbre d’accessibilité n’a aucun contrôle de ce nom. Donnez-lui un rôle et un nom dans le code.
    .people = Une personne qui écoute la page n’en apprend pas l’existence et ne peut pas continuer.
rule-walk-focus-invisible = On ne voit peut-être pas où se trouve le clavier
    .message = Quand « { $control } » avait le focus du clavier, rien n’a changé sur lui ni autour de lui. Vérifiez que sa place se voit.
    .people = Une personne qui se déplace au clavier ne voit pas où elle est sur la page.
rule-walk-focus-lost = Le focus se perd peut-être
    .message = La page a lâché le focus : « { $control } » l’avait, puis plus rien ne l’avait. Donnez-le à ce qui vient ensuite.
    .people = Une personne qui écoute la page, ou se sert du clavier, doit peut-être tout reprendre depuis le haut.
rule-walk-focus-covered = { $verdict ->
        [cannot_tell] Le focus est peut-être caché derrière quelque chose
       *[other] Le focus est caché derrière quelque chose
    }
    .message = « { $control } » se trouvait entièrement derrière { $cover } quand le clavier y était{ $verdict ->
        [cannot_tell] . Voyez si une touche ferme ce qui le cache
       *[other] {""}
    }. Faites défiler la page pour qu’il se voie.
    .people = Une personne qui se sert du clavier ne voit pas ce qu’elle va activer.
rule-walk-service-failed = Le service a failli pendant la démarche
    .message = { $code ->
        [server-error] Le serveur a répondu par une erreur. Ce qui avait été rempli jusque-là est peut-être perdu.
        [dead-control] Une commande a été activée deux fois, et il ne s’est rien passé.
        [page-crashed] La page s’est effondrée dans le navigateur.
        [page-hung] La page ne répond plus.
        [page-closed] La page s’est fermée d’elle-même.
        [never-answered] Le service n’a pas répondu à temps.
        [dialog-storm] La page a ouvert une boîte de dialogue après l’autre, et ne pouvait pas être utilisée.
        [blank-page] La page reçue était vide.
       *[other] La démarche s’est interrompue du fait du service.
    }
    .people = Personne ne peut finir ; il faut recommencer à un autre moment.
rule-walk-script-error = Un script de la page échoue
    .message = { $count ->
        [one] Le navigateur signale une erreur dans un script de la page : { $said }
       *[other] Le navigateur signale { $count } erreurs dans des scripts de la page, dont la première : { $said }
    }
    .people = Une personne dont le navigateur ou l’appareil est différent peut trouver une partie de la page hors d’usage.
rule-once-only-asked-again = Le service redemande ce que l’État détient déjà
    .message = { $verdict ->
        [failed] « { $control } » est demandé, alors qu’une source authentique le contient. Retirez cette demande, ou dites pourquoi la source ne peut pas être consultée.
       *[other] « { $control } » est demandé, et une source authentique le contient peut-être déjà. Vérifiez ce qui reste douteux : le compte « une seule fois » le dit.
    }
    .people = Chacun doit aller chercher une preuve que l’administration peut consulter elle-même.
