## Why something was not looked at: a message for each reason that the record keeps.

unseen-there-are-too-many-to-keep-all = there are too many to keep all
unseen-its-shadow-root-is-closed = its shadow root is closed
unseen-more-of-it-came-than-is-looked-at = more of it came than is looked at
unseen-more-of-it-came-than-is-tried = more of it came than is tried
unseen-not-everything-of-it-was-tried = not everything of it was tried
unseen-not-all-of-the-other-pages-were-opened-with-what-this-one-keeps = not all of the other pages were opened with what this one keeps
unseen-each-of-it-would-take-visits-of-its-own = each of it would take visits of its own
unseen-too-many-elements-to-keep = there are too many elements to keep
unseen-its-elements-were-not-told = the browser did not tell its elements
unseen-the-frame-went-away = the frame went away
unseen-the-frame-could-not-be-entered = the frame could not be entered
unseen-the-frame-does-not-answer = the frame does not answer
unseen-the-frame-has-not-loaded = the frame has not loaded
unseen-axe-took-too-long = axe-core took too long
unseen-axe-core-could-not-look-inside = axe-core could not look inside
unseen-axe-core-did-not-run = axe-core did not run
unseen-as-many-documents-of-this-page-as-are-looked-into-were = only a few documents of a page are looked into
unseen-as-many-papers-as-are-read-in-one-walk-were = only a few papers are read in one walk
unseen-the-server-answered = the server answered { $n }
unseen-it-is-too-large-to-be-looked-into = the file is too large to be read
unseen-what-came-is-no-pdf = what came is no PDF
unseen-it-could-not-be-read = the file could not be read
unseen-it-took-too-long-to-read = reading it took too long
unseen-the-paper-has-no-text-layer = its pages are pictures without text, and nothing of it was read
unseen-the-paper-is-locked-with-a-password = it is locked with a password
unseen-the-paper-is-no-sound-pdf = it is no sound PDF
unseen-lines-of-it-were-too-many = { $n ->
    [one] one line too many was not read
   *[other] { $n } lines too many were not read
    }
unseen-the-time-was-over-before-everything-was-tried = there was no time to try everything
unseen-controls-that-may-open-something-were-not-pressed = { $n ->
    [one] one control that may open something was not pressed
   *[other] { $n } controls that may open something were not pressed
    }
unseen-there-are-more-elements-that-answer-a-pointer-than-are-tried = there are more things that answer a pointer than are tried
unseen-the-page-did-not-come-a-second-time = the page did not come a second time
unseen-tab-was-pressed-times-and-the-page-has-more-stops = { $n ->
    [one] after one press of Tab there are more places to reach
   *[other] after { $n } presses of Tab there are more places to reach
    }
unseen-the-pages-clock-ran-for-minutes-only = { $n ->
    [one] the page’s clock ran for one minute only
   *[other] the page’s clock ran for { $n } minutes only
    }
unseen-the-page-is-too-heavy-to-be-looked-at-every-second = the page is too heavy to be looked at every second
unseen-a-film-that-waits-to-be-started-was-not-looked-at = a film that waits to be started was not looked at
unseen-the-time-was-over-before-what-changes-fast-was-filmed = the time was over before what changes fast was filmed
unseen-frames-came-too-slowly-for-flashes-to-be-counted = frames came too slowly for flashes to be counted
unseen-of-a-film-that-plays-only-two-seconds-were-looked-at = of a film that plays only two seconds were looked at
unseen-there-are-too-many-elements-that-listen-to-ask-them-all = there are too many elements that listen to ask them all
unseen-the-time-was-over-before-a-second-of-its-animations-was-seen = there was no time to see a second of its animations
unseen-what-frames-hold-was-not-tried = what frames of other documents hold was not tried
    .detail = +
unseen-frames-were-not-looked-into = { $n ->
    [one] one frame was not looked into
   *[other] { $n } frames were not looked into
    }
unseen-the-second-visit-did-not-get-to-this-step = the second visit did not get to this step
unseen-a-journey-written-in-python-is-not-taken-a-second-time = a journey written in Python is not taken a second time
unseen-no-profile-that-it-speaks-of-was-asked-for = no profile that it speaks of was asked for
unseen-they-were-left-out-on-request = they were left out on request
unseen-nothing-could-be-observed = nothing could be observed
unseen-its-observation-is-missing-or-damaged = its observation is missing or damaged
unseen-an-observation-is-missing-or-damaged = an observation is missing or damaged
unseen-the-rule-broke = the rule broke
    .detail = +
unseen-the-trial-failed = the trial failed
    .detail = +
unseen-the-probe-failed = the probe failed
    .detail = +

## What was not looked at.

unseen-what-document = the document
unseen-what-frame = the frame
unseen-what-rule = the rule
unseen-what-axe = axe-core’s rules
unseen-what-once-only = the Once Only account
unseen-what-arrive = on arrival
unseen-what-leave = before leaving
unseen-what-error = at the error
unseen-what-look = on the way
unseen-what-end = at the end
unseen-what-loaded = what the page loads
unseen-what-listening = what answers a pointer
unseen-what-narrow = the narrow window
unseen-what-documents = the documents
unseen-what-linked = where links lead
unseen-what-moved = what moves
unseen-what-moved-by-scripts = what scripts keep moving
unseen-what-flashes = flashes
unseen-what-unveiled = parts that are not shown at first
unseen-what-erred = forms filled in wrongly
unseen-what-entered = fields entered with keys
unseen-what-tabbed = the way with the Tab key
unseen-what-what-came-to-be-seen = what came to be seen when the page was used
unseen-what-opened = what opens
unseen-what-pointed = what a pointer does
unseen-what-staged = what came with use, tried by itself
unseen-what-waited = waiting
unseen-what-contrast = contrast
unseen-what-page = the page
unseen-what-trials = what shows only when the page is used
unseen-what-forced = the page in forced colours
unseen-what-darkened = the page in dark colours
unseen-what-sounded = sound that starts by itself
unseen-what-tried = when it was tried
unseen-what-idled = a real wait
