### The page for people who enlarge it (audits/rules/pages/reflow.yaml).

rule-reflow-two-directions = { $verdict ->
        [cannot_tell] An enlarged page may have to be scrolled sideways
       *[other] An enlarged page must be scrolled sideways
    }
    .message = In a window of 320 pixels the page is { $width } wide; “{ $text }” hangs out. Let it flow into the width there is.
    .people = Someone who enlarges the page scrolls right and left for every line.
rule-reflow-cut-when-narrow = Text is cut off in a narrow window
    .message = “{ $text }” is no longer whole{ $count ->
        [one] .
       *[other] , and { $count } texts in all.
    } Let its box grow.
    .people = Someone who sets the page to their eyes does not get to read all of it.
rule-reflow-cut-when-spaced = Text is cut off once lines, words and letters are set wider apart
    .message = “{ $text }” is no longer whole{ $count ->
        [one] .
       *[other] , and { $count } texts in all.
    } Let its box grow.
    .people = Someone who sets the page to their eyes does not get to read all of it.
rule-reflow-cut-when-large = Text is cut off once it is twice as large
    .message = “{ $text }” is no longer whole{ $count ->
        [one] .
       *[other] , and { $count } texts in all.
    } Let its box grow.
    .people = Someone who sets the page to their eyes does not get to read all of it.
rule-reflow-window-filled-by-fixed-parts = Fixed parts may leave little to read
    .message = In a window of 320 by 512 pixels, { $percent } % of the height is covered by parts that do not scroll. Check what is left.
    .people = Someone who enlarges the page reads through a slit.
