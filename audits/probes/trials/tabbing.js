// Watches where focus goes. `begin` is called before the first press; after each, `note` tells where focus is, or `taken`
// of several at once. Both read only.
(() => {
  if (globalThis.arianeTabs) return;
  const { all, rectangle, roots, selector, visible } = arianeProbes;
  const FOCUSABLE = "a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], "
    + "[tabindex], [contenteditable='']:not([contenteditable=false]), [contenteditable=true]";
  const LOOKS = ["outline-style", "outline-width", "outline-color", "box-shadow", "border-top-color", "border-top-width",
    "border-bottom-color", "border-bottom-width", "border-left-color", "background-color", "background-image", "color",
    "text-decoration-line", "text-decoration-color", "transform", "filter", "opacity", "font-weight", "width", "height",
    "clip-path", "left", "top"];
  const MOST_INSIDE = 12;
  const before = new Map();
  let steady = null, presses = 0, notes = [];
  let order = new Map();

  const around = (element) => {
    const found = [element, element.parentElement, element.parentElement && element.parentElement.parentElement,
      element.nextElementSibling, element.previousElementSibling, ...Array.from(element.querySelectorAll("*")).slice(0, MOST_INSIDE)];
    for (const label of element.labels || []) found.push(label, label.firstElementChild);
    return found.filter((each) => each && (each !== element || isSeen(each)));
  };
  // How much one colour stands out from another (WCAG 2.2); 21 where either is not told in figures.
  const contrast = (one, other) => {
    const light = (css) => {
      const told = (css.match(/^rgba?\(([^)]+)\)/) || [])[1];
      if (!told) return null;
      const [red, green, blue] = told.split(/[\s,/]+/).slice(0, 3).map((each) => { const part = each / 255; return part <= .03928 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4; });
      return .2126 * red + .7152 * green + .0722 * blue;
    };
    const [a, b] = [light(one), light(other)];
    return a === null || b === null ? 21 : (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== "none") return "";
      if (!/^(rgba\(\d+, \d+, \d+, 0\)|transparent)$/.test(style.backgroundColor)) return style.backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  // A line round an element that is nearly as light as the paper shows nobody where focus is.
  const FAINT = 1.4;
  // A part that hugs an element and shows nothing beyond its own edge cuts away the line around it.
  const isCutAway = (element, beyond) => {
    const box = element.getBoundingClientRect();
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, contain } = getComputedStyle(at), held = at.getBoundingClientRect();
      const cuts = (/^(hidden|clip|auto|scroll)$/.test(overflowX) && overflowX === overflowY) || /paint|strict|content/.test(contain);
      if (cuts && box.x - held.x < beyond && held.right - box.right < beyond && box.y - held.y < beyond && held.bottom - box.bottom < beyond) return true;
    }
    return false;
  };
  const showsOutline = (element, style) => outlined(style)
    && !(parseFloat(style.outlineOffset) >= 0 && isCutAway(element, parseFloat(style.outlineOffset) + 1)) && (style.outlineStyle === "auto" || !element.parentElement
    || contrast(style.outlineColor, ground(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement)) >= FAINT);
  // What is itself not to be seen shows no focus, whatever line is round it.
  const isSeen = (element) => {
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    return style.opacity !== "0" && !(box.width <= 1 || box.height <= 1);
  };
  const outlined = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
    && !/rgba\(\d+, \d+, \d+, 0\)/.test(style.outlineColor);
  const looks = (element) => around(element).map((each) => ["", "::before", "::after"].map((pseudo) => {
    const style = getComputedStyle(each, pseudo || null);
    if (pseudo && style.content === "none") return "";
    const cast = style.boxShadow === "none" || /inset/.test(style.boxShadow) || pseudo || !isCutAway(each, 1);
    return LOOKS.filter((name) => !name.startsWith("outline") || (pseudo ? outlined(style) : showsOutline(each, style)))
      .map((name) => name === "box-shadow" && !cast ? "none" : style.getPropertyValue(name)).join(";");
  }).join("|")).join("\n");

  const takesFocus = (element) => element.tabIndex >= 0 && !element.disabled && visible(element) && !element.closest("[inert]")
    && !(element.type === "radio" && element.name && !element.checked && !isFirstOfUnchosen(element));
  // Of a group of which nothing is chosen, Tab comes to the first.
  const isFirstOfUnchosen = (element) => {
    const group = Array.from(element.getRootNode().querySelectorAll("input[type=radio]")).filter((each) => each.name === element.name && each.form === element.form);
    return !group.some((each) => each.checked) && group.find((each) => !each.disabled) === element;
  };

  const active = () => {
    let element = document.activeElement;
    while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
    return element === document.body || element === document.documentElement ? null : element;
  };

  // Whether anything of a part is painted there: an empty holder of notices hides nothing.
  const paints = (top, part) => {
    for (let at = top; at; at = at === part ? null : at.parentElement) {
      const style = getComputedStyle(at);
      if (/^(img|svg|video|canvas|iframe|button|input|select|textarea)$/.test(at.localName) || style.backgroundImage !== "none" || style.backdropFilter !== "none") return true;
      if (!/^(transparent|rgba\(\d+, \d+, \d+, 0(\.[0-2]\d*)?\))$/.test(style.backgroundColor) && parseFloat(style.opacity) > .3) return true;
    }
    return false;
  };
  // What lies over all of an element, at its corners and its middle; null when any of it can be seen.
  const cover = (element, box) => {
    const inset = (size) => Math.min(2, size / 4);
    const points = [[box.x + inset(box.width), box.y + inset(box.height)], [box.right - inset(box.width), box.y + inset(box.height)],
      [box.x + inset(box.width), box.bottom - inset(box.height)], [box.right - inset(box.width), box.bottom - inset(box.height)],
      [box.x + box.width / 2, box.y + box.height / 2]];
    let over = null;
    for (const [x, y] of points) {
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return null;
      let top = document.elementFromPoint(x, y);
      while (top && top.shadowRoot && top.shadowRoot.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top)
        top = top.shadowRoot.elementFromPoint(x, y);
      if (!top || top === element || element.contains(top) || top.contains(element)) return null;
      for (const label of element.labels || []) if (label.contains(top)) return null;
      over = top;
    }
    // What holds the element itself does not lie over it: a field drawn by its neighbour, in a fixed dialog.
    for (let at = over; at && !at.contains(element); at = at.parentElement)
      if (/^(fixed|sticky)$/.test(getComputedStyle(at).position) && paints(over, at)) return `<${at.localName}${at.id ? " id=" + at.id : ""}>`;
    return null;
  };

  // Where focus is within a frame of this site; empty where that cannot be seen.
  const innermost = (element) => {
    if (element.localName !== "iframe") return "";
    try {
      const inside = element.contentDocument && element.contentDocument.activeElement;
      return !inside ? "" : inside.localName === "body" && !inside.isContentEditable ? "" : selector(inside);
    } catch { return ""; }
  };

  // --- what styles tell nothing of is looked at in pictures ---

  const AROUND = 24;
  const met = [];
  let still = null;
  // Two of one kind show focus in the same way.
  const kind = (element) => [element.localName, element.type || "", element.getAttribute("class") || "", element.parentElement ? element.parentElement.localName : ""].join(" ");
  // A browser's own line that was made clear still wipes out the edge below it: nobody takes that for focus.
  const isWiped = (style) => style.outlineStyle === "auto" && /rgba\(\d+, \d+, \d+, 0\)/.test(style.outlineColor);
  // A cursor that blinks is left out of the pictures.
  const calm = () => { still = document.createElement("style"); still.textContent = "* { caret-color: transparent !important }"; document.head.append(still); };
  const stir = () => { if (still) still.remove(); };
  const rest = (at) => {
    const element = met[at];
    if (!element.isConnected || !visible(element)) return null;
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    if (active()) active().blur();
    const box = element.getBoundingClientRect(), left = Math.max(0, box.x - AROUND), top = Math.max(0, box.y - AROUND);
    return [left, top, Math.min(innerWidth, box.right + AROUND), Math.min(innerHeight, box.bottom + AROUND)];
  };
  const focus = (at) => met[at].focus({ preventScroll: true });

  const begin = () => {
    // Who looks where focus is waits until the page has scrolled there.
    steady = new CSSStyleSheet();
    steady.replaceSync("* { scroll-behavior: auto !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, steady];
    addEventListener("keydown", heard, true);
    // A page that has just come begins with what a positive tabindex puts first.
    if (active()) active().blur();
    scrollTo(0, 0);
    const every = all(FOCUSABLE, roots()).filter(takesFocus);
    before.clear();
    met.length = 0;
    order = new Map(all("*", roots()).map((element, at) => [element, at]));
    for (const element of every) before.set(element, looks(element));
    return every.length;
  };

  // Nothing is seen of what lies in a part that is as clear as glass, unless that is just fading in. Fields are often drawn by something else.
  const isGlass = (element) => {
    if (/^(input|select|textarea)$/.test(element.localName)) return false;
    for (let at = element.parentElement; at; at = at.parentElement || at.getRootNode().host)
      if (getComputedStyle(at).opacity === "0") return at.getAnimations().length === 0;
    return false;
  };

  const note = () => {
    const element = active();
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const was = before.get(element);
    met.push(element);
    return {
      kind: isWiped(getComputedStyle(element)) ? "" : kind(element),
      selector: selector(element), name: (element.getAttribute("aria-label") || element.innerText || element.value || "").slice(0, 80),
      tag: element.localName, type: element.localName === "input" ? element.type : "", inner: innermost(element), box: rectangle(box), index: order.has(element) ? order.get(element) : -1,
      visible: was === undefined || was !== looks(element) || /^(iframe|audio|video)$/.test(element.localName),
      glass: isGlass(element), inside: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.y < innerHeight && box.x < innerWidth,
      covered: cover(element, box),
      modal: !!element.closest("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]"),
    };
  };
  // Each press tells where the one before it has led, which had its time. In a frame, keys are not heard here.
  const MANY = "iframe, frame, object, embed";
  const heard = (event) => { if (event.key === "Tab" && presses++ > 0) notes.push(noted()); };
  const noted = () => { const told = note(); arianeHinting.came(); return told; };
  const start = () => { presses = 0; notes = []; };
  // Where focus was last, the browser goes on from there, also once it is gone.
  const toTheTop = () => {
    const { body } = document, index = body.getAttribute("tabindex");
    if (active()) active().blur();
    body.tabIndex = -1;
    body.focus({ preventScroll: true });
    body.blur();
    if (index === null) body.removeAttribute("tabindex"); else body.setAttribute("tabindex", index);
    scrollTo(0, 0);
  };
  const restart = () => { met.length = 0; toTheTop(); };
  const taken = () => [...notes, noted()];
  const hears = () => all(MANY, roots()).length === 0;
  const end = () => {
    removeEventListener("keydown", heard, true);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== steady);
    toTheTop();
  };
  // Focus on one thing after the other, as Tab brings it: what lies over all of it then.
  const MOST_LOW = 150;
  const isHeld = () => all("*", roots()).some((each) => /^(fixed|sticky)$/.test(getComputedStyle(each).position) && visible(each));
  const low = () => {
    toTheTop();
    const found = [];
    let place = null;
    for (const element of all(FOCUSABLE, roots()).filter(takesFocus).slice(0, MOST_LOW)) {
      element.focus();
      if (active() !== element) continue;
      const box = element.getBoundingClientRect(), covered = cover(element, box);
      if (covered) found.push({ before: place ? selector(place) : "", selector: selector(element), name: (element.getAttribute("aria-label") || element.innerText || element.value || "").slice(0, 80), tag: element.localName, box: rectangle(box), covered_by: covered });
      place = element;
    }
    return found;
  };
  // Some pages scroll by themselves a moment after something has focus: whether it is covered still.
  const comeTo = (before, path) => { for (const each of [before, path]) { const element = each && arianeProbes.found(each); if (element) element.focus(); } };
  const stays = (path) => { const element = arianeProbes.found(path); return !!element && active() === element && !!cover(element, element.getBoundingClientRect()); };
  const glass = () => !!active() && isGlass(active());
  globalThis.arianeTabs = { begin, calm, comeTo, end, focus, glass, hears, isHeld, low, note, noted, rest, restart, start, stays, stir, taken };
})();
