### The report: one page of HTML, and the table that the command line prints.
### Plain text only: no HTML in messages. Numbers choose plurals.


## Frame

report-title = Who reaches the end?
skip-link = Skip to the report
contents = Contents
colophon = Made by Ariane { $kit } on { $when }. Ariane walks online procedures the way people must, and writes down every barrier with its proof.
colon = :
times =
    { $n ->
        [one] once
       *[other] { $n } times
    }
places =
    { $n ->
        [one] one place
       *[other] { $n } places
    }
and-more = and { $n } more
in-language = in { $language }
step-number = Step { $n }
whole-walk = The walk as a whole
variant-none = Without edition

## Titles of the chapters

chapter-glance = At a glance
chapter-brief = In brief
chapter-reached = Who reached the end
chapter-personas = Who would get through
chapter-barriers = What stands in the way
chapter-once-only = What is asked again
chapter-walks = The walks, step by step
chapter-checks = To be checked by a person
chapter-effort = What it took
chapter-advice = Advice
chapter-unaudited = What was not audited
chapter-method = How this was measured
chapter-proof = Proof
chapter-glossary = Words used here

## Cover

cover-subtitle =
    { $walks ->
        [one] One walk
       *[other] { $walks } walks
    } through { $procedures ->
        [one] an online procedure
       *[other] { $procedures } online procedures
    }, step by step, with what stood in the way.
cover-when = When
cover-what = What
cover-how = How it was walked
cover-instrument = Instrument
cover-seals = Proof
cover-sealed =
    { $sealed ->
        [0] None of the { $walks } walks is sealed and unchanged.
        [one] One of { $walks ->
            [one] one walk
           *[other] { $walks } walks
        } is sealed, and its files fit the seal.
       *[other] { $sealed } of { $walks } walks are sealed, and their files fit the seals.
    }
cover-verify = How to verify

## At a glance

glance-skip = Skip this table
glance-caption = Who gets through. The number in a square is the step where a person stops. Full square: walked; hollow: judged from what is asked. Each cell leads to its step.
glance-who = Who
glance-profiles = Ways of walking (walked)
glance-personas = Invented people (judged from what is asked, and from how their own way was walked)
glance-at = at step { $step }
glance-known-walked = walked
glance-known-demands = judged
glance-completed = Arrived
glance-stopped-safely = Stop line
glance-blocked = Shut out
glance-service-failed = Service failed
glance-mixed = { $arrived } of { $n } arrived
glance-passes = Passes
glance-depends = Depends
glance-not-judged = Not judged
glance-not-walked = Not walked
glance-uncounted = Not counted

## In brief

brief-walks =
    { $walks ->
        [one] One walk was made
       *[other] { $walks } walks were made
    } through { $procedures ->
        [one] one procedure
       *[other] { $procedures } procedures
    } ({ $when }).
brief-arrived =
    { $n ->
        [one] Of the one walk that says something about the service,
       *[other] Of the { $n } walks that say something about the services,
    } { $arrived ->
        [0] none reached the end.
        [one] one reached the end.
       *[other] { $arrived } reached the end.
    }
brief-arrived-all =
    { $arrived ->
        [0] { $n ->
            [one] It did not reach the end.
           *[other] None of the { $n } reached the end.
        }
        [one] { $n ->
            [one] It reached the end.
           *[other] One of the { $n } reached the end.
        }
       *[other] { $arrived } of the { $n } reached the end.
    }
brief-variant = { $variant }: { $arrived } of { $n } reached the end; { $barriers ->
        [0] the automated checks found no barrier.
        [one] one barrier, met in { $places ->
            [one] one place.
           *[other] { $places } places.
        }
       *[other] { $barriers } different barriers, met in { $places } places.
    }
brief-variant-unaudited = { $variant }: { $arrived } of { $n } reached the end; not all pages were audited.
brief-uncounted =
    { $n ->
        [one] One more walk ended for a reason that says nothing about the service; it is listed apart and counts for nobody.
       *[other] { $n } more walks ended for reasons that say nothing about the services; they are listed apart and count for nobody.
    }
