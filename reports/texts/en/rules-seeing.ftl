### How words look (audits/rules/pages/seeing.yaml).

rule-seeing-tiny-text = Letters are tiny
    .message = “{ $text }…” is set { $size } pixels high. Set running text at 16 pixels.
    .people = Someone who sees little, or is tired, cannot read it.
rule-seeing-justified = Text is set flush on both sides
    .message = “{ $text }…” is justified. Let its right side run free.
    .people = Someone who reads with effort loses the line in the gaps.
rule-seeing-all-capitals = A sentence is set in capitals
    .message = “{ $text }…” has lost the shape of its words. Use small letters.
    .people = Someone who reads with effort must spell it out; a screen reader may do so too.
rule-seeing-long-italics = A whole text is set in italics
    .message = “{ $text }…” is slanted from end to end. Keep italics for a few words.
    .people = Someone who reads with effort, or with a magnifier, reads it slowly.
rule-seeing-long-bold = A whole text is set in bold
    .message = “{ $text }…” is bold from end to end. Keep bold for the few words that matter most.
    .people = Someone who reads with effort no longer sees what matters.
rule-seeing-lines-too-tight = Lines are set too tight
    .message = The lines of “{ $text }…” are { $spacing } times as high as their letters. Set them at 1.5.
    .people = Someone who reads with effort slips into the next line.
rule-seeing-lines-too-long = Lines are too long
    .message = Lines of about { $count } letters: from 80 on, the eye loses its way back. Set a greatest width.
    .people = Someone who reads with effort begins the same line twice.
rule-seeing-centred-text = A text is centred
    .message = Each line of “{ $text }…” begins somewhere else. Set it flush left.
    .people = Someone who reads with effort looks for the beginning of every line.
rule-seeing-underlined-no-link = Words look like a link and are none
    .message = “{ $text }” is underlined. Keep that for links.
    .people = Someone who sees a link presses it in vain.
rule-seeing-field-without-edge = { $verdict ->
        [failed] The edge of a field can hardly be seen
       *[other] The edge of a field may hardly be seen
    }
    .message = The edge of “{ $field }” { $count ->
        [one] stands
       *[other] and of other fields, { $count } in all, stands
    } out { $contrast }:1 from what is around it; 3:1 are needed{ $verdict ->
        [failed] . Darken it.
       *[other] { " " }unless something else shows the field. Check this.
    }
    .people = Someone who sees little does not find where to write.
rule-seeing-box-without-edge = { $verdict ->
        [failed] A box to tick cannot be seen
       *[other] A box to tick may hardly be seen
    }
    .message = The edge of the box before “{ $field }” { $count ->
        [one] stands
       *[other] and of other boxes, { $count } in all, stands
    } out { $contrast }:1 from what is around it; 3:1 are needed. Give it a darker edge, or leave it to the browser.
    .people = Someone who sees little does not find what to tick, and takes it for a list to read.
rule-seeing-tick-too-faint = A ticked box hardly differs from one that is not
    .message = Ticked, “{ $field }” { $count ->
        [one] differs
       *[other] and other boxes, { $count } in all, differ
    } by { $contrast }:1 from what is seen when it is not; 3:1 are needed. Make it stand out more.
    .people = Someone who sees little cannot tell what is ticked.
rule-seeing-icon-too-faint = An icon hardly stands out from what is behind it
    .message = The icon of “{ $control }” { $count ->
        [one] stands
       *[other] and of other controls, { $count } in all, stands
    } out { $contrast }:1; 3:1 are needed, for it is all that is to be seen. Draw it darker, or put words beside it.
    .people = Someone who sees little does not find what to press.
rule-seeing-too-faint = Words hardly stand out from what is behind them
    .message = “{ $text }” stands out { $contrast }:1; { $expected }:1 are needed.
    .people = Someone who sees little cannot read it.
