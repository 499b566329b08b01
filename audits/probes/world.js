// What the probes share in our isolated world. Read only: no attribute, style, scroll or focus of the page changes.
(() => {
  if (globalThis.arianeProbes) return;

  const collapse = (text) => (text || "").replace(/[\s\u00a0]+/g, " ").trim();
  const round = (number) => Math.round(number * 100) / 100;
  const rectangle = (box) => [box.x, box.y, box.width, box.height].map(round);

  // Whether it has a box; the lists of boxes are slow, and seldom asked for.
  const boxed = (element) => element.offsetWidth > 0 || element.offsetHeight > 0 || element.getClientRects().length > 0;
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && boxed(element);

  // The document and all open shadow roots below it.
  const roots = () => {
    const found = [document];
    for (let at = 0; at < found.length; at++)
      for (const element of found[at].querySelectorAll("*")) if (element.shadowRoot) found.push(element.shadowRoot);
    return found;
  };
  const all = (selector, among) => among.flatMap((root) => Array.from(root.querySelectorAll(selector)));

  // The words of an element as they are drawn: those that lie in its slots, too, which are no part of it for the browser.
  const drawnWords = (element) => {
    const slots = element.getRootNode() instanceof ShadowRoot ? [element, ...element.querySelectorAll("slot")].filter((each) => each.localName === "slot") : [];
    const held = slots.flatMap((each) => each.assignedNodes({ flatten: true })).map((node) => node.nodeType === 3 ? node.data : node.innerText || "");
    return collapse([element.innerText === undefined ? element.textContent : element.innerText, ...held].join(" "));
  };

  // A CSS path in one root: from an id that is unique there, or from the top.
  const within = (root, element) => {
    const steps = [];
    for (let node = element; node && node.nodeType === 1; node = node.parentElement) {
      const unique = node.id && /^[A-Za-z][\w-]*$/.test(node.id) && root.querySelectorAll("#" + node.id).length === 1;
      if (unique) {
        steps.unshift("#" + node.id);
        break;
      }
      let place = 1;
      for (let other = node.previousElementSibling; other; other = other.previousElementSibling) place++;
      steps.unshift(node.localName.replace(/[^\w-]/g, "\\$&") + ":nth-child(" + place + ")");
    }
    if (root instanceof ShadowRoot && !steps[0].startsWith("#")) steps.unshift(":scope");
    return steps.join(" > ");
  };
  // One part for each open shadow root on the way, as Playwright writes it.
  const selector = (element) => {
    const parts = [];
    for (let node = element; node; ) {
      const root = node.getRootNode();
      parts.unshift(within(root, node));
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return parts.join(" >> ");
  };

  // Milliseconds until what fades or slides in is there; what goes on for long is on its way for good.
  const ARRIVING = 1200;
  const arriving = () => Math.max(0, ...document.getAnimations().filter((each) => each.playState === "running" && each.effect).map((each) => {
    const rest = (each.effect.getComputedTiming().endTime - (each.currentTime || 0)) / (each.playbackRate || 1);
    return rest > 0 && rest <= ARRIVING ? rest : 0;
  }));

  const found = (path) => all("*", roots()).find((each) => selector(each) === path) || null;

  // By what comes after `#` a script draws a view. Which part of an address that was here is another one by now.
  const isRoute = (hash) => /^#[!/]/.test(hash);
  const movedFrom = (address) => {
    const { pathname, search, hash } = new URL(address);
    if (location.pathname !== pathname) return "path";
    if (location.hash !== hash && isRoute(location.hash)) return "route";
    return location.search !== search || location.hash !== hash ? "query" : "";
  };

  // Focus what lies at a path; whether it has it.
  const enter = (path) => {
    const element = found(path);
    if (!element || !visible(element)) return false;
    element.focus();
    return element.getRootNode().activeElement === element;
  };

  // The colours of the words of an element and of what it lies in, nearest first; null where a picture, a shade or
  // something else than what it lies in is right behind them.
  const drawnOn = (element) => {
    const grounds = [], box = element.getBoundingClientRect(), style = getComputedStyle(element);
    const clear = (colour) => /^(transparent|rgba\(.*, 0\))$/.test(colour);
    for (let at = element; at; at = at.parentElement) {
      const { backgroundImage, backgroundColor, opacity } = getComputedStyle(at);
      if (backgroundImage !== "none" || opacity !== "1") return null;
      grounds.push(backgroundColor);
      if (["::before", "::after"].some((name) => { const drawn = getComputedStyle(at, name); return drawn.content !== "none" && /absolute|fixed/.test(drawn.position) && !clear(drawn.backgroundColor); })) return null;
    }
    const pile = element.getRootNode().elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2), own = pile.findIndex((each) => each === element || element.contains(each));
    const behind = own < 0 ? null : pile.slice(own).find((each) => !clear(getComputedStyle(each).backgroundColor) || /^(img|svg|canvas|video)$/.test(each.localName));
    // A field that lies over its label, as clear as glass, hides nothing.
    const over = pile.slice(0, Math.max(own, 0)).some((each) => getComputedStyle(each).opacity !== "0" && !clear(getComputedStyle(each).backgroundColor));
    if (over || (behind && behind !== element && !behind.contains(element) && !element.contains(behind))) return null;
    return { colour: style.color, grounds, size: parseFloat(style.fontSize), weight: parseInt(style.fontWeight, 10) };
  };

  // The parts that are tried by themselves, as when a dialog was opened; everything is, where there are none. What a
  // script draws anew lies where it lay.
  let stage = [];
  const setStage = (parts) => { stage = parts.map((part) => ({ part, path: selector(part) })); };
  const contains = (part, element) => {
    for (let at = element; at; at = at.parentElement || at.getRootNode().host) if (at === part) return true;
    return false;
  };
  const onStage = (element) => {
    for (const each of stage) if (!each.part.isConnected) each.part = found(each.path) || each.part;
    return !stage.length || stage.some(({ part }) => contains(part, element));
  };

  const TEXT_LIKE = /^(color|date|datetime-local|email|month|number|password|search|tel|text|time|url|week)$/;
  const holdsText = (element) => element.localName === "textarea"
    || (element.localName === "input" && TEXT_LIKE.test(element.type))
    || element.isContentEditable;
  const valueOf = (element) => (element.localName === "input" || element.localName === "textarea"
    ? element.value : element.innerText) || "";

  // Words as values are looked for: without case, accents and runs of space; numbers by their digits alone.
  const plain = (text) => collapse(text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase());
  const digits = (text) => text.replace(/[^0-9]/g, "");
  const SHORTEST = 4;
  const seeker = (values) => {
    const words = new Set(), numbers = new Set();
    for (const value of values) {
      const word = plain(value), number = digits(value);
      if (number.length >= 6 && number.length * 2 > word.length) numbers.add(number);
      if (word.length >= SHORTEST) words.add(word);
    }
    const literal = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const whole = words.size
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${Array.from(words, literal).join("|")})(?![\\p{L}\\p{N}])`, "u") : /(?!)/;
    const counted = (said) => {
      const number = numbers.size ? digits(said) : "";
      return number.length >= 6 && Array.from(numbers).some((each) => number.includes(each));
    };
    return (text) => {
      const said = plain(text);
      return whole.test(said) || counted(said);
    };
  };

  // Pictures may show what was typed. Remembered by address: `harmless` were there before anything was typed, `pictures`
  // when the document was first looked at.
  const pictures = new Set();
  const harmless = new Set();
  let looked = false;
  const address = (image) => image.currentSrc || image.src || "";
  const remember = (among, typed) => {
    for (const image of typed && looked ? [] : all("img", among)) {
      pictures.add(address(image));
      if (!typed) harmless.add(address(image));
    }
    looked = true;
  };
  // `known` were shown by the service before anything was typed, on this page or an earlier one.
  const drawnAfter = (image, known) => {
    const from = address(image);
    if (!from || harmless.has(from) || known.includes(from)) return false;
    return /^(blob|data):/.test(from) || from.includes("?") || (looked && !pictures.has(from));
  };

  // A number for the whole state of the document, to tell whether anything changed; it never leaves memory.
  const fingerprint = () => {
    let one = 0xdeadbeef, two = 0x41c6ce57;
    const add = (text) => {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        one = Math.imul(one ^ code, 2654435761);
        two = Math.imul(two ^ code, 1597334677);
      }
    };
    for (const root of roots()) {
      add(root === document ? (document.documentElement ? document.documentElement.outerHTML : "") : root.innerHTML);
      for (const control of root.querySelectorAll("input, textarea, select, details, dialog"))
        add("\u0000" + (control.type === "checkbox" || control.type === "radio" ? control.checked : control.value)
          + (control.type === "file" ? Array.from(control.files, (file) => file.name) : "") + control.open);
    }
    return location.href + " " + innerWidth + "x" + innerHeight + " " + (one >>> 0) + "-" + (two >>> 0);
  };

  // The rules of a stylesheet by its address, read back from the browser.
  const rulesFrom = (href) => {
    const sheets = roots().flatMap((root) => Array.from(root.styleSheets)).filter((sheet) => sheet.href === href);
    return sheets.length ? Array.from(sheets[0].cssRules, (rule) => rule.cssText).join("\n") : "";
  };

  globalThis.arianeProbes = {
    all, arriving, collapse, contains, drawnAfter, drawnOn, drawnWords, enter, fingerprint, found, holdsText, isRoute, movedFrom, onStage, rectangle, remember, roots, round, rulesFrom, seeker,
    selector, setStage, valueOf, visible,
  };
})();
