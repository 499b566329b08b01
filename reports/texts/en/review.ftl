### What people say of findings: `ariane review`, and its traces in a report.

review-title = Findings to look at
review-left =
    { $n ->
        [0] Nothing waits: all { $all } have been looked at.
        [one] One finding of { $all } waits for your look.
       *[other] { $n } findings of { $all } wait for your look.
    }
review-intro = You review as { $by }. What you decide is kept at once, beside the walk, with your name, the day and your reason. Your earlier decisions are kept too; the latest counts.
review-trouble = Not kept
review-choose = Say first what you see there: confirm, dismiss or annotate.
review-needs-why = Say why: whoever reads the report must be able to follow you.
review-where = Where
review-name = Named
review-code = In the code
review-picture = Picture
review-like =
    { $n ->
        [one] There is one more like it in this walk.
       *[other] There are { $n } more like it in this walk.
    }
review-question = What do you see there?
review-choice-confirmed = It is a barrier (confirm)
review-choice-dismissed = It is none (dismiss)
review-choice-annotated = I cannot tell either, and leave a note (annotate)
review-why = Why
review-why-hint = Needed to dismiss or to annotate. No personal data: it stands in the report.
review-all =
    { $n ->
        [one] The same for the one like it in this walk
       *[other] The same for the { $n } like it in this walk
    }
review-keep = Keep
review-nothing = There is no finding to look at.
review-confirmed = Confirmed by { $by } on { $when }
review-dismissed = Dismissed by { $by } on { $when }
review-annotated = Noted by { $by } on { $when }
review-prompt = [c] confirm  [d] dismiss  [a] annotate  [s] skip  [q] quit; a capital letter for all that are like it
review-serving = Open this page to review. Ctrl-C ends; everything is kept as you go.
review-kept =
    { $n ->
        [0] Nothing was kept.
        [one] One review was kept.
       *[other] { $n } reviews were kept.
    }
review-unknown = There is no finding “{ $finding }” among those to look at.
review-dismissed-title = Dismissed after a look
review-dismissed-intro =
    { $n ->
        [one] One finding was dismissed by a person, and counts nowhere in this report.
       *[other] { $n } findings were dismissed by a person, and count nowhere in this report.
    }
rejudged = { $walk }: judged by the rules { $rules }; { $n ->
        [one] one finding
       *[other] { $n } findings
    }, { $came } more and { $went } fewer than before.
