### La page pour ceux qui l’agrandissent (audits/rules/pages/reflow.yaml).

rule-reflow-two-directions = { $verdict ->
        [cannot_tell] Une page agrandie doit peut-être défiler de côté
       *[other] Une page agrandie doit défiler de côté
    }
    .message = Dans une fenêtre de 320 pixels, la page en fait { $width } de large ; « { $text } » dépasse. Laissez-le couler dans la largeur qu’il y a.
    .people = Une personne qui agrandit la page défile à droite et à gauche pour chaque ligne.
rule-reflow-cut-when-narrow = Du texte est coupé dans une fenêtre étroite
    .message = « { $text } » n’est plus entier{ $count ->
        [one] .
       *[other] , et { $count } textes en tout.
    } Laissez grandir sa boîte.
    .people = Une personne qui règle la page à sa vue ne peut pas tout lire.
rule-reflow-cut-when-spaced = Du texte est coupé dès que lignes, mots et lettres sont plus espacés
    .message = « { $text } » n’est plus entier{ $count ->
        [one] .
       *[other] , et { $count } textes en tout.
    } Laissez grandir sa boîte.
    .people = Une personne qui règle la page à sa vue ne peut pas tout lire.
rule-reflow-cut-when-large = Du texte est coupé dès qu’il est deux fois plus grand
    .message = « { $text } » n’est plus entier{ $count ->
        [one] .
       *[other] , et { $count } textes en tout.
    } Laissez grandir sa boîte.
    .people = Une personne qui règle la page à sa vue ne peut pas tout lire.
rule-reflow-window-filled-by-fixed-parts = Des parties fixes laissent peut-être peu à lire
    .message = Dans une fenêtre de 320 sur 512 pixels, { $percent } % de la hauteur est couverte par des parties qui ne défilent pas. Vérifiez ce qui reste.
    .people = Une personne qui agrandit la page lit par une fente.
