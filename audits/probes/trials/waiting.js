// What a script moves or changes by itself, counted from look to look. Reads only.
(() => {
  if (globalThis.arianeMoves) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const MOST = 1500;
  const PARTS = 400;
  const speaks = (each) => each.matches("img, svg, canvas, video") || Array.from(each.childNodes).some((node) => node.nodeType === 3 && collapse(node.data));
  // A short part is watched for its words, too: what is written in it anew is never the same element.
  const isPart = (each) => each.childElementCount > 0 && each.childElementCount <= 12 && each.textContent.length < PARTS && !each.closest("svg, select");
  const watched = all("*", roots()).filter((each) => !/^(html|body|script|style|head|meta|link|br|option)$/.test(each.localName)
    && (speaks(each) || isPart(each))).slice(0, MOST);
  const wholes = new Set(watched.filter((each) => !speaks(each)));
  // Figures that change are a clock, which is told of elsewhere.
  const sign = (each) => {
    const shown = visible(each), box = shown && !wholes.has(each) ? each.getBoundingClientRect() : { x: 0, y: 0, right: 0 };
    const inside = shown && box.right > 0 && box.x < innerWidth;
    return { inside, place: [inside, Math.round(box.x / 4), Math.round((box.y + scrollY) / 4)].join(), words: collapse(each.textContent).replace(/\d+/g, "0") + (each.currentSrc || "") };
  };
  const COMING = "coming";
  let before = watched.map(sign);
  const counts = watched.map(() => ({ place: 0, words: 0, again: 0 }));
  // What each has said or shown before: a show that begins again comes back to it.
  const said = before.map((each) => new Set([each.words]));
  // What takes focus while nobody does anything.
  let focused = document.activeElement, taken = null;
  const look = () => {
    const focus = document.activeElement;
    if (focus !== focused && focus && focus !== document.body && !taken) taken = focus;
    focused = focus;
    const now = watched.map(sign);
    // What slides to its place once has moved when it is there.
    const sliding = document.getAnimations().filter(({ effect, playState }) => playState === "running" && effect && effect.target
      && Number.isFinite(effect.getComputedTiming().endTime)).map(({ effect }) => effect.target);
    now.forEach((each, at) => {
      const was = before[at], slides = sliding.some((part) => part.contains(watched[at]));
      // Where something that has just come slides to is known once it is there.
      if (slides) each.place = each.inside === was.inside ? was.place : COMING;
      counts[at].place += each.place !== was.place && !(was.place === COMING && each.inside);
      if (each.words === before[at].words) return;
      counts[at].words += 1;
      counts[at].again += said[at].has(each.words);
      said[at].add(each.words);
    });
    before = now;
    follow();
  };
  const often = (least) => {
    const found = [];
    const isIn = (element, each) => each.element === element || each.element.contains(element) || (wholes.has(element) && element.contains(each.element));
    for (const what of ["place", "words"])
      for (const parts of [false, true])
        watched.forEach((element, at) => {
          if (wholes.has(element) === parts && element.isConnected && counts[at][what] >= least && !found.some((each) => isIn(element, each)))
            found.push({ element, what, times: counts[at][what], again: counts[at].again });
        });
    return found.slice(0, 5).map(({ element, what, times, again }) => ({ selector: selector(element), what, times, again,
      text: collapse(element.innerText || element.getAttribute("alt") || "").slice(0, 120), box: rectangle(element.getBoundingClientRect()) }));
  };
  const taker = () => taken && taken.isConnected ? { selector: selector(taken), name: collapse(taken.getAttribute("aria-label") || taken.innerText || "").slice(0, 80), box: rectangle(taken.getBoundingClientRect()) } : null;
  // The page's own clock, in seconds since we came: it runs faster than ours.
  let told = null, ticking = false;
  addEventListener("ariane-tells-time", (event) => { [told, ticking] = event.detail; });
  // Whether the page watches the time, and there was no field to write into.
  const watchesInVain = () => { clock(); return ticking && !wrote; };
  const clock = () => { dispatchEvent(new Event("ariane-asks-time")); return told; };
  const begun = clock();
  const second = () => begun === null ? null : (clock() - begun) / 1000;
  let left = [];
  addEventListener("beforeunload", () => { if (left.length < 40) left.push(second()); });
  const leaves = () => { const gone = left; left = []; return gone; };
  // Whether something in a part shows a hand, and nothing in it takes focus: there only a pointer is of use.
  const isDeaf = (part) => {
    const inside = all("*", [part]).filter(visible);
    return inside.some((each) => getComputedStyle(each).cursor === "pointer") && !inside.some((each) => each.tabIndex >= 0);
  };
  // Whether a part that came asks for something: a dialog with a control of its own.
  let asking = null;
  const asks = (part) => {
    const dialog = part.closest("dialog, [role=dialog], [role=alertdialog]");
    const holds = !!dialog && visible(dialog) && all("button, a[href], input, [role=button]", [dialog]).some(visible);
    if (holds) asking = dialog;
    return holds;
  };
  // In a dialog that came by itself, and says that the time will be over, the answer that lets one stay: what says so, or the only one that there is.
  const TIME = /session|sitzung|s[ée]ance|sessie|zeit|tijd|(?<!\p{L})time|temps|d[ée]lai|inacti|inakti|minut|minuut|second|sekunde/iu;
  const ENDS = /expir|(?<!\p{L})termin(e|er|ée?|era|ates?|ated)(?!\p{L})|(?<!\p{L})(in|dans|within|binnen|over|innerhalb)( von)? (\d+|\p{L}+) (minut|second|sekund)|(?<!\p{L})(end|ends|over|out|fin|soon)(?!\p{L})|ferm|clos|log|inacti|inakti|verlo|verval|eindig|ab(ge)?l[aä]uf|endet|l[äa]uft|bient[ôo]t|still there|toujours l[àa]|nog daar|noch da|effac|supprim|delet|gewist|gel[öo]scht|plus de temps|more time|meer tijd|mehr zeit|prolong|extend|verleng|verl[äa]nger/iu;
  const STAY = /(?<!\p{L})(prolong|extend|stay|continu|more time|longer|keep|yes(?!\p{L})|rester|plus de temps|oui(?!\p{L})|verleng|doorgaan|blij|meer tijd|ja(?!\p{L})|verl[äa]nger|weiter|bleib|mehr zeit)/iu;
  const GOES = /(?<!\p{L})(sans|ne pas|not|no(?!\p{L})|without|don.t|niet|zonder|nicht|ohne|quitter|leave|log ?out|sign ?out|d[ée]connect|uitlog|afmeld|abmeld|stop)/iu;
  const answer = () => {
    if (!asking || !visible(asking) || !TIME.test(asking.textContent) || !ENDS.test(asking.textContent) || /cookie/i.test(asking.textContent)) return null;
    const offered = all("button, [role=button], input[type=button], input[type=submit], a[href='#']", [asking]).filter((each) => visible(each) && !each.disabled);
    const named = (each) => collapse(each.getAttribute("aria-label") || each.innerText || each.value || "");
    const chosen = offered.find((each) => STAY.test(named(each)) && !GOES.test(named(each))) || (offered.length === 1 && !GOES.test(named(offered[0])) ? offered[0] : null);
    if (!chosen) return null;
    chosen.scrollIntoView({ block: "center", behavior: "instant" });
    const box = chosen.getBoundingClientRect();
    return { name: named(chosen).slice(0, 80), place: [box.x + box.width / 2, box.y + box.height / 2] };
  };
  // Words that come between two looks, and may be gone at the next: a warning is one.
  let passing = new Map(), most = 3000;
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (most-- <= 0 || passing.size >= 40) return;
      const holder = target.nodeType === 3 ? target.parentElement : target, words = holder ? collapse(holder.textContent) : "";
      const bare = words.replace(/\d+/g, "0");
      if (words.length >= 8 && words.length < PARTS && !passing.has(bare)) passing.set(bare, { words, second: second(), deaf: isDeaf(holder), asks: asks(holder) });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden", "open", "class", "style", "aria-hidden"] });
  // What comes to be seen, or stood there at first, and goes again: looked at every second, as long as that is done.
  const BRIEF = 20, ASKED = 2, MOST_NOTICES = 60;
  const shows = (each) => each.isConnected && visible(each) && each.checkVisibility({ opacityProperty: true });
  const atFirst = new WeakSet(all("*", roots()).filter(shows));
  // What hides the whole window is shown while a page loads.
  const covers = (each) => { const { x, y, right, bottom } = each.getBoundingClientRect(); return x <= 0 && y <= 0 && right >= innerWidth && bottom >= innerHeight; };
  const screens = new WeakSet(document.elementsFromPoint(innerWidth / 2, innerHeight / 2).filter(covers));
  const notices = new Map();
  let touched = new Set(), enteredAt = null;
  new MutationObserver((changes) => {
    for (const { target, addedNodes, removedNodes } of changes)
      for (const each of [target.nodeType === 3 ? target.parentElement : target, ...addedNodes, ...removedNodes])
        if (each && each.nodeType === 1 && touched.size < 200) touched.add(each);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["hidden", "open", "class", "style", "aria-hidden"] });
  const USED = "a[href], button, input, select, textarea, [role=button]";
  const noticed = (element, came) => ({ element, came, gone: null, times: 1, whole: screens.has(element) || covers(element), words: collapse(element.textContent), path: selector(element),
    box: rectangle(element.getBoundingClientRect()), holds: !!element.querySelector(USED), asked: enteredAt !== null && came >= enteredAt && came - enteredAt < ASKED });
  // Of things that take turns, another comes when one goes.
  const turns = (element, holder) => Array.from((holder || element.parentElement || element).children).some((each) => each !== element && each.localName === element.localName && touched.has(each) && shows(each));
  const follow = () => {
    const now = second();
    if (now === null) return;
    for (const each of touched) {
      const known = notices.get(each), words = collapse(each.textContent);
      if (known || words.length < 20 || words.length >= PARTS || notices.size >= MOST_NOTICES || each.matches("body, html, head *, script, style")) continue;
      if (shows(each) && !atFirst.has(each)) notices.set(each, noticed(each, now));
      else if (!shows(each) && atFirst.has(each)) notices.set(each, noticed(each, 0));
    }
    for (const [each, known] of notices) {
      const there = shows(each), words = collapse(each.textContent);
      // Where other words stand in its place, it is a state that goes on.
      if ((there && words && words !== known.words) || (known.gone === null && !there && turns(each))) known.times = 2;
      if (known.gone === null && (!there || !words)) known.gone = now;
      else if (known.gone !== null && there && words) known.times = 2;
    }
    touched = new Set();
  };
  const fleeting = () => {
    const brief = Array.from(notices.values()).filter((each) => each.gone !== null && each.times === 1 && !each.asked && !each.whole && each.gone - each.came <= BRIEF);
    return brief.filter((each) => !brief.some((other) => other !== each && other.element.contains(each.element))).slice(0, 5)
      .map(({ path, words, box, holds, came, gone }) => ({ selector: path, text: words, box, holds, seconds: Math.round(gone - came) }));
  };
  const passed = () => { const came = Array.from(passing.values()); passing = new Map(); return came; };

  // A word in a field and a choice: whether they are still there is asked later.
  const CHOICES = [["aria-pressed", "[aria-pressed=false]"], ["aria-checked", "[role=radio][aria-checked=false]"], ["aria-selected", "[role=option][aria-selected=false]"]];
  const put = (field, value) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, value);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const alike = (element) => Array.from(element.parentNode.children).filter((each) => each.localName === element.localName);
  const called = (element) => collapse(element.textContent || element.getAttribute("aria-label") || "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  let typed = null, chosen = null, takenBefore = null, wrote = false;
  const enter = () => {
    takenBefore = taken;
    enteredAt = second();
    const field = all("textarea, input:not([type]), input[type=text], input[type=email], input[type=tel]", roots()).find((each) => visible(each)
      && !each.value && !each.readOnly && !each.disabled && !each.matches("[role=combobox], [list], [aria-autocomplete]") && !each.closest("[role=search], header, nav, footer"));
    if (field) { put(field, "a"); typed = { field, name: field.id || field.name }; wrote = true; }
    for (const [state, choices] of CHOICES) {
      const choice = all(choices, roots()).find((each) => visible(each) && each.matches(":not([type=submit]):not([href]):not([aria-disabled=true])") && !each.disabled
        && called(each) && alike(each).length >= 2 && !each.closest("[role=listbox], header, nav, footer"));
      if (!choice) continue;
      choice.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, view: window }));
      chosen = { state, name: called(choice), tag: choice.localName };
      return;
    }
  };
  const field = () => typed && (typed.field.isConnected ? typed.field : typed.name && (document.getElementById(typed.name) || document.getElementsByName(typed.name)[0])) || null;
  const isChosen = () => all(chosen.tag, roots()).some((each) => visible(each) && called(each) === chosen.name && each.getAttribute(chosen.state) === "true");
  // What a choice takes focus to was asked for.
  const entered = () => { taken = takenBefore; if (typed && !(field() && field().value)) typed = null; if (chosen && !isChosen()) chosen = null; };
  // What was entered and is there no longer: "form" where the field has gone, "words" where it was emptied, "choice".
  const lost = () => {
    const there = field();
    if (typed && (!there || !visible(there))) return "form";
    if (typed && !there.value) return "words";
    return chosen && !isChosen() ? "choice" : "";
  };
  const clear = () => { const there = field(); if (there && visible(there) && there.value === "a") put(there, ""); typed = chosen = null; };
  globalThis.arianeMoves = { answer, clear, enter, entered, fleeting, leaves, look, lost, often, passed, taker, watchesInVain };
})();
