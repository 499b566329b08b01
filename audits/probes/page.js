// One look at a document: everything cheap, in one evaluation. Answers with the facts as JSON, then with the controls and
// the elements that may hide a closed shadow root, as nodes that the browser numbers.
(asked) => {
  const { all, collapse, drawnAfter, holdsText, rectangle, remember, roots, round, seeker, selector, valueOf,
    visible } = arianeProbes;
  const among = roots();
  const holds = seeker(asked.values);
  const MOST_CONTROLS = 1000, MOST_OPTIONS = 200, MOST_HEADINGS = 500, MOST_PASSAGES = 5000;

  const ROLES = ["button", "checkbox", "combobox", "gridcell", "listbox", "menuitem", "menuitemcheckbox", "menuitemradio",
    "radio", "radiogroup", "searchbox", "slider", "spinbutton", "switch", "tab", "textbox"];
  const CONTROLS = ["input:not([type=hidden])", "select", "textarea", "button", "summary", "[contenteditable='']",
    "[contenteditable=true]", ...ROLES.map((role) => `[role=${role}]`)].join(",");

  const LIMITS = ["pattern", "minlength", "maxlength", "min", "max", "step", "accept", "inputmode"];

  const options = (element) => {
    const found = element.localName === "select" ? Array.from(element.options, (option) => option.label || option.text)
      : /^(listbox|radiogroup|combobox)$/.test(element.getAttribute("role") || "") ? offered(element) : [];
    return found.slice(0, MOST_OPTIONS).map(collapse);
  };
  const offered = (element) => {
    const list = (element.getAttribute("aria-controls") || element.getAttribute("aria-owns") || "").split(/\s+/)
      .map((id) => id && element.getRootNode().getElementById(id)).filter(Boolean);
    return [element, ...list].flatMap((from) => Array.from(from.querySelectorAll("[role=option], [role=radio]")))
      .map((option) => option.getAttribute("aria-label") || option.textContent);
  };

  const control = (element) => {
    const chosen = element.localName === "select" && element.selectedOptions[0];
    const box = /^(checkbox|radio)$/.test(element.type || "");
    const value = chosen ? collapse(chosen.label || chosen.text) : holdsText(element) ? valueOf(element) : "";
    return {
      tag: element.localName,
      type: element.localName === "input" || element.localName === "button" ? element.type : "",
      required: !!element.required || element.getAttribute("aria-required") === "true",
      readonly: !!element.readOnly || element.getAttribute("aria-readonly") === "true",
      checked: box ? element.checked : null,
      filled: box ? element.checked : chosen ? !!chosen.value : element.type === "file" ? element.files.length > 0 : !!value,
      value: element.type === "password" && value ? "\u2022" : value,
      text: holdsText(element),
      autocomplete: element.getAttribute("autocomplete") || "",
      limits: Object.fromEntries(LIMITS.map((name) => [name, (element.getAttribute(name) || "").slice(0, 200)]).filter(([, value]) => value)),
      options: options(element),
      selector: selector(element),
      box: rectangle(element.getBoundingClientRect()),
    };
  };

  const headings = () => {
    const found = [];
    const base = document.body ? getComputedStyle(document.body) : null;
    const size = base ? parseFloat(base.fontSize) : 16;
    // A short line of its own, larger or bolder than the text around, that no markup calls anything.
    const looksLikeOne = (element) => {
      if (element.closest("h1,h2,h3,h4,h5,h6,[role=heading],a,button,label,legend,th,caption,dt,summary,li,nav,footer,td,figcaption"))
        return false;
      const style = getComputedStyle(element);
      const larger = parseFloat(style.fontSize) / size;
      if (larger < 1.2 && !(Number(style.fontWeight) >= 600 && larger >= 1)) return false;
      const block = style.display.startsWith("inline") ? element.parentElement : element;
      return !!block && collapse(block.textContent) === collapse(element.textContent) && visible(element)
        && element.getBoundingClientRect().height < 4 * parseFloat(style.fontSize);
    };
    for (const element of all("h1,h2,h3,h4,h5,h6,[role=heading],p,div,span,strong,b,font", among)) {
      if (found.length >= MOST_HEADINGS) break;
      const marked = /^h[1-6]$/.test(element.localName) && !element.hasAttribute("role") || element.getAttribute("role") === "heading";
      if (marked) {
        const text = collapse(element.textContent);
        if (text && visible(element))
          found.push([Number(element.getAttribute("aria-level") || (/^h[1-6]$/.test(element.localName) ? element.localName[1] : 2)), text]);
      } else {
        const own = Array.from(element.childNodes).some((node) => node.nodeType === 3 && /\p{L}/u.test(node.data));
        if (own && element.textContent.length <= 120 && looksLikeOne(element)) found.push([0, collapse(element.textContent)]);
      }
    }
    return found;
  };

  const alerts = () => all("[role=alert], [role=alertdialog], [role=status], [aria-live=assertive], [aria-live=polite], output", among)
    .filter(visible).map((element) => collapse(element.innerText)).filter(Boolean).slice(0, 50);

  const texts = among.flatMap((root) => root === document ? [document.body] : Array.from(root.children))
    .map((part) => (part && part.innerText) || "");
  const words = () => texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+(?:['\u2019.-][\p{L}\p{N}]+)*/gu) || []).length, 0);
  // What the page says, a line for each paragraph, list item, heading, label or link.
  // Longer than is kept, since it is cut after masking: half a value would not be known.
  const lines = Array.from(new Set(texts.flatMap((text) => text.split("\n")).map(collapse).filter(Boolean)));
  const passages = lines.slice(0, MOST_PASSAGES).map((text) => text.slice(0, 1000));

  const every = all(CONTROLS, among);
  const elements = every.slice(0, MOST_CONTROLS);
  const controls = elements.map(control);
  // Whether a field holds what a person put there. Frameworks write values back as defaults, so known values count too.
  const edited = (element) => {
    if (element.localName === "select") {
      const first = Array.from(element.options).findIndex((option) => option.defaultSelected);
      return !element.multiple && element.selectedIndex > 0 && element.selectedIndex !== first;
    }
    if (/^(checkbox|radio)$/.test(element.type || "")) return element.checked !== element.defaultChecked;
    if (element.type === "file") return element.files.length > 0;
    return "defaultValue" in element && holdsText(element) && element.value !== element.defaultValue;
  };
  const inUse = elements.some((element, at) => edited(element) || (controls[at].value && holds(controls[at].value)));

  // A field that holds one of the values shows that typing has begun, on this page at the latest.
  const typed = asked.typed || controls.some((each) => each.value && holds(each.value));

  // From then on every field with words in it is covered, since the page may have rewritten what it was given.
  // Of all fields, those too that are not kept: what was typed must not be seen.
  const covers = () => [...controls, ...every.slice(MOST_CONTROLS).map(control)]
    .filter((each) => each.value && (each.text || holds(each.value))).map((each) => each.box);
  const blanks = () => all("img, input[type=image], canvas, video, object, embed", among)
    .filter((element) => (!/^(img|input)$/.test(element.localName) || drawnAfter(element, asked.known)) && visible(element))
    .map((element) => rectangle(element.getBoundingClientRect()));

  // A shadow root that is closed can be told by the browser alone: these are worth asking about.
  const HOSTS = "article,aside,blockquote,div,footer,header,main,nav,p,section,span";
  const suspects = all("*", among).filter((element) => !element.shadowRoot && (element.localName.includes("-")
    || (!element.firstChild && element.matches(HOSTS) && element.offsetHeight > 0))).slice(0, 200);

  const marked = headings();
  const facts = {
    cut: { controls: every.length > MOST_CONTROLS, passages: lines.length > MOST_PASSAGES, headings: marked.length >= MOST_HEADINGS },
    title: document.title,
    // A document that is no HTML has the attribute and not the property.
    lang: (document.documentElement && document.documentElement.getAttribute("lang")) || "",
    scroll: [round(scrollX), round(scrollY)],
    viewport: [innerWidth, innerHeight],
    size: document.documentElement
      ? [document.documentElement.scrollWidth, Math.max(document.documentElement.scrollHeight, document.body ? document.body.scrollHeight : 0)]
      : [0, 0],
    words: words(),
    passages,
    headings: marked,
    alerts: alerts(),
    controls,
    frames: all("iframe, frame", among).filter(visible).map((element) => rectangle(element.getBoundingClientRect())),
    in_use: inUse,
    typed,
    covers: typed ? covers() : [],
    blanks: typed ? blanks() : [],
    images: typed ? [] : all("img", among).map((image) => image.currentSrc || image.src).filter((from) => /^https?:/.test(from)),
    suspects: suspects.map((element) => [selector(element), rectangle(element.getBoundingClientRect())]),
  };
  remember(among, typed);
  return [JSON.stringify(facts), elements, suspects];
}
