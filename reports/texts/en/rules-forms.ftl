### What a form says of its fields (audits/rules/pages/forms.yaml).

rule-forms-placeholder-as-label = The only label of a field disappears
    .message = “{ $field }” stands inside the field and is gone once somebody types. Give the field a label that stays.
    .people = Someone who is interrupted, or reads with a magnifier, no longer knows what was asked.
rule-forms-no-visible-label = { $verdict ->
        [failed] A field has no label that can be seen
       *[other] A field may have no label that can be seen
    }
    .message = The field is called “{ $field }” in the code alone. { $verdict ->
        [failed] Nothing on the screen says what to enter.
       *[other] Check whether the screen says what to enter.
    }
    .people = Someone who sees the page may not know what to enter; someone who speaks to it has no word for the field.
rule-forms-group-without-legend = { $verdict ->
        [cannot_tell] Choices may lack their question
       *[other] The question is not tied to its choices
    }
    .message = { $verdict ->
        [cannot_tell] Check whether something asks the question that “{ $first }” and its { $count } choices answer; nothing is tied to them.
       *[other] “{ $first }” is the first of { $count } choices, and nothing tied to them says what they answer. Put them in a group with a legend.
    }
    .people = Someone who listens to the page hears answers without the question.
rule-forms-same-label-twice = Fields are called alike
    .message = { $count } fields of the form are called “{ $field }”, and only their place tells them apart. Give each a name of its own, or put them in named groups.
    .people = Someone who listens to the page, or speaks to it, cannot know which is which.
rule-forms-label-says-nothing = The label of a field says nothing
    .message = “{ $field }” would do for any field. Say what to enter.
    .people = Nobody knows what to enter.
rule-forms-required-unsaid = It may not be said which fields must be filled in
    .message = { $count ->
        [one] “{ $field }” must
       *[other] “{ $field }” and others, { $count } in all, must
    } be filled in, others need not, and nothing that is shown tells which. Check this.
    .people = Someone finds out by being refused, and begins again.
rule-forms-required-learnt-late = Which fields must be filled in is told only after sending
    .message = { $count ->
        [one] “{ $field }” is refused when it is empty, other fields are not
       *[other] “{ $field }” and others, { $count } in all, are refused when they are empty, other fields are not
    }, and nothing says so before. Mark what must be filled in, in words.
    .people = Someone who cannot or need not answer everything learns only by failing what is needed.
rule-forms-mark-unexplained = A mark beside labels may not be explained
    .message = “{ $field }” bears a star, and no word on the page says what it means. Check this.
    .people = Someone who meets forms rarely does not know what the star asks.
rule-forms-purpose-untold = { $verdict ->
        [failed] Fields do not tell what they are for
       *[other] Fields may not tell what they are for
    }
    .message = “{ $field }” { $count ->
        [one] asks
       *[other] and others, { $count } in all, ask
    } for a person’s own data. { $verdict ->
        [failed] Add autocomplete="{ $purpose }" and the like, so that browsers fill them.
       *[other] Check whether autocomplete="{ $purpose }" and the like can be added, so that browsers fill them.
    }
    .people = Someone who types with effort must type what their browser could fill in.
rule-forms-purpose-wrong = A field declares another purpose than its label
    .message = “{ $field }” is declared as “{ $declared }”; its label says “{ $purpose }”.
    .people = The browser fills in something else, and helpers show the wrong sign.
rule-forms-paste-refused = A field refuses what is pasted
    .message = “{ $field }” does not let anything be pasted. Allow it.
    .people = Someone who keeps passwords or numbers in a helper, or cannot type them without a slip, is kept out.
rule-forms-names-refused = A field refuses names that people have
    .message = “{ $field }” does not accept “{ $value }”. Accept every name.
    .people = Someone with such a name must write a wrong one, and may lose their right for it.
rule-forms-numbers-from-abroad-refused = Numbers from abroad may be refused
    .message = “{ $field }” does not accept “{ $value }”. Check whether people with such a number can go on.
    .people = Someone who has just arrived, or lives on the other side of a border, cannot go on.
