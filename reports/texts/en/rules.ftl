### What each rule says: a fact as a title, a sentence with its facts, and what it means to people (`.people`).
### Where a rule may ask for a person's look, `cannot_tell` has words of its own, since they must not accuse.

-undecided = The engine could not decide this by itself.

## Rules of axe-core

rule-axe-accesskeys = Two elements share one keyboard shortcut
    .message = The same accesskey is given to several elements, so the shortcut leads to only one of them, or to none. Give each shortcut once, or do without.
    .people = Someone who works with keyboard shortcuts lands somewhere else than announced.
rule-axe-area-alt = { $verdict ->
    [cannot_tell] A clickable area of an image may have no text
   *[other] A clickable area of an image has no text
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that each clickable area of the image has a text that tells where it leads.
       *[other] An area of this image leads somewhere, and nothing says where. Give the area an alternative text that tells its destination.
    }
    .people = Someone who cannot see the image does not learn that there is a link, nor where it leads.
rule-axe-aria-allowed-attr = { $verdict ->
    [cannot_tell] An element may bear an ARIA attribute that its role does not know
   *[other] An element bears an ARIA attribute that its role does not know
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that the ARIA attributes of this element belong to its role.
       *[other] This element has an ARIA attribute that means nothing for its role. Remove it, or correct the role.
    }
    .people = Someone who listens to the page is told something wrong about this element, or nothing.
rule-axe-aria-allowed-role = An element is given a role that does not suit it
    .message = The role given in the code does not suit this kind of element. Use the element made for the purpose, or a role that it may have.
    .people = Someone who listens to the page hears another kind of element than the one that is shown.
rule-axe-aria-braille-equivalent = A text for braille displays may have no equivalent in speech
    .message = A braille text was given without the same text for speech. Check that the element also has a name for those who listen.
    .people = Someone who listens to the page may miss what is written for readers of braille.
rule-axe-aria-command-name = { $verdict ->
    [cannot_tell] A command may have no name
   *[other] A command has no name
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this command has a name that says what it does.
       *[other] This button, link or menu item made with ARIA has no name in the code. Give it a text, or an aria-label.
    }
    .people = Someone who listens to the page hears “button” or “link” and cannot know what it does.
rule-axe-aria-conditional-attr = An ARIA attribute is used in a way that its element excludes
    .message = The ARIA attribute contradicts what the element itself says. Let the element say it alone, or follow the conditions of its role.
    .people = Someone who listens to the page may be told that a box is ticked when it is not, or the reverse.
rule-axe-aria-deprecated-role = An element has a role that is no longer in use
    .message = The role of this element was withdrawn from ARIA, and tools may no longer understand it. Use a current role.
    .people = Someone who listens to the page may not learn what this element is.
rule-axe-aria-dialog-name = A dialog box has no name
    .message = The box that opens says nothing of its purpose. Name it by its title, with aria-labelledby or aria-label.
    .people = Someone who listens to the page finds a box open and does not know why.
rule-axe-aria-hidden-body = The whole page is hidden from screen readers
    .message = The body of the page bears aria-hidden="true", so nothing of it exists for assistive technology. Remove that attribute.
    .people = Someone who uses a screen reader meets an empty page and cannot go on.
rule-axe-aria-hidden-focus = { $verdict ->
    [cannot_tell] A hidden element may be reached with the keyboard
   *[other] A hidden element can be reached with the keyboard
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that the keyboard never reaches anything in this hidden part of the page.
       *[other] A part of the page that is hidden from screen readers holds something that takes the focus. Make it unreachable, or stop hiding it.
    }
    .people = Someone who listens to the page moves with Tab to a place where nothing is said, and is lost.
rule-axe-aria-input-field-name = { $verdict ->
    [cannot_tell] A field may have no name
   *[other] A field has no name
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this field has a name that says what it expects.
       *[other] This field made with ARIA has no name in the code. Tie its label to it with aria-labelledby.
    }
    .people = Someone who listens to the page reaches a field and is not told what to write or choose there.
rule-axe-aria-meter-name = { $verdict ->
    [cannot_tell] A gauge may have no name
   *[other] A gauge has no name
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this gauge has a name that says what it measures.
       *[other] The code does not say what this gauge measures. Name it with aria-label or aria-labelledby.
    }
    .people = Someone who listens to the page hears a figure and does not know of what.
rule-axe-aria-progressbar-name = { $verdict ->
    [cannot_tell] A progress bar may have no name
   *[other] A progress bar has no name
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this progress bar has a name.
       *[other] The code does not say what this bar is the progress of. Name it with aria-label or aria-labelledby.
    }
    .people = Someone who listens to the page hears a percentage and does not know what is under way.
