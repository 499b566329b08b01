### Time that runs out (audits/rules/pages/time.yaml).

rule-time-thrown-out = { $verdict ->
        [cannot_tell] The warning before the page is taken away may be of no use with keys
       *[other] The page is taken away without a warning
    }
    .message = After { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } without an action the page leaves by itself. { $verdict ->
        [cannot_tell] It warns before, but nothing in the warning takes focus: check whether people can stay with keys alone.
       *[other] Warn at least 20 seconds before, and let people ask for more time with one act.
    }
    .people = Someone who reads slowly, types with difficulty or looks for a paper loses everything.
rule-time-session-ends = After a wait the service may no longer know people
    .message = After { $minutes } { $minutes ->
        [1] minute
       *[other] minutes
    } in which nothing was done, another page came in its place: “{ $title }”. The page had not warned. Check what becomes of what was entered.
    .people = Someone who reads slowly, types with difficulty or looks for a paper may lose everything.
rule-time-no-more-time = { $verdict ->
        [cannot_tell] The answer to a warning may bring too little time
       *[other] The answer to a warning brings no more time
    }
    .message = When the page warned that the time would soon be over, “{ $control }” was pressed. It was over all the same, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } after the page was opened. { $verdict ->
        [cannot_tell] Check whether people can have more time, at least ten times.
       *[other] Let people ask for more time with one act, at least ten times.
    }
    .people = Someone who needs longer answers the warning, writes on, and loses everything.
rule-time-entries-lost = { $verdict ->
        [cannot_tell] What was entered may be lost after a while
       *[other] What was entered is lost after a while
    }
    .message = After { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } { $what ->
        [form] a field in which something stood was taken away
        [choice] the choice that had been made was dropped
       *[other] a field in which something stood was empty
    }, by itself and { $said ->
        [before] without a warning when it was about to; that the page tells its limit beforehand gives nobody more time
       *[never] without a warning
    }. Warn before, and let people ask for more time with one act.
    .people = Someone who types or reads slowly must begin again, and does not know why.
rule-time-expired-in-place = { $verdict ->
        [cannot_tell] The time may run out without more to be had
       *[other] The time runs out without a warning
    }
    .message = After { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } the page says by itself: “{ $text }”. { $verdict ->
        [cannot_tell] It warned before; nothing it says offers more time. Check whether people can have more with one act.
       *[other] Warn before, and let people ask for more time with one act.
    }
    .people = Someone who reads slowly, types with difficulty or looks for a paper loses everything.
rule-time-counting-down = The time for this page may be limited
    .message = “{ $text }”: a figure falls while the page is open. Check what happens at the end, and whether more time can be had.
    .people = Someone who needs longer is put under pressure, or shut out.
rule-time-renews-itself = { $verdict ->
        [failed] The page goes away by itself while it is being read
       *[other] The page may load itself anew
    }
    .message = { $verdict ->
        [failed] After { $seconds } seconds the page goes to another one by itself, and no words on it say so beforehand. Leave it until somebody goes on.
       *[other] After { $minutes ->
            [one] one minute
           *[other] { $minutes } minutes
        } the page asks for itself or another one. Check whether that can be stopped.
    }
    .people = Someone who listens to the page is thrown back to its beginning.
rule-time-takes-focus = Something takes the focus by itself
    .message = “{ $control }” takes focus a while after the page has loaded, although nobody did anything. Wait until people ask for it.
    .people = Someone who is writing goes on writing elsewhere; someone who listens is cut off in the middle of a sentence.
rule-time-limit-told = The time may be limited
    .message = The page says: “{ $text }”. Check whether people can ask for more time, and whether what they entered is kept.
    .people = Someone who types or reads slowly, or looks for a paper, does not finish in time.
rule-time-session-short = A session may end soon
    .message = The cookie { $name } ends { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } after arrival. Check whether what somebody has entered by then is lost, and whether they are warned.
    .people = Someone who types or reads slowly, or looks for a paper, must begin again.
rule-time-comes-and-goes = A notice may go before it was read
    .message = “{ $text }” goes by itself after { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    }. Look whether it can be had again, or stands elsewhere; else leave it there until people close it.
    .people = Someone who reads slowly, enlarges the page or listens to it does not learn what was asked.
