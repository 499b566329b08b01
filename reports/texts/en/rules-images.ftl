### Pictures, and what stands for them (audits/rules/pages/images.yaml).

rule-images-alternative-is-file-name = A picture is called by the name of its file
    .message = “{ $text }” is read out in place of the picture. Say what the picture shows.
    .people = Someone who cannot see the picture learns nothing of it.
rule-images-alternative-says-nothing = { $verdict ->
        [cannot_tell] What stands for a picture may say nothing
       *[other] What stands for a picture says nothing
    }
    .message = { $verdict ->
        [cannot_tell] Check whether “{ $text }” is enough to stand for this picture.
       *[other] “{ $text }” would do for any picture. Say what this one shows.
    }
    .people = Someone who cannot see the picture learns nothing of it.
rule-images-same-said-of-others = Different pictures are all called the same
    .message = “{ $text }” is said of { $count } different pictures in one list. Say of each what it shows, such as “granted” or “refused”.
    .people = Someone who listens learns that there is a mark, and not what it means.
rule-images-alternative-repeats = A picture repeats what stands beside it
    .message = “{ $text }” is heard twice. Leave the alternative empty where the words are there already.
    .people = Someone who listens to the page hears everything twice.
rule-images-alternative-too-long = What stands for a picture is long
    .message = It has { $count } characters, and can neither be stopped nor gone back in. Say the essential, and the rest in the page.
    .people = Someone who listens to the page must hear it to the end.
rule-images-decoration-told = An ornament is read out
    .message = “{ $text }” tells nothing. Leave the alternative empty.
    .people = Someone who listens to the page is held up by what means nothing.
rule-images-meaning-hidden = A picture that may show something is marked as decoration
    .message = The picture { $file } has an empty alternative, and its file, title or caption suggests that it shows something. Check it.
    .people = Someone who cannot see the picture may miss what it shows.
rule-images-chart-without-description = { $verdict ->
        [failed] A chart has no description
       *[other] A chart may lack a description
    }
    .message = { $verdict ->
        [failed] Of the chart only “{ $text }” is told: the figures that are written in it stand nowhere else on the page. Give them in words or in a table.
       *[other] Of the chart only “{ $text }” is told. Check whether its figures stand somewhere in words or in a table.
    }
    .people = Someone who cannot see the chart does not get its figures.
rule-images-drawing-without-name = { $verdict ->
        [failed] A drawing that tells something has no text
       *[other] A large drawing may have no text
    }
    .message = { $verdict ->
        [failed] Nothing tells what this { $what } shows, and it stands nowhere beside it. Name it, and give its figures or words in a table or a text.
       *[other] Nothing tells what this { $what } shows. Check whether it shows something that people need.
    }
    .people = Someone who cannot see the drawing does not learn that it is there.
rule-images-drawn-with-letters = A picture is drawn with letters and signs
    .message = { $rows } lines of signs are read out sign by sign. Use a picture with an alternative, or hide it from reading.
    .people = Someone who listens to the page hears a long row of signs.
rule-images-icon-read-aloud = A control is called by an icon that nobody can read out
    .message = The { $what } has no other name than a sign of an icon font, or the word that draws it. Give it a name.
    .people = Someone who listens to the page, or speaks to it, has no word for it.
rule-images-words-in-picture = { $verdict ->
        [failed] A picture shows words that could be text
       *[other] A picture may show words
    }
    .message = { $verdict ->
        [failed] The picture is made of nothing but words: “{ $text }”. Write them in the page as text.
       *[other] Its alternative is a sentence, or it shows one: “{ $text }”. Check whether the words could stand in the page as text.
    }
    .people = Someone who needs larger letters or other colours cannot have them.
rule-images-title-says-otherwise = A picture’s alternative and its title differ
    .message = The picture is called “{ $text }” for those who listen, and “{ $title }” for those who point at it. Say the same, or leave the title out.
    .people = Two people who talk about the page do not know that they mean the same picture.
rule-images-alternative-elsewhere = An alternative may be that of another picture
    .message = The picture is called “{ $text }”, and its caption says “{ $caption }”. See whether both speak of the same picture.
    .people = Someone who listens to the page is told of something that is not there.
rule-images-figures-contradict = { $verdict ->
        [failed] The alternative of a chart tells other figures than the chart
       *[other] The alternative of a chart may tell other figures than the chart
    }
    .message = The alternative tells { $told }; { $verdict ->
        [failed] what is drawn says { $drawn }. Tell what the chart shows.
       *[other] what could be read in the picture is { $drawn }. See whether both tell the same.
    }
    .people = Someone who listens to the page relies on figures that are not there.
rule-images-background-may-tell = { $verdict ->
        [cannot_tell] A picture in the background may say something
       *[other] A picture that the text speaks of has no alternative
    }
    .message = An empty part of the text ({ $size } pixels) shows a picture as its background, and nothing tells of it. { $verdict ->
        [cannot_tell] See whether it shows words or facts.
       *[other] The text before it sends people to it: say in words what it shows.
    }
    .people = Someone who listens to the page, or prints it, does not learn what it shows.
rule-images-words-untold = { $verdict ->
        [cannot_tell] A picture may hold words that nothing else says
       *[other] A picture holds words that nothing else says
    }
    .message = { $verdict ->
        [cannot_tell] The words “{ $text }” were recognised in a picture, and most of them stand neither in its alternative nor on the page. Check what it says, and write that as text.
       *[other] The words “{ $text }” are drawn in a picture, and stand neither in its alternative nor on the page. Write them as text.
    }
    .people = Someone who listens to the page never learns them; someone who enlarges it gets a blur.
rule-images-mark-untold = { $verdict ->
        [cannot_tell] A small drawing may tell what nothing else says
       *[other] A small drawing tells what nothing else says
    }
    .message = { $verdict ->
        [cannot_tell] Check what the drawings in these { $count } rows tell (“{ $text }”): they have no name. If they tell a state, say it in words.
       *[other] The drawings in these { $count } rows tell them apart (“{ $text }”), and have no name. Say in words what each one tells.
    }
    .people = Someone who listens to the page finds an empty place, and does not learn what was accepted, missing or full.
rule-images-spacer = A picture of nothing keeps a distance
    .message = This picture is only there to push other things away. Use margins.
    .people = Someone who enlarges the text or sets their own spacing finds holes and breaks that mean nothing.
rule-images-alternative-stays = { $verdict ->
        [failed] A picture keeps the alternative of another one
       *[other] A picture may keep the alternative of another one
    }
    .message = “{ $control }” puts another picture in the place of this one, and its alternative stays “{ $alternative }”. See whether it still says what is shown, and change it with the picture.
    .people = Someone who listens hears of the first picture, whatever is shown.
rule-images-alternative-stays-on-choice = { $verdict ->
        [failed] A picture keeps the alternative of another one
       *[other] A picture may keep the alternative of another one
    }
    .message = “{ $control }” puts another picture in the place of this one, and its alternative stays “{ $alternative }”. See whether it still says what is shown, and change it with the picture.
    .people = Someone who listens hears of the first picture, whatever is shown.
rule-images-alternative-says-picture = An alternative begins by saying that this is a picture
    .message = The alternative is “{ $text }”. Leave out that it is a picture, and say at once what it shows.
    .people = Someone who listens to the page has just heard that this is a picture, and waits for what it shows.