rule-axe-aria-prohibited-attr = { $verdict ->
    [cannot_tell] An element may bear an ARIA attribute that it may not have
   *[other] An element bears an ARIA attribute that it may not have
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check whether what the ARIA attribute of this element says is also said in another way.
       *[other] This element cannot be named in this way: screen readers pass over the attribute. Write the text in the page, or use an element that takes a name.
    }
    .people = Someone who listens to the page misses what was written only in this attribute.
rule-axe-aria-required-attr = An element lacks an ARIA attribute that its role requires
    .message = The role of this element needs a state or a value that the code does not give. Add the missing attribute and keep it up to date.
    .people = Someone who listens to the page is not told whether the element is ticked, open, or at what value it stands.
rule-axe-aria-required-children = { $verdict ->
    [cannot_tell] A composite element may not hold the parts that it should
   *[other] A composite element does not hold the parts that it should
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this element gets the parts that its role requires.
       *[other] A list, menu, table or group made with ARIA lacks the elements that it must consist of. Give its parts their roles, or take its own away.
    }
    .people = Someone who listens to the page hears of a list or menu and cannot move among its items.
rule-axe-aria-required-parent = A part stands outside the whole that it belongs to
    .message = This item has the role of a part (an option, a tab, a row) and is not inside the element that it needs. Put it in, or change its role.
    .people = Someone who listens to the page does not learn how many items there are, nor where they are among them.
rule-axe-aria-roledescription = { $verdict ->
    [cannot_tell] The description of an element's kind may have no role to rest on
   *[other] An element is described as another kind of thing without having a role
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this element has a role that screen readers know.
       *[other] The element gives its kind in its own words and has no role. Give it a true role, or remove the words.
    }
    .people = Someone who listens to the page is told of a kind of element that they do not know how to use.
rule-axe-aria-roles = An element has a role that does not exist
    .message = The role written in the code is not one that ARIA knows, so it is ignored. Correct its spelling or use a valid role.
    .people = Someone who listens to the page does not learn what this element is, nor that it can be used.
rule-axe-aria-tab-name = { $verdict ->
    [cannot_tell] A tab may have no name
   *[other] A tab has no name
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this tab has a name.
       *[other] This tab has no name in the code. Give it a text, or an aria-label.
    }
    .people = Someone who listens to the page cannot know which part of the page this tab opens.
rule-axe-aria-text = A passage read as one text holds something to press
    .message = The passage is presented as plain text, and it holds a link or a control, which then disappears. Remove the role “text”, or take the control out.
    .people = Someone who listens to the page does not learn that there is something to press.
rule-axe-aria-toggle-field-name = { $verdict ->
    [cannot_tell] A box or switch may have no name
   *[other] A box or switch has no name
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this checkbox, radio button or switch has a name.
       *[other] This checkbox, radio button or switch made with ARIA has no name in the code. Tie its label to it.
    }
    .people = Someone who listens to the page hears “not ticked” and does not know what they would agree to.
rule-axe-aria-tooltip-name = { $verdict ->
    [cannot_tell] A tooltip may be empty
   *[other] A tooltip is empty
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this tooltip has a text.
       *[other] The element announced as a tooltip has no text in the code. Write one, or remove the role.
    }
    .people = Someone who listens to the page is told of an explanation and does not get it.
rule-axe-aria-treeitem-name = An item of a tree has no name
    .message = An item of this tree has no name in the code. Give it a text.
    .people = Someone who listens to the page cannot tell the items of the tree from one another.
rule-axe-aria-valid-attr = An ARIA attribute does not exist
    .message = The name of this ARIA attribute is not one that exists, so it is ignored. Correct its spelling.
    .people = Someone who listens to the page does not get what this attribute was meant to say.
rule-axe-aria-valid-attr-value = { $verdict ->
    [cannot_tell] An ARIA attribute may have a value that it may not have
   *[other] An ARIA attribute has a value that it may not have
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that what this ARIA attribute points to is in the page when it is needed.
       *[other] The value of this ARIA attribute is not valid, or points to something that is not in the page. Correct it.
    }
    .people = Someone who listens to the page misses a name, a state or an explanation.
rule-axe-audio-caption = { $verdict ->
    [cannot_tell] A recording may have no text
   *[other] A recording has no text
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that what this recording says is also written.
       *[other] The audio element has no captions and no text was found. Publish a transcript beside it.
    }
    .people = Someone who does not hear cannot know what is said.
rule-axe-autocomplete-valid = { $verdict ->
    [cannot_tell] A field may give the browser a wrong hint
   *[other] A field gives the browser a wrong hint
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that the autocomplete attribute of this field names the datum that is asked.
       *[other] The autocomplete attribute of this field has a value that does not exist or does not fit. Use the value made for this datum, such as family-name or email.
    }
    .people = Someone who lets the browser fill in their data must remember it and type it.
rule-axe-avoid-inline-spacing = The spacing of a text cannot be changed
    .message = The spacing is fixed in the element itself with “!important”, so a reader's own setting has no effect. Set it in a style sheet.
    .people = Someone who needs letters and lines further apart to read cannot have that.
