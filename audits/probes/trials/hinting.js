// Hints that come to be seen when something has focus: which came, and what of the page they lie over.
(() => {
  if (globalThis.arianeHinting) return;
  const { all, collapse, drawnWords, holdsText, rectangle, roots, selector, visible } = arianeProbes;
  const MOST = 3, MOST_WAITING = 300, WIDE = 24, ALIKE = 3;
  const CONTROLS = "a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable=true]";
  const PARTS = "dialog, table, [role=dialog], [role=alertdialog], [role=listbox], [role=option], [role=menu], [role=menuitem], [role=grid], [role=gridcell], [role=tree], [role=treeitem], [role=application]";
  const OFFERS = "[role=combobox], [aria-autocomplete]:not([aria-autocomplete=none]), [list], [aria-haspopup]:not([aria-haspopup=false]), [aria-expanded]";
  const active = () => {
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body || at === document.documentElement ? null : at;
  };
  const floats = (element) => /^(absolute|fixed)$/.test(getComputedStyle(element).position);
  const says = (element) => drawnWords(element).length > 3;
  const isShown = (element) => {
    if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || !says(element)) return false;
    const box = element.getBoundingClientRect();
    return box.width > 8 && box.height > 8 && box.right > 0 && box.bottom + scrollY > 0 && getComputedStyle(element).clipPath === "none";
  };
  // What fades in is hardly to be seen yet.
  const comes = (element) => element.isConnected && visible(element) && says(element) && (isShown(element) || element.getAnimations().length > 0);
  const named = (element, name) => (element.getAttribute(name) || "").split(/\s+/).filter(Boolean).map((id) => element.getRootNode().getElementById(id)).filter(Boolean);
  const describes = (part, trigger) => named(trigger, "aria-describedby").some((each) => each.contains(part) || part.contains(each));

  let waiting = [], suspects = [], resting = new Set(), layer = null, covered = null;
  const observer = new MutationObserver((records) => take(records));
  const take = (records) => {
    const added = records.flatMap((each) => Array.from(each.addedNodes)).filter((each) => each instanceof Element && each.isConnected);
    if (waiting.length < MOST_WAITING) waiting.push(...added.flatMap((each) => [each, ...all("*", [each])]).slice(0, 50).filter((each) => !waiting.includes(each) && floats(each)));
  };
  // Parts that lie over the page when they are shown, and are not.
  const begin = () => {
    waiting = all("*", roots()).filter((each) => !each.matches("script, style, option, svg *") && floats(each) && !isShown(each)).slice(0, MOST_WAITING);
    observer.observe(document.documentElement, { subtree: true, childList: true });
  };
  // Suggestions, calendars and menus are there to choose from.
  const isHint = (part, trigger) => {
    if (part.contains(trigger) || part.matches(CONTROLS) || part.querySelector(CONTROLS) || part.closest(PARTS) || part.querySelector(PARTS)) return false;
    if (trigger.matches(OFFERS) || trigger.closest("[role=combobox]") || trigger.getAttribute("aria-invalid") === "true") return false;
    // A button beside a hint may hide it.
    const near = part.parentElement;
    if (near && !near.matches("body, main, form, section, fieldset") && all("button, [role=button]", [near]).some((each) => each !== trigger && visible(each))) return false;
    // An error may stay until it is mended.
    if (part.closest("[role=alert], [aria-live=assertive]") || (trigger.matches(":invalid, [required], [aria-required=true]") && !trigger.value && !describes(part, trigger))) return false;
    const inside = [part, ...all("*", [part])];
    if (inside.some((each) => getComputedStyle(each).cursor === "pointer" && visible(each))) return false;
    const many = inside.some((each) => each.childElementCount >= ALIKE && Array.from(each.children).every((one) => one.localName === each.children[0].localName && /^(li|div|a|p|span)$/.test(one.localName)));
    return !many || part.getAttribute("role") === "tooltip" || describes(part, trigger);
  };
  // Keeps what has focus where something came with it, or where what describes it is still to come.
  const came = () => {
    take(observer.takeRecords());
    const trigger = active();
    if (!trigger || suspects.some((each) => each.trigger === trigger) || !waiting.length) return;
    const parts = waiting.filter((each) => comes(each));
    const sure = parts.some((each) => isHint(each, trigger));
    if (sure || waiting.some((each) => describes(each, trigger) && !parts.includes(each))) suspects.push({ trigger, sure });
  };
  const told = () => {
    observer.disconnect();
    suspects = [...suspects.filter((each) => each.sure), ...suspects.filter((each) => !each.sure)].slice(0, MOST);
    return suspects.map(({ trigger }) => ({
      selector: selector(trigger), box: rectangle(trigger.getBoundingClientRect()), writes: holdsText(trigger) && !trigger.readOnly,
      name: collapse([...(trigger.labels || [])].map((each) => each.innerText).join(" ") || trigger.getAttribute("aria-label") || trigger.innerText || trigger.placeholder || "").slice(0, 120),
      presses: pressable(trigger),
      field: trigger.matches("input:not([type=button], [type=submit], [type=reset], [type=image]), select, textarea") || trigger.isContentEditable,
    }));
  };
  // What neither sends a form nor leads elsewhere may be pressed to take away what it brought.
  const pressable = (trigger) => trigger.matches("button, [role=button], input[type=button]") && !(trigger.form && trigger.type === "submit");
  const leave = () => { if (active()) active().blur(); };
  const rest = (at) => {
    const { trigger } = suspects[at];
    if (!trigger.isConnected || !visible(trigger)) return false;
    trigger.scrollIntoView({ block: "center", behavior: "instant" });
    leave();
    layer = covered = null;
    observer.observe(document.documentElement, { subtree: true, childList: true });
    return true;
  };
  const focus = (at) => {
    resting = new Set(waiting.filter(isShown));
    suspects[at].trigger.focus({ preventScroll: true });
  };
  const topmost = (x, y) => {
    let top = document.elementFromPoint(x, y);
    while (top && top.shadowRoot && top.shadowRoot.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top) top = top.shadowRoot.elementFromPoint(x, y);
    return top;
  };
  const lines = (element) => Array.from(element.childNodes).filter((node) => node.nodeType === 3 && collapse(node.data).length > 1)
    .flatMap((node) => { const range = document.createRange(); range.selectNodeContents(node); return Array.from(range.getClientRects()); });
  // Words show through what has no ground of its own.
  const hides = (top) => {
    for (let at = top; at; at = at === layer ? null : at.parentElement) {
      const style = getComputedStyle(at), clear = style.backgroundColor.match(/^rgba\(.*, ([\d.]+)\)$/);
      if ((style.backgroundColor !== "transparent" && !(clear && clear[1] < .9)) || style.backgroundImage !== "none") return true;
    }
    return false;
  };
  const isUnder = (each, trigger) => each !== trigger && !layer.contains(each) && visible(each) && !Array.from(trigger.labels || []).some((label) => label.contains(each));
  const liesOver = (trigger) => {
    const box = layer.getBoundingClientRect();
    for (const each of all("*", roots())) {
      if (!isUnder(each, trigger)) continue;
      const isField = each.matches("input:not([type=hidden]), select, textarea");
      for (const rect of isField ? [each.getBoundingClientRect()] : lines(each)) {
        const left = Math.max(box.x, rect.x), upper = Math.max(box.y, rect.y), x = Math.min(box.right, rect.right) - left, y = Math.min(box.bottom, rect.bottom) - upper;
        if (x <= Math.min(WIDE, rect.width / 2) || y < rect.height / 2) continue;
        const place = [left + x / 2, upper + y / 2], top = topmost(...place);
        if (top && layer.contains(top) && hides(top)) return { element: each, place };
      }
    }
    return null;
  };
  const nameOf = (element) => collapse([...(element.labels || [])].map((each) => each.innerText).join(" ") || element.innerText || element.getAttribute("aria-label") || element.placeholder || "").slice(0, 80) || element.localName;
  const look = (at) => {
    const { trigger } = suspects[at];
    take(observer.takeRecords());
    observer.disconnect();
    if (active() !== trigger) return null;
    const parts = waiting.filter((each) => isShown(each) && !resting.has(each) && isHint(each, trigger));
    layer = parts.find((each) => !parts.some((other) => other !== each && other.contains(each))) || null;
    if (!layer) return null;
    // A pointer may go through it.
    const inline = layer.getAttribute("style");
    layer.style.setProperty("pointer-events", "auto", "important");
    covered = liesOver(trigger);
    if (inline === null) layer.removeAttribute("style"); else layer.setAttribute("style", inline);
    return { text: drawnWords(layer).slice(0, 160), covers: covered ? nameOf(covered.element) : "" };
  };
  // Whether it is still there, with focus where it was.
  const stays = (at) => !!layer && isShown(layer) && active() === suspects[at].trigger;
  // Whether what it lay over can be read without it.
  const opens = () => {
    if (!covered || isShown(layer)) return false;
    const top = topmost(...covered.place);
    return !!top && (top === covered.element || covered.element.contains(top) || Array.from(covered.element.labels || []).some((label) => label.contains(top)));
  };
  globalThis.arianeHinting = { begin, came, focus, leave, look, opens, rest, stays, told };
})();
