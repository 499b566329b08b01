# Ce qui se perd dans les couleurs qu’une personne a choisies dans son système.

rule-forced-control-gone = Un élément disparaît peut-être en contraste élevé
    .message = { $count ->
        [one] « { $control } » ne montre plus
       *[other] { $count } éléments comme « { $control } » ne montrent plus
    } rien quand le système dessine la page dans ses propres couleurs. Regardez la page en contraste élevé, et donnez à cet élément une bordure ou une image.
    .people = Une personne qui voit peu et a choisi ses couleurs ne le trouve pas.
rule-forced-state-gone = Activé ou non se ressemblent en contraste élevé
    .message = { $count ->
        [one] « { $control } » montre
       *[other] { $count } éléments comme « { $control } » montrent
    } ce qui est choisi par un fond seulement, et le système n’en dessine pas quand il impose ses couleurs. Montrez-le aussi par un signe, une bordure ou un soulignement.
    .people = Une personne qui voit peu et a choisi ses couleurs ne voit pas ce qui est choisi.
rule-forced-focus-gone = On ne voit pas où est le clavier en contraste élevé
    .message = { $count ->
        [one] Une sorte d’éléments, comme « { $control } », montre
       *[other] { $count } sortes d’éléments, comme « { $control } », montrent
    } le focus par une ombre ou un fond seulement, que le système ne dessine pas quand il impose ses couleurs. Ajoutez un contour ; il peut être transparent.
    .people = Une personne qui se sert du clavier et a choisi ses couleurs ne sait pas où elle est.