rule-axe-blink = A text blinks
    .message = A text of the page blinks and cannot be stopped. Show it without blinking.
    .people = Someone whose attention is easily caught cannot read on, and the blinking may make some people ill.
rule-axe-button-name = { $verdict ->
    [cannot_tell] A button may have no name
   *[other] A button has no name
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this button has a name that says what it does.
       *[other] Nothing in the code says what this button does, often because it holds only an icon. Give it a text, or an aria-label.
    }
    .people = Someone who listens to the page hears “button” and nothing else; someone who speaks to the computer cannot call it.
rule-axe-bypass = There may be no way past the repeated parts of the page
    .message = No heading, landmark or skip link was found by which one could pass over what all pages repeat. Check whether there is another way, and add a main landmark or a skip link.
    .people = Someone who moves with the keyboard must go through the whole menu again on each page.
rule-axe-color-contrast = { $verdict ->
    [cannot_tell] The contrast of a text could not be measured
   *[other] A text stands out too little from its background
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this text stands out enough against what lies behind it (4.5:1, or 3:1 for large letters).
       *[other] { $contrast ->
                [0] The text is too pale against its background. Darken it, or lighten what lies behind.
               *[other] The contrast between this text and its background is { $contrast }:1, and at least { $expected } is needed. Darken the text, or lighten what lies behind.
            }
    }
    .people = Someone who sees badly, or looks at a screen in the sun, cannot read this text.
rule-axe-color-contrast-enhanced = A text could stand out more from its background
    .message = { $contrast ->
        [0] The contrast of this text does not reach the enhanced level. More contrast would make it easier to read.
       *[other] The contrast of this text is { $contrast }:1; the enhanced level asks for { $expected }. More contrast would make it easier to read.
    }
    .people = Someone who sees very badly reads this text with effort.
rule-axe-css-orientation-lock = The page may be locked in one orientation
    .message = A style sheet seems to turn the page so that it shows in one orientation only. Check the page on a phone, upright and on its side, and let both work.
    .people = Someone whose device is fixed to a wheelchair or a stand has to read the page sideways.
rule-axe-definition-list = A list of terms is badly built
    .message = A list of terms and descriptions holds something else than terms and descriptions. Let it hold only dt and dd, in groups.
    .people = Someone who listens to the page does not learn which description goes with which term.
rule-axe-dlitem = A term or description stands outside its list
    .message = A dt or dd is not inside a dl. Put it into one, or use another element.
    .people = Someone who listens to the page hears words that nothing ties together.
rule-axe-document-title = The page has no title
    .message = The title element is missing or empty. Write a title that tells this page from the others.
    .people = Someone who listens to the page, or has many tabs open, does not know where they are.
rule-axe-duplicate-id = Two elements have the same identifier
    .message = An id is given more than once in the page. Make each of them unique.
    .people = Someone who uses assistive technology may be led to the wrong element.
rule-axe-duplicate-id-active = Two controls have the same identifier
    .message = An id is given to several elements of which one can take the focus. Make each of them unique.
    .people = Someone who uses assistive technology may be led to the wrong field.
rule-axe-duplicate-id-aria = An identifier that names something may be there twice
    .message = An id to which a label or an ARIA attribute points is given more than once, so the first one is taken. Check that it is the right one, and make each of them unique.
    .people = Someone who listens to the page may hear the label of another field.
rule-axe-empty-heading = A heading is empty
    .message = The code holds a heading without words. Write it, or remove it.
    .people = Someone who moves from heading to heading stops at one that says nothing.
rule-axe-empty-table-header = A table header is empty
    .message = A header cell of this table has no words. Say what the row or column holds, or use an ordinary cell.
    .people = Someone who listens to the table is not told what the figures of this row or column are.
rule-axe-focus-order-semantics = An element that takes the focus may have no role to go with it
    .message = This element can be reached with the keyboard and has no role of a control. Check what it is for, and give it the role, or take it out of the order.
    .people = Someone who moves with the keyboard stops at something and is not told what it is.
rule-axe-form-field-multiple-labels = { $verdict ->
    [cannot_tell] A field may have several labels
   *[other] A field has several labels
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that the labels of this field are all read out, in a sensible order.
       *[other] Several label elements are tied to this field, and screen readers may say only one. Keep one, and tie the rest with aria-describedby.
    }
    .people = Someone who listens to the page may hear only a part of what the field asks.
rule-axe-frame-focusable-content = { $verdict ->
    [cannot_tell] A frame may hold controls that the keyboard cannot reach
   *[other] A frame holds controls that the keyboard cannot reach
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that everything in this frame can be reached with the keyboard.
       *[other] The frame is taken out of the keyboard's way (tabindex="-1") though it holds something to use. Remove that attribute.
    }
    .people = Someone who moves with the keyboard cannot use what is in the frame.
