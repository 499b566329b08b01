### Personas: who they are, and what becomes of each. Needs, resources and reasons are the closed lists of the country pack and of
### audits/model.py, one message for each.


personas-intro = { $n } invented people, each with a way of walking, things they have and things they lack. A cell says whether such a person gets what they came for, and leads to the step where they stop. “Walked”: the procedure was walked in that person’s way. “Judged”: what the service asked in the walk named beside it was compared with what the person has; nobody was sent.
personas-states = “Passes” is said only where somebody walked that way to the end and nothing asked on the way stops the person. “Depends” is said where nobody knows whether such a person has what is asked, where the page is not clear, or where nobody walked as they do. Nobody is called shut out by a guess.
personas-none = What these walks were asked was not compared with any persona: nothing can be said here.
personas-caption = The people, and what becomes of them in each procedure
personas-person = Who

person-passes = Passes
person-shut-out = Shut out from the start
person-shut-out-at = Shut out at step { $step }
person-depends = Depends
person-not-judged = Not judged
person-around = A way around is named:
person-known-walked = Walked ({ $way })
person-known-demands = Judged ({ $way })
person-why-lacks = It asks for { $need }, and this person has none.
person-why-may-lack = It asks for { $need }; whether this person has one is not known.
person-why-unclear = It seems to ask for { $need }, which this person lacks; the page does not say clearly whether it must be given.
person-why-circular = It asks for { $need }: the very thing that one comes here to get.
person-why-no-channel = This person has no device, and no page names a way that they can take: a counter, a telephone number or a form on paper.
person-why-no-channel-yet = This person has no device. No page up to step { $step } names a way to reach somebody; later pages were not seen. { $ending }
person-why-channel = It asks for { $need }, which this person lacks. The page names a way to reach somebody; whether this can be done there is not known.
person-why-channel-none = This person has no device. The pages name a way to reach somebody; whether this can be done there is not known.
person-why-way = It asks for { $need }, which this person lacks. The page names what may be another way; whether it leads there, and whether this person can take it, is not known.
person-why-language = The service speaks { $language }; this person reads { $languages }.
person-why-language-level = The service speaks { $language }, which this person reads at level { $level } only.
person-why-mixed = Some walks in this person’s way reached the end, and others did not.
person-why-not-walked = Nothing that is asked stops them; nobody has walked it in their way ({ $way }).
person-why-unfinished = Up to step { $step }, nothing that is asked stops them. What comes after was not seen: { $ending }
person-why-unjudged = Nothing is known of what these walks ask.
person-why-unwalked = Nobody walked it.
person-or = { $one } or { $other }
person-give-up = May give up here:
person-give-up-at = May give up at step { $step }:
person-give-up-minutes = the procedure takes { $figure } minutes at least, of the { $limit } that they have.
person-give-up-steps = the procedure has { $figure } steps, of the { $limit } that they have patience for.
person-give-up-megabytes = the procedure loads { $figure } MB, of the { $limit } that they can spend.
person-give-up-lix = the texts of the procedure reach a reading difficulty (LIX) of { $figure }, and they follow up to { $limit }.

## What a demand needs

need-national-number = a national number
need-bis-number = a BIS number
need-card-number = the number of an identity card
need-card-reader = an electronic identity card with a card reader
need-itsme = an itsme account
need-digital-key = a digital key (card reader or itsme)
need-other-login = another account
need-mailbox = an e-mail address
need-telephone = a telephone number
need-code-by-message = a telephone that receives codes
need-application = an application on a telephone
need-smartphone = a smartphone
need-paper-into-file = a means to scan a paper
need-online-payment = a means to pay online

## Who they are

