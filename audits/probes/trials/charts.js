// Drawings with a key: for each entry of it its words, its colour and how what bears that colour is drawn. Reads only.
() => {
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const SHAPES = "path, rect, circle, ellipse, line, polyline, polygon", SPOT = 26, NEAR = 24, FAR = 500, MOST = 12, MOST_SPOTS = 60;
  const boxOf = (element) => element.getBoundingClientRect();
  const clear = (colour) => !/^rgb/.test(colour) || /^rgba\(.*, 0\)$/.test(colour);
  // What a shape is painted with: its surface, or its line where it has none.
  const paint = (shape) => {
    const style = getComputedStyle(shape);
    if (!clear(style.fill)) return style.fill;
    return clear(style.stroke) ? "" : style.stroke;
  };
  const drawn = (shape) => {
    const style = getComputedStyle(shape);
    const box = boxOf(shape), mark = Math.max(box.width, box.height) <= SPOT;
    return [mark ? shape.localName + (shape.getAttribute("d") || "").replace(/[\d.,\s-]+/g, "") : "", style.fill === "none" ? "line" : "surface", style.strokeDasharray, style.strokeWidth, style.markerStart, style.markerMid, style.markerEnd].join(" ");
  };
  const small = (box) => Math.max(box.width, box.height) <= SPOT && box.width >= 5 && Math.max(box.width, box.height) >= 5;
  // Beside a spot of colour stand the words that say what it means.
  const innerKeys = (shapes, texts) => shapes.filter((each) => small(boxOf(each))).map((spot) => {
    const box = boxOf(spot);
    const text = texts.find((each) => { const at = boxOf(each); return at.left >= box.right - 2 && at.left - box.right < NEAR && Math.abs(at.y + at.height / 2 - box.y - box.height / 2) < 12; });
    return text && { spot, text, words: collapse(text.textContent), colour: paint(spot) };
  }).filter(Boolean);
  const spots = all("span, i, b, em, div, td, svg, dt", roots()).filter((each) => small(boxOf(each)) && visible(each) && !each.textContent.trim()).map((spot) => {
    const shape = spot.localName === "svg" && spot.querySelector(SHAPES);
    const plain = !shape && getComputedStyle(spot).backgroundImage === "none" && !spot.childElementCount;
    const words = collapse(spot.parentElement?.innerText || "");
    const colour = shape ? paint(shape) : plain ? getComputedStyle(spot).backgroundColor : "";
    return { spot, words, colour: clear(colour) ? "" : colour };
  }).filter(({ words, colour }) => colour && words && words.length <= 60).slice(0, MOST_SPOTS);
  // Bars: several of one colour and without a line around them, that stand on one base.
  const barsOf = (shapes) => {
    const found = new Map();
    for (const each of shapes) {
      const box = boxOf(each), style = getComputedStyle(each);
      if (each.localName !== "rect" || box.width < 4 || box.height < 4 || !clear(style.stroke) || Number(style.fillOpacity) < 1 || Number(style.opacity) < 1 || each.closest("[aria-hidden=true]")) continue;
      const key = [paint(each), Math.round(box.bottom)].join(" ");
      found.set(key, [...(found.get(key) || []), each]);
    }
    const lies = (one, other) => one !== other && boxOf(one).width >= boxOf(other).width && boxOf(one).height >= boxOf(other).height && boxOf(one).x <= boxOf(other).x && boxOf(one).right >= boxOf(other).right && boxOf(one).y <= boxOf(other).y && boxOf(one).bottom >= boxOf(other).bottom;
    // Bars differ in height; what lies behind them in the drawing itself is another ground than the page's.
    const told = (bars) => bars.length >= 3 && new Set(bars.map((each) => Math.round(boxOf(each).height))).size > 1 && !shapes.some((each) => lies(each, bars[0]));
    return Array.from(found.values()).filter(told).map((each) => ({ colour: paint(each[0]), count: each.length }));
  };
  const groundOf = (svg) => {
    for (let at = svg; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== "none") return "";
      if (!clear(style.backgroundColor)) return style.backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const close = (one, other) => one.left < other.right + FAR && other.left < one.right + FAR && one.top < other.bottom + FAR && other.top < one.bottom + FAR;
  return all("svg", roots()).filter((svg) => visible(svg) && boxOf(svg).width >= 120 && boxOf(svg).height >= 60 && !svg.closest("a, button, nav, header, footer")).slice(0, MOST).map((svg) => {
    const shapes = Array.from(svg.querySelectorAll(SHAPES)).filter((each) => !each.closest("defs, symbol, clipPath, mask") && visible(each) && paint(each)).slice(0, 600);
    const texts = Array.from(svg.querySelectorAll("text")).filter((each) => collapse(each.textContent));
    const inner = innerKeys(shapes, texts), own = new Set(inner.map(({ spot }) => spot)), said = new Set(inner.map(({ text }) => text));
    const keys = [...inner, ...spots.filter(({ spot }) => !svg.contains(spot) && close(boxOf(spot), boxOf(svg)))];
    const painted = new Map();
    for (const each of keys.length ? shapes : []) if (!own.has(each)) painted.set(paint(each), [...(painted.get(paint(each)) || []), each]);
    const entries = keys.map(({ words, colour }) => {
      const bearing = (painted.get(colour) || []).slice(0, 100);
      return { words: words.slice(0, 60), colour, count: bearing.length, drawn: [...new Set(bearing.map(drawn))].sort().slice(0, 6) };
    }).filter(({ count }) => count);
    return { selector: selector(svg), name: svg.getAttribute("aria-label") || "", box: rectangle(boxOf(svg)), entries: entries.slice(0, MOST), bars: barsOf(shapes.filter((each) => !own.has(each))), ground: groundOf(svg),
      texts: texts.filter((each) => !said.has(each)).map((each) => collapse(each.textContent)).slice(0, 200) };
  }).filter(({ entries, bars }) => entries.length > 1 || bars.length);
}
