### What a form says when somebody errs (audits/rules/pages/errors.yaml).

rule-errors-refused-in-silence = { $verdict ->
        [cannot_tell] A form may be refused without a word
       *[other] A form is refused without a word
    }
    .message = “{ $button }” does nothing while fields are empty, and sends the form once they are filled. { $verdict ->
        [cannot_tell] Check whether the list beside it says enough.
       *[other] Nothing says why.
    }
    .people = Someone presses again and again, and gives up.
rule-errors-by-look-alone = An error is shown by its look alone
    .message = “{ $field }”{ $count ->
        [one] {""}
       *[other] {" "}and others, { $count } in all,
    } looks otherwise once the form was refused, and no word says why.
    .people = Someone who does not see colours, or listens to the page, does not learn what to do.
rule-errors-not-tied = { $verdict ->
        [cannot_tell] An error may not be tied to its field
       *[other] An error is not tied to its field
    }
    .message = “{ $text }” comes beside “{ $field }”, and nothing in the code ties them{ $count ->
        [one] .
       *[other] {", "}as with other messages, { $count } in all.
    }{ $verdict ->
        [cannot_tell] {" "}Check whether those who listen learn which field is meant.
       *[other] {""}
    }
    .people = Someone who listens to the page comes to the field and does not hear what is wrong.
rule-errors-not-announced = Errors come without being read aloud
    .message = “{ $text }” comes while focus stays on the button, in a place that nothing reads aloud.
    .people = Someone who listens to the page believes that the form was sent.
rule-errors-says-nothing = { $verdict ->
        [cannot_tell] An error message may say nothing
       *[other] An error message says nothing
    }
    .message = When the form is sent empty, it says “{ $text }”, and neither where nor what.
    .people = Someone knows that something is wrong, and cannot mend it.
rule-errors-no-way-out = { $verdict ->
        [failed] An error message does not say how to go on
       *[other] An error message may not say how to go on
    }
    .message = “{ $text }” is all that is said of “{ $field }”. { $verdict ->
        [failed] Nothing on the page says what would be right.
       *[other] Check whether something near it says what would be right.
    }
    .people = Someone tries one way of writing after the other.
rule-errors-answer-unsaid = What a choice comes to is not announced
    .message = As soon as “{ $field }” is chosen, the page shows “{ $text }”, which is in no live region, while focus stays on the choice. Put it in an element with role=status.
    .people = Someone who listens to the page makes the choice and hears nothing of what it means for them.
rule-errors-next-step-keeps-title = { $verdict ->
        [failed] The title of the page stays that of the step before
       *[other] The title of the page stays from step to step
    }
    .message = “{ $button }” leads to “{ $heading }”, and the page is still called “{ $title }”. Let the title say which step this is.
    .people = Someone who listens hears the title first, and takes the new step for the one before.
rule-errors-sum-unsaid = An amount changes unheard
    .message = Using “{ $field }” changes an amount elsewhere on the page (now “{ $text }”), and nothing reads that aloud. Put the amount into a live region (role="status").
    .people = Someone who listens to the page chooses, and does not learn what it costs.
rule-errors-input-lost = What was typed is lost after an error
    .message = “{ $field }”{ $count ->
        [one] {""}
       *[other] {" "}and others, { $count } in all,
    } must be filled in again after a refusal.
    .people = Someone who types with effort, or from a paper, begins again.
rule-errors-in-a-box-that-goes = Errors are told in a box that goes away
    .message = “{ $text }” is told in a box of the browser, and is gone before anything can be mended.
    .people = Someone has forgotten what was missing by the time they reach the field.
rule-errors-people-refused = { $verdict ->
        [cannot_tell] Names, numbers or addresses that people have may be refused
       *[other] Names that people have are refused
    }
    .message = “{ $field }” does not accept “{ $value }”, and takes another in its place.
    .people = Someone with such a name or number must write a wrong one, and may lose their right for it.
rule-errors-shown-untied = { $verdict ->
        [failed] An error is not tied to its field
       *[other] An error may not be tied to its field
    }
    .message = “{ $text }” stands beside “{ $field }”, and nothing in the code ties them. { $verdict ->
        [failed] Tie them (aria-describedby).
       *[other] Check whether those who listen learn of it at the field.
    }
    .people = Someone who listens to the page comes to the field and does not hear what is wrong.
rule-errors-shown-without-words = { $verdict ->
        [cannot_tell] A field may be marked as wrong without a word
       *[other] A field is marked as wrong without a word
    }
    .message = { $verdict ->
        [cannot_tell] “{ $field }” alone is edged in red. Check whether that says that something is wrong; if so, say it in words.
       *[other] “{ $field }” is marked as wrong, and nothing says so in words.
    }
    .people = Someone who does not see colours, or listens to the page, does not learn what to do.
