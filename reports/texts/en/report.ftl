### The report: one page of HTML, and the table that the command line prints.

report-language-name = English
