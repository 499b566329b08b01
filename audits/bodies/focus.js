// Functions of places.py, evaluated in our isolated world after locate.js. Read only: nothing here changes the page.
globalThis.arianeFocus ||= (() => {
  const COMPOSITES = "[role=radiogroup], [role=tablist], [role=menu], [role=menubar], [role=listbox], [role=grid], "
    + "[role=treegrid], [role=tree], [role=toolbar]";
  // What closes when Tab is pressed in it.
  const POPUPS = "[role=menu], [role=listbox]";
  const ITEMS = "[role=treeitem], [role^=menuitem], [role=tab], [role=option], [role=gridcell], [role=radio]";
  // A text cursor shows where focus is.
  const CURSOR = /^(text|search|email|tel|url|password|number|date|time|month|week|datetime-local)$/;

  const resolve = ariane.at;

  const active = () => {
    let element = document.activeElement;
    while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };

  // The part that a widget names active while it has focus itself; null when it names none that can be seen.
  const named = () => {
    const part = active()?.ariaActiveDescendantElement;
    return part && ariane.visible(part) ? part : null;
  };

  const look = (element) => {
    const of = (style) => [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor,
      style.borderWidth, style.backgroundColor, style.backgroundImage, style.color, style.textDecorationLine,
      style.transform, style.opacity].join();
    return [null, "::before", "::after"].map((part) => of(getComputedStyle(element, part))).join("|");
  };

  // --- widgets that Tab takes as a single stop ---

  const controls = (element, holder) =>
    [...(element.ariaControlsElements || []), ...(element.ariaOwnsElements || [])].includes(holder);

  // The widget that an element is a part of. Several like it beside it with a tabindex of their own look like one too.
  const widget = (element) => element.closest(COMPOSITES) || peers(element);

  const peers = (element) => {
    const holder = element.hasAttribute("tabindex") && (element.closest("table") || element.parentElement);
    return holder && holder.querySelectorAll(element.localName + "[tabindex]").length > 2 ? holder : null;
  };

  // The innermost widget that holds the target and where focus is, or that is steered from there.
  const around = (from, target) => {
    for (let holder = widget(target); holder; holder = holder.parentElement?.closest(COMPOSITES))
      if (holder.contains(from) || controls(from, holder)) return holder;
    return null;
  };

  const alike = (from, target) => from.type === "radio" && from.name === target.name && from.form === target.form;

  // Arrows that lead from where focus is to the target, the likeliest first; none where no arrow leads there.
  const keys = (from, target) => {
    if (!target || from === target) return [];
    if (target.type === "radio" && target.localName === "input") return alike(from, target) ? toward(from, target) : [];
    const own = widget(target);
    if (!around(from, target) || (target.tabIndex >= 0 && !own.matches(POPUPS))) return [];
    // Into a menu that opened beside or below its item, arrows lead the way in which it lies.
    return toward(from, own.contains(from) ? target : own);
  };

  const OPPOSITE = { ArrowDown: "ArrowUp", ArrowUp: "ArrowDown", ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

  const toward = (from, goal) => {
    const [a, b] = [from, goal].map((element) => element.getBoundingClientRect());
    const after = !!(from.compareDocumentPosition(goal) & Node.DOCUMENT_POSITION_FOLLOWING);
    const [on, back] = getComputedStyle(goal).direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    // What a branch of a tree holds comes below it.
    const below = b.top >= a.bottom - 1 || from.contains(goal), above = b.bottom <= a.top + 1 || goal.contains(from);
    // In a row sideways, else one after the other; to another row up or down, else from row to row as in a text.
    const first = below || above ? [below ? "ArrowDown" : "ArrowUp", after ? on : back]
      : [b.x + b.width / 2 > a.x + a.width / 2 ? "ArrowRight" : "ArrowLeft", after ? "ArrowDown" : "ArrowUp"];
    return [...first, ...first.map((key) => OPPOSITE[key]).reverse(), "Home", "End"];
  };

  // What is used as a whole: words in it need no focus of their own.
  const WHOLE = "a, button, summary, label, [role=button], [role=link], [role=checkbox], [role=switch], " + ITEMS;

  const reached = (from, target) => !!target && (target === from
    || (target.contains(from) && (!target.matches(ITEMS) || from.closest(ITEMS) === target))
    || (from.contains(target) && from.tabIndex >= 0 && from.matches(WHOLE) && !target.matches(ITEMS)));

  // Whether the target is a part of a widget that one of these nodes, which listen to keys, belongs to.
  const inWidget = (nodes, path, everywhere) => {
    const target = resolve(path), holder = target && widget(target);
    // What has gone meanwhile can no longer be asked.
    return !target || (!!holder && (everywhere || nodes.some((node) => node && (ariane.holds(node, holder)
      || ariane.holds(holder, node) || controls(node, holder)))));
  };

  // --- the order of Tab ---

  const isStop = (element) => element.tabIndex >= 0 && !element.disabled && ariane.visible(element);

  // Where the target comes in the order of Tab, as far as it can be told without pressing: for choosing the shorter way.
  const order = (path) => {
    const target = resolve(path), from = active(), every = [...ariane.everywhere(document)].filter(isStop);
    return {
      from: every.indexOf(from),
      to: every.findIndex((e) => e === target || (target && (target.contains(e) || keys(e, target).length > 0))),
      widget: !!target && !!widget(target),
    };
  };

  // Where in this page a plain link leads; null for what acts otherwise.
  const destination = (link) => {
    const plain = link.matches("a[href]:not([role], [onclick], [aria-controls], [aria-haspopup], [aria-expanded])");
    if (!plain || link.hash.length < 2 || link.href.split("#")[0] !== document.URL.split("#")[0]) return null;
    try {
      const id = decodeURIComponent(link.hash.slice(1));
      return document.getElementById(id) || document.getElementsByName(id)[0] || null;
    } catch {
      return null;
    }
  };

  // How many stops a link to a place further on in this page saves on the way to the target.
  const skips = (link, target) => {
    const place = target && destination(link);
    if (!place) return 0;
    const all = [...ariane.everywhere(document)], [from, to, goal] = [link, place, target].map((e) => all.indexOf(e));
    return from < to && to <= goal ? all.slice(from + 1, to).filter(isStop).length : 0;
  };

  const landed = () => document.querySelector(":target");

  // --- what is over it ---

  const topmost = (x, y) => {
    let top = document.elementFromPoint(x, y);
    while (top && top.shadowRoot && top.shadowRoot.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top)
      top = top.shadowRoot.elementFromPoint(x, y);
    return top;
  };

  // What does not scroll and lies over all of an element, at its corners and its middle; null when any of it shows.
  const cover = (element) => {
    const box = element.getBoundingClientRect();
    const [dx, dy] = [Math.min(2, box.width / 4), Math.min(2, box.height / 4)];
    const points = [box.x + dx, box.right - dx].flatMap((x) => [box.y + dy, box.bottom - dy].map((y) => [x, y]));
    points.push([box.x + box.width / 2, box.y + box.height / 2]);
    let over = null;
    for (const [x, y] of points) {
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return null;
      const top = topmost(x, y);
      if (!top || ariane.holds(element, top) || ariane.holds(top, element)) return null;
      if ([...(element.labels || [])].some((label) => label.contains(top))) return null;
      over = top;
    }
    for (let at = over; at && !ariane.holds(at, element); at = at.parentElement)
      if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) return at;
    return null;
  };

  const called = (element) => {
    const told = ["role", "id"].filter((name) => element.getAttribute(name));
    return `<${element.localName}${told.map((name) => ` ${name}=${element.getAttribute(name)}`).join("")}>`;
  };

  // --- all of it, for one element ---

  // What is to be known of the element that has focus; of the part that it names active, where it names one.
  const stop = (element, path) => {
    const target = resolve(path), part = element === active() ? named() : null, place = part || element;
    const rectangle = (e) => { const { x, y, width, height } = e.getBoundingClientRect(); return [x, y, width, height]; };
    const own = getComputedStyle(place), over = cover(place);
    return {
      nothing: element === document.body || element === document.documentElement,
      named: !!part,
      reached: reached(element, target) || (!!part && reached(part, target)),
      keys: keys(part && target && around(part, target) ? part : element, target),
      skips: skips(element, target),
      active: part ? ariane.collapse(part.textContent) : "",
      box: rectangle(place),
      scroll: [scrollX, scrollY],
      look: look(place),
      shows: (own.outlineStyle !== "none" && parseFloat(own.outlineWidth) > 0) || CURSOR.test(place.type || "")
        || place.localName === "textarea" || place.isContentEditable,
      covered: over ? called(over) : "",
      over: over ? rectangle(over) : null,
      path: ariane.about(place).path,
    };
  };

  return { active, named, landed, look, stop, order, inWidget };
})();
