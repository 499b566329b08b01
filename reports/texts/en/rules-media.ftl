### Sound, film and what moves (audits/rules/pages/media.yaml).

rule-media-starts-by-itself = Sound starts by itself and cannot be stopped
    .message = { $what } plays as the page opens. Let people start it, or stop it.
    .people = Someone who listens to the page hears nothing else.
rule-media-sound-by-script = { $verdict ->
        [cannot_tell] Sound may start by itself
       *[other] A script starts sound that cannot be stopped
    }
    .message = { $kind ->
        [waves] A script makes a sound itself
       *[other] A script plays “{ $what }”
    } as the page opens, for more than three seconds, and nothing stops it or turns it down. { $verdict ->
        [cannot_tell] Listen whether anything is to be heard.
       *[other] Let people start it, or stop it.
    }
    .people = Someone who listens to the page hears nothing else.
rule-media-no-controls = A film or sound may have no controls
    .message = Nothing is there to start or stop { $what }. Check whether it can be used, with keys too.
    .people = Someone who uses the keyboard cannot start it, and someone whom it disturbs cannot stop it.
rule-media-sound-without-text = There may be no text of what is said
    .message = Near { $what } no transcript is linked. Check whether there is one.
    .people = Someone who does not hear learns nothing.
rule-media-silent-film-without-text = There may be no text of what a silent film shows
    .message = Near { $what }, which has no sound, no text of what it shows is to be found. Check whether the page tells it in words.
    .people = Someone who does not see learns nothing from it.
rule-media-keeps-moving = { $verdict ->
        [cannot_tell] Something may keep moving
       *[other] Something keeps moving and cannot be stopped
    }
    .message = “{ $text }” moves { $seconds ->
        [endless] without end
       *[other] for { $seconds } seconds
    }, and nothing stops it. Let people stop it.
    .people = Someone whom movement draws away cannot read the rest of the page.
rule-media-drawing-travels = A drawing moves over the page and cannot be stopped
    .message = A drawing moves over { $far } pixels again and again, for more than five seconds, and nothing stops it. Let people stop it, or let it come to rest.
    .people = Someone whom movement draws away cannot read the rest of the page.
rule-media-flashes = { $verdict ->
        [cannot_tell] Something may flash dangerously
       *[other] Something flashes dangerously
    }
    .message = { $verdict ->
        [cannot_tell] “{ $what }” was seen to flash { $count } times in one second, over much of what is seen; three times is the limit, and frames do not come on time. Look in its script how often it changes.
       *[other] “{ $what }” flashes { $count } times in one second, over much of what is seen. Three times is the limit: remove it, or slow it down.
    }
    .people = Someone with epilepsy may have a seizure on opening this page.
rule-media-picture-keeps-moving = { $verdict ->
        [cannot_tell] A small picture may keep moving
       *[other] A picture or film keeps moving and cannot be stopped
    }
    .message = { $kind ->
        [film] The film
       *[picture] The picture
    } “{ $what }” moves for more than five seconds, and nothing stops it. Let people stop it, or show a still picture.
    .people = Someone whom movement draws away cannot read the rest of the page.
rule-media-moved-by-script = { $verdict ->
        [cannot_tell] Something may keep changing
       *[other] Something moves by itself, and nothing stops it
    }
    .message = “{ $text }” changed { $times } times in a minute, with nobody doing anything. Give a button that stops it.
    .people = Someone who reads slowly sees the words go before they were read.
rule-media-motion-not-calmed = Movement ignores the setting “less motion”
    .message = What moves ({ $count }) moves as much for people who asked their device for less motion (prefers-reduced-motion). Respect that setting.
    .people = Someone whom movement makes ill has told their device, and the page does not listen.
rule-media-big-motion-not-calmed = Big movement on a press ignores the setting “less motion”
    .message = “{ $what }” { $count ->
        [one] flies, turns or grows
       *[other] and others, { $count } in all, fly, turn or grow
    } when something is pressed, also for people who asked their device for less motion. Leave the animation out under prefers-reduced-motion: reduce.
    .people = Someone whom movement makes ill has told their device, and the page does not listen.
rule-media-link-without-text = A recording may have no text
    .message = “{ $what }” leads to a recording, and no text of it is offered beside it. See whether there is one, with what is said and shown.
    .people = Someone who does not hear, or does not see, does not learn what is in it.
rule-media-player-without-word-of-captions = A film may have no captions
    .message = “{ $what }” is a film in a player of another host, and nothing beside it speaks of captions or of a transcript. Look whether the film has captions that somebody has written, and a text of what is said and shown.
    .people = Someone who does not hear sees lips moving; someone who does not see misses what is only shown.
