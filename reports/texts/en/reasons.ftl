### How walks and checks end, and why; the closed lists of audits/model.py, one message for each member.
### Facts come from the record: a fact that is missing reads “…”, or the sentence `.bare` is used if there is one.


## How a walk ended

outcome-completed = Reached the end
outcome-stopped-safely = Reached the stop line
outcome-blocked = Shut out
outcome-service-failed = The service failed
outcome-needs-person = Needs a person
outcome-refused = Our visit was refused
outcome-drifted = The page no longer matches the script
outcome-unreachable = Could not be reached
outcome-interrupted = Interrupted
outcome-kit-error = Error of the kit

## What that means, for the glossary and the key

outcome-completed-meaning = The walk went through every step, to the proof that the procedure was done.
outcome-stopped-safely-meaning = The walk went through every step and stopped, on purpose, before the one that cannot be undone.
outcome-blocked-meaning = A person in this situation cannot go on; the barrier is named.
outcome-service-failed-meaning = The service answered with an error, did not answer, or a control did nothing.
outcome-needs-person-meaning = The service asked for a login, a card, a code or a payment that only a person can give.
outcome-refused-meaning = The service turned automatic visitors away. This says nothing about how it treats people.
outcome-drifted-meaning = The pages differ from what the script expects. Nobody is blamed: the script may be out of date.
outcome-unreachable-meaning = No page could be loaded from this address.
outcome-interrupted-meaning = The walk was cut short on our side. What was recorded until then is shown.
outcome-kit-error-meaning = The kit itself failed. This says nothing about the service.

## Why: completed and stopped

reason-goal-reached = The end of the procedure was reached.
reason-stop-line = The walk stopped before “{ $control }”, the step that cannot be undone.
    .bare = The walk stopped before the step that cannot be undone.
reason-stop-asked = The script asks to stop here.

## Why: blocked

reason-control-unusable = “{ $control }” is on the page and cannot be used.
reason-control-unreachable = “{ $control }” is on the page, and no key leads to it: not Tab, not Shift+Tab, not the arrows.
reason-control-unheard = “{ $control }” can be seen on the page, and a screen reader is told of no such control.
reason-focus-trapped = The keyboard cannot leave a part of the page, so “{ $control }” cannot be reached.
reason-no-slot = No free moment was offered, not even at a second look.

## Why: the service failed

reason-server-error = The server answered with error { $status }.
    .bare = The server answered with an error.
reason-dead-control = “{ $control }” was pressed and nothing happened, twice.
reason-page-crashed = The page crashed the browser tab.
reason-page-hung = The page stopped responding.
reason-page-closed = The page closed itself.
reason-never-answered = The service did not answer in time.
reason-dialog-storm = The page opened dialog after dialog and could not be used.
reason-blank-page = The page that arrived was empty.

## Why: the page and the script disagree

reason-input-refused = The service refused what was typed, in a way that the script does not foresee.
reason-arrival-not-seen = The page expected here was not seen: { $expected }.
reason-control-not-found = “{ $control }” was not found on the page.
reason-control-ambiguous = “{ $control }” names more than one control on the page.
reason-option-not-found = “{ $control }” does not offer “{ $option }”.
reason-expectation-not-met = What the script expects was not on the page: { $expected }.

## Why: a person is needed

reason-login-wall = The service asks the visitor to identify themselves.
reason-captcha = The service asks for a test that is meant to keep robots out (CAPTCHA).
reason-code-demanded = The service asks for a code sent to a phone or by e-mail.
reason-payment = The service asks for a payment.

## Why: the visit was refused

reason-refused-status = The service refused the visit (status { $status }).
    .bare = The service refused the visit.
reason-bot-wall = The service showed a page meant to keep robots out.

## Why: unreachable

reason-no-such-host = From here, no server was found under the name { $host }.
reason-connection-refused = { $host } refused the connection.
reason-connection-lost = The connection to { $host } could not be made, or was lost.
reason-tls-error = The connection to { $host } could not be made secure ({ $error }).
reason-redirect-loop = The address sends its visitors round in circles.
reason-not-found = There is no page at this address (status { $status }).
    .bare = There is no page at this address.
reason-not-a-page = The address gives a file, not a page.
reason-bad-address = This is not an address that can be visited: { $url }.

## Why: our side

