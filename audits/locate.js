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

  // Playwright looks through shadow roots: an id must be the only one in those too.
  const unique = (root, id) => /^[A-Za-z][\w-]*$/.test(id) && root.querySelectorAll("#" + id).length === 1
    && [...everywhere(root)].filter((element) => element.id === id).length === 1;

  const within = (root, element) => {
    if (unique(root, element.id)) return "#" + element.id;
    const steps = [];
    for (let node = element; node && node.nodeType === 1; node = node.parentElement) {
      if (node !== element && unique(root, node.id)) {
        steps.unshift("#" + node.id);
        break;
      }
      const place = Array.prototype.indexOf.call(node.parentNode.children, node) + 1;
      steps.unshift(node.localName.replace(/[^\w-]/g, "\\$&") + ":nth-child(" + place + ")");
    }
    if (root instanceof ShadowRoot && !steps[0].startsWith("#")) steps.unshift(":scope");
    return steps.join(" > ");
  };

  // The element that a path leads to. What Playwright calls `:scope` in a shadow root is `:host` to the browser.
  const at = (path) => path.reduce(
    (root, step) => root && (root.shadowRoot || root).querySelector(step.replace(/^:scope/, ":host")), document);

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
      usable: controlAround(element) !== "" || getComputedStyle(element).cursor === "pointer"
        || element.closest("[onclick]") !== null,
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

  const normal = (text) => {
    let words = collapse(text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase().replace(/[\u2018\u2019]/g, "'");
    words = words.replace(/^\*+\s*/, "");
    for (let i = 0; i < 2; i++) words = words.replace(/\s*[*:]+$/, "").replace(/\s*\([^)]*\)$/, "");
    return words;
  };

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
    + "[contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox], [role=listbox], [role=checkbox], [role=switch], "
    + "[role=radio], [role=radiogroup], [role=spinbutton], [role=searchbox]";

  const KINDS = {
    fill: (e) => !/^(checkbox|radio|file|submit|button|image|reset)$/.test(e.type || "") && e.localName !== "select",
    choose: (e) => e.localName === "select" || /^(combobox|listbox|radiogroup)$/.test(e.getAttribute("role") || ""),
    check: (e) => /^(checkbox|radio)$/.test(e.type || "") || /^(checkbox|switch|radio)$/.test(e.getAttribute("role") || ""),
    upload: (e) => e.type === "file",
  };

  // Words that name a field to those who see: its labels, wherever the code takes its name from.
  const labelsOf = (field) => {
    const ids = (field.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
    const named = ids.map((id) => field.getRootNode().getElementById(id));
    return [...(field.labels || []), ...named].filter((e) => e && visible(e) && collapse(e.textContent));
  };

  // How far a field stands from visible words; null when they are not about it.
  const distance = (label, field) => {
    const own = labelsOf(field);
    if (own.some((e) => e.contains(label) || label.contains(e))) return 0;
    if (own.length || (label.closest("label")?.control ?? field) !== field) return null;
    const from = label.getBoundingClientRect();
    const to = field.getBoundingClientRect();
    if (!to.width && !to.height) return null;
    const line = to.top < from.bottom && to.bottom > from.top;
    if (from.top - to.bottom > 4 && !line) return null;
    const across = Math.max(0, to.left - from.right, from.left - to.right);
    const down = Math.max(0, to.top - from.bottom);
    const far = line ? across : down * 1.5 + (to.left > from.right || to.right < from.left ? 200 : 0);
    return far > 160 ? null : far;
  };

  // The fields that stand nearest to visible words, on their line or just below them: one for each place of the words.
  const beside = (words, kind) => {
    const found = new Set();
    for (const label of saying(words)) {
      let best = null;
      for (const field of everywhere(document)) {
        if (!field.matches(FIELDS) || !KINDS[kind](field)) continue;
        const far = distance(label, field);
        if (far !== null && (!best || far < best.far)) best = { far, field };
      }
      if (best) found.add(best.field);
    }
    return [...found].map(about);
  };

  const BOXES = "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox]";

  // What holds the boxes that words ask about, where nothing in the code says that they belong together.
  const choices = (words) => {
    const found = new Set();
    for (const label of saying(words)) {
      let holder = label.parentElement;
      while (holder && holder.querySelectorAll(BOXES).length < 2) holder = holder.parentElement;
      if (!holder || label.closest("label")) continue;
      const boxes = [...holder.querySelectorAll(BOXES)];
      const others = [...holder.querySelectorAll(FIELDS)].filter((e) => !boxes.includes(e));
      if (!others.length && new Set(boxes.map((e) => e.name)).size === 1) found.add(holder);
    }
    return [...found].map((e) => ({ ...about(e), type: "choices" }));
  };

  // Labels of those words whose box cannot be seen: people press the words, and the box obeys.
  const labelling = (words, types, inside) => saying(words).map((e) => e.closest("label"))
    .filter((e) => e && e.control && types.includes(e.control.type) && (!inside || inside.contains(e)))
    .map(about);

  // Whether an element stands in the part of a page that visible words lead: the smallest that holds a control.
  const isLedBy = (element, words) => saying(words).some((e) => {
    let part = e.parentElement;
    while (part && !part.querySelector(FIELDS + ", a[href], button, summary, [role], [onclick]")) part = part.parentElement;
    return part !== null && part.contains(element);
  });

  const holds = (holder, element) => {
    for (let node = element; node; node = node.parentNode || node.host) if (node === holder) return true;
    return false;
  };

  // The part of a page that visible words lead, where figures stand: a calendar that the code gives no name.
  const ledFigures = (words) => {
    for (const label of saying(words)) {
      const figures = (e) => /\d/.test(collapse(e.textContent).replace(collapse(label.textContent), ""));
      let part = label.parentElement;
      while (part && !figures(part)) part = part.parentElement;
      if (part && part !== document.documentElement) return about(part);
    }
    return null;
  };

  const looksLikeHeading = (element) => {
    const own = getComputedStyle(element);
    const body = getComputedStyle(document.body);
    const size = parseFloat(own.fontSize) / parseFloat(body.fontSize);
    return size >= 1.2 || (Number(own.fontWeight) >= 600 && own.display !== "inline" && size >= 1);
  };

  globalThis.ariane = {
    about,
    at,
    beside,
    choices,
    holds,
    isLedBy,
    labelling,
    ledFigures,
    saying: (words) => saying(words).map(about),
    looksLikeHeading: (words) => saying(words).filter(looksLikeHeading).map(about),
    bySelector: (selector) => {
      try {
        return [...everywhere(document)].filter((e) => e.matches(selector)).map(about);
      } catch {
        return [];
      }
    },
    everywhere,
    visible,
    collapse,
    says: (words) => {
      const hosts = [...everywhere(document)].filter((e) => e.shadowRoot);
      const parts = [document.body, ...hosts.flatMap((host) => [...host.shadowRoot.children])];
      return parts.some((part) => part && normal(part.innerText || "").includes(normal(words)));
    },
  };
})();
