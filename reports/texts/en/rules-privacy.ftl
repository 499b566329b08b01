### Where what people type goes, and who watches (audits/rules/pages/privacy.yaml).

rule-privacy-form-unencrypted = What people type is sent in clear
    .message = The form is sent to { $host } without encryption. Send it by https.
    .people = Whoever shares the network, in a library or a shelter, can read what was typed.
rule-privacy-form-elsewhere = What people type may go to somebody else
    .message = The page is from { $own }, and its form is sent to { $host }. Check who that is, and whether the page says so.
    .people = People give their data to a body that they do not know of.
rule-privacy-data-in-address = { $verdict ->
    [failed] A password is written into the address of a page
   *[other] Personal data may be written into the address of a page
}
    .message = { $verdict ->
    [failed] What is typed
   *[other] Check whether what is typed
} in “{ $control }” { $verdict ->
    [failed] becomes part of the address
   *[other] becomes part of the address
}, which the browser’s history and many logs keep. Send the form with the method post.
    .people = Whoever uses the same computer next can read it.
rule-privacy-trackers = { $verdict ->
    [advice] The page lets another service count its visitors
   *[other] Services that follow visitors may be told of this visit
}
    .message = The page loads from { $hosts } before anybody agreed.{ $advertising ->
        [no] {""}
       *[other] {" "}Advertising: { $advertising }.
    }{ $social ->
        [no] {""}
       *[other] {" "}Social networks: { $social }.
    }{ $replay ->
        [no] {""}
       *[other] {" "}Recordings of what visitors do: { $replay }.
    }{ $following ->
        [no] {""}
       *[other] {" "}Following visitors, by their names: { $following }.
    }{ $analytics ->
        [no] {""}
       *[other] {" "}Counting visitors: { $analytics }.
    }{ $tags ->
        [no] {""}
       *[other] {" "}A loader of further services: { $tags }.
    } Check whether consent is asked for, and whether a public service needs this.
    .people = Somebody who looks for help here becomes known to companies that sell advertisements.
rule-privacy-data-in-link = { $verdict ->
    [failed] An address holds a number that stands for a person
   *[other] An address may hold what stands for a person
}
    .message = { $where ->
    [page] The address of the page
    [elsewhere] The address of a link to another site
   *[other] The address of a link
} says it in “{ $names }”. Browsers, logs and other sites keep addresses: check what is sent, and leave it out.
    .people = Whoever uses the same computer next, or reads a log, learns who was here, or goes on in their name.
rule-privacy-told-by-referrer = { $verdict ->
    [failed] Other sites are told a number that stands for a person
   *[other] Other sites may be told what stands for a person
}
    .message = The address of the page says it in “{ $names }”, and the policy “{ $policy }” sends the whole address to { $hosts } with what the page loads from there. { $verdict ->
        [failed] Leave
       *[other] Check what it stands for, leave
    } it out of the address, and set the policy “strict-origin-when-cross-origin” or a stricter one.
    .people = Companies that people do not know of learn who was here, and for what.
rule-privacy-stored-before-consent = { $verdict ->
    [failed] Marks for advertising are kept before anybody agreed
    [advice] Marks that count visitors are kept before anybody agreed
   *[other] Visitors may be marked before anybody agreed
}
    .message = On arrival the browser keeps { $names }. Check what { $count ->
    [one] it is
   *[other] they are
} for, and wait for consent where the service can do without.
    .people = Somebody who looks for help here is known again elsewhere, and was not asked.
rule-privacy-stays-before-consent = What stays for more than a month may be kept unasked
    .message = On arrival, before anybody answered, the browser keeps { $names }, which { $count ->
    [one] outlasts the visit and is
   *[other] outlast the visit and are
} in no list that the kit knows. Check what { $count ->
    [one] it is
   *[other] they are
} for: only what the service cannot do without may be kept unasked.
    .people = Somebody who looks for help here may be known again more than a month later, and was not asked.
rule-privacy-nobody-named = A privacy notice may not say who answers for the data
    .message = “{ $title }” holds no words by which notices name the controller. Check whether it says who decides what is done with the data and how to reach them, as article 13 of the GDPR asks.
    .people = Someone who wants to know what is done with their data, or to object, does not learn whom to ask.
rule-privacy-no-refusal = { $verdict ->
    [failed] One must agree to be followed to read this page
   *[other] Being followed may not be refused
}
    .message = { $verdict ->
        [failed] The page says: “{ $text }”, and only lets one accept. Refusing must be as easy as agreeing, and cost nothing.
       *[other] The page says: “{ $text }”. Check whether this is about more than what is necessary: then refusing must be as easy as agreeing.
    }
    .people = Someone who asks for help must let other companies follow them.
