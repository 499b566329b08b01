### What does not work: pictures, files and buttons (audits/rules/pages/service.yaml).

rule-service-broken-picture = A picture does not come
    .message = The picture “{ $picture }” is asked for and does not come. Put the file in its place, or take the picture away.
    .people = What the picture shows is missing: a plan, a form to copy, a sign to recognise.
rule-service-missing-file = A file that the page needs does not come
    .message = The server answers { $status } for “{ $file }”. Parts of the page may look or work otherwise than meant.
    .people = A part of the page may not work, or be hard to read.
rule-service-dead-control = A button may do nothing
    .message = Nothing on the page listens to “{ $control }”, and it sends no form. See whether a script that it needs did not come; if it did, give the button back what it should do, or take it away.
    .people = Whoever presses it waits for something that never comes.
rule-service-dead-link = { $verdict ->
        [cannot_tell] Links may lead to pages that do not exist
       *[other] A link leads to a page that does not exist
    }
    .message = { $verdict ->
        [cannot_tell] The server answers { $status } for “{ $link }”{ $count ->
            [one] .
           *[other] , as for { $count } of the links that were tried.
        } Check whether the page stands where it belongs, and mend what does not.
       *[other] The server answers { $status } for “{ $link }”{ $count ->
            [one] .
           *[other] , and { $count } links in all lead nowhere.
        } Mend the address, or take the link away.
    }
    .people = Whoever needs what is promised there does not get it, and does not learn where else to look.
rule-service-heavy = The page is heavy
    .message = The page weighs { $megabytes } MB; most of it is “{ $file }”. Make pictures and files smaller.
    .people = Someone who pays by the megabyte, or whose line is slow, waits long or gives up.
rule-service-control-breaks = { $verdict ->
        [cannot_tell] A control may break
       *[other] A control breaks
    }
    .message = When “{ $control }” is pressed nothing happens but an error of its script: { $error }. { $verdict ->
        [cannot_tell] See whether it works in another browser.
       *[other] Mend the script.
    }
    .people = Whoever presses it waits for something that never comes.
rule-service-does-nothing = A link or button may do nothing
    .message = { $count ->
        [one] After “{ $control }” was pressed nothing in the page had changed. See whether it has a use
       *[other] After “{ $control }” and { $count } controls in all were pressed nothing in the page had changed. See whether they have a use
    }; take away what has none.
    .people = Whoever presses it waits for something that never comes.
rule-service-form-breaks = { $verdict ->
        [cannot_tell] A form may break
       *[other] A form breaks
    }
    .message = Whatever is filled in, “{ $control }” does nothing but break its script: { $error }. { $verdict ->
        [cannot_tell] See whether it works in another browser.
       *[other] Mend the script.
    }
    .people = Nobody can send this form.
rule-service-slow-response = The page is long in coming
    .message = The service took { $seconds } seconds to begin its answer. That was measured once, from the machine that made this check: measure it at other times, and answer sooner or say that it takes long.
    .people = Whoever waits so long does not know whether anything happens; many press again, or give up.
