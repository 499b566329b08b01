### Whether pages of one site are alike where people rely on it (audits/rules/together.yaml).

rule-consistency-title-stays = { $verdict ->
    [failed] The page title is that of other pages
   *[other] The page title may say the same on many pages
}
    .message = { $verdict ->
        [failed] Its title is “{ $title }”, as on other pages, and does not say what this page is about. Begin the title with the page’s own subject.
       *[other] { $count } pages bear the title “{ $title }”, though their main headings differ. Say in the title which page, or which step, this is.
    }
    .people = Someone who listens to the page, or has many tabs open, does not learn where they are, nor that they have come further.
rule-consistency-navigation-reordered = { $verdict ->
    [failed] Repeated links change their order
   *[other] Repeated links may change their order
}
    .message = “{ $first }” and “{ $second }” stand in another order than on the page “{ $before }”. Keep what is repeated in one order.
    .people = Someone who finds things by their place must search again on each page.
rule-consistency-help-moves = { $verdict ->
    [failed] Help changes its place
   *[other] Help may change its place
}
    .message = { $first ->
        [part] “{ $second }” stands elsewhere in the page than on the page “{ $before }”. Keep help in one place.
        [main-content] “{ $second }” stands on the other side of the main content than on the page “{ $before }”. Keep help in one place.
       *[other] “{ $second }” is help, and does not stand on the same side of “{ $first }” as on the page “{ $before }”. Keep help in one place.
    }
    .people = Someone who looks for help where it was a page ago does not find it.
rule-consistency-named-otherwise = The same link may have two names
    .message = What is called “{ $first }” on the page “{ $before }” is called “{ $second }” here. Give it one name.
    .people = Someone who relies on words wonders whether it is something else.
rule-consistency-search-named-otherwise = { $verdict ->
    [failed] The button of one search has another name
   *[other] The button of one search may have two names
}
    .message = The search that is sent with “{ $first }” on the page “{ $before }” is sent with “{ $second }” here. Give the button one name.
    .people = Someone who listens, or asks for a button by its name, does not find the search that they know.
rule-consistency-asked-on-two-pages = The same thing may be asked again in a later step
    .message = “{ $field }” is asked here, and on the page “{ $other }” of the same procedure. Check whether the later page takes over or offers the answer that was given on the earlier one.
    .people = Someone who writes or remembers with difficulty has to do it twice, and makes mistakes.
rule-consistency-kept-and-asked-again = What was typed in one step must be typed again in a later one
    .message = On the page “{ $earlier }” we filled in what it asks for, and its script kept the answers in the browser. The page “{ $later }” of the same procedure, opened with them, asks again for { $count ->
        [one] “{ $fields }”, in an empty field
       *[other] { $count } things ({ $fields }), in empty fields
    } that must be filled in, and shows or offers none of those answers.
    .people = Someone who writes or remembers with difficulty has to do it twice, and makes mistakes.
