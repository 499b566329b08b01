// Parts of a page that wait unseen beside one that is shown, as the steps of a form or the panels of tabs do; laid open one at a time.
(() => {
  if (globalThis.arianeUnveiling) return;
  const { all, collapse, roots, selector, visible } = arianeProbes;
  const NEVER = /^(html|head|body|script|style|template|noscript|option|link|meta|li|tr|td|dialog)$/;
  const FIELD = "input:not([type=hidden]), select, textarea", SAYS = "h1, h2, h3, h4, legend, [role=heading]";
  const LIVE = "[role=alert], [role=status], [role=dialog], [role=alertdialog], [aria-live], [aria-modal]";
  const LETTERS = 20, MOST = 5;
  // What is copied to be filled, and never shown itself.
  const PATTERN = /template|tmpl|prototype|skeleton|clone|gabarit|sjabloon|vorlage/i, BLANK = /\{\{|\$\{|%[A-Z_]+%/;
  const isPattern = (element) => PATTERN.test(`${element.id} ${element.getAttribute("class") || ""}`) || BLANK.test(element.textContent);
  const stem = (element) => element.id.replace(/\d+/g, "0");
  const data = (element) => Object.keys(element.dataset).join();
  // One view of several in a page: a section without a class of its own, that is called something and has a heading of the first or second rank.
  const isView = (element) => /^(section|article)$/.test(element.localName) && !element.classList.length && element.id && element.querySelector("h1, h2");
  // Made as its neighbour is: by its data, its role, its class or its id, figures apart.
  const alike = (one, other) => (data(one) && data(one) === data(other)) || (one.getAttribute("role") && one.getAttribute("role") === other.getAttribute("role"))
    || (one.localName === other.localName && ((one.classList.length && one.classList[0] === other.classList[0]) || (/\d/.test(one.id) && stem(one) === stem(other)) || (isView(one) && isView(other))));
  const beside = (element) => Array.from(element.parentNode.children).filter((each) => each !== element && alike(element, each));
  const waits = (element) => !NEVER.test(element.localName) && element.parentElement && getComputedStyle(element).display === "none"
    && visible(element.parentElement) && !element.matches(LIVE) && !isPattern(element) && collapse(element.textContent).length >= LETTERS
    && element.querySelector(`${FIELD}, ${SAYS}`) && beside(element).some((each) => visible(each) && each.getBoundingClientRect().height > 0);
  let parts = [], held = [], folds = [];
  // What the browser itself folds: some are opened by a press, and of many alike no more than some.
  const PRESSED = 2;
  // A menu that floats over others is opened alone, as people do.
  const floats = (fold) => Array.from(fold.children).some((each) => /^(absolute|fixed)$/.test(getComputedStyle(each).position));
  const folded = () => all("details:not([open])", roots()).filter((each) => visible(each) && !each.name && !floats(each) && !each.closest("nav, header, [role=navigation], [role=banner]") && collapse(each.textContent).length >= LETTERS);
  const called = (part) => {
    const named = (part.getAttribute("aria-labelledby") || "").split(/\s+/).map((id) => id && part.getRootNode().getElementById(id)).filter(Boolean);
    // A heading that a script fills is empty by now: then by the first words.
    const first = [...named, ...part.querySelectorAll(SAYS), ...Array.from(part.querySelectorAll("*")).filter((each) => !each.childElementCount)];
    return collapse(first.map((each) => each.textContent).find((each) => collapse(each)) || part.textContent).slice(0, 80);
  };
  const begin = () => {
    parts = all("*", roots()).filter(waits).slice(0, MOST);
    folds = folded();
    const told = parts.map(called);
    return folds.length > PRESSED ? [...told, folds.map((each) => collapse((each.querySelector("summary") || each).textContent)).join(" · ").slice(0, 80)] : told;
  };
  const keep = (element) => held.push([element, element.getAttribute("style")]);
  const lay = (at) => {
    if (at === parts.length) {
      for (const each of folds) each.open = true;
      return;
    }
    let laid = "block";
    for (const each of beside(parts[at])) if (visible(each)) { keep(each); laid = getComputedStyle(each).display; each.style.setProperty("display", "none", "important"); }
    keep(parts[at]);
    parts[at].style.setProperty("display", laid, "important");
  };
  const put = () => {
    for (const each of folds) each.open = false;
    for (const [element, style] of held.reverse()) if (style === null) element.removeAttribute("style"); else element.setAttribute("style", style);
    held = [];
  };
  // Where folds are opened, what listens in them is asked for with the rest of the page.
  const part = (at) => parts[at] || document.createElement("i");
  globalThis.arianeUnveiling = { begin, lay, part, put };
})();
