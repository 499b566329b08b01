### Documents that a page offers (audits/rules/pages/documents.yaml).

rule-documents-untagged = A PDF has no tags
    .message = “{ $document }” is a PDF without tags: its headings, lists and tables are not marked. Export it as a tagged PDF, or offer a page instead.
    .people = Someone who listens to the document hears words in any order, and cannot move in it.
rule-documents-picture-of-text = A PDF is only pictures of text
    .message = “{ $document }” holds no letter that a program could read: it was scanned. Offer the document itself, or recognise its text.
    .people = Someone who listens to the document hears nothing; someone who enlarges it sees it blur.
rule-documents-no-language = A PDF does not say its language
    .message = “{ $document }” does not say which language it is in. Set the language of the document.
    .people = Someone who listens to the document hears it pronounced in another language.
rule-documents-language-otherwise = A PDF is in another language than it declares
    .message = “{ $document }” declares “{ $declared }” and is written in “{ $found }”. Set the language that it is in.
    .people = Someone who listens to the document hears every word mispronounced, and cannot follow.
rule-documents-no-title = A PDF has no title
    .message = “{ $document }” has no title of its own, only the name of a file. Give it one, and have it shown.
    .people = Someone who has several documents open does not know which one this is.
rule-documents-fields-unnamed = Fields of a PDF form have no name
    .message = { $count } of the { $fields } fields of “{ $document }” have no name that is read aloud. Name each, or offer the form as a page.
    .people = Someone who listens to the form reaches a field and is not told what it asks.
rule-documents-locked = A PDF may be locked
    .message = “{ $document }” asks for a password, so it was not looked into. Check that everybody who needs it can open it.
    .people = Someone without the password cannot read it.
rule-documents-missing = { $verdict ->
        [cannot_tell] A document may not be there
       *[other] A document is not there
    }
    .message = The server answers { $status } for “{ $document }”. Put the file in its place, or mend the address.
    .people = Whoever was told to print, sign or read it cannot.
