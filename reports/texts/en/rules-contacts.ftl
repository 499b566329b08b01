### Ways to a human being, and what a service must say of itself (audits/rules/pages/contacts.yaml).

rule-contacts-online-only = This may only be possible on the internet
    .message = The page says: “{ $text }”. Check whether a counter, a telephone or the post is offered elsewhere.
    .people = Someone without a computer, or who cannot use one, has no way in.
rule-contacts-app-only = This may only be possible with an application
    .message = The page says: “{ $text }”. Check whether there is a way without a smartphone.
    .people = Someone without a recent smartphone has no way in.
rule-contacts-premium-number = A telephone number may cost more than a call
    .message = { $number } looks like a number at a raised price. Check its price, and whether there is another.
    .people = Someone with little credit hangs up before being helped.
rule-contacts-nobody-to-ask = Beside this form, nobody can be asked
    .message = The page offers no telephone number, no address and no link to a contact. Say where help can be had.
    .people = Someone who is stuck gives up, and loses the right that the form was for.
rule-contacts-no-statement = No accessibility statement is linked
    .message = Public bodies in the European Union publish one, with a contact for what cannot be used. This page links to none.
    .people = Someone who meets a barrier does not learn to whom to tell it.
