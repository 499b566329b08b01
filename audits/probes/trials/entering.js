// Focusing fields and typing into them, for `entering.py`: what moves the focus, and what changes without being announced.
(() => {
  if (globalThis.arianeEntering) return;
  const { all, collapse, contains, holdsText, onStage, rectangle, roots, selector, visible } = arianeProbes;
  const { isSilent, texts, was } = arianeSaying;
  const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]";
  const NAMED = "input[type=search], [role=searchbox], [role=search] input, search input";
  const MOST = 12, LONGEST = 160;

  let fields = [], seen = new Set();
  const nameOf = (field) => collapse([...(field.labels || [])].map((each) => each.textContent).join(" ")
    || field.getAttribute("aria-label") || field.placeholder || field.title || "");
  const active = () => {
    let at = document.activeElement;
    while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
    return at;
  };
  const begin = () => {
    fields = all("input, textarea", roots()).filter((each) => onStage(each) && holdsText(each) && visible(each) && !each.disabled && !each.readOnly
      && !each.value).slice(0, MOST);
    return fields.map((field) => ({
      selector: selector(field), name: nameOf(field).slice(0, 120), box: rectangle(field.getBoundingClientRect()),
      hints: [field.name, field.id, field.placeholder, nameOf(field)].join(" "), named: field.matches(NAMED),
      most: field.localName === "input" && field.maxLength > 0 && field.maxLength <= 10 ? field.maxLength : 0, long: field.localName === "textarea" && field.maxLength < 0, number: field.inputMode === "numeric" || field.type === "tel",
    }));
  };
  const focus = (at) => {
    // What went with a layer that was closed, nobody can come to.
    if (!fields[at].isConnected || !visible(fields[at])) return false;
    seen = new Set(all(FOCUSABLE, roots()).filter(visible));
    met = -1;
    const before = active();
    fields[at].focus({ preventScroll: true });
    return active() === fields[at] || active() !== before || !visible(fields[at]);
  };
  // Whether something lies over a field and holds the focus: it came when the field before was left for this one.
  const OVER = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";
  // In a component, too: its parts know nothing of what holds it.
  const over = (element) => {
    for (let each = element; each; each = each.parentElement || each.getRootNode().host) if (each.matches(OVER)) return each;
    return null;
  };
  const isBehind = (at) => { const layer = over(active()); return !!layer && !contains(layer, fields[at]); };
  const letGo = () => { if (active()) active().blur(); };
  // Where the focus went by itself: into something that was not there, which took the place of the field or lies over it.
  const taken = (at) => {
    const now = active(), field = fields[at];
    if (now === field || (now && now !== document.body && seen.has(now))) return null;
    const gone = !field.isConnected || !visible(field);
    if (!now || now === document.body) return gone ? { to: "" } : null;
    if (!visible(now) || now.contains(field)) return null;
    const part = now.closest("dialog, [role=dialog], [role=alertdialog], section, form, main, div") || now;
    return { to: collapse(part.innerText || now.innerText || "").slice(0, 80) };
  };
  // The field that Tab came to, and from which the focus went by itself.
  let met = -1;
  addEventListener("focus", (event) => { const at = fields.indexOf(event.composedPath()[0]); if (at >= 0) met = at; }, true);
  const stolen = (at) => {
    const told = met >= 0 && met !== at ? taken(met) : null;
    return told && { ...told, at: met };
  };
  const stays = (at) => active() === fields[at] && fields[at].value !== "";
  const moved = (at) => {
    const now = active(), field = fields[at];
    return now !== field && !!now && now.matches("input, select, textarea") && field.isConnected && field.value.length >= field.maxLength;
  };
  // Red words that came right at a field when it was left, which its code does not name: a message that is only seen.
  const isRed = (element) => { const [red, green, blue] = getComputedStyle(element).color.match(/\d+/g).map(Number); return red > 140 && Math.max(green, blue) < red / 2; };
  const untied = (at) => {
    if (!isSilent()) return [];
    const field = fields[at], place = field.getBoundingClientRect();
    const named = ["aria-describedby", "aria-errormessage", "aria-labelledby"].flatMap((name) => (field.getAttribute(name) || "").split(/\s+/)).filter(Boolean);
    return texts().filter(([each, now]) => {
      if (now.length < 4 || now.length > LONGEST || now === was(each) || each.childElementCount || !isRed(each)) return false;
      const box = each.getBoundingClientRect(), gap = Math.max(0, box.top - place.bottom, place.top - box.bottom) + Math.max(0, box.left - place.right, place.left - box.right);
      return gap < 40 && !named.some((id) => each.closest("#" + CSS.escape(id))) && !Array.from(field.labels || []).some((label) => label.contains(each));
    }).slice(0, 3).map(([each, now]) => ({ selector: selector(each), before: "", text: now.slice(0, 120), box: rectangle(each.getBoundingClientRect()) }));
  };
  // Figures that changed with what was typed, in words that stayed, and that nothing announces: neither then, nor with the field.
  const figures = /\d+/g, wordsOf = (text) => text.replace(figures, "0");
  const counting = (at, changing = true) => {
    const named = ["aria-describedby", "aria-errormessage"].flatMap((name) => (fields[at].getAttribute(name) || "").split(/\s+/)).filter(Boolean);
    return arianeSaying.changed().filter(({ before, text, selector: path }) => {
      const element = (!changing || (before.match(figures) && wordsOf(before) === wordsOf(text) && before !== text)) && arianeProbes.found(path);
      return element && !named.some((id) => element.closest("#" + CSS.escape(id)) || element.querySelector("#" + CSS.escape(id)));
    });
  };
  const clear = (at) => {
    const field = fields[at];
    if (!field.isConnected || !field.value) return;
    field.value = "";
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "deleteContentBackward" }));
  };
  // --- suggestions that come while somebody types ---

  const SAYS = ["aria-expanded", "aria-controls", "aria-owns", "aria-activedescendant", "aria-haspopup", "aria-autocomplete", "list"];
  const NATIVE = "a[href], button, input, select, summary, [tabindex]", PLAIN = /^(|list|listitem|none|presentation|generic|group)$/;
  const NEAR = 80, MOST_WATCHED = 4000;
  let stood = new Set(), before = 0, stirs = 0, items = [], looked = [];
  new MutationObserver((changes) => { stirs += changes.length; }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const folded = (text) => collapse(text).toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const watch = () => { stood = new Set(all("*", roots()).slice(0, MOST_WATCHED).filter(visible)); before = stirs; arianeSaying.note(); };
  // Whether the page did anything but show what was typed.
  const stirred = () => stirs > before;
  const isPressed = (item) => item.matches(NATIVE) || !!item.querySelector(NATIVE) || item.hasAttribute("onclick") || getComputedStyle(item).cursor === "pointer";
  const roleOf = (element) => element.getAttribute("role") || "";
  // Things to press that came right at the field, one like the other, and hold what was typed.
  const suggested = (at, letters) => {
    const field = fields[at], place = field.getBoundingClientRect();
    const isOffer = (each) => visible(each) && !stood.has(each) && each.textContent.length < LONGEST && folded(each.innerText || "").includes(folded(letters));
    for (const parent of new Set(all("li, div, a, button, p, span", roots()).slice(0, MOST_WATCHED).filter(isOffer).map((each) => each.parentElement).filter(Boolean))) {
      const box = parent.getBoundingClientRect(), gap = Math.max(0, box.top - place.bottom, place.top - box.bottom);
      items = Array.from(parent.children).filter((each) => each.localName === parent.lastElementChild.localName && isOffer(each));
      if (items.length < 2 || gap > NEAR || box.left > place.right || box.right < place.left || !items.every(isPressed)) continue;
      const said = SAYS.some((name) => field.hasAttribute(name)) || !PLAIN.test(roleOf(field).replace(/^(textbox|searchbox)$/, "")) || !!field.closest("[role=combobox]")
        || [parent, ...items, ...items.flatMap((each) => Array.from(each.children))].some((each) => !PLAIN.test(roleOf(each))) || !!parent.closest("[role=listbox], [role=menu], [role=grid], [role=tree]");
      looked = items.map(looks);
      return { count: items.length, first: collapse(items[0].innerText).slice(0, 80), said, native: items.some((each) => each.matches(NATIVE) || each.querySelector(NATIVE)), announced: !isSilent() };
    }
    return null;
  };
  const looks = (item) => { const style = getComputedStyle(item); return [style.backgroundColor, style.color, style.outlineStyle, style.outlineWidth, style.textDecorationLine, style.fontWeight, style.borderTopColor, style.borderLeftColor].join(); };
  let held = "";
  const hold = (at) => { held = fields[at].value; arianeSaying.note(); };
  // After an arrow: whether one of them looks chosen while focus stays in the field, and neither code nor voice says which.
  // What the code says to be the active one must be there to be told.
  const pointsOn = (field) => { if (field.ariaActiveDescendantElement) return true; const id = field.getAttribute("aria-activedescendant"); return Boolean(id) && field.getRootNode().getElementById(id) !== null; };
  const marked = (at) => {
    const field = fields[at], chosen = items.filter((each, number) => each.isConnected && looks(each) !== looked[number]);
    if (chosen.length !== 1) return "";
    if (field.getAttribute("aria-activedescendant") && !pointsOn(field) && active() === field && field.value === held) return "astray";
    const said = active() !== field || field.value !== held || pointsOn(field) || !isSilent();
    return said ? "said" : "unsaid";
  };
  // Whether keys lead to any of them: an arrow that does nothing at all leads nowhere.
  const led = (at) => {
    const field = fields[at];
    return active() !== field || field.value !== held || field.hasAttribute("aria-activedescendant")
      || items.some((each, number) => !each.isConnected || !visible(each) || looks(each) !== looked[number]);
  };
  globalThis.arianeEntering = { begin, clear, counting, focus, hold, isBehind, led, letGo, marked, moved, stays, stirred, stolen, suggested, taken, untied, watch };
})();