brief-barriers =
    { $barriers ->
        [0] On the pages that were audited, the automated checks found no barrier.
        [one] One barrier was found, in { $places ->
            [one] one place.
           *[other] { $places } places.
        }
       *[other] { $barriers } different barriers were found, in { $places } places.
    }
brief-stopping =
    { $n ->
        [one] One barrier stops people altogether.
       *[other] { $n } barriers stop people altogether.
    }
brief-checks =
    { $n ->
        [one] One more place has to be looked at by a person before anything can be said of it.
       *[other] { $n } more places have to be looked at by a person before anything can be said of them.
    }
brief-unaudited =
    { $n ->
        [one] The pages of one walk were not audited; nothing is known of their barriers.
       *[other] The pages of { $n } walks were not audited; nothing is known of their barriers.
    }
brief-unaudited-all = No page was audited: nothing is known of barriers.
brief-unreadable =
    { $n ->
        [one] One more walk of this archive cannot be read, and nothing is said of it.
       *[other] { $n } more walks of this archive cannot be read, and nothing is said of them.
    }
brief-practice = The administrations in this report are invented. Ariane serves them itself, to practise: nothing here speaks of a real one.
brief-practice-some =
    { $n ->
        [one] One of these walks goes through an administration that is invented and that Ariane serves itself, to practise: it says nothing of a real one.
       *[other] { $n } of these walks go through administrations that are invented and that Ariane serves itself, to practise: they say nothing of real ones.
    }
brief-editions = The flawed edition has barriers that were put there on purpose; in the mended edition they are gone.
brief-caution = These are counts, not rates: a few walks are not a sample. { $reviewed ->
        [0] No finding has been reviewed by a person yet.
       *[other] People have reviewed { $reviewed } of { $n } findings.
    } Automated checks see only part of the barriers that people meet.

## Who reached the end

reached-intro = Each cell tells how a walk ended, leads to the step where it ended, and says in a sentence what stopped the person.
reached-caption = Procedures, and the ways in which each was walked
reached-procedure = Procedure
reached-tally = { $arrived } of { $n } reached the end
reached-at = { $outcome } at step { $step } of { $steps }
reached-barriers =
    { $n ->
        [one] one barrier met on the way
       *[other] { $n } barriers met on the way
    }
reached-checks =
    { $n ->
        [one] one place to be checked by a person
       *[other] { $n } places to be checked by a person
    }
reached-no-barrier = no barrier found by the automated checks
reached-no-barrier-partly = no barrier found in what could be audited; part of it could not
reached-partly = part of it not audited
reached-unaudited = pages not audited
reached-uncounted =
    { $n ->
        [one] No walk that counts (one is listed apart)
       *[other] No walk that counts ({ $n } are listed apart)
    }
reached-not-walked = Not walked
uncounted-title = Walks that count for nobody
uncounted-intro = These ended for a reason that says nothing about the administration. They are shown so that nothing is hidden.
key-title = Key

## What stands in the way

barriers-intro = Each barrier stands once, under the people whom it hinders first, with all the places where it was met.
barriers-none = The automated checks found no barrier on the pages that were audited. That is not yet proof that everyone can use them.
barriers-not-judged = No page was audited, so nothing can be said here.
barriers-people-caption = How many different barriers hinder whom. A barrier that hinders several groups is counted for each.
barriers-people = Who is hindered
barrier-count =
    { $n ->
        [one] One place
       *[other] { $n } places
    } in { $walks ->
        [one] one walk
       *[other] { $walks } walks
    }
barrier-also = Also hinders { $people }.
barrier-also-all =
    { $n ->
        [0] In the end it hinders everyone.
       *[other] Also hinders { $people }, and in the end everyone.
    }
