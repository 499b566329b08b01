// Filling in, pressing and looking, for `erring.py`. Everything happens in our isolated world; the page sees events.
(() => {
  if (globalThis.arianeErring) return;
  const { all, collapse, contains, drawnOn, found, holdsText, movedFrom, onStage, rectangle, roots, selector, visible } = arianeProbes;
  const SKIPPED = /^(hidden|submit|button|image|reset|color|range)$/;
  const SAMPLE = "sample.pdf", PAPER = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
  const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";
  const NO_SEND = /cookie|cancel|annul|pr[ée]c[ée]dent|retour|back|vorige|terug(?!trek|neem|nem|betal|vord)|zur[üu]ck(?!nehm|zieh|zahl|forder)|abbrechen|search|recherch|zoek|suche|reset|effacer|wissen|logout|d[ée]connect|print|imprim|help|aide/i;
  // Buttons that look for something within the page.
  const SEEKS = /^(re)?(cherch|search|zoek|such|find|vind|trouv|busc)|(suchen|zoeken|chercher|buscar)$/i;
  const NARROWS = /^(filt(er|rer|re|ern|eren)( \p{L}+)?|affiner|appliquer( les filtres)?|actualiser( la liste)?|refine|apply( filters?)?|update (list|results)|(filters? )?toepassen|(filter )?anwenden|aktualisieren)$/iu;
  // Buttons that keep, copy, add or remove something, and may say that they did; those to add that are alike fill a basket.
  const KEEPS = /(?<!\p{L})(copy|copier|kopi|enregistr|sauvegard|save(?!\p{L})|speicher|opslaan|bewaar|m[ée]moris|merken)/iu, ADDS = /(?<!\p{L})(add|ajout|hinzuf|toevoeg)|(hinzuf[üu]gen|toevoegen|speichern|kopieren)(?!\p{L})/iu;
  const REMOVES = /(?<!\p{L})(remove|delete|supprim|retirer|enlever|verwijder|entfern|l[öo]sch)|(verwijderen|entfernen|l[öo]schen)$/iu;
  const SHOWS = /show|afficher|toon|anzeigen/i;
  const LIVE = "[role=alert], [role=status], [role=log], [role=alertdialog], [aria-live=polite], [aria-live=assertive], output".split(", ").map((each) => each + ":not([aria-live=off])").join();
  const BUTTONS = "button, input[type=submit], input[type=image], input[type=button], [role=button]";
  const LEAVES = /(?<!\p{L})(imprim|print|dru(k|ck)|submit|envoy|verzend|absend|send(?!\p{L})|play(?!\p{L})|lire(?!\p{L})|abspiel|suivante?|next|volgende|weiter)/iu;
  const OPENS = "[aria-haspopup]:not([aria-haspopup=false]), [aria-expanded], [popovertarget], [commandfor], [role=tab], [role=option], [role=menuitem]";
  const MOST_PRESSED = 4, MOST_ALONE = 3, MOST_OPENERS = 3, MOST_FILES = 2;
  // Buttons that bring a form of their own: to change something, to add to it, to tell or to book something.
  const BRINGS = /(?<!\p{L})(wijzig|aanpass|toevoeg|nieuw|meld|reserv|verleng|edit|change|add(?!\p{L})|new(?!\p{L})|report|book|renew|modif|chang|ajout|nouve|signal|renouvel|[äa]ndern|bearbeit|hinzuf|neue?n?(?!\p{L})|buch|verl[äa]nger)/iu;
  const SOUGHT = "zzq";
  const MOST_FORMS = 3, MOST_FIELDS = 100, MOST_CHOICES = 8, MOST_COUNTS = 2, MOST_DRAWN = 300, NEAR = 80;

  // A field that the page has taken away lies in no document any longer.
  const named = (field, id) => { const root = field.getRootNode(); return id && root.getElementById ? root.getElementById(id) : null; };
  const labelled = (field) => (field.getAttribute("aria-labelledby") || "").split(/\s+/)
    .map((id) => named(field, id)).filter(Boolean);
  const nameOf = (field) => collapse(
    [...(field.labels || []), ...labelled(field)].map((each) => each.textContent).join(" ")
    || field.getAttribute("aria-label") || field.title || field.placeholder || "");
  const isField = (field) => !SKIPPED.test(field.type) && !field.disabled && !field.readOnly
    && (visible(field) || Array.from(field.labels || []).some(visible));
  const isButton = (button) => visible(button) && button.type !== "reset";
  const wordsOf = (button) => collapse(button.innerText || button.value || button.getAttribute("aria-label") || button.alt || "");

  const tried = (css, among) => all(css, among).filter(onStage);

  // What leads on in a page, by how it begins.
  const ONWARD = /^(?:vers|naar|zum|zur|to(?= )|(?:[ée]tape )?suivante?|continuer|poursuivre|next|continue|proceed|volgende|verder|doorgaan|weiter|fortfahren)(?!\p{L})(?!.*(sans|without|zonder|ohne|maand|mois|month|monat|week|semaine|woche|year|jahr|jaar|ann[ée]e|pag|seite|foto|photo|image|bild|slide|dia))/iu;
  // Things beside each other of which one is to be chosen, such as the days of a calendar: one of each kind is.
  // Words among the classes of what nobody can choose; those of a library that say how wide or round something is are none.
  const TAKEN = /(?<![a-z:])(full|volzet|vol|complet|disabled|unavailable|indispo\w*|bezet|belegt|gesperrt|booked|past|closed|gesloten|ferme|inactive)(?![a-z:])/i;
  const LOOKS_FULL = /\S*:\S*|\b(min-|max-)?(w|h|rounded|size|inset)-full\b/g;
  const ONE_OF = "button, [role=gridcell], [role=option], [role=radio], [role=button], td, li, div, span, p", FEWEST = 3, MOST_LETTERS = 200;
  // What stands in a list of the page's own before anything is chosen.
  const CHOOSES = /^[-–—\s]*(choisi(r|ssez)|s[ée]lectionne[rz]|choose|select|pick|kies|selecteer|maak een keuze|(bitte )?(aus)?w[äa]hlen|ausw[äa]hlen)(?!\p{L}).{0,40}$/iu;
  let picked = new Set(), chosen = new Set(), lastPicked = "";
  const pickedLast = () => lastPicked;
  // What is said beside the thing that was picked, and unannounced: not what is offered next.
  let pickedOne = null, stayed = null;
  let unheard = [];
  const saidOfOne = () => pickedOne ? arianeSaying.found(pickedOne, stayed).filter(({ selector: path }) => !found(path)?.closest("button, a, td, li, label, [role=option], [role=gridcell], [tabindex='0']")).map((each) => ({ ...each, by: wordsOf(pickedOne).slice(0, 80) })) : [];
  const saidOfPicks = () => { const told = [...unheard, ...saidOfOne()]; unheard = []; pickedOne = null; return told; };
  const kindOf = (element) => [element.localName, element.getAttribute("role"), element.classList[0]].join();
  // What says that nothing is free there is no offer.
  const FULL = /(?<!\p{L})(belegt|ausgebucht|occupée?|indisponible|volzet|volgeboekt|bezet|niet beschikbaar|fully booked|taken|unavailable|not available|nicht verfügbar|fermée?|gesloten|geschlossen)(?!\p{L})|[,:(–-] ?(complet|full)\)?$/iu;
  const isOffered = (element) => !FULL.test(wordsOf(element)) && isButton(element) && !element.disabled && element.getAttribute("aria-disabled") !== "true" && !element.closest("label, a, [aria-disabled=true]")
    && !TAKEN.test((element.getAttribute("class") || "").replace(LOOKS_FULL, "")) && (element.matches("button, [role=option], [role=radio], [role=button], [role=gridcell]")
    || (/^(td|li)$/.test(element.localName) && Object.keys(element.dataset).length > 0) || (getComputedStyle(element).cursor === "pointer" && !(element.parentElement && getComputedStyle(element.parentElement).cursor === "pointer")));
  // Some hear only that a button of the mouse goes down.
  const pressPointer = (element) => {
    for (const kind of ["pointerdown", "mousedown", "pointerup", "mouseup"]) element.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, composed: true, detail: 1 }));
    // A click without presses before it would be one of the keyboard.
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, detail: 1 }));
  };
  // Where small things lie that wait to be dragged in a part with a form: a pin on a map, no item of a list.
  const HELD = /^(-webkit-)?(grab|move|all-scroll)$/, MOST_PINS = 2, PIN = 90;
  const pins = (at) => {
    meetAgain(forms[at]);
    const { holder } = forms[at], part = holder.localName === "form" ? holder : holder.parentElement || holder;
    const small = ({ width, height }) => width > 4 && height > 4 && width <= PIN && height <= PIN;
    const found = all("*", [part]).filter((each) => visible(each) && HELD.test(getComputedStyle(each).cursor) && !each.closest("li, tr, [role=listitem], [role=option]") && small(each.getBoundingClientRect()));
    const outer = found.filter((each) => !found.some((other) => other !== each && other.contains(each))).slice(0, MOST_PINS);
    return outer.map((each) => { each.scrollIntoView({ block: "center" }); const { x, y, width, height } = each.getBoundingClientRect(); return [x + width / 2, y + height / 2]; });
  };
  const pick = (at) => {
    meetAgain(forms[at]);
    unheard.push(...saidOfOne());
    const { holder, button } = forms[at], groups = new Map();
    // The calendar of a component, too.
    const parts = [holder, ...roots().slice(1).filter((root) => contains(holder, root.host))];
    for (const each of all(ONE_OF, parts)) {
      if (each === button || each.contains(button) || collapse(each.textContent).length > MOST_LETTERS || each.querySelector("input, select, textarea, button")) continue;
      groups.set(kindOf(each), [...(groups.get(kindOf(each)) || []), each]);
    }
    let count = 0;
    // A list of the page's own must be opened first, and so must the calendar of a field that nothing can be typed into.
    const opens = (each) => each.localName === "input" ? each.readOnly && !each.value
      : !each.querySelector("div, p, ul, input") && CHOOSES.test(wordsOf(each)) && (each.matches("[aria-haspopup], [role=combobox]") || getComputedStyle(each).cursor === "pointer");
    for (const each of all("[aria-haspopup=listbox], [role=combobox], div, span, button, input", parts))
      if (visible(each) && !chosen.has(each) && opens(each)) {
        chosen.add(each);
        pressPointer(each);
        count += 1;
        break;
      }
    // What came by an earlier pick: hours to choose one of.
    for (const each of all("input[type=radio]", [holder])) {
      const group = `radio ${each.name}`;
      if (!each.name || each.disabled || !isShown(each) || picked.has(group) || forms[at].fields.some((field) => field.name === each.name)) continue;
      picked.add(group);
      if (all("input[type=radio]", [holder]).some((other) => other.name === each.name && other.checked)) continue;
      lastPicked = collapse((each.labels[0] || each).textContent || each.value).slice(0, 80);
      each.click();
      count += 1;
    }
    for (const [kind, alike] of groups) {
      // Days that are over stand first.
      const one = alike.findLast((each) => isOffered(each) && !NO_SEND.test(wordsOf(each)) && !LEAVES.test(wordsOf(each)) && !each.matches("[aria-haspopup], [aria-expanded], [role=tab]"));
      if (alike.length < FEWEST || picked.has(kind) || !one || alike.some((each) => each.matches("[aria-selected=true], [aria-checked=true], [aria-pressed=true]"))) continue;
      picked.add(kind);
      lastPicked = wordsOf(one).slice(0, 80);
      pickedOne = one;
      stayed = active();
      arianeSaying.note();
      pressPointer(one);
      count += 1;
    }
    return count;
  };

  let forms = [], choices = [], pressed = [], alone = [], openers = [], files = [];

  // The fields that belong together and the button that sends them; fields outside a form go with the nearest button.
  const grouped = (among) => {
    const groups = new Map();
    for (const field of tried("input, select, textarea", among).filter(isField)) {
      let holder = field.form;
      // A field in a component belongs to the form around that.
      for (let at = field.parentElement || field.getRootNode().host; !holder && at && at !== document.documentElement; at = at.parentElement || at.getRootNode().host)
        if (at.localName === "form" || Array.from(at.querySelectorAll(BUTTONS)).some((each) => isButton(each) && !each.form && !each.matches("[role=tab]"))) holder = at;
      if (!holder) continue;
      if (!groups.has(holder)) groups.set(holder, []);
      groups.get(holder).push(field);
    }
    return groups;
  };
  const sender = (holder, search) => {
    const own = holder.elements ? Array.from(holder.elements) : [];
    const offered = [...new Set([...own, ...holder.querySelectorAll(BUTTONS)])]
      // The button of a form sends no field that lies outside it, and what opens or unfolds something sends nothing.
      .filter((each) => each.matches(BUTTONS) && isButton(each) && onStage(each) && (!each.matches(OPENS) || (each.form && each.type === "submit")) && !(each.form && each.form !== holder) && (search || !NO_SEND.test(wordsOf(each))));
    // What shows something is seldom what sends: it is, where nothing else does.
    const sends = offered.filter((each) => holder.elements && each.type === "submit" || each.type === "image");
    const shows = (each) => SHOWS.test(wordsOf(each)), isSign = (each) => !/\p{L}/u.test(wordsOf(each));
    const rest = offered.filter((each) => !shows(each) && !isSign(each));
    return sends.find((each) => !shows(each)) || rest[rest.length - 1] || sends[0] || offered[offered.length - 1];
  };
  // What leads to the next step of something asks for it, whatever else the form speaks of.
  const narrows = (button, holder) => button ? NARROWS.test(wordsOf(button)) && !ONWARD.test(wordsOf(button)) : NARROWS.test(wordsOf(holder));
  const isSearch = (holder, fields) => holder.closest("[role=search], search") !== null
    || fields.every((each) => each.type === "search" || (holdsText(each) && /^([qs]$|q[-_]|search|query|recherche|zoek|such)/i.test(each.name || each.id)))
    // Choices alone, none of which must be made, that narrow a list down.
    || (fields.every((each) => (isTick(each) || each.localName === "select") && !each.required) && narrows(sender(holder, true), holder));

  // Buttons that may leave more or fewer things to be seen: those in a row, or that are on or off. Of many that are alike, two tell enough.
  const WORKS_OUT = /(?<!\p{L})(calcul|bereken|berechn|simul|estimate|estimer|ra(a)?m(en|ing)(?!\p{L})|schat(ten|ting)|sch[äa]tz)|(ramen|schatten|sch[äa]tzen)$/iu;
  // The one field beside a button that adds what is written in it.
  const SOMEBODY = "Anna Martin";
  const addedFrom = (button) => {
    if (!ADDS.test(wordsOf(button))) return null;
    for (const part of [button.previousElementSibling, button.parentElement, button.parentElement && button.parentElement.parentElement].filter(Boolean)) {
      const fields = [part, ...part.querySelectorAll("*")].filter((each) => each.matches("input, select, textarea") && visible(each));
      if (fields.length) return fields.length === 1 && fields[0].matches("input:not([type]), input[type=text]") && !fields[0].readOnly ? fields[0] : null;
    }
    return null;
  };
  const removes = (button) => REMOVES.test(wordsOf(button)) && !!button.closest("li, tr, [role=listitem], [role=row]");
  const keeps = (button, among = roots()) => KEEPS.test(wordsOf(button)) || removes(button) || addedFrom(button) !== null || (ADDS.test(wordsOf(button)) && tried("button, [role=button]", among).filter((each) => ADDS.test(wordsOf(each))).length > 1);
  const filters = (among) => {
    const found = new Map();
    for (const each of tried("button, [role=button]", among)) {
      const sends = each.localName === "button" && each.type !== "button" && each.form, kind = each.localName + each.className;
      if (sends || !isButton(each) || each.disabled || (NO_SEND.test(wordsOf(each)) && !SEEKS.test(wordsOf(each))) || LEAVES.test(wordsOf(each)) || each.matches(OPENS)) continue;
      if (!SEEKS.test(wordsOf(each)) && !WORKS_OUT.test(wordsOf(each)) && !keeps(each, among) && !each.hasAttribute("aria-pressed") && !Array.from(each.parentElement ? each.parentElement.children : []).some((other) => other !== each && other.matches(BUTTONS))) continue;
      found.set(kind, [...(found.get(kind) || []), each].slice(-2));
    }
    return [...found.values()].flat().slice(0, MOST_PRESSED);
  };

  const begin = () => {
    const among = roots();
    forms = [];
    for (const [holder, fields] of grouped(among)) {
      const search = isSearch(holder, fields);
      const button = sender(holder, search);
      if (button && forms.filter((each) => !each.search === !search).length < (search ? 1 : MOST_FORMS))
        forms.push({ holder, button, search, fields: fields.slice(0, MOST_FIELDS) });
    }
    // Where a step asks for no field, what leads on from it stands alone; so does what sends a form whose fields are still to come.
    const leads = (each) => ONWARD.test(wordsOf(each)) || (each.type === "submit" && !!each.form);
    const onward = tried(BUTTONS, among).find((each) => isButton(each) && leads(each) && !NO_SEND.test(wordsOf(each)) && !each.matches(OPENS) && !forms.some(({ holder, button }) => button === each || holder.contains(each)));
    if (onward) forms.push({ holder: onward.closest("section, article, main, [role=tabpanel]") || onward.parentElement || onward, button: onward, search: false, fields: [] });
    picked = new Set();
    chosen = new Set();
    held = new Map();
    for (const form of forms) Object.assign(form, { keys: form.fields.map(keyOf), said: wordsOf(form.button), heads: heads() });
    // What the page says and how its fields look before anybody errs.
    known = new Set(said(among).values());
    buttons = new Set(all(BUTTONS, roots()).filter(visible));
    standing = new Set(all("input, select, textarea", among).filter(isField));
    // One that has focus will look otherwise without it.
    untouched = forms.map(({ fields }) => fields.map((field) => field === active() ? null : look(field)));
    pointed = forms.map(({ fields }) => fields.map(pointsTo));
    const lists = tried("select", among).filter((each) => isField(each) && each.options.length > 1 && !each.multiple);
    // Of boxes and buttons that belong together, one tells of all.
    const boxes = tried("input[type=radio], input[type=checkbox]", among).filter((each) => isField(each) && !(each.type === "radio" && each.checked));
    const ticks = new Map([...boxes.filter((each) => each.checked), ...boxes.filter((each) => !each.checked)]
      .map((each) => [each.type + (each.name || "") + (each.form ? selector(each.form) : ""), each]));
    // How many of something, or an amount: a sum may go with it.
    const counts = tried("input[type=number], input[inputmode=decimal]", among).filter(isField).sort((one, other) => !one.value - !other.value).slice(0, MOST_COUNTS);
    choices = [...lists.slice(0, MOST_CHOICES / 2), ...counts, ...ticks.values()].slice(0, MOST_CHOICES);
    pressed = filters(among);
    alone = tried(BUTTONS, among).filter((each) => isButton(each) && !each.disabled && !forms.some(({ holder, button }) => button === each || holder.contains(each))
      && !NO_SEND.test(wordsOf(each)) && !LEAVES.test(wordsOf(each)) && !each.matches(OPENS)).slice(0, MOST_ALONE);
    files = tried("input[type=file]", among).filter((each) => !each.disabled).slice(0, MOST_FILES);
    openers = tried(BUTTONS, among).filter((each) => isButton(each) && !each.disabled && !(each.type === "submit" && each.form) && !forms.some(({ button }) => button === each)
      && !NO_SEND.test(wordsOf(each)) && (BRINGS.test(wordsOf(each)) || each.getAttribute("aria-haspopup") === "dialog")).slice(0, MOST_OPENERS);
    return {
      reviewed: reviewed(), alone: alone.length, openers: openers.length, choices: choices.map((each) => ({ ...about(each), options: each.options ? each.options.length : 0 })), files: files.map((each) => ({ ...about(each), seen: visible(each) })), filters: pressed.map((each) => ({ ...about(each), name: wordsOf(each).slice(0, 120), searches: SEEKS.test(wordsOf(each)), beside: soughtIn(each) && !soughtIn(each).value ? about(soughtIn(each)) : null, switches: each.hasAttribute("aria-pressed") })),
      texts: tried("input, textarea", among).filter((each) => isField(each) && holdsText(each)).length,
      forms: forms.map(({ holder, button, fields, search }) => ({
        selector: selector(holder), button: wordsOf(button), under: heads().join(),
        over: holder.closest("dialog, [role=dialog], [role=alertdialog], [aria-modal=true]") !== null,
        search, disabled: button.disabled || button.getAttribute("aria-disabled") === "true", fields: fields.map(about),
      })),
    };
  };
  // A form that a script draws anew, with what was wrong, is the same to people: it has the same fields, or the same button.
  const keyOf = (field) => [field.localName, field.type, field.name, field.id, nameOf(field)].join("|");
  const ENOUGH = .6;
  const heads = () => all("h1, h2, h3, h4, legend, [role=heading]", roots()).filter(visible).map((each) => collapse(each.textContent));
  const meetAgain = (form) => {
    if (form.holder.isConnected && form.button.isConnected && form.fields.every((each) => each.isConnected)) return;
    const now = all("input, select, textarea", roots()).filter(isField), there = heads();
    const fields = form.keys.map((key, at) => form.fields[at].isConnected ? form.fields[at] : now.find((each) => keyOf(each) === key));
    const alike = all(BUTTONS, roots()).filter((each) => isButton(each) && wordsOf(each) === form.said), first = fields.find(Boolean);
    const button = alike.find((each) => first && first.form && each.form === first.form) || alike[0];
    // Above the next of several alike, such as children, stands something else.
    if (!button || fields.filter(Boolean).length < ENOUGH * form.keys.length || !form.heads.every((each) => there.includes(each))) return;
    form.fields = fields.map((each, at) => each || form.fields[at]);
    form.button = button;
    if (!form.holder.isConnected) form.holder = button.form || button.closest("section, article, main, [role=tabpanel]") || button.parentElement;
    for (const field of fields) if (field) standing.add(field);
  };
  // Whether a field may suggest what to enter: its code says so, or an empty or unseen list lies beside it.
  const LISTS = "ul, ol, [role=listbox], [class*=suggest], [class*=autocomplete], [class*=result], [class*=dropdown]";
  const suggests = (field) => field.matches("[role=combobox], [aria-autocomplete]:not([aria-autocomplete=none]), [aria-haspopup=listbox], [list]")
    || [field.parentElement, field.parentElement && field.parentElement.parentElement].filter(Boolean)
      .some((part) => part.querySelectorAll("input, textarea, select").length === 1 && Array.from(part.querySelectorAll(LISTS)).some((each) => !each.contains(field) && !(visible(each) && collapse(each.textContent))));
  // What the group of a field is called, and what describes it: of which day its figures are, for instance.
  const groupOf = (field) => {
    const group = field.closest("fieldset, [role=group]");
    if (!group) return "";
    const legend = group.localName === "fieldset" && group.querySelector(":scope > legend");
    const tied = ["aria-labelledby", "aria-describedby"].flatMap((name) => (group.getAttribute(name) || "").split(/\s+/)).map((id) => named(group, id));
    return collapse([legend ? legend.textContent : "", group.getAttribute("aria-label"), ...tied.map((each) => each ? each.textContent : "")].join(" "));
  };
  const about = (field) => ({
    of: groupOf(field).slice(0, 300),
    selector: selector(field), name: nameOf(field).slice(0, 120), type: field.type || field.localName, tag: field.localName,
    hints: collapse([field.name, field.id, field.autocomplete, field.placeholder, field.getAttribute("inputmode"),
      field.maxLength > 0 && field.maxLength <= 4 ? `most${field.maxLength}` : ""].join(" ")),
    hint: collapse([field.placeholder, ...["aria-describedby", "aria-details"].flatMap((name) => (field.getAttribute(name) || "").split(/\s+/))
      .map((id) => named(field, id)).map((each) => each ? each.textContent : "")].join(" ")).slice(0, 200),
    said: collapse([nameOf(field), field.placeholder, ...["aria-describedby", "aria-details"].flatMap((name) => (field.getAttribute(name) || "").split(/\s+/))
      .map((id) => named(field, id)).map((each) => each ? each.textContent : "")].join(" ")).slice(0, 600),
    placeholder: collapse(field.placeholder || "").slice(0, 60), pattern: (field.pattern || "").slice(0, 200), least: field.min || "", most: field.max || "",
    suggests: holdsText(field) && suggests(field), group: isTick(field) ? field.name : "",
    required: field.required || field.getAttribute("aria-required") === "true", empty: !field.value,
    box: rectangle(field.getBoundingClientRect()),
  });

  // --- using it ---

  const say = (field, ...kinds) => {
    for (const kind of kinds) {
      const how = { bubbles: kind !== "blur" && kind !== "focus", composed: true };
      field.dispatchEvent(kind === "input" ? new InputEvent(kind, { ...how, inputType: "insertText" }) : new Event(kind, how));
    }
  };
  // Whether a choice that was made took itself away ("gone"), or the focus from its list ("lost" where nothing has it then).
  const upsetting = new Map();
  const isTick = (field) => field.type === "checkbox" || field.type === "radio";
  const isLast = (radio) => all("input[type=radio]", [radio.form || document]).findLast((each) => each.name === radio.name && isShown(each)) === radio;
  const isOfGroup = (other, radio) => other.type === "radio" && other.name === radio.name;
  const upsetBy = (list) => {
    const focus = active(), lost = !focus || focus === document.body || !visible(focus);
    // Drawn anew with the focus still on it, it is the same list to everybody.
    const same = focus === list || (!list.isConnected && !!focus && focus.localName === list.localName && (focus.id || focus.name) === (list.id || list.name));
    if (same && !lost) return "";
    // A box that is ticked may lead on to what it brought out, or go with what it closes, and so may the last of several
    // buttons; the others, arrow keys choose on the way to the next.
    if (isTick(list) && !lost) return list.type === "radio" && !(list.isConnected && isShown(list) && (isOfGroup(focus, list) || isLast(list))) ? "gone" : "";
    return lost ? "lost" : "gone";
  };
  const isShown = (field) => visible(field) || Array.from(field.labels || []).some(visible);
  // The letters of a value that a field lets somebody type; all of them where it writes by itself what is typed.
  const typed = (field, value) => {
    const passes = (letter) => {
      const code = letter.codePointAt(0), how = { bubbles: true, cancelable: true, composed: true };
      return field.dispatchEvent(new KeyboardEvent("keydown", { ...how, key: letter }))
        && field.dispatchEvent(new KeyboardEvent("keypress", { ...how, key: letter, charCode: code, keyCode: code }))
        && field.dispatchEvent(new InputEvent("beforeinput", { ...how, inputType: "insertText", data: letter }));
    };
    const held = field.value, letters = Array.from(value).filter(passes).join("");
    return field.value === held && letters ? letters : value;
  };
  // An empty paper, or a picture of one point where no paper is taken: what is only looked at as it is chosen needs no more.
  const give = (field) => {
    const files = new DataTransfer(), takes = (field.accept || "").toLowerCase();
    if (takes && !/pdf|\*\/\*/.test(takes) && /image|\.png|\.jpe?g/.test(takes)) {
      const [ending, type] = /image\/\*|png/.test(takes) ? ["png", "image/png"] : ["jpg", "image/jpeg"];
      files.items.add(new File([Uint8Array.from(atob(DOT), (letter) => letter.charCodeAt(0))], `sample.${ending}`, { type }));
    } else files.items.add(new File([PAPER], SAMPLE, { type: "application/pdf" }));
    field.files = files.files;
    say(field, "input", "change");
  };
  // What is said of a file that was given, to the eye alone: focus stayed where it was, and what describes the field is heard with it.
  let gaveFrom = null;
  const giveTo = (at) => {
    files[at].focus({ preventScroll: true });
    gaveFrom = active();
    arianeSaying.note();
    give(files[at]);
  };
  // Gives a file of a kind that is not asked for, where the page lists by its name the one that it took; whether it was given.
  const OTHER = "other.xyz", KINDS = /\b(pdf|jpe?g|png|gif|tiff?|bmp|webp|docx?|xlsx?|odt|ods|txt|csv|zip|hei[cf]|word|excel)\b/i;
  let listed = "";
  const giveOther = (at) => {
    const field = files[at], part = field.closest("fieldset, section, form") || document.body;
    listed = document.body.innerText;
    // One that takes a single file is closed once it has it, or takes another in its place.
    const open = !field.disabled && (field.multiple || visible(field) || Array.from(field.labels || []).some(visible));
    if (!field.isConnected || !open || !listed.includes(SAMPLE.slice(0, 6))) return "";
    const asked = field.accept || KINDS.test(part.innerText || "");
    arianeSaying.note();
    const other = new DataTransfer();
    other.items.add(new File([PAPER], OTHER, { type: "application/octet-stream" }));
    field.files = other.files;
    say(field, "input", "change");
    return asked ? "other" : "any";
  };
  // What the page has said since then, and whether formats are named in it or anywhere else.
  const saidOfOther = (at) => {
    const known = new Set(listed.split("\n").map(collapse));
    const text = document.body.innerText.split("\n").map(collapse).filter((each) => each && !known.has(each)).join(" ");
    const bare = document.body.innerText.replaceAll(SAMPLE, " ").replaceAll(OTHER, " ");
    return { text: text.slice(0, 300), told: KINDS.test(bare), accepts: !!files[at].accept };
  };
  // Whether nothing came of it: neither the file nor a word about it, and no control that shows what it holds.
  const passedOver = (at) => arianeSaying.isSilent() && document.body.innerText === listed && !(visible(files[at]) && files[at].files.length);
  const saidOfFile = (at) => {
    const field = files[at], focus = active(), described = (field.getAttribute("aria-describedby") || "").split(/\s+/).map((id) => named(field, id)).filter(Boolean);
    if (focus && focus !== document.body && focus !== field && focus !== gaveFrom) return [];
    return arianeSaying.changed().filter((each) => {
      const element = found(each.selector);
      // A button says itself what its words have become.
      return element && !element.contains(field) && !element.closest("button, [role=button], a[href]") && !described.some((one) => one.contains(element) || element.contains(one));
    });
  };
  const hold = (field, value, byKey, turned) => {
    if (field.type === "file") {
      if (value) give(field);
      return;
    }
    field.focus({ preventScroll: true });
    if (isTick(field)) {
      const had = active() === field;
      if (field.checked !== value) field.click();
      if (had && upsetBy(field)) upsetting.set(field, upsetBy(field));
    } else if (field.localName === "select") {
      const options = Array.from(field.options);
      const can = (each) => each.index > 0 && each.value && !each.disabled;
      const wanted = value ? ((turned ? options.findLast(can) : options.find(can)) || { index: 0 }).index : 0;
      const had = active() === field;
      field.selectedIndex = Math.max(wanted, 0);
      say(field, "input", "change");
      if (had && upsetBy(field)) upsetting.set(field, upsetBy(field));
    } else {
      // No hand can type more than a field takes.
      const most = field.maxLength > 0 ? value.slice(0, field.maxLength) : value;
      put.set(field, most);
      field.value = byKey ? typed(field, most) : most;
      say(field, "input");
      // A list that takes words in, or offers some, empties its field on purpose: what only the code's “change” empties is one.
      const gone = most && !byKey && !field.value && field.isConnected && !suggests(field);
      for (const letter of gone ? most : "") {
        field.value += letter;
        field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText", data: letter }));
      }
      const typedIn = field.value;
      say(field, "change");
      if (gone && typedIn && field.value === typedIn) emptied.add(field);
    }
    field.blur();
    if (!document.hasFocus()) say(field, "blur", "focusout");
  };
  // `values` in the order of the form's fields; null leaves a field as it is. `byKey` tells which are typed letter by letter.
  // Tells which fields, met for the first time, empty themselves when all of it comes at once, as from a helper, and not letter by letter.
  let put = new Map(), emptied = new Set();
  const fill = (at, values, byKey, turned = false) => {
    put = new Map();
    const known = emptied;
    emptied = new Set();
    meetAgain(forms[at]);
    const order = values.map((value, number) => number);
    if (turned) order.reverse();
    // Of buttons of which one is chosen, the last one is; the first, where the others are wanted.
    const isPassedBy = (number) => {
      const { fields } = forms[at], field = fields[number];
      return !!field && field.type === "radio" && !!field.name && order.slice(order.indexOf(number) + 1).some((other) =>
        values[other] && fields[other] && fields[other].isConnected && !fields[other].disabled && fields[other].type === "radio" && fields[other].name === field.name && fields[other].form === field.form);
    };
    order.forEach((number) => {
      const field = forms[at].fields[number], value = isPassedBy(number) ? null : values[number];
      if (field && value !== null && field.isConnected) hold(field, value, byKey[number], turned);
      if (field && typeof value === "string" && value.length >= TELLING && holdsText(field)) given.add(value.toLowerCase());
      // What is drawn anew with each entry has other fields by now.
      meetAgain(forms[at]);
    });
    const fresh = Array.from(emptied).filter((each) => !known.has(each));
    emptied = new Set([...known, ...fresh]);
    return fresh.map(about);
  };
  // How many different things were typed so far that are told again when they are seen, and how many of them can be seen.
  const TELLING = 4;
  const given = new Set();
  const reviewed = () => {
    const shown = [document.body.innerText, ...all("input, textarea, output", roots()).filter(visible).map((each) => each.value || "")].join("\n").toLowerCase();
    return { typed: given.size, shown: Array.from(given).filter((each) => shown.includes(each)).length };
  };
  // Types words into a field that may suggest something, and takes the first thing that comes to be seen below it.
  const OFFERS = "[role=option], li, [class*=suggest] > *, [class*=autocomplete] > *, [class*=result] > *, [class*=option], [class*=item]", BELOW = 320;
  let offered = new Set();
  const seek = (at, number, words) => {
    meetAgain(forms[at]);
    const field = forms[at].fields[number], letter = words.slice(-1), how = { bubbles: true, composed: true, key: letter };
    offered = new Set(all(OFFERS, roots()).filter(visible));
    field.focus({ preventScroll: true });
    field.value = words;
    field.dispatchEvent(new KeyboardEvent("keydown", how));
    say(field, "input");
    field.dispatchEvent(new KeyboardEvent("keyup", how));
  };
  const take = (at, number) => {
    const place = forms[at].fields[number].getBoundingClientRect();
    const lies = ({ left, right, top, width }) => width > 0 && left < place.right && right > place.left && top > place.top && top < place.bottom + BELOW;
    const fresh = all(OFFERS, roots()).filter((each) => visible(each) && !offered.has(each) && collapse(each.textContent) && lies(each.getBoundingClientRect()));
    const one = fresh.find((each) => each.matches("[role=option]")) || fresh.find((each) => each.localName === "li") || fresh.find((each) => !fresh.some((other) => other !== each && each.contains(other)));
    if (!one) return false;
    pressPointer(one.querySelector("button, a") || one);
    return true;
  };
  // The choice that took itself away, with the rest of its form, as soon as it was made; null where none did.
  const leftBy = (at) => {
    const { holder, fields } = forms[at], gone = fields.findLastIndex((each) => ((isTick(each) && each.checked) || each.localName === "select") && !(each.isConnected && isShown(each)));
    return gone >= 0 && !(holder.isConnected && fields.some((each) => each.isConnected && visible(each))) ? gone : null;
  };
  // What fields made of what was put into them; empty for those that left it as it was, or hold nothing.
  const became = (at) => forms[at].fields.map((field) => put.has(field) && field.value !== put.get(field) ? field.value.slice(0, 120) : "");
  // Whether a button can be pressed by now.
  const unlocked = (at) => {
    meetAgain(forms[at]);
    return !forms[at].button.disabled && forms[at].button.getAttribute("aria-disabled") !== "true";
  };
  let made = false, held = new Map();
  // The colours of what is written on a choice, and of what lies behind it; null where a picture or a shade may.
  const tintOf = (control) => {
    const label = control.matches(BUTTONS) ? control : isTick(control) && ((control.labels && control.labels[0]) || control.closest("label"));
    const words = label && [label, ...all("*", [label])].find((each) => visible(each) && Array.from(each.childNodes).some((node) => node.nodeType === 3 && collapse(node.data).length > 1));
    const drawn = words ? drawnOn(words) : null;
    if (!drawn) return null;
    return { selector: selector(words), name: collapse(label.innerText).slice(0, 120), box: rectangle(words.getBoundingClientRect()), ...drawn };
  };
  // What is written on the choice that was made, or on the button that was pressed, where it has other colours since.
  let tint = null;
  const chosenTint = (kind, at) => {
    const control = (kind === "filter" ? pressed : choices)[at], now = control.isConnected && !control.matches(":disabled, [aria-disabled=true], [aria-busy=true]") && getComputedStyle(control).pointerEvents !== "none" && !/disabled|loading|busy|pending/i.test(control.className) ? tintOf(control) : null;
    return tint && now && (tint.colour !== now.colour || tint.grounds.join() !== now.grounds.join()) ? now : null;
  };
  // Makes each further choice of a list or of buttons that belong together, if they are few; what it is called, or null.
  const FEWEST_OTHERS = 3, MOST_OTHERS = 8;
  const chooseOther = (at, number) => {
    const field = choices[at], list = field.localName === "select";
    if (!field.isConnected || !(list || (field.type === "radio" && field.name))) return null;
    const every = list ? Array.from(field.options).filter((each) => each.value)
      : all("input[type=radio]", [field.form || document]).filter((each) => each.name === field.name && isField(each));
    const free = every.filter((each) => !each.disabled && each !== field);
    if (every.length < (list ? FEWEST_OTHERS : 2) || every.length > MOST_OTHERS || number >= free.length) return null;
    const other = free[number];
    if (list) {
      field.value = other.value;
      say(field, "input", "change");
      return collapse(other.textContent).slice(0, 120);
    }
    other.focus({ preventScroll: true });
    madeOther = active() === other ? other : null;
    other.click();
    return nameOf(other).slice(0, 120);
  };
  let madeOther = null;
  const upsetOther = () => (madeOther && madeOther.isConnected ? upsetBy(madeOther) : "");
  // An amount for a field that holds none.
  const amountOf = (field) => String(Math.min(Math.max(Number(field.min) || 0, 100), field.max ? Number(field.max) : 100));
  // Takes the first of the choices that are not made yet; with `last`, of a list, the last of all.
  const choose = (at, last = false) => {
    made = false;
    tint = null;
    arianeSaying.noteThings();
    arianeSaying.notePictures();
    // One that was drawn anew meanwhile is the same to people.
    if (!choices[at].isConnected && choices[at].id) choices[at] = document.getElementById(choices[at].id) || choices[at];
    const field = choices[at];
    const group = field.type === "radio" && field.name ? all("input[type=radio]", [field.form || document]).filter((each) => each.name === field.name) : [field];
    for (const each of group) if (!held.has(each)) held.set(each, holds(each));
    if (isTick(field)) {
      if (!field.isConnected) return;
      field.focus({ preventScroll: true });
      made = active() === field;
      tint = tintOf(field);
      // One that an attempt has chosen already would hear of no change.
      if (field.type === "radio") field.checked = false;
      field.click();
      return;
    }
    if (field.localName === "input") {
      field.focus({ preventScroll: true });
      made = active() === field;
      field.value = field.value && !Number.isNaN(Number(field.value)) ? String(Number(field.value) + (field.max && Number(field.value) >= Number(field.max) ? -1 : 1)) : amountOf(field);
      // Many a page reckons only as the field is left.
      say(field, "input", "change", "blur", "focusout");
      return;
    }
    const free = (each, number) => number !== field.selectedIndex && !each.disabled;
    const other = last ? Array.from(field.options).findLastIndex(free) : Array.from(field.options).findIndex(free);
    made = field.isConnected && other >= 0;
    if (!made) return;
    field.focus({ preventScroll: true });
    // One that takes no focus cannot lose it.
    made = active() === field;
    field.selectedIndex = other;
    say(field, "input", "change");
  };

  // Have every choice as it was before any was made; one button of several cannot be given up with a press.
  const unchoose = () => {
    for (const [field, value] of held) {
      if (!field.isConnected || holds(field) === value) continue;
      // The button that was chosen at first is pressed again; where none was, nobody could give it up.
      if (isTick(field) && (field.type === "checkbox" || value === "true")) field.click();
      else if (isTick(field)) field.checked = false;
      else {
        field.value = value;
        say(field, "input", "change");
      }
    }
    held = new Map();
  };

  // What is looked for stands beside the button.
  const soughtIn = (button) => {
    const part = button.parentElement, found = SEEKS.test(wordsOf(button)) && [part, part && part.parentElement].filter(Boolean)
      .map((each) => each.querySelector("input:not([type]), input[type=text], input[type=search]")).find(Boolean);
    return found && visible(found) ? found : null;
  };
  // Notes what the page says, then uses a control; `unsaid` is what changed since, unannounced.
  let stocked = 0;
  const stock = () => all("select, input, [role=option], li, tr, article, [role=listitem]", roots()).filter(visible).length;
  const pressFilter = (at, words = SOUGHT) => {
    const button = pressed[at];
    if (!button.isConnected || !visible(button) || button.disabled) return false;
    const field = soughtIn(button);
    if (field && (!field.value || words !== SOUGHT)) hold(field, words, false, false);
    const added = addedFrom(button);
    if (added && !added.value) hold(added, SOMEBODY, false, false);
    stocked = stock();
    arianeSaying.noteThings();
    button.focus({ preventScroll: true });
    tint = tintOf(button);
    button.click();
    return true;
  };
  // Whether more stands on the page since a button to search with was pressed.
  const broughtMore = () => stock() > stocked;
  const unsaid = (kind, at) => {
    const button = kind === "filter" ? pressed[at] : kind === "form" ? forms[at].button : choices[at];
    const found = arianeSaying.unsaid(button, kind === "choice");
    // What a search found may be as many as before; of a day that was chosen, hours are looked for.
    const seeks = (kind === "form" && forms[at].search) || (kind === "filter" && (SEEKS.test(wordsOf(button)) || WORKS_OUT.test(wordsOf(button)) || (button.hasAttribute("aria-pressed") && /\d/.test(wordsOf(button)))));
    if (kind === "filter" && !seeks && keeps(button)) found.push(...arianeSaying.found(button, button, "ul, ol, table, label, legend, h1, h2, h3").map((each) => ({ ...each, sought: false, done: true })));
    if (kind === "filter" && WORKS_OUT.test(wordsOf(button))) found.push(...arianeSaying.workedOut(button));
    return seeks ? [...arianeSaying.found(button), ...found] : found;
  };

  const stale = (at) => choices[at].isConnected ? arianeSaying.stale(choices[at]) : [];

  const upset = (at) => upsetting.get(choices[at]) || (made ? upsetBy(choices[at]) : "");

  // Fields that refuse a paste and do not take its words by themselves.
  const paste = () => {
    const fields = all("input, textarea", roots()).filter((each) => isField(each) && holdsText(each)).slice(0, MOST_FIELDS);
    const values = () => fields.map((each) => each.value).join("\u0000");
    return fields.filter((field, number) => {
      // Other words for each: a page that shares them out among its fields changes some each time.
      const before = values(), data = new DataTransfer(), words = String(102938 + 13579 * (number + 1));
      data.setData("text/plain", words);
      const how = { bubbles: true, cancelable: true, composed: true };
      const refused = !field.dispatchEvent(new ClipboardEvent("paste", { ...how, clipboardData: data }))
        || !field.dispatchEvent(new InputEvent("beforeinput", { ...how, inputType: "insertFromPaste", data: words }))
        || !field.dispatchEvent(new KeyboardEvent("keydown", { ...how, key: "v", code: "KeyV", ctrlKey: true, keyCode: 86 }));
      return refused && values() === before;
    }).map(about);
  };

  // --- looking at what comes of it ---

  const bare = (text) => collapse(text).replace(/\d+/g, "0");
  // The element that a new text fills: pieces of one message (a word in bold, an icon) lie in one holder.
  const holderOf = (text, fresh) => {
    if (text.nodeType !== 3) return text.drawn || text;
    let at = text.parentElement;
    const isWhole = (element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let each = walker.nextNode(); each; each = walker.nextNode()) if (collapse(each.data) && !fresh.has(each)) return false;
      return true;
    };
    while (getComputedStyle(at).display === "inline" && at.parentElement && !/^(label|td|form|body)$/.test(at.parentElement.localName)
      && isWhole(at.parentElement)) at = at.parentElement;
    return at;
  };
  // Code that is shown, and what a button unfolds to choose from.
  const UNFOLDED = "pre, code, samp, [role=menu], [role=listbox], [role=tree], [role=grid], [role=dialog] table";
  const said = (among) => {
    const found = new Map();
    for (const root of among) {
      const walker = document.createTreeWalker(root === document ? document.body || root : root, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement;
        if (!parent || !collapse(text.data) || /^(script|style|noscript|template|option|textarea)$/.test(parent.localName) || parent.closest(UNFOLDED)) continue;
        if (visible(parent) && parent.getBoundingClientRect().width > 0) found.set(text, bare(text.data));
      }
      for (const field of root.querySelectorAll("[placeholder]"))
        if (field.placeholder && !field.value && visible(field)) found.set(field, bare(field.placeholder));
    }
    for (const { holder } of forms)
      for (const element of Array.from(holder.querySelectorAll("*")).slice(0, MOST_DRAWN))
        for (const where of ["::before", "::after"]) {
          const content = getComputedStyle(element, where).content;
          if (/^".*[\p{L}]{3}/u.test(content) && visible(element)) found.set({ drawn: element }, bare(content));
        }
    return found;
  };
  const EDGES = ["borderTopColor", "borderLeftColor", "borderBottomColor", "borderTopWidth", "borderLeftWidth", "backgroundColor",
    "color", "boxShadow", "backgroundImage"];
  const look = (field) => [field, ...(field.labels || []), field.parentElement, field.parentElement && field.parentElement.parentElement]
    .filter(Boolean).map((each) => { const style = getComputedStyle(each); return EDGES.map((name) => style[name]).join(); }).join("|");
  // The words that can be seen and that the code of a field names as its description, or its error.
  const pointsTo = (field) => ["aria-describedby", "aria-errormessage"].flatMap((name) => (field.getAttribute(name) || "").split(/\s+/))
    .map((id) => named(field, id)).filter((each) => each && visible(each)).map((each) => collapse(each.textContent)).join(" ");
  const holds = (field) => field.type === "checkbox" || field.type === "radio" ? String(field.checked) : field.value;
  const active = () => {
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };

  let known = null, standing = null, buttons = new Set(), untouched = null, pointed = null, before = null, heard = null;
  const hear = (event) => heard && heard[event.type].push(event);
  addEventListener("submit", hear, true);
  addEventListener("invalid", hear, true);
  let reported = false;
  addEventListener("ariane-reports", () => { reported = true; }, true);
  // The browser says it in bubbles of its own when it holds a form back, or when a script has it say so: not when a script only asks.
  const isTold = ({ holder, button }) => heard.invalid.some((each) => !each.defaultPrevented)
    && (reported || (!heard.submit.length && button.form === holder && button.type === "submit" && !holder.noValidate && !button.formNoValidate));

  // The entry of the browser's history that is shown: the button Back leads from one to the one before.
  const entryOf = () => globalThis.navigation && navigation.currentEntry ? navigation.currentEntry.key : history.length;

  const press = (at) => {
    meetAgain(forms[at]);
    const { button, fields } = forms[at];
    button.focus({ preventScroll: true });
    before = { at, title: document.title, address: location.href, entry: entryOf(), heads: heads(), main: mainHead(), values: fields.map(holds) };
    heard = { submit: [], invalid: [] };
    reported = false;
    button.click();
  };

  // A button that belongs to no fields, or brings some.
  const pressAlone = (at) => pressOne(alone[at]);
  const open = (at) => pressOne(openers[at]);
  const pressOne = (button) => {
    if (!button.isConnected || !visible(button) || button.disabled) return false;
    forms.push({ holder: button.parentElement || button, button, fields: [], keys: [], said: wordsOf(button), heads: heads() });
    untouched.push([]);
    pointed.push([]);
    press(forms.length - 1);
    return true;
  };

  const gap = (one, other) => Math.max(0, one.top - other.bottom, other.top - one.bottom)
    + Math.max(0, one.left - other.right, other.left - one.right);
  const tiedTo = (message, field) => {
    const ids = ["aria-describedby", "aria-errormessage", "aria-labelledby", "aria-details"]
      .flatMap((name) => [field, field.closest("fieldset, [role=group], [role=radiogroup]")].filter(Boolean)
        .flatMap((each) => (each.getAttribute(name) || "").split(/\s+/)));
    const group = field.closest("fieldset");
    return ids.some((id) => { const each = named(field, id); return each && (each.contains(message) || message.contains(each)); })
      || Array.from(field.labels || []).some((label) => label.contains(message))
      || (group && group.querySelector("legend") && group.querySelector("legend").contains(message));
  };
  // Whether a message lies in a part of the form that holds one field, or one question, and no other.
  const isAlone = (message, field, fields) => {
    let at = message.parentElement;
    while (at && !at.contains(field)) at = at.parentElement;
    const question = (field.type === "radio" || field.type === "checkbox") && field.closest("fieldset, [role=group], [role=radiogroup]");
    if (!!at && fields.every((other) => other === field || !at.contains(other) || (question && question.contains(other)))) return true;
    // In a form without such parts, one that touches its field, and no other, is that one's.
    const beside = [message.previousElementSibling, message.nextElementSibling].filter(Boolean), belongs = (each, to) => each === to || Array.from(to.labels || []).includes(each);
    return beside.some((each) => each === field) && !beside.some((each) => fields.some((other) => other !== field && belongs(each, other)));
  };
  // A sign may have its words in the code: an icon, or a mark that is called something.
  const spokenIn = (message) => [message, ...message.querySelectorAll("[aria-label], img[alt]")]
    .map((each) => each.getAttribute("aria-label") || each.alt || "").join(" ");
  const wordsIn = (message) => collapse(/\p{L}/u.test(message.innerText || "") ? message.innerText : spokenIn(message)) || collapse(message.innerText || message.placeholder
    || ["::before", "::after"].map((where) => getComputedStyle(message, where).content.replace(/^"|"$|^none$/g, "")).join(" "));
  // What describes something else that takes focus, such as a frame to move a picture in, is no message of the field beside it.
  const describesAnother = (message) => {
    const id = (message.closest("[id]") || message).id;
    return Boolean(id) && all(`[aria-describedby~="${CSS.escape(id)}"], [aria-errormessage="${CSS.escape(id)}"]`, roots())
      .some((each) => !each.matches("input, select, textarea, button, a, fieldset, [role=group], [role=radiogroup], form") && each.tabIndex >= 0);
  };
  const messageOf = (message, fields) => {
    const place = message.getBoundingClientRect();
    const near = fields.map((field, number) => [gap(place, ((field.type === "radio" || field.type === "checkbox")
      && field.closest("fieldset") || field).getBoundingClientRect()), number]).sort((one, other) => one[0] - other[0]);
    return {
      selector: selector(message), text: wordsIn(message).slice(0, 300), box: rectangle(place),
      // What is announced may lie within the paragraph that it fills.
      live: message.closest(LIVE) !== null || all(LIVE, [message]).some((each) => collapse(each.textContent).length * 2 > collapse(message.textContent).length), focused: active() !== document.body && !!active() && active().contains(message),
      links: message.querySelectorAll("a[href^='#'], button").length + (message.closest("a[href^='#'], button") ? 1 : 0),
      near: near.length && near[0][0] <= NEAR && !describesAnother(message) ? near[0][1] : null, alone: near.length > 0 && isAlone(message, fields[near[0][1]], fields),
      tied: fields.flatMap((field, number) => tiedTo(message, field) ? [number] : []),
    };
  };

  // A field that came with its label, its hint and its buttons: all of it that holds none of the fields that were there.
  const broughtWith = (field) => {
    let part = field;
    while (part.parentElement && !Array.from(standing).some((each) => part.parentElement.contains(each))) part = part.parentElement;
    return part;
  };

  // Whether something with buttons lies over the middle of the window that was not there.
  const LAYER = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";
  const liesOver = () => {
    for (let at = document.elementFromPoint(innerWidth / 2, innerHeight / 2); at && at !== document.body; at = at.parentElement)
      if (at.matches(LAYER) || getComputedStyle(at).position === "fixed") return all(BUTTONS, [at]).some((each) => visible(each) && !buttons.has(each));
    return false;
  };
  const mainHead = () => all("h1", roots()).filter(visible).map((each) => collapse(each.textContent)).join(" ");
  // What heads what came, and which part of the address came with it.
  const where = () => {
    const came = heads().filter((each) => each && !before.heads.includes(each));
    return { heading: (came[0] || "").slice(0, 200), titled: document.title.slice(0, 300), address: movedFrom(before.address), whole: before.main !== "" && mainHead() !== before.main, remembered: entryOf() !== before.entry };
  };
  // The new fields of the part of a page in which a button lies that has focus.
  const fieldsOfStep = (focus) => {
    const part = focus && (focus.form || focus.closest("form, [role=dialog], section, main"));
    return part && !part.closest("header, nav, [role=search]") ? all("input, select, textarea", [part]).filter((each) => isField(each) && !standing.has(each)) : [];
  };
  const seen = () => {
    meetAgain(forms[before.at]);
    const { fields, button, holder } = forms[before.at];
    const fresh = new Set();
    const added = all("input, select, textarea", roots()).filter((each) => isField(each) && !standing.has(each)).map(broughtWith);
    // What the button itself brings when it has focus explains the button.
    const bubble = (button.getAttribute("aria-describedby") || "").split(/\s+/).map((id) => named(button, id)).filter(Boolean);
    for (const [text, words] of said(roots())) {
      const element = text.drawn || text;
      if (!known.has(words) && !button.contains(element) && !bubble.some((each) => each.contains(element)) && !added.some((part) => part.contains(element))) fresh.add(text);
    }
    const found = Array.from(new Set(Array.from(fresh, (text) => holderOf(text, fresh))));
    const messages = found.filter((each) => !found.some((other) => other !== each && other.contains(each)));
    const focus = active(), came = fieldsOfStep(focus);
    return {
      // A press that ends on a button behind all that a step asks brings whoever uses keys past it.
      past: focus && focus.matches(BUTTONS) && came.every((each) => each.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING) ? new Set(came.map((each) => each.type === "radio" && each.name ? each.name : each)).size : 0,
      unfolded: added.length > 0, over: liesOver(), gone: !holder.isConnected || !visible(holder) || !(fields.length ? fields : [button]).some((each) => each.isConnected && visible(each)),
      submitted: heard.submit.length > 0, prevented: heard.submit.some((each) => each.defaultPrevented),
      bubble: isTold(forms[before.at]),
      title: document.title !== before.title, ...where(), lost: !focus || focus === document.body || !visible(focus),
      focus: focus && focus !== document.body && focus !== button ? selector(focus) : "",
      messages: messages.slice(0, 30).map((each) => messageOf(each, fields)),
      fields: fields.map((field, number) => ({
        invalid: field.getAttribute("aria-invalid") === "true", marked: field !== focus && untouched[before.at][number] !== null && look(field) !== untouched[before.at][number],
        kept: holds(field) === before.values[number], native: !field.validity || field.validity.valid, empty: !holds(field) || holds(field) === "false",
        focused: field === focus, worded: pointsTo(field) !== "" && pointsTo(field) !== pointed[before.at][number],
      })),
    };
  };

  // The words of a link in a message that leads to nothing in the page, and that sets off nothing either.
  const nowhere = () => {
    const isThere = (name) => roots().some((root) => (root.getElementById && root.getElementById(name)) || Array.from(root.querySelectorAll("a[name]")).some((each) => each.name === name));
    const linked = seen().messages.flatMap(({ selector: path }) => path.includes(" >> ") ? [] : Array.from(document.querySelectorAll(path)))
      .flatMap((each) => [...each.querySelectorAll("a[href^='#']"), each.closest("a[href^='#']")]).filter(Boolean);
    for (const link of linked) {
      const name = decodeURIComponent(link.getAttribute("href").slice(1));
      if (!name || isThere(name)) continue;
      const focus = active();
      link.click();
      const led = active() !== focus && active() !== link && active() !== document.body;
      if (!led) return wordsOf(link).slice(0, 120) || "…";
    }
    return "";
  };

  // Whether something says, or moves as if, more is on its way.
  const BUSY = "[aria-busy=true], [role=progressbar], progress:not([value])";
  const awaits = () => all(BUSY, roots()).some(visible)
    || document.getAnimations().some(({ effect, playState }) => playState === "running" && effect && effect.target && effect.getComputedTiming().iterations === Infinity && visible(effect.target))
    || all("p, span, div, h1, h2", roots()).some((each) => !each.firstElementChild && /(…|\.\.\.)$/.test(collapse(each.textContent)) && visible(each));

  globalThis.arianeErring = { awaits, became, begin, broughtMore, choose, chooseOther, chosenTint, fill, giveOther, giveTo, leftBy, nowhere, open, passedOver, paste, pick, pickedLast, pins, press, pressAlone, pressFilter, saidOfFile, saidOfOther, saidOfPicks, seek, seen, stale, take, unchoose, unsaid, upset, upsetOther, unlocked };
})();
