### Sound, film and what moves (audits/rules/pages/media.yaml).

rule-media-starts-by-itself = Sound starts by itself and cannot be stopped
    .message = { $what } plays as the page opens. Let people start it, or stop it.
    .people = Someone who listens to the page hears nothing else.
rule-media-no-controls = A film or sound may have no controls
    .message = Nothing is there to start or stop { $what }. Check whether it can be used, with keys too.
    .people = Someone who uses the keyboard cannot start it, and someone whom it disturbs cannot stop it.
rule-media-sound-without-text = There may be no text of what is said
    .message = Near { $what } no transcript is linked. Check whether there is one.
    .people = Someone who does not hear learns nothing.
rule-media-keeps-moving = { $verdict ->
        [cannot_tell] Something may keep moving
       *[other] Something keeps moving and cannot be stopped
    }
    .message = “{ $text }” moves for { $seconds } seconds, and nothing stops it. Let people stop it.
    .people = Someone whom movement draws away cannot read the rest of the page.
