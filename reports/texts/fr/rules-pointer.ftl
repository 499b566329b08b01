## Ce qui répond à un pointeur, et à une seule lettre.

rule-pointer-cannot-be-reached = Ce qui apparaît sous le pointeur disparaît dès qu’on s’en approche
    .message = « { $text } » apparaît quand on pointe « { $control } », et disparaît quand le pointeur va dessus. Laissez-le tant que le pointeur y est.
    .people = Une personne qui agrandit l’écran doit déplacer le pointeur pour lire, et le texte part.
rule-pointer-goes-by-itself = Ce qui apparaît sous le pointeur part peut-être trop tôt
    .message = « { $text } » apparaît quand on pointe « { $control } », et part alors que le pointeur n’a pas bougé. Vérifiez que chacun a le temps de le lire.
    .people = Une personne qui lit lentement n’a pas le temps.
rule-pointer-cannot-be-dismissed = Ce qui apparaît sous le pointeur cache autre chose, et Échap ne l’enlève pas
    .message = « { $text } », qui apparaît quand on pointe « { $control } », couvre « { $covers } », et la touche Échap ne l’enlève pas. { $verdict ->
        [failed] Un clic non plus. Placez-le là où il ne couvre rien, ou faites qu’Échap le cache.
       *[other] Vérifiez qu’on peut l’enlever sans bouger le pointeur.
    }
    .people = Une personne qui agrandit l’écran ne peut plus lire ce qui est caché.
rule-pointer-acts-on-press = { $verdict ->
        [cannot_tell] Une commande agit peut-être avant qu’on la relâche
       *[other] Une commande agit avant qu’on la relâche
    }
    .message = « { $control } » agit dès qu’on appuie : qui glisse ailleurs avant de relâcher ne peut plus revenir en arrière. Agissez au relâchement (événement « click »).
    .people = Une personne dont la main tremble appuie parfois à côté, et ne peut pas se reprendre.
rule-pointer-letters-are-commands = { $verdict ->
        [cannot_tell] De simples lettres font peut-être quelque chose
       *[other] De simples lettres sont des commandes
    }
    .message = Une seule touche suffit pour agir ({ $letters }), même quand rien n’est sélectionné. Demandez une touche de plus, ou permettez de désactiver ces raccourcis.
    .people = Une personne qui dicte à son ordinateur déclenche des actions en parlant.
rule-pointer-drag-alone = { $verdict ->
        [failed] Il faut glisser avec la souris
       *[other] Il faut peut-être glisser avec la souris
    }
    .message = « { $text } » se déplace en le glissant, { $verdict ->
        [failed] et ni un appui ni aucun bouton ou champ voisin ne fait la même chose. Ajoutez des boutons qui le déplacent, ou une liste de places.
       *[other] et aucun bouton voisin ne semble faire la même chose. Vérifiez qu’il y a un autre moyen.
    }
    .people = Une personne qui ne peut pas maintenir un bouton tout en bougeant la main ne peut pas le faire.
rule-pointer-answers-clicks-alone = { $verdict ->
        [cannot_tell] Quelque chose ne répond peut-être qu’à la souris
       *[other] Quelque chose ne répond qu’à la souris
    }
    .message = « { $control } » montre une main, { $verdict ->
        [cannot_tell] un clic change l’aspect de la page,
       *[other] répond au clic,
    } et Tab n’y mène jamais. Faites-en un bouton ou un lien.
    .people = Une personne qui n’utilise pas de souris ne peut pas l’actionner.
rule-pointer-faint-under-pointer = Des mots pâlissent sous le pointeur
    .message = Sous le pointeur, « { $control } » a un contraste de { $contrast } pour 1 ; il en faut { $expected } pour 1. Foncez-le là aussi.
    .people = Une personne qui voit peu perd les mots au moment d’appuyer.
rule-pointer-gesture-alone = { $verdict ->
        [failed] Quelque chose ne répond qu’à un geste
       *[other] Quelque chose ne répond peut-être qu’à un geste
    }
    .message = { $verdict ->
        [failed] « { $text } » répond quand un doigt glisse dessus ou que deux doigts s’écartent, et rien à presser dedans ni à côté ne fait la même chose. Ajoutez des boutons.
       *[other] « { $text } » suit le doigt ou la souris qui glisse dessus, et rien de ce que nous avons pressé dedans ou à côté ne fait la même chose. Vérifiez si on peut s’en servir en touchant, et ajoutez des boutons.
    }
    .people = Une personne dont la main tremble, ou qui pointe avec la tête, ne peut pas tracer de ligne.
rule-pointer-motion-alone = { $verdict ->
        [failed] Quelque chose ne répond qu’à un téléphone qu’on secoue
       *[other] Quelque chose ne répond peut-être qu’à un téléphone qu’on secoue
    }
    .message = { $verdict ->
        [failed] « { $text } » : la page attend qu’on bouge l’appareil, et n’a aucun bouton qui fasse la même chose. Ajoutez-en un, et un moyen de désactiver le mouvement.
       *[other] La page suit les mouvements de l’appareil. Vérifiez que ce qu’ils font peut aussi se faire avec un bouton, et se désactiver : « { $text } ».
    }
    .people = Une personne dont le téléphone est fixé à un fauteuil, ou dont les mains tremblent, ne peut pas le secouer, ou le déclenche sans le vouloir.
rule-pointer-drop-alone = Les fichiers ne peuvent être que glissés
    .message = « { $text } » prend les fichiers qu’on y glisse, et la page n’a aucun champ pour les fichiers. Ajoutez-en un.
    .people = Une personne qui se sert d’un clavier, d’un lecteur d’écran ou d’un téléphone ne peut pas remettre de fichier.
