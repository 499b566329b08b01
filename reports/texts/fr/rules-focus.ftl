### Où est le focus, s’il se voit, et dans quel ordre il passe (audits/rules/pages/focus.yaml).

rule-focus-invisible = { $verdict ->
        [cannot_tell] On ne voit peut-être pas où est le clavier
       *[other] On ne voit pas où est le clavier
    }
    .message = « { $control } » a le même aspect avec et sans le focus{ $count ->
        [one] .
       *[other] , comme d’autres : { $count } arrêts sur { $stops }.
    } Montrez le focus.
    .people = Une personne qui se sert du clavier ne sait pas où elle est.
rule-focus-covered = Le focus est caché derrière quelque chose
    .message = « { $control } » { $count ->
        [one] se trouve
       *[other] et d’autres, { $count } en tout, se trouvent
    } entièrement derrière { $cover } au moment du focus{ $window ->
        [none] { "" }
       *[other] , dans une fenêtre de { $window } pixels
    }. Faites-le défiler en vue.
    .people = Une personne qui se sert du clavier ne voit pas ce qu’elle va actionner.
rule-focus-out-of-sight = { $verdict ->
        [failed] Le focus est là où personne ne le voit
       *[other] Le focus est peut-être là où personne ne le voit
    }
    .message = « { $control } » { $count ->
        [one] prend
       *[other] et d’autres, { $count } en tout, prennent
    } le focus sans être visibles. Vérifiez s’ils sont nécessaires, et montrez-les.
    .people = Une personne qui se sert du clavier perd de vue où elle est.
rule-focus-order-against-reading = Le focus saute d’un endroit à l’autre
    .message = { $by ->
        [looks] Après « { $before } », le focus remonte à « { $control } », et plus loin de même : les styles montrent les champs dans un autre ordre que le code. Écrivez-les dans l’ordre où ils sont montrés.
       *[tabindex] Après « { $before } », le focus remonte à « { $control } », parce que tabindex le dit. Laissez l’ordre au code.
    }
    .people = Une personne qui se sert du clavier, ou agrandit la page, ne retrouve plus où elle est.
rule-focus-lost = Le focus se perd peut-être en route
    .message = Après « { $control } », plus rien n’avait le focus : { $reached } arrêts sur { $expected } ont été atteints. Vérifiez ce qui le lâche.
    .people = Une personne qui se sert du clavier doit recommencer en haut.
rule-focus-leaves-the-page = Une autre page est demandée au passage du focus
    .message = À « { $control } », la page en demande une autre, alors que seule la touche Tab a été actionnée.
    .people = Une personne qui se sert du clavier est emmenée avant d’avoir lu.
rule-focus-hint-stays = { $verdict ->
        [failed] Ce qui apparaît au focus cache autre chose, et Échap ne l’enlève pas
       *[other] Ce qui apparaît au focus cache autre chose, et ne s’enlève peut-être pas
    }
    .message = « { $text } », qui apparaît quand « { $control } » a le focus, couvre « { $covers } », et la touche Échap ne l’enlève pas. { $verdict ->
        [failed] Placez-le là où il ne couvre rien, ou faites qu’Échap le cache sans que le focus bouge.
       *[other] Vérifiez qu’on peut l’enlever sans que le focus bouge.
    }
    .people = Une personne qui agrandit l’écran, ou se sert du clavier, ne peut plus lire ce qui est caché.
rule-focus-taken-at-load = Un champ prend le focus dès l’arrivée de la page
    .message = « { $field } » a le focus d’emblée (autofocus), après { $words } mots qui le précèdent. Laissez commencer en haut.
    .people = La personne qui écoute la page, ou n’en voit qu’une petite partie, manque ce qui est dit avant le champ.
