// What controls show, before and while the system's own colours are forced on the page. `toggle` changes the state of a
// box without telling the page, and is called a second time to put it back; else this only reads.
(() => {
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const CONTROLS = "button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=tab], "
    + "[role=checkbox], [role=radio], [role=switch], [role=option], [role=menuitem]";
  const STATES = ["aria-selected", "aria-checked", "aria-pressed", "aria-current"];
  const MOST = 150, MOST_ALIKE = 30, MOST_INSIDE = 12;
  const LOOKS = ["display", "visibility", "opacity", "content", "background-color", "background-image", "border-top-color",
    "border-top-width", "border-top-style", "border-bottom-color", "border-bottom-width", "border-bottom-style", "border-left-color",
    "border-left-width", "box-shadow", "color", "font-weight", "font-style", "text-decoration-line", "transform", "filter", "left", "fill", "stroke", "clip-path"];
  // What words take up tells nothing; what a style draws does.
  const OF_DRAWN = ["width", "height"];

  const nameOf = (element) => collapse(element.getAttribute("aria-label") || (element.labels && element.labels[0] && element.labels[0].textContent)
    || element.textContent || element.getAttribute("title") || element.getAttribute("placeholder")).slice(0, 80);
  const isTick = (element) => element.localName === "input" && /^(checkbox|radio)$/.test(element.type);
  const hasWords = (element) => element.localName === "select" || !!collapse(element.innerText)
    || (element.localName === "input" && !isTick(element) && !!(element.value || element.placeholder));
  const isDrawnByPage = (element) => {
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    return style.appearance === "none" || style.opacity === "0" || box.width <= 1 || style.clip !== "auto" || style.clipPath !== "none";
  };
  const about = (element) => ({ selector: selector(element), name: nameOf(element), box: rectangle(element.getBoundingClientRect()) });

  const around = (element) => [element, ...(element.labels || []), ...(isTick(element) ? [element.nextElementSibling] : [])].filter(Boolean);
  const outlined = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && !/, 0\)$/.test(style.outlineColor)
    ? style.outline : "";
  const look = (element) => around(element).flatMap((each) => [each, ...Array.from(each.querySelectorAll("*")).slice(0, MOST_INSIDE)])
    .map((each) => ["", "::before", "::after"].map((pseudo) => {
      const style = getComputedStyle(each, pseudo || null);
      if (pseudo && style.content === "none") return "";
      return [...LOOKS, ...(pseudo ? OF_DRAWN : [])].map((name) => style.getPropertyValue(name)).join(";") + outlined(style);
    }).join("|")).join("\n");

  let drawn = [], ticks = [], pairs = [], alike = [], normal = [];

  // Two of a kind, one of which is the chosen one.
  const chosenBesideOther = () => {
    const found = [], seen = new Set();
    for (const element of all(STATES.map((name) => `[${name}]`).join(), roots())) {
      const state = STATES.find((name) => element.hasAttribute(name));
      const on = !/^(false|mixed|)$/.test(element.getAttribute(state));
      const holder = element.parentElement && element.parentElement.parentElement;
      if (!on || !holder || seen.has(holder) || !visible(element)) continue;
      const other = Array.from(holder.querySelectorAll(element.localName)).find((each) => each !== element && visible(each)
        && !each.matches(":disabled, [aria-disabled=true]")
        && each.getAttribute("role") === element.getAttribute("role") && /^(false|null)$/.test(String(each.getAttribute(state))));
      if (other) {
        seen.add(holder);
        found.push([element, other]);
      }
    }
    return found.slice(0, MOST_ALIKE);
  };

  const begin = () => {
    const controls = all(CONTROLS, roots()).filter((each) => visible(each) && !each.matches(":disabled")).slice(0, MOST);
    drawn = controls.filter((each) => !hasWords(each) && !isTick(each));
    ticks = controls.filter((each) => isTick(each) && isDrawnByPage(each));
    pairs = chosenBesideOther();
    const kinds = new Map();
    for (const each of controls) {
      if (/^(input|textarea)$/.test(each.localName) && !/^(checkbox|radio|submit|button|reset|image)$/.test(each.type)) continue;
      const kind = [each.localName, each.type, each.className, each.parentElement && each.parentElement.className].join();
      if (!kinds.has(kind)) kinds.set(kind, each);
    }
    alike = Array.from(kinds.values()).slice(0, MOST_ALIKE);
    normal = { pairs: pairs.map((each) => each.map(look)) };
    return { drawn: drawn.map(about), ticks: ticks.map((each) => ({ ...about(each), area: areaOf(each) })), alike: alike.length, controls: controls.length };
  };
  const areaOf = (element) => {
    const boxes = around(element).map((each) => each.getBoundingClientRect()).filter((box) => box.width > 1 && box.height > 1);
    if (!boxes.length) return rectangle(element.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left)), top = Math.min(...boxes.map((box) => box.top));
    return rectangle(new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top));
  };

  let was = null;
  const toggle = () => {
    if (was) {
      was.forEach((checked, at) => { ticks[at].checked = checked; });
      was = null;
      return;
    }
    was = ticks.map((each) => each.checked);
    const groups = new Set();
    for (const each of ticks) {
      const group = each.type === "radio" && each.name;
      if (group && groups.has(group)) continue;
      if (group) groups.add(group);
      each.checked = each.type === "radio" || !each.checked;
    }
  };
  // Boxes whose state was really changed: of radio buttons that belong together, one more is on and one less.
  const changed = () => ticks.map((each, at) => was !== null && each.checked !== was[at]);

  // Boxes that can be used and over which nothing lies, as far as the window shows them.
  const isBare = (element) => {
    if (element.matches("[aria-disabled=true]") || element.closest("[inert], [aria-disabled=true]") || getComputedStyle(element).pointerEvents === "none") return false;
    const own = around(element);
    return own.some((each) => {
      const box = each.getBoundingClientRect(), [x, y] = [box.x + Math.min(box.width, 24) / 2, box.y + box.height / 2];
      const top = x > 0 && y > 0 && x < innerWidth && y < innerHeight && element.getRootNode().elementFromPoint(x, y);
      return !!top && own.some((part) => part.contains(top));
    });
  };

  // Which pairs looked otherwise before, and look alike now.
  const merged = () => pairs.filter((pair, at) => normal.pairs[at][0] !== normal.pairs[at][1] && look(pair[0]) === look(pair[1]))
    .map((pair) => about(pair[0]));

  globalThis.arianeForced = {
    bare: () => ticks.map(isBare), begin, changed, merged, toggle, looks: () => alike.map(look), kind: (at) => alike[at], one: (at) => about(alike[at]),
    top: (y) => { scrollTo({ top: y, behavior: "instant" }); return [scrollX, scrollY]; },
  };
})();