rule-axe-frame-tested = A frame was not looked at
    .message = The audit could not look into this frame. Nothing is known of what it holds.
    .people = Nobody can say what people meet in this frame.
rule-axe-frame-title = { $verdict ->
    [cannot_tell] A frame may have no title
   *[other] A frame has no title
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this frame has a title that says what it holds.
       *[other] Nothing says what this frame holds. Give it a title attribute that says so.
    }
    .people = Someone who listens to the page cannot tell whether the frame is worth entering.
rule-axe-frame-title-unique = Several frames may have the same title
    .message = Frames with different contents bear one title. Check what each holds, and let each title say so.
    .people = Someone who listens to the page cannot tell the frames from one another.
rule-axe-heading-order = A level of headings is skipped
    .message = A heading is more than one level below the one before. Let levels follow each other without gaps.
    .people = Someone who moves from heading to heading wonders whether they missed a part.
rule-axe-hidden-content = A hidden part of the page was not looked at
    .message = Something in the page is hidden, and could not be examined. Check it once it shows.
    .people = Nobody can say what people meet when this part shows.
rule-axe-html-has-lang = The page does not say its language
    .message = The html element has no lang attribute. Add the language of the page, such as lang="fr".
    .people = Someone who listens to the page hears it pronounced in another language, and may not understand.
rule-axe-html-lang-valid = The language of the page is not a valid one
    .message = The lang attribute of the page has a value that no language bears. Use a code such as fr, nl, de or en.
    .people = Someone who listens to the page hears it pronounced in another language, and may not understand.
rule-axe-html-xml-lang-mismatch = The page says that it is in two languages
    .message = The lang and xml:lang attributes of the page differ. Give both the same language.
    .people = Someone who listens to the page may hear it pronounced in the wrong language.
rule-axe-identical-links-same-purpose = Links with the same words lead to different places
    .message = Several links bear the same words and different addresses. Let the words of each say where it leads.
    .people = Someone who goes through the list of links cannot tell one from another.
rule-axe-image-alt = { $verdict ->
    [cannot_tell] An image may have no alternative text
   *[other] An image has no alternative text
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this image has an alternative text that says what it tells.
       *[other] The image has no alternative text. Write what it tells, or give it an empty alt attribute if it only decorates.
    }
    .people = Someone who cannot see the image does not get what it tells, or hears the name of a file.
rule-axe-image-redundant-alt = The text of an image repeats what stands beside it
    .message = The alternative text of this image says again what is written next to it. Leave the alternative empty.
    .people = Someone who listens to the page hears the same words twice.
rule-axe-input-button-name = { $verdict ->
    [cannot_tell] A button may have no words
   *[other] A button has no words
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this button has words that say what it does.
       *[other] This button of the form has no words in its value. Say what it does.
    }
    .people = Someone who listens to the page hears “button” and cannot know what it will send.
rule-axe-input-image-alt = { $verdict ->
    [cannot_tell] A button made of an image may have no text
   *[other] A button made of an image has no text
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this image button has a text that says what it does.
       *[other] The image serves as a button and has no alternative text. Let the alt attribute say what the button does.
    }
    .people = Someone who cannot see the image does not know what the button does.
rule-axe-label = { $verdict ->
    [cannot_tell] A field may have no label
   *[other] A field has no label
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that a label is tied to this field.
       *[other] Nothing in the code says what to enter in this field; words that merely stand near it are not tied to it. Tie a label element to it.
    }
    .people = Someone who listens to the page reaches a field and is not told what it asks.
rule-axe-label-content-name-mismatch = A control may not be called what it shows
    .message = The words that are seen on this control are not part of the name that the code gives it. Check both, and let the name begin with the words that are seen.
    .people = Someone who speaks to the computer says the words that they see, and nothing happens.
rule-axe-label-title-only = A field is named only by a tooltip or a hidden description
    .message = The field has no visible label of its own in the code: its name comes from a title attribute or a description. Add a visible label.
    .people = Someone who does not use a mouse never sees the tooltip, and must guess what the field asks.
rule-axe-landmark-banner-is-top-level = The header of the page lies inside another region
    .message = The banner of the page is nested in another landmark. Put it at the top level.
    .people = Someone who moves from region to region does not find the header where it is expected.
rule-axe-landmark-complementary-is-top-level = A side region lies inside another region
    .message = An aside is nested in another landmark. Put it at the top level.
    .people = Someone who moves from region to region does not find the side content where it is expected.
rule-axe-landmark-contentinfo-is-top-level = The footer of the page lies inside another region
    .message = The footer of the page is nested in another landmark. Put it at the top level.
    .people = Someone who moves from region to region does not find the footer where it is expected.
rule-axe-landmark-main-is-top-level = The main region lies inside another region
    .message = The main landmark is nested in another one. Put it at the top level.
    .people = Someone who jumps to the main content may not find it.
rule-axe-landmark-no-duplicate-banner = The page has several headers
    .message = More than one banner is marked in the page. Keep one.
    .people = Someone who moves from region to region does not know which header is the page's.
