// What controls open when they are pressed with a key, what stands open from the start, and which keys composite controls obey.
(() => {
  if (globalThis.arianeOpening) return;
  const { all, collapse, found, isRoute, movedFrom, onStage, rectangle, roots, selector, visible } = arianeProbes;
  const MOST = 8, MOST_COMPOSITES = 6, MOST_ROUTES = 7;
  const ANNOUNCES = "summary, [aria-haspopup]:not([aria-haspopup=false]), [aria-expanded], [aria-controls], [popovertarget], "
    + "[commandfor], [data-toggle], [data-bs-toggle], [data-target], [data-bs-target], [data-open]";
  const PLAIN = "button, [role=button], a[href='#'], a[href=''], a[href^='javascript:'], input[type=button]";
  const OPENED = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [popover], [role=menu], [role=listbox]";
  const LEAVES = /(?<!\p{L})(imprim|print(?!\p{L})|dru(k|ck)|submit|envoy|verzend|absend|send(?!\p{L})|play(?!\p{L})|lire(?!\p{L})|abspiel|retour|reveni|back(?!\p{L})|terug(?!trek|neem|nem|betal|vord)|zurück(?!nehm|zieh|zahl|forder)|abmeld|log ?out|sign ?out|d[ée]connect|uitlog|afmeld)/iu;
  // What leads on in the same page, unless it leaves it: what it brings is no part that unfolds.
  const STEP = /(?<!\p{L})(suivante?|next|volgende|weiter)(?!\p{L})/iu;
  // What begins something: an application, a booking, a report.
  const BEGINS = /(?<!\p{L})(nouvelles?|demand|commence|d[ée]marre|r[ée]serve|prendre|d[ée]clare|signale|new(?!s)|start|begin|appl(y|ication)|book|register|report|claim|nieuwe?(?!\p{L})|aanvra|boek|meld|aanmeld|afspra|neue[rns]?(?!\p{L})|antrag|beantrag|beginn|buch|anmeld|termin|solicit|inici|comenza|reserva|pedir|nuev)/iu;
  // What leads back from a dialog without a word for closing it.
  const LEADS_BACK = /^(non|nein|nee|no)(?!\p{L})|(?<!\p{L})(revenir|retour|rester|go back|stay|keep|terug|blijf|blijven|zurück|bleiben)(?!\p{L})/iu;
  const CLOSES = /ferm|close|sluit|schlie|annul|cancel|abbrech|dismiss|plus tard|later|refus|weiger|ablehn|accept|akzept|^(x|×|✕|✖|ok)$/i;
  const wordsOf = (element) => collapse(element.getAttribute("aria-label") || element.innerText || element.value || element.title || "").slice(0, 80);
  // CSS pixels below which one control stands beside another.
  const NEAR = 100;
  const active = () => {
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body || at === document.documentElement ? null : at;
  };
  // A drawing has no click() of its own.
  const clickOn = (element) => element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, view: window }));
  const usable = (element) => visible(element) && !element.disabled && element.getAttribute("aria-disabled") !== "true"
    && !element.closest("[inert]");
  const isField = (element) => (element.form || element.closest("form")) && element.type === "submit";
  const shown = () => new Set(all("*", roots()).filter(visible));
  const share = (box) => Math.max(0, Math.min(box.right, innerWidth) - Math.max(box.x, 0))
    * Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.y, 0)) / (innerWidth * innerHeight);

  // Whether the page behind can be pressed: at several places of the window something of the layer is on top.
  const blocks = (layer) => {
    const places = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9], [.5, .15], [.5, .85]];
    const over = places.filter(([x, y]) => {
      const top = document.elementFromPoint(innerWidth * x, innerHeight * y);
      return !top || top === document.documentElement ? layer.matches("dialog:modal") : layer.contains(top) || (fresh.has(top) && !anew.some((part) => part.contains(top)));
    });
    return layer.matches("dialog:modal") || over.length >= 6;
  };
  // Whether most of what lies behind is still there for whoever listens to the page.
  const isReadableBehind = (layer) => {
    const behind = all("h1, h2, h3, p, li, label, a[href], button, input, select, textarea", roots()).filter((each) => visible(each) && !layer.contains(each) && !each.contains(layer) && !fresh.has(each));
    return behind.length >= 3 && behind.filter((each) => each.closest("[inert], [aria-hidden=true]")).length < behind.length / 2;
  };
  const about = (layer) => {
    const box = layer.getBoundingClientRect();
    const role = layer.getAttribute("role") || (layer.localName === "dialog" ? "dialog" : "");
    const inside = layer.matches(OPENED) ? layer : layer.querySelector(OPENED) || layer;
    const named = (inside.getAttribute("aria-label") || "").trim()
      || (inside.getAttribute("aria-labelledby") || "").split(/\s+/).some((id) => id && collapse((inside.getRootNode().getElementById(id) || {}).textContent));
    // A window of its own, by its place and by what closes it, whatever that is made of.
    const crosses = all("button, a, span, div, i, svg, img", [layer]).some((each) => visible(each) && collapse(each.textContent || "").length < 20
      && (CLOSES.test(wordsOf(each) || each.getAttribute("title") || "") || /(^|[-_\s])close/i.test(each.getAttribute("class") || "")));
    const closers = all("button, a[href], [role=button], input[type=button], input[type=submit]", [layer]).filter(usable);
    return {
      selector: selector(layer), role: role || (inside !== layer ? inside.getAttribute("role") || "dialog" : ""),
      modal: inside.getAttribute("aria-modal") === "true" || inside.matches("dialog:modal"), named: !!named,
      share: share(box), blocks: blocks(layer),
      floats: crosses && getComputedStyle(layer).position === "fixed", box: rectangle(box), text: collapse(layer.innerText || "").slice(0, 120),
      closers: closers.filter((each) => CLOSES.test(wordsOf(each)) || LEADS_BACK.test(wordsOf(each))).length, readable: isReadableBehind(layer),
      controls: all("a[href], button, input, select, textarea, [tabindex]:not([tabindex='-1'])", [layer]).filter(usable).length,
    };
  };

  // What was drawn anew with the words that it had; and where the control that was pressed lay.
  let anew = [], path = "", words = "";
  let candidates = [], paths = [], called = [], composites = [], before = new Set(), fresh = new Set(), layer = null, opener = null;
  // A link to a part of the page that is not to be seen yet.
  const toView = (link) => {
    // A link in a drawing has no hash of its own.
    const view = link.getRootNode().getElementById(link.getAttribute("href").slice(1));
    return !!view && !visible(view);
  };
  const FEW = 5;
  const isOfAFew = (control) => {
    const part = control.parentElement && control.parentElement.localName === "li" ? control.parentElement.parentElement : control.parentElement;
    const row = part && control.localName === "button" ? Array.from(part.querySelectorAll("button")).filter(visible) : [];
    return row.length > 2 && row.length <= FEW && row.every((each) => Math.abs(each.getBoundingClientRect().y - control.getBoundingClientRect().y) < control.offsetHeight / 2);
  };
  // A day of a calendar, in a cell of its own.
  const WEEK = 7;
  const isDay = (each) => !!each.closest("td, [role=gridcell]") && /^\D{0,24}\d{1,2}\b/.test(wordsOf(each));
  // What sends, as its words say, without a form around it, on a page where a dialog waits to ask once more.
  const SENDS = /(?<!\p{L})(submit|envoy|verzend|absend|send(?!\p{L}))/iu;
  const isSender = (element) => element.localName === "button" && !element.form && all("dialog, [role=dialog], [role=alertdialog], [aria-modal=true]", roots()).some((each) => !visible(each)) && SENDS.test(wordsOf(element)) && !/imprim|print|dru(k|ck)/i.test(wordsOf(element));
  const toLast = (element) => isSender(element) || (element.localName === "a" && toView(element));
  const begin = () => {
    const among = roots();
    home = location.href;
    // What sends a form is pressed where it only leads on; a page that it would ask for does not come.
    const fits = (element) => usable(element) && onStage(element) && (!isField(element) || STEP.test(wordsOf(element)))
      // What says that it opens a dialog sends nothing yet; a button outside all forms may ask before it sends.
      && (!LEAVES.test(wordsOf(element)) || isSender(element) || (/^(dialog|true)$/.test(element.getAttribute("aria-haspopup") || "") && element.type !== "submit"))
      && !element.closest("[role=tablist], [role=listbox], [role=menu], [role=radiogroup], nav ul ul, video, audio")
      && element.tabIndex >= 0 && element.getAttribute("aria-haspopup") !== "listbox" && element.localName !== "select" && element.localName !== "input";
    const listed = [...all(ANNOUNCES, among), ...all(PLAIN, among), ...all("a[href^='#']", among).filter(toView)].filter(fits);
    const seen = new Map();
    // Of many that are alike, two tell enough; of a few in a row, which may stand for parts of the page, each does.
    for (const each of new Set(listed)) {
      const kind = each.localName + each.className;
      if ((seen.get(kind) || 0) < (isOfAFew(each) ? FEW : 2)) candidates.push(each);
      seen.set(kind, (seen.get(kind) || 0) + 1);
    }
    // The days of a calendar come first: another month takes them away. What leads on comes last: it takes all others away.
    const late = (each) => toLast(each) ? 1 : isDay(each) ? -1 : 0;
    candidates.sort((one, other) => late(one) - late(other));
    const routed = routes(), steps = candidates.filter((each) => STEP.test(wordsOf(each)) && !routed.includes(each)).slice(0, 1);
    candidates = [...candidates.filter((each) => !STEP.test(wordsOf(each)) && !routed.includes(each)).slice(0, MOST - steps.length), ...steps, ...routed];
    paths = candidates.map(selector);
    called = candidates.map(wordsOf);
    return candidates.map((each) => ({
      selector: selector(each), name: wordsOf(each), box: rectangle(each.getBoundingClientRect()),
      step: steps.includes(each) || routed.includes(each), routed: routed.includes(each), link: each.localName === "a", empty: each.getAttribute("href") === "",
      // Of links that lead where one is, menus are full.
      told: !each.closest("nav, header, footer, [role=navigation], [role=banner], [role=contentinfo], [aria-current]"),
      acts: each.matches("[role=button]:not(button, a, summary, input)"),
      native: each.localName === "summary" || each.hasAttribute("popovertarget") || each.hasAttribute("commandfor"),
    }));
  };
  // The view with which a page begins often has a route of no words.
  const viewOf = (hash) => hash.replace(/^#!?\/?$/, "");
  // Links behind which a script may draw another view of the same page: by a route after `#`, or by a path of its own.
  const routes = () => {
    const here = new URL(location.href);
    const found = all("a[href]", roots()).filter((each) => usable(each) && onStage(each) && !each.target && !each.hasAttribute("download") && !each.closest("[aria-current]:not([aria-current=false])")
      && each.origin === here.origin && wordsOf(each) && !LEAVES.test(wordsOf(each)));
    const by = found.filter((each) => each.pathname === here.pathname && isRoute(each.hash) && viewOf(each.hash) !== viewOf(here.hash) && each.search === here.search);
    // What begins something comes first, then what stands in the page itself; menus hold the rest.
    const own = by.filter((each) => each.closest("main, [role=main]") && !each.closest("nav, [role=navigation]"));
    const views = new Map();
    for (const each of [...[...own, ...by].filter((each) => BEGINS.test(wordsOf(each))).slice(0, MOST_ROUTES - 1), ...own.slice(0, 2), ...by])
      if (!views.has(each.hash)) views.set(each.hash, each);
    return by.length ? Array.from(views.values()).slice(0, MOST_ROUTES) : found.filter((each) => each.pathname !== here.pathname && each.closest("nav, [role=navigation], header, main")).slice(-1);
  };
  // Back to the view with which the page began, whose links have gone with it; whether that was left.
  let home = "";
  const goHome = () => {
    if (location.href.split("#")[0] !== home.split("#")[0] || location.href === home) return false;
    location.hash = new URL(home).hash;
    return true;
  };
  // Whether a script takes a click on such a link for itself; nobody else hears of it.
  const follow = () => {
    let taken = false;
    const hear = (event) => { taken = event.defaultPrevented; if (!isRoute(opener.hash)) event.preventDefault(); };
    addEventListener("click", hear);
    opener.click();
    removeEventListener("click", hear);
    return taken || isRoute(opener.hash);
  };
  // Whoever dismisses a banner begins the page: nothing is lost with it.
  let aside = false;
  const liesOver = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement)
      if (/^(fixed|sticky)$/.test(getComputedStyle(at).position) || at.matches("dialog, [role=dialog], [role=alertdialog], [aria-modal=true]")) return true;
    return false;
  };
  // So does whoever dismisses a notice with which the page begins.
  const beginsWith = (element) => {
    const notice = element.closest("[role=region], [role=alert], [role=status], section, aside, div") || element;
    return CLOSES.test(wordsOf(element)) && !all("a[href]:not([href^='#']), button, input, select, textarea, summary", roots()).some((each) => usable(each)
      && !notice.contains(each) && each.compareDocumentPosition(notice) & Node.DOCUMENT_POSITION_FOLLOWING && !each.closest("header, nav, [role=banner], [role=navigation]"));
  };
  // What a press brought about that cannot be seen: something in the code is otherwise, focus or the page has moved, or the page would have been left.
  let stir = 0, place = 0, was = { lines: new Set() };
  new MutationObserver((changes) => { stir += changes.length; }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener("ariane-leaves", () => { stir += 1; });
  // Whoever is to choose a file sees a window of the browser.
  addEventListener("click", (event) => { if (event.composedPath()[0].type === "file") stir += 1; }, true);
  const acted = () => stir > 0 || active() !== opener || location.href.replace(/#$/, "") !== was.address.replace(/#$/, "");
  const stirred = () => acted() || scrollY !== place;
  const fieldsShown = () => all("input, select, textarea", roots()).filter(visible);
  const headingsShown = () => all("h1, h2", roots()).filter(visible);
  // Other content in the place of what was there, under a title that stayed: a heading is new, and so are the fields, or the address, or the control has gone.
  const replaced = () => {
    const fresher = headingsShown().filter((each) => wordsOf(each) && !was.headings.includes(wordsOf(each)));
    const heading = fresher.find((each) => each.localName === "h1") || fresher[0];
    const address = movedFrom(was.address);
    const fields = fieldsShown(), others = fields.length > 0 && was.fields.length > 0 && !fields.some((each) => was.fields.includes(each));
    if (!heading || document.title !== was.title || (layer && about(layer).blocks) || (Array.from(before).every(visible) && was.main === mainOf())) return null;
    const whole = heading.localName === "h1" && was.main !== "" && mainOf() !== was.main;
    return address || others || wentAway() ? { heading: wordsOf(heading), address, whole } : null;
  };
  // The title under which another view came, with another main heading and address.
  const titled = () => {
    const heading = mainOf(), address = movedFrom(was.address);
    return (address === "route" || address === "path") && heading && heading !== was.main ? { heading, title: document.title } : null;
  };
  // Links to a place of the page that is there, those before its content alone: whether Tab leads on from there is tried.
  const skipping = () => all("a[href^='#']", roots()).filter((each) => each.hash && each.hash.length > 1 && !isRoute(each.hash) && document.getElementById(decodeURIComponent(each.hash.slice(1))))
    .slice(0, MOST).map((each) => ({ selector: selector(each), name: wordsOf(each) || collapse(each.textContent).slice(0, 80), box: rectangle(each.getBoundingClientRect()), target: decodeURIComponent(each.hash.slice(1)) }));
  // What Tab came to: whether it lies in the place or behind it, or nothing before it was there to come to.
  const cameTo = (id) => {
    const place = document.getElementById(id), focus = document.activeElement;
    const stops = all("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])", roots()).filter((each) => usable(each) && each.tabIndex >= 0);
    // Where nothing behind the place can be come to, Tab begins again at the top of the page.
    if (!place || !stops.some((each) => place.contains(each) || place.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)) return null;
    const past = !focus || focus === document.body || place.contains(focus) || !!(place.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING);
    return { past, name: focus && focus !== document.body ? wordsOf(focus) : "" };
  };
  const leave = () => { if (document.activeElement) document.activeElement.blur(); scrollTo(0, 0); };
  const mainOf = () => headingsShown().filter((each) => each.localName === "h1").map(wordsOf).join(" ");
  const wentAway = () => !opener.isConnected || !visible(opener);
  const ready = (at) => {
    opener = candidates[at];
    // What a script draws anew lies where it lay.
    if (!opener.isConnected) opener = drawnAnew(paths[at], called[at]) || opener;
    return begins();
  };
  // The control that another press, or the page, has drawn anew meanwhile; whether it can be pressed.
  const renew = () => {
    const drawn = drawnAnew(path, words);
    if (!drawn || drawn === opener) return false;
    opener = drawn;
    return !!begins();
  };
  // What is no longer in the page has other words: they are those that it had there.
  const drawnAnew = (place, said) => {
    const drawn = found(place);
    return drawn && wordsOf(drawn) === said ? drawn : null;
  };
  const begins = () => {
    if (!opener.isConnected || !usable(opener)) return null;
    opener.scrollIntoView({ block: "center" });
    opener.focus({ preventScroll: true });
    path = selector(opener);
    words = wordsOf(opener);
    before = shown(); fresh = new Set(); anew = []; layer = null; aside = liesOver(opener) || beginsWith(opener);
    stir = 0; place = scrollY;
    was = { title: document.title, address: location.href, fields: fieldsShown(), headings: headingsShown().map(wordsOf), main: mainOf(),
      lines: new Set(lines(document.body)), lang: document.documentElement.lang };
    arianeSaying.notePictures();
    return active() === opener ? { self: self(), expanded: expanded() } : null;
  };
  // A browser says by itself of a button whether the popover that it is for is open.
  const expanded = () => opener.getAttribute("aria-expanded") || (opener.popoverTargetElement ? String(opener.popoverTargetElement.matches(":popover-open")) : "");
  // Most words of the page are others, and its language is said to be the same: what is said of the page alone, no part of it.
  const reworded = () => {
    const root = document.documentElement, now = lines(document.body);
    if (!root.lang || root.lang !== was.lang || now.length < 4 || now.filter((each) => was.lines.has(each)).length > now.length / 2) return null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (visible(node.parentElement) && node.parentElement.closest("[lang]") === root && !node.parentElement.closest("script, style, noscript")) texts.push(collapse(node.data));
    return { lang: root.lang, text: texts.filter(Boolean).join(" ").slice(0, 2000) };
  };
  const lines = (element) => (element.innerText || "").split("\n").map(collapse).filter(Boolean);
  // The same words in new elements: drawn anew, as frameworks do, and not opened.
  const redrawn = (part) => {
    const said = lines(part);
    return said.length > 3 && said.filter((each) => was.lines.has(each)).length > said.length * .8;
  };
  // What is to be seen now and was not before: the outermost part of it that is the largest.
  const look = () => {
    const now = shown(), drawn = opener.isConnected || !opener.hasAttribute("aria-expanded") ? null : found(path);
    // A control that tells whether its part is open may be drawn anew with it.
    if (drawn && drawn.hasAttribute("aria-expanded") && wordsOf(drawn) === words) opener = drawn;
    // What a command of an editor makes is what somebody writes.
    const isInEditor = (each) => !!each.parentElement && !!each.parentElement.closest("[contenteditable=true], [contenteditable='']");
    fresh = new Set(Array.from(now).filter((each) => !before.has(each) && !isInEditor(each)));
    const outer = Array.from(fresh).filter((each) => !fresh.has(each.parentElement) && !/^(br|script|style)$/.test(each.localName));
    anew = outer.filter(redrawn);
    const tops = outer.filter((each) => !anew.includes(each));
    const marked = Array.from(fresh).find((each) => each.matches(OPENED));
    layer = marked && !marked.matches("[role=listbox]") ? marked
      : tops.sort((one, other) => share(other.getBoundingClientRect()) - share(one.getBoundingClientRect()))[0] || null;
    const gone = Array.from(before).filter((each) => !now.has(each)).length;
    return {
      changed: fresh.size > 0 || gone > 0, left: !aside && (!opener.isConnected || !usable(opener)), expanded: expanded(), layer: layer && about(layer),
      focus: where(),
    };
  };
  // What lies over the page that something else has brought about, unless focus went there: whoever pressed last has it still, or nobody.
  const over = () => {
    opener = active() || document.body;
    before = new Set(Array.from(shown()).filter((each) => !onStage(each)));
    was = { lines: new Set() };
    const seen = look();
    return seen.layer && seen.focus !== "inside" && before.size ? { ...seen, name: wordsOf(opener), selector: selector(opener), box: rectangle(opener.getBoundingClientRect()) } : null;
  };
  const where = () => {
    const at = active();
    if (!at) return "nowhere";
    if (layer && (layer === at || layer.contains(at) || (at.getRootNode() instanceof ShadowRoot && layer.contains(at.getRootNode().host)))) return "inside";
    if (at === opener) return "opener";
    // What lies before or beside the layer and is not under it may take focus.
    const box = at.getBoundingClientRect();
    const top = document.elementFromPoint(Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1));
    return top && (top === at || at.contains(top) || top.contains(at)) ? "beside" : "behind";
  };
  // What control has focus that lies far from the one that opened the layer, which is still there; "" where none does.
  const PART = "form, fieldset, section, article, nav, header, footer, aside, table, ul, ol, dl, dialog, [role=group], [role=region], [role=dialog], [role=toolbar], [role=search]";
  const strayed = () => {
    const at = active(), part = opener.parentElement && opener.parentElement.closest(PART);
    // Where the words that tell of the outcome take focus, that is meant.
    if (!at || at === opener || at.tabIndex < 0 || !opener.isConnected || !usable(opener) || at.contains(opener) || (layer && layer.contains(at)) || (part && part.contains(at))) return "";
    const stops = all("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])", roots()).filter((each) => usable(each) && each.tabIndex >= 0);
    const between = Math.abs(stops.indexOf(at) - stops.indexOf(opener));
    const from = opener.getBoundingClientRect(), to = at.getBoundingClientRect();
    const apart = Math.max(from.x - to.right, to.x - from.right, from.y - to.bottom, to.y - from.bottom);
    return stops.includes(at) && between > 1 && apart > NEAR ? wordsOf(at) || at.localName : "";
  };
  const opened = () => layer;
  const within = () => !!layer && opener.contains(layer);
  const open = () => !!layer && layer.isConnected && visible(layer) && share(layer.getBoundingClientRect()) > 0;
  // What a second press brings back: of two that take turns, each hides the other, and neither folds.
  let opening = new Set();
  const traded = () => Array.from(shown()).some((each) => !opening.has(each) && !opener.contains(each) && !each.contains(opener)
    && (/^(img|svg|canvas|video)$/.test(each.localName) || collapse(each.innerText || "").length > 15));
  const clicked = (elsewhere) => { stir = 0; clickOn(elsewhere ? document.body : opener); };
  const again = () => { opening = shown(); opener.focus({ preventScroll: true }); stir = 0; return active() === opener; };
  // How the control itself looks and what its code says of its state: one that is on or off must say which.
  const LOOKS = ["backgroundColor", "color", "borderTopColor", "borderTopWidth", "fontWeight", "textDecorationLine", "boxShadow", "opacity", "backgroundImage"];
  const looks = (element) => [element, ...element.querySelectorAll("*")].map((each) => {
    const style = getComputedStyle(each);
    return [...LOOKS.map((name) => style[name]), visible(each), each.getAttribute("class") || "",
      getComputedStyle(each, "::before").content, getComputedStyle(each, "::after").content].join();
  }).join("|");
  // What is announced and speaks of the control by its name.
  const named = () => { const name = wordsOf(opener).toLowerCase(); return all(LIVE, roots()).map((each) => collapse(each.textContent)).filter((each) => name && each.toLowerCase().includes(name)).join("|"); };
  const self = () => ({ looks: looks(opener), name: wordsOf(opener), state: said([opener]), code: code(), named: named() });
  // What the code says of the control, in attributes of it and of what it lies in, and in words that name or describe it or are announced.
  const LIVE = "[role=alert], [role=status], [role=log], [aria-live], output".split(", ").map((each) => each + ":not([aria-live=off])").join();
  const code = () => {
    const related = ["aria-labelledby", "aria-describedby"].flatMap((name) => (opener.getAttribute(name) || "").split(/\s+/)).map((id) => id && opener.getRootNode().getElementById(id));
    const around = [opener.parentElement, opener.parentElement && opener.parentElement.parentElement];
    return [opener, ...opener.querySelectorAll("*"), ...around].filter(Boolean).map((each) => [...SAID.map((name) => each.getAttribute(name)), each.getAttribute("alt"), each.checked].join()).join("|")
      + [...related, ...all(LIVE, roots())].map((each) => each ? each.textContent : "").join("|");
  };
  // Whether what unfolded stands in the flow of the page right below its control, and is nothing that is announced or has a way of its own.
  const follows = () => {
    const from = opener.getBoundingClientRect(), box = layer.getBoundingClientRect(), host = opener.getRootNode().host;
    if (layer.contains(opener) || !(opener.compareDocumentPosition(layer) & Node.DOCUMENT_POSITION_FOLLOWING && layer.getRootNode() === opener.getRootNode() || (host && host.contains(layer)))) return false;
    if (layer.closest(`${LIVE}, [role=tooltip], [role=menu], [role=listbox], [role=tabpanel], dialog, [role=dialog], [popover]`) || layer.querySelector(LIVE)) return false;
    for (let at = layer; at && !at.contains(opener); at = at.parentElement) if (/^(fixed|absolute)$/.test(getComputedStyle(at).position)) return false;
    return box.height >= 12 && box.y >= from.bottom - 4 && box.y - from.bottom < 100 && box.x < from.right && box.right > from.x;
  };
  const renamed = (name) => wordsOf(opener) !== name;
  const closer = () => {
    const offered = layer ? all("button, a[href], [role=button], input[type=button], input[type=submit]", [layer]).filter(usable) : [];
    const found = offered.find((each) => CLOSES.test(wordsOf(each))) || offered.find((each) => LEADS_BACK.test(wordsOf(each)));
    if (found) found.focus({ preventScroll: true });
    return !!found && active() === found;
  };
  // The days that can be chosen in a calendar that opened.
  const daysInside = () => {
    const days = layer ? all("td, [role=gridcell], td button, [role=gridcell] button", [layer]).filter((each) => usable(each) && (each.localName === "button" || each.hasAttribute("tabindex")) && isDay(each)) : [];
    return days.length < WEEK ? [] : days;
  };
  const holdsDays = () => daysInside().length > 0;
  const enterDay = () => {
    const [first] = daysInside();
    if (first) first.focus({ preventScroll: true });
    return !!first && active() === first;
  };
  const shut = () => { if (layer && layer.localName === "dialog" && layer.open) layer.close(); };

  // --- what stands open from the start ---

  const standing = () => {
    fresh = new Set();
    return all("*", roots()).filter((element) => {
      if (!visible(element) || !onStage(element) || element.closest("header, nav, [role=banner], [role=navigation]")) return false;
      const dialog = element.matches("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]");
      const style = getComputedStyle(element);
      return (dialog || style.position === "fixed") && share(element.getBoundingClientRect()) > .08
        && !(element.parentElement && element.parentElement.closest("dialog, [role=dialog]")) && collapse(element.innerText || "").length > 10;
    }).slice(0, 3).map((element) => { fresh = new Set([element, ...element.querySelectorAll("*")]); return about(element); });
  };

  // The page itself, where it can be seen and is hidden from whoever listens, though nothing lies over it any more.
  const DIALOGS = "dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]";
  const muted = () => {
    if (all(DIALOGS, roots()).some(visible)) return null;
    const part = all("[aria-hidden=true]", roots()).find((each) => visible(each) && each.querySelector("h1, main, [role=main]") && collapse(each.innerText || "").length > 100);
    return part ? { selector: selector(part), box: rectangle(part.getBoundingClientRect()) } : null;
  };

  // --- composite controls: do they obey the keys of their role? ---

  const PARTS = { tablist: "[role=tab]", radiogroup: "[role=radio]", menubar: "[role=menuitem]", menu: "[role=menuitem]", listbox: "[role=option]", tree: "[role=treeitem]",
    grid: "[role=gridcell][tabindex], [role=gridcell] button[tabindex], [role=gridcell] [role=button][tabindex]" };
  const single = "[role=slider], [role=spinbutton], [role=switch], [role=checkbox]";
  const isNative = (element) => /^(input|select|button|option|progress|meter)$/.test(element.localName) && element.localName !== "button";
  const saysNothing = (element) => element.getAttribute("tabindex") === "0" && !element.hasAttribute("role") && usable(element) && /^(div|span|li|td|p)$/.test(element.localName)
    && !element.querySelector("a[href], button, input, select, textarea, [tabindex]") && collapse(element.innerText || "").length > 0 && collapse(element.innerText).length < 80;
  const arrows = () => {
    composites = [];
    for (const [role, parts] of Object.entries(PARTS))
      for (const whole of all(`[role=${role}]`, roots()).filter(onStage)) {
        const found = all(parts, [whole]).filter((each) => usable(each) && !isNative(each));
        const first = found.find((each) => each.tabIndex >= 0) || (whole.tabIndex >= 0 ? whole : null);
        if (found.length > 1 && first && composites.length < MOST_COMPOSITES) composites.push({ role, element: first, parts: found, whole });
      }
    for (const element of all(single, roots()))
      if (usable(element) && onStage(element) && !isNative(element) && element.tabIndex >= 0 && composites.length < MOST_COMPOSITES)
        composites.push({ role: element.getAttribute("role"), element, parts: [element], whole: element });
    // Things in a row that take focus and say nothing of what they are.
    for (const first of all("[tabindex='0'] + [tabindex='0']", roots()).filter(onStage).map((each) => each.previousElementSibling)) {
      const parts = Array.from(first.parentNode.children).filter(saysNothing);
      if (parts.length > 1 && parts[0] === first && composites.length < MOST_COMPOSITES) composites.push({ role: "", element: first, parts, whole: first });
    }
    // A link that calls itself a button obeys Enter; whoever hears “button” presses Space.
    for (const element of all("a[href][role=button]", roots()).filter((each) => usable(each) && onStage(each) && !LEAVES.test(wordsOf(each)) && !STEP.test(wordsOf(each))).slice(0, 2))
      if (composites.length < MOST_COMPOSITES) composites.push({ role: "button", element, parts: [element], whole: element });
    return composites.map(({ role, element, parts }) => ({
      role, selector: selector(element), name: wordsOf(element), box: rectangle(element.getBoundingClientRect()),
      // Where each part takes focus by Tab, the role is odd and everything can still be used.
      tabbable: parts.length > 1 && parts.every((each) => each.tabIndex >= 0),
    }));
  };
  const STATES = ["aria-selected", "aria-checked", "aria-pressed", "aria-expanded", "aria-valuenow", "aria-activedescendant", "aria-current", "tabindex", "class"];
  const stateOf = ({ whole, parts }) => [whole, ...parts].map((each) => STATES.map((name) => each.getAttribute(name)).join()).join("|");
  let state = "", held = null;
  const hold = (at) => {
    const { element, parts, whole } = composites[at];
    if (!element.isConnected) return false;
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
    held = active();
    state = stateOf(composites[at]);
    return held === element;
  };
  const obeyed = (at) => active() !== held || stateOf(composites[at]) !== state;
  const click = (at) => {
    const { parts, role } = composites[at];
    const other = parts.length > 1 ? parts[1] : parts[0];
    state = stateOf(composites[at]);
    clickOn(other);
    return stateOf(composites[at]) !== state;
  };
  // --- what is chosen, ticked or unfolded: does the code change with the look? ---

  const SAID = ["aria-selected", "aria-checked", "aria-pressed", "aria-expanded", "aria-current", "aria-label", "aria-description", "title", "aria-valuenow", "checked"];
  // Of what lies in a cell, that may tell.
  const deep = (element) => {
    const found = [element];
    for (let at = 0; at < found.length; at++) found.push(...Array.from(found[at].shadowRoot ? found[at].shadowRoot.children : []), ...found[at].children);
    return found;
  };
  const said = (parts) => parts.flatMap((part) => [...deep(part), ...[part.closest("td, [role=gridcell]")].filter(Boolean)]).map((each) => [...SAID.map((name) => each.getAttribute(name)), each.getAttribute("alt"), each.checked, each.disabled,
    getComputedStyle(each, "::before").content, getComputedStyle(each, "::after").content].join()).join("|") + parts.map((each) => each.textContent).join("|");
  // Of what has a role, its state alone tells: a drawn tick, or words beside it, are none.
  const STATE = ["aria-selected", "aria-checked", "aria-pressed", "aria-expanded", "aria-current"];
  const stated = (parts) => parts.flatMap(deep).map((each) => [...STATE.map((name) => each.getAttribute(name)), each.checked].join()).join("|");
  const seenInside = (parts) => parts.map((part) => deep(part).filter(visible).length).join();
  const letGo = () => { if (active()) active().blur(); };
  let used = null;
  // Uses a part that is not the one in use, and keeps how all of them were. Nothing is told of parts that lead elsewhere.
  const use = (at) => {
    const { role, parts } = composites[at];
    const now = parts.filter((each) => usable(each));
    const part = role === "tree" ? now.find((each) => each.querySelector("[role=group]"))
      : now.length > 1 ? now.find((each) => each !== active() && each !== now[0] && each.getAttribute("aria-selected") !== "true" && each.getAttribute("aria-checked") !== "true")
        // Of two, an arrow may have used the second one already.
        || now.find((each) => each !== active()) : now[0];
    if (!part || !part.isConnected || part.matches("a[href]:not([href^='#'])")) return false;
    letGo();
    used = { role, parts: now, looks: now.map(bare).join("#"), said: stated(now), inside: seenInside(now) };
    clickOn(part);
    return true;
  };
  // "" where nothing changed, or the parts are gone; what only lies under the keyboard has been let go of.
  const told = () => {
    letGo();
    const { role, parts } = used;
    if (!parts.every((each) => each.isConnected && visible(each))) return "";
    const changed = role === "tree" ? seenInside(parts) !== used.inside : parts.map(bare).join("#") !== used.looks;
    return !changed ? "" : stated(parts) !== used.said ? "said" : "unsaid";
  };
  // How something looks, whatever its classes are called.
  const bare = (element) => deep(element).map((each) => {
    const style = getComputedStyle(each), before = getComputedStyle(each, "::before"), after = getComputedStyle(each, "::after");
    return [...LOOKS.map((name) => style[name]), visible(each), ...[before, after].flatMap((one) => [one.content, one.backgroundColor, one.backgroundImage, one.transform, one.opacity])].join();
  }).join("|");

  // Buttons beside each other, of which one at a time may be the chosen one.
  let rows = [], chosen = null;
  const buttonRows = () => {
    rows = [];
    // The days of a calendar lie in cells, one in each; the buttons that lead to another month come after them.
    for (const table of all("table, [role=grid]", roots()).filter(onStage)) {
      const inCells = all("td button, [role=gridcell] button", [table]).filter((each) => usable(each) && !each.disabled && each.closest("td, [role=gridcell]").querySelectorAll("button").length === 1
        && isDay(each) && !each.matches("[aria-haspopup], [aria-expanded]"));
      if (inCells.length < WEEK) continue;
      rows.push(inCells);
      break;
    }
    for (const parent of new Set(all("button, [role=button]", roots()).filter(onStage).map((each) => each.parentElement || each))) {
      const parts = Array.from(parent.children).filter((each) => each.matches("button, [role=button]") && usable(each) && !isField(each) && !LEAVES.test(wordsOf(each)) && !STEP.test(wordsOf(each)) && wordsOf(each)
        && !each.matches("[aria-haspopup], [aria-expanded], [popovertarget], [role=tab], [role=radio], [role=option], [role=menuitem]"));
      if (parts.length > 1 && rows.length < 4) rows.push(parts);
    }
    rows = rows.map((parts) => ({ parts, paths: parts.map((each) => selector(each)), words: parts.map(wordsOf) }));
    return rows.map(({ parts }) => ({ selector: selector(parts[0]), name: wordsOf(parts[0]), box: rectangle(parts[0].getBoundingClientRect()) }));
  };
  // A row that is drawn anew stands where it stood, with the same words.
  const renewed = (at) => {
    if (rows[at].parts.every((each) => each.isConnected)) return;
    const now = rows[at].paths.map((path) => found(path));
    if (now.every((each, nth) => each && usable(each) && wordsOf(each) === rows[at].words[nth])) rows[at].parts = now;
  };
  const row = (at) => { renewed(at); return rows[at].parts.slice(0, 2); };
  const stands = (parts) => parts.every((each) => each.isConnected && usable(each)) && parts;
  // How often the page names, beside the row itself, what may be chosen: words that tell the choice, a field that takes it.
  // A number alone, which may count anything, is a day where its month stands with it.
  const inWords = (count, day, names) => Array.from({ length: count }, (_, at) => ["fr", "nl", "de", "en"].flatMap((language) => ["long", "short"].map((how) => day(at).toLocaleDateString(language, { [names]: how }).replace(/\.$/, "")))).flat();
  const MONTHS = [...new Set(inWords(12, (at) => new Date(2026, at, 1), "month"))].sort((one, other) => other.length - one.length).join("|");
  const WEEKDAYS = [...new Set(inWords(7, (at) => new Date(2026, 5, 1 + at), "weekday"))].sort((one, other) => other.length - one.length).join("|");
  const namedBeside = (at, which) => {
    const { parts, words } = rows[at], date = words[which].match(new RegExp(`(\\d{1,2})\\.?\\s+(${MONTHS})`, "iu"));
    const number = /^\d+$/.test(words[which]) ? words[which] : date && date[1];
    const day = `(?<!\\d)0?${number}(st|nd|rd|th|er|e|\\.)?(\\s+(of |de |d’|d'|van )?(${MONTHS})|[./-]\\d{1,2}(?!\\d))|((${MONTHS})\\.?|(${WEEKDAYS}),?)\\s+(the |le |den |de )?0?${number}(?!\\d)|\\d{4}-\\d{2}-0?${number}(?!\\d)`;
    const named = new RegExp(number ? day : words[which].replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "giu");
    const fields = all("input:not([type=hidden]), output, textarea", roots()).filter(visible).map((each) => each.value || "");
    const count = (texts) => (texts.join("\n").match(named) || []).length;
    return count([document.body.innerText, ...fields]) - count(parts.map((each) => each.innerText || ""));
  };
  const choose = (at, which) => {
    if (!stands(row(at))) return false;
    letGo();
    if (which) chosen = { before: row(at).map(bare), said: said(rows[at].parts) };
    clickOn(row(at)[which]);
    return true;
  };
  // Whether the look of the chosen one went from the second to the first, and the code said the same all along.
  const chosenFirst = (at) => { letGo(); if (!stands(row(at))) return false; chosen.then = row(at).map(bare); chosen.same = said(rows[at].parts) === chosen.said; chosen.beside = namedBeside(at, 1); return true; };
  const chose = (at) => {
    letGo();
    if (!stands(row(at))) return "";
    const [first, second] = row(at).map(bare);
    const moved = chosen.then[1] !== second && chosen.then[1] === first && chosen.then[0] === second;
    // Of several that can be chosen at once, the other one looks as the first does by now.
    const joined = chosen.before[1] !== second && chosen.then[1] === second && first === second && chosen.then[0] !== first && chosen.before[0] === chosen.before[1];
    return !(moved || joined) ? "" : chosen.same && said(rows[at].parts) === chosen.said && namedBeside(at, 1) === chosen.beside ? "unsaid" : "said";
  };

  // --- fields that open a list, or a calendar ---

  const FIELDS = "[role=combobox]:not(select), input[readonly]:not([type]), input[readonly][type=text]";
  let listed = [], list = null, heldBefore = "", written = "";
  const nameOf = (field) => collapse([...(field.labels || [])].map((each) => each.textContent).join(" ")
    || (field.getAttribute("aria-labelledby") || "").split(/\s+/).map((id) => (id && field.getRootNode().getElementById(id) || {}).textContent || "").join(" ")) || wordsOf(field);
  const isWritten = (field) => /^(input|textarea)$/.test(field.localName) && !field.readOnly;
  const lists = () => {
    listed = all(FIELDS, roots()).filter((each) => usable(each) && onStage(each) && each.tabIndex >= 0).slice(0, 3);
    return listed.map((each) => ({
      selector: selector(each), name: nameOf(each).slice(0, 80), box: rectangle(each.getBoundingClientRect()), role: each.getAttribute("role") || "", writes: isWritten(each),
      // A button beside a field may open the same.
      tabbable: !each.hasAttribute("role") && all("button, a[href], [role=button], [tabindex='0']", [each.parentNode]).some((other) => other !== each && usable(other) && other.type !== "submit"),
    }));
  };
  const enterList = (at) => {
    list = opener = listed[at];
    if (!list.isConnected || !usable(list)) return false;
    list.scrollIntoView({ block: "center" });
    before = shown(); fresh = new Set(); layer = null; aside = true;
    was = { lines: new Set(lines(document.body)) };
    heldBefore = list.value || ""; entriesBefore = [];
    list.focus({ preventScroll: true });
    return active() === list;
  };
  const offered = () => all("[role=option]", roots()).filter((each) => visible(each) && !before.has(each));
  const offers = () => { written = list.value || ""; return offered().length > 0; };
  // What was typed so far brought nothing.
  const emptyList = () => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(list), "value").set.call(list, "");
    list.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const isLedIn = () => {
    const options = offered(), at = active(), named = list.getAttribute("aria-activedescendant") || list.ariaActiveDescendantElement;
    // An entry that is announced as an arrow is pressed is told as well; how many there are may be announced late.
    return !!named || (at && at !== list && at !== document.body) || options.some((each) => each.tabIndex >= 0 || each.querySelector("a[href], button"))
      || (isWritten(list) && list.value !== written) || arianeSaying.says(entriesBefore.map((each) => collapse(each.innerText || "")));
  };
  // How what is offered looks, and whether an arrow has marked an entry or two of the same list: for whoever stays in the field, a state of the entries tells nothing.
  let entriesBefore = [], looksBefore = [], statesBefore = [];
  const statesOf = (entries) => entries.map((each) => stated([each]));
  const rememberOffered = () => { entriesBefore = offered(); looksBefore = entriesBefore.map(bare); statesBefore = statesOf(entriesBefore); arianeSaying.note(); };
  const marksOffered = () => {
    const now = offered(), states = statesOf(now);
    if (!now.length || now.length !== entriesBefore.length || now.some((each, at) => each !== entriesBefore[at])) return false;
    const changed = now.filter((each, at) => bare(each) !== looksBefore[at] || states[at] !== statesBefore[at]).length;
    return changed > 0 && changed <= 2;
  };
  // The entry that arrows have come to, where it is another one than what the field says.
  const entryAt = () => {
    const at = active(), named = list.getAttribute("aria-activedescendant"), entry = list.ariaActiveDescendantElement || (named && list.getRootNode().getElementById(named));
    return entry || (at && at.matches("[role=option]") ? at : null);
  };
  // What is chosen already, or cannot be, no key takes.
  const canBeTaken = (entry) => entry.getAttribute("aria-disabled") !== "true" && entry.getAttribute("aria-selected") !== "true"
    && wordsOf(entry) !== (isWritten(list) ? list.value : wordsOf(list));
  let tried = "";
  const isOnAnother = () => {
    const entry = entryAt();
    if (!entry || !visible(entry) || !offered().includes(entry) || !canBeTaken(entry)) return false;
    tried = wordsOf(entry);
    return true;
  };
  // Entries are taken as a pointer goes down on them, before the field loses focus, or as it comes up.
  const pressOn = (entry) => {
    for (const kind of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) entry.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, composed: true }));
  };
  // What is chosen by now, as the page keeps it: whatever a click on an entry changes, a key must change as well.
  const worth = () => [list.value || "", list.textContent, ...all("input, select", roots()).map((each) => each.checked + each.value)].join("|");
  const backToList = () => { if (active() !== list) list.focus({ preventScroll: true }); };
  let worthBefore = "";
  const rememberWorth = () => { worthBefore = worth(); };
  const isTaken = () => worth() !== worthBefore;
  const clickEntry = () => {
    // The very one that no key took.
    const entry = offered().find((each) => wordsOf(each) === tried && canBeTaken(each));
    if (entry) pressOn(entry);
  };
  // Whether a click on what is offered is taken: the list closes, or the field says something else.
  const takes = () => {
    const options = offered(), said = (list.value || "") + list.textContent;
    pressOn(options[0]);
    return !offers() || (list.value || "") + list.textContent !== said;
  };
  const listPlace = () => { const box = list.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; };
  // Whether what came out holds anything to choose.
  const offersSomething = () => {
    look();
    return Array.from(fresh).some((each) => !each.contains(list) && (each.matches("button, a[href], td, [role=option], [role=gridcell], [role=button]") || getComputedStyle(each).cursor === "pointer"));
  };
  const isOut = () => list.isConnected && (offered().length > 0 || look().changed);
  const leaveList = (at) => {
    if (isWritten(listed[at]) && listed[at].value !== heldBefore) { listed[at].value = heldBefore; listed[at].dispatchEvent(new Event("input", { bubbles: true })); }
    listed[at].blur();
  };

  // --- entries of what opened, and where Tab leads from the control that opened it ---

  const ENTRIES = "[role=menuitem], [role=menuitemradio], [role=menuitemcheckbox], [role=option]";
  const entries = () => layer ? all(ENTRIES, [layer]).filter((each) => visible(each) && each.getAttribute("aria-disabled") !== "true") : [];
  const atEntry = () => {
    const at = active(), named = at && at.getAttribute("aria-activedescendant");
    return (!!at && at !== opener && layer.contains(at)) || (!!named && entries().some((each) => each.id === named));
  };
  // What Tab has come to, if it lies wholly below what opened right below its control.
  const passed = () => {
    const at = active();
    if (!at || !layer || at === opener || layer.contains(at) || !layer.isConnected) return "";
    const from = opener.getBoundingClientRect(), box = layer.getBoundingClientRect(), to = at.getBoundingClientRect();
    const below = box.y >= from.bottom - 4 && box.y - from.bottom < 80 && box.x < from.right && box.right > from.x;
    // What it has come to lies wholly below it, or beneath it.
    const over = document.elementFromPoint(to.x + to.width / 2, to.y + to.height / 2), beneath = !!over && layer.contains(over) && layer.querySelector("a[href], button, input, select, textarea");
    return below && (to.y >= box.bottom - 1 || beneath) && getComputedStyle(layer).position !== "fixed" ? wordsOf(at) || at.localName : "";
  };
  globalThis.arianeOpening = { goHome, acted, again, arrows, atEntry, backToList, begin, buttonRows, choose, chose, chosenFirst, click, clicked,
    cameTo, clickEntry, closer, emptyList, enterList, entries: () => entries().length, follow, follows, hold, isLedIn, isOnAnother, isTaken, isOut, leave, leaveList, listPlace, lists, marksOffered,
    enterDay, holdsDays, look, obeyed, offers, offersSomething, open, opened, over, passed, ready, rememberOffered, rememberWorth, renamed, renew, replaced, reworded,
    muted, self, skipping, stale: () => arianeSaying.stale(opener), shut, standing, stirred, strayed, takes, titled, told, traded, use, wentAway, where, within };
})();
