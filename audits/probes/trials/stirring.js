// What styles will move far, turn round or make much larger once something else makes a selector of theirs match, as a
// press does that gives it a class; null where no style does. Under the setting that is asked for now. Reads only.
() => {
  const { collapse, rectangle, selector, visible } = arianeProbes;
  const FAR = 200, TURN = .5, GROWTH = 2, LARGE = 100, SHORTEST = .3, MOST = 10;
  const LESS = /prefers-reduced-motion/;
  const frames = new Map(), moving = [], calming = [];
  const read = (rules, calms) => {
    for (const rule of rules) {
      const media = rule.media && rule.media.mediaText;
      if (media && !matchMedia(media).matches) continue;
      const inside = calms || LESS.test(media || "");
      if (rule instanceof CSSKeyframesRule) frames.set(rule.name, rule);
      else if (rule.styleSheet) read(rule.styleSheet.cssRules, inside);
      else if (rule.selectorText && rule.style.animationName) (inside ? calming : moving).push(rule);
      else if (rule.selectorText && inside && rule.style.animationDuration) calming.push(rule);
      if (rule.cssRules && !rule.selectorText && !(rule instanceof CSSKeyframesRule)) read(rule.cssRules, inside);
    }
  };
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) => !sheet.disabled);
  // Styles of another host may calm what they will.
  try { read(sheets.map((sheet) => ({ media: sheet.media, cssRules: sheet.cssRules })), false); } catch { return null; }

  const seconds = (written) => Math.max(0, ...written.split(",").map((each) => parseFloat(each) * (/ms\s*$/.test(each) ? .001 : 1) || 0));
  const TURNS = { turn: 1, deg: 1 / 360, rad: 1 / (2 * Math.PI), grad: 1 / 400 };
  const number = (written, units) => {
    const [, value, unit] = /^(-?[\d.]+(?:e-?\d+)?)([a-z%]*)$/.exec(written || "") || [];
    return value ? value * (units[unit] || (unit ? 0 : 1)) : 0;
  };
  const lengths = (side) => ({ px: 1, rem: 16, em: 16, vw: innerWidth / 100, vh: innerHeight / 100, "%": side / 100 });
  // How far a keyframe moves, turns and makes larger what has a box.
  const place = (style, box) => {
    const told = { x: 0, y: 0, turn: 0, size: 1 };
    const own = ["translate", "rotate", "scale"].filter((name) => style[name] && style[name] !== "none").map((name) => `${name}(${style[name]})`);
    for (const [, name, given] of [...own, style.transform].join(" ").matchAll(/(\w+)\(([^()]*)\)/g)) {
      const args = given.trim().split(/[,\s]+/);
      if (/^translate(X|3d)?$/.test(name)) told.x += number(args[0], lengths(box.width));
      if (/^translate(3d)?$/.test(name)) told.y += number(args[1], lengths(box.height));
      if (name === "translateY") told.y += number(args[0], lengths(box.height));
      if (/^rotate/.test(name)) told.turn += number(args.at(-1), TURNS);
      if (/^scale/.test(name)) told.size *= number(args[0], { "%": .01 });
    }
    return told;
  };
  const isGreat = (rule, box) => {
    const steps = Array.from(rule.cssRules), written = steps.filter(({ style }) => ["transform", "translate", "rotate", "scale"].some((name) => style[name]));
    if (!written.length) return false;
    const places = written.map(({ style }) => place(style, box));
    if (written.length === 1) places.push({ x: 0, y: 0, turn: 0, size: 1 });
    const range = (name) => { const all = places.map((each) => each[name]); return [Math.min(...all), Math.max(...all)]; };
    const [x, y, turn] = ["x", "y", "turn"].map((name) => { const [least, most] = range(name); return most - least; });
    const [least, most] = range("size");
    return Math.hypot(x, y) >= FAR || (Math.max(box.width, box.height) >= LARGE && (turn >= TURN || most >= GROWTH * Math.max(least, .01)));
  };

  // A selector without one of its classes or attributes, and what it matches then.
  const parts = (rule) => rule.selectorText.split(/,(?![^(\[]*[)\]])/).map((each) => each.trim());
  const MARK = /\.[\w-]+|\[[^\]]+\]/g;
  const without = (part, mark) => !mark ? part : part.replace(MARK, (each) => (each === mark ? "" : each)).trim();
  const first = (path) => { try { return Array.from(document.querySelectorAll(path)).find(visible) || null; } catch { return null; } };
  const hidden = (path) => { try { return Array.from(document.querySelectorAll(path)).find((each) => !visible(each) && collapse(each.textContent)) || null; } catch { return null; } };
  const matches = (element, path) => { try { return element.matches(/[\s>+~]$|^$/.test(path) ? path + "*" : path); } catch { return false; } };
  const calmed = (element, mark) => calming.some((rule) => (seconds(rule.style.animationDuration || "0s") < SHORTEST)
    && parts(rule).some((part) => matches(element, without(part, mark))));
  const names = (rule) => rule.style.animationName.split(",").map((each) => frames.get(each.trim())).filter(Boolean);

  const found = new Map();
  for (const rule of moving) {
    const great = names(rule);
    if (!great.length || seconds(rule.style.animationDuration) < SHORTEST) continue;
    for (const part of parts(rule)) {
      if (first(part)) continue;
      // What waits unseen moves as soon as it is shown.
      const waiting = hidden(part);
      if (waiting && !found.has(waiting) && great.some((each) => isGreat(each, { width: innerWidth / 2, height: LARGE }))) found.set(waiting, calmed(waiting, ""));
      for (const [mark] of part.matchAll(MARK)) {
        const element = without(part, mark) && first(without(part, mark));
        if (element && !found.has(element) && great.some((each) => isGreat(each, element.getBoundingClientRect()))) found.set(element, calmed(element, mark));
      }
    }
  }
  if (!found.size) return null;
  return Array.from(found).filter(([, calm]) => !calm).slice(0, MOST).map(([element]) => ({
    selector: selector(element), name: collapse(element.innerText || element.getAttribute("alt") || "").slice(0, 80),
    box: rectangle(element.getBoundingClientRect()) }));
}