reason-interrupted = The walk was interrupted.
reason-browser-died = The browser ended unexpectedly.
reason-strategy-gave-up = The kit found no way to use “{ $control }”, and no witness shows that a person could not.
reason-not-audited = The page could not be looked at to the end, so nothing is said of it ({ $error }).
reason-unexpected = The kit met an unexpected error: { $error }.

## Verdicts

verdict-failed = Barrier
verdict-cannot-tell = To be checked by a person
verdict-advice = Advice
verdict-failed-meaning = A criterion is not met, or a person was stopped. This is the only verdict that accuses.
verdict-cannot-tell-meaning = The machine cannot decide; a person has to look.
verdict-advice-meaning = Good practice, never counted against anyone.

## Severities

severity-blocking = Stops people
severity-serious = Serious
severity-moderate = Moderate
severity-minor = Minor
severity-blocking-meaning = Some people cannot go on at all.
severity-serious-meaning = Some people can go on only with help or great effort.
severity-moderate-meaning = Some people lose time or make mistakes.
severity-minor-meaning = A nuisance.

## Whom a barrier hinders. The `.how` attribute says how barriers of this kind reach them.

hindered-blind = Blind people
    .how = They hear the page through a screen reader, which can only say what the page has written down: names of fields, headings, errors.
hindered-low-vision = People with low vision
    .how = They enlarge the page or look at a small part of it. Pale text, and information far from the field it belongs to, are lost.
hindered-colour-blind = Colour-blind people
    .how = They do not see what colour alone tells.
hindered-deaf = Deaf and hard-of-hearing people
    .how = They need in writing what is said aloud, and a way other than the telephone.
hindered-motor = People who have difficulty using their hands
    .how = They use a keyboard, a switch or their voice. What only answers a mouse is closed to them; every needless gesture costs.
hindered-speech = People who speak to their computer
    .how = They have no use of their hands, or little, and say the name of what they want to press. What has no name, or another one than is shown, does not hear them.
hindered-cognitive = People who find forms, memory or attention difficult
    .how = Unclear demands, unexplained errors and lost answers make them give up.
hindered-seizures = People who may have seizures
    .how = Flashing content puts them in danger.
hindered-language = People who read the language with difficulty
    .how = They lean on plain words, on marked structure, and on tools that need to know the language of the page.
hindered-phone-only = People who only have a phone
    .how = They have a small screen, a slow network and prepaid data. Heavy pages and wide layouts stop them.
hindered-no-national-number = People without a national number
    .how = Asylum seekers, newcomers, people living abroad: a form that insists on the number has no place for them.
hindered-no-computer = People without a computer
    .how = They need a counter, a telephone or a form on paper.
hindered-everyone = Everyone
    .how = These barriers stop or delay anyone who takes this road.

## How a control's name is found (best first)

rung-name = by its name
rung-title = by its tooltip only
rung-placeholder = by the example text inside it only
rung-beside = by text that merely stands beside it
rung-selector = by its place in the code: nothing that people perceive names it

## When a page was looked at

moment-arrive = on arrival
moment-leave = filled in, before leaving
moment-error = after the page refused
moment-look = in between
moment-end = at the end
moment-after = after “{ $control }” was used
moment-within = with the part “{ $part }” laid open
moment-used = after something on it was used

## What the person had to do (the object, in the words of the service, follows)

verb-open = Open
verb-fill = Fill in
verb-choose = Choose
verb-check = Tick
verb-press = Press
verb-upload = Attach
verb-expect = Look for
verb-expect-optional = See whether it may be left empty:
verb-expect-choice = Look for a choice
verb-slots = Read the moments offered
verb-mistake = Make a mistake on purpose, then press
verb-handover = Hand over to a person
verb-dismiss = Clear what lies over the page, with
verb-back = Go back
verb-look = Look at the page
verb-stop = Stop here

## What the page did by itself

event-console-error = Error message in the browser’s console
event-script-error = A script of the page failed
event-failed-request = Something the page asked for did not arrive
event-dialog = The page opened a dialog
event-popup = The page opened another window
event-download = The page sent a file
event-redirect = The page sent the visitor on
event-refused-by-guard = Our guard held a request back

## Editions of the practice administrations

variant-edition-flawed = Flawed edition
variant-edition-mended = Mended edition

## Units