rule-forms-birth-choices-missing = A list lacks the dates of birth of many people
    .message = “{ $field }” offers { $count } choices only. Offer all days, months and years, or a field to write in.
    .people = Someone born on another day must give a wrong date, or give up.
rule-forms-photos-refused = { $verdict ->
    [failed] Papers are only taken from a scanner
   *[other] Papers may only be taken from a scanner
}
    .message = The page says: “{ $text }”. Take photos made with a phone, or say how else the paper can be given.
    .people = Someone who only has a phone cannot send their papers.
rule-forms-sex-of-two = Two sexes only are offered
    .message = One must choose between “{ $first }” and “{ $second }”. Ask only if it is necessary, and leave another answer.
    .people = Someone who is neither, or whose papers say otherwise, must answer wrongly.
rule-forms-too-short-for-names = A field for names may be too short
    .message = “{ $field }” takes { $length } characters. Check whether long names fit.
    .people = Someone with a long name must write a wrong one.
rule-forms-too-short-for-example = { $verdict ->
        [failed] A field is too short for its own example
       *[other] A field may be too short for its own example
    }
    .message = { $verdict ->
        [failed] “{ $field }” takes { $length } characters, and the example beside it, “{ $example }”, has more: whoever writes like it is cut off. Let the field take more.
       *[other] “{ $field }” takes { $length } characters, and the example beside it, “{ $example }”, has more with its spaces and signs. Type it to see whether all of it fits.
    }
    .people = Someone who writes it as shown loses the end of it, often without noticing, and what was asked for may not arrive.
rule-forms-format-unsaid = { $verdict ->
        [failed] It is not said how something is to be written
       *[other] It may not be said how something is to be written
    }
    .message = { $verdict ->
        [failed] “{ $field }” takes one way of writing alone, and nothing near it says which. Say so beside it, with an example.
       *[other] Nothing near “{ $field }” says in which order and with which signs. Check this.
    }
    .people = Someone who writes it otherwise is refused, or understood wrongly.
rule-forms-acts-on-choice = A choice acts as soon as it is made
    .message = “{ $field }” leads on without a button. Let people choose first, and then press one.
    .people = Someone who goes through the choices with the keyboard is taken away by the first.
rule-forms-no-button-to-send = A form has no button that sends it
    .message = The form has { $count ->
        [one] one field
       *[other] { $count } fields
    }, and nothing to press at the end.
    .people = Someone who does not know that Enter sends a form does not know how to go on.
rule-forms-reset-beside-send = A button erases everything
    .message = “{ $button }” empties the form. Leave it out.
    .people = Someone whose hand slips loses all they have typed.
rule-forms-button-says-nothing = The name of a button says nothing
    .message = “{ $button }” does not tell what will happen. Name the act.
    .people = Someone who listens to the page, or fears a mistake, does not dare to press.
rule-forms-agreed-beforehand = An agreement is ticked beforehand
    .message = “{ $field }” is ticked before anybody has read it.
    .people = Someone agrees to what they did not want.
rule-forms-negated-twice = What ticking means is negated twice
    .message = “{ $field }” negates what it negates. Say what happens when it is ticked, without a “not”.
    .people = Someone ticks the opposite of what they want, or cannot tell what they agree to.
rule-forms-keyboard-of-phone = A phone offers the wrong keyboard
    .message = “{ $field }” could call up the keyboard made for it (type="{ $kind }").
    .people = Someone with only a phone looks for each sign.
rule-forms-told-by-place-or-look = { $verdict ->
        [advice] Something is told by its side
        [cannot_tell] An instruction may rest on place or shape alone
       *[other] An instruction rests on place or shape alone
    }
    .message = { $verdict ->
        [advice] “{ $text }” tells something by the side on which it stands. Call it by its name, too.
        [cannot_tell] “{ $text }” tells what to press by its look. Check whether people who do not see it know which is meant.
       *[other] “{ $text }” can only be followed by somebody who sees it so. Name things, and mark them with words.
    }
    .people = Someone who listens to the page, or enlarges it, cannot follow it.
