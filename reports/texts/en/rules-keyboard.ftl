### What can be reached and used with keys alone (audits/rules/pages/keyboard.yaml).

rule-keyboard-unreachable = Something can be clicked and never reached with the keyboard
    .message = “{ $control }” answers a click and takes no focus{ $count ->
        [one] . Use a button or a link.
       *[other] {", "}as others like it, { $count } in all. Use buttons or links.
    }
    .people = Someone who cannot hold a mouse, or does not see where it points, cannot use it.
rule-keyboard-unreachable-later = Something to press in a later part cannot be reached with the keyboard
    .message = In the part “{ $part }”, which is not shown at first, “{ $control }” answers a click and never takes focus. Use a button or a link.
    .people = Someone who uses no mouse gets as far as this part, and cannot press it.
rule-keyboard-deaf-to-keys = A command takes focus and hears no key
    .message = “{ $control }” ({ $role }) answers a click alone: neither Enter nor Space does anything. Use a real button or link.
    .people = Someone who uses the keyboard stands before it and cannot press it.
rule-keyboard-control-without-role = Something to press is no control in the code
    .message = “{ $control }” takes focus, hears clicks and keys, and has no role: neither what it is nor whether it is on is told. Use a real button or box, or give it a role and a state.
    .people = A blind person comes to some words, and does not hear that they can be pressed, nor what has been chosen.
rule-keyboard-deaf-in-use = What calls itself a button answers a click alone
    .message = “{ $control }” takes focus as a button; Enter and Space do nothing, and a click does. Use a real button.
    .people = Someone who uses the keyboard, or a screen reader, is told to press it, and cannot.
rule-keyboard-pointer-only = { $verdict ->
        [cannot_tell] Something may only answer a pointer
       *[other] Something only answers a pointer
    }
    .message = { $verdict ->
        [cannot_tell] Check whether what “{ $control }” does under a pointer ({ $kind }) can be had in another way.
       *[other] “{ $control }” answers a pointer alone ({ $kind }). Let keys do the same.
    }
    .people = Someone who uses the keyboard, or touches the screen, cannot set it off.
rule-keyboard-slides-by-pointer-alone = { $verdict ->
        [cannot_tell] A slider may be moved with a pointer alone
       *[other] A slider is moved with a pointer alone
    }
    .message = The knob of “{ $control }” follows a pointer, takes no focus, and { $verdict ->
        [cannot_tell] nothing says whether a field beside it does the same. Check this with the keyboard.
       *[other] no field beside it does the same. Use an input of type="range", or add a field for the figure.
    }
    .people = Someone who cannot hold a mouse, or does not see the knob, cannot give an answer.
rule-keyboard-shown-on-hover-only = Something shows under a pointer alone
    .message = Styles show it on hover ({ $selector }), and for focus in no way. Show it for focus too, or by a button.
    .people = Someone who uses the keyboard or a phone never sees it.
rule-keyboard-left-out-of-order = { $verdict ->
        [cannot_tell] A control may be out of reach of the keyboard
       *[other] A control is out of reach of the keyboard
    }
    .message = “{ $control }” is taken out of the order of Tab (tabindex="-1"). Put it back, unless another key leads there.
    .people = Someone who uses the keyboard passes it by.
rule-keyboard-trap = { $verdict ->
        [cannot_tell] The keyboard may be caught
       *[other] The keyboard is caught
    }
    .message = From “{ $control }” neither Tab, Shift+Tab nor Escape leads out{ $verdict ->
        [cannot_tell] . The page names a key that does: see whether it works, and whether everybody learns of it
       *[other] {""}
    }.
    .people = Someone who uses the keyboard cannot go on, nor back.
rule-keyboard-field-keeps-focus = A field keeps the keyboard
    .message = Once something is typed into “{ $field }”, neither Tab nor Shift+Tab leaves it. Say what is wrong, and let people go on.
    .people = Whoever uses keys alone is caught in the field, and cannot even look up what it asks.
rule-keyboard-keys-of-role = A control does not obey the keys of its role
    .message = “{ $control }” says that it is a { $role }, obeys a click, and does not obey the keys with which people use one. Make it obey them, or use the browser’s own control.
    .people = Someone who uses no mouse cannot choose or change anything here.
rule-keyboard-access-keys = The page takes keys for itself
    .message = The keys { $keys } are given to controls such as “{ $control }” (accesskey). They may be keys of a screen reader or of the browser. Do without, or let people switch them off.
    .people = Someone who works with shortcuts of their own sets off something else.
rule-keyboard-stop-without-purpose = Tab stops where nothing can be done
    .message = “{ $text }” takes focus (tabindex=0), and no control is there. Take the attribute away.
    .people = Someone who moves with the keyboard presses a key more for nothing, and wonders what they can do there.
rule-keyboard-hidden-behind-label = { $verdict ->
        [cannot_tell] A control may only be used with a mouse
       *[other] A control can only be used with a mouse
    }
    .message = The control of “{ $control }” is not drawn (display: none), so only a click on its words reaches it{ $verdict ->
        [cannot_tell] . See whether the button beside it does the same
       *[other] {""}
    }. Hide it from sight alone.
    .people = Someone who uses a keyboard or a screen reader cannot choose it, and does not learn that it is there.
rule-keyboard-opens-by-click-alone = A field opens for a mouse alone
    .message = Nothing can be typed into “{ $field }”; a click brings out what to choose, and neither focus nor any key does. Let people type, or give them a button that opens it.
    .people = Someone who uses no mouse cannot give the date or the choice that is asked for.
