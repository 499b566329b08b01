// What a page says to the eye and what it says aloud, noted before something is used and compared after. Reads only.
(() => {
  if (globalThis.arianeSaying) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const LIVE = "[role=alert], [role=status], [role=log], [role=timer], [aria-live=polite], [aria-live=assertive], output".split(", ").map((each) => each + ":not([aria-live=off])").join();
  const OFFERED = "[role=listbox], [role=option], datalist, option, [aria-hidden=true], label, [contenteditable]";
  const REPEATED = "li, tr, article, section, div, dt, details, figure, a";
  const SHORT = 60, LONGEST = 160, LEAST = 20, MOST_OF_ANSWER = 600, MOST_NOTED = 1500, MOST_TOLD = 20;

  let noted = new Map(), announced = "", things = new Map(), toFill = new Set();
  // Short texts that can be seen, and whatever is announced.
  const texts = () => all("*", roots()).filter((each) => each.childElementCount < 4 && !each.closest(LIVE) && !each.closest(OFFERED)
    && !/^(script|style|noscript|template|title|html|body)$/.test(each.localName)).slice(0, MOST_NOTED)
    .map((each) => [each, visible(each) ? collapse(each.innerText || "") : ""]);
  const voices = () => all(LIVE, roots()).map((each) => collapse(each.textContent) + collapse(each.innerText || "")).join("|");
  // How many things of one kind can be seen in each place that holds such.
  const held = () => {
    const found = new Map();
    for (const each of all(REPEATED, roots()).slice(0, MOST_NOTED)) {
      if (!each.parentElement) continue;
      if (!found.has(each.parentElement)) found.set(each.parentElement, new Map());
      const kinds = found.get(each.parentElement);
      kinds.set(each.localName, (kinds.get(each.localName) || 0) + (visible(each) ? 1 : 0));
    }
    return found;
  };
  const fields = () => all("input, select, textarea", roots()).filter(visible);
  // What a page is: another language, or another main heading, makes it another page.
  const page = () => document.documentElement.lang + all("h1", roots()).filter(visible).map((each) => collapse(each.innerText)).join();
  let called = "";
  const note = () => { called = page(); noted = new Map(texts()); announced = voices(); toFill = new Set(fields()); };
  const noteThings = () => { note(); things = held(); };
  // What is told of a change that is silent, unless more is known of it.
  const merely = (each) => ({ ...told(each), fewer: false, counted: false, summed: false, sought: false, answers: false, done: false });
  const isSilent = () => voices() === announced;
  // Whether one of these texts is announced that was not before.
  const says = (words) => words.some((each) => each && voices().includes(each) && !announced.includes(each));
  const was = (each) => noted.get(each) || "";
  const told = ([each, now]) => ({ selector: selector(each), before: was(each).slice(0, 120), text: now.slice(0, 120), box: rectangle(each.getBoundingClientRect()) });
  const fresh = () => texts().filter(([each, now]) => now && now.length < LONGEST && now !== was(each));
  const changed = () => isSilent() ? fresh().slice(0, MOST_TOLD).map(told) : [];
  // The places in which there are more or fewer things than before: how many there were, and are.
  const moved = () => {
    const now = held(), found = [];
    for (const parent of new Set([...things.keys(), ...now.keys()]))
      for (const kind of new Set([...(things.get(parent) || new Map()).keys(), ...(now.get(parent) || new Map()).keys()])) {
        const [one, other] = [things, now].map((each) => (each.get(parent) || new Map()).get(kind) || 0);
        if (one !== other && Math.max(one, other) > 1) found.push([one, other]);
      }
    return found;
  };
  const figures = (text) => (text.match(/\d+/g) || []).map(Number);
  // An amount of money, or what is called a sum.
  const SUM = /(?:[€£$]|\b(?:EUR|euros?|GBP|CHF))\s?\d|\d\s?(?:[€£$]|(?:EUR|euros?|GBP|CHF)\b)/;
  // A place that waits for its amount: a dash was to be seen in it.
  const isBlank = (each) => /^[-–—.…]+$/.test(was(each)) && !each.childElementCount;
  // What describes a control, or is unfolded by it, is heard with it, or says so.
  const isTied = (each, control) => ["aria-describedby", "aria-controls", "aria-errormessage"].flatMap((name) => (control.getAttribute(name) || "").split(/\s+/)).filter(Boolean)
    .some((id) => each.closest("#" + CSS.escape(id)));
  const sums = (control) => isSilent() ? fresh().filter(([each, now]) => !control.contains(each) && !each.contains(control) && !isTied(each, control)
    // Another currency, or the same amount in another place, is no other amount.
    && SUM.test(now) && (SUM.test(was(each)) || isBlank(each)) && figures(now).join() !== figures(was(each)).join())
    .slice(0, 3).map((each) => ({ ...merely(each), summed: true })) : [];
  // Whole texts that a choice brought, with nothing to fill in beside them: what comes with further fields introduces these.
  const answers = (control) => {
    // What says that it has unfolded something is not silent.
    if (!isSilent() || page() !== called || control.matches("[aria-expanded], [aria-controls]")) return [];
    const described = (control.getAttribute("aria-describedby") || "").split(/\s+/).filter(Boolean).map((id) => document.getElementById(id));
    const came = texts().filter(([each, now]) => now.length >= LEAST && now.length < MOST_OF_ANSWER && now !== was(each) && !control.contains(each) && !each.contains(control)
      && !each.closest("label, legend, button, a, li[aria-current], h1, title") && !described.some((other) => other && other.contains(each)) && !each.querySelector("input, select, textarea"));
    return (fields().every((each) => toFill.has(each)) ? came : []).slice(0, 3).map((each) => ({ ...merely(each), text: each[1].slice(0, 240), answers: true }));
  };
  // What changed unannounced when a control was used (or something `chosen` with it) that keeps focus, while there came to be more or fewer things of a kind.
  const unsaid = (control, chosen) => {
    const focus = document.activeElement, counts = isSilent() ? moved() : [];
    if (!counts.length && focus === control) return [...sums(control), ...(chosen ? answers(control) : [])];
    if (!counts.length || (focus && focus !== document.body && focus !== control && !focus.shadowRoot)) return [];
    const described = (control.getAttribute("aria-describedby") || "").split(/\s+/).filter(Boolean);
    const answered = chosen && focus === control ? answers(control) : [];
    return [...answered, ...fresh().filter(([each]) => !control.contains(each) && !described.some((id) => each.closest("#" + CSS.escape(id))))
      .slice(0, MOST_TOLD).map((each) => ({ ...merely(each), fewer: counts.some(([one, other]) => other < one),
        counted: counts.some(([one, other]) => figures(was(each[0])).includes(one) && figures(each[1]).includes(other)) }))];
  };
  // Short words that a button to search with brought unannounced, while focus stayed on it; none that lie in what is `beyond` them.
  const found = (control, stayed = control, beyond = "title", most = SHORT + 40) => {
    const focus = document.activeElement;
    if (!isSilent() || (focus && focus !== document.body && focus !== control && focus !== stayed && !focus.shadowRoot)) return [];
    return fresh().filter(([each, now]) => !control.contains(each) && !each.contains(control) && !each.closest(beyond) && now.length <= most && !each.querySelector("input, select, button, a[href]"))
      .slice(0, MOST_TOLD).map((each) => ({ ...merely(each), sought: true }));
  };
  // What a button that works something out has come to: an amount that nothing reads aloud.
  const workedOut = (control) => found(control, control, "title", LONGEST).filter((each) => SUM.test(each.text) && !SUM.test(each.before)).map((each) => ({ ...each, sought: false, summed: true }));
  // Pictures that are another one since, near what was used, under the alternative of the one before.
  const NEAR = 600, SAME_PICTURE = /data:|[?].*|[-_.@]?(dark|light|\d+x\d*|\dx|small|large|thumb\w*|mobile|desktop)/gi;
  let pictures = [];
  const notePictures = () => { pictures = all("img[alt]", roots()).filter((each) => collapse(each.alt) && visible(each)).map((each) => [each, each.getAttribute("src") || "", each.alt]); };
  // A picture that loads late, or in another size or theme, is the same one; so may be one far from what was pressed.
  const isNear = (image, control) => { const one = image.getBoundingClientRect(), other = control.getBoundingClientRect(); return Math.max(one.top - other.bottom, other.top - one.bottom) < NEAR; };
  const isAnother = (now, source) => now !== source && !/^data:/.test(source) && now.replace(SAME_PICTURE, "") !== source.replace(SAME_PICTURE, "");
  const fileOf = (source) => source.replace(/[?#].*/, "").split("/").pop().slice(0, 80);
  // A sign within a control whose code tells its state may keep the name of the control.
  const isItsSign = (image, control) => control.contains(image) && control.matches("summary, [aria-expanded], [aria-pressed], [aria-checked], [aria-selected]");
  const stale = (control) => pictures.filter(([image, source, alt]) => image.isConnected && !isItsSign(image, control) && visible(image) && isAnother(image.getAttribute("src") || "", source) && image.alt === alt && isNear(image, control))
    .slice(0, 3).map(([image, source]) => ({ selector: selector(image), name: collapse(image.alt), box: rectangle(image.getBoundingClientRect()), was: fileOf(source), now: fileOf(image.getAttribute("src") || "") }));
  globalThis.arianeSaying = { changed, found, isSilent, note, notePictures, noteThings, says, stale, texts, unsaid, was, workedOut };
})();
