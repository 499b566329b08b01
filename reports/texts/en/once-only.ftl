## What the command `text` says of a passage, and `sources` of an authentic source.

once-only-rule-spared = Not asked: “{ $quote }” says that it need not be given.
once-only-rule-fetched = Not asked: the administration gets it itself (“{ $quote }”).
once-only-rule-announced = Announces what is asked (“{ $quote }”) and names nothing itself.
once-only-rule-told = Not asked: the sentence tells something and demands nothing.
once-only-rule-delivered = Not asked: this is something that the administration gives, tells or charges.
once-only-rule-named = Not asked: it is only named, and nothing around it demands it.
once-only-rule-foreign-authority = The administration is of another state, which Belgian law does not bind.
once-only-rule-foreign = Belgian registers do not hold it: “{ $quote }”.
once-only-rule-private = Whoever asks is private, and the law does not bind them.
once-only-rule-prefilled = It is filled in already, to be checked (“{ $quote }”).
once-only-rule-consent = Consent replaces the paper (“{ $quote }”).
once-only-rule-oots = The European Once Only system may fetch it, and the person may choose (“{ $quote }”).
once-only-rule-future = The source does not hold it yet (“{ $quote }”).
once-only-rule-unknown-paper = Something is asked (“{ $quote }”) that no concept of the lexicon names.
once-only-rule-no-source = “{ $names }” is asked, and no source holds it for administrations.
once-only-rule-key = “{ $names }” is an identification key, which every form may ask; it may shut people out.
once-only-rule-identification = The person is recognised by it (“{ $quote }”): that is no second asking.
once-only-rule-weak = “{ $names }” is asked (“{ $quote }”), and may be held already: { $sources }.
once-only-rule-strong = “{ $names }” is asked (“{ $quote }”), and is held already: { $sources }.

once-only-fired = Rule: { $rule }.
once-only-doubts = A human must look: { $doubts }.
once-only-tested = Tested and not met: { $tested }.
once-only-no-source = no source is named
once-only-nothing = its form
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
once-only-source-unsure = to be verified
once-only-source-cost = { $cost } for the person ({ $document }, { $year } prices)
