### Le son, le film et ce qui bouge (audits/rules/pages/media.yaml).

rule-media-starts-by-itself = Un son démarre de lui-même et ne s’arrête pas
    .message = { $what } joue à l’ouverture de la page. Laissez les gens le lancer, ou l’arrêter.
    .people = Une personne qui écoute la page n’entend rien d’autre.
rule-media-no-controls = Un film ou un son n’a peut-être pas de commandes
    .message = Rien ne permet de lancer ou d’arrêter { $what }. Vérifiez si l’on peut s’en servir, au clavier aussi.
    .people = Une personne qui se sert du clavier ne peut pas le lancer, et une personne que cela dérange ne peut pas l’arrêter.
rule-media-sound-without-text = Il n’y a peut-être pas de texte de ce qui est dit
    .message = Près de { $what }, aucune transcription n’est liée. Vérifiez s’il y en a une.
    .people = Une personne qui n’entend pas n’apprend rien.
rule-media-keeps-moving = { $verdict ->
        [cannot_tell] Quelque chose bouge peut-être sans arrêt
       *[other] Quelque chose bouge sans arrêt possible
    }
    .message = « { $text } » bouge pendant { $seconds } secondes, et rien ne l’arrête. Laissez les gens l’arrêter.
    .people = Une personne que le mouvement distrait ne peut pas lire le reste de la page.
