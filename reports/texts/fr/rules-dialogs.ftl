### Ce qui s’ouvre : boîtes de dialogue, menus, parties qui se déplient (audits/rules/pages/dialogs.yaml).

rule-dialogs-focus-stays-behind = { $verdict ->
        [cannot_tell] Une boîte de dialogue ne reçoit peut-être pas le focus
       *[other] Une boîte de dialogue s’ouvre et le focus reste derrière
    }
    .message = « { $control } » ouvre une boîte de dialogue, et le focus n’y va pas, ni de lui-même ni à la touche Tab suivante. Placez-y le focus à l’ouverture.
    .people = Une personne qui se sert du clavier ou d’un lecteur d’écran n’apprend pas qu’elle s’est ouverte, et continue derrière.
rule-dialogs-focus-nowhere = Rien n’annonce peut-être l’ouverture d’une boîte de dialogue
    .message = « { $control } » ouvre une boîte de dialogue (« { $text } »), et rien n’a le focus avant la touche Tab. Vérifiez si un lecteur d’écran dit qu’elle s’est ouverte ; placez-y le focus.
    .people = Une personne qui écoute la page n’apprend peut-être pas qu’elle s’est ouverte.
rule-dialogs-leads-behind = { $verdict ->
        [cannot_tell] Tab sort peut-être d’une boîte de dialogue
       *[other] Tab mène derrière une boîte de dialogue
    }
    .message = Tant que la boîte que « { $control } » ouvre est là, Tab mène à des contrôles { $verdict ->
        [cannot_tell] en dehors d’elle
       *[other] derrière elle
    }. Gardez le focus dans la boîte jusqu’à sa fermeture, et rendez inerte la page derrière.
    .people = Une personne qui se déplace au clavier agit sur ce qu’elle ne voit pas.
rule-dialogs-no-way-out = { $verdict ->
        [cannot_tell] Une boîte de dialogue ne se ferme peut-être pas au clavier
       *[other] Une boîte de dialogue ne se ferme pas au clavier
    }
    .message = Ce que « { $control } » ouvre couvre la page ; Échap ne le ferme pas, { $verdict ->
        [cannot_tell] et le nom d’aucun contrôle n’y promet de le faire
       *[other] et il n’y a pas de contrôle dedans
    }. Faites-le fermer par Échap et par un bouton.
    .people = Une personne sans souris doit fermer la page, avec ce qu’elle y a écrit.
rule-dialogs-focus-lost-on-close = Le focus se perd quand une boîte de dialogue se ferme
    .message = { $after ->
        [day] Dès qu’un jour est choisi dans le calendrier que « { $control } » a ouvert, celui-ci se ferme, et plus rien n’a le focus.
       *[closed] Une fois fermée la boîte que « { $control } » a ouverte, plus rien n’a le focus.
    } Rendez-le à « { $control } ».
    .people = Une personne qui se déplace au clavier recommence en haut de la page.
rule-dialogs-returns-elsewhere = Le focus revient peut-être ailleurs quand une boîte de dialogue se ferme
    .message = Une fois fermée la boîte que « { $control } » a ouverte, « { $other } » a le focus, dans une autre partie de la page. Vérifiez si c’est de là que l’on continue ; sinon, rendez-le à « { $control } ».
    .people = Une personne qui se déplace au clavier, ou qui écoute, ne sait plus où elle est, et doit retrouver son chemin.
rule-dialogs-unsaid = { $verdict ->
        [cannot_tell] Ce qui couvre la page n’est peut-être pas annoncé comme boîte de dialogue
       *[other] Quelque chose couvre la page, et rien ne dit que c’est une boîte de dialogue
    }
    .message = « { $control } » ouvre par-dessus toute la page quelque chose qui n’a pas de rôle. Faites-en un <dialog>, ou donnez-lui role=dialog et aria-modal.
    .people = Une personne qui écoute la page n’apprend pas qu’il faut d’abord s’occuper d’autre chose.
rule-dialogs-unnamed = Une boîte de dialogue n’a peut-être pas de nom
    .message = La boîte que « { $control } » ouvre n’a pas de nom dans le code. Rattachez-lui son titre (aria-labelledby).
    .people = Une personne qui écoute la page entend « dialogue » et n’apprend pas de quoi il s’agit.
rule-dialogs-state-untrue = Un contrôle dit fermé ce qui est ouvert, ou l’inverse
    .message = « { $control } » montre et cache une partie, et son aria-expanded reste le même. Changez-le avec la partie.
    .people = Une personne qui écoute la page apprend que rien ne s’est ouvert.
rule-dialogs-state-unsaid = { $verdict ->
        [failed] Un contrôle ne dit pas si sa partie est ouverte
       *[other] Un contrôle ne dit peut-être pas si sa partie est ouverte
    }
    .message = « { $control } » montre et cache une partie, et ne dit ni en mots ni dans le code si elle est ouverte. Donnez-lui aria-expanded.
    .people = Une personne qui écoute la page ne sait pas que l’actionner a fait quelque chose.
