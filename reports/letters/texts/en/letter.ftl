## A letter on what a service asks again, and the files around it.

colon = :

desk-administration = the administration itself

mark-draft = DRAFT: nobody has confirmed this yet
mark-exercise = EXERCISE: this administration is invented

blank-name = Name
blank-organisation = Organisation
blank-address = Address
blank-contact = E-mail or telephone
blank-date = Place and date
blank-signature = Signature
blank-complaint = Date and reference of our complaint to the administration
blank-answer-by = An answer is expected by

subject = { $asserted ->
    [0] Question on data that { $administration } asks for: { $procedures }
   *[other] Data asked for although the State already holds it: { $administration }, { $procedures }
  }
salutation = Dear Sir or Madam,
opening-report = The following administration asks people for data that an authentic source of the State already holds: { $administration }. What follows was observed in its online procedures. The proof is annexed, and can be checked.
opening-question = We ask you to look at what the following administration asks people for in its online procedures: { $administration }. It may be data that an authentic source of the State already holds. We do not assert it; the points of doubt are named below. What was observed is annexed, and can be checked.
opening-administration = We have looked at your online procedures. Before we make use of what we saw, we would like to hear you. What was observed is annexed, and can be checked.

facts-title = What was observed
facts-walk = On { $when }, this procedure was gone through in { $language } from { $address }, with an invented person. { $reached } of its { $steps } steps were reached.
facts-stopped = Nothing was sent that could not be undone.
facts-table = Requests for data that is already held
facts-asked = What is asked, in the words of the page
facts-where = Where
facts-held = Who already holds it
facts-basis = Legal basis
facts-step = step { $step }, “{ $title }”
facts-upload = file to be given
facts-field = field to be filled in
facts-passage = text of the page
facts-document = document that the page links to
facts-mandatory = required
facts-optional = optional
facts-basis-unknown = not known to us
facts-unsure = Legal bases and texts marked with * are given to the best of our knowledge.
facts-no-way-round = On these pages no way round was seen: no consent to a query instead, no data filled in beforehand, no European Once Only system.
facts-twice = The procedure also asks twice for the same thing: { $things }.
facts-twice-thing = “{ $label }” (step { $step }, asked before in step { $before })
ground-confirmed = { $n ->
    [one] A person looked at the page again and confirmed the request.
   *[other] A person looked at the pages again and confirmed { $n } of these requests.
  }
ground-reproduced = { $n ->
    [one] The request was met again in another walk: { $when }.
   *[other] { $n } of these requests were met again in another walk: { $when }.
  }

questions-title = What we ask about
questions-intro = The following may also be held already. We do not assert it:
question = (step { $step }, { $where }) may be held by: { $source }. To be looked at: { $doubts }.

doubt-scope = whether the law binds the administration
doubt-asker = who asks
doubt-weak = the source is partial, or not open to all administrations
doubt-near = the document asked for is close to the one that is held, and not the same
doubt-unnamed = no document is named
doubt-identification = the source holds it once the person has been identified
doubt-optional = it is optional, conditional, or asked failing something else
doubt-unclear = it is not clear that it is asked
doubt-alternative = another document is accepted
doubt-honour = it is a declaration by the person
doubt-other-body = it is meant for another body
doubt-legal-text = it is a legal text, and not the form
doubt-could-fetch = the administration says that it could obtain it
doubt-foreign-extra = a part of it concerns only foreign documents
doubt-language = the language of the page
doubt-none = whether the request was as clear as it seemed

law-title = What the law says
law-intro = To our knowledge, these texts apply to this administration:
law-none = Which text binds this administration is not known to us.

cost-title = What it costs
cost-line = Fetching these papers costs each person about { $person } for each request{ $own ->
    [none] .
   *[other] , and administrations about { $own }.
  } These are standard costs published by the Walloon simplification body (prices of { $year }): orders of magnitude, not bills.

request-title = What we ask for
request-intro-desk = We ask you to obtain from this administration that it:
request-intro-administration = We ask you to:
request-query = remove the request for “{ $asked }” and query the source instead: { $source } ({ $routes });
request-remove = remove the request for “{ $asked }”, or say why this source cannot be queried, and from when it will be: { $source };
request-answer = say whether “{ $asked }” is really needed, and whether this source can be queried instead: { $source };
request-twice = fill in beforehand what was given in an earlier step;
request-reply = answer in writing what will be done, and by when.

