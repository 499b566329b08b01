### The order of a page for those who cannot see it: headings, lists, tables, titles, landmarks (audits/rules/pages/structure.yaml).

rule-structure-no-heading = A long page has no heading
    .message = { $words } words follow one another without a heading. Give each part a heading that says what it is about.
    .people = Someone who listens to the page, or who reads slowly, cannot find the part that concerns them.
