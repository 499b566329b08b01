// What the axe probe keeps in our isolated world, beside axe-core itself.
(() => {
  // Axe ends each rule with a zero-delay timer, and a sandboxed document has no timers. Microtasks are everywhere.
  const later = globalThis.setTimeout.bind(globalThis);
  globalThis.setTimeout = (call, delay, ...rest) =>
    delay > 0 ? later(call, delay, ...rest) : void queueMicrotask(() => call(...rest));

  const ROLES = {
    a: "link", button: "button", form: "form", h1: "heading", h2: "heading", h3: "heading", h4: "heading",
    h5: "heading", h6: "heading", html: "document", iframe: "iframe", img: "img", li: "listitem", main: "main",
    nav: "navigation", ol: "list", option: "option", p: "paragraph", select: "combobox", svg: "img", table: "table",
    td: "cell", textarea: "textbox", th: "columnheader", ul: "list",
  };
  const INPUTS = {
    button: "button", checkbox: "checkbox", file: "button", image: "button", number: "spinbutton", radio: "radio",
    range: "slider", reset: "button", search: "searchbox", submit: "button",
  };

  const role = (element) => {
    const given = (element.getAttribute("role") || "").trim().split(/\s+/)[0];
    if (given) return given;
    return element.localName === "input" ? INPUTS[element.type] || "textbox" : ROLES[element.localName] || "";
  };

  // A best guess, for people to recognise the element by; the controls probe knows the true names of controls.
  const name = (element) => {
    if (/^(html|body)$/.test(element.localName)) return "";
    const told = element.getAttribute("aria-label") || element.getAttribute("alt")
      || (element.labels && element.labels[0] && element.labels[0].textContent)
      || (/^(select|textarea)$/.test(element.localName) ? "" : element.innerText ?? element.textContent)
      || element.getAttribute("title") || element.getAttribute("placeholder") || "";
    return told.slice(0, 400).replace(/\s+/g, " ").trim();
  };

  const about = (selector) => {
    const element = axe.utils.shadowSelect(selector);
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const round = (number) => Math.round(number * 100) / 100;
    return { box: [box.x, box.y, box.width, box.height].map(round), role: role(element), name: name(element) };
  };

  // What needs no judgement. Axe asks a person about each `aria-controls` beside `aria-haspopup`, even where what it points to is in the page.
  const REFERENCES = ["activedescendant", "controls", "describedby", "details", "errormessage", "flowto", "labelledby", "owns"];
  // Words drawn as part of a sign at the head or foot of a page need no contrast (WCAG 2.2, 1.4.3: logotypes).
  const MOST_OF_A_SIGN = 80;
  const isLogotype = (element, checks) => {
    const drawing = checks.some((check) => check.id === "color-contrast") && element.closest("svg");
    const around = drawing && drawing.closest("header, footer, [role=banner], [role=contentinfo], [class*=logo i]");
    return Boolean(around) && !drawing.closest("main, [role=main]")
      && drawing.textContent.replace(/\s+/g, " ").trim().length <= MOST_OF_A_SIGN;
  };
  // A link in a text may be marked by a shadow or a ground that axe does not look at.
  const isMarked = (element, checks) => {
    if (!checks.some((check) => check.id === "link-in-text-block")) return false;
    const clear = (colour) => /^(transparent|rgba\(.*, 0\))$/.test(colour);
    // Many shadows and grounds cannot be seen: they wait for focus, or have the colour of what lies behind them.
    const shades = ({ boxShadow }) => boxShadow !== "none" && !clear(boxShadow.split(/(?<=\))/)[0]) && (boxShadow.match(/-?[\d.]+px/g) || []).some((each) => parseFloat(each));
    const behind = (at) => { for (let up = at.parentElement; up; up = up.parentElement) { const { backgroundColor } = getComputedStyle(up); if (!clear(backgroundColor)) return backgroundColor; } return "rgb(255, 255, 255)"; };
    const ground = behind(element);
    return [element, ...element.querySelectorAll("*")].map((each) => getComputedStyle(each)).some((style) => shades(style)
      || style.backgroundImage !== "none" || (!clear(style.backgroundColor) && style.backgroundColor !== ground));
  };
  const isSettled = (found) => {
    const element = found.target.length === 1 && axe.utils.shadowSelect(found.target[0]);
    const checks = [...found.any, ...found.all, ...found.none];
    if (element && (isLogotype(element, checks) || isMarked(element, checks))) return true;
    if (!element || !checks.some((check) => check.data?.messageKey === "controlsWithinPopup")) return false;
    const ids = REFERENCES.flatMap((each) => (element.getAttribute("aria-" + each) || "").split(/\s+/)).filter(Boolean);
    return ids.every((id) => element.getRootNode().getElementById(id));
  };

  const node = (found) => ({
    target: found.target,
    html: found.html,
    summary: found.failureSummary || "",
    about: found.target.length === 1 ? about(found.target[0]) : null,
    settled: isSettled(found),
  });

  const rule = (found) => ({
    id: found.id, impact: found.impact || null, tags: found.tags, help: found.help, nodes: found.nodes.map(node),
  });

  const report = (results) => ({
    version: results.testEngine.version,
    violations: results.violations.map(rule),
    incomplete: results.incomplete.map(rule),
    passes: results.passes.map((each) => each.id),
    inapplicable: results.inapplicable.map((each) => each.id),
  });

  // The one thing under way, asked for by polling: nothing may wait inside the page.
  let state = null;
  let own = null;
  const watch = (work) => {
    const mine = (state = { done: false, error: null, value: null });
    work().then(
      (value) => { mine.done = true; mine.value = value; },
      (error) => { mine.done = true; mine.error = String((error && error.message) || error); },
    );
  };

  globalThis.arianeAxe = {
    about,
    // `call` is a script that says `axe.run(context, options).then(callback)`. The axe it is given gathers the part of
    // this document alone, and answers with its frames and what axe must know inside each; the part stays here.
    // A part names all that passed too, each by selectors that cost minutes in a deep page: one that is known to have
    // no frames is `alone`, and axe does all of it at once.
    start: (call, alone) => watch(() => new Promise((resolve, reject) => {
      const run = (...asked) => (alone ? axe.run : axe.runPartial)(...asked).then(
        (part) => {
          own = part;
          if (alone) return [];
          if (!part.frames.length) return [];
          const contexts = axe.utils.getFrameContexts(asked.length > 1 ? asked[0] : document, asked.at(-1));
          return part.frames.map((frame, at) => ({ selector: frame.selector[0], context: contexts[at].frameContext }));
        },
        (error) => {
          reject(error);
          return new Promise(() => {});
        },
      );
      call({ run }, resolve);
    })),
    part: () => JSON.stringify(own),
    frameElements: () => own.frames.map((frame) => axe.utils.shadowSelect(frame.selector[0])),
    // `parts` are those of the frames, in the order in which a reader meets them; null where nobody could look.
    finish: (parts, options) => watch(() => own.testEngine
      ? Promise.resolve(report(own))
      : axe.finishRun([own, ...parts.map((part) => part && JSON.parse(part))], options).then(report)),
    state: () => (state && state.done ? state : null),
  };
})();
