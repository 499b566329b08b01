### L’ordre d’une page pour qui ne la voit pas : titres, listes, tableaux, régions (audits/rules/pages/structure.yaml).

rule-structure-no-heading = Une longue page n’a aucun titre
    .message = { $words } mots se suivent sans un titre. Donnez à chaque partie un titre qui dit de quoi elle parle.
    .people = Une personne qui écoute la page, ou qui lit lentement, ne peut pas trouver la partie qui la concerne.
