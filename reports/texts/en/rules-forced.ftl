# What is lost in the colours that a person has set in their system.

rule-forced-control-gone = A control may vanish in high contrast
    .message = { $count ->
        [one] “{ $control }” shows
       *[other] { $count } controls such as “{ $control }” show
    } nothing once the system draws the page in its own colours. Look at the page in high contrast, and give such a control a border or a picture.
    .people = Someone who sees little and has set their own colours does not find it.
rule-forced-state-gone = On and off look alike in high contrast
    .message = { $count ->
        [one] “{ $control }” shows
       *[other] { $count } controls such as “{ $control }” show
    } what is chosen by a background alone, and the system draws none when it sets its own colours. Show it by a sign, a border or an underline too.
    .people = Someone who sees little and has set their own colours does not see what is chosen.
rule-forced-focus-gone = It is not seen where the keyboard is in high contrast
    .message = { $count ->
        [one] A kind of control, such as “{ $control }”, shows
       *[other] { $count } kinds of controls, such as “{ $control }”, show
    } focus by a shadow or a background alone, which the system does not draw when it sets its own colours. Add an outline; it may be transparent.
    .people = Someone who uses the keyboard and has set their own colours does not know where they are.
