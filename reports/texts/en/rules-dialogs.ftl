### What opens: dialogs, menus, parts that unfold (audits/rules/pages/dialogs.yaml).

rule-dialogs-focus-stays-behind = { $verdict ->
        [cannot_tell] A dialog may not get the focus
       *[other] A dialog opens and focus stays behind it
    }
    .message = “{ $control }” opens a dialog, and focus neither goes into it nor gets there with the next Tab. Move focus into the dialog when it opens.
    .people = Someone who uses a keyboard or a screen reader does not learn that it has opened, and goes on behind it.
rule-dialogs-focus-nowhere = Nothing may say that a dialog has opened
    .message = “{ $control }” opens a dialog (“{ $text }”), and nothing has the focus until Tab is pressed. Check whether a screen reader says that it has opened; move focus into it.
    .people = Someone who listens to the page may not learn that it has opened.
rule-dialogs-leads-behind = { $verdict ->
        [cannot_tell] Tab may lead out of a dialog
       *[other] Tab leads behind a dialog
    }
    .message = While the dialog that “{ $control }” opens is there, Tab leads to controls { $verdict ->
        [cannot_tell] outside it
       *[other] behind it
    }. Keep focus in the dialog until it is closed, and make the page behind it inert.
    .people = Someone who moves with the keyboard acts on something that they do not see.
rule-dialogs-no-way-out = { $verdict ->
        [cannot_tell] A dialog may not be closed with the keyboard
       *[other] A dialog cannot be closed with the keyboard
    }
    .message = What “{ $control }” opens covers the page; Escape does not close it, { $verdict ->
        [cannot_tell] and no control in it is called so that it would
       *[other] and there is no control in it
    }. Close it with Escape and with a button in it.
    .people = Someone who uses no mouse must close the page, with what they wrote in it.
rule-dialogs-focus-lost-on-close = Focus is lost when a dialog closes
    .message = { $after ->
        [day] As soon as a day is chosen in the calendar that “{ $control }” opened, it closes, and nothing has focus.
       *[closed] Once the dialog that “{ $control }” opened is closed, nothing has focus.
    } Give it back to “{ $control }”.
    .people = Someone who moves with the keyboard begins again at the top of the page.
rule-dialogs-returns-elsewhere = Focus may return to another place when a dialog closes
    .message = Once the dialog that “{ $control }” opened is closed, “{ $other }” has focus, in another part of the page. Check whether people go on from there; if not, give it back to “{ $control }”.
    .people = Someone who moves with the keyboard, or listens, does not know where they are, and must find the way back.
rule-dialogs-unsaid = { $verdict ->
        [cannot_tell] Something that covers the page may not be called a dialog
       *[other] Something covers the page, and nothing says that it is a dialog
    }
    .message = “{ $control }” opens something over the whole page that has no role. Make it a <dialog>, or give it role=dialog and aria-modal.
    .people = Someone who listens to the page is not told that something else must be dealt with first.
rule-dialogs-unnamed = A dialog may have no name
    .message = The dialog that “{ $control }” opens has no name in the code. Tie its title to it (aria-labelledby).
    .people = Someone who listens to the page hears “dialog” and not what it is about.
rule-dialogs-state-untrue = A control says that a part is closed when it is open, or the reverse
    .message = “{ $control }” shows and hides a part, and its aria-expanded stays the same. Change it with the part.
    .people = Someone who listens to the page is told that nothing opened.
rule-dialogs-state-unsaid = { $verdict ->
        [failed] A control does not say whether its part is open
       *[other] A control may not say whether its part is open
    }
    .message = “{ $control }” shows and hides a part and says of it neither in words nor in code whether it is open. Give it aria-expanded.
    .people = Someone who listens to the page does not know that pressing it did anything.
rule-dialogs-stands-in-the-way = Something lies over the page and may not be closed
    .message = From the start, something covers { $percent } % of the window: “{ $text }”. No control in it is called so that it would close it.
    .people = Someone with a small screen, or who enlarges the page, cannot get at what lies below.
