### What fields, groups and buttons are called (audits/rules/pages/labels.yaml).

rule-labels-not-tied = The words before a field are not tied to it
    .message = “{ $label }” stands before the field, and the code calls it “{ $field }”. Tie them with a label.
    .people = Someone who listens to the page hears something else than what is asked; someone who speaks to it cannot name the field.
rule-labels-of-another-field = A label is tied to another field
    .message = “{ $label }” stands at one field and names another, which is called “{ $field }”.
    .people = Someone who listens to the page writes the right thing into the wrong field.
rule-labels-id-of-another = A field has the id of another, and no name
    .message = { $count ->
        [one] A field has
       *[other] { $count } fields have
    } the id of another field, to which the label “{ $label }” belongs. Give each field an id of its own.
    .people = Someone who listens to the page hears a field without a name; who presses its label lands in another.
rule-labels-of-another-row = A control is called by the head of another row
    .message = In the row “{ $row }”, a control is called “{ $named }”, which speaks of “{ $other }”. Call it by its own row.
    .people = Someone who listens to the page, or says what to press, chooses something else than they meant.
rule-labels-named-otherwise = Something is called otherwise than it shows
    .message = The screen says “{ $shown }”, the code “{ $named }”. Begin the name with the words that are shown.
    .people = Someone who speaks to the page says what they see, and nothing happens.
rule-labels-far = A label may stand far from its field
    .message = { $pixels } pixels lie between “{ $field }” and its field. Check whether both are seen together.
    .people = Someone who sees a part of the screen at a time does not know which field is meant.
rule-labels-parts-without-question = Several fields lack their common question
    .message = “{ $first }” is the first of { $count } fields for one thing, and nothing tied to them says which. Put them in a group with a legend.
    .people = Someone who listens to the page hears “day” and does not know of what.
rule-labels-fieldset-without-legend = { $verdict ->
        [advice] A frame for fields has no name
       *[other] A group of fields may lack its name
    }
    .message = { $verdict ->
        [advice] A frame (fieldset) stands there without words in its legend. Say what it is about, or leave it out.
       *[other] “{ $field }” is the first of { $count } fields in a frame that has no legend. Check whether they belong together, and say as what.
    }
    .people = Someone who listens to the page does not learn where a new part begins.
rule-labels-options-by-signs = A list is grouped by signs
    .message = { $count } of the choices in “{ $field }”, like “{ $option }”, only head others. Group them in the code (optgroup).
    .people = Someone who listens to the list hears dashes, and does not learn what belongs together.
rule-labels-hint-untied = { $count ->
        [one] A hint may not be tied to its field
       *[other] Hints may not be tied to their fields
    }
    .message = “{ $text }” stands at “{ $field }”, and nothing in the code ties them{ $count ->
        [one] {"."}
       *[other] {", "}as with { $count } hints in all.
    } Check whether those who listen learn of it.
    .people = Someone who listens to the page goes from field to field and does not hear the hint.
rule-labels-required-not-coded = What must be filled in is kept from those who listen
    .message = “{ $field }”{ $count ->
        [one] {" "}bears
       *[other] {" "}and others, { $count } in all, bear
    } a star that is shown and not read, and the code does not say that they must be filled in.
    .people = Someone who listens to the page finds out by being refused.
rule-labels-required-by-colour = What must be filled in is told by colour alone
    .message = The { $count ->
        [one] label
       *[other] labels
    } of what must be filled in, like “{ $field }”, { $count ->
        [one] differs
       *[other] differ
    } in colour from the others, and in nothing else.
    .people = Someone who does not see colours, or listens to the page, does not know what is needed.
rule-labels-legend-otherwise = A group may be called otherwise than it shows
    .message = The screen says “{ $shown }”, and whoever listens hears “{ $named }”. Check whether both mean the same.
    .people = Someone who listens to the page chooses without knowing what is asked.
rule-labels-hint-in-tip = { $verdict ->
        [failed] What must be known of a field lies under a pointer
       *[other] Something about a field may lie under a pointer alone
    }
    .message = “{ $text }” is told of “{ $field }” only while a mouse rests on a sign. Check whether people need to know it, and write it beside the field.
    .people = Someone who uses keys, a finger or a screen reader never learns of it.
rule-labels-hint-after = How a field is written may be told too late
    .message = “{ $text }” stands after further fields, and speaks of “{ $field }”. Check whether it is told at the field, too.
    .people = Someone who listens to the page, or sees a part of it at a time, has filled in the field before.
