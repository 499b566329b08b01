// Functions of focus.py, evaluated in our isolated world after locate.js. Read only: nothing here changes the page.
globalThis.arianeFocus ||= (() => {
  const COMPOSITES = "[role=radiogroup], [role=tablist], [role=menu], [role=menubar], [role=listbox], [role=grid], "
    + "[role=tree], [role=toolbar]";
  const PARTS = /^(radio|tab|menuitem|menuitemradio|menuitemcheckbox|option|gridcell|treeitem|button)$/;
  // A text cursor shows where focus is.
  const CURSOR = /^(text|search|email|tel|url|password|number|date|time|month|week|datetime-local)$/;

  const resolve = (path) => path.reduce(
    (root, step) => root && (root.shadowRoot || root).querySelector(step.replace(/^:scope/, ":host")), document);

  const active = () => {
    let element = document.activeElement;
    while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };

  const look = (element) => {
    const of = (style) => [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor,
      style.borderWidth, style.backgroundColor, style.backgroundImage, style.color, style.textDecorationLine,
      style.transform, style.opacity].join();
    return [null, "::before", "::after"].map((part) => of(getComputedStyle(element, part))).join("|");
  };

  // Whether arrows lead from where focus is to the target, inside one group that Tab takes as a single stop.
  const composite = (from, target) => {
    if (!target || from === target) return false;
    if (target.type === "radio") return from.type === "radio" && from.name === target.name && from.form === target.form;
    const holder = target.closest(COMPOSITES);
    return !!holder && holder === from.closest(COMPOSITES) && target.tabIndex < 0
      && PARTS.test(target.getAttribute("role") || target.localName);
  };

  const reached = (from, target) => !!target && (target === from || target.contains(from)
    || (from.contains(target) && from.tabIndex >= 0 && from.matches("a, button, summary, label, [role]")));

  const stop = (element, path) => {
    const target = resolve(path);
    const box = element.getBoundingClientRect(), own = getComputedStyle(element);
    const named = element.ariaActiveDescendantElement;
    return {
      nothing: element === document.body || element === document.documentElement,
      reached: reached(element, target),
      composite: composite(element, target),
      active: named ? ariane.collapse(named.textContent) : "",
      box: [box.x, box.y, box.width, box.height],
      scroll: [scrollX, scrollY],
      look: look(element),
      shows: (own.outlineStyle !== "none" && parseFloat(own.outlineWidth) > 0) || CURSOR.test(element.type || "")
        || element.localName === "textarea" || element.isContentEditable,
      path: ariane.about(element).path,
    };
  };

  // Where the target comes in the order of Tab, as far as it can be told without pressing: for choosing the shorter way.
  const order = (path) => {
    const target = resolve(path), from = active();
    const stops = [...ariane.everywhere(document)].filter((e) => e.tabIndex >= 0 && !e.disabled && ariane.visible(e));
    return {
      from: stops.indexOf(from),
      to: stops.findIndex((e) => e === target || (target && (target.contains(e) || composite(e, target)))),
    };
  };

  return { active, look, stop, order };
})();