rule-dialogs-part-unreachable = A part of what opens answers a mouse only
    .message = “{ $control }” opens something in which “{ $part }” answers a click{ $count ->
        [one] {", "}and neither Tab nor the arrows get there. Make it a button, or let keys lead there.
       *[other] {", "}as { $count } parts like it do, and neither Tab nor the arrows get there. Make them buttons, or let keys lead there.
    }
    .people = Someone who uses no mouse cannot press it; if it closes what opened, they cannot get rid of it.
rule-dialogs-escape-does-nothing = Escape does not close a dialog
    .message = The dialog that “{ $control }” opens is closed by a control in it, and not by Escape. Close it with Escape, too.
    .people = Someone who uses a keyboard tries Escape first, and must then look for the control.
rule-dialogs-switch-unsaid = Only its look tells whether a control is on or off
    .message = “{ $control }” looks otherwise once it is pressed, and its code says the same. Give it aria-pressed, or make it a checkbox.
    .people = Someone who listens to the page does not know what is chosen.
rule-dialogs-focus-lost-on-press = Focus is lost with the control that was pressed
    .message = When “{ $control }” is pressed, it goes or is drawn anew, and nothing has focus. Move focus to what comes next, or back to it.
    .people = Someone who moves with the keyboard, or listens, begins again at the top of the page.
rule-dialogs-choice-unsaid = Only its look tells what is chosen
    .message = { $kind ->
        [option] The arrow keys mark an entry of the list of “{ $control }” for the eye alone: the field, which keeps focus, does not say which. Let aria-activedescendant name the marked entry, and aria-selected be true on it.
        [row] Of buttons that stand together, beginning with “{ $control }”, another one is chosen, which changes its look; its code goes on saying the same. Give each aria-pressed, true on the chosen one.
       *[part] Another part of “{ $control }” is chosen, ticked or unfolded, which changes its look; its code goes on saying the same. Give it the role and the state that go with it (aria-selected, aria-checked, aria-pressed, aria-expanded) and change the state with the look.
    }
    .people = Someone who listens to the page hears a choice that is not theirs, or none.
rule-dialogs-reached-late = Tab passes over what has just opened
    .message = “{ $control }” opens a part right below it (“{ $text }”), and Tab leads to what lies further down instead. Put the part right behind its control in the code.
    .people = Someone who moves with the keyboard passes it by, and comes to it much later or never.
rule-dialogs-title-stays = { $verdict ->
        [failed] The title stays when another page is drawn
       *[other] The title stays from step to step
    }
    .message = “{ $control }” puts “{ $heading }” in the place of what was there, { $verdict ->
        [failed] under another address, and the title of the page stays. Let the title say which page this is.
       *[other] and the title of the page stays. See whether the title tells people which step they are at.
    }
    .people = Someone who listens hears the title first, and takes the new page for the one before.
rule-dialogs-title-of-another-view = A view has the title of another
    .message = “{ $control }” brings “{ $heading }” under the title “{ $title }”, which is that of another view. Let the title say which view this is.
    .people = Someone who listens hears the title first, and believes to be elsewhere.
rule-dialogs-readable-behind = A screen reader may wander behind a dialog
    .message = “{ $control }” opens a dialog (“{ $text }”) that covers the page and keeps the Tab key, but says nowhere that it is modal, and nothing behind it is inert. Look whether a screen reader reads on behind it; give it aria-modal="true", or make the rest of the page inert.
    .people = Someone who listens to the page reads on in what is covered, and presses what does not answer.
rule-dialogs-page-stays-hidden = The page stays hidden from screen readers
    .message = After “{ $control }” was pressed, nothing lies over the page any more, and the code still hides all of it (aria-hidden="true"). Take that back when the dialog closes.
    .people = A blind person hears an empty page.
