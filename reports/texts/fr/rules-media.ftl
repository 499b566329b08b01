### Le son, le film et ce qui bouge (audits/rules/pages/media.yaml).

rule-media-starts-by-itself = Un son démarre de lui-même et ne s’arrête pas
    .message = { $what } joue à l’ouverture de la page. Laissez les gens le lancer, ou l’arrêter.
    .people = Une personne qui écoute la page n’entend rien d’autre.
rule-media-sound-by-script = { $verdict ->
        [cannot_tell] Un son démarre peut-être de lui-même
       *[other] Un script lance un son qui ne s’arrête pas
    }
    .message = { $kind ->
        [waves] Un script produit lui-même un son
       *[other] Un script joue « { $what } »
    } à l’ouverture de la page, plus de trois secondes, et rien ne permet de l’arrêter ou de le baisser. { $verdict ->
        [cannot_tell] Écoutez si l’on entend quelque chose.
       *[other] Laissez les gens le lancer, ou l’arrêter.
    }
    .people = Une personne qui écoute la page n’entend rien d’autre.
rule-media-no-controls = Un film ou un son n’a peut-être pas de commandes
    .message = Rien ne permet de lancer ou d’arrêter { $what }. Vérifiez si l’on peut s’en servir, au clavier aussi.
    .people = Une personne qui se sert du clavier ne peut pas le lancer, et une personne que cela dérange ne peut pas l’arrêter.
rule-media-sound-without-text = Il n’y a peut-être pas de texte de ce qui est dit
    .message = Près de { $what }, aucune transcription n’est liée. Vérifiez s’il y en a une.
    .people = Une personne qui n’entend pas n’apprend rien.
rule-media-silent-film-without-text = Il n’y a peut-être pas de texte de ce que montre un film muet
    .message = Près de { $what }, qui n’a pas de son, on ne trouve aucun texte de ce qu’il montre. Vérifiez si la page le dit avec des mots.
    .people = Une personne qui ne voit pas n’en apprend rien.
rule-media-keeps-moving = { $verdict ->
        [cannot_tell] Quelque chose bouge peut-être sans arrêt
       *[other] Quelque chose bouge sans arrêt possible
    }
    .message = « { $text } » bouge { $seconds ->
        [endless] sans fin
       *[other] pendant { $seconds } secondes
    }, et rien ne l’arrête. Laissez les gens l’arrêter.
    .people = Une personne que le mouvement distrait ne peut pas lire le reste de la page.
rule-media-drawing-travels = Un dessin se déplace dans la page, et rien ne l’arrête
    .message = Un dessin parcourt { $far } pixels, encore et encore, pendant plus de cinq secondes, et rien ne l’arrête. Permettez de l’arrêter, ou faites qu’il s’immobilise.
    .people = Une personne que le mouvement distrait ne peut pas lire le reste de la page.
rule-media-flashes = { $verdict ->
        [cannot_tell] Quelque chose clignote peut-être dangereusement
       *[other] Quelque chose clignote dangereusement
    }
    .message = { $verdict ->
        [cannot_tell] « { $what } » a été vu clignoter { $count } fois en une seconde, sur une grande partie de ce qu’on voit ; trois fois est la limite, et les images ne viennent pas à l’heure. Regardez dans son script combien de fois il change.
       *[other] « { $what } » clignote { $count } fois en une seconde, sur une grande partie de ce qu’on voit. Trois fois est la limite : retirez-le, ou ralentissez-le.
    }
    .people = Une personne épileptique peut faire une crise en ouvrant cette page.
rule-media-picture-keeps-moving = { $verdict ->
        [cannot_tell] Une petite image bouge peut-être sans arrêt
       *[other] Une image ou un film bouge sans arrêt possible
    }
    .message = { $kind ->
        [film] Le film
       *[picture] L’image
    } « { $what } » bouge pendant plus de cinq secondes, et rien ne l’arrête. Laissez les gens l’arrêter, ou montrez une image fixe.
    .people = Une personne que le mouvement distrait ne peut pas lire le reste de la page.
rule-media-moved-by-script = { $verdict ->
        [cannot_tell] Un contenu change peut-être sans cesse
       *[other] Un contenu défile tout seul, et rien ne l’arrête
    }
    .message = « { $text } » a changé { $times } fois en une minute, sans que personne ne fasse rien. Donnez un bouton qui l’arrête.
    .people = Une personne qui lit lentement voit le texte partir avant de l’avoir lu.
rule-media-motion-not-calmed = Le mouvement ne tient pas compte du réglage « moins d’animations »
    .message = Ce qui bouge ({ $count }) bouge autant pour les personnes qui ont demandé à leur appareil moins d’animations (prefers-reduced-motion). Respectez ce réglage.
    .people = Une personne que le mouvement rend malade l’a dit à son appareil, et la page ne l’écoute pas.
rule-media-big-motion-not-calmed = Un grand mouvement ne tient pas compte du réglage « moins d’animations »
    .message = « { $what } » { $count ->
        [one] se déplace, tourne ou grandit
       *[other] et d’autres parties, { $count } en tout, se déplacent, tournent ou grandissent
    } beaucoup quand on presse quelque chose, aussi pour les personnes qui ont demandé à leur appareil moins d’animations. Supprimez l’animation sous prefers-reduced-motion: reduce.
    .people = Une personne que le mouvement rend malade l’a dit à son appareil, et la page ne l’écoute pas.
rule-media-link-without-text = Un enregistrement n’a peut-être pas de texte
    .message = « { $what } » mène à un enregistrement, et aucun texte n’en est proposé à côté. Vérifiez s’il en existe un, avec ce qui est dit et montré.
    .people = Une personne qui n’entend pas, ou ne voit pas, n’apprend pas ce qu’il contient.
rule-media-player-without-word-of-captions = Un film n’a peut-être pas de sous-titres
    .message = « { $what } » est un film dans le lecteur d’un autre site, et rien à côté ne parle de sous-titres ni de transcription. Regardez si le film a des sous-titres écrits par quelqu’un, et un texte de ce qui est dit et montré.
    .people = Une personne qui n’entend pas voit des lèvres bouger ; une personne qui ne voit pas manque ce qui est seulement montré.