rule-forms-told-by-colour = An instruction rests on colour alone
    .message = “{ $text }” can only be followed by somebody who sees the colour. Say it in words, or by a sign, where it belongs.
    .people = Someone who does not see colours, or listens to the page, cannot follow it.
rule-forms-purpose-switched-off = { $verdict ->
        [failed] Browsers are forbidden to fill in what they know
       *[other] Browsers may be forbidden to fill in what they know
    }
    .message = “{ $field }” { $count ->
        [one] says
       *[other] and others, { $count } in all, say
    } autocomplete="off". { $verdict ->
        [failed] Say what the fields are for.
       *[other] Check whether it asks for the person’s own data; if so, say what it is for.
    }
    .people = Someone who types with effort, or forgets numbers, must type what their browser could fill in.
rule-forms-typed-twice = Something may have to be typed twice
    .message = “{ $field }” asks again for what was just typed. Check whether it can be filled in, pasted, or left out.
    .people = Someone who types with effort does it twice, and errs twice as often.
rule-forms-number-that-counts = A code is asked for in a field that counts
    .message = “{ $field }” is no amount: its zeros are lost, and a turn of the wheel changes it (type="number").
    .people = Someone sends a wrong number and does not notice.
rule-forms-file-unsaid = It is not said which files are taken
    .message = “{ $field }” takes certain files alone, and nothing beside it says which.
    .people = Someone prepares a file that is then refused.
rule-forms-locked-button = A button may be locked without a word
    .message = “{ $button }” cannot be pressed, and nothing says what would unlock it. Check whether people learn what is missing.
    .people = Someone who has filled in everything they see does not know what the page waits for.
rule-forms-mark-explained-too-late = What a star means is said too late
    .message = “{ $text }” comes after the fields that bear the star. Say it before the first one.
    .people = Someone who goes through the page line by line learns it once they have done.
rule-forms-boxes-without-legend = { $verdict ->
        [failed] The question is not tied to its boxes
       *[other] The question may not be tied to its boxes
    }
    .message = “{ $first }” is the first of { $count } boxes to tick, and nothing tied to them says what they answer. { $verdict ->
        [failed] Put them in a group with a legend.
       *[other] Check whether the heading before them is their question; if so, put them in a group with a legend.
    }
    .people = Someone who listens to the page hears answers without the question.
rule-forms-asked-again = { $verdict ->
        [failed] The same thing is asked twice
       *[other] The same thing may be asked twice
    }
    .message = { $verdict ->
        [failed] “{ $field }” asks once more for what was given before, as it says itself (“{ $first }”), and is empty. Fill it in, or offer to take it over.
       *[other] “{ $field }” may ask for what “{ $first }” has asked already, is empty, and nothing takes the first answer over. See whether both can be the same, and offer it.
    }
    .people = Someone who types slowly, or forgets easily, must do it all again.
rule-forms-limit-untold = A text may be cut off without a word
    .message = “{ $field }” takes { $limit } characters, and nothing near it says so. See whether people learn of it, and tell how many are left.
    .people = Someone writes what happened to them, and the end of it does not arrive.
rule-forms-choice-upsets = { $verdict ->
        [cannot_tell] A choice may upset the form
       *[other] A choice upsets the form
    }
    .message = As soon as “{ $field }” is chosen, or something in it, the form goes, or the focus goes elsewhere. { $verdict ->
        [cannot_tell] Check whether the page says so right before it; better, wait for a button.
       *[other] Wait for a button.
    }
    .people = Someone who goes through the choices with the arrow keys loses their place, or the form.
rule-forms-focus-upsets = A field opens something as soon as it has the focus
    .message = Whoever comes to “{ $field }” is taken elsewhere at once: { $to ->
        [none] the field is gone, and nothing has the focus
       *[other] “{ $to }” appears and has the focus
    }. Let that come of a press alone.
    .people = Somebody who goes from field to field with keys is thrown out of the form, and may not get past this field.