unit-seconds = { $n } s
unit-minutes = { $n } min
unit-kilobytes = { $n } kB
unit-megabytes = { $n } MB

## Rules without words of their own

came-after = (once “{ $control }” was used)
came-within = (in the part “{ $part }”, not shown at first)
seen-within = It stands in a part of the page that is not shown at first (“{ $part }”).
seen-after = It came to be seen when “{ $control }” was used.

unknown-rule = { $rule }
    .message = { $detail }

## ariane verify: what can be said of a walk, and what does not fit (audits/archive/verification.py)

verify-status-intact = Consistent; origin not proven
verify-status-proven = Unchanged since its head was printed
verify-status-changed = Changed
verify-status-interrupted = Interrupted; consistent as far as it goes
verify-status-forgotten = Erased on request; what is left is consistent
verify-change-line-unreadable = { $file }, line { $line }: this line cannot be read.
verify-change-line-misplaced = { $file }, line { $line }: this line does not stand where it was written.
verify-change-chain-broken = { $file }, line { $line }: the chain of hashes is broken here.
verify-change-file-changed = { $file } is not what its hash says.
verify-change-file-missing = { $file } is missing.
verify-change-file-extra = { $file } was not there when the walk was sealed.
verify-change-seal-altered = { $file }: the seal was altered or cannot be read.
verify-change-seal-misfit = { $file }: the seal does not fit the walk.
verify-change-folder-misnamed = { $file }: the folder does not bear the name of its walk.
verify-change-head-differs = { $file }: the walk has another head than the one given.
verify-change-head-unknown = { $file }: no walk here has the head that was given.
verify-change-judgement-unreadable = { $file }, line { $line }: this judgement cannot be read.
verify-change-judgement-foreign = { $file }, line { $line }: this judgement is of another walk, or of another state of this one.
verify-change-walk-missing = { $file }: a walk that is spoken of here is missing.
verify-change-tombstone-altered = { $file }, line { $line }: the note of what was erased was altered.
verify-change-forgotten-present = { $file } is said to be erased, and is still there.
verify-all =
    { $walks ->
        [0] There is no walk here.
       *[other] { $changed ->
            [0] { $walks ->
                [one] Nothing in this walk has changed, as far as it can be told from it alone.
               *[other] Nothing in these { $walks } walks has changed, as far as it can be told from them alone.
            }
            [one] One thing here is not as it was left.
           *[other] { $changed } things here are not as they were left.
        }
    }
verify-head = Is it the record that a report speaks of? Give --head with the head of the chain that is printed there.
forget-walk =
    The walk { $walk } is erased, with { $n ->
        [one] its one file.
       *[other] its { $n } files.
    } That it was here, when it was erased and the reason given are kept; “ariane verify” accepts that.
forget-evidence = One file of evidence of the walk { $walk } is erased. That it was here, when it was erased and the reason given are kept; “ariane verify” accepts that.
forget-judgements-walk = Its judgements are erased too.
forget-judgements-evidence = The judgements of this walk quoted it and are erased too: until it is judged again, nothing is said of its barriers.
forget-copies =
    { $n ->
        [0] No report in this archive holds a copy. Reports that were written or sent elsewhere may.
        [one] This report still holds a copy: write it again, or delete it. Reports that were written or sent elsewhere may hold one too.
       *[other] These reports still hold copies: write them again, or delete them. Reports that were written or sent elsewhere may hold some too.
    }

## ariane check, for people

check-done = looked at and tried
check-looked = looked at, not tried
check-counts =
    { $barriers ->
        [0] no barrier
        [one] one barrier
       *[other] { $barriers } barriers
    }, { $checks ->
        [0] nothing to check by hand
        [one] one place to be checked by a person
       *[other] { $checks } places to be checked by a person
    }, { $advice ->
        [0] no advice
        [one] one piece of advice
       *[other] { $advice } pieces of advice
    }
check-unaudited = not audited

## ariane rules

rules-policy-failed = accuses
rules-policy-cannot-tell = asks for a person’s look
rules-policy-advice = advises, and accuses nobody
rules-policy-engine = as axe-core is sure: accuses, asks for a person’s look, or advises
rules-policy-off = is left off, as axe-core leaves it off
rules-no-criterion = No criterion of WCAG, EN 301 549 or RGAA
rules-examples = Pages that show it: { $files }
rules-practice = In the practice administrations (ariane practice serve):
