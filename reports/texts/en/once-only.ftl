## What the command `text` says of a passage, and `sources` of an authentic source.

once-only-rule-spared = Not asked: “{ $quote }” says that it need not be given.
once-only-rule-fetched = Not asked: the administration gets it itself{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  }.
once-only-rule-announced = Announces what is asked{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  } and names nothing itself.
once-only-rule-told = Not asked: the sentence tells something and demands nothing.
once-only-rule-delivered = Not asked: this is something that the administration gives, tells or charges.
once-only-rule-named = Not asked: it is only named, and nothing around it demands it.
once-only-rule-foreign-authority = The administration is of another state, which Belgian law does not bind.
once-only-rule-foreign = Belgian registers do not hold it: “{ $quote }”.
once-only-rule-private = Whoever asks is private, and the law does not bind them.
once-only-rule-prefilled = It is filled in already, to be checked{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  }.
once-only-rule-consent = Consent replaces the paper{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  }.
once-only-rule-oots = The European Once Only system may fetch it, and the person may choose{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  }.
once-only-rule-future = The source does not hold it yet{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  }.
once-only-rule-unknown-paper = Something is asked{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  } that no concept of the lexicon names.
once-only-rule-no-source = “{ $names }” is asked, and no source holds it for administrations.
once-only-rule-key = “{ $names }” is an identification key, which every form may ask; it may shut people out.
once-only-rule-identification = The person is recognised by it{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  }: that is no second asking.
once-only-rule-weak = “{ $names }” is asked{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  }, and may be held already: { $sources }.
once-only-rule-strong = “{ $names }” is asked{ $quote ->
    [none] {""}
   *[other] {" "}(“{ $quote }”)
  }, and is held already: { $sources }.

once-only-fired = Rule: { $rule }.
once-only-doubts = A human must look: { $doubts }.
once-only-tested = Tested and not met: { $tested }.
once-only-no-source = no source is named
once-only-heading = above it: { $quote }

once-only-doubt-scope = whether the law binds this administration is arguable
once-only-doubt-asker = it is not known who asks
once-only-doubt-weak = the source is partial or not open to all
once-only-doubt-near = the paper says the same without being the record itself
once-only-doubt-unnamed = no document is named
once-only-doubt-identification = the source holds it for a person who has been identified
once-only-doubt-optional = it is optional, conditional or a fallback
once-only-doubt-unclear = whether it is asked is not clear
once-only-doubt-alternative = another paper will do
once-only-doubt-honour = it is a statement in the person’s own words
once-only-doubt-other-body = it goes to another body
once-only-doubt-legal-text = it is a legal text, not the form
once-only-doubt-could-fetch = the administration says that it could get it itself
once-only-doubt-foreign-extra = part of it concerns papers from abroad only
once-only-doubt-language = the language was guessed

once-only-exception-foreign = foreign
once-only-exception-private = private
once-only-exception-prefilled = filled in already
once-only-exception-consent = consent
once-only-exception-oots = European system
once-only-exception-future = not yet in the source
once-only-exception-proxy = on behalf of someone
once-only-exception-medical = medical

once-only-verdict-no-demand = nothing asked
once-only-verdict-ok-foreign = not in Belgian registers
once-only-verdict-ok-private = asked by a private body
once-only-verdict-ok-prefill = filled in already
once-only-verdict-ok-consent = consent replaces it
once-only-verdict-ok-oots = European system
once-only-verdict-ok-future = not yet in the source
once-only-verdict-not-in-catalogue = no source holds it
once-only-verdict-violation-possible = possibly asked again
once-only-verdict-violation-probable = probably asked again

once-only-summary = { $file }: { $n ->
    [one] one passage
   *[other] { $n } passages
  }, { $probable } probably asked again, { $possible } possibly.
once-only-empty = { $file }: no words were found in it.

once-only-strength-strong = strong
once-only-strength-weak = weak
once-only-strength-none = none
once-only-source-held = held by { $holder } · { $strength } · { $basis }
once-only-basis-unknown = legal basis not known
once-only-source-unsure = to be verified
once-only-source-cost = { $cost } for the person ({ $document }, { $year } prices)

## The Once Only account: what procedures ask again.

account-intro = Authentic sources are registers in which the State already holds something about people. Here stands what each procedure asks although such a source holds it, and what it asks twice. “Probably” means that the rules leave no doubt, “possibly” that a human must look first.
account-unread = No walk of this report was read for what it asks again.
account-procedure = { $n ->
    [0] Nothing is asked again
    [one] One thing is asked again ({ $probable } probably, { $possible } possibly)
   *[other] { $n } things are asked again ({ $probable } probably, { $possible } possibly)
  }; { $twice ->
    [0] nothing is asked twice within it.
    [one] one thing is asked twice within it.
   *[other] { $twice } things are asked twice within it.
  }
account-scale = On the scale “{ $title }” of { $by } (0 to 1, 2 to 4, more than 4 redundant things): { $count }, { $band }.
account-scope-bound = By its level, the law on collecting data only once binds this administration.
account-scope-arguable = Whether the law on collecting data only once binds an administration of this level can be argued.
account-scope-free = The law on collecting data only once does not bind whoever asks at this level.
account-scope-unknown = It is not known whether the law on collecting data only once binds this administration.
account-reached = Only { $reached } steps of { $steps } were read: the walk went no further.
account-clear = Where nothing is asked again
account-caption = Asked again
account-twice-caption = Asked twice
account-asked = What is asked
account-verdict = Verdict
account-holder = Who already holds it
account-cost = Cost to the person
account-seen = Proof
account-seen-walks = { $n ->
    [one] met in one walk
   *[other] met in { $n } walks
  }
account-confirmed = confirmed by a person
account-no-cost = none published
account-where-upload = file to give
account-where-field = field
account-where-passage = words on the page
account-where-document = document that the page links to
account-first = asked first
account-in-step = step { $step }
account-costs = Fetching these papers costs each person { $person } for each request{ $own ->
    [none] .
   *[other] , and administrations { $own }.
  } { $unpriced ->
    [0] {""}
    [one] No cost is published for one demand.
   *[other] No cost is published for { $unpriced } demands.
  }
account-caveat = Costs are those that the Walloon simplification body published (prices of { $year }): orders of magnitude, not bills.
account-sum = In all { $n } procedures: { $person } for each person who goes through all of them once{ $own ->
    [none] .
   *[other] , and { $own } for administrations.
  }
account-across = Asked by several procedures of this administration
account-across-line = { $names } ({ $places })
account-why = Why

## The catalogue of authentic sources.

catalogue-title = The { $n } authentic sources that the rules know
catalogue-intro = Demands are compared with this catalogue. “To be verified”: the legal basis or the access must be confirmed before it is quoted.
catalogue-caption = Authentic sources
catalogue-datum = Datum or paper
catalogue-register = Register and holder
catalogue-basis = Legal basis
catalogue-strength = Strength of the source
catalogue-cost = Cost to the person