people-title = Who these people are
people-intro = Nobody real. Each stands for a situation that was met in the field. How many people share it is quoted as its source says it, where a source does, and is never multiplied with what was found here.
people-share = Share, as the source says it: { $value },
people-source = Source:
people-from = Where this person comes from:
people-unsure = Part of this is an assumption that nobody has verified yet.
persona-no-device = No device
persona-has-yes = Has { $things }.
persona-has-no = Lacks { $things }.
persona-has-maybe = May or may not have { $things }.
persona-reads = Reads { $languages }.
persona-reads-level = Reads { $languages } at level { $level }.
persona-types-slowly = Types slowly.
persona-budget-minutes = May give up after { $limit } minutes.
persona-budget-steps = May give up after { $limit } steps.
persona-budget-megabytes = May give up after { $limit } MB.
persona-budget-lix = May give up where texts are harder than { $limit } (LIX, a measure of reading difficulty).

resource-national_number = a national number
resource-bis_number = a BIS number
resource-eid_card = an electronic identity card
resource-foreigner_card = a card for foreigners
resource-eid_reader = a card reader
resource-itsme = itsme
resource-email = an e-mail address
resource-phone = a telephone
resource-calls = a way to speak and hear at a telephone
resource-sms = a telephone that receives codes
resource-smartphone = a smartphone
resource-app = room for an application
resource-scanner = a means to scan a paper
resource-online_payment = a means to pay online
resource-account = another account or key
resource-helper = somebody who can act for them

## The way of keyboard focus, drawn and spoken

route-keys = The way of the keyboard, step { $n } ({ $stops ->
        [0] no stop
        [one] one stop
       *[other] { $stops } stops
    })
route-keys-intro = Where the keyboard came by, key by key. A number stands for a place on the picture; a place that is passed again keeps its number.
route-heard = What would have been spoken, step { $n } ({ $stops ->
        [0] no stop
        [one] one stop
       *[other] { $stops } stops
    })
route-heard-intro = What the browser tells a screen reader at each stop, in the order in which the keyboard came by: name, kind, state, description. Screen readers differ in their words. A number stands for a place on the picture.
route-place = Place
route-nameless = (no name)
route-invisible = Nothing on the screen shows that the keyboard is here.
route-announced = Announced without being asked:
route-alt =
    Screenshot of the page “{ $title }” with the way of the keyboard drawn on it, over { $places ->
        [0] no place.
        [one] one place.
       *[other] { $places } places.
    } The list tells them in words. { $missed ->
        [0] {""}
        [one] A cross marks the control that was not reached.
       *[other] Crosses mark the controls that were not reached.
    }
route-caption = The way of the keyboard in step { $n }, drawn on the page { $moment }

route-again =
    { $places ->
        [one] the same place again
       *[other] the same { $places } places again
    }{ $rounds ->
        [1] {""}
       *[other] , { $rounds } times
    }
route-outside = (outside the picture)
route-missed = Not reached.
route-missed-marked = The cross on the picture marks it.

## What a page says on arrival

heard-arrival = On arrival, the page would say
heard-title = Title of the page:
heard-same =
    { $n ->
        [one] one line as on the page before
       *[other] { $n } lines as on the page before
    }
heard-stops = Then, with the keyboard
role-heading-level = heading, level { $level }
role-banner = banner
role-main = main content
role-contentinfo = foot of the page
role-navigation = navigation
role-complementary = aside
role-search = search
role-region = region
role-form = form
role-alert = alert
role-status = message
role-table = table
role-progressindicator = progress
role-colorwell = choice of a colour

role-textbox = text field
role-searchbox = search field
role-link = link
role-button = button
role-combobox = drop-down list
role-comboboxselect = drop-down list
role-listbox = list box
role-option = option
role-radio = radio button
role-checkbox = tick box
role-switch = switch
role-slider = slider
role-spinbutton = number field
role-date = date field
role-datetime = date and time field
role-inputtime = time field
role-tab = tab
role-menuitem = menu item
role-menuitemcheckbox = menu item to tick
role-menuitemradio = menu item to choose
role-gridcell = cell
role-treeitem = tree item
role-dialog = dialog
role-disclosuretriangle = disclosure button
role-iframe = frame
role-image = image
role-heading = heading
role-group = group
role-generic = no kind
role-none = no kind
state-required = required
state-invalid = wrong entry
state-checked = ticked
state-not-checked = not ticked
state-expanded = expanded
state-collapsed = collapsed
state-selected = selected
state-disabled = unavailable
state-readonly = read only
state-has-popup = opens a list or menu
state-jumped = the page moved focus here by itself
state-lost = the page let go of focus