barrier-most = Weighs most on { $people }.
barrier-here = Here above all: { $people }.
barrier-where = Where
barrier-code = The code in question: { $title }
barrier-code-label = Code, example { $n }
barrier-rule = Rule
barrier-law = Law
barrier-law-unsure = to be verified
closeup-alt = Detail of the screenshot of the page “{ $title }”, with the place marked.
closeup-alt-state = Detail of a screenshot of the page “{ $title }”, { $moment }, with the place marked.
closeup-place = Step { $n }, { $moment }
checks-intro = The machine noticed something here and cannot decide. These are questions, not accusations.
checks-reviewed =
    { $n ->
        [0] Nothing waits.
        [one] One place waits for a person.
       *[other] { $n } places wait for a person.
    } { $reviewed ->
        [0] None of all findings has been reviewed so far.
        [one] One finding has been reviewed so far.
       *[other] { $reviewed } findings have been reviewed so far.
    }
checks-none = The machine left no question open.
advice-intro = Good practice that would make things easier. None of it counts against anyone, and none of it is part of the figures above.
advice-none = No advice came out of these walks.

## The walks

walks-intro = What a person has to do, step by step; what was on the screen; where it went wrong. The numbers on a picture are those of the list beside it. What the invented person typed is covered in the pictures; where the service repeated it, a word in [square brackets] tells what it was.
walk-when = When
walk-administration = Administration
walk-window = Window
walk-viewport = { $width } × { $height } pixels
walk-attempt = Attempt
walk-unsealed = This walk has no seal: it was interrupted. What was recorded until then is shown, and cannot be verified as complete.
walk-changed = The files of this walk no longer fit each other (“ariane verify” tells how): what stands here may have been changed afterwards.
walk-not-judged = The rules have not judged this walk yet: that no barrier is shown means nothing.
walk-not-audited = No page of this walk was audited: that no barrier is shown means nothing.
walk-no-steps = Nothing was recorded of any step.
step-not-reached = Not reached.
step-ended = The walk ended here.
step-unfinished = The record breaks off in this step.
step-other-host = This step takes place at another address: { $host }.
step-run-by-controller = Controller, as the page says
step-run-by-processor = Processor, as the page says
step-run-by-host = Host, as the page says
step-hosts = Sites that the pages of step { $n } load from: { $count ->
    [0] none but their own
    [one] their own and one other
   *[other] their own and { $count } others
}
host-own = own site
host-owner = belongs to { $owner }
host-let = on the machines of { $owner }
host-kind-advertising = advertising
host-kind-social = social network
host-kind-replay = recordings of what visitors do
host-kind-analytics = counting visitors
host-kind-tags = loads further services
host-kind-fonts = fonts
host-kind-maps = maps
host-kind-robots = keeping robots out
host-kind-video = videos
host-kind-consent = questions for consent
host-kind-delivery = delivery of files
host-kind-hosting = hosting
host-kind-chat = chat
step-deeds = What the person has to do
step-troubles = What goes wrong
step-no-trouble = The automated checks found nothing wrong in this step.
step-no-trouble-partly = The automated checks found nothing wrong in what they could look at; part of this step could not be audited.
step-events = What the page did by itself
step-effort = What it took
step-proof = Proof of step { $n }
deed-undone = Not possible.
deed-found = Found
trouble-unmarked = not marked on the picture
trouble-marked =
    { $n ->
        [one] one marked on the picture
       *[other] { $n } marked on the picture
    }
note-choice-missing = Not offered:
note-slots =
    { $free ->
        [0] No free moment among { $n } shown.
        [one] One free moment among { $n } shown.
       *[other] { $free } free moments among { $n } shown.
    }
note-slots-colour = { $n } moments are shown, and nothing but their colour tells which are free.
note-mistake-empty = Left empty:
note-mistake-accepted = The service accepted this: what was left empty is not required.
note-mistake-refused = The service refused, and said:
note-mistake-silent = The service refused without a word.
note-expect-unmet = It was not there.
note-optional = It may.
note-optional-demanded = It may not: the service demands it.
picture-alt =
    Screenshot of the page “{ $title }”, { $moment }. { $marks ->
        [0] Nothing is marked on it.
        [one] One number on it refers to the list of what goes wrong.
       *[other] { $marks } numbers on it refer to the list of what goes wrong.
    }