rule-axe-landmark-no-duplicate-contentinfo = The page has several footers
    .message = More than one page footer is marked. Keep one.
    .people = Someone who moves from region to region does not know which footer is the page's.
rule-axe-landmark-no-duplicate-main = The page has several main regions
    .message = More than one main landmark is there. Keep one visible at a time.
    .people = Someone who jumps to the main content may land in another part.
rule-axe-landmark-one-main = The page does not mark its main content
    .message = No main landmark tells where the content begins. Put the content into a main element.
    .people = Someone who listens to the page cannot jump to the content.
rule-axe-landmark-unique = Several regions bear the same name
    .message = Regions of the same kind cannot be told apart. Give each a name of its own with aria-label.
    .people = Someone who moves from region to region cannot choose the right one.
rule-axe-link-in-text-block = { $verdict ->
    [cannot_tell] A link in a text may be told by its colour alone
   *[other] A link in a text is told by its colour alone
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this link can be told from the words around it otherwise than by its colour.
       *[other] The link differs from the words around it by colour only. Underline it.
    }
    .people = Someone who does not tell these colours apart does not see that there is a link.
rule-axe-link-name = { $verdict ->
    [cannot_tell] A link may have no words
   *[other] A link has no words
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this link has words that say where it leads.
       *[other] The link has no words in the code, often because it holds only an icon or an image. Write where it leads.
    }
    .people = Someone who listens to the page hears “link” and cannot know where it leads.
rule-axe-list = A list is badly built
    .message = Something else than list items lies directly in this list. Let it hold only li elements.
    .people = Someone who listens to the page does not learn how many items the list has.
rule-axe-listitem = A list item stands outside any list
    .message = An li element is not in a ul or ol. Put it into one.
    .people = Someone who listens to the page does not learn that these lines belong together.
rule-axe-marquee = A text scrolls by itself
    .message = A text moves across the page and cannot be stopped. Show it at rest.
    .people = Someone who reads slowly cannot finish, and others cannot attend to anything else.
rule-axe-meta-refresh = The page reloads or changes by itself after a delay
    .message = The page is set to reload or to go elsewhere after some time. Let people decide when.
    .people = Someone who needs more time loses their place, and what they had begun to write.
rule-axe-meta-refresh-no-exceptions = The page reloads or changes by itself
    .message = The page is set to reload or to go elsewhere without being asked. Let people decide when.
    .people = Someone who needs more time may lose their place.
rule-axe-meta-viewport = The page forbids zooming
    .message = The page is set so that fingers cannot enlarge it (user-scalable=no or a small maximum-scale). Remove that setting.
    .people = Someone who sees badly cannot enlarge the text on a phone.
rule-axe-meta-viewport-large = The page limits zooming
    .message = The page cannot be enlarged five times. Remove the limit.
    .people = Someone who sees very badly cannot enlarge the text as much as they need on a phone.
rule-axe-nested-interactive = { $verdict ->
    [cannot_tell] A control may lie inside another control
   *[other] A control lies inside another control
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this control does not hold another one.
       *[other] Something that can be used lies inside a button, a link or another control, which hides it. Put them side by side.
    }
    .people = Someone who listens to the page, or uses the keyboard, cannot reach the inner control.
rule-axe-no-autoplay-audio = A sound may start by itself
    .message = A video or sound starts when the page opens and may last more than three seconds. Check it, and let people start it themselves.
    .people = Someone who listens to a screen reader no longer hears it.
rule-axe-object-alt = { $verdict ->
    [cannot_tell] An embedded object may have no alternative text
   *[other] An embedded object has no alternative text
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this object has a text that can stand for it.
       *[other] The object has no text that could stand for it. Write one.
    }
    .people = Someone who cannot see the object does not get what it shows.
rule-axe-p-as-heading = A paragraph may be used as a heading
    .message = A paragraph in large or bold letters looks like a heading and is not marked as one. Check whether it heads a part, and mark it if so.
    .people = Someone who moves from heading to heading passes over this part.
rule-axe-page-has-heading-one = The page has no main heading
    .message = No heading of level one says what the page is about. Mark its title as h1.
    .people = Someone who moves from heading to heading does not find where the content begins.
rule-axe-presentation-role-conflict = An element marked as decoration still counts
    .message = The element is meant to be ignored, and an attribute or the keyboard brings it back. Choose one.
    .people = Someone who listens to the page hears of something that was meant to be left out.
rule-axe-region = A part of the page lies outside any region
    .message = Some content is in no landmark. Put it into the header, the main part, the navigation or the footer.
    .people = Someone who moves from region to region passes over this content.
rule-axe-role-img-alt = { $verdict ->
    [cannot_tell] An image may have no alternative text
   *[other] An image has no alternative text
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this image has an alternative text that says what it tells.
       *[other] The element presented as an image has no text. Name it with aria-label.
    }
    .people = Someone who cannot see the image does not get what it tells.
