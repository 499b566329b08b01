// Helpers of locate.py, evaluated in our isolated world. Read only: nothing here changes the page.
(() => {
  if (globalThis.ariane) return;

  const collapse = (text) => (text || "").replace(/[\s\u00a0]+/g, " ").trim();

  const visible = (element) => {
    if (!element.getClientRects().length) return false;
    const style = getComputedStyle(element);
    return style.visibility !== "hidden" && style.display !== "none";
  };

  // A CSS path that Playwright can follow, one part for each open shadow root on the way.
  const path = (element) => {
    const parts = [];
    let node = element;
    while (node) {
      const root = node.getRootNode();
      parts.unshift(within(root, node));
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return parts;
  };

  const within = (root, element) => {
    if (element.id && /^[A-Za-z][\w-]*$/.test(element.id) && root.querySelectorAll("#" + element.id).length === 1)
      return "#" + element.id;
    const steps = [];
    for (let node = element; node && node.nodeType === 1; node = node.parentElement) {
      if (node !== element && node.id && /^[A-Za-z][\w-]*$/.test(node.id)
          && root.querySelectorAll("#" + node.id).length === 1) {
        steps.unshift("#" + node.id);
        break;
      }
      const place = Array.prototype.indexOf.call(node.parentNode.children, node) + 1;
      steps.unshift(node.localName + ":nth-child(" + place + ")");
    }
    return steps.join(" > ");
  };

  const CONTROLS = { a: "link", button: "button", summary: "button", label: "label", select: "combobox", option: "option" };

  // The role of the nearest control around an element, or its own; empty when there is none.
  const controlAround = (element) => {
    const holder = element.closest("a[href], button, summary, label, select, [role=button], [role=link], [role=option], "
      + "[role=menuitem], [role=tab], [role=gridcell], [role=checkbox], [role=radio], [role=switch]");
    return holder ? holder.getAttribute("role") || CONTROLS[holder.localName] : "";
  };

  const about = (element) => {
    const box = element.getBoundingClientRect();
    return {
      path: path(element),
      tag: element.localName,
      type: element.type || "",
      inside: controlAround(element),
      connected: element.isConnected && visible(element),
      box: [box.x, box.y, box.width, box.height],
    };
  };

  const everywhere = function* (root) {
    for (const element of root.querySelectorAll("*")) {
      yield element;
      if (element.shadowRoot) yield* everywhere(element.shadowRoot);
    }
  };

  const normal = (text) => collapse(text).toLowerCase().replace(/[\u2018\u2019]/g, "'")
    .replace(/\s*[*:]+\s*$/, "").replace(/\s*\([^)]*\)\s*$/, "").replace(/\s*[*:]+\s*$/, "");

  // Elements whose own visible words are these, innermost first.
  const saying = (words) => {
    const wanted = normal(words);
    const found = [];
    for (const element of everywhere(document)) {
      if (/^(script|style|noscript|template|option|head|title)$/.test(element.localName)) continue;
      const said = element.localName === "img" ? element.alt : element.textContent;
      if (!said || said.length > wanted.length * 3 + 40 || normal(said) !== wanted) continue;
      if (visible(element)) found.push(element);
    }
    return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
  };

  const FIELDS = "input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea, "
    + "[contenteditable=true], [role=textbox], [role=combobox], [role=listbox], [role=checkbox], [role=switch], "
    + "[role=radio], [role=radiogroup], [role=spinbutton], [role=searchbox]";

  const KINDS = {
    fill: (e) => !/^(checkbox|radio|file|submit|button|image|reset)$/.test(e.type || "") && e.localName !== "select",
    choose: (e) => e.localName === "select" || /^(combobox|listbox|radiogroup)$/.test(e.getAttribute("role") || ""),
    check: (e) => /^(checkbox|radio)$/.test(e.type || "") || /^(checkbox|switch|radio)$/.test(e.getAttribute("role") || ""),
    upload: (e) => e.type === "file",
  };

  // The field that stands nearest to visible words: on their line or just below them.
  const beside = (words, kind) => {
    let best = null;
    for (const label of saying(words)) {
      const from = label.getBoundingClientRect();
      for (const field of everywhere(document)) {
        if (!field.matches(FIELDS) || !KINDS[kind](field)) continue;
        const to = field.getBoundingClientRect();
        if (!to.width && !to.height) continue;
        const line = to.top < from.bottom && to.bottom > from.top;
        const across = Math.max(0, to.left - from.right, from.left - to.right);
        const down = Math.max(0, to.top - from.bottom);
        const up = Math.max(0, from.top - to.bottom);
        if (up > 4 && !line) continue;
        const far = line ? across : down * 1.5 + (to.left > from.right || to.right < from.left ? 200 : 0);
        if (far > 160 || (best && best.far <= far)) continue;
        best = { far, field };
      }
    }
    return best && about(best.field);
  };

  const looksLikeHeading = (element) => {
    const own = getComputedStyle(element);
    const body = getComputedStyle(document.body);
    const size = parseFloat(own.fontSize) / parseFloat(body.fontSize);
    return size >= 1.2 || (Number(own.fontWeight) >= 600 && own.display !== "inline" && size >= 1);
  };

  globalThis.ariane = {
    about,
    beside,
    saying: (words) => saying(words).map(about),
    looksLikeHeading: (words) => saying(words).filter(looksLikeHeading).map(about),
    bySelector: (selector) => {
      for (const element of everywhere(document)) if (element.matches(selector)) return about(element);
      return null;
    },
    everywhere,
    visible,
    collapse,
    says: (words) => {
      const inFrameless = normal(document.body ? document.body.innerText : "");
      return inFrameless.includes(normal(words));
    },
  };
})();
