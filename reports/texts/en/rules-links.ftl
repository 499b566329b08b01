### Links: what they say, and where they lead (audits/rules/pages/links.yaml).

rule-links-says-nothing = { $verdict ->
        [advice] A link says nothing by itself
        [cannot_tell] A link may not say where it leads
       *[other] A link does not say where it leads
    }
    .message = { $verdict ->
        [advice] “{ $link }” only makes sense with what stands around it. Name where it leads.
        [cannot_tell] “{ $link }” says nothing by itself. Check that what its part of the page is called says where it leads, or name it.
       *[other] “{ $link }” says nothing, and neither does what stands around it. Name where it leads.
    }
    .people = Someone who goes from link to link, by ear or with a magnifier, cannot choose.
rule-links-same-words-elsewhere = Links that say the same lead to different places
    .message = “{ $link }” leads to { $count } places. Give each its own words.
    .people = Someone who goes from link to link cannot tell them apart.
rule-links-says-of-another = A link is called by what another link leads to
    .message = “{ $link }” stands under “{ $heading }” and leads there, and its name speaks of something else. Name where it leads.
    .people = Someone who listens to the page, or says aloud what to press, is sent to the wrong place, or never finds the right one.
rule-links-address-as-text = A link is called by its address
    .message = “{ $link }” is read out sign by sign. Name where it leads.
    .people = Someone who listens to the page hears a long row of signs.
rule-links-new-window-unsaid = A link opens another window without saying so
    .message = “{ $link }” { $count ->
        [one] opens
       *[other] and others, { $count } in all, open
    } another window. Say so in the link, or stay in the same window.
    .people = Someone who does not see the change looks in vain for the way back.
rule-links-file-unsaid = A link leads to a file without saying so
    .message = “{ $link }” leads to a { $kind } file. Say so, with its size.
    .people = Someone with a phone or little credit downloads what they cannot open.
rule-links-leads-nowhere = { $verdict ->
        [advice] A link may lead to a place that is not on the page
       *[other] A link leads to a place that is not on the page
    }
    .message = “{ $link }” leads to “{ $target }”, which is not there. Give the place this id, or take the link away.
    .people = Someone who uses the keyboard follows the link and stays where they are.
rule-links-no-destination = A link is a button in disguise
    .message = “{ $link }” leads nowhere by itself; a script makes it act. Use a button.
    .people = Someone who listens to the page expects another page, and someone without scripts gets nothing.
rule-links-twice-side-by-side = Two links side by side lead to the same place
    .message = “{ $link }” is linked twice in a row. Put picture and words into one link.
    .people = Someone who listens to the page or uses the keyboard meets everything twice.
rule-links-signs-alone = A link may be called by a sign alone
    .message = “{ $link }” is all that this link is called. Check what is read out, and whether it says where it leads.
    .people = Someone who listens to the page hears the name of a sign.
rule-links-looks-like-text = A link cannot be told from the words around it
    .message = “{ $link }” has the colour, the weight and the size of its sentence, and no line under it. Underline it.
    .people = Nobody who sees the page finds the link, except by chance with a mouse.
rule-links-mail-unsaid = A link opens a mail program without saying so
    .message = “{ $link }” { $count ->
        [one] opens
       *[other] and others, { $count } in all, open
    } a program for mail. Write the address, or say that it is for mail.
    .people = Someone without a mail program, as on a borrowed or public computer, gets nothing, and does not learn the address.
rule-links-skip-hidden = { $verdict ->
        [cannot_tell] The link past the menu may be out of reach
       *[other] The link past the menu is out of reach
    }
    .message = “{ $link }” is hidden from everybody. Show it, or let it come into sight when it has focus.
    .people = Someone who uses the keyboard goes through the whole menu on every page.
rule-links-skip-skips-nothing = The link past the menu does not lead past it
    .message = “{ $link }” leads to a place before { $count } links of the menu. Let it lead to where the content begins.
    .people = Someone who uses the keyboard follows the link and meets the whole menu all the same.
rule-links-skip-leads-back = The link past the menu only scrolls
    .message = After “{ $link }” the Tab key comes to “{ $next }”, which stands before the place that the link leads to. Let the link move the place from which Tab leads on, as a link by itself does.
    .people = Someone who uses the keyboard follows the link and has to go through the menu all the same.
rule-links-title-repeats = A link’s title says what the link says already
    .message = { $count ->
        [one] The title of “{ $link }” repeats its words
       *[other] { $count } links have a title that repeats their words, “{ $link }” first
    }. Leave it out.
    .people = Someone who listens to the page may hear everything twice.
rule-links-nothing-between = Only a space stands between two links
    .message = “{ $first }” and “{ $second }” stand in one line with a mere space between them. Make them a list, or set them apart.
    .people = Someone who sees badly takes two links for one, and a trembling hand presses the wrong one.
rule-links-of-another-row = A link tells of another row
    .message = The link in the row “{ $row }” is called “{ $link }” to whoever listens, in words that are not shown. Name the row in which it stands.
    .people = A blind person changes something else than they meant, or does not find what they want to change.
