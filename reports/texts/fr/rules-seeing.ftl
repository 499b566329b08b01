### L’aspect des mots (audits/rules/pages/seeing.yaml).

rule-seeing-tiny-text = Des lettres sont minuscules
    .message = « { $text }… » est composé en { $size } pixels. Composez le texte courant en 16 pixels.
    .people = Une personne qui voit peu, ou est fatiguée, ne peut pas le lire.
rule-seeing-justified = Du texte est aligné des deux côtés
    .message = « { $text }… » est justifié. Laissez libre son bord droit.
    .people = Une personne qui lit avec effort perd la ligne dans les blancs.
rule-seeing-all-capitals = Une phrase est composée en capitales
    .message = « { $text }… » a perdu la forme de ses mots. Employez des minuscules.
    .people = Une personne qui lit avec effort doit l’épeler ; un lecteur d’écran peut le faire aussi.
rule-seeing-long-italics = Un texte entier est en italique
    .message = « { $text }… » est penché de bout en bout. Gardez l’italique pour quelques mots.
    .people = Une personne qui lit avec effort, ou avec une loupe, le lit lentement.
rule-seeing-long-bold = Un texte entier est en gras
    .message = « { $text }… » est en gras de bout en bout. Gardez le gras pour les quelques mots qui comptent le plus.
    .people = Une personne qui lit avec effort ne voit plus ce qui compte.
rule-seeing-lines-too-tight = Les lignes sont trop serrées
    .message = Les lignes de « { $text }… » font { $spacing } fois la hauteur de leurs lettres. Mettez 1,5.
    .people = Une personne qui lit avec effort glisse dans la ligne suivante.
rule-seeing-lines-too-long = Les lignes sont trop longues
    .message = Des lignes d’environ { $count } lettres : à partir de 80, l’œil perd le chemin du retour. Fixez une largeur maximale.
    .people = Une personne qui lit avec effort recommence deux fois la même ligne.
rule-seeing-centred-text = Un texte est centré
    .message = Chaque ligne de « { $text }… » commence ailleurs. Alignez-le à gauche.
    .people = Une personne qui lit avec effort cherche le début de chaque ligne.
rule-seeing-underlined-no-link = Des mots ont l’air d’un lien et n’en sont pas un
    .message = « { $text } » est souligné. Gardez cela pour les liens.
    .people = Une personne qui voit un lien le presse en vain.
rule-seeing-field-without-edge = { $verdict ->
        [failed] Le bord d’un champ se voit à peine
       *[other] Le bord d’un champ se voit peut-être à peine
    }
    .message = Le bord de « { $field } » { $count ->
        [one] se
       *[other] et d’autres champs, { $count } en tout, se
    } détache de { $contrast }:1 de ce qui l’entoure ; il en faut 3:1{ $verdict ->
        [failed] . Assombrissez-le.
       *[other] , sauf si autre chose montre le champ. Vérifiez.
    }
    .people = Une personne qui voit peu ne trouve pas où écrire.
rule-seeing-box-without-edge = { $verdict ->
        [failed] Une case à cocher ne se voit pas
       *[other] Une case à cocher se voit peut-être à peine
    }
    .message = Le bord de la case devant « { $field } » { $count ->
        [one] se
       *[other] et d’autres cases, { $count } en tout, se
    } détache de { $contrast }:1 de ce qui l’entoure ; il en faut 3:1. Donnez-lui un bord plus foncé, ou laissez le navigateur la dessiner.
    .people = Une personne qui voit peu ne trouve pas ce qu’il faut cocher, et croit lire une simple liste.
rule-seeing-tick-too-faint = Une case cochée se distingue à peine d’une case vide
    .message = Cochée, « { $field } » { $count ->
        [one] se distingue
       *[other] et d’autres cases, { $count } en tout, se distinguent
    } de { $contrast }:1 de ce que l’on voit quand elle ne l’est pas ; il faut 3:1. Faites-la ressortir davantage.
    .people = Une personne malvoyante ne voit pas ce qui est coché.
rule-seeing-icon-too-faint = Une icône se détache à peine de ce qui est derrière
    .message = L’icône de « { $control } » { $count ->
        [one] se
       *[other] et d’autres commandes, { $count } en tout, se
    } détache de { $contrast }:1 ; il faut 3:1, car rien d’autre n’est montré. Dessinez-la plus foncée, ou mettez des mots à côté.
    .people = Une personne qui voit peu ne trouve pas quoi presser.
rule-seeing-too-faint = Des mots se détachent à peine de ce qui est derrière
    .message = « { $text } » se détache de { $contrast }:1 ; il en faut { $expected }:1.
    .people = Une personne qui voit peu ne peut pas le lire.
