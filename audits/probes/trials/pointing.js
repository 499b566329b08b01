// What a pointer brings out, what answers before it is let go, which letters a page takes for commands.
(() => {
  if (globalThis.arianePointing) return;
  const { all, collapse, drawnOn, drawnWords, found, onStage, rectangle, roots, selector, visible } = arianeProbes;
  const NAMED = "[data-tooltip], [data-tip], [data-bs-toggle=tooltip], [data-toggle=tooltip], [aria-describedby], [aria-haspopup], abbr";
  const SHORT = "a[href], button, [role=button], label, th, dt, li, span, img, svg, i, b, strong, em, summary, input, div, p, td";
  const wordsOf = (element) => collapse(element.getAttribute("aria-label") || element.innerText || element.getAttribute("alt") || element.value || "").slice(0, 80);
  const inWindow = (box) => box.width > 0 && box.height > 0;
  const shown = () => new Set(all("*", roots()).filter(visible));
  const active = () => document.activeElement === document.body ? null : document.activeElement;

  // The parts before `:hover` of style rules that show something else under the pointer.
  const shows = /(^|[;{\s])(display\s*:\s*(block|flex|grid|inline|inline-block|list-item)|visibility\s*:\s*visible|opacity\s*:\s*(1|0?\.[5-9]))/;
  const hovered = () => {
    const found = new Set();
    const read = (rules) => {
      for (const rule of rules) {
        if (rule.selectorText && /:hover/.test(rule.selectorText) && shows.test(" " + rule.style.cssText))
          for (const each of rule.selectorText.split(",")) {
            const match = /^(.*?):hover/.exec(each.trim());
            if (match && each.trim().length > match[0].length) found.add(match[1] || "*");
          }
        else if (rule.cssRules) read(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) try { read(sheet.cssRules); } catch { continue; }
    return Array.from(found).filter((each) => each !== "*").slice(0, 20);
  };

  let triggers = [], trigger = null, before = new Set(), fresh = [], layer = null;
  // Elements that may show something under the pointer: by styles, by what they say, and those to be asked what they listen to.
  // One of several in a list that lies over the page: another of them can be chosen.
  const isEntry = (element) => !!element.parentElement && /^(absolute|fixed)$/.test(getComputedStyle(element.parentElement).position)
    && Array.from(element.parentElement.children).filter((each) => each.localName === element.localName).length > 2;
  const begin = () => {
    const among = roots();
    const byStyle = hovered().flatMap((each) => { try { return all(each, among); } catch { return []; } });
    const sure = new Set([...byStyle, ...all("[onmouseover], [onmouseenter], [onpointerenter], [onpointerover]", among)].filter(visible));
    const named = all(NAMED, among).filter(visible);
    const short = all(SHORT, among).filter((each) => visible(each) && each.textContent.length < 120 && each.childElementCount <= 4);
    triggers = Array.from(new Set([...sure, ...named, ...short])).filter(onStage).slice(0, 150);
    return [JSON.stringify(triggers.map((each) => ({
      selector: selector(each), name: wordsOf(each), box: rectangle(each.getBoundingClientRect()), sure: sure.has(each),
      field: each.matches("input, textarea, select, option"), slides: !!each.querySelector("[role=slider], input[type=range]") || !!each.closest("[role=slider]") || !!each.parentElement?.querySelector(":scope > [role=slider], :scope > input[type=range]"), popup: !!each.closest("[aria-haspopup], [aria-expanded], [role=combobox], [role=listbox], summary") || isEntry(each),
      presses: each.matches("button, [role=button], input[type=button]") && !(each.form && each.type === "submit"),
      native: each.matches("a[href], button, input, select, textarea, summary, label"),
      draggable: each.draggable && each.getAttribute("draggable") === "true",
    }))), triggers];
  };
  const find = (path) => {
    triggers = [found(path)].filter(Boolean);
    return triggers.length ? place(0) : null;
  };
  const topmost = (x, y) => {
    let top = document.elementFromPoint(x, y);
    while (top && top.shadowRoot && top.shadowRoot.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top)
      top = top.shadowRoot.elementFromPoint(x, y);
    return top;
  };
  const place = (at) => {
    trigger = triggers[at];
    if (!trigger.isConnected || !visible(trigger)) return null;
    trigger.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const box = trigger.getBoundingClientRect();
    const inside = [[.5, .5], [.25, .5], [.75, .5]].map(([x, y]) => [box.x + box.width * x, box.y + box.height * y])
      .find(([x, y]) => { const top = topmost(x, y); return top && (top === trigger || trigger.contains(top)); });
    before = shown(); layer = null;
    return inside || null;
  };
  // Buttons for which something around them hears a press; of many that are alike, two tell enough.
  const under = (nodes) => {
    const seen = new Map();
    return triggers.map((each, at) => [each, at]).filter(([each]) => each.matches("button, input[type=button], [role=button], a[href^='#']")
      && nodes.some((node) => node instanceof Element && node !== document.documentElement && node !== each && node.contains(each))).filter(([each]) => {
      const kind = each.localName + each.className;
      seen.set(kind, (seen.get(kind) || 0) + 1);
      return seen.get(kind) <= 2;
    }).map(([, at]) => at);
  };
  // What came to be seen under the pointer: the largest part of it, if it says something.
  const look = () => {
    fresh = Array.from(shown()).filter((each) => !before.has(each));
    const set = new Set(fresh);
    const tops = fresh.filter((each) => !set.has(each.parentElement) && (drawnWords(each) || collapse(each.textContent)).length > 1 && each !== trigger && !each.contains(trigger));
    const area = (each) => { const box = each.getBoundingClientRect(); return box.width * box.height; };
    layer = tops.sort((one, other) => area(other) - area(one))[0] || null;
    if (!layer) return null;
    const box = layer.getBoundingClientRect();
    return { text: (drawnWords(layer) || collapse(layer.textContent)).slice(0, 160), box: rectangle(box), covers: covers(box),
      controls: all("a[href], button, input, select, textarea", [layer]).filter(visible).length };
  };
  // Words of the page that the layer lies over: half of a line's height at least, and more than a letter of it.
  const lines = (element) => Array.from(element.childNodes).filter((node) => node.nodeType === 3 && collapse(node.data).length > 1)
    .flatMap((node) => { const range = document.createRange(); range.selectNodeContents(node); return Array.from(range.getClientRects()); });
  const covers = (box) => {
    for (const each of before) {
      if (!each.isConnected || each.contains(layer) || trigger.contains(each) || layer.contains(each)) continue;
      const rects = each.matches("input, select, textarea, img") ? [each.getBoundingClientRect()] : lines(each);
      for (const rect of rects) {
        const x = Math.min(box.right, rect.right) - Math.max(box.x, rect.x), y = Math.min(box.bottom, rect.bottom) - Math.max(box.y, rect.y);
        if (x <= 12 || y < rect.height / 2) continue;
        const top = document.elementFromPoint(Math.max(box.x, rect.x) + x / 2, Math.max(box.y, rect.y) + y / 2);
        if (top && (top === layer || layer.contains(top))) return collapse(each.innerText || each.value || each.getAttribute("alt") || "").slice(0, 80) || each.localName;
      }
    }
    return "";
  };
  const there = () => !!layer && layer.isConnected && visible(layer);
  // The straight way from the trigger onto what it brought out: where it begins, and where it ends.
  const way = () => {
    const from = trigger.getBoundingClientRect(), to = layer.getBoundingClientRect();
    const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
    const x = clamp(from.x + from.width / 2, to.x + Math.min(6, to.width / 2), to.right - Math.min(6, to.width / 2));
    const y = clamp(from.y + from.height / 2, to.y + Math.min(6, to.height / 2), to.bottom - Math.min(6, to.height / 2));
    const upright = x > from.x && x < from.right, level = y > from.y && y < from.bottom;
    if (!inWindow(to) || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight || !(upright || level)) return null;
    return [[upright ? x : from.x + from.width / 2, upright ? from.y + from.height / 2 : y], [x, y]];
  };

  // --- what answers before the pointer is let go, and what letters do ---

  let changes = 0, words = "", held = "", focus = null, spoken = "", usable = true, buttons = null;
  // Those in shadow roots, too.
  const wordsOfAll = () => document.body.innerText + roots().slice(1).map((root) => Array.from(root.children).filter(visible).map((each) => collapse(each.innerText || "")).join("\n")).join("\n");
  const entered = () => all("input, select, textarea", roots()).map((each) => each.value).join("\n");
  const live = () => all("[role=status], [role=alert], [aria-live=polite], [aria-live=assertive], output", roots()).map((each) => each.textContent).join("\n");
  const isOff = () => !!trigger && (trigger.disabled || trigger.getAttribute("aria-disabled") === "true");
  // Whether what was done was told as done, or cannot be done again.
  const confirmed = () => live() !== spoken || (usable && isOff());
  const observer = new MutationObserver((records) => {
    changes += records.filter((each) => each.target !== document.documentElement && each.target !== document.body
      && !(each.type === "attributes" && /^(class|style|data-.*)$/.test(each.attributeName) && each.target === trigger)).length;
  });
  const watch = () => {
    observer.disconnect();
    for (const root of roots()) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    changes = 0; words = wordsOfAll(); held = entered(); focus = active(); spoken = live(); usable = !isOff(); buttons = buttons || new Set(shownButtons());
  };
  // Buttons that can be seen; what comes to be seen later may take back what was done.
  const shownButtons = () => all("button, [role=button], a[href]", roots()).filter((each) => visible(each) && !each.disabled && each.getAttribute("aria-disabled") !== "true");
  const lines_of = (text) => text.split("\n").map(collapse).filter((line) => line.length > 2);
  const changed = () => {
    changes += observer.takeRecords().length;
    const now = new Set(lines_of(wordsOfAll()));
    return { words: wordsOfAll() !== words || entered() !== held, confirmed: confirmed(), focus: active() !== focus, any: changes > 0,
      taken: lines_of(words).some((line) => !now.has(line)),
      offers: shownButtons().filter((each) => !buttons.has(each)).map((each) => collapse(each.getAttribute("aria-label") || each.innerText || each.title || "")).join(", ").slice(0, 160) };
  };
  // Of what a style recolours under the pointer, in a link, a button, a row or a card, the words of one of each kind, by
  // how they are drawn now. What is part of something that is pointed at is pointed at with it.
  const MOST_RECOLOURED = 8;
  const wordsIn = (element) => [element, ...all("*", [element])].find((each) => visible(each) && Array.from(each.childNodes).some((node) => node.nodeType === 3 && collapse(node.data).length > 1));
  const recoloured = () => {
    const found = new Set();
    const pointed = (written) => {
      const match = /^(.*?):hover(.*)$/.exec(written.trim());
      if (!match || /:hover|:(focus|active|checked|disabled|not\()|::|[+~]/.test(match[2]) || found.size >= MOST_RECOLOURED) return;
      let among = [];
      try { among = all((match[1] || "*") + (match[2] || ""), roots()); } catch { return; }
      const holders = among.filter((one) => visible(one) && onStage(one) && !one.matches("html, body, main") && !one.closest(":disabled, [aria-disabled=true]"));
      const words = holders.map(wordsIn).find(Boolean);
      if (words) found.add(words);
    };
    const read = (rules) => {
      for (const rule of rules) {
        if (rule.selectorText && /:hover/.test(rule.selectorText) && /(^|[;\s])(color|background|background-color|opacity)\s*:/.test(" " + rule.style.cssText))
          rule.selectorText.split(",").forEach(pointed);
        else if (rule.cssRules) read(rule.cssRules);
      }
    };
    for (const sheet of document.styleSheets) try { read(sheet.cssRules); } catch { continue; }
    triggers = Array.from(found);
    return triggers.map((each) => ({ selector: selector(each), name: wordsOf(each), box: rectangle(each.getBoundingClientRect()) }));
  };
  const drawn = () => drawnOn(trigger);
  const rest = () => { observer.disconnect(); if (active()) active().blur(); };
  const grounds = () => [JSON.stringify(collapse(document.body.innerText).slice(0, 20000)), [document, document.body, document.documentElement]];
  globalThis.arianePointing = { begin, changed, confirmed, drawn, find, grounds, look, place, recoloured, rest, there, under, watch, way };
})();
