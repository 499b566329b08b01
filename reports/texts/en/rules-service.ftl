### What does not work: pictures, files and buttons (audits/rules/pages/service.yaml).

rule-service-broken-picture = A picture does not come
    .message = The picture “{ $picture }” is asked for and does not come. Put the file in its place, or take the picture away.
    .people = What the picture shows is missing: a plan, a form to copy, a sign to recognise.
rule-service-missing-file = A file that the page needs does not come
    .message = The server answers { $status } for “{ $file }”. Parts of the page may look or work otherwise than meant.
    .people = A part of the page may not work, or be hard to read.
rule-service-dead-control = { $verdict ->
        [cannot_tell] A button may do nothing
       *[other] A button does nothing
    }
    .message = Nothing on the page listens to “{ $control }”, and it sends no form{ $verdict ->
        [cannot_tell] . See whether a script that it needs did not come
       *[other] {""}
    }. Give it back what it should do, or take it away.
    .people = Whoever presses it waits for something that never comes.
