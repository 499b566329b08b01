## What answers a pointer, and a single letter.

rule-pointer-cannot-be-reached = What appears under the pointer goes as soon as one moves towards it
    .message = “{ $text }” appears when “{ $control }” is pointed at, and goes when the pointer moves onto it. Keep it while the pointer is there.
    .people = Someone who magnifies the screen must move the pointer to read, and the words go.
rule-pointer-goes-by-itself = What appears under the pointer may go too early
    .message = “{ $text }” appears when “{ $control }” is pointed at, and goes although the pointer has not moved. Check that everybody has the time to read it.
    .people = Someone who reads slowly does not have the time.
rule-pointer-cannot-be-dismissed = What appears under the pointer hides something, and Escape does not take it away
    .message = “{ $text }”, which appears when “{ $control }” is pointed at, covers “{ $covers }”, and Escape does not take it away. { $verdict ->
        [failed] Neither does a press. Put it where it covers nothing, or have Escape hide it.
       *[other] Check that it can be taken away without moving the pointer.
    }
    .people = Someone who magnifies the screen can no longer read what is hidden.
rule-pointer-acts-on-press = { $verdict ->
        [cannot_tell] A command may act before it is let go
       *[other] A command acts before it is let go
    }
    .message = “{ $control }” acts as soon as it is pressed: who moves away before letting go cannot take it back. Act when it is let go (the “click” event).
    .people = Someone whose hand trembles presses beside at times, and cannot correct it.
rule-pointer-letters-are-commands = { $verdict ->
        [cannot_tell] Single letters may do something
       *[other] Single letters are commands
    }
    .message = One key is enough to act ({ $letters }), also when nothing is selected. Ask for a further key, or let people turn these shortcuts off.
    .people = Someone who dictates to their computer sets off actions by speaking.
rule-pointer-drag-alone = { $verdict ->
        [failed] One has to drag with a mouse
       *[other] One may have to drag with a mouse
    }
    .message = “{ $text }” is moved by dragging it, { $verdict ->
        [failed] and neither a press nor any button or field beside it does the same. Add buttons that move it, or a list of places.
       *[other] and no button beside it seems to do the same. Check that there is another way.
    }
    .people = Someone who cannot hold a button while moving their hand cannot do it.
rule-pointer-answers-clicks-alone = { $verdict ->
        [cannot_tell] Something may answer a mouse only
       *[other] Something answers a mouse only
    }
    .message = “{ $control }” shows a hand, { $verdict ->
        [cannot_tell] a click on it changes how the page looks,
       *[other] answers a click,
    } and Tab never gets there. Make it a button or a link.
    .people = Someone who uses no mouse cannot press it.
rule-pointer-faint-under-pointer = Words fade when a pointer is on them
    .message = Under the pointer “{ $control }” has a contrast of { $contrast } to 1; { $expected } to 1 is needed. Darken it there too.
    .people = Someone who sees little loses the words at the moment of pressing.
rule-pointer-gesture-alone = { $verdict ->
        [failed] Something answers to a gesture only
       *[other] Something may answer to a gesture only
    }
    .message = { $verdict ->
        [failed] “{ $text }” answers when a finger is drawn over it, or two are drawn apart, and no press in it or beside it does the same. Add buttons.
       *[other] “{ $text }” follows a finger or a mouse that is drawn over it, and nothing that we pressed in it or beside it does the same. See whether it can be used by tapping, and add buttons.
    }
    .people = Someone whose hand trembles, or who points with their head, cannot draw a line.
rule-pointer-motion-alone = { $verdict ->
        [failed] Something answers to a shaken phone only
       *[other] Something may answer to a shaken phone only
    }
    .message = { $verdict ->
        [failed] “{ $text }”: the page waits for its device to be moved, and has no button that does the same. Add one, and a way to switch the movement off.
       *[other] The page hears how its device is moved. Check that whatever this does can also be done with a button, and be switched off: “{ $text }”.
    }
    .people = Someone whose phone is fixed to a wheelchair, or whose hands tremble, cannot shake it, or sets it off unawares.
rule-pointer-drop-alone = Files can only be dragged in
    .message = “{ $text }” takes files that are dragged onto it, and the page has no field for files. Add one.
    .people = Someone who uses a keyboard, a screen reader or a phone cannot hand in a file.
