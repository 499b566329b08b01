### Markup that assistive technology trips over (audits/rules/pages/markup.yaml).

rule-markup-id-twice = Several elements share an id
    .message = “{ $what }” and { $count ->
        [one] no other id
       *[other] other ids, { $count } in all,
    } are given to several elements (first in line { $line }). Give each id once.
    .people = A link within the page, or a label, may lead to the wrong element.
rule-markup-source-slips = The code of the page has slips
    .message = { $count ->
        [one] One slip
       *[other] { $count } slips
    }: elements not closed, closed twice or in the wrong order, or attributes given twice. The first is { $what }, in line { $line }.
    .people = Browsers and screen readers mend such slips each in their own way, and may not agree on what belongs together.
rule-markup-no-doctype = The page does not say which HTML it is
    .message = The first line of the page is no document type. Begin it with <!doctype html>.
    .people = Browsers draw such a page in an old way; enlarged text may overlap.
rule-markup-nested-controls = A control lies inside another
    .message = { $what }, in line { $line }: the browser tears them apart, and each may then say and do something else. Put them side by side.
    .people = Someone who listens to the page or uses the keyboard cannot know which of the two will act.
rule-markup-obsolete-element = The page uses elements that HTML has withdrawn
    .message = { $what } is used { $count ->
        [one] once
       *[other] { $count } times
    }. Looks belong in a style sheet, where people can set them to their needs.
    .people = Someone who sets their own colours or letters may not be able to.
rule-markup-hidden-from-readers = A text that is shown may be hidden from screen readers
    .message = “{ $text }” is marked as hidden (aria-hidden) and is said nowhere else on the page. Check that those who listen lose nothing.
    .people = Someone who listens to the page may never learn of this text.
rule-markup-structure-taken-away = A heading or a table is declared to be none
    .message = { $what } has a role that takes its meaning away. Remove the role.
    .people = Someone who listens to the page hears loose words in place of a heading or of a table.
rule-markup-code-shown = A piece of code may stand in the text
    .message = “{ $text }” can be read on the page. Check whether it is meant for people.
    .people = Someone who reads with effort stumbles, and doubts whether the page works.
rule-markup-empty-paragraph = Empty paragraphs keep a distance
    .message = { $count ->
        [one] One paragraph holds nothing
       *[other] { $count } paragraphs hold nothing
    }. Use margins.
    .people = Some screen readers stop at each of them, as if there were something to read.