rule-forms-jumps-on = A field sends people on when it is full
    .message = When “{ $field }” is full, the focus jumps to the next field. Check whether the page says so beforehand; better, let people go on by themselves.
    .people = Somebody who looks at the keys, or listens, goes on typing in the wrong field.
rule-forms-suggestions-by-mouse = { $verdict ->
        [cannot_tell] Suggestions can be taken with a mouse only
       *[other] What must be chosen from a list can be taken with a mouse only
    }
    .message = Typing into “{ $field }” brings suggestions (“{ $first }”), and no key leads to them. { $verdict ->
        [cannot_tell] Check whether the whole word, once typed, is taken as well. Let the arrows choose, and Enter take.
       *[other] Let the arrows choose, and Enter take, as in a combobox.
    }
    .people = Someone who uses no mouse cannot take any of them.
rule-forms-suggestions-unsaid = { $verdict ->
        [cannot_tell] Suggestions may come unheard
       *[other] Suggestions come unheard
    }
    .message = Typing into “{ $field }” brings { $count } suggestions below it (“{ $first }”), and neither the code of the field nor a voice tells of them. { $verdict ->
        [cannot_tell] They are links or buttons: check whether people who listen learn that they came. Say how many in a live region (role="status").
       *[other] Make the field a combobox (role="combobox", aria-expanded, aria-controls, aria-activedescendant) and the list a listbox.
    }
    .people = A blind person types the whole word, does not know that there is a list to choose from, and does not hear which entry an arrow key chose.
rule-forms-sent-without-review = The last step may show nothing of what was typed
    .message = “{ $button }” ends what was begun some steps before. { $count ->
        [0] The page shows none of the answers, and no way back to them.
       *[other] Of { $count } things that had been typed, nothing could be seen then.
    } Check whether people can read and mend what they send.
    .people = Someone who makes slips sends them off without having seen them once more.
rule-forms-final-at-once = { $verdict ->
        [failed] What is final is sent with one press
       *[other] What is final may be sent with one press
    }
    .message = { $text ->
        [none] “{ $button }” sends
       *[other] The page says “{ $text }”, and “{ $button }” sends
    } what was entered at once: nothing is shown to be checked, nothing is asked, and nothing can be taken back. { $verdict ->
        [failed] Show everything once more before it counts.
       *[other] Check whether it binds people by law or costs money, and whether the next page asks first; if need be, show everything once more before it counts.
    }
    .people = Someone who mistypes, or presses too early, has no way back.
rule-forms-name-changed = { $verdict ->
        [cannot_tell] A field takes the accents off names
       *[other] A field changes the names of people
    }
    .message = Whoever types “{ $value }” into “{ $field }” has “{ $became }” there. { $verdict ->
        [cannot_tell] See whether the name is kept as it is written.
       *[other] Take names as they are.
    }
    .people = Someone with such a name hands in a wrong one, and may lose their right for it.
rule-forms-leaving-sends = A field sends the form when it is left
    .message = Whoever fills in “{ $field }” and goes on to the next field is taken to another page. Let that come of a button alone.
    .people = Somebody who goes from field to field with keys loses the form before it is filled in.
rule-forms-format-in-placeholder = How to write an answer is told only in the empty field
    .message = “{ $text }” stands in the empty field “{ $field }” and goes with the first letter that is typed. Write it above the field.
    .people = Someone who forgets, or wants to check what they typed, can no longer read it.
rule-forms-required-mark-missing = A field that must be filled in lacks the mark of the others
    .message = The page says that fields with a star must be filled in. “{ $field }” must be filled in, too, and has none.
    .people = Someone leaves it empty, as the page allows, and is then refused.
rule-forms-active-entry-astray = Which suggestion is chosen is told wrongly
    .message = After an arrow key in “{ $field }”, one of its suggestions looks chosen, and the code (aria-activedescendant) names an id that nothing in the page has. Name the id of the chosen entry.
    .people = A blind person moves through the suggestions and hears none of them.
