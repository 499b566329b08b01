// What came to be seen since a page was opened, for `states.py`: dialogs, errors, further steps. Marks elements of pages that are spoilt.
(() => {
  if (globalThis.arianeStates) return;
  const { all, collapse, roots, selector, setStage, visible } = arianeProbes;
  const MARK = "ariane-came", MOST = 30, NEVER = /^(html|head|body|br|option|script|style)$/;
  const CONTROL = "a[href], button, input, select, textarea, img, svg, canvas, [tabindex]";
  let known = new WeakSet(), marked = [];
  // An empty place, such as one for errors, is seen once something is in it.
  const shown = () => all("*", roots()).filter((each) => !NEVER.test(each.localName) && visible(each)
    && (collapse(each.textContent) || each.matches(CONTROL) || each.querySelector(CONTROL)));
  const begin = () => { known = new WeakSet(shown()); };
  // The outermost parts that nobody has looked at; whether they hold anything.
  const find = () => {
    const fresh = shown().filter((each) => !known.has(each)), set = new Set(fresh);
    marked = fresh.filter((each) => !set.has(each.parentElement || each.getRootNode().host)).slice(0, MOST);
    for (const each of fresh) known.add(each);
    return marked.some((each) => collapse(each.textContent).length > 2 || each.matches(CONTROL) || each.querySelector(CONTROL));
  };
  const context = () => ({ include: marked });
  const mark = () => { for (const each of marked) each.setAttribute(MARK, ""); };
  const unmark = () => { for (const each of marked) each.removeAttribute(MARK); };
  // How much came: the paths of its parts, the controls in them, their letters, and how it begins, figures apart.
  const told = () => {
    const used = marked.flatMap((each) => [each, ...all(CONTROL, [each])]).filter((each) => each.matches("a[href], button, input, select, textarea, [tabindex]") && visible(each));
    const text = collapse(marked.map((each) => each.innerText || "").join(" "));
    return { parts: marked.map(selector), controls: used.length, letters: text.length, begins: text.replace(/\d+/g, "0").slice(0, 200) };
  };
  // From now on only what came is tried.
  const stage = () => setStage(marked);
  globalThis.arianeStates = { begin, context, find, mark, stage, told, unmark };
})();
