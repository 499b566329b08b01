// Controls that show an icon and no words, whose icon may hardly stand out: selector, name, the place of the icon from the corner
// of the whole page, and its contrast as far as its colours tell, 0 where they do not. What stands out by its colours is left out.
() => {
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const CONTROLS = "button, a[href], summary, [role=button], [role=link], [role=tab], [role=menuitem]";
  const LEAST = 3, SMALL = 8, LARGE = 64, MOST = 6;
  const GLYPH = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u, WORD = /[\p{L}\p{N}]/u;
  const rgba = (written) => {
    const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(written);
    return found ? [Number(found[1]), Number(found[2]), Number(found[3]), found[4] === undefined ? 1 : Number(found[4])] : null;
  };
  const light = (colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((each) => { const part = each / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one, other) => { const [high, low] = [light(one), light(other)].sort((a, b) => b - a); return (high + 0.05) / (low + 0.05); };
  const above = (element) => element.parentElement || (element.getRootNode().host || null);
  const behind = (from) => {
    for (let at = from; at; at = above(at)) {
      const style = getComputedStyle(at), colour = rgba(style.backgroundColor);
      if (style.backgroundImage !== "none" || !colour || (colour[3] > 0 && colour[3] < 1)) return null;
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };
  const shows = (element) => { let share = 1; for (let at = element; at; at = above(at)) share *= parseFloat(getComputedStyle(at).opacity); return share; };
  const sized = (box) => Math.min(box.width, box.height) >= SMALL && Math.max(box.width, box.height) <= LARGE;
  // Words that can be seen, in the control or drawn by a style.
  const isWorded = (control) => {
    const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT), range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!WORD.test(node.data.replace(GLYPH, "")) || !node.parentElement || !visible(node.parentElement) || node.parentElement.closest("title, desc")) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect(), style = getComputedStyle(node.parentElement);
      const away = box.width < 3 || style.clipPath !== "none" || style.clip !== "auto" || style.opacity === "0" || Math.abs(parseFloat(style.textIndent)) > 200 || parseFloat(style.fontSize) < 2;
      const held = node.parentElement.getBoundingClientRect();
      // A ligature of a font of icons is a word in the code alone.
      const ligature = /icon|symbol/i.test(style.fontFamily) && !/\s/.test(node.data.trim());
      if (!away && !ligature && held.width > 2 && held.height > 2) return true;
    }
    return false;
  };
  const inks = (element) => {
    const style = getComputedStyle(element);
    return [[style.fill, style.fillOpacity], [style.stroke, style.strokeOpacity]].filter(([paint]) => paint !== "none")
      .map(([paint, opacity]) => { const colour = rgba(paint); return colour && [...colour.slice(0, 3), colour[3] * parseFloat(opacity)]; });
  };
  // What draws the icon, and its colours; a colour that is not known is null.
  const icon = (control) => {
    for (const element of [control, ...control.querySelectorAll("*")]) {
      if (!visible(element)) continue;
      if (/^(img|canvas|video|picture|object)$/.test(element.localName)) return null;
      if (element.localName === "svg") {
        const parts = Array.from(element.querySelectorAll("path, circle, rect, line, polyline, polygon, ellipse, use, text")).filter((each) => !each.closest("defs, symbol, clipPath, mask"));
        return parts.length ? [element, element.getBoundingClientRect(), parts.flatMap(inks)] : null;
      }
      for (const part of [null, "::before", "::after"]) {
        const style = getComputedStyle(element, part);
        if (part && (style.content === "none" || style.content === "normal")) continue;
        const masked = (style.maskImage || style.webkitMaskImage || "none") !== "none";
        const text = part ? style.content : Array.from(element.childNodes).filter((each) => each.nodeType === 3).map((each) => each.data).join("");
        const ligature = !part && /icon|symbol/i.test(style.fontFamily) && text.trim();
        if (masked || GLYPH.test(text) || ligature) return [element, element.getBoundingClientRect(), [rgba(masked ? style.backgroundColor : style.color)]];
      }
    }
    return null;
  };
  const found = [], kinds = new Map();
  for (const control of all(CONTROLS, roots())) {
    if (!visible(control) || control.matches(":disabled, [aria-disabled=true]") || control.closest("[inert], [aria-hidden=true], h1, h2, h3, h4, h5, h6") || isWorded(control)) continue;
    const drawn = icon(control);
    if (!drawn || !sized(drawn[1])) continue;
    const [element, box, colours] = drawn, ground = behind(element.localName === "svg" ? element : control), share = shows(element);
    const known = ground && colours.length && colours.every(Boolean);
    const told = known ? Math.max(...colours.map((each) => ratio(each.slice(0, 3).map((part, at) => part * each[3] * share + ground[at] * (1 - each[3] * share)), ground))) : 0;
    if (told >= LEAST || share < 0.1) continue;
    // What lies over it, and not it, would be measured.
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2], top = x > 0 && y > 0 && x < innerWidth && y < innerHeight ? control.getRootNode().elementFromPoint(x, y) : control;
    if (!top || !(control.contains(top) || top.contains(control))) continue;
    // Of many that look alike, one tells.
    const kind = `${control.className} ${JSON.stringify(colours)} ${ground}`;
    if (kinds.has(kind)) { kinds.get(kind).count += 1; continue; }
    if (found.length >= MOST) break;
    const name = collapse(control.getAttribute("aria-label") || control.textContent || control.title || "").slice(0, 80);
    const seen = { selector: selector(control), name, box: rectangle(new DOMRect(box.x + scrollX, box.y + scrollY, box.width, box.height)), told: Math.round(told * 100) / 100, count: 1 };
    kinds.set(kind, seen);
    found.push(seen);
  }
  return found;
}