## What each procedure asks

asked-title = What is asked
asked-intro = Everything that each procedure asks, in its own words, as the walk met it that was asked the most. What the kit did not recognise is said to be so: it was compared with nothing that people have.
asked-count =
    { $n ->
        [one] one demand
       *[other] { $n } demands
    }{ $unmatched ->
        [0] {""}
       *[other] , { $unmatched } not recognised
    }
asked-label = Asked
asked-obligation = Must be given
asked-form = Form
asked-meaning = Recognised as
asked-step = Where
asked-nameless = (without a name)
asked-required = yes
asked-optional = no
asked-unclear = not clear
asked-unmatched = not recognised
asked-ambiguous = several things: { $names }
asked-told-attribute = the field says so
asked-told-mark = a mark beside it
asked-told-legend = a sentence about the fields
asked-told-refusal = it was refused when left empty
asked-told-words = in words
asked-told-walk = the walk went on without
asked-kind-datum = A field to fill in
asked-kind-document = A file to give
asked-kind-paper = A paper to have at hand
asked-kind-secret = A secret
asked-kind-login = A login
asked-kind-payment = A payment
asked-kind-code = A code
asked-kind-device = A telephone or an application
asked-format-date = a date
asked-format-email = an e-mail address
asked-format-tel = a telephone number
asked-format-number = a number
asked-limit-maxlength = { $value } characters at most
asked-limit-minlength = { $value } characters at least
asked-limit-min = from { $value }
asked-limit-max = up to { $value }
asked-limit-step = in steps of { $value }
asked-limit-pattern = pattern { $value }
asked-limit-accept = files: { $value }
asked-limit-inputmode = keyboard: { $value }
concept-nrn = national number
concept-bis = BIS number
concept-eid_number = number of an identity card
concept-login_eid = electronic identity card
concept-login_itsme = itsme
concept-login_csam = digital key (CSAM)
concept-login = login
concept-login_other = another account
concept-email = e-mail address
concept-mobile = mobile telephone
concept-phone = telephone
concept-sms_otp = code by message
concept-household = household composition
concept-aer = tax assessment notice
concept-income_other = proof of income
concept-social_attest = social certificate
concept-id_copy = copy of the identity card
concept-residence_permit = residence permit
concept-residence_doc = certificate of residence
concept-birth = birth certificate
concept-civil_act = civil status certificate
concept-criminal = criminal record
concept-lease = lease
concept-diploma = diploma
concept-bank = bank account
concept-name = name
concept-birthdate = date of birth
concept-address = address
concept-sex = sex
concept-nationality = nationality
concept-arrival = date of arrival
concept-exit = date of departure
concept-visa_purpose = purpose of the stay
concept-captcha = proof of being no robot
concept-appointment = appointment
concept-payment = payment
concept-app_only = application
concept-app_offered = application
concept-qr_code = code to scan
concept-no_nrn_path = absence of a national number
concept-mandate = mandate
concept-upload = file to attach

## What was masked

masked = [masked: { $what }]
masked-something = personal data
masked-typed = what was typed
masked-session = a session number
masked-given-name = first name
masked-family-name = surname
masked-full-name = full name
masked-birth-date = date of birth
masked-birth-date-local = date of birth
masked-birth-place = place of birth
masked-nationality = nationality
masked-national-number = national number
masked-bis-number = BIS number
masked-eid-card = number of an identity card
masked-foreigner-card = number of a card for foreigners
masked-passport = number of a passport
masked-iban = account number
masked-email = e-mail address
masked-phone = telephone number
masked-password = password
masked-street = street
masked-number = house number
masked-post-code = postcode
masked-city = town
masked-address = address
masked-country = country
masked-child-given-name = first name of a child
