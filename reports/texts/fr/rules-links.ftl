### Les liens : ce qu’ils disent, et où ils mènent (audits/rules/pages/links.yaml).

rule-links-says-nothing = { $verdict ->
        [advice] Un lien ne dit rien à lui seul
        [cannot_tell] Un lien ne dit peut-être pas où il mène
       *[other] Un lien ne dit pas où il mène
    }
    .message = { $verdict ->
        [advice] « { $link } » n’a de sens qu’avec ce qui l’entoure. Nommez où il mène.
        [cannot_tell] « { $link } » ne dit rien à lui seul. Vérifiez que le nom de la partie qui le contient dit où il mène, ou nommez-le.
       *[other] « { $link } » ne dit rien, et ce qui l’entoure non plus. Nommez où il mène.
    }
    .people = Une personne qui va de lien en lien, à l’oreille ou avec une loupe, ne peut pas choisir.
rule-links-same-words-elsewhere = Des liens qui disent la même chose mènent à des endroits différents
    .message = « { $link } » mène à { $count } endroits. Donnez à chacun ses propres mots.
    .people = Une personne qui va de lien en lien ne peut pas les distinguer.
rule-links-says-of-another = Un lien porte le nom de ce à quoi mène un autre lien
    .message = « { $link } » se trouve sous « { $heading } » et y mène, mais son nom parle d’autre chose. Nommez où il mène.
    .people = Une personne qui écoute la page, ou qui dit à voix haute sur quoi appuyer, est envoyée au mauvais endroit ou ne trouve jamais le bon.
rule-links-address-as-text = Un lien porte son adresse pour nom
    .message = « { $link } » est lu signe par signe. Nommez où il mène.
    .people = Une personne qui écoute la page entend une longue suite de signes.
rule-links-new-window-unsaid = Un lien ouvre une autre fenêtre sans le dire
    .message = « { $link } » { $count ->
        [one] ouvre
       *[other] et d’autres, { $count } en tout, ouvrent
    } une autre fenêtre. Dites-le dans le lien, ou restez dans la même.
    .people = Une personne qui ne voit pas le changement cherche en vain le chemin du retour.
rule-links-file-unsaid = Un lien mène à un fichier sans le dire
    .message = « { $link } » mène à un fichier { $kind }. Dites-le, avec sa taille.
    .people = Une personne qui n’a qu’un téléphone ou peu de crédit télécharge ce qu’elle ne peut pas ouvrir.
rule-links-leads-nowhere = { $verdict ->
        [advice] Un lien mène peut-être à un endroit absent de la page
       *[other] Un lien mène à un endroit absent de la page
    }
    .message = « { $link } » mène à « { $target } », qui n’existe pas. Donnez cet identifiant à l’endroit, ou retirez le lien.
    .people = Une personne qui se sert du clavier suit le lien et reste où elle est.
rule-links-no-destination = Un lien est un bouton déguisé
    .message = « { $link } » ne mène nulle part ; un script le fait agir. Employez un bouton.
    .people = Une personne qui écoute la page s’attend à une autre page, et sans scripts il ne se passe rien.
rule-links-twice-side-by-side = Deux liens côte à côte mènent au même endroit
    .message = « { $link } » est lié deux fois de suite. Mettez l’image et les mots dans un seul lien.
    .people = Une personne qui écoute la page ou se sert du clavier rencontre tout deux fois.
rule-links-signs-alone = Un lien ne porte peut-être qu’un signe pour nom
    .message = « { $link } » est tout le nom de ce lien. Vérifiez ce qui est lu, et si cela dit où il mène.
    .people = Une personne qui écoute la page entend le nom d’un signe.
rule-links-looks-like-text = Rien ne distingue un lien des mots qui l’entourent
    .message = « { $link } » a la couleur, la graisse et la taille de sa phrase, et n’est pas souligné. Soulignez-le.
    .people = Personne ne trouve ce lien à l’œil, sauf par hasard avec une souris.
rule-links-mail-unsaid = Un lien ouvre un programme de courriel sans le dire
    .message = « { $link } » { $count ->
        [one] ouvre
       *[other] et d’autres, { $count } en tout, ouvrent
    } un programme de courriel. Écrivez l’adresse, ou dites que c’est un courriel.
    .people = Une personne sans programme de courriel, comme sur un ordinateur prêté ou public, n’obtient rien et n’apprend pas l’adresse.
rule-links-skip-hidden = { $verdict ->
        [cannot_tell] Le lien qui évite le menu est peut-être hors d’atteinte
       *[other] Le lien qui évite le menu est hors d’atteinte
    }
    .message = « { $link } » est caché à tout le monde. Montrez-le, ou laissez-le apparaître quand il reçoit le focus.
    .people = Une personne qui utilise le clavier traverse tout le menu à chaque page.
rule-links-skip-skips-nothing = Le lien qui doit éviter le menu ne l’évite pas
    .message = « { $link } » mène à un endroit situé avant { $count } liens du menu. Faites-le mener là où le contenu commence.
    .people = Une personne qui utilise le clavier suit le lien et rencontre tout de même le menu entier.
rule-links-skip-leads-back = Le lien d’évitement ne fait que défiler
    .message = Après « { $link } », la touche Tab mène à « { $next } », qui se trouve avant l’endroit visé par le lien. Faites que la touche Tab reparte de cet endroit, comme le fait un simple lien.
    .people = Une personne qui utilise le clavier suit le lien et doit tout de même parcourir le menu.
rule-links-title-repeats = L’attribut title d’un lien répète ce que dit le lien
    .message = { $count ->
        [one] Le title de « { $link } » répète ses mots
       *[other] { $count } liens ont un title qui répète leurs mots, « { $link } » le premier
    }. Supprimez-le.
    .people = Une personne qui écoute la page peut entendre tout deux fois.
rule-links-nothing-between = Seul un espace sépare deux liens
    .message = « { $first } » et « { $second } » se suivent sur une ligne, avec un simple espace entre eux. Faites-en une liste, ou séparez-les.
    .people = Une personne qui voit mal prend deux liens pour un seul, et une main qui tremble presse le mauvais.
rule-links-of-another-row = Un lien parle d’une autre ligne
    .message = Le lien de la ligne « { $row } » s’appelle « { $link } » pour qui écoute, en mots qui ne sont pas montrés. Nommez la ligne où il se trouve.
    .people = Une personne aveugle modifie autre chose que ce qu’elle voulait, ou ne trouve pas ce qu’elle veut modifier.