rule-errors-shown-in-code = An error may be told in the words of machines
    .message = “{ $text }” is said to people. Check whether it tells them what to do.
    .people = Someone reads signs that mean nothing to them, and cannot go on.
rule-errors-shown-says-nothing = { $verdict ->
        [cannot_tell] An error message may say nothing
       *[other] An error message says neither where nor what
    }
    .message = “{ $text }” says neither where nor what. { $verdict ->
        [cannot_tell] Check whether the fields say more.
       *[other] Name each field that is wrong, and say what is wrong with it.
    }
    .people = Someone reads that something is wrong, and cannot mend it.
rule-errors-focus-stays = Nobody is brought to the first error
    .message = Errors are told, and focus stays on “{ $button }”. Move it to the first field to put right, or to the list of errors.
    .people = Someone who enlarges the page, or uses the keyboard, must go back and search for what is wrong.
rule-errors-list-without-links = A list of errors does not lead to the fields
    .message = { $count } errors are listed, and none leads to its field.
    .people = Someone who uses the keyboard, or listens, must search the whole form for each.
rule-errors-locked-without-a-word = { $verdict ->
        [cannot_tell] A slip may keep a button locked without a word
       *[other] A slip keeps a button locked, and nothing says so
    }
    .message = With a slip in the fields, such as in “{ $field }”, “{ $button }” stays locked, and no field is told to be wrong. Let people press it, and say then what is missing or wrong.
    .people = Someone who mistyped one letter has filled in everything, cannot go on, and is not told why.
rule-errors-format-told-too-late = What a field wants is only told once it is refused
    .message = “{ $field }” refuses what was typed and then says “{ $text }”. Say so beside the field from the start.
    .people = Someone fills in the form, is refused, and begins again; some give up there.
rule-errors-result-unsaid = What a form answers is not announced
    .message = After “{ $button }” the page shows “{ $text }”, which is in no live region and gets no focus. Put it in an element with role=status, or move focus there.
    .people = Someone who listens to the page hears nothing, and does not know whether anything happened.
rule-errors-goes-away = An error message vanishes
    .message = “{ $text }” is gone after { $seconds } seconds. Leave it until the error is mended.
    .people = Someone who reads slowly, enlarges the page or listens to it comes too late to read what is wrong.
rule-errors-emptied-in-silence = A field is emptied without a word
    .message = “{ $field }” is empty again after “{ $button }”, and nothing says why. Leave what was typed, and say what is wrong.
    .people = Whoever typed it does not know whether it was wrong, and tries again and again.
rule-errors-count-unsaid = What a search finds is not announced
    .message = While somebody types into “{ $field }”, the page says “{ $text }”, and nothing reads it aloud. Say it in a live region (role="status").
    .people = A blind person types, and does not hear that the list changed or that nothing was found.
rule-errors-letters-unsaid = How many letters are left may not be announced
    .message = While somebody types into “{ $field }”, the page counts “{ $text }”, and nothing reads it aloud. If text beyond the limit is lost or refused, say the count in a live region (role="status") when people pause.
    .people = A blind person types on, and does not hear that the field is nearly full.
rule-errors-too-long-unsaid = That a text is too long may be told to the eye alone
    .message = When much is written into “{ $field }”, the page says “{ $text }”; nothing was read aloud just then, and the field does not point to it. Check whether it is said later; else say it in a live region (role="status") and tie it to the field (aria-describedby).
    .people = A blind person writes what they ask for, and may not hear that it is too long.
rule-errors-file-unsaid = What became of a file is not announced
    .message = After a file was given to “{ $field }”, the page says “{ $text }”, and nothing reads it aloud. Say it in a live region (role="status").
    .people = A blind person chooses a file, and does not hear whether it arrived, or was refused.
rule-errors-file-passed-over = A file of another kind is dropped without a word
    .message = “{ $field }” lists the file that it takes. A file of a kind that is not asked for (.xyz) vanishes, and nothing says so. Say which files are taken, and that this one was not.
    .people = Someone believes that the paper was handed in, and learns of it when it is too late.
rule-errors-file-refused-without-why = { $verdict ->
        [cannot_tell] A file may be refused without a word of what would do
       *[other] A file is refused without a word of what would do
    }
    .message = “{ $field }” refuses a file (.xyz) and says “{ $text }”; neither this nor anything on the page names a format that it takes. Say which formats and sizes are taken, beforehand and in the message.
    .people = Someone with only a phone tries one photo after the other, and does not learn what is wrong with them.
rule-errors-filter-unsaid = What a filter leaves, or a search answers, is not announced
    .message = After “{ $field }” was used, the page says “{ $text }”, and nothing reads it aloud. Say it in a live region (role="status").
    .people = A blind person makes a choice or presses the button, and does not hear what came of it, nor how many results are left.