picture-scroll = Long screenshot of step { $n }, { $moment }
picture-full = Full picture, step { $n }, { $moment }
spent-screens =
    { $n ->
        [one] one screen
       *[other] { $n } screens
    }
spent-fields =
    { $n ->
        [one] one field
       *[other] { $n } fields
    }
spent-clicks =
    { $n ->
        [one] one click
       *[other] { $n } clicks
    }
spent-taps =
    { $n ->
        [one] one tap
       *[other] { $n } taps
    }
spent-decisions =
    { $n ->
        [one] one decision
       *[other] { $n } decisions
    }
spent-focus-moves =
    { $n ->
        [one] one move of focus
       *[other] { $n } moves of focus
    }
spent-least = at least { $time } of acting
spent-waiting = { $time } waiting for the service
spent-walked = walked in { $time }
spent-keystrokes =
    { $n ->
        [one] one keystroke
       *[other] { $n } keystrokes
    }
spent-words =
    { $n ->
        [one] one word
       *[other] { $n } words
    }

## Effort

effort-intro = What was really done and shown in each walk: a lower bound of what a person spends, who also hesitates, reads again, looks for papers and comes back. A walk that ended early cost less because it did not get further.
effort-caption = Effort, way by way
effort-none = No step was finished, so nothing can be counted.
effort-measure = What
effort-screens = Screens
effort-fields = Fields
effort-required-fields = Required fields
effort-clicks = Clicks, or taps on a phone
effort-keystrokes = Keystrokes
effort-words = Words shown
effort-focus-moves = Moves of keyboard focus
effort-decisions = Decisions
effort-documents = Documents to give
effort-documents-cost = Fetching documents, as published
effort-document = { $what } ({ $cost }, prices of { $year })
effort-documents-named = What fetching costs the person, an order of magnitude: { $named }. Source: { $source }.
effort-less-than-a-cent = less than a cent
effort-secrets = Secrets to remember
effort-sites = Changes of site
effort-waiting = Waiting for the service
effort-kilobytes = Weight
effort-data-cost = Mobile data, without a bundle
effort-data-rate = Mobile data at { $rate } a megabyte ({ $source }; looked up on { $day }{ $unsure ->
    [yes] , to be verified
   *[no] {""}
  }): an order of magnitude for people without a bundle.
effort-reading = Reading it all once
effort-skilled = Acting, at least: skilled typist
effort-average = Acting, at least: average typist
effort-unfamiliar = Acting, at least: not used to typing
effort-lower-bound = The times of acting are a lower bound, not a measure: they count keys, pointing, hands that change between mouse and keyboard, and decisions, for somebody who knows what to do and makes no mistake. Reading comes on top of it, and so does everything that has to be fetched first.
effort-sources = Sources: Keystroke-Level Model, Card, Moran and Newell, Communications of the ACM 23(7), 1980. Reading speed: IReST, Trauzettel-Klosinski and Dietz, IOVS 53(9), 2012, as cited by others; the study itself was not consulted.
effort-until = until step { $step } of { $steps }

## What was not audited

unaudited-intro = What was not looked at is never counted as good.
unaudited-none = Every page that these walks reached was audited in full.
unaudited-unreadable = this walk cannot be read. Its files are damaged, or were changed; “ariane verify” tells which.
unaudited-beyond =
    { $n ->
        [one] One step was never reached; nothing is known of it.
       *[other] { $n } steps were never reached; nothing is known of them.
    }

## How this was measured

