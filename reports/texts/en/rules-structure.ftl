### The order of a page for those who cannot see it: headings, lists, tables, titles (audits/rules/pages/structure.yaml).

rule-structure-no-heading = A long page has no heading
    .message = { $words } words follow one another without a heading. Give each part a heading that says what it is about.
    .people = Someone who listens to the page, or who reads slowly, cannot find the part that concerns them.
rule-structure-heading-not-marked = { $verdict ->
        [cannot_tell] A line may be a heading and is not marked as one
       *[other] A line looks like a heading and is not marked as one
    }
    .message = { $verdict ->
        [cannot_tell] Check whether “{ $text }” is a heading: it stands out above a text, and nothing in the code says so.
       *[other] “{ $text }” stands out above a text, and nothing in the code says that it is a heading. Mark it as one.
    }
    .people = Someone who listens to the page and goes from heading to heading passes this part by.
rule-structure-heading-too-long = A paragraph may be marked as a heading
    .message = “{ $text }…” has { $words } words and is marked as a heading. Check whether it is one.
    .people = Someone who goes from heading to heading must listen to a whole paragraph.
rule-structure-list-not-marked = Lines that form a list are not marked as one
    .message = { $count } lines follow each other like items, the first being “{ $text }”, and no list holds them. Mark them as a list.
    .people = Someone who listens to the page does not learn how many items there are, nor where one ends.
rule-structure-table-without-headers = { $verdict ->
        [cannot_tell] A table may lack headers
       *[other] A table of data has no headers
    }
    .message = { $verdict ->
        [cannot_tell] Check whether this table of { $rows } rows and { $columns } columns holds data: no cell of it is marked as a header.
       *[other] No cell of this table of { $rows } rows and { $columns } columns is marked as a header. Mark the cells that say what a row or column holds.
    }
    .people = Someone who listens to the page hears figures and does not learn what they are.
rule-structure-columns-apart = { $verdict ->
        [cannot_tell] A table may be made of columns that nothing ties together
       *[other] A table is made of columns that nothing ties together
    }
    .message = { $columns } columns of { $rows } lines stand beside each other: the code holds all names first (the last is “{ $first }”), then all figures. { $verdict ->
        [cannot_tell] Check whether they belong together line by line; if so, make it a table.
       *[other] Make it a table, with headers for rows and columns.
    }
    .people = Someone who listens to the page hears a row of names, then a row of figures, and cannot tell which belongs to which.
rule-structure-headers-of-another = A cell names the header of another
    .message = “{ $text }” says that it belongs to “{ $said }”, and stands under or beside “{ $own }” ({ $count } such cells). Let each cell name its own headers, or leave headers out.
    .people = Someone who listens to the table hears the wrong header with a figure, and believes it.
rule-structure-table-not-marked = What looks like a table is none
    .message = { $rows } rows stand in columns under “{ $text }” by their place alone. Make a table of them, with headers.
    .people = Someone who listens to the page hears one figure after another, and does not learn of what.
rule-structure-table-of-spaces = Columns are made with spaces
    .message = { $rows } lines are set in columns by spaces alone. Use a table.
    .people = Someone who listens to the page hears the columns run into each other; on a narrow screen they fall apart.
rule-structure-letters-apart = A word is pulled apart by spaces
    .message = “{ $text }” is written letter by letter. Write the word, and space its letters by style.
    .people = Someone who listens to the page hears letters and no word.
rule-structure-frame-title-says-nothing = The title of a frame says nothing
    .message = The frame is called “{ $title }”. Say what is in it.
    .people = Someone who listens to the page cannot decide whether to go in.
rule-structure-page-title-says-nothing = The title of the page says nothing
    .message = The page is called “{ $title }”. Say what the page is for, and whose it is.
    .people = Someone with several pages open, or who listens to them, cannot tell this one from others.
