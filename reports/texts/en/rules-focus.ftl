### Where focus is, whether it shows, and in which order it comes by (audits/rules/pages/focus.yaml).

rule-focus-invisible = { $verdict ->
        [cannot_tell] It may not be seen where the keyboard is
       *[other] It is not seen where the keyboard is
    }
    .message = “{ $control }” looks the same with focus as without{ $count ->
        [one] .
       *[other] , and so do others: { $count } of { $stops } stops.
    } Show focus.
    .people = Someone who uses the keyboard does not know where they are.
rule-focus-covered = Focus is hidden behind something
    .message = “{ $control }” { $count ->
        [one] lies
       *[other] and others, { $count } in all, lie
    } wholly behind { $cover } when focused{ $window ->
        [none] { "" }
       *[other] , in a window of { $window } pixels
    }. Scroll it into sight.
    .people = Someone who uses the keyboard does not see what they are about to press.
rule-focus-out-of-sight = { $verdict ->
        [failed] Focus is where nobody sees it
       *[other] Focus may be where nobody sees it
    }
    .message = “{ $control }” { $count ->
        [one] takes
       *[other] and others, { $count } in all, take
    } focus and cannot be seen then. Check whether they are needed, and show them.
    .people = Someone who uses the keyboard loses sight of where they are.
rule-focus-order-against-reading = Focus jumps about
    .message = { $by ->
        [looks] After “{ $before }” focus goes back up to “{ $control }”, and so it does again: styles show the fields in another order than the code. Write them in the order in which they are shown.
       *[tabindex] After “{ $before }” focus goes back up to “{ $control }”, since tabindex says so. Leave the order to the code.
    }
    .people = Someone who uses the keyboard, or enlarges the page, no longer finds where they are.
rule-focus-lost = Focus may be lost on the way
    .message = After “{ $control }” nothing had focus any more: { $reached } of { $expected } stops were reached. Check what lets go of it.
    .people = Someone who uses the keyboard must begin again at the top.
rule-focus-leaves-the-page = Another page is asked for when focus comes by
    .message = At “{ $control }” the page asks for another one, though no key but Tab was pressed.
    .people = Someone who uses the keyboard is taken away before they have read.
rule-focus-hint-stays = { $verdict ->
        [failed] What appears with focus hides something, and Escape does not take it away
       *[other] What appears with focus hides something, and may not go away
    }
    .message = “{ $text }”, which appears when “{ $control }” has focus, covers “{ $covers }”, and Escape does not take it away. { $verdict ->
        [failed] Put it where it covers nothing, or have Escape hide it while focus stays.
       *[other] Check that it can be taken away while focus stays.
    }
    .people = Someone who magnifies the screen, or uses the keyboard, can no longer read what is hidden.
rule-focus-taken-at-load = A field takes focus as the page comes
    .message = “{ $field }” has focus at once (autofocus), past { $words } words that stand before it. Let people begin at the top.
    .people = Someone who listens to the page, or sees a small part of it, misses what is said before the field.
