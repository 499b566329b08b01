// What moves by styles, and pictures that may move. Animations are held at any moment of theirs, and let go.
(() => {
  if (globalThis.arianeMoving) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const LONG = 5000, FLASHES = 3, MOST = 40;
  let held = [], brief = [], again = [];
  const seen = (each) => each.effect && each.effect.target && visible(each.effect.target);
  const end = (each) => each.effect.getComputedTiming().endTime;
  const running = () => document.getAnimations().filter((each) => each.playState === "running" && seen(each) && end(each) > LONG);
  // How far, in CSS pixels, something without words is moved over the page; looked at by quarters of one round.
  const QUARTERS = [0, .25, .5, .75, .99];
  const travels = (each, period) => {
    const target = each.effect.target, delay = each.effect.getComputedTiming().delay, time = each.currentTime;
    if (!period || !target.localName || each.effect.pseudoElement || collapse(target.innerText || "")) return 0;
    // What a part cuts off is not seen to go on.
    let cut = target.parentElement;
    while (cut && cut !== document.body && getComputedStyle(cut).overflow === "visible") cut = cut.parentElement;
    const room = (cut || document.body).getBoundingClientRect();
    const within = (value, from, to) => Math.min(Math.max(value, from), to);
    const places = QUARTERS.map((share) => {
      each.currentTime = delay + period * share;
      const box = target.getBoundingClientRect();
      return [within(box.x + box.width / 2, room.x, room.right), within(box.y + box.height / 2, room.y, room.bottom)];
    });
    each.currentTime = time;
    return Math.max(...[0, 1].map((axis) => Math.max(...places.map((place) => place[axis])) - Math.min(...places.map((place) => place[axis]))));
  };
  const about = (each) => {
    const target = each.effect.target, timing = each.effect.getComputedTiming();
    return { travels: Math.round(travels(each, Number(timing.duration) || 0)), selector: selector(target), name: collapse(target.innerText || target.getAttribute("alt") || "").slice(0, 80),
      box: rectangle(target.getBoundingClientRect()), period: Number(timing.duration) || 0, steps: each.effect.getKeyframes().length };
  };
  const animations = () => running().slice(0, MOST).map(about);
  const count = () => running().length;

  // Whether it may flash too often in a second before it ends.
  const restless = (each) => {
    const { duration, iterations } = each.effect.getComputedTiming(), flashes = each.effect.getKeyframes().length / 2;
    return duration > 0 && flashes * 1000 / duration > FLASHES && flashes * iterations > FLASHES;
  };
  // Of what is played again the page hears nothing.
  const EVENTS = ["animationstart", "animationiteration", "animationend", "animationcancel"];
  const swallow = (event) => { if (ended.has(event.target)) event.stopImmediatePropagation(); };
  const ended = new Set();
  const forget = () => setTimeout(() => {
    ended.clear();
    for (const name of EVENTS) removeEventListener(name, swallow, true);
  }, 100);
  const playAgain = (known) => {
    const targets = new Set(known.map((each) => each.effect && each.effect.target));
    const moved = (element) => {
      const style = getComputedStyle(element);
      return style.animationName !== "none" && style.animationDuration.split(",").some((each) => parseFloat(each) > 0);
    };
    for (const each of all("*", [document]).filter((each) => !targets.has(each) && moved(each) && visible(each)).slice(0, MOST)) ended.add(each);
    if (!ended.size) return [];
    for (const name of EVENTS) addEventListener(name, swallow, true);
    // What has ended begins anew when a style has stopped it for a moment.
    const still = new CSSStyleSheet(), paths = Array.from(ended, selector).join();
    still.replaceSync(`:is(${paths}) { animation: none !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    document.getAnimations();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== still);
    const begun = document.getAnimations().filter((each) => !known.includes(each) && each.effect && ended.has(each.effect.target));
    for (const each of begun) if (restless(each)) each.pause(); else each.cancel();
    const kept = begun.filter(restless);
    if (!kept.length) forget();
    return kept;
  };
  // What flashes for a while and ends, or has ended: that is played again, and held.
  const flashing = () => {
    const known = document.getAnimations();
    again = playAgain(known);
    brief = [...known.filter((each) => seen(each) && end(each) <= LONG && restless(each)), ...again];
    return brief.slice(0, MOST).map(about);
  };

  const hold = () => { held = document.getAnimations().map((each) => [each, each.currentTime, each.playState]); for (const [each] of held) each.pause(); };
  const at = (milliseconds) => {
    const first = Math.min(...brief.map((each) => each.effect.getComputedTiming().delay));
    for (const [each] of held) each.currentTime = milliseconds + (brief.includes(each) ? first : 0);
  };
  const release = () => {
    for (const [each, time, state] of held) { each.currentTime = time; if (state === "running") each.play(); }
    for (const each of again) each.cancel();
    if (again.length) forget();
    held = brief = again = [];
  };
  const pictures = () => all("img", roots()).filter((each) => visible(each) && each.complete && each.naturalWidth > 1
      && /\.(gif|webp|apng|png)([?#]|$)|^data:image\/(gif|webp|apng|png)/i.test(each.currentSrc))
    .map((each) => ({ selector: selector(each), url: each.currentSrc, alt: each.getAttribute("alt") || "", box: rectangle(each.getBoundingClientRect()) }));
  // Films that play, begin again by themselves, and show nothing to stop them with.
  const films = () => all("video", roots()).filter((each) => visible(each) && each.loop && !each.controls && !each.paused && each.readyState > 1 && each.videoWidth > 1)
    .map((each) => ({ selector: selector(each), name: nameOf(each), box: rectangle(each.getBoundingClientRect()) }));
  const nameOf = (film) => collapse((film.getAttribute("aria-labelledby") || "").split(/\s+/).map((id) => (id && film.getRootNode().getElementById(id) || {}).textContent || "").join(" ") || film.getAttribute("aria-label") || film.title || "");
  globalThis.arianeMoving = { animations, at, count, films, flashing, hold, pictures, release };
})();