rule-seeing-too-faint-in-dark = En couleurs sombres, des mots se détachent à peine
    .message = Là où l’appareil demande des couleurs sombres, « { $text } » { $count ->
        [one] se détache
       *[other] et d’autres mots, { $count } endroits en tout, se détachent
    } de { $contrast }:1 ; il faut { $expected }:1, comme en couleurs claires. Donnez-leur une couleur plus claire dans les styles sombres.
    .people = Une personne qu’un écran clair éblouit, ou qui voit peu, ne peut pas le lire.
rule-seeing-faint-when-chosen = Un choix pâlit une fois fait
    .message = Une fois choisi, « { $text } » a un contraste de { $contrast } pour 1 ; il en faut { $expected } pour 1. Foncez les mots, ou ce qui est derrière.
    .people = Une personne qui voit peu ne peut plus lire ce qu’elle a choisi.
rule-seeing-state-by-colour-alone = { $verdict ->
        [cannot_tell] La couleur seule indique peut-être un état
       *[other] La couleur seule indique un état
    }
    .message = { $count } marques, comme celle à côté de « { $text } », ont { $colours } couleurs et aucun mot visible. { $verdict ->
        [cannot_tell] Vérifiez si les couleurs signifient quelque chose, et dites-le en mots, ou par une forme.
       *[other] Dites en mots, ou par une forme, ce que chaque couleur signifie.
    }
    .people = Une personne qui ne distingue pas ces couleurs, ou ne voit pas, ne sait pas laquelle est laquelle.
rule-seeing-chart-by-colour-alone = { $verdict ->
        [cannot_tell] La couleur seule relie peut-être un graphique à sa légende
       *[other] La couleur seule relie un graphique à sa légende
    }
    .message = Dans le graphique, ce qui relève de « { $text } » et ce qui relève de « { $other } » ne diffèrent que par la couleur, et les deux couleurs sont presque aussi foncées. Écrivez les noms dans le graphique, ou dessinez chacun d’une autre manière.
    .people = Une personne qui ne distingue pas ces couleurs ne peut pas lire le graphique.
rule-seeing-bars-too-faint = Les barres d’un graphique ressortent peut-être à peine
    .message = { $count } barres de « { $text } » ressortent de { $contrast } pour 1 sur leur fond ; il faut 3 pour 1, et leurs chiffres n’y sont pas écrits. Foncez-les, entourez-les d’un trait, ou écrivez les chiffres.
    .people = Une personne qui voit peu ne voit pas la hauteur des barres.
rule-seeing-step-by-look = Seule son apparence dit de quelle étape il s’agit
    .message = Sur { $count } étapes d’une liste, « { $text } » a une autre apparence, et ni un mot ni le code ne dit laquelle est celle de cette page. Marquez-la par aria-current="step", et dites « étape 1 sur { $count } ».
    .people = Une personne qui écoute la page, ou ne distingue pas les couleurs, ne sait pas où elle en est.
rule-seeing-step-unmarked = Le code ne dit pas de quelle étape de la liste il s’agit
    .message = Dans la liste des étapes, « { $text } » a une autre apparence, et la page dit ailleurs à quelle étape elle est ; dans la liste, rien ne le dit. Marquez-la par aria-current="step".
    .people = La personne qui écoute la liste entend toutes les étapes de la même façon.
rule-seeing-days-by-colour-alone = Les jours d’un calendrier ne se distinguent que par la couleur
    .message = { $count } jours du calendrier ont { $colours } couleurs, comme « { $text } », et rien d’autre ne dit ce qu’elles signifient. Dites-le en toutes lettres ou par un signe.
    .people = Une personne qui ne distingue pas le vert du rouge, ou qui écoute la page, ne sait pas quels jours sont libres.
rule-seeing-free-by-colour-alone = La couleur seule dit ce qui peut être choisi
    .message = « { $text } » et d’autres, { $free } en tout, peuvent être choisis, et { $taken } à côté ne le peuvent pas ; seule la couleur de leur fond le dit. Dites-le avec des mots, ou barrez ce qui est pris.
    .people = Une personne qui ne distingue pas le rouge du vert les essaie l’un après l’autre, ou renonce.
rule-seeing-told-by-colour-alone = { $verdict ->
        [cannot_tell] La couleur seule distingue peut-être des éléments
       *[other] La couleur seule distingue des éléments
    }
    .message = { $count } éléments semblables ont { $colours } aspects qui ne diffèrent que par la couleur, comme « { $text } ». Dites-le aussi par un mot ou par un signe.
    .people = Une personne qui ne distingue pas ces couleurs ne sait pas lequel est lequel.
rule-seeing-placeholder-too-faint = { $verdict ->
        [cannot_tell] Les mots d’un champ vide ressortent peut-être trop peu
       *[other] Les mots d’un champ vide ressortent à peine
    }
    .message = « { $text } » a un contraste de { $contrast } pour 1 avec son champ ; il en faut { $expected }. Donnez-lui une couleur qui ressorte davantage ou, mieux, écrivez-le à côté du champ, où il reste.
    .people = La personne qui voit peu ne lit pas ce que le champ attend.
