### Which language is spoken, and whether the page says so (audits/rules/pages/language.yaml).

rule-language-page-in-another = The page is in another language than it says
    .message = The page declares “{ $declared }” and is written in { $found ->
        [arabic] Arabic letters
        [bengali] Bengali letters
        [cjk] Chinese or Japanese characters
        [cyrillic] Cyrillic letters
        [devanagari] Devanagari letters
        [ethiopic] Ethiopic letters
        [hebrew] Hebrew letters
       *[other] “{ $found }”
    }. Declare the language that is spoken.
    .people = A screen reader pronounces the whole page as if it were another language; nobody can follow.
rule-language-part-in-another = { $verdict ->
        [cannot_tell] A part of the page may be in another language, which is not said
       *[other] A part of the page is in another language, which is not said
    }
    .message = “{ $text }…” is written in { $found ->
        [arabic] Arabic letters
        [bengali] Bengali letters
        [cjk] Chinese or Japanese characters
        [cyrillic] Cyrillic letters
        [devanagari] Devanagari letters
        [ethiopic] Ethiopic letters
        [hebrew] Hebrew letters
       *[other] “{ $found }”
    }, and “{ $declared }” is declared for it. Declare the language of the part.
    .people = A screen reader mispronounces this part; nobody can follow.
rule-language-right-to-left-unsaid = { $verdict ->
        [failed] Text is not set from right to left
       *[other] Text may not be set from right to left
    }
    .message = “{ $text }” is written from right to left, and the page sets it from left to right. Check how it reads.
    .people = Someone who reads this language meets sentences in disorder.
rule-language-hard-to-read = The text is hard to read
    .message = LIX { $lix } over { $words } words: long sentences and long words. Above 60 a text reads like a law. Say it in shorter sentences.
    .people = Someone who reads with effort, or in a language learned late, gives up.
rule-language-direction-of-another-script = Words are set in the direction of another script
    .message = “{ $text }” is written in one direction and set in the other (dir). Give it the direction of its script.
    .people = Someone who reads it finds full stops, brackets and figures in the wrong place.
rule-language-sentence-too-long = A sentence is very long
    .message = “{ $text }…” has { $words } words. Make several sentences of it.
    .people = Someone who reads slowly, or in a language that is not theirs, loses the thread.
rule-language-abbreviations-unexplained = Abbreviations are not explained
    .message = { $words }: the page does not say what these stand for. Spell them out where they come first.
    .people = Someone who does not know the administration’s words does not know what is asked.
rule-language-words-in-another = { $verdict ->
        [cannot_tell] { $what ->
            [controls] Labels or buttons may be in another language
            [title] The title of the page may be in another language
           *[other] What stands for pictures may be in another language
        }
       *[other] { $what ->
            [controls] Labels or buttons are in another language
            [title] The title of the page is in another language
           *[other] What stands for pictures is in another language
        }
    }
    .message = “{ $text }” is in “{ $found }”, and the page in “{ $declared }”. Say it in the language of the page, or declare the other one.
    .people = Someone who does not know that language does not know what is asked; a screen reader mispronounces it.
rule-language-half-translated = { $verdict ->
        [cannot_tell] Some words of the page may be left in another language
       *[other] Some words of the page are left in another language
    }
    .message = { $verdict ->
        [cannot_tell] { $texts }: { $count } labels, hints, headings or entries of menus seem to be in “{ $found }”, and the page is in “{ $declared }”. Look whether they are names, or said once more for those who read that language: then mark its language (lang="{ $found }").
       *[other] { $texts }: { $count } labels, buttons, headings or entries of menus are in “{ $found }”, and the page is in “{ $declared }”. Translate them, or declare the other language where they are names.
    }
    .people = Someone who does not know that language does not know what is asked; a screen reader mispronounces it.
rule-language-not-in-this-language = The page may be missing in a language
    .message = “{ $text }”: look in which languages this service must be offered to those whom it is for, and whether this page is owed in one more.
    .people = Someone who has a right to be served in that language cannot read what is asked.
rule-language-messages-in-another = { $verdict ->
        [cannot_tell] Error messages may be in another language
       *[other] Error messages are in another language
    }
    .message = “{ $text }” is in “{ $found }”, and the page in “{ $declared }”. Say what is wrong in the language of the page.
    .people = Someone who does not know that language does not learn what to correct.
rule-language-threatening = The page threatens
    .message = “{ $text }” frightens people who have done nothing wrong. Say what to do, by when, and where to get help; keep the law’s words for where they are needed.
    .people = Someone who is afraid of making a mistake gives up, and loses what they have a right to.
rule-language-jargon = The page speaks the administration’s language
    .message = { $words }: say it in everyday words, or explain it where it stands.
    .people = Someone who does not know these words does not know what is asked.
rule-language-flags-alone = { $verdict ->
        [advice] Flags stand for languages
       *[other] Languages may be told by flags alone
    }
    .message = { $names }: flags stand for countries. Write each language in its own words, as in “Français”.
    .people = Someone looks for a language and finds a country that is not theirs, or hears its name alone.
rule-language-switch-unsaid = The page changes its language and does not say so
    .message = “{ $control }” puts the page into { $found ->
        [arabic] Arabic letters
        [bengali] Bengali letters
        [cjk] Chinese or Japanese characters
        [cyrillic] Cyrillic letters
        [devanagari] Devanagari letters
        [ethiopic] Ethiopic letters
        [hebrew] Hebrew letters
       *[other] “{ $found }”
    }, and it still declares “{ $declared }”. Change the lang of the page with its words.
    .people = A screen reader reads the new words as if they were of the language before; nobody can follow.