rule-seeing-too-faint-in-dark = In dark colours, words hardly stand out
    .message = Where a device asks for dark colours, “{ $text }” { $count ->
        [one] stands
       *[other] and other words, { $count } places in all, stand
    } out { $contrast }:1; { $expected }:1 are needed, as in light colours. Set a lighter colour for it in the dark styles.
    .people = Someone whose eyes cannot bear bright screens, or who sees little, cannot read it.
rule-seeing-faint-when-chosen = A choice fades once it is made
    .message = Once it is chosen, “{ $text }” has a contrast of { $contrast } to 1; { $expected } to 1 is needed. Darken the words, or what is behind them.
    .people = Someone who sees little can no longer read what they have chosen.
rule-seeing-state-by-colour-alone = { $verdict ->
        [cannot_tell] Colour alone may tell a state
       *[other] Colour alone tells a state
    }
    .message = { $count } marks such as the one beside “{ $text }” have { $colours } colours and no word that can be seen. { $verdict ->
        [cannot_tell] Check whether the colours mean something, and say that in words, or by shape.
       *[other] Say in words, or by shape, what each colour means.
    }
    .people = Someone who does not tell these colours apart, or does not see, does not know which is which.
rule-seeing-chart-by-colour-alone = { $verdict ->
        [cannot_tell] Colour alone may tie a chart to its key
       *[other] Colour alone ties a chart to its key
    }
    .message = In the chart, what belongs to “{ $text }” and what belongs to “{ $other }” differ in colour alone, and both colours are about as dark. Write the names in the chart, or draw each in another way.
    .people = Someone who does not tell these colours apart cannot read the chart.
rule-seeing-bars-too-faint = Bars of a chart may hardly stand out
    .message = { $count } bars of “{ $text }” stand out { $contrast } to 1 from what is behind them; 3 to 1 is needed, and their figures are not written there. Darken them, draw a line around them, or write the figures.
    .people = Someone who sees little does not see how high the bars are.
rule-seeing-step-by-look = Only its look tells which step this is
    .message = Of { $count } steps in a list, “{ $text }” looks otherwise, and neither a word nor the code says which of them this page is. Mark it with aria-current="step", and say “step 1 of { $count }”.
    .people = Someone who listens to the page, or does not tell the colours apart, does not know how far they have come.
rule-seeing-step-unmarked = The code does not say which step of the list this is
    .message = In the list of steps “{ $text }” looks otherwise, and the page says elsewhere at which step it is; in the list, nothing tells. Mark it with aria-current="step".
    .people = Someone who listens to the list hears all steps alike.
rule-seeing-days-by-colour-alone = Days of a calendar are told apart by colour alone
    .message = { $count } days of the calendar have { $colours } colours, such as “{ $text }”, and nothing else tells what these mean. Say it in words, or by a sign.
    .people = Someone who cannot tell green from red, or who listens, does not know which days are free.
rule-seeing-free-by-colour-alone = Colour alone tells what can be chosen
    .message = “{ $text }” and others, { $free } in all, can be chosen, and { $taken } beside them cannot; only the colour behind them tells which. Say it in words, or strike out what is taken.
    .people = Someone who sees no red and green tries one after the other, or gives up.
rule-seeing-told-by-colour-alone = { $verdict ->
        [cannot_tell] Colour alone may tell things apart
       *[other] Colour alone tells things apart
    }
    .message = { $count } things of one kind have { $colours } looks that differ by colour alone, such as “{ $text }”. Say the same in words, or by a sign.
    .people = Someone who does not tell these colours apart does not know which is which.
rule-seeing-placeholder-too-faint = { $verdict ->
        [cannot_tell] Words in an empty field may stand out too little
       *[other] Words in an empty field hardly stand out
    }
    .message = “{ $text }” has a contrast of { $contrast } to 1 with its field; { $expected } are needed. Give it a colour that stands out more, or better, put it beside the field, where it stays.
    .people = Someone who sees little does not read what the field expects.