rule-dialogs-stands-in-the-way = Quelque chose couvre la page et ne se ferme peut-être pas
    .message = Dès le début, quelque chose couvre { $percent } % de la fenêtre : « { $text } ». Le nom d’aucun contrôle n’y promet de le fermer.
    .people = Une personne qui a un petit écran ou qui agrandit la page n’atteint pas ce qui est dessous.
rule-dialogs-part-unreachable = Une partie de ce qui s’ouvre ne répond qu’à la souris
    .message = « { $control } » ouvre quelque chose où « { $part } » répond au clic{ $count ->
        [one] {", "}et ni Tab ni les flèches n’y mènent. Faites-en un bouton, ou laissez le clavier y mener.
       *[other] {", "}comme { $count } parties du même genre, et ni Tab ni les flèches n’y mènent. Faites-en des boutons, ou laissez le clavier y mener.
    }
    .people = Une personne qui n’utilise pas de souris ne peut pas l’actionner ; si c’est ce qui ferme la boîte, elle ne peut pas s’en défaire.
rule-dialogs-escape-does-nothing = Échap ne ferme pas une boîte de dialogue
    .message = La boîte que « { $control } » ouvre se ferme par un contrôle qu’elle contient, mais pas par Échap. Fermez-la aussi avec Échap.
    .people = Une personne qui se sert du clavier essaie d’abord Échap, puis doit chercher le contrôle.
rule-dialogs-switch-unsaid = Seul l’aspect d’un contrôle dit s’il est activé
    .message = « { $control } » change d’aspect quand on l’actionne, et son code dit la même chose. Donnez-lui aria-pressed, ou faites-en une case à cocher.
    .people = Une personne qui écoute la page ne sait pas ce qui est choisi.
rule-dialogs-focus-lost-on-press = Le focus se perd avec le contrôle actionné
    .message = Quand on actionne « { $control } », il disparaît ou est redessiné, et rien n’a le focus. Portez le focus sur ce qui suit, ou remettez-le dessus.
    .people = Une personne qui se déplace au clavier, ou écoute la page, recommence en haut.
rule-dialogs-choice-unsaid = Seul l’aspect dit ce qui est choisi
    .message = { $kind ->
        [option] Les flèches marquent une entrée de la liste de « { $control } » pour l’œil seulement : rien dans le code ne dit laquelle. Faites pointer aria-activedescendant sur l’entrée marquée, et mettez-y aria-selected à vrai.
        [row] Parmi des boutons placés ensemble, à commencer par « { $control } », un autre est choisi, ce qui change son aspect ; son code continue à dire la même chose. Donnez à chacun aria-pressed, à vrai sur celui qui est choisi.
       *[part] Une autre partie de « { $control } » est choisie, cochée ou dépliée, ce qui change son aspect ; son code continue à dire la même chose. Donnez-lui le rôle et l’état qui conviennent (aria-selected, aria-checked, aria-pressed, aria-expanded), et changez l’état avec l’aspect.
    }
    .people = Une personne qui écoute la page entend un choix qui n’est pas le sien, ou aucun.
rule-dialogs-reached-late = Tab passe par-dessus ce qui vient de s’ouvrir
    .message = « { $control } » ouvre une partie juste en dessous (« { $text } »), et Tab mène à ce qui se trouve plus bas. Placez cette partie, dans le code, juste après ce qui l’ouvre.
    .people = Une personne qui se déplace au clavier passe à côté, et n’y arrive que bien plus tard ou jamais.
rule-dialogs-title-stays = { $verdict ->
        [failed] Le titre reste quand une autre page est affichée
       *[other] Le titre reste d’une étape à l’autre
    }
    .message = « { $control } » met « { $heading } » à la place de ce qui était là, { $verdict ->
        [failed] sous une autre adresse, et le titre de la page reste le même. Faites dire au titre de quelle page il s’agit.
       *[other] et le titre de la page reste le même. Vérifiez si le titre dit à quelle étape on se trouve.
    }
    .people = Une personne qui écoute la page entend d’abord son titre, et prend la nouvelle page pour la précédente.
rule-dialogs-title-of-another-view = Une vue porte le titre d’une autre
    .message = « { $control } » amène « { $heading } » sous le titre « { $title } », qui est celui d’une autre vue. Faites dire au titre de quelle vue il s’agit.
    .people = Une personne qui écoute la page entend d’abord son titre, et se croit ailleurs.
rule-dialogs-readable-behind = Un lecteur d’écran passe peut-être derrière un dialogue
    .message = « { $control } » ouvre un dialogue (« { $text } ») qui couvre la page et retient la touche Tab, mais ne dit nulle part qu’il est modal, et rien derrière lui n’est inerte. Vérifiez si un lecteur d’écran continue de lire derrière ; donnez-lui aria-modal="true", ou rendez le reste de la page inerte.
    .people = Une personne qui écoute la page continue dans ce qui est couvert, et presse ce qui ne répond pas.
rule-dialogs-page-stays-hidden = La page reste cachée aux lecteurs d’écran
    .message = Après un appui sur « { $control } », plus rien ne recouvre la page, et le code la cache encore tout entière (aria-hidden="true"). Retirez cela quand la fenêtre se ferme.
    .people = Une personne aveugle entend une page vide.
