// What came to be seen since a page was opened, for `states.py`: dialogs, errors, further steps. Marks elements of pages that are spoilt.
(() => {
  if (globalThis.arianeStates) return;
  const { all, collapse, roots, selector, setStage, visible } = arianeProbes;
  const MARK = "ariane-came", MOST = 30, NEVER = /^(html|head|body|br|option|script|style)$/;
  const CONTROL = "a[href], button, input, select, textarea, img, svg, canvas, [tabindex]";
  let known = new WeakSet(), begun = known, paused = known, marked = [];
  // An empty place, such as one for errors, is seen once something is in it.
  const shown = () => all("*", roots()).filter((each) => !NEVER.test(each.localName) && visible(each)
    && (collapse(each.textContent) || each.matches(CONTROL) || each.querySelector(CONTROL)));
  // What holds others is known by its place alone.
  const sign = (each) => `${selector(each)} ${each.localName === "img" ? each.src : ""} `
    + collapse(Array.from(each.childNodes).map((node) => node.nodeType === 3 ? node.data : "").join(" "));
  const signs = () => shown().map(sign);
  const begin = (signed) => {
    const there = signed && new Set(signed), now = there ? shown().filter((each) => there.has(sign(each))) : shown();
    known = new WeakSet(now);
    begun = paused = new WeakSet(now);
  };
  // Take what is shown now for what was there before the last thing that is done.
  const pause = () => { paused = new WeakSet(shown()); };
  // The outermost parts that were not there; whether they hold anything.
  const outermost = (there) => {
    const fresh = shown().filter((each) => !there.has(each)), set = new Set(fresh);
    marked = fresh.filter((each) => !set.has(each.parentElement || each.getRootNode().host)).slice(0, MOST);
    for (const each of fresh) known.add(each);
    return marked.some((each) => collapse(each.textContent).length > 2 || each.matches(CONTROL) || each.querySelector(CONTROL));
  };
  // Those that nobody has looked at.
  const find = () => outermost(known);
  const context = () => ({ include: marked });
  const mark = () => { for (const each of marked) each.setAttribute(MARK, ""); };
  // Where all of what came stands, on the whole page, and whether a window that is left where it is shows any of it.
  const stands = () => {
    const box = (each) => each.getBoundingClientRect();
    const seen = ({ left, top, right, bottom, width, height }) => Math.min(right, innerWidth) - Math.max(left, 0) >= Math.min(width, 12)
      && Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(height, 12);
    const at = marked.flatMap((each) => [each, ...all("*", [each])]).slice(0, 2000).map(box)
      .map(({ x, y, width, height }) => [x + scrollX, y + scrollY, width, height].map(Math.round));
    return { at: JSON.stringify([at, Math.round(scrollX), Math.round(scrollY)]), seen: marked.some((each) => visible(each) && seen(box(each))) };
  };
  const unmark = () => { for (const each of marked) each.removeAttribute(MARK); };
  // How much came: the paths of its parts, the controls in them, their letters, and how it begins, figures apart.
  const told = () => {
    const used = marked.flatMap((each) => [each, ...all(CONTROL, [each])]).filter((each) => each.matches("a[href], button, input, select, textarea, [tabindex]") && visible(each));
    const text = collapse(marked.map((each) => each.innerText || "").join(" "));
    return { parts: marked.map(selector), controls: used.length, letters: text.length, begins: text.replace(/\d+/g, "0").slice(0, 200), timed: timed() };
  };
  // Whether the page has begun to count or to wait, for many seconds, since this was asked last.
  let times = false;
  addEventListener("ariane-times", () => { times = true; });
  const timed = () => { const began = times; times = false; return began; };
  // From now on only what came since the beginning is tried, or with the last thing that was done, if it is the same as
  // once before; whether it is.
  const stage = (parts, begins) => [begun, paused].some((there) => {
    if (!outermost(there)) return false;
    // A line may come with it that an earlier attempt had filled already.
    const now = told(), more = now.parts.length - parts.length;
    // The views of one page have the same parts, below headings of their own.
    const heads = marked.flatMap((each) => [each, ...all("h1, h2, h3", [each])]).find((each) => each.matches("h1, h2, h3") && visible(each));
    const headed = !heads || begins.includes(collapse(heads.innerText || "").replace(/\d+/g, "0").slice(0, 80));
    const same = now.begins === begins || (headed && more >= 0 && more < 2 && parts.every((each) => now.parts.includes(each)));
    if (same) setStage(marked);
    return same;
  });
  globalThis.arianeStates = { begin, context, find, mark, pause, signs, stage, stands, told, unmark };
})();
