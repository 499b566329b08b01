// What controls open when they are pressed with a key, what stands open from the start, and which keys composite controls obey.
(() => {
  if (globalThis.arianeOpening) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const MOST = 6, MOST_COMPOSITES = 6;
  const ANNOUNCES = "summary, [aria-haspopup]:not([aria-haspopup=false]), [aria-expanded], [aria-controls], [popovertarget], "
    + "[commandfor], [data-toggle], [data-bs-toggle], [data-target], [data-bs-target], [data-open]";
  const PLAIN = "button, [role=button], a[href='#'], a[href^='javascript:'], input[type=button]";
  const OPENED = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [popover], [role=menu], [role=listbox]";
  const LEAVES = /imprim|print|druk|submit|envoy|verzend|absend|send|suivant|next|volgende|weiter|play|lire|abspiel/i;
  const CLOSES = /ferm|close|sluit|schlie|annul|cancel|abbrech|dismiss|plus tard|later|refus|weiger|ablehn|accept|akzept|^(x|×|✕|✖|ok)$/i;
  const wordsOf = (element) => collapse(element.getAttribute("aria-label") || element.innerText || element.value || element.title || "").slice(0, 80);
  const active = () => {
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body || at === document.documentElement ? null : at;
  };
  const usable = (element) => visible(element) && !element.disabled && element.getAttribute("aria-disabled") !== "true"
    && !element.closest("[inert]");
  const isField = (element) => element.closest("form") && element.type === "submit";
  const shown = () => new Set(all("*", roots()).filter(visible));
  const share = (box) => Math.max(0, Math.min(box.right, innerWidth) - Math.max(box.x, 0))
    * Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.y, 0)) / (innerWidth * innerHeight);

  // Whether the page behind can be pressed: at several places of the window something of the layer is on top.
  const blocks = (layer) => {
    const places = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9], [.5, .15], [.5, .85]];
    const over = places.filter(([x, y]) => {
      const top = document.elementFromPoint(innerWidth * x, innerHeight * y);
      return !top || top === document.documentElement ? layer.matches("dialog:modal") : fresh.has(top) || layer.contains(top);
    });
    return layer.matches("dialog:modal") || over.length >= 6;
  };
  const about = (layer) => {
    const box = layer.getBoundingClientRect();
    const role = layer.getAttribute("role") || (layer.localName === "dialog" ? "dialog" : "");
    const inside = layer.matches(OPENED) ? layer : layer.querySelector(OPENED) || layer;
    const named = (inside.getAttribute("aria-label") || "").trim()
      || (inside.getAttribute("aria-labelledby") || "").split(/\s+/).some((id) => id && collapse((inside.getRootNode().getElementById(id) || {}).textContent));
    // A window of its own, by its place and by what closes it, whatever that is made of.
    const crosses = all("button, a, span, div, i, svg, img", [layer]).some((each) => visible(each) && collapse(each.textContent || "").length < 20
      && (CLOSES.test(wordsOf(each) || each.getAttribute("title") || "") || /(^|[-_\s])close/i.test(each.getAttribute("class") || "")));
    const closers = all("button, a[href], [role=button], input[type=button], input[type=submit]", [layer]).filter(usable);
    return {
      selector: selector(layer), role: role || (inside !== layer ? inside.getAttribute("role") || "dialog" : ""),
      modal: inside.getAttribute("aria-modal") === "true" || inside.matches("dialog:modal"), named: !!named,
      share: share(box), blocks: blocks(layer),
      floats: crosses && getComputedStyle(layer).position === "fixed", box: rectangle(box), text: collapse(layer.innerText || "").slice(0, 120),
      closers: closers.filter((each) => CLOSES.test(wordsOf(each))).length,
      controls: all("a[href], button, input, select, textarea, [tabindex]:not([tabindex='-1'])", [layer]).filter(usable).length,
    };
  };

  let candidates = [], composites = [], before = new Set(), fresh = new Set(), layer = null, opener = null;
  const begin = () => {
    const among = roots();
    const fits = (element) => usable(element) && !isField(element) && !LEAVES.test(wordsOf(element))
      && !element.closest("[role=tablist], [role=listbox], [role=menu], [role=radiogroup], nav ul ul, video, audio")
      && element.tabIndex >= 0 && element.getAttribute("aria-haspopup") !== "listbox" && element.localName !== "select" && element.localName !== "input";
    const listed = [...all(ANNOUNCES, among), ...all(PLAIN, among)].filter(fits);
    const seen = new Map();
    // Of many that are alike, two tell enough.
    for (const each of new Set(listed)) {
      const kind = each.localName + each.className;
      if ((seen.get(kind) || 0) < 2) candidates.push(each);
      seen.set(kind, (seen.get(kind) || 0) + 1);
    }
    candidates = candidates.slice(0, MOST);
    return candidates.map((each) => ({
      selector: selector(each), name: wordsOf(each), box: rectangle(each.getBoundingClientRect()),
      native: each.localName === "summary" || each.hasAttribute("popovertarget") || each.hasAttribute("commandfor"),
    }));
  };
  // Whoever dismisses a banner begins the page: nothing is lost with it.
  let aside = false;
  const liesOver = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement)
      if (/^(fixed|sticky)$/.test(getComputedStyle(at).position) || at.matches("dialog, [role=dialog], [role=alertdialog], [aria-modal=true]")) return true;
    return false;
  };
  const ready = (at) => {
    opener = candidates[at];
    if (!opener.isConnected || !usable(opener)) return null;
    opener.scrollIntoView({ block: "center" });
    opener.focus({ preventScroll: true });
    before = shown(); fresh = new Set(); layer = null; aside = liesOver(opener);
    return active() === opener ? { self: self(), expanded: opener.getAttribute("aria-expanded") || "" } : null;
  };
  // What is to be seen now and was not before: the outermost part of it that is the largest.
  const look = () => {
    const now = shown();
    fresh = new Set(Array.from(now).filter((each) => !before.has(each)));
    const tops = Array.from(fresh).filter((each) => !fresh.has(each.parentElement) && !/^(br|script|style)$/.test(each.localName));
    const marked = Array.from(fresh).find((each) => each.matches(OPENED));
    layer = marked && !marked.matches("[role=listbox]") ? marked
      : tops.sort((one, other) => share(other.getBoundingClientRect()) - share(one.getBoundingClientRect()))[0] || null;
    const gone = Array.from(before).filter((each) => !now.has(each)).length;
    return {
      changed: fresh.size > 0 || gone > 0, left: !aside && (!opener.isConnected || !usable(opener)), expanded: opener.getAttribute("aria-expanded"), layer: layer && about(layer),
      focus: where(),
    };
  };
  const where = () => {
    const at = active();
    if (!at) return "nowhere";
    if (layer && (layer === at || layer.contains(at) || (at.getRootNode() instanceof ShadowRoot && layer.contains(at.getRootNode().host)))) return "inside";
    if (at === opener) return "opener";
    // What lies before or beside the layer and is not under it may take focus.
    const box = at.getBoundingClientRect();
    const top = document.elementFromPoint(Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1));
    return top && (top === at || at.contains(top) || top.contains(at)) ? "beside" : "behind";
  };
  const opened = () => layer;
  const within = () => !!layer && opener.contains(layer);
  const open = () => !!layer && layer.isConnected && visible(layer) && share(layer.getBoundingClientRect()) > 0;
  const again = () => opener.focus({ preventScroll: true });
  // How the control itself looks and what its code says of its state: one that is on or off must say which.
  const LOOKS = ["backgroundColor", "color", "borderTopColor", "borderTopWidth", "fontWeight", "textDecorationLine", "boxShadow", "opacity", "backgroundImage"];
  const looks = (element) => [element, ...element.querySelectorAll("*")].map((each) => {
    const style = getComputedStyle(each);
    return [...LOOKS.map((name) => style[name]), visible(each), each.getAttribute("class") || "",
      getComputedStyle(each, "::before").content, getComputedStyle(each, "::after").content].join();
  }).join("|");
  const self = () => ({ looks: looks(opener), name: wordsOf(opener),
    state: ["aria-pressed", "aria-checked", "aria-selected", "aria-expanded", "aria-current", "aria-label", "title", "disabled"].map((name) => opener.getAttribute(name)).join() });
  const renamed = (name) => wordsOf(opener) !== name;
  const closer = () => {
    const found = layer && all("button, a[href], [role=button], input[type=button], input[type=submit]", [layer]).filter(usable)
      .find((each) => CLOSES.test(wordsOf(each)));
    if (found) found.focus({ preventScroll: true });
    return !!found && active() === found;
  };
  const shut = () => { if (layer && layer.localName === "dialog" && layer.open) layer.close(); };

  // --- what stands open from the start ---

  const standing = () => {
    fresh = new Set();
    return all("*", roots()).filter((element) => {
      if (!visible(element) || element.closest("header, nav, [role=banner], [role=navigation]")) return false;
      const dialog = element.matches("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]");
      const style = getComputedStyle(element);
      return (dialog || style.position === "fixed") && share(element.getBoundingClientRect()) > .08
        && !(element.parentElement && element.parentElement.closest("dialog, [role=dialog]")) && collapse(element.innerText || "").length > 10;
    }).slice(0, 3).map((element) => { fresh = new Set([element, ...element.querySelectorAll("*")]); return about(element); });
  };

  // --- composite controls: do they obey the keys of their role? ---

  const PARTS = { tablist: "[role=tab]", radiogroup: "[role=radio]", menubar: "[role=menuitem]", menu: "[role=menuitem]", listbox: "[role=option]", tree: "[role=treeitem]" };
  const single = "[role=slider], [role=spinbutton], [role=switch], [role=checkbox]";
  const isNative = (element) => /^(input|select|button|option|progress|meter)$/.test(element.localName) && element.localName !== "button";
  const arrows = () => {
    composites = [];
    for (const [role, parts] of Object.entries(PARTS))
      for (const whole of all(`[role=${role}]`, roots())) {
        const found = all(parts, [whole]).filter((each) => usable(each) && !isNative(each));
        const first = found.find((each) => each.tabIndex >= 0) || (whole.tabIndex >= 0 ? whole : null);
        if (found.length > 1 && first && composites.length < MOST_COMPOSITES) composites.push({ role, element: first, parts: found, whole });
      }
    for (const element of all(single, roots()))
      if (usable(element) && !isNative(element) && element.tabIndex >= 0 && composites.length < MOST_COMPOSITES)
        composites.push({ role: element.getAttribute("role"), element, parts: [element], whole: element });
    // A link that calls itself a button obeys Enter; whoever hears “button” presses Space.
    for (const element of all("a[href][role=button]", roots()).filter((each) => usable(each) && !LEAVES.test(wordsOf(each))).slice(0, 2))
      if (composites.length < MOST_COMPOSITES) composites.push({ role: "button", element, parts: [element], whole: element });
    return composites.map(({ role, element, parts }) => ({
      role, selector: selector(element), name: wordsOf(element), box: rectangle(element.getBoundingClientRect()),
      // Where each part takes focus by Tab, the role is odd and everything can still be used.
      tabbable: parts.length > 1 && parts.every((each) => each.tabIndex >= 0),
    }));
  };
  const STATES = ["aria-selected", "aria-checked", "aria-pressed", "aria-expanded", "aria-valuenow", "aria-activedescendant", "aria-current", "tabindex", "class"];
  const stateOf = ({ whole, parts }) => [whole, ...parts].map((each) => STATES.map((name) => each.getAttribute(name)).join()).join("|");
  let state = "", held = null;
  const hold = (at) => {
    const { element, parts, whole } = composites[at];
    if (!element.isConnected) return false;
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
    held = active();
    state = stateOf(composites[at]);
    return held === element;
  };
  const obeyed = (at) => active() !== held || stateOf(composites[at]) !== state;
  const click = (at) => {
    const { parts, role } = composites[at];
    const other = parts.length > 1 ? parts[1] : parts[0];
    state = stateOf(composites[at]);
    other.click();
    return stateOf(composites[at]) !== state;
  };
  globalThis.arianeOpening = { again, arrows, begin, click, closer, hold, look, obeyed, open, opened, ready, renamed, self, shut, standing, where, within };
})();
