// Where the words of an element are drawn, and how: for each selector the colour, how much of it shows, the size, and the
// lines, from the corner of the whole page, and whether nothing lies over them; null for what cannot be told from pixels.
(selectors) => selectors.map((selector) => {
  let element = null;
  try { element = document.querySelector(selector); } catch { return null; }
  if (!element) return null;
  const style = getComputedStyle(element);
  if (style.textShadow !== "none" || /text/.test(style.backgroundClip + style.webkitBackgroundClip)) return null;
  // The words of a drawing have the colour that fills them.
  const colour = (element instanceof SVGElement ? style.fill : style.webkitTextFillColor || style.color).match(/^rgba?\(([^)]+)\)$/);
  if (!colour) return null;
  const parts = colour[1].split(/[\s,/]+/).map(Number);
  let shows = (parts.length > 3 ? parts[3] : 1) * (element instanceof SVGElement ? parseFloat(style.fillOpacity) : 1);
  for (let at = element; at; at = at.parentElement) {
    const own = getComputedStyle(at);
    shows *= parseFloat(own.opacity);
    if (!/^(none|drop-shadow\(.*\))$/.test(own.filter) || own.mixBlendMode !== "normal") return null;
  }
  const lines = [];
  // What a list or a field shows is no text of the page: it begins where its padding ends.
  if (/^(select|input|textarea)$/.test(element.localName)) {
    const box = element.getBoundingClientRect(), before = parseFloat(style.paddingLeft) + 2;
    const room = Math.min(box.width - 2 * before, 8 * parseFloat(style.fontSize));
    const tall = 1.2 * parseFloat(style.fontSize), top = box.y + (box.height - tall) / 2;
    if (room > 3 && box.height >= tall) lines.push([box.x + before + scrollX, top + scrollY, room, tall]);
  }
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 3 && box.height > 3) lines.push([box.x + scrollX, box.y + scrollY, box.width, box.height]);
  }
  // Whether nothing else lies over the words, as far as they are in the window.
  const above = lines.map(([x, y, width, height]) => document.elementFromPoint(x - scrollX + width / 2, y - scrollY + height / 2));
  const clear = above.every((top) => top && (top === element || element.contains(top) || top.contains(element)));
  return lines.length ? [parts.slice(0, 3), shows, parseFloat(style.fontSize), parseInt(style.fontWeight, 10), lines.slice(0, 4), clear] : null;
})