rule-axe-scope-attr-valid = A table header points in no direction
    .message = The scope attribute of this cell is misplaced or has no valid value. Use row or col, on th elements.
    .people = Someone who listens to the table may hear the wrong header with a figure.
rule-axe-scrollable-region-focusable = A scrolling part cannot be reached with the keyboard
    .message = The content of this part is longer than what it shows, and the keyboard cannot scroll it. Let it take the focus (tabindex="0"), or show it whole.
    .people = Someone who moves with the keyboard cannot read the end of it.
rule-axe-select-name = { $verdict ->
    [cannot_tell] A drop-down list may have no label
   *[other] A drop-down list has no label
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that a label is tied to this list.
       *[other] Nothing in the code says what to choose in this list. Tie a label element to it.
    }
    .people = Someone who listens to the page hears options and is not told what they are choosing.
rule-axe-server-side-image-map = { $verdict ->
    [cannot_tell] An image may answer only to the place where it is clicked
   *[other] An image answers only to the place where it is clicked
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that everything this image leads to can be reached in another way.
       *[other] What this image does depends on the point that is clicked, which the keyboard cannot choose. Replace it by links or by clickable areas with texts.
    }
    .people = Someone who does not use a mouse cannot choose a place in the image.
rule-axe-skip-link = A skip link leads nowhere
    .message = The link that should lead to the content points to something that is not there or cannot be reached. Correct its target.
    .people = Someone who moves with the keyboard takes the short cut and stays where they were.
rule-axe-summary-name = { $verdict ->
    [cannot_tell] A part that unfolds may have no name
   *[other] A part that unfolds has no name
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this summary has words that say what unfolds.
       *[other] The summary of this part has no words. Say what unfolds.
    }
    .people = Someone who listens to the page hears that something can be opened and does not know what.
rule-axe-svg-img-alt = { $verdict ->
    [cannot_tell] A drawing may have no alternative text
   *[other] A drawing has no alternative text
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this drawing has an alternative text that says what it tells.
       *[other] The svg presented as an image has no text. Give it a title, or an aria-label.
    }
    .people = Someone who cannot see the drawing does not get what it tells.
rule-axe-tabindex = An element jumps the queue of the keyboard
    .message = A tabindex greater than zero takes this element out of the order of the page. Use 0, and put things in order in the code.
    .people = Someone who moves with the keyboard jumps about the page in an order that surprises.
rule-axe-table-duplicate-name = A table says the same thing in its caption and its summary
    .message = The caption and the summary of this table are the same. Keep the caption, and let the summary say how to read the table.
    .people = Someone who listens to the page hears the same words twice.
rule-axe-table-fake-caption = The title of a table may be set as a cell
    .message = A cell that spans the table seems to serve as its title. Check it, and use a caption element.
    .people = Someone who listens to the table does not learn what it is about.
rule-axe-target-size = { $verdict ->
    [cannot_tell] A control may be too small to be pressed safely
   *[other] A control is too small to be pressed safely
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this control can be pressed without touching another one.
       *[other] { $width ->
                [0] The control is smaller than 24 by 24 pixels, and others are close. Enlarge it, or leave room around it.
               *[other] The control measures { $width } by { $height } pixels; at least 24 by 24 are needed, or room around it. Enlarge it, or move it away from the others.
            }
    }
    .people = Someone whose hands tremble, or who has a small phone, presses the control beside it.
rule-axe-td-has-header = Cells of a large table may have no header
    .message = Some cells of this table have no row or column header. Check the table, and mark its headers with th.
    .people = Someone who listens to the table hears figures and does not know of what.
rule-axe-td-headers-attr = { $verdict ->
    [cannot_tell] A cell may point to headers that are not there
   *[other] A cell points to headers that are not there
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that the headers attribute of this cell names headers of this table.
       *[other] The headers attribute of this cell names something that is no header of this table. Correct it.
    }
    .people = Someone who listens to the table may hear the wrong header with a figure, or none.
rule-axe-th-has-data-cells = { $verdict ->
    [cannot_tell] A table header may head nothing
   *[other] A table header heads nothing
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check which cells this header describes.
       *[other] A header of this table has no cells that it describes. Correct the structure of the table.
    }
    .people = Someone who listens to the table is told of headers without figures.
rule-axe-valid-lang = A passage says that it is in a language that does not exist
    .message = The lang attribute of this passage has a value that no language bears. Use a code such as fr, nl, de or en.
    .people = Someone who listens to the page hears the passage pronounced in the wrong language.
rule-axe-video-caption = { $verdict ->
    [cannot_tell] A video may have no captions
   *[other] A video has no captions
}
    .message = { $verdict ->
        [cannot_tell] { -undecided } Check that this video has captions.
       *[other] No captions are tied to this video. Add captions of what is said and heard.
    }
    .people = Someone who does not hear cannot follow what is said.

