// What is cut off, and what hangs out of the window. `space` and `large` change styles until `restore`.
(() => {
  if (globalThis.arianeNarrow) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const HARMLESS = "pre, code, svg, canvas, img, video, iframe, object, map, select, textarea, input";
  const TABLE = "table, [role=grid], [role=table]", ENTRY = 15;
  // A table that lays out prose needs no columns. One of data has headers or a caption, or holds short entries alone.
  const isOfData = (table) => {
    const role = table.getAttribute("role");
    if (role || table.localName !== "table") return !/^(presentation|none)$/.test(role);
    const own = Array.from(table.querySelectorAll("th, td")).filter((cell) => cell.closest(TABLE) === table);
    if (table.caption || table.tHead || own.some((cell) => cell.matches("th, [scope], [headers]"))) return true;
    if (table.querySelector("table, h1, h2, main, nav, header, footer, [role=main], [role=navigation]")) return false;
    const words = own.map((cell) => collapse(cell.textContent)).filter(Boolean).map((text) => text.split(" ").length);
    return words.reduce((sum, count) => sum + count, 0) <= ENTRY * words.length;
  };
  // A table of which most cells are controls, such as a calendar, could be drawn otherwise; one of figures needs its columns.
  const isOfControls = (table) => {
    const cells = Array.from(table.querySelectorAll("td, [role=gridcell], [role=cell]")).filter((cell) => collapse(cell.textContent));
    const held = cells.filter((cell) => cell.matches("[tabindex], [onclick]") || cell.querySelector("button, input, select, a[href], [tabindex], [onclick]"));
    return held.length >= 7 && held.length * 2 > cells.length;
  };
  const isTabled = (element) => {
    const table = element.closest(TABLE);
    return !!table && isOfControls(table);
  };
  const isInData = (element) => {
    for (let table = element.closest(TABLE); table; table = table.parentElement && table.parentElement.closest(TABLE))
      if (isOfData(table)) return true;
    return false;
  };
  const isHarmless = (element) => !!element.closest(HARMLESS) || (isInData(element) && !isTabled(element));
  // Most elements have no words of their own, which is sooner told than whether they can be seen.
  const hasWords = (element) => {
    for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3 && /[\p{L}\p{N}]{2}/u.test(node.data)) return true;
    return false;
  };
  const withText = () => all("*", roots()).filter((element) => hasWords(element) && visible(element));
  const told = (element) => [selector(element), collapse(element.innerText).slice(0, 100), element.localName,
    rectangle(element.getBoundingClientRect())];
  const hidden = (element, box) => {
    const style = getComputedStyle(element);
    return box.width <= 2 || box.height <= 2 || style.clipPath !== "none" || (style.clip !== "auto" && style.position === "absolute")
      || box.right < 0 || box.bottom + scrollY < 0;
  };
  // Whether a part kept its size while its words grew: one that grew too, or was squeezed by others, shows them when a
  // person enlarges the page as a whole.
  let sizes = null;
  // What a script has sized, it sizes again when a person enlarges.
  const isHeld = (element, side, box) => !sizes || (!/--[\w-]*(height|width)/.test(element.getAttribute("style") || "")
    && (!sizes.has(element) || Math.abs(sizes.get(element)[side] - box[side]) < 2));
  // What is cut off by less than half a letter below its line: with wider spacing that may be its last letters' feet.
  const CUT = 0.5, BARELY = 0.25;
  let barely = null;
  // A long word that is wider than its part: who enlarges the page as a whole widens that, too.
  let aside = null;
  const holdsWide = (element, box) => Array.from(element.childNodes).some((node) => node.nodeType === 3 && Array.from(node.data.matchAll(/\S{8,}/g)).some(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    // Alone in its line, it has nowhere to go.
    const { left, right } = range.getBoundingClientRect();
    return right > box.right && left - element.getBoundingClientRect().left < 4;
  }));
  const below = (element, text, box) => {
    const gone = (text.bottom - box.bottom) / parseFloat(getComputedStyle(element).fontSize);
    if (barely && gone > BARELY && gone <= CUT) barely.add(element);
    return gone > (barely ? BARELY : CUT);
  };
  // Texts of which a part cannot be seen, since something around them cuts it off and does not scroll.
  const cut = () => [...cutters().keys()];
  // Each such text, with the part that cuts it off.
  const cutters = () => {
    const known = new Map(), under = onTheirWay();
    return new Map(withText().filter((element) => !under.some((each) => each.contains(element))).map((element) => [element, cutBy(element, known)]).filter(([, part]) => part));
  };
  // What slides in, or by, is cut off on its way.
  const MOVES = /^(transform|translate|left|right|margin|marginLeft|marginRight|textIndent)$/;
  const isMuch = ({ width }) => width > innerWidth / 2;
  const onTheirWay = () => document.getAnimations().filter(({ playState, effect }) => playState === "running" && effect && effect.target && !effect.pseudoElement
    // What sways for ever and holds much of the page brings nothing in.
    && (effect.getTiming().iterations !== Infinity || !isMuch(effect.target.getBoundingClientRect()) || !effect.target.firstElementChild) && effect.getKeyframes().some((each) => Object.keys(each).some((name) => MOVES.test(name))))
    .map(({ effect }) => effect.target);
  // How something cuts off what it holds; many texts lie in the same parts.
  const edges = (element, known) => {
    if (!known.has(element)) {
      const { overflowX, overflowY } = getComputedStyle(element);
      known.set(element, { overflowX, overflowY, box: element.getBoundingClientRect() });
    }
    return known.get(element);
  };
  // Where the words of an element itself stand: those of a part of it may be for screen readers alone.
  const ownWords = (element) => {
    const boxes = Array.from(element.childNodes).filter((node) => node.nodeType === 3 && collapse(node.data)).map((node) => {
      const range = document.createRange();
      range.selectNode(node);
      return range.getBoundingClientRect();
    }).filter(({ width, height }) => width && height);
    return boxes.length ? { left: Math.min(...boxes.map((each) => each.left)), right: Math.max(...boxes.map((each) => each.right)),
      top: Math.min(...boxes.map((each) => each.top)), bottom: Math.max(...boxes.map((each) => each.bottom)) } : null;
  };
  const cutBy = (element, known) => {
    if (element.closest("[aria-hidden=true], option, svg")) return null;
    const text = ownWords(element);
    if (!text || hidden(element, element.getBoundingClientRect())) return null;
    const control = element.closest("a, button, summary, label, [role=button], [role=link]");
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, box } = edges(at, known);
      if (box.width <= 2 || box.height <= 2) return null;
      // A control that shows an icon, and whose words lie wholly beside it, is made so on purpose.
      if (at === control && (text.left >= box.right - 4 || text.right <= box.left + 4)) return null;
      if (/^(hidden|clip)$/.test(overflowX) && (text.right > box.right + 4 || text.left < box.left - 4)
        && isHeld(at, "width", box)) {
        if (aside && holdsWide(element, box)) aside.add(element);
        return at;
      }
      if (/^(hidden|clip)$/.test(overflowY) && below(element, text, box)
        && isHeld(at, "height", box)) return at;
      if (/auto|scroll/.test(overflowX + overflowY)) return null;
    }
    return null;
  };
  // What is written into a field that begins beyond the window, or is wider than it, is out of sight; fields are called by their labels.
  const isField = (element) => {
    const box = element.getBoundingClientRect();
    if (!element.matches("input, select, textarea") || isInData(element) || (box.x < innerWidth && box.width <= innerWidth)) return false;
    // A menu that waits beside the window is shown when it is wanted.
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (/^(fixed|absolute)$/.test(style.position) || style.transform !== "none") return false;
    }
    return true;
  };
  const called = (element) => {
    const [path, text, ...rest] = told(element), names = Array.from(element.labels || []).map((label) => collapse(label.textContent));
    return [path, text || names.join(" ").slice(0, 80) || element.getAttribute("aria-label") || "", ...rest];
  };
  const out = () => {
    if (document.documentElement.scrollWidth <= innerWidth + 1) return [];
    // Words for listeners alone lie where they are, and show nobody anything.
    const hangs = (element, box = element.getBoundingClientRect()) => box.right > innerWidth + 2 && box.width >= 2 && visible(element) && !hidden(element, box);
    return all("*", roots()).filter((element) => {
      if (!hangs(element)) return false;
      // What cuts off elsewhere than at the edge of the window, to hold floats, hangs out with what it holds.
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        const { overflowX, position, transform } = getComputedStyle(at), box = at.getBoundingClientRect();
        const holds = /^(hidden|clip)$/.test(overflowX) && box.right > innerWidth + 2 && /^(static|relative)$/.test(position) && transform === "none"
          && Array.from(at.children).some((child) => getComputedStyle(child).float !== "none");
        if (overflowX !== "visible" && !holds) return false;
      }
      return !Array.from(element.children).some((child) => hangs(child));
    }).slice(0, 30).map((element) => [...called(element), isHarmless(element) && !isField(element), isTabled(element)]);
  };
  // Words beyond the edge of a page that is told not to scroll sideways: nobody gets there.
  const beyond = () => {
    const held = [document.documentElement, document.body].some((each) => /^(hidden|clip)$/.test(getComputedStyle(each).overflowX));
    if (!held) return [];
    return withText().filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.x < innerWidth - 8 || box.width < 3 || hidden(element, box) || element.closest("[aria-hidden=true], [inert]") || getComputedStyle(element).position === "fixed") return false;
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.overflowX !== "visible" || style.transform !== "none" || /^(fixed|absolute)$/.test(style.position)) return false;
      }
      return true;
    });
  };
  const stuck = () => {
    const boxes = all("*", roots()).filter((element) => /^(fixed|sticky)$/.test(getComputedStyle(element).position) && visible(element))
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.bottom > 0 && box.y < innerHeight && box.width > innerWidth / 2);
    const rows = new Array(innerHeight).fill(false);
    for (const box of boxes) for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(innerHeight, box.bottom); y++) rows[y] = true;
    return rows.filter(Boolean).length / innerHeight;
  };
  const changed = [];
  const set = (element, name, value) => {
    changed.push([element, element.getAttribute("style")]);
    element.style.setProperty(name, value, "important");
  };
  const restore = () => {
    for (const [element, style] of changed.reverse())
      // Asked for first: the browser writes the attribute down only then, and an unwritten one cannot be removed.
      if (element.getAttribute("style") !== style && style === null) element.removeAttribute("style"); else element.setAttribute("style", style);
    changed.length = 0;
  };
  const texts = (elements) => elements.slice(0, 30).map((element) => [...told(element), false, false, !!barely && barely.has(element), !!aside && aside.has(element)]);
  let known = new Set(), knownToo = new Set();
  // All that is cut off, also by less than half a letter.
  const cutAtAll = () => { barely = new Set(); const found = cut(); barely = null; return found; };
  const first = () => { known = new Set(cut()); knownToo = new Set(cutAtAll()); arianeOverlaps.note(); list(); return known.size; };
  const fresh = () => texts(cut().filter((element) => !known.has(element)));
  const space = () => {
    for (const element of withText()) {
      set(element, "line-height", "1.5");
      set(element, "letter-spacing", "0.12em");
      set(element, "word-spacing", "0.16em");
    }
    // The words of a paragraph may all lie in what it holds: a number in bold, a link.
    for (const element of all("p", roots())) if (visible(element) && collapse(element.innerText || "")) set(element, "margin-bottom", "2em");
  };
  const spaced = () => {
    space();
    barely = new Set();
    const found = [texts(cut().filter((element) => !knownToo.has(element))), arianeOverlaps.fresh()];
    barely = null;
    restore();
    return found;
  };
  // What wider spacing cuts in the narrow window alone.
  const spacedNarrow = () => {
    const there = new Set(cutAtAll());
    space();
    barely = new Set();
    const found = cut().filter((element) => !knownToo.has(element) && !there.has(element));
    const told = texts(found);
    barely = null;
    restore();
    return told;
  };
  const large = () => {
    const cutting = all("*", roots()).filter((element) => getComputedStyle(element).overflow !== "visible");
    sizes = new Map(cutting.map((element) => [element, element.getBoundingClientRect()]));
    const fonts = withText().map((element) => [element, parseFloat(getComputedStyle(element).fontSize)]);
    for (const [element, size] of fonts) set(element, "font-size", size * 2 + "px");
    aside = new Set();
    const found = [fresh(), arianeOverlaps.fresh()];
    restore();
    sizes = aside = null;
    return found;
  };
  // Words of the page itself that a narrower window takes away, and that stand nowhere else in it; what folds into a menu may come back.
  const APART = "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [hidden], [aria-hidden=true], table, svg, "
    + "button, a, label, select, option, summary, [role=button], [role=tab], [role=menu], figcaption";
  let wide = null, columns = [];
  const wordsOf = (element) => collapse(element.innerText || "");
  const said = () => collapse(document.body.innerText);
  const remember = () => {
    wide = withText().filter((element) => !element.closest(APART)).map((element) => [element, wordsOf(element), parseFloat(getComputedStyle(element).fontSize), rectangle(element.getBoundingClientRect())])
      .filter(([, words]) => words.length >= 12);
    columns = all("table", roots()).filter((table) => visible(table) && !table.closest("nav, header, footer, aside, [role=dialog]")).flatMap(columnsOf);
  };
  // Whether something in a table, or right beside it, may bring back what is not shown.
  const isOpened = (table) => [table, table.previousElementSibling, table.nextElementSibling, table.parentElement && table.parentElement.previousElementSibling].filter(Boolean)
    .some((part) => all("a[href], button, summary, [tabindex], [onclick], label", [part]).some(visible) || part.matches("a[href], button, details")) || all("td, th, tr", [table]).some((each) => getComputedStyle(each).cursor === "pointer");
  // The columns of a table that are headed and say something, with their head, its words and what the cells say.
  const columnsOf = (table) => {
    const rows = Array.from(table.rows), head = rows.find((row) => row.cells.length > 1 && Array.from(row.cells).every((cell) => cell.localName === "th"));
    return head ? Array.from(head.cells).filter((cell) => visible(cell) && wordsOf(cell)).map((cell) => {
      const cells = rows.filter((row) => row !== head).map((row) => row.cells[cell.cellIndex]).filter((each) => each && visible(each) && !each.querySelector("button, input, select"));
      return [cell, cells, [...new Set(cells.map(wordsOf))].filter((words) => words.length > 1), rectangle(cell.getBoundingClientRect())];
    }).filter(([, cells, words]) => cells.length > 1 && words.length) : [];
  };
  const gone = () => {
    const there = said();
    // A part that a control shows again is not lost.
    const unfolds = (element) => { for (let at = element; at && at !== document.body; at = at.parentElement) if (at.id && !visible(at) && document.querySelector(`[aria-controls~="${CSS.escape(at.id)}"], [data-bs-target="#${CSS.escape(at.id)}"], [data-target="#${CSS.escape(at.id)}"]`)) return true; return !!element.closest("details:not([open])"); };
    const whole = columns.filter(([head, cells, words]) => head.isConnected && ![head, ...cells].some(visible) && !words.some((each) => there.includes(each)) && !unfolds(head))
      .map(([head, , words, box]) => [selector(head), `${collapse(head.textContent)}: ${words[0]}`.slice(0, 160), isOpened(head.closest("table")) ? "td" : "th", box]);
    return [...whole, ...wide.filter(([element, words]) => element.isConnected && !visible(element) && !there.includes(words) && !unfolds(element))
      .map(([element, words, , box]) => [selector(element), words.slice(0, 160), element.localName, box])].slice(0, 20);
  };
  // Fields, buttons and links that can be seen, with what they are called and what they belong to.
  const FIELD = "input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea";
  const BUTTON = "button, input[type=submit], input[type=button], input[type=image], [role=button]";
  const usable = () => all(`${FIELD}, ${BUTTON}, a[href]`, roots()).filter((element) => visible(element) && !hidden(element, element.getBoundingClientRect())
    && !element.closest("[aria-hidden=true], [inert], [role=dialog], dialog, table"));
  const calledOf = (element) => collapse(element.getAttribute("aria-label") || (element.labels && element.labels[0] && element.labels[0].textContent) || element.innerText
    || element.title || element.getAttribute("placeholder") || element.value || element.querySelector?.("img")?.alt || "");
  const kindOf = (element) => element.matches(FIELD) ? "field" : element.localName === "a" ? "link"
    : element.form && /^(submit|image)$/.test(element.type) ? "submit" : "button";
  const holderOf = (element) => element.form || element.closest("nav, [role=navigation]");
  // What may show again what a narrow window folds away; what came with that window is there for it.
  const OPENER = "button, summary, [role=button], [aria-expanded], [aria-haspopup], a[href^='#'], a:not([href]), label[for], [onclick], [popovertarget]";
  const openers = () => all(OPENER, roots()).filter((element) => visible(element) && !(element.form && /^(submit|image)$/.test(element.type)));
  const isFolding = (element) => element.matches("summary, [aria-expanded], [aria-haspopup], [popovertarget], [aria-controls]");
  let controls = null;
  const list = () => {
    const found = usable();
    controls = { found: found.map((element) => [element, calledOf(element), kindOf(element), holderOf(element), rectangle(element.getBoundingClientRect())]), openers: new Set(openers()) };
  };
  const controlsGone = () => {
    const now = usable(), names = new Set(now.map(calledOf)), places = new Set(now.map((element) => element.href).filter(Boolean));
    const before = new Set(controls.found.map(([element]) => element));
    const came = openers().some((element) => !controls.openers.has(element) || isFolding(element));
    const fields = now.some((element) => element.matches(FIELD) && !before.has(element));
    const there = new Set(now);
    return controls.found.filter(([element, name]) => element.isConnected && !visible(element) && name && !names.has(name) && !places.has(element.href))
      .slice(0, 60).map(([element, name, kind, holder, box]) => {
        const beside = controls.found.filter((each) => each[3] === holder);
        return [selector(element), name.slice(0, 100), box, kind, holder ? collapse(`${holder.localName} ${holder.getAttribute("role") || ""} ${holder.id} ${holder.className} ${holder.getAttribute("aria-label") || ""}`) : "",
          !!holder && beside.every((each) => !there.has(each[0])), !!element.required, came || fields];
      });
  };
  // Words that are no larger in a window half as wide, which is what zoom at 200% is.
  const still = (factor) => wide.filter(([element, words, size]) => words.length >= 40 && visible(element)
    && parseFloat(getComputedStyle(element).fontSize) * factor <= size * 1.2)
    .slice(0, 20).map(([element, words, , box]) => [selector(element), words.slice(0, 160), element.localName, box]);
  // What is cut off in that window and was not before, with what cuts it off, until `narrow` takes away what it tells itself.
  let zoomed = [];
  const zoom = () => { zoomed = [...cutters()].filter(([element, part]) => !known.has(element) && !isReached(element, part)); };
  // Where an ellipsis stands, a link leads to all of it; what a button unfolds or moves along comes back.
  const isReached = (element, part) => {
    const box = part.getBoundingClientRect(), range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect(), { textOverflow, webkitLineClamp, fontSize } = getComputedStyle(part);
    const below = text.bottom > box.bottom + parseFloat(fontSize) * 0.5;
    // What is narrower than the part that cuts it off at its side is a card of a row that moves.
    if (!below && text.width <= box.width + 4) return true;
    const card = element.closest("a[href], li, article, tr") || part.parentElement;
    if ((textOverflow === "ellipsis" || webkitLineClamp !== "none") && card && (card.matches("a[href]") || card.querySelector("a[href]"))) return true;
    const beside = part.parentElement || part;
    return openers().some((each) => beside.contains(each) && (isFolding(each) || !controls.openers.has(each)));
  };
  // What is still cut off once a window half as wide has settled.
  const zoomedOnly = () => { const now = cutters(); return texts(zoomed.map(([element]) => element).filter((element) => now.has(element) && !isReached(element, now.get(element)))); };
  // Sentences in a part that scrolls sideways, whose lines are wider than the window: each line must be scrolled to be read.
  const PROSE = "p, li, dd, blockquote, div", WITHIN = `${PROSE}, ul, ol, dl, section, article, h1, h2, h3, h4, h5, h6`, LETTERS = 60;
  const NEEDS_WIDTH = `${TABLE}, [role=treegrid], ${HARMLESS}, samp, kbd, math, figure, nav, [role=img], [role=figure], [role=math], [role=application], [role=log], [contenteditable], [aria-hidden=true], [inert]`;
  const isSentence = (text) => (text.match(/\p{L}/gu) || []).length >= LETTERS && text.split(" ").length >= 8 && /[.!?…](\s|["”’»)]|$)/.test(text);
  const linesOf = (element) => {
    const lines = [], walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const line = lines[lines.length - 1], shared = line && Math.min(bottom, line.bottom) - Math.max(top, line.top);
        // Lines of two columns lie beside each other, too.
        if (line && shared * 2 > Math.min(bottom - top, line.bottom - line.top) && left >= line.left && left < line.right + 16) line.right = Math.max(right, line.right);
        else lines.push({ left, right, top, bottom });
      }
    }
    return lines;
  };
  const scrollerOf = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, position, display } = getComputedStyle(at), fits = at.clientWidth <= innerWidth;
      if (/^table-/.test(display)) return null;
      if (SCROLLS.test(overflowX) && at.scrollWidth > at.clientWidth + 1) return fits && at.clientHeight > 2 ? at : null;
      if ((/^(hidden|clip)$/.test(overflowX) && fits) || position === "fixed") return null;
    }
    return null;
  };
  // Whether others stand beside it in the part: what is held against each other may need its columns.
  const isBeside = (element, part) => {
    for (let at = element; at && at !== part; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      for (const other of at.parentElement ? at.parentElement.children : []) {
        const { left, right, top, bottom, width } = other.getBoundingClientRect();
        if (other !== at && width > 2 && top < box.bottom - 2 && bottom > box.top + 2 && (left >= box.right - 2 || right <= box.left + 2) && collapse(other.textContent)) return true;
      }
    }
    return false;
  };
  const sideways = () => all(PROSE, roots()).filter((element) => element.scrollHeight && isSentence(collapse(element.textContent)) && !element.querySelector(WITHIN))
    .map((element) => [element, linesOf(element)])
    .filter(([element, lines]) => lines.filter((line) => line.right - line.left > innerWidth).length * 2 >= Math.max(lines.length, 1)
      && visible(element) && !hidden(element, element.getBoundingClientRect()) && !element.closest(NEEDS_WIDTH)
      && !/^(pre|break-spaces)$/.test(getComputedStyle(element).whiteSpace) && !/mono|courier|consolas/i.test(getComputedStyle(element).fontFamily))
    .map(([element]) => [element, scrollerOf(element)]).filter(([, part]) => part)
    .slice(0, 30).map(([element, part]) => [...told(element), false, isBeside(element, part)]);
  // Whole words that come in their place.
  const fresher = () => { const before = new Set(wide.map(([, words]) => words));
    return withText().map(wordsOf).filter((words) => words.length >= 8 && !before.has(words)).slice(0, 20); };
  // A phone that is turned: what it showed held the one way, and what is left of it held the other.
  let held = null;
  const quarter = (element) => {
    const turn = getComputedStyle(element).transform.match(/^matrix\(([^)]+)\)$/);
    const [a, b] = turn ? turn[1].split(",").map(Number) : [1, 0];
    return Math.abs(a) < 0.1 && Math.abs(b) > 0.1;
  };
  const hold = () => {
    const texts = withText();
    held = { said: new Set(texts.map(wordsOf)), turned: new Set(all("*", roots()).filter(quarter)),
      own: texts.filter((element) => !element.closest(APART)).map((element) => [element, wordsOf(element), rectangle(element.getBoundingClientRect())]) };
  };
  // What lies over all of the window, was not seen before, and cannot be closed.
  const covering = () => {
    const points = [[0.5, 0.5], [0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]].map(([x, y]) => document.elementFromPoint(innerWidth * x, innerHeight * y));
    for (let at = points[0]; at && at !== document.body; at = at.parentElement)
      if (/^(fixed|absolute)$/.test(getComputedStyle(at).position) && points.every((each) => at.contains(each)))
        return wordsOf(at) && !at.querySelector("button, a[href], input, [role=button]") && !held.own.some(([element]) => at.contains(element)) ? at : null;
    return null;
  };
  const turned = () => {
    const there = said(), over = covering();
    const rotated = all("*", roots()).filter((element) => !held.turned.has(element) && quarter(element));
    const gone = ([element, words]) => over || ((!element.isConnected || !visible(element)) && !there.includes(words));
    const aside = ([element]) => rotated.some((each) => each.contains(element));
    const size = (texts) => texts.reduce((sum, [, words]) => sum + words.length, 0);
    const lost = held.own.filter(gone), askew = held.own.filter(aside);
    const told = (texts) => texts.filter(([, words]) => words.length >= 12).slice(0, 20)
      .map(([element, words, box]) => [element.isConnected ? selector(element) : "", words.slice(0, 160), element.localName, box]);
    // A mark or a ribbon may stand across; most of the page may not.
    return { lost: told(lost), askew: size(askew) * 2 > size(held.own) ? told(askew) : [],
      said: withText().map(wordsOf).filter((words) => words.length >= 8 && !held.said.has(words)).slice(0, 20) };
  };
  // What of a fixed part lies beyond the window, when the part itself hangs out of it and nothing in it scrolls.
  const SCROLLS = /^(auto|scroll)$/;
  const unreached = () => {
    // A part that peeps out is drawn up by a button; what lies in a part with a transform scrolls with it.
    const moves = (each) => { const { transform, filter, perspective, contain, willChange } = getComputedStyle(each); return transform !== "none" || filter !== "none" || perspective !== "none" || /paint|strict|content|layout/.test(contain) || /transform|filter/.test(willChange); };
    const held = (each) => { for (let at = each; at; at = at.parentElement) if (moves(at)) return true; return false; };
    const opens = (each) => !!each.querySelector("[aria-expanded]") || (!!each.id && !!document.querySelector(`[aria-controls~="${CSS.escape(each.id)}"]`));
    const parts = all("*", roots()).filter((each) => {
      if (getComputedStyle(each).position !== "fixed" || !visible(each) || held(each) || opens(each)) return false;
      const box = each.getBoundingClientRect(), wide = box.right > innerWidth + 8, high = box.bottom > innerHeight + 8;
      return (wide || high) && box.x >= -8 && box.x < innerWidth - 40 && box.y >= -8 && box.y < innerHeight - 40;
    });
    const scrolls = (element, part) => { for (let at = element; at; at = at === part ? null : at.parentElement) { const style = getComputedStyle(at); if ((SCROLLS.test(style.overflowX) && at.scrollWidth > at.clientWidth) || (SCROLLS.test(style.overflowY) && at.scrollHeight > at.clientHeight)) return true; } return false; };
    return withText().filter((element) => {
      const part = parts.find((each) => each.contains(element));
      if (!part || !visible(element) || scrolls(element, part)) return false;
      const box = element.getBoundingClientRect();
      return box.width > 2 && (box.x + box.width / 2 > innerWidth || box.y + box.height / 2 > innerHeight);
    });
  };
  // What nobody can do without, and that nothing that came in its place opens.
  const upright = () => controlsGone().filter(([, , , kind, , , , came]) => !came && /^(field|submit)$/.test(kind)).map(([path, name, box, kind]) => [path, name, kind, box]);
  const narrow = () => {
    const cuts = [...cutters()].filter(([element]) => !known.has(element)), others = [...beyond(), ...unreached()];
    const told = new Set([...cuts.flat(), ...others]);
    zoomed = zoomed.filter(([element, part]) => element.isConnected && !told.has(element) && !told.has(part));
    return { width: document.documentElement.scrollWidth, out: out(), cut: [...texts(cuts.map(([element]) => element)), ...texts(others)], stuck: stuck(), gone: gone(), said: fresher(),
      controls: controlsGone(), upon: arianeOverlaps.fresh(), spaced: spacedNarrow(), zoomed: zoomed.length, sideways: sideways() };
  };
  globalThis.arianeNarrow = { first, gone, fresher, hold, large, narrow, remember, sideways, spaced, still, turned, upright, zoom, zoomedOnly };
})();
