### Le rapport : une page HTML, et le tableau qu’affiche la ligne de commande.

report-language-name = français
