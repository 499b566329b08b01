// Items of a list that may be dragged to another place, and parts that may be swiped over: what they are, and what is seen of them.
(() => {
  if (globalThis.arianeDragging) return;
  const { all, collapse, found, onStage, rectangle, roots, selector, visible } = arianeProbes;
  const DOWNS = /^(pointerdown|mousedown|touchstart)$/, MOVES = /^(pointermove|mousemove|touchmove)$/, LETGO = /^(pointerup|mouseup|touchend)$/;
  const MOST = 2;
  const CONTROLS = "button, input:not([type=hidden]), select, summary, a[href], [role=button], [role=tab], [role=slider], [role=menuitem], [role=link]";
  const ARRANGES = "select, input[type=number], input[type=text], input[type=range], input[type=radio], input:not([type]), [role=slider], [role=spinbutton], [role=combobox]";
  // Beside a list, these may give an item its place; what else a form asks does not.
  const PLACES = "select, input[type=number], input[type=range], [role=slider], [role=spinbutton], [role=combobox]";
  const isAt = (part, other) => { const one = part.getBoundingClientRect(), box = other.getBoundingClientRect(); return Math.max(0, box.top - one.bottom, one.top - box.bottom) < 80; };
  const GRIPS = /^(grab|grabbing|move|ns-resize|row-resize|all-scroll)$/;
  const wordsOf = (element) => collapse(element.getAttribute("aria-label") || element.innerText || element.getAttribute("alt") || element.value || element.title || "").slice(0, 80);
  const usable = (element) => visible(element) && !element.disabled && element.getAttribute("aria-disabled") !== "true" && !element.closest("[inert]");
  const isGrip = (element) => element.getAttribute("draggable") === "true" || GRIPS.test(getComputedStyle(element).cursor);
  const parentOf = (element) => element.parentElement || (element.getRootNode().host || null);
  const about = (element) => ({ selector: selector(element), name: collapse(element.getAttribute("aria-label") || element.innerText || "").replace(/^[^\p{L}\p{N}]+/u, "").slice(0, 80), box: rectangle(element.getBoundingClientRect()), html: element.outerHTML.slice(0, 200) });

  let heard = new Map(), everywhere = [];
  const own = (element) => heard.get(element) || [];
  const hears = (element, kind) => own(element).some((each) => kind.test(each));
  const hearsAround = (element, kind) => {
    if (everywhere.some((each) => kind.test(each))) return true;
    for (let at = element; at; at = at.parentNode || at.host) if (hears(at, kind)) return true;
    return false;
  };

  // --- items of a list or a board ---

  const alike = (one, other) => one.localName === other.localName && visible(other) && !other.matches("script, style, br, hr, option");
  const itemsOf = (parent) => {
    const found = Array.from(parent.children).filter((each) => visible(each));
    const items = found.filter((each) => alike(found[0], each) && collapse(each.innerText || "").length > 1);
    return items.length > 1 && items.length >= found.length / 2 && items.every((each) => each.getBoundingClientRect().height < 300) ? items : [];
  };
  // The outermost part around a grip that has others like it beside it, each with a grip of its own.
  const itemOf = (grip) => {
    for (let at = grip, steps = 0; at && at.parentElement && steps < 4; at = at.parentElement, steps += 1) {
      const items = itemsOf(at.parentElement);
      if (items.includes(at) && items.filter((each) => isGrip(each) || hears(each, DOWNS) || all("*", [each]).some((one) => isGrip(one) || hears(one, DOWNS))).length > 1) return at;
    }
    return null;
  };
  let groups = [], swiped = [];
  const begin = (nodes, kinds, windows) => {
    heard = new Map(nodes.map((node, at) => [node, kinds[at]]).filter(([node]) => node));
    everywhere = windows;
    const parents = new Map();
    const add = (item, grip) => {
      if (item && !parents.has(item.parentElement) && !item.closest("[role=slider], [role=separator], svg, canvas, [role=tablist], [role=application]") && !item.querySelector("canvas, [role=slider], input[type=range]"))
        parents.set(item.parentElement, grip);
    };
    for (const grip of all("[draggable=true]", roots()).filter(onStage)) if (!grip.matches("a, img") && visible(grip)) add(itemOf(grip), grip);
    const moves = (element) => hearsAround(element, MOVES) || hearsAround(element, /^dragover$/);
    for (const element of all("*", roots()).filter((each) => visible(each) && onStage(each) && each !== document.body && each !== document.documentElement)) {
      if (parents.size >= MOST) break;
      // Some wait for what follows only once something is held.
      if (!moves(element) && !(hears(element, DOWNS) && isGrip(element))) continue;
      if ((hears(element, DOWNS) || (isGrip(element) && hearsAround(element, DOWNS))) && !element.matches("html, body, main")) {
        const item = itemOf(element);
        if (item) add(item, element);
        else if (hears(element, DOWNS) && itemsOf(element).length > 1) add(itemsOf(element)[0], null);
      }
    }
    groups = Array.from(parents).slice(0, MOST).map(([parent, grip]) => ({ parent, grip, path: selector(parent) }));
    return groups.map(({ parent }) => {
      const items = itemsOf(parent), grip = gripOf(items[0]);
      const isHandle = (each) => isGrip(each) || each === grip || (grip.localName === each.localName && grip.className === each.className && grip.tagName === each.tagName && grip !== items[0]);
      const inside = all(CONTROLS, items).filter((each) => usable(each) && !isHandle(each));
      const holder = parent.parentElement && parent.parentElement.matches("main, body") ? parent : parent.parentElement || parent;
      return {
        ...about(items[0]), arranges: all(ARRANGES, [holder]).some((each) => usable(each) && each !== grip && (parent.contains(each) || (each.matches(PLACES) && isAt(parent, each)))), doubtful: inside.length > 0,
        controls: all("button, [role=button], [role=menuitem], input[type=button], summary, a[href='#']", roots()).filter((each) => usable(each) && !isHandle(each)).map(wordsOf).filter(Boolean).slice(0, 60),
      };
    });
  };
  // Where an item is taken hold of: by what shows a hand that grips, by what listens, by a button that stands at its beginning.
  const gripOf = (item) => {
    const inside = all("*", [item]).filter(visible);
    return inside.find((each) => each.getAttribute("draggable") === "true") || (item.getAttribute("draggable") === "true" ? item : null) || inside.find((each) => isGrip(each))
      || inside.find((each) => hears(each, DOWNS)) || (isGrip(item) || hears(item, DOWNS) ? item : null) || inside.find((each) => each.matches("button, [role=button]")) || item;
  };
  const centre = (element) => { const box = element.getBoundingClientRect(); return [box.x + Math.min(box.width / 2, 200), box.y + box.height / 2]; };
  // A list that is drawn anew with each change lies where it lay.
  const listAt = (at) => {
    const group = groups[at];
    if (!group.parent.isConnected) group.parent = found(group.path) || group.parent;
    return group.parent;
  };
  const grab = (at) => {
    const parent = listAt(at), [item, next] = parent.isConnected ? itemsOf(parent) : [];
    if (!next) return null;
    item.scrollIntoView({ block: "center", behavior: "instant" });
    const box = next.getBoundingClientRect(), one = item.getBoundingClientRect(), level = box.y < one.bottom - 4;
    const to = level ? [box.x + box.width * .8, box.y + box.height / 2] : [box.x + Math.min(box.width / 2, 200), box.y + box.height * .8];
    const other = elsewhere(item, parent), place = other && centre(other);
    return { from: centre(gripOf(item)), item: centre(item), to, next: centre(next), elsewhere: place && place[0] > 0 && place[1] > 0 && place[0] < innerWidth && place[1] < innerHeight ? place : null };
  };
  // Another column of a board.
  const elsewhere = (item, parent) => Array.from(heard.keys()).find((each) => each instanceof Element && hears(each, /^drop$/) && visible(each) && !each.contains(item) && !parent.contains(each))
    || all(parent.localName, roots()).find((each) => each !== parent && parent.className && each.className === parent.className && visible(each) && !each.contains(item)) || null;
  const order = (at) => {
    const parent = listAt(at);
    return parent.isConnected ? Array.from(parent.children).map((each) => collapse(each.textContent).replace(/\d+/g, "")).filter(Boolean) : [];
  };
  // Whether the items stand in another order, or one of them stands elsewhere.
  const moved = (at, before) => {
    const now = order(at), sorted = (list) => JSON.stringify([...list].sort());
    if (JSON.stringify(now) === JSON.stringify(before) || !listAt(at).isConnected) return false;
    const gone = before.filter((each) => !now.includes(each));
    // Some words stay where they are: the first one is still the first.
    const bag = (list) => JSON.stringify(list.join(" ").split(/\s+/).sort());
    return sorted(now) === sorted(before) || bag(now) === bag(before) || (gone.length === 1 && now.length === before.length - 1 && collapse(document.body.textContent).replace(/\d+/g, "").includes(gone[0]));
  };
  const STATES = ["aria-pressed", "aria-grabbed", "aria-selected", "aria-checked", "aria-expanded"];
  const offered = (at) => JSON.stringify([all(CONTROLS + ", [role=option], dialog", roots()).filter(visible).length,
    [listAt(at), ...all("*", [listAt(at)])].map((each) => STATES.map((name) => each.getAttribute(name)).join())]);

  // --- parts that are swiped over ---

  const NEAR = 150, MOST_BESIDE = 6;
  const beside = new Map();
  const isNear = (box, other) => other.x < box.right + NEAR && other.right > box.x - NEAR && other.y < box.bottom + NEAR && other.bottom > box.y - NEAR;
  const scrolls = (element) => [element, ...all("*", [element])].some((each) => /^(auto|scroll)$/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + 8);
  const swipes = () => {
    swiped = Array.from(heard.keys()).filter((element) => element instanceof Element && element.isConnected && visible(element) && hears(element, DOWNS) && !own(element).includes("click")
      && (hearsAround(element, MOVES) || hearsAround(element, LETGO)) && !element.matches("html, body, main, button, a, input, label, select, textarea, summary, canvas, svg, video, iframe, svg *")
      && !element.closest("[role=slider], [role=separator], [role=application]") && !element.querySelector("canvas, video, iframe, input, select, textarea, [role=slider]")
      && element.getBoundingClientRect().width >= 100 && element.getBoundingClientRect().height >= 40 && !groups.some(({ parent }) => parent.contains(element) || element.contains(parent))).slice(0, MOST);
    return swiped.map((element) => {
      const box = element.getBoundingClientRect(), parent = parentOf(element);
      const near = all(CONTROLS, roots()).filter((each) => usable(each) && !each.closest("header, footer, nav, [role=banner], [role=navigation], [role=contentinfo]")
        && (isNear(box, each.getBoundingClientRect()) || (parent && !parent.matches("main, body") && parent.contains(each))));
      const buttons = near.filter((each) => !each.matches("a[href]:not([href='#'])"));
      beside.set(element, buttons);
      return {
        ...about(element), arranges: scrolls(element) || buttons.length > MOST_BESIDE || buttons.some((each) => !each.matches("button, [role=button], summary, a")),
        doubtful: near.length > 0, buttons: buttons.length, touch: hears(element, /^touchstart$/) && !hears(element, /^(pointerdown|mousedown)$/),
      };
    });
  };
  // Presses something beside it.
  const tap = (at, which) => beside.get(swiped[at])[which].click();
  const track = (at) => {
    const element = swiped[at];
    if (!element.isConnected || !visible(element)) return null;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const box = element.getBoundingClientRect(), place = (x, y) => [box.x + box.width * x, box.y + box.height * y];
    return { right: place(.85, .5), left: place(.15, .5), high: place(.5, .2), low: place(.5, .8) };
  };
  const seen = (at) => {
    const element = swiped[at], from = element.getBoundingClientRect();
    return JSON.stringify(all("*", [element]).filter(visible).map((each) => {
      const box = each.getBoundingClientRect();
      return [each.localName, each.currentSrc || "", Math.round(box.x - from.x), Math.round(box.y - from.y), getComputedStyle(each).opacity];
    })) + element.innerText + collapse(getComputedStyle(element).backgroundImage).slice(0, 200);
  };
  // --- knobs that slide along a track ---

  const KNOB = 64, TRACK = 100, CLOSE = 60, MOST_SLID = 2;
  const ASKS = "input[type=number], input[type=range], input[type=text], input:not([type]), select, [role=slider], [role=spinbutton]";
  const STEPS = /^[-+−–±<>‹›◀▶◂▸\s]+$|^(plus|minus|moins|more|less|meer|min|minder|mehr|weniger|increase|decrease|augmenter|diminuer|verhogen|verlagen|erh[öo]hen|verringern)(?!\p{L})/iu;
  let slid = [];
  const slides = () => {
    const small = (each) => { const { width, height } = each.getBoundingClientRect(); return width >= 6 && width <= KNOB && height >= 6 && height <= KNOB; };
    const heldBy = (each) => hears(each, DOWNS) || (each.parentElement && hears(each.parentElement, DOWNS) && GRIPS.test(getComputedStyle(each).cursor));
    slid = all("*", roots()).filter((each) => small(each) && visible(each) && onStage(each) && heldBy(each) && hearsAround(each, MOVES) && !each.matches("input, select, textarea, a, svg *, canvas, img, th *")
      && !each.closest("[role=slider], [role=separator], [role=scrollbar], [role=application], th, [draggable=true]") && each.parentElement
      && !groups.some(({ parent }) => parent.contains(each)) && !swiped.some((part) => part.contains(each)))
      .map((knob) => ({ knob, track: knob.parentElement }))
      .filter(({ knob, track }) => { const box = track.getBoundingClientRect(); return box.width >= TRACK && box.height <= 3 * knob.getBoundingClientRect().height; }).slice(0, MOST_SLID);
    return slid.map(({ knob, track }) => {
      const box = track.getBoundingClientRect(), close = (each) => { const other = each.getBoundingClientRect(); return other.x < box.right + CLOSE && other.right > box.x - CLOSE && other.y < box.bottom + CLOSE && other.bottom > box.y - CLOSE; };
      const near = all(CONTROLS + ", " + ASKS, roots()).filter((each) => each !== knob && usable(each) && close(each));
      const does = near.filter((each) => each.matches("input[type=number], input[type=range], select, [role=slider], [role=spinbutton]") || (each.value && /\d/.test(each.value)) || STEPS.test(wordsOf(each)));
      const labelled = track.closest("[aria-labelledby], [aria-label]"), before = collapse((track.previousElementSibling || {}).innerText || "");
      return { ...about(knob), name: wordsOf(labelled || knob) || before.slice(0, 80), arranges: does.length > 0, doubtful: near.some((each) => each.matches(ASKS)), focusable: knob.tabIndex >= 0 || !!track.closest("[tabindex]:not([tabindex='-1'])") || !!(track.parentElement && track.parentElement.querySelector("input[type=range], input[type=number]")) || all("[tabindex], button, input", [track]).some((each) => each.tabIndex >= 0) };
    });
  };
  const knob = (at) => {
    const { knob: held, track } = slid[at];
    if (!held.isConnected || !visible(held)) return null;
    track.scrollIntoView({ block: "center", behavior: "instant" });
    const box = held.getBoundingClientRect(), along = track.getBoundingClientRect(), middle = along.y + along.height / 2;
    const right = box.x + box.width / 2 < along.x + along.width / 2;
    return { from: [box.x + box.width / 2, box.y + box.height / 2], to: [along.x + along.width * (right ? .8 : .2), box.y + box.height / 2], far: [along.x + along.width * (right ? .95 : .05), middle] };
  };
  // A thumb that scrolls something else is no slider: what it shows is reached by scrolling.
  const scrolled = () => all("*", roots()).reduce((sum, each) => sum + each.scrollLeft + each.scrollTop, scrollX + scrollY);
  const slidTo = (at) => { const box = slid[at].knob.getBoundingClientRect(), from = slid[at].track.getBoundingClientRect(); return [box.x - from.x, box.y - from.y].map(Math.round).join(); };
  // Words that an earlier drag has marked would be dragged themselves.
  const unmark = () => getSelection().removeAllRanges();
  globalThis.arianeDragging = { begin, grab, knob, moved, offered, order, seen, scrolled, slides, slidTo, swipes, tap, track, unmark };
})();
