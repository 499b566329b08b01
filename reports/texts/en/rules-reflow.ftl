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
rule-reflow-cut-when-zoomed = Text is cut off at 200% zoom
    .message = “{ $text }” is whole in a wide window, and no longer at 200%{ $count ->
        [one] .
       *[other] , and { $count } texts in all.
    } Let its box grow at every width.
    .people = Someone who enlarges the page a little does not get to read all of it.
rule-reflow-text-in-scroller = { $verdict ->
        [failed] Sentences must be scrolled sideways, line by line
       *[other] Sentences may have to be scrolled sideways, line by line
    }
    .message = In a window of 320 pixels, lines of “{ $text }” are wider than the window{ $count ->
        [one] ,
       *[other] , { $count } texts in all,
    } in a part that scrolls sideways. Let only the table or the drawing scroll.
    .people = Someone who enlarges the page scrolls right and left for every line.
rule-reflow-cut-when-spaced = { $verdict ->
        [cannot_tell] Text may be cut off once lines, words and letters are set wider apart
       *[other] Text is cut off once lines, words and letters are set wider apart
    }
    .message = “{ $text }” { $verdict ->
        [cannot_tell] may lose the lower edge of its last line
       *[other] is no longer whole
    }{ $count ->
        [one] .
       *[other] , and { $count } texts in all.
    } Let its box grow.
    .people = Someone who sets the page to their eyes does not get to read all of it.
rule-reflow-cut-when-large = { $verdict ->
        [cannot_tell] Text may be cut off once it is twice as large
       *[other] Text is cut off once it is twice as large
    }
    .message = “{ $text }” is no longer whole{ $count ->
        [one] .
       *[other] , and { $count } texts in all.
    } { $verdict ->
        [cannot_tell] See whether all of it can be read when the page is enlarged as a whole.
       *[other] Let its box grow.
    }
    .people = Someone who sets the page to their eyes does not get to read all of it.
rule-reflow-window-filled-by-fixed-parts = Fixed parts may leave little to read
    .message = In a window of 320 by 512 pixels, { $percent } % of the height is covered by parts that do not scroll. Check what is left.
    .people = Someone who enlarges the page reads through a slit.
rule-reflow-gone-when-narrow = { $verdict ->
        [failed] Words are gone in a narrow window
       *[other] Words may be gone in a narrow window
    }
    .message = “{ $text }” { $count ->
        [one] is
       *[other] and others, { $count } in all, are
    } hidden in a window of 320 pixels, and said nowhere else there. Show { $count ->
        [one] it
       *[other] them
    } at every width.
    .people = Someone who enlarges the page, or has only a phone, does not learn of it.
rule-reflow-not-enlarged = Zoom does not enlarge the text
    .message = “{ $text }” is as small at 200% as before, since its size follows the width of the window. Size letters in rem.
    .people = Someone who needs larger letters cannot have them.
rule-reflow-held-one-way = { $verdict ->
        [failed] The page wants the device held one way
       *[other] The page may want the device held one way
    }
    .message = { $how ->
        [askew] “{ $text }” is turned on its side
       *[other] “{ $text }” is hidden
    } while the window is { $held ->
        [sideways] wider than high
       *[other] higher than wide
    }. Show it both ways.
    .people = Someone whose phone or tablet is fixed to a wheelchair or a bed cannot turn it.
rule-reflow-control-gone-when-narrow = { $verdict ->
        [failed] What people need to press or fill in is gone in a narrow window
       *[other] What people press or fill in may be gone in a narrow window
    }
    .message = “{ $control }”{ $count ->
        [one] {" "}is not there
       *[other] , { $count } in all, are not there
    } in a window of 320 pixels, and nothing opens it. Show it at all widths, or a button that unfolds it.
    .people = Someone who enlarges the page, or who has a phone only, cannot go on.
rule-reflow-overlaps = { $verdict ->
        [failed] Texts lie upon each other once the page is enlarged
       *[other] Texts may lie upon each other once the page is enlarged
    }
    .message = “{ $text }” and “{ $other }” lie upon each other { $when ->
        [narrow] in a window of 320 pixels
        [spaced] once lines, words and letters are set wider apart
       *[other] once the text is twice as large
    }{ $count ->
        [one] .
       *[other] , and { $count } such pairs in all.
    } Let one push the other down.
    .people = Someone who sets the page to their sight can read neither.
