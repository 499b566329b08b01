### Ways to a human being, and what a service must say of itself (audits/rules/pages/contacts.yaml).

rule-contacts-online-only = This may only be possible on the internet
    .message = The page says: “{ $text }”. Check whether a counter, a telephone or the post is offered elsewhere.
    .people = Someone without a computer, or who cannot use one, has no way in.
rule-contacts-app-only = { $verdict ->
    [failed] This is only possible with an application
   *[other] This may only be possible with an application
}
    .message = { $verdict ->
        [failed] The page says: “{ $text }”, and names no counter, no post and no paper. Offer a way without a smartphone.
       *[other] The page says: “{ $text }”. Check whether there is a way without a smartphone.
    }
    .people = Someone without a recent smartphone has no way in.
rule-contacts-chatbot-only = Questions may only be answered by a machine
    .message = The page says: “{ $text }”. Check whether a person can be reached by phone, at a counter or by post.
    .people = Someone whose question does not fit, or who does not write the language well, gets no answer.
rule-contacts-sent-elsewhere = Whoever needs help may be sent elsewhere
    .message = The page says: “{ $text }”. Check whether the service itself helps people to do this.
    .people = Someone who cannot do it alone must find, and tell everything to, somebody else whose work it is not.
rule-contacts-counter-conditional = The counter may receive only some
    .message = The page says: “{ $text }”. Check whether somebody without internet, without a card and without an account can come in.
    .people = Someone who cannot use the internet cannot come to the counter either.
rule-contacts-phone-closed = The telephone may be closed to some or to all
    .message = The page says: “{ $text }”. Check whether somebody without internet can speak to a person, and put the number where it is seen.
    .people = Someone who cannot use the internet, or who does not understand the page, has nobody to ask.
rule-contacts-phone-only = { $verdict ->
        [failed] Something can be done by telephone alone
       *[other] Something may only be possible by telephone
    }
    .message = The page says: “{ $text }”. { $verdict ->
        [failed] Nothing else will do. Take it in writing too, and say how.
       *[other] Check whether somebody who cannot hear or speak on the telephone has another way, and name it there.
    }
    .people = Someone who is deaf, who cannot speak on the telephone or who needs time in another language, is shut out.
rule-contacts-post-refused = What comes by post may not be dealt with
    .message = The page says: “{ $text }”. Check whether somebody without internet can still write or apply, and how.
    .people = Someone without internet sends a letter, waits, and loses time or a right.
rule-contacts-counter-far = The nearest counter may be far away
    .message = The page says: “{ $text }”. Check whether a nearer counter receives people, and name it; if there is none, say how to do the same by telephone or by post.
    .people = Someone without a car, or who cannot travel, gets no help at a counter.
rule-contacts-hours-missing = The page does not say when somebody is there
    .message = “{ $text }”: no day and no hour is given. Say when people can come, or call.
    .people = Someone who comes a long way stands before a closed door.
rule-contacts-counter-nowhere = The page does not say where to come
    .message = “{ $text }”: no street, no town and no map is given. Say where that is, and how one gets there.
    .people = Someone who does not know the place must search for it, or stays away.
rule-contacts-premium-number = { $verdict ->
    [failed] Only a telephone number at a raised price is answered
   *[other] A telephone number may cost more than a call
}
    .message = { $verdict ->
        [failed] “{ $number }” costs more than a call, and the page says that nothing else is answered. Give an ordinary number, and answer who writes.
       *[other] { $number } looks like a number at a raised price. Check its price, and whether there is another.
    }
    .people = Someone with little credit hangs up before being helped.
rule-contacts-nobody-to-ask = Beside this form, nobody can be asked
    .message = The page offers no telephone number, no address and no link to a contact. Say where help can be had.
    .people = Someone who is stuck gives up, and loses the right that the form was for.
rule-contacts-no-statement = No accessibility statement is linked
    .message = Public bodies in the European Union publish one, with a contact for what cannot be used. This page links to none.
    .people = Someone who meets a barrier does not learn to whom to tell it.
rule-contacts-statement-leads-nowhere = The link to the accessibility statement leads nowhere
    .message = “{ $link }” opens nothing. Lead to the statement, with a contact for what cannot be used.
    .people = Someone who meets a barrier does not learn whom to tell.
rule-contacts-statement-incomplete = The accessibility statement may lack parts
    .message = Of the model for public bodies in the European Union (Decision (EU) 2018/1523), this was not found on the page.{ $status ->
        [missing] {" "}How far the site conforms: in full, in part or not.
       *[there] {""}
    }{ $made ->
        [missing] {" "}How and on which day the statement was prepared or reviewed.
       *[there] {""}
    }{ $feedback ->
        [missing] {" "}Whom to tell of a barrier: an e-mail address, a form or a telephone.
       *[there] {""}
    }{ $enforcement ->
        [missing] {" "}Who sees to it that an answer comes: an ombudsman or a control body.
       *[there] {""}
    }{" "}Read the statement, and check whether it says so in other words.
    .people = Someone who meets a barrier does not learn what is known of it, whom to tell, or what to do when no answer comes.
rule-contacts-statement-old = The accessibility statement may be old
    .message = The page says: “{ $text }”. The last day of it that was found is of { $date }, and the page was looked at on { $seen }. Check whether the statement was reviewed since, and say when.
    .people = Someone who counts on what the statement says meets barriers that it does not tell of.
rule-contacts-statement-contradicted = The statement says that all is accessible, and its own page may not be
    .message = The page says: “{ $text }”, and axe-core finds { $count ->
        [one] one element
       *[other] { $count } elements
    } of this very page that { $count ->
        [one] fails
       *[other] fail
    } WCAG 2.1 at A or AA. Look at the findings of this page, and check whether the statement is right.
    .people = Someone who relies on the statement believes that the barrier is their own mistake.
rule-contacts-online-in-hours = The service on the network shuts at some hours
    .message = The page says: “{ $text }”. Leave it open day and night, or keep what was written until it opens.
    .people = Someone who works by day, or has a computer in the evening only, never gets there.