## Rules from the walk itself

rule-walk-name-beside = { $verdict ->
    [cannot_tell] A field's label and its name may differ
   *[other] A field's label only stands beside it
}
    .message = { $verdict ->
        [cannot_tell] The words “{ $control }” stand beside a field that the code calls by another name. Check that both say the same.
       *[other] The words “{ $control }” stand beside the field, and nothing in the code ties them to it. Make them a label element of this field.
    }
    .people = Someone who listens to the page reaches a field without a name; someone who speaks to the computer cannot call it; pressing the words does not lead there.
rule-walk-name-from-placeholder = A field has no other name than a text that vanishes
    .message = “{ $control }” is only written inside the field, in grey, and disappears with the first letter. A visible label outside the field would stay.
    .people = Someone who pauses, is interrupted or reads with a magnifier no longer knows what the field asks.
rule-walk-name-from-title = A control has no other name than a tooltip
    .message = “{ $control }” is only written in a tooltip. Visible words tied to the control would serve everybody.
    .people = Someone without a mouse never sees the tooltip; someone who speaks to the computer cannot see which words to say.
rule-walk-found-by-selector = A control could not be found by any name
    .message = What this control is called (“{ $control }”) leads nowhere in the page: it had to be found by its place in the code. Check that it has a name, and the one that people would give it.
    .people = Someone who listens to the page, or speaks to the computer, may not find this control at all.
rule-walk-not-a-control = Something that only a mouse can press
    .message = “{ $control }” answers to a click and is no control in the code: neither the keyboard nor a screen reader knows it. Make it a button or a link.
    .people = Someone who does not use a mouse cannot press it, and cannot go on.
rule-walk-heading-not-marked = The heading of the page only looks like one
    .message = “{ $heading }” is set in large or bold letters and is not marked as a heading. Mark it as one.
    .people = Someone who moves from heading to heading does not learn where they are.
rule-walk-choice-missing = { $verdict ->
    [cannot_tell] A choice that people need may not be offered
   *[other] A choice that people need is not offered
}
    .message = { $verdict ->
        [cannot_tell] The choices of “{ $control }” could not be read. Check that it offers: { $missing }.
       *[other] { $count ->
                [one] “{ $control }” does not offer: { $missing }. Add this choice.
               *[other] “{ $control }” does not offer: { $missing }. Add these choices.
            }
    }
    .people = Someone whose situation is not in the list cannot ask for what they are entitled to, or must declare something else at their own risk.
rule-walk-needless-demand = Something is demanded that the procedure can do without
    .message = The service demands “{ $control }”, and the procedure can do without it. Make it optional, or offer another way.
    .people = Someone who does not have it is shut out here.
rule-walk-input-lost = After an error, what had been typed is gone
    .message = { $count ->
        [one] The form was refused for one empty field, and came back without what had been typed in: { $fields }. Give back what people typed.
       *[other] The form was refused for an empty field, and came back without what had been typed in { $count } fields: { $fields }. Give back what people typed.
    }
    .people = Someone who types slowly or with help must start again, and may give up.
rule-walk-error-not-identified = The form is refused without a word
    .message = { $count ->
        [one] “{ $fields }” was left empty, and the form came back without saying what is wrong. Say in words what is missing, beside the field.
       *[other] Fields were left empty ({ $fields }), and the form came back without saying what is wrong. Say in words what is missing, beside each field.
    }
    .people = Someone who cannot see the page, or does not tell its colours apart, does not learn that anything is wrong, nor what.
rule-walk-error-far-from-field = An error is told without saying which field is meant
    .message = When “{ $fields }” was left empty, the page said “{ $said }”, and neither marked the field nor named it. Name the field in the message, and repeat the message beside it.
    .people = Someone who cannot see the whole page at once searches a long form for a mistake that has no name.
rule-walk-error-not-announced = An error may be shown without being announced
    .message = After the mistake, the same page showed: “{ $said }”. No live region said so. Check with a screen reader that it is heard, or that focus moves there.
    .people = Someone who hears the page presses the button again and again, and does not learn why nothing happens.
rule-walk-scroll-both-ways = The page may have to be scrolled in two directions
    .message = In a window { $window } pixels wide, the page is { $width } pixels wide. Check that text and fields can be read without scrolling sideways, line by line.
    .people = Someone who enlarges the page, or has only a small phone, loses the line at each end and misses what lies beside.
rule-walk-control-off-screen = A control may be off the screen
    .message = In a window { $window } pixels wide, “{ $control }” lies where no scrolling leads. Check that it can be brought onto the screen.
    .people = Someone who has only a phone, or enlarges the page, never sees this control.
rule-walk-cut-off = A text may be cut off in a small window
    .message = “{ $text }” hangs out of a part that hides what does not fit. Check that all of it can be read.
    .people = Someone who enlarges the page, or has only a small phone, reads half of it.
