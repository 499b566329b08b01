// Elements that may answer a pointer and are no native controls, and what lies around them. Reads only.
() => {
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const NATIVE = "a[href], button, input, select, textarea, label, option, summary, details, area, audio, video, iframe";
  const ROLES = /^(button|link|checkbox|switch|radio|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem|combobox|slider)$/;
  const KINDS = ["click", "mousedown", "mouseup", "mouseover", "mouseenter", "dblclick", "pointerdown", "touchstart", "keydown",
    "keyup", "keypress", "focus"];
  const inline = (element) => KINDS.filter((kind) => element.hasAttribute && element.hasAttribute("on" + kind));
  const among = roots();
  const candidates = all("*", among).filter((element) => {
    if (element.matches(NATIVE) || !visible(element) || /^(html|body|head|script|style|main|form|br)$/.test(element.localName)) return false;
    if (element instanceof SVGElement && element.localName !== "svg") return false;
    const pointed = getComputedStyle(element).cursor === "pointer"
      && !(element.parentElement && getComputedStyle(element.parentElement).cursor === "pointer");
    return pointed || ROLES.test(element.getAttribute("role") || "") || inline(element).length > 0
      || (element.localName === "a" && !element.hasAttribute("href"))
      || (element.textContent.length > 0 && element.textContent.length < 120 && element.childElementCount <= 3
        && /^(div|span|li|td|p|i|img|svg|h[1-6]|strong|em)$/.test(element.localName));
  }).slice(0, 400);

  // Each element once: the browser tells an element's number only where it meets it first.
  const numbers = new Map(candidates.map((element, at) => [element, at]));
  const number = (element) => {
    if (!numbers.has(element)) numbers.set(element, numbers.size);
    return numbers.get(element);
  };
  const above = (element) => {
    const found = [];
    for (let at = element.parentElement; at; at = at.parentElement) found.push(number(at));
    return found;
  };
  const elements = candidates.map((element) => ({
    selector: selector(element), tag: element.localName, role: element.getAttribute("role") || "",
    name: collapse(element.getAttribute("aria-label") || element.innerText || element.getAttribute("alt") || "").slice(0, 80),
    text: collapse(element.innerText || "").slice(0, 120), box: rectangle(element.getBoundingClientRect()),
    focusable: (element.tabIndex >= 0 && (element.localName !== "a" || element.hasAttribute("tabindex"))) || !!element.closest(NATIVE)
      || !!element.querySelector(NATIVE + ", [tabindex]:not([tabindex='-1'])")
      || !!(element.parentElement && element.parentElement.closest("[tabindex]:not([tabindex='-1'])")),
    inline: inline(element), above: above(element),
    above_inline: (() => {
      const found = new Set();
      for (let at = element.parentElement; at; at = at.parentElement) for (const kind of inline(at)) found.add(kind);
      return Array.from(found);
    })(),
    html: element.outerHTML.slice(0, 200),
  }));

  // Style rules that show something under a pointer, and have no like for focus.
  const shows = /(^|[;{\s])(display\s*:\s*(block|flex|grid|inline|inline-block|list-item)|visibility\s*:\s*visible|opacity\s*:\s*(1|0?\.[5-9]))/;
  const rules = [];
  for (const sheet of document.styleSheets) {
    let listed = [];
    try { listed = Array.from(sheet.cssRules); } catch { continue; }
    for (const rule of listed) if (rule.selectorText) rules.push([rule.selectorText, rule.style.cssText]);
  }
  const focused = rules.filter(([text]) => /:focus/.test(text)).map(([text]) => text.replace(/:focus(-within|-visible)?/g, ""));
  const hovered = rules.flatMap(([text, style]) => shows.test(" " + style) ? text.split(",").map((each) => each.trim()) : [])
    .filter((text) => /:hover/.test(text) && /:hover\s*[^\s]*\s*[ >+~]/.test(text));
  const alike = (text) => {
    const bare = text.replace(/:hover/g, "");
    return focused.some((other) => other.split(",").some((each) => each.trim().replace(/\s+/g, " ") === bare.replace(/\s+/g, " ")));
  };
  const hides = (text) => {
    try {
      const last = text.replace(/:hover/g, "");
      return all(last, among).some((element) => collapse(element.textContent).length > 2 && !visible(element));
    } catch { return false; }
  };
  const hover_only = Array.from(new Set(hovered.filter((text) => !alike(text) && hides(text)))).slice(0, 20);
  return [JSON.stringify({ elements, hover_only }), Array.from(numbers.keys())];
}
