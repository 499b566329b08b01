### La page pour ceux qui l’agrandissent (audits/rules/pages/reflow.yaml).

rule-reflow-two-directions = { $verdict ->
        [cannot_tell] Une page agrandie doit peut-être défiler de côté
       *[other] Une page agrandie doit défiler de côté
    }
    .message = Dans une fenêtre de 320 pixels, la page en fait { $width } de large ; « { $text } » dépasse. Laissez-le couler dans la largeur qu’il y a.
    .people = Une personne qui agrandit la page défile à droite et à gauche pour chaque ligne.
rule-reflow-cut-when-narrow = Du texte est coupé dans une fenêtre étroite
    .message = « { $text } » n’est plus entier{ $count ->
        [one] .
       *[other] , et { $count } textes en tout.
    } Laissez grandir sa boîte.
    .people = Une personne qui règle la page à sa vue ne peut pas tout lire.
rule-reflow-cut-when-zoomed = Du texte est coupé avec un zoom de 200 %
    .message = « { $text } » est entier dans une fenêtre large, et ne l’est plus à 200 %{ $count ->
        [one] .
       *[other] , et { $count } textes en tout.
    } Laissez grandir sa boîte à toutes les largeurs.
    .people = Une personne qui agrandit un peu la page ne peut pas tout lire.
rule-reflow-text-in-scroller = { $verdict ->
        [failed] Des phrases doivent défiler de côté, ligne après ligne
       *[other] Des phrases doivent peut-être défiler de côté, ligne après ligne
    }
    .message = Dans une fenêtre de 320 pixels, des lignes de « { $text } » sont plus larges que la fenêtre{ $count ->
        [one] ,
       *[other] , { $count } textes en tout,
    } dans une partie qui défile de côté. Ne laissez défiler que le tableau ou le dessin.
    .people = Une personne qui agrandit la page défile à droite et à gauche pour chaque ligne.
rule-reflow-cut-when-spaced = { $verdict ->
        [cannot_tell] Du texte est peut-être coupé dès que lignes, mots et lettres sont plus espacés
       *[other] Du texte est coupé dès que lignes, mots et lettres sont plus espacés
    }
    .message = « { $text } » { $verdict ->
        [cannot_tell] perd peut-être le bas de sa dernière ligne
       *[other] n’est plus entier
    }{ $count ->
        [one] .
       *[other] , et { $count } textes en tout.
    } Laissez grandir sa boîte.
    .people = Une personne qui règle la page à sa vue ne peut pas tout lire.
rule-reflow-cut-when-large = { $verdict ->
        [cannot_tell] Du texte est peut-être coupé dès qu’il est deux fois plus grand
       *[other] Du texte est coupé dès qu’il est deux fois plus grand
    }
    .message = « { $text } » n’est plus entier{ $count ->
        [one] .
       *[other] , et { $count } textes en tout.
    } { $verdict ->
        [cannot_tell] Vérifiez si tout se lit quand la page entière est agrandie.
       *[other] Laissez grandir sa boîte.
    }
    .people = Une personne qui règle la page à sa vue ne peut pas tout lire.
rule-reflow-window-filled-by-fixed-parts = Des parties fixes laissent peut-être peu à lire
    .message = Dans une fenêtre de 320 sur 512 pixels, { $percent } % de la hauteur est couverte par des parties qui ne défilent pas. Vérifiez ce qui reste.
    .people = Une personne qui agrandit la page lit par une fente.
rule-reflow-gone-when-narrow = { $verdict ->
        [failed] Des mots disparaissent dans une fenêtre étroite
       *[other] Des mots disparaissent peut-être dans une fenêtre étroite
    }
    .message = « { $text } »{ $count ->
        [one] {" "}est caché
       *[other] , { $count } textes en tout, sont cachés
    } dans une fenêtre de 320 pixels, sans être dits ailleurs. Montrez-les à toutes les largeurs.
    .people = Une personne qui agrandit la page, ou qui n’a qu’un téléphone, ne l’apprend pas.
rule-reflow-not-enlarged = Le zoom n’agrandit pas le texte
    .message = « { $text } » est aussi petit à 200 % qu’avant, car sa taille suit la largeur de la fenêtre. Donnez la taille des lettres en rem.
    .people = Une personne qui a besoin de lettres plus grandes ne peut pas les avoir.
rule-reflow-held-one-way = { $verdict ->
        [failed] La page veut que l’appareil soit tenu dans un sens
       *[other] La page veut peut-être que l’appareil soit tenu dans un sens
    }
    .message = « { $text } » est { $how ->
        [askew] couché sur le côté
       *[other] caché
    } tant que la fenêtre est plus { $held ->
        [sideways] large que haute
       *[other] haute que large
    }. Montrez-le dans les deux sens.
    .people = Une personne dont le téléphone ou la tablette est fixé à un fauteuil ou à un lit ne peut pas le tourner.
rule-reflow-control-gone-when-narrow = { $verdict ->
        [failed] Ce qu’il faut presser ou remplir disparaît dans une fenêtre étroite
       *[other] Ce qui se presse ou se remplit disparaît peut-être dans une fenêtre étroite
    }
    .message = « { $control } »{ $count ->
        [one] {" "}n’est plus là
       *[other] , { $count } en tout, ne sont plus là
    } dans une fenêtre de 320 pixels, et rien ne l’ouvre. Montrez-le à toutes les largeurs, ou un bouton qui le déplie.
    .people = Une personne qui agrandit la page, ou qui n’a qu’un téléphone, ne peut pas continuer.
rule-reflow-overlaps = { $verdict ->
        [failed] Des textes se recouvrent dès que la page est agrandie
       *[other] Des textes se recouvrent peut-être dès que la page est agrandie
    }
    .message = « { $text } » et « { $other } » sont l’un sur l’autre { $when ->
        [narrow] dans une fenêtre de 320 pixels
        [spaced] dès que lignes, mots et lettres sont plus espacés
       *[other] dès que le texte est deux fois plus grand
    }{ $count ->
        [one] .
       *[other] , et { $count } paires en tout.
    } Laissez l’un pousser l’autre vers le bas.
    .people = Une personne qui règle la page à sa vue ne peut lire ni l’un ni l’autre.