rule-walk-window-filled = Parts that do not scroll may leave little of a small window
    .message = In a window { $window } pixels wide, parts that stay in place take { $percent } % of its height. Check that fields and text can be reached under them.
    .people = Someone who enlarges the page, or has only a small phone, sees a line of it at a time, or not what they type.
rule-walk-asked-twice = { $verdict ->
    [cannot_tell] What was already given may be asked again
   *[other] What was already given is asked again
}
    .message = { $verdict ->
        [cannot_tell] What was given at step { $before } was typed again under another name: { $fields }. Check whether the same thing is asked.
       *[other] { $count ->
                [one] “{ $fields }” was already given at step { $before } and must be typed again. Show it filled in, to be corrected if need be.
               *[other] These were already given at step { $before } and must be typed again: { $fields }. Show them filled in, to be corrected if need be.
            }
    }
    .people = Someone for whom typing or remembering is hard does it twice, with one more chance of a mistake.
rule-walk-slots-by-colour = Free and taken moments may differ by colour alone
    .message = In “{ $control }”, nothing but colour tells which of the { $count } moments are free. Check it, and write “free” or “taken”.
    .people = Someone who does not tell these colours apart, or does not see them, cannot choose a moment.
rule-walk-no-slot = No appointment is offered
    .message = “{ $control }” offers no free moment, at a second look either.
    .people = Nobody can go on, whatever their situation or their need.
rule-walk-other-host = The procedure goes on at another address
    .message = The procedure began at { $start } and goes on at { $host }. Check that people are told whom their data are given to.
    .people = Someone who looks at the address may think of a fraud and stop; others give their data to somebody they were not told about.
rule-walk-control-unusable = A control is there and cannot be used
    .message = “{ $control }” is on the page and could not be used, twice, and nothing else leads on.
    .people = Nobody who comes this way can go on.
rule-walk-control-unreachable = The keyboard does not reach a control that is needed
    .message = “{ $control }” is on the page. Neither Tab nor Shift+Tab nor the arrows lead to it, all around the page and both ways. Make it a button, a link or a field.
    .people = Someone who uses no mouse cannot go on: people with a tremor, blind people, people who steer by voice.
rule-walk-focus-trapped = The keyboard is caught in a part of the page
    .message = Tab, Shift+Tab and Escape do not leave a part of the page, so “{ $control }” cannot be reached. Let focus move on.
    .people = Someone who uses no mouse is stuck and must close the page, with what was typed in it.
rule-walk-control-unheard = A control that can be seen does not exist for a screen reader
    .message = “{ $control }” can be found on the page with the eyes. The accessibility tree has no control of that name. Give it a role and a name in the code.
    .people = Someone who hears the page is not told of it and cannot go on.
rule-walk-focus-invisible = It may not be visible where the keyboard is
    .message = When “{ $control }” had the focus of the keyboard, nothing changed on and around it. Check that its place can be seen.
    .people = Someone who moves with the keyboard does not see where they are on the page.
rule-walk-focus-lost = Focus may be lost
    .message = The page let go of focus: “{ $control }” had it, and then nothing had. Put it on what comes next.
    .people = Someone who hears the page, or uses the keyboard, may have to begin again at the top.
rule-walk-focus-covered = { $verdict ->
        [cannot_tell] Focus may be hidden behind something
       *[other] Focus is hidden behind something
    }
    .message = “{ $control }” lay wholly behind { $cover } when it had the focus of the keyboard{ $verdict ->
        [cannot_tell] . See whether a key closes that
       *[other] {""}
    }. Scroll it into sight.
    .people = Someone who uses the keyboard does not see what they are about to press.
rule-walk-service-failed = The service failed during the procedure
    .message = { $code ->
        [server-error] The server answered with an error. What had been entered until then may be lost.
        [dead-control] A control was pressed twice and nothing happened.
        [page-crashed] The page broke down in the browser.
        [page-hung] The page stopped answering.
        [page-closed] The page closed by itself.
        [never-answered] The service did not answer in time.
        [dialog-storm] The page opened one dialog box after another, and could not be used.
        [blank-page] The page that came was empty.
       *[other] The procedure broke off by the service's doing.
    }
    .people = Nobody can finish, and must start again at another time.
rule-walk-script-error = A script of the page fails
    .message = { $count ->
        [one] The browser reports an error in a script of the page: { $said }
       *[other] The browser reports { $count } errors in scripts of the page, the first being: { $said }
    }
    .people = Someone whose browser or device differs may find that a part of the page does not work.
rule-once-only-asked-again = The service asks again for what the State already holds
    .message = { $verdict ->
        [failed] “{ $control }” is asked, though an authentic source holds it. Remove this demand, or say why the source cannot be queried.
       *[other] “{ $control }” is asked, and an authentic source may already hold it. Check what is left in doubt: the Once Only account says it.
    }
    .people = Everybody has to fetch a proof that the administration can look up itself.