rule-structure-page-title-elsewhere = { $verdict ->
        [failed] The title of the page is that of another page
       *[other] The title of the page may speak of something else
    }
    .message = The page is called “{ $title }”, its heading is “{ $heading }”, and they share no word. { $verdict ->
        [failed] That is what another page is called, or the first page of a site. Let the title say what this page is for.
       *[other] Check that the title says what the page is for.
    }
    .people = Someone who listens to the page hears its title first, and may believe to be elsewhere.
rule-structure-page-title-of-another-step = The title of the page is that of another step
    .message = The page is called “{ $title }”, and says of itself “{ $said }”. Give each step a title of its own.
    .people = Someone who listens to the page, or goes from tab to tab, believes to be at another step, or that nothing has happened.
rule-structure-navigation-unnamed = A menu has no name among several
    .message = The page has { $count } menus, and this one has no name. Name it by what it holds (aria-label).
    .people = Someone who jumps from part to part hears “navigation” twice and does not know which is which.
rule-structure-same-heading-again = { $verdict ->
        [cannot_tell] Parts beside each other may need headings of their own
       *[other] Parts beside each other bear the same heading
    }
    .message = “{ $text }” heads { $count } parts that follow each other, and tells none of them. Say in each heading what its part is about.
    .people = Someone who goes from heading to heading hears the same words again and again, and must read everything to find what they need.
rule-structure-numbers-out-of-order = Numbered parts are read in another order
    .message = To the eye { $count } parts go from 1 to { $count }; in the code they stand as { $order }. Write them in their order, and let styles place them.
    .people = Someone who listens to the page does the third step before the second.
rule-structure-shown-in-other-order = { $verdict ->
        [failed] Parts of the page are read in another order than they are shown in
       *[other] Parts of the page may be read in another order than they are shown in
    }
    .message = Styles move the parts around “{ $text }”. Check that the order in the code makes sense too.
    .people = Someone who listens to the page, or goes through it with the keyboard, meets the parts in another order.
rule-structure-words-from-styles = { $verdict ->
        [failed] What tells one item from the others stands only in a style sheet
       *[other] Words may stand only in a style sheet
    }
    .message = { $verdict ->
        [failed] “{ $text }” is added to some items by a style, and is no part of the page. Write it in the page.
       *[other] “{ $text }” is added by a style. Check that nobody needs it to understand the page.
    }
    .people = Someone who reads with their own styles, or listens to the page, may not get these words.
rule-structure-quote-may-be-indent = { $verdict ->
        [failed] A quotation is none
       *[other] A quotation may be none
    }
    .message = { $verdict ->
        [failed] The part that begins “{ $text }” is marked as a quotation (blockquote), and is none. Set it in by style.
       *[other] See whether “{ $text }” is a quotation: it is marked as one (blockquote), and names no source. If it is only set in, do that by style.
    }
    .people = Someone who listens to the page hears that somebody is quoted, and looks for whom.
rule-structure-table-without-name = A table does not say what it shows
    .message = The table that begins “{ $text }” has no caption. Give it one.
    .people = Someone who goes from table to table must read each to know what it is about.
rule-structure-table-in-table = A table lies within a table
    .message = The table that begins “{ $text }” lies in a cell of another one. Make two tables of them.
    .people = Someone who listens to the page loses in which row and column they are.
rule-structure-frame-title-elsewhere = A frame may be called by something else than what it holds
    .message = The frame is called “{ $title }”, and what is in it begins “{ $heading }”. See whether the one tells of the other.
    .people = Someone who goes from part to part by ear passes by what they look for.
rule-structure-long-block = A paragraph is very long
    .message = “{ $text }…” goes on for { $words } words without a break. Divide it, with headings or a list.
    .people = Someone who reads slowly, or with a magnifier, loses the line and gives up.
rule-structure-heading-without-content = { $verdict ->
        [failed] Headings have nothing under them
       *[other] A heading may have nothing under it
    }
    .message = { $verdict ->
        [failed] “{ $text }” and other headings, { $count } in all, are followed by the next heading. Write what belongs under them, or make them a list.
       *[other] “{ $text }” is followed by the next heading. Check that nothing is missing under it.
    }
    .people = Someone who goes from heading to heading lands where nothing is said.