method-walk = A walk is one pass through a procedure: a script says, in the words a person sees on the page, what to fill in, choose and press, and a browser does it. Every step names what proves that it was reached, so that a login page is never taken for a success.
method-robot = The browser names itself honestly and keeps a slow pace. It never takes the step that cannot be undone, except on practice services made for that. It gets around no test against robots.
method-person = The person is invented, with data that belongs to nobody. What they typed is masked in pictures, pages and addresses before anything is written to disk.
method-axe = On arrival, before leaving and after a refusal, each page is checked with axe-core, an open engine that knows which rules of accessibility a page breaks. The walk itself tells the rest: whether a control could be found by its name, whether an error was explained, whether what had been typed was kept.
method-limits = Automated checks see only part of the barriers: no machine can tell whether a text is clear, whether an order makes sense, or how a page sounds to someone who only hears it. A page without findings is not thereby accessible.
method-review =
    { $n ->
        [0] There is no finding to review.
       *[other] Share of findings reviewed by a person: { $reviewed } of { $n }. What a person confirmed counts as a barrier; what a person dismissed counts nowhere, and is listed with the reason.
    }
method-counts = Only four ways of ending say something about a service: the end reached, the stop line reached, a person shut out, the service failing. Everything else is shown and counts for nobody.
method-instruments = Instrument
method-several = These walks were made with different instruments: their figures should not be compared without a word about that.
method-verdicts = Verdicts and severities
instrument-kit = Ariane
instrument-rules = Rules
instrument-axe = axe-core
instrument-browser = Browser
instrument-pack = Country pack
instrument-python = Python
instrument-platform = System

## Proof

proof-intro = Each walk is kept in an archive in which every line carries the hash of the line before, and every picture and page is named by its own hash. Whoever holds the archive can check that nothing has changed since:
proof-command-label = Command that verifies the archive
proof-limits = Comparing the result with the heads printed here shows whether the archive was rewritten after this report. The copies of pictures and pages beside this report can be hashed with any tool: SHA-256 must give the name printed beside each.
proof-walk = Walk
proof-head = Head of the chain
proof-no-seal = No seal: nothing proves that the record is complete.
proof-screenshot = Screenshot
proof-observation = Observation (data)
proof-snapshot = Page as it was
proof-view = look at it
proof-file = file
proof-erased = erased from the archive on request.
proof-gone = no longer in the archive.
proof-changed = not shown: the file in the archive is not what its name says.

## A snapshot shown in a frame

snapshot-title = A page as it was
snapshot-intro = A copy made during the walk, shown without scripts and without network. What was typed is masked.
snapshot-back = Back to the report
snapshot-frame = Copy of the page

## Words used here

term-walk = Walk
    .meaning = One pass through a procedure by the kit, at one moment, in one way.
term-profile = Profile
    .meaning = How a walk is acted out: with a mouse, on a phone, with the keyboard alone…
term-persona = Persona
    .meaning = Somebody invented, with a way of walking, things they have and things they lack. Nobody walks as a persona: what becomes of them is judged from walks.
term-stop-line = Stop line
    .meaning = The last step before one that cannot be undone. On a real service no walk goes beyond it.
term-barrier = Barrier
    .meaning = Something on a page that stops or hinders people and breaks a criterion that can be named.
term-name = Accessible name
    .meaning = What a control is called for those who do not see it. A field without a name is announced as “edit”, and nothing more.
term-screen-reader = Screen reader
    .meaning = Software that reads the screen aloud or in Braille.
term-wcag = WCAG
    .meaning = The international guidelines for accessible web content. Numbers such as 4.1.2 name a success criterion.
term-en301549 = EN 301 549
    .meaning = The European standard that public services must meet; it takes up the criteria of WCAG.
term-rgaa = RGAA
    .meaning = The French reference for checking accessibility, also used in Belgium.
term-axe = axe-core
    .meaning = An open engine that checks web pages against rules of accessibility.
term-snapshot = Snapshot
    .meaning = A copy of a page as it stood at one moment, without scripts.
term-hash = Hash
    .meaning = A fingerprint computed from a file. If one letter changes, the fingerprint changes.

## The table of the command line

summary-title = Walks
summary-procedure = Procedure
summary-outcome = Outcome
summary-barriers = Barriers
summary-checks = To check
summary-time = Time
summary-unknown = –
report-written = The report:
progress-start = Opening the first page
progress-step = Step { $step } of { $steps }: { $title }
progress-tried = The page of step { $step } was tried; on to the next
progress-judge = The rules judge what was seen
progress-report = Writing the report