rule-errors-number-goes-away = { $verdict ->
        [cannot_tell] A number to keep goes away by itself
       *[other] A number to keep goes away by itself, for good
    }
    .message = “{ $text }” is gone { $seconds } seconds later at most, and the number stands nowhere else in the page. { $verdict ->
        [cannot_tell] Check whether people get it in another way, at once and for certain. Better, leave it there until they close it.
       *[other] Leave it there until people close it.
    }
    .people = Someone who reads or listens slowly, or has to look for a pen, does not get the number that everybody will ask for.
rule-errors-links-lead-nowhere = Links of an error message lead nowhere
    .message = After “{ $button }” the link “{ $text }” names a part that the page does not have, and nothing else happens when it is followed. Let each link lead to its field.
    .people = Someone who uses the keyboard, or listens, looks for the field through the whole form.
rule-errors-next-step-takes-focus-away = { $of ->
        [dialog] A dialog takes the focus away with it
       *[step] The next step takes the focus away
    }
    .message = { $of ->
        [dialog] After “{ $button }” the dialog closes with what was entered, and nothing has focus. Give it back to what opened the dialog, or move it to what was added.
       *[step] After “{ $button }” another form takes the place of the one before, and nothing has focus. Move focus to the heading of the new step.
    }
    .people = Someone who moves with the keyboard, or listens, begins again at the top of the page and does not know that it has changed.
rule-errors-next-step-begins-at-end = The next step begins at its end
    .message = After “{ $button }” another step takes the place of the one before, and the focus is on a button behind its { $count } fields. Move it to the heading of the step, or to the first field.
    .people = Someone who moves with the keyboard, or listens, is past all that the step asks and says before they know of it.
rule-errors-on-leaving-unsaid = A message that comes on leaving a field may go unheard
    .message = When “{ $field }” is left, “{ $text }” appears beside it in red; the field does not name it (aria-describedby) and nothing announces it. Check whether it says that something is wrong; if so, tie it to its field.
    .people = Someone who listens to the page is at the next field already, and does not learn that the last one is wrong.
rule-errors-title-stays = The title does not say that something is wrong
    .message = After “{ $button }”, errors are told, and the page is still called “{ $title }”. Begin the title with “Error:” until all is right.
    .people = Someone who listens to the page, or looks at the names of tabs, does not learn that the form was not sent.
rule-errors-done-unsaid = That something was added, kept, copied or removed is not announced
    .message = After “{ $field }” was pressed, the page says “{ $text }”, and nothing reads it aloud. Say it in a live region (role="status").
    .people = A blind person presses the button, hears nothing, and does not know whether it worked.
rule-errors-shown-without-how = { $verdict ->
        [cannot_tell] A message may not say how to put it right
       *[other] A message does not say how to put it right
    }
    .message = At “{ $field }” the page says “{ $text }”, and nothing of how the answer is to be written. { $verdict ->
        [cannot_tell] Check whether people know what would be right.
       *[other] Say it, with an example.
    }
    .people = Someone tries again and again, and gives up.
rule-errors-no-summary = Several errors are not listed above the form
    .message = { $count } of { $fields } fields are marked as wrong, each at its place. List them above the form, with a link to each.
    .people = Someone who sees a small part of the page, or listens to it, has to go through the whole form to find what is wrong.
rule-errors-title-of-step-before = The title is that of the step before
    .message = Under the heading “{ $heading }”, the title of the page is “{ $title }”: that of the step before (“{ $before }”). Let it say which step this is, once that is there.
    .people = Someone who listens to the page, or looks for its tab, is told that they are still where they were.
rule-errors-example-refused = { $verdict ->
        [failed] A form refuses its own example
       *[other] A form may refuse its own example for its form
    }
    .message = “{ $example }”, written in “{ $field }” as the page asks, is refused: “{ $text }”. { $verdict ->
        [failed] The same is taken in another form. Take what the page itself gives as an example.
       *[other] Check whether an answer in this form is ever taken.
    }
    .people = Someone who does exactly as they are told cannot go on.
rule-errors-back-leaves = The browser’s Back button leaves all steps
    .message = “{ $heading }” takes the place of the step before, and the history of the browser does not know it: Back leaves the whole form. Give each step an entry of its own (history.pushState).
    .people = Someone who wants to look at the step before presses Back, on a phone above all, and is out of the form.
rule-errors-file-message-goes = That a file is refused vanishes
    .message = After a file was given to “{ $field }”, the page says “{ $text }”, and a few seconds later nothing of it is left. Leave it until another file is given.
    .people = Someone who reads slowly, enlarges the page or listens to it does not learn that the paper is missing.