prior-title = Steps taken before
prior-line = { $desk } asks for this first: { $prior }.

reply-title = Your right of reply
reply-line = Your answer will be published in full beside what we publish of this procedure. If we have misunderstood something, please tell us: we shall correct it.

method-title = How this was established
method-line = The pages were visited by Ariane { $version }, a free audit tool, with the browser { $browser }. Each page was kept with its picture, its content and its time; each file bears its hash, and each record a head that no later change leaves as it is. The persons used are invented: their numbers belong to nobody.

closing = Yours faithfully,

annex-pictures = Annex 1. Pictures
annex-picture = Step { $step }, “{ $title }”, { $when }
annex-picture-alt = Picture of the page at step { $step }: the request “{ $asked }” is framed in red.
annex-picture-page = Picture of the page at step { $step }, on which “{ $asked }” is asked.
annex-proof = Annex 2. Proof
annex-walks = Records
annex-walk = Record
annex-begun = Begun
annex-head = Head
annex-files = Files of evidence
annex-file = What
annex-hash = SHA-256
annex-file-screenshot = picture
annex-file-observation = content of the page, as read
annex-file-snapshot = copy of the page
annex-verify = Annex 3. How to verify
annex-verify-line = Whoever has the archive can check that nothing in it was changed since this letter was written. The command reads every file, compares the hashes and compares the head with the one printed here. It does not prove who made the record.
annex-form = Annex 4. For the form of { $desk }

form-authority = Administration
form-procedure = Procedure
form-address = Address of the page
form-date = Date and time
form-demanded = What was asked
form-held_by = Who already holds it
form-law = Legal basis
form-alternative = Other way offered
form-alternative-none = None was seen on the page.
form-alternative-unknown = Not known; see the questions in the letter.
form-consequence = Consequence
form-consequence-time = Each person has to fetch, copy and send a paper that is already held.
form-prior = Steps taken before
form-prior-blank = (date and reference of the complaint to the administration: to be filled in)
form-request = What is asked for
form-evidence = Evidence

level-federal = federal
level-social_security = social security
level-regional = regional
level-community = community
level-municipal = municipal
level-cpas = social welfare office
level-housing_company = public housing company
level-school = school
level-private = private
level-foreign = foreign

signing-title = Before you sign
signing-draft = This is a draft: no request in it was confirmed. Confirm or dismiss each in “ariane review”, or walk the procedure again, and write the dossier anew.
signing-exercise = The administration is invented. Send this letter to nobody.
signing-blanks = Fill in what is left blank: sender, date, signature{ $prior ->
    [yes] , date and reference of your complaint to the administration.
   *[no] .
  }
signing-read = Look at each picture of Annex 1: does the page ask what the letter says?
signing-desk-unsure = Check the address of { $desk } before you send: it is not confirmed.
signing-desk-language = { $desk } is known to be addressed in: { $languages }. This letter is in { $lang }.
signing-desk-subject = { $desk } does not take reports on asking only once as such. Say in the letter what its own subject is.
signing-desk-prior = { $desk } asks for this first: { $prior }.
signing-unknown = The pack does not know the administration { $administration }: write its name and check which law binds it.
signing-unsure-basis = Check the legal basis of “{ $source }”: { $basis }.
signing-unsure-law = Check this text: { $law }.
signing-left-out = Left out, because nobody confirmed it and no second walk met it: “{ $asked }”.
signing-costs = The costs are of { $year }: say so wherever you use them.

say-written = { $folder }: { $asserted ->
    [0] nothing asserted
    [one] one request asserted
   *[other] { $asserted } requests asserted
  }, { $asked ->
    [0] nothing asked about
    [one] one asked about
   *[other] { $asked } asked about
  }{ $left_out ->
    [0] .
    [one] , one left out.
   *[other] , { $left_out } left out.
  }
say-draft = It is a DRAFT: nothing in it was confirmed yet. Confirm with “ariane review”, or walk once more, then write it anew.
say-sign = Read before-signing.txt first. Nothing was sent: a person signs and sends.
say-desks = Desks for { $administration }:
say-desk = { $id }: { $called } ({ $languages })
say-desk-unsure = to be verified
