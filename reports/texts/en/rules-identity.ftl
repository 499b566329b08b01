### What a page demands as proof of who, or what, somebody is (audits/rules/pages/identity.yaml).

rule-identity-picture-code = Signs must be read off a picture
    .message = “{ $field }” asks for what a picture shows, and no other way is offered. Leave the test out, or offer one that needs neither sight nor hearing.
    .people = Someone who does not see, or reads with effort, is taken for a machine and kept out.
rule-identity-puzzle = A puzzle asks whether somebody is human
    .message = A test of another firm ({ $kind }) stands in the form. Check whether everybody gets past it, by keyboard, without sight and without solving pictures.
    .people = Someone who cannot solve it, or whose browser keeps its secrets, is kept out.
rule-identity-riddle = A riddle asks whether somebody is human
    .message = “{ $field }” has nothing to do with the matter. Check whether there is another way.
    .people = Someone who does not reckon, or does not know the language well, is kept out.
rule-identity-pieces-of-password = Single letters of a password are asked for
    .message = “{ $text }” makes people count letters in their heads, and no helper can fill it. Ask for the whole.
    .people = Someone who keeps passwords in a helper, or cannot count letters in the head, is kept out.
rule-identity-one-means = There may be one way to sign in only
    .message = { $means } is the only way that is offered. Check whether somebody without it can go on.
    .people = Someone without the device, the card or the number that it needs is kept out.
rule-identity-number-demanded = A number that not everybody has may be demanded
    .message = “{ $field }” must be filled in, and no word says what to do without one. Check this.
    .people = Someone who has no such number, or not yet, cannot go on.
rule-identity-code-by-message-alone = A code may come by text message only
    .message = “{ $text }”, and no other way is offered. Check whether a code can be had by e-mail, by phone or by post.
    .people = Someone without a mobile phone, or with a new number, cannot go on.
rule-identity-one-payment = { $verdict ->
    [failed] There is one way to pay only
   *[other] There may be one way to pay only
}
    .message = { $verdict ->
        [failed] The page says: “{ $field }”. Offer another way, at the counter or by transfer for example.
       *[other] “{ $field }” is asked for, and no other way to pay is offered. Check this.
    }
    .people = Someone without a card of that kind cannot pay.
rule-identity-password-cut-short = A password may not be long
    .message = “{ $field }” takes { $length } characters. Let it take more: several words are easy to remember and hard to guess.
    .people = Someone who remembers sentences better than signs forgets the password.
rule-identity-device-demanded = A device may be demanded
    .message = The page says: “{ $text }”, and no way without it is offered. Check this.
    .people = Someone whose telephone is old, who shares a computer or has no reader for cards, cannot go on.
rule-identity-print-and-scan = A form may have to be printed, signed and scanned
    .message = The page says: “{ $text }”, and no way without a printer and a scanner is offered. Check this.
    .people = Someone who has a telephone only, or cannot sign by hand, cannot go on.
rule-identity-phone-demanded = { $verdict ->
    [advice] A telephone number is demanded
   *[other] A mobile number may be demanded
}
    .message = “{ $field }” must be filled in, and no word says what to do without one. Ask for it only where it is needed.
    .people = Someone who has no telephone of their own, or cannot speak on one, cannot go on.
rule-identity-foreign-account-refused = { $verdict ->
    [failed] A bank account in another country is refused
   *[other] A bank account in another country may be refused
}
    .message = “{ $field }” takes accounts of one country only. Any account of the European Union must do.
    .people = Someone who has arrived recently, or lives across a border, is not paid.
rule-identity-mail-demanded = An e-mail address may be demanded for a request
    .message = “{ $field }” must be filled in, and no word says what to do without an address. Check whether the answer can come by phone or by post.
    .people = Someone without an e-mail address, or who does not read mails, cannot make the request.
rule-identity-only-with = { $verdict ->
    [failed] Without a means that many people lack, nothing can be done here
   *[other] Without a means that many people lack, nothing may be possible here
}
    .message = { $verdict ->
        [failed] The page says: “{ $text }”, and names no counter, no post and no paper for this. Offer another way, and say so here.
       *[other] The page says: “{ $text }”. Check whether somebody without it can do this, and whether the page tells them so.
    }
    .people = Someone without that card, device, account or number does not get what they have a right to.
rule-identity-code-not-copied = A code may have to be copied by hand
    .message = “{ $text }” is shown and asked for, and cannot be marked or copied. Check whether there is another way.
    .people = Someone who mixes up letters and figures, or hardly sees them, cannot go on.
