### Whether the pages of a walk are alike where people rely on it (audits/rules/consistency.yaml).

rule-consistency-help-gone = Help that was offered is gone
    .message = Step { $before } offered “{ $help }”, and this one offers no help. Keep it there through the whole procedure.
    .people = Someone who is stuck here has nobody to turn to.
rule-consistency-language-changes = The language may change on the way
    .message = This page says that it is in “{ $declared }”, the one before that it is in “{ $before }”, and nobody chose another language. Check what people read here.
    .people = Someone who reads only the language in which they began cannot go on.
rule-consistency-language-choice-lost = The language can no longer be chosen
    .message = On step { $before } a language could be chosen (“{ $choice }”), and here it cannot. Offer it on each step, and keep what was filled in.
    .people = Someone who needs another language in the middle must begin again.
rule-consistency-no-language-choice = The language may not be open to choice
    .message = This administration is known to serve in several languages ({ $languages }); the walk began in “{ $declared }”, and none of its pages offers another. Look whether people come here from a page where they choose, and in which languages this service is owed.
    .people = Someone who has a right to another of these languages finds no way to it.
rule-consistency-progress-untold = Nobody is told how far they have come
    .message = The procedure has { $steps } steps or more, and its pages do not say which one this is. Say “step 2 of { $steps }”.
    .people = Someone who tires quickly, or must stop, does not know how much is left.
rule-consistency-back-fails = { $verdict ->
    [failed] “Back” does not lead back
   *[other] “Back” may not lead back
}
    .message = { $came ->
        [away] The browser’s “back” does not lead to step { $before }: it leaves the procedure. Let each step have its place in the history.
        [error] The browser’s “back” does not lead to step { $before }: it brings an error. Answer a form that was sent with a redirect, and show the step before again.
       *[other] The browser’s “back” does not lead to step { $before }, but to another page (“{ $title }”). Check whether people can still get to that step.
    }
    .people = Someone who wants to see once more what they answered, or to put it right, cannot get there.
rule-consistency-back-loses = { $verdict ->
    [failed] Who goes back finds their answers gone
   *[other] Who goes back may find their answers gone
}
    .message = { $verdict ->
        [failed] Who goes back here from step { $after } must answer again: { $fields }. Keep what was answered.
       *[other] Who goes back here from step { $after } and whose browser loads the page anew must answer again: { $fields }. Check this by hand, and keep what was answered.
    }
    .people = Someone for whom typing is slow or hard must do it all again because of one look back.
rule-consistency-reload-begins-anew = A page that is loaded anew loses the step
    .message = Once its page is loaded anew, this step is not shown any more. Keep the step and what was answered.
    .people = Someone whose phone runs out of memory, or whose line breaks, must begin again.
rule-consistency-nothing-to-check = What was filled in may not be shown before it is sent
    .message = { $count } things were typed, and the page with the last button shows none of them. Show them again, with a way to correct them, before they are sent.
    .people = Someone who slips, or does not see well, sends a mistake that may cost them a right.
rule-consistency-no-reference = The last page may leave nothing to keep
    .message = “{ $heading }” gives no number, nothing to print or fetch, and promises no message. Check what people can show if the request is lost.
    .people = Someone whose request is not answered has no proof that it was made.
