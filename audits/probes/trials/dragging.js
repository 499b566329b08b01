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
    || all(parent.localName, roots()).find((each) => each !== parent && parent.className && each.className === parent.className && visible(each) && !each.contains(item))
    || columnBeside(parent);
  // Lists without a name of their own lie in columns that have one.
  const columnBeside = (parent) => {
    const column = parent.parentElement, holder = column && column.className && column.parentElement;
    return (holder && Array.from(holder.children).find((each) => each !== column && each.className === column.className && visible(each) && !each.contains(parent))) || null;
  };
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
  // Presses a control that lies in the second item: the names of those that lie at its place in every item; null where there is none.
  const tapInside = (at, number) => {
    const inside = Array.from(listAt(at).children).filter(visible).map((item) => all(CONTROLS, [item]).filter(usable)), each = (inside[1] || inside[0] || [])[number];
    if (!each || each.matches("a[href]:not([href='#']), input, select")) return null;
    each.click();
    return inside.map((controls) => controls[number]).filter(Boolean).map(wordsOf);
  };
  const STATES = ["aria-pressed", "aria-grabbed", "aria-selected", "aria-checked", "aria-expanded"];
  const offered = (at) => JSON.stringify([all(CONTROLS + ", [role=option], dialog", roots()).filter(visible).length,
    [listAt(at), ...all("*", [listAt(at)])].map((each) => STATES.map((name) => each.getAttribute(name)).join())]);

  // --- parts that are swiped over ---

  const NEAR = 150, MOST_BESIDE = 6;
  const beside = new Map();
  const isNear = (box, other) => other.x < box.right + NEAR && other.right > box.x - NEAR && other.y < box.bottom + NEAR && other.bottom > box.y - NEAR;
  const scrolls = (element) => [element, ...all("*", [element])].some((each) => /^(auto|scroll)$/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + 8);
  // What a form asks besides, and the one button that sends it, put nothing into place.
  const isOtherField = (each) => (each.matches("input") && !/^(number|range|radio|button|image|submit)$/.test(each.type))
    || (/^(submit|image)$/.test(each.type) && !!each.form && Array.from(each.form.elements).filter((one) => /^(submit|image)$/.test(one.type) && visible(one)).length === 1);
  // One picture that a form asks to have put into place is no plan: that has tiles, lines, words, and a field that finds places.
  const MOST_PARTS = 12;
  const isPicture = (element) => !!element.closest("form, dialog, [role=dialog]") && !all("input:not([type]), input[type=text], input[type=search], select, textarea", [element.closest("form, dialog, [role=dialog]")]).some(visible) && !collapse(element.innerText || "") && all("*", [element]).length <= MOST_PARTS && all("img, image, canvas", [element]).length <= 2;
  const swipes = () => {
    swiped = Array.from(heard.keys()).filter((element) => element instanceof Element && element.isConnected && visible(element) && hears(element, DOWNS) && !own(element).includes("click")
      && (hearsAround(element, MOVES) || hearsAround(element, LETGO)) && !element.matches("html, body, main, button, a, input, label, select, textarea, summary, canvas, svg, video, iframe, svg *")
      && !element.closest("[role=slider], [role=separator]") && !(element.parentElement && element.parentElement.closest("[role=application]")) && !element.querySelector("canvas, video, iframe, input, select, textarea, [role=slider]")
      && element.getBoundingClientRect().width >= 100 && element.getBoundingClientRect().height >= 40 && !groups.some(({ parent }) => parent.contains(element) || element.contains(parent))).slice(0, MOST);
    return swiped.map((element) => {
      const box = element.getBoundingClientRect(), parent = parentOf(element);
      const near = all(CONTROLS, roots()).filter((each) => usable(each) && !isOtherField(each) && !each.closest("header, footer, nav, [role=banner], [role=navigation], [role=contentinfo]")
        && (isNear(box, each.getBoundingClientRect()) || (parent && !parent.matches("main, body") && parent.contains(each))));
      const buttons = near.filter((each) => !each.matches("a[href]:not([href='#'])"));
      beside.set(element, buttons);
      return {
        ...about(element), arranges: scrolls(element) || buttons.length > MOST_BESIDE || buttons.some((each) => !each.matches("button, [role=button], summary, a")),
        doubtful: near.length > 0, buttons: buttons.length, picture: isPicture(element), touch: hears(element, /^touchstart$/) && !hears(element, /^(pointerdown|mousedown)$/),
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
  // --- knobs that slide along a track, and pins on a map ---

  const KNOB = 64, TRACK = 100, CLOSE = 60, MOST_SLID = 2, MOST_PRESSED = 4;
  const ASKS = "input[type=number], input[type=range], input[type=text], input[type=search], input:not([type]), select, [role=slider], [role=spinbutton], [role=combobox], [role=searchbox]";
  const STEPS = /^[-+−–±<>‹›◀▶◂▸\s]+$|^(plus|minus|moins|more|less|meer|min|minder|mehr|weniger|increase|decrease|augmenter|diminuer|verhogen|verlagen|erh[öo]hen|verringern)(?!\p{L})/iu;
  const FRAME = "header, footer, nav, [role=banner], [role=navigation], [role=contentinfo]";
  // A header of an article is no part of the page's frame.
  const isFrame = (one) => { const part = one.closest(FRAME); return !!part && !(part.matches("header, footer") && part.parentElement?.closest("article, section, main, aside, dialog")); };
  let slid = [], knobs = [];
  const sized = (each) => each.getBoundingClientRect();
  const groundOf = (each) => each.ownerSVGElement || each.parentElement;
  // The track right around a knob; a map may be further up, with the layers of what draws it between.
  const trackOf = (held) => {
    for (let at = groundOf(held), steps = 0; at && steps < 6 && !at.matches("html, body, main, form, dialog, [role=dialog], li, td, fieldset, section"); at = groundOf(at), steps += 1) {
      const box = sized(at), knob = sized(held);
      if (Math.max(box.width, box.height) >= TRACK && Math.min(box.width, box.height) > 0) return { track: at, plane: Math.min(box.width, box.height) > 3 * Math.max(knob.height, knob.width) };
    }
    return null;
  };
  const slides = () => {
    const small = (each) => { const { width, height } = sized(each); return width >= 6 && width <= KNOB && height >= 6 && height <= KNOB; };
    const heldBy = (each) => hears(each, DOWNS) || (groundOf(each) && hears(groundOf(each), DOWNS) && GRIPS.test(getComputedStyle(each).cursor));
    // Some wait for what follows only once something is held.
    const follows = (each) => hearsAround(each, MOVES) || each.matches("[role=slider]") || GRIPS.test(getComputedStyle(each).cursor);
    knobs = all("*", roots()).filter((each) => small(each) && visible(each) && onStage(each) && heldBy(each) && follows(each) && !each.matches("input, select, textarea, a, canvas, th *, svg")
      && !each.closest("[role=separator], [role=scrollbar], [role=application], th, [draggable=true], [aria-disabled=true], [aria-readonly=true]") && !(groundOf(each) && small(groundOf(each)) && heldBy(groundOf(each)))
      && !groups.some(({ parent }) => parent.contains(each)) && !swiped.some((part) => part.contains(each)));
    slid = knobs.map((knob) => ({ knob, ...trackOf(knob) })).filter(({ track }) => track).slice(0, MOST_SLID);
    return slid.map(aboutSlide);
  };
  // What else is there for it: right beside a knob; for a pin, a field anywhere on the page may ask where it is to stand.
  const aboutSlide = (each) => {
    const { knob, track, plane } = each, box = sized(track), reach = plane ? NEAR : CLOSE;
    const close = (one) => { const other = sized(one); return other.x < box.right + reach && other.right > box.x - reach && other.y < box.bottom + reach && other.bottom > box.y - reach; };
    const rivals = (one) => one !== knob && usable(one) && !one.contains(knob) && !isFrame(one);
    const near = all(CONTROLS + ", " + ASKS, roots()).filter((one) => rivals(one) && close(one));
    // The knob of another track moves that alone.
    const isTwin = (one) => knobs.includes(one) || (track.contains(one) && one.getAttribute("class") === knob.getAttribute("class") && one.matches("[role=slider]"));
    const labelled = track.closest("[aria-labelledby], [aria-label]"), before = collapse((track.previousElementSibling || {}).innerText || "");
    const called = (knob.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean).map((id) => wordsOf(knob.getRootNode().getElementById(id) || knob)).join(" ");
    const name = collapse(called).slice(0, 80) || wordsOf(labelled || knob) || before.slice(0, 80);
    // A list or a field that is called otherwise may still move the knob: that is tried.
    const asksElse = (one) => !plane && one.matches("select, input[type=number], input[type=range], input[type=text], input:not([type])") && shareNoWord(labelOf(one), name);
    each.fields = near.filter((one) => !isTwin(one) && asksElse(one)).slice(0, MOST_PRESSED);
    const left = near.filter((one) => !isTwin(one) && !each.fields.includes(one));
    const does = left.filter((one) => one.matches("input[type=number], input[type=range], select, [role=slider], [role=spinbutton]") || (one.value && /\d/.test(one.value)) || (!plane && STEPS.test(wordsOf(one))));
    const value = (knob.getAttribute("aria-valuetext") || "").toLowerCase();
    const isNamedSo = (one) => { const said = (labelOf(one) || wordsOf(one)).toLowerCase(); return said.length > 3 && value.length > 3 && (value.includes(said) || said.includes(value)); };
    each.buttons = left.filter((one) => one.matches("button, [role=button], input[type=button]") && (!one.form || one.type === "button") && !does.includes(one));
    const asks = plane ? all(ASKS, roots()).some((one) => rivals(one) && !isTwin(one)) || near.some((one) => one.matches("button, [role=button], input, summary")) : left.some((one) => one.matches(ASKS));
    return {
      ...about(knob), name, arranges: does.length > 0, doubtful: asks || all(CONTROLS, roots()).some((one) => rivals(one) && isNamedSo(one)) || each.buttons.length > MOST_PRESSED, buttons: Math.min(each.buttons.length, MOST_PRESSED), fields: each.fields.length,
      focusable: knob.tabIndex >= 0 || !!track.closest("[tabindex]:not([tabindex='-1'])") || !!(track.parentElement && track.parentElement.querySelector("input[type=range], input[type=number]")) || all("[tabindex], button, input", [track]).some((one) => one.tabIndex >= 0),
    };
  };
  const labelOf = (field) => collapse([...(field.labels || [])].map((label) => label.innerText).join(" ") || field.getAttribute("aria-label") || "");
  const shareNoWord = (one, other) => {
    const [mine, theirs] = [one, other].map((text) => (text.toLowerCase().match(/\p{L}{4,}/gu) || []).map((word) => word.slice(0, 5)));
    return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word));
  };
  // Gives a field that stands beside it another answer.
  const turn = (at, which) => {
    const field = slid[at].fields[which];
    if (!field.isConnected || !usable(field)) return;
    if (field.localName === "select") field.selectedIndex = (field.selectedIndex + 1) % Math.max(field.options.length, 1);
    else field.value = String((parseFloat(field.value) || 0) + 1);
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  };
  const press = (at, which) => { const each = slid[at].buttons[which]; if (each.isConnected && usable(each)) each.click(); };
  // Where it is drawn to, and places on its track that are far from it, and near.
  const knob = (at) => {
    const { knob: held, track, plane } = slid[at];
    if (!held.isConnected || !visible(held)) return null;
    track.scrollIntoView({ block: "center", behavior: "instant" });
    const box = sized(held), along = sized(track), from = [box.x + box.width / 2, box.y + box.height / 2];
    const upright = along.height > along.width, level = from[0] < along.x + along.width / 2, above = from[1] < along.y + along.height / 2;
    const place = (share) => {
      const x = along.x + along.width * (level ? share : 1 - share), y = along.y + along.height * (above ? share : 1 - share);
      // The rail lies where the knob is, whatever else the part holds.
      return plane ? [x, y] : upright ? [from[0], y] : [x, from[1]];
    };
    const to = place(.8);
    return { from, to: plane ? to : upright ? [from[0], to[1]] : [to[0], from[1]], far: place(.95), midst: place(.6) };
  };
  // What the fields of the page hold: one that changes with the knob does the same.
  const held = () => JSON.stringify(all("input:not([type=hidden]), select, textarea", roots()).filter((each) => usable(each) && !each.readOnly).map((each) => /^(checkbox|radio)$/.test(each.type) ? each.checked : each.value));
  // A thumb that scrolls something else is no slider: what it shows is reached by scrolling.
  const scrolled = () => all("*", roots()).reduce((sum, each) => sum + each.scrollLeft + each.scrollTop, scrollX + scrollY);
  // Where everything small on the track is, and what the code says of it; of two knobs, a press may move the other one,
  // and of a map bring something out to press.
  const slidTo = (at) => {
    const { track } = slid[at], from = sized(track);
    const small = all("*", [track]).filter((each) => visible(each) && sized(each).width <= KNOB && sized(each).height <= KNOB);
    return {
      else: JSON.stringify([Math.round(from.width), Math.round(from.height), all(CONTROLS + ", dialog", roots()).filter(visible).length, small.map((each) => each.getAttribute("aria-valuenow"))]),
      places: small.map((each) => [sized(each).x - from.x, sized(each).y - from.y]),
    };
  };
  const heldAt = (at) => { const box = sized(slid[at].knob), from = sized(slid[at].track); return [box.x - from.x, box.y - from.y, from.width, from.height].map(Math.round); };
  // Words that an earlier drag has marked would be dragged themselves.
  const unmark = () => getSelection().removeAllRanges();
  globalThis.arianeDragging = { begin, grab, held, heldAt, knob, moved, offered, order, press, seen, scrolled, slides, slidTo, swipes, tap, tapInside, track, turn, unmark };
})();