rule-structure-heading-misleads = A heading may promise what its text does not say
    .message = Under “{ $heading }” the page says “{ $text }”, and what the heading promises stands elsewhere. Check that each text has its own heading.
    .people = Someone who goes from heading to heading, or reads headings only, does not find it.
rule-structure-data-called-layout = A table of data says that it holds none
    .message = This table of { $rows } rows and { $columns } columns holds data, and its role says that it only places things. Take role="presentation" away, and mark the cells that say what a row or column holds.
    .people = Someone who listens hears one figure after the other, and not what each is about.
rule-structure-table-for-layout = { $verdict ->
        [failed] A table that only places text says that it holds data
       *[other] A table only places text
    }
    .message = { $verdict ->
        [failed] The table that begins with “{ $text }” places text and has header cells. Place it with styles, or take the header cells away and give it role="presentation".
       *[other] The table that begins with “{ $text }” holds no data. Place it with styles, or give it role="presentation".
    }
    .people = Someone who listens to the page hears of rows, columns and headers that mean nothing.
rule-structure-page-title-names-house-alone = The title may not say which page it is
    .message = The page is called “{ $title }”, and its heading is “{ $heading }”. Check whether other pages of the site are called the same; put the heading before the name of the house.
    .people = Someone who listens to the page, or has several open, cannot tell which one this is.
rule-structure-page-title-without-house = The title does not say whose page it is
    .message = The page is called “{ $title }”, and its site “{ $house }”. Put the name of the site behind that of the page.
    .people = Someone with several pages open, or who listens to them, cannot tell whose this one is.
rule-structure-titles-apart-from-texts = { $verdict ->
        [failed] Headings are read apart from their texts
       *[other] Titles may be read apart from their texts
    }
    .message = { $verdict ->
        [failed] “{ $title }” and “{ $other }” are headings that follow others in the code, though a text of its own is shown below each. Put each heading right before its text.
       *[other] “{ $title }” and “{ $other }” stand side by side in a row of a table, and their texts in the row below. Check the order in which they are read; put each title and its text into one cell.
    }
    .people = Someone who listens to the page hears the titles one after the other, then the texts, and does not know which belongs to which.
rule-structure-text-without-headings = A long text has no headings
    .message = { $count } paragraphs with { $words } words follow each other, and no heading, list or table divides them.
    .people = Someone who listens to the page, or who reads with effort, cannot jump to what they look for.
rule-structure-headers-without-scope = A table does not say which cells its headers head
    .message = “{ $text }” has headers above and beside, without scope. Say for each of the { $count } whether it heads a row or a column.
    .people = Someone who listens may hear the wrong header with a cell.
rule-structure-rows-unlike = The rows of a table do not hold the same cells
    .message = In “{ $text }” some rows have { $fewest } cells and others { $most }.
    .people = Someone who goes through a table by ear loses track of the columns.
rule-structure-cells-empty = Cells of a table say nothing
    .message = In “{ $text }” { $count ->
        [one] one cell is empty
       *[other] { $count } cells are empty
    }. Write “none” or “unknown” there.
    .people = Someone who listens does not know whether there is nothing, or whether something was not read.
rule-structure-list-undone = A list is taken back in the code
    .message = The { $count } items that begin with “{ $text }” are shown as a list, and the code takes that back (role="presentation"). Remove the role.
    .people = Someone who listens to the page hears neither that a list comes nor how many items it has, and cannot jump over it.
rule-structure-headings-of-anything = { $verdict ->
        [cannot_tell] Headings may not say what they are about
       *[other] Headings do not say what they are about
    }
    .message = { $count } headings would do for any text ({ $text }). { $verdict ->
        [cannot_tell] Check whether people know what stands below each of them.
       *[other] Say in each what stands below it.
    }
    .people = Someone who goes from heading to heading to find what they need has to read everything.
rule-structure-page-title-site-first = The title begins with the site and ends with the page
    .message = The title is “{ $title }”. Begin with “{ $own }”, and let the name of the site come last.
    .people = Someone with several tabs open, or who listens to the title, hears the same words of all pages before the ones that differ.
