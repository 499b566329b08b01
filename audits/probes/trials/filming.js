// What scripts change fast, and canvases, films and drawings that may change by themselves. Reads only.
(() => {
  if (globalThis.arianeFilming) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  // A quarter of the window of the general flash threshold: what is smaller cannot flash too much.
  const AREA = 341 * 256 / 4, MOST = 6;
  let counts = new Map(), beats = 0, began = 0, watcher = null, since = 0;
  const area = (element) => {
    const box = element.getBoundingClientRect();
    return Math.max(0, Math.min(box.right, innerWidth) - Math.max(box.x, 0)) * Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.y, 0));
  };
  const isWide = (element) => visible(element) && area(element) >= AREA;
  // What is written into a style sheet may concern the whole page.
  const holder = ({ target }) => {
    const element = target.nodeType === 1 ? target : target.parentElement || target.host || document.documentElement;
    return element.closest("style, link") ? document.documentElement : element;
  };
  const note = (changes) => { for (const each of new Set(changes.map(holder))) counts.set(each, (counts.get(each) || 0) + 1); };
  const begin = () => {
    if (watcher) watcher.disconnect();
    counts = new Map();
    since = performance.now();
    watcher = new MutationObserver(note);
    for (const each of roots()) watcher.observe(each, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  // Whether nothing has changed in a watch that has gone on for so many seconds.
  const isStill = (seconds) => watcher !== null && counts.size === 0 && performance.now() - since >= seconds * 1000;
  // How often anything has changed: where nothing has, nobody needs to wait longer.
  const changes = () => Math.max(0, ...counts.values());
  const films = () => all("video", roots()).filter((each) => isWide(each) && (each.currentSrc || each.srcObject));
  const plays = (film) => !film.paused && !film.ended && film.readyState >= 2;
  const drawn = () => [...all("canvas", roots()), ...all("svg", roots()).filter((each) => each.querySelector("animate, set, animateTransform"))].filter(isWide);
  const end = (least) => {
    watcher.disconnect();
    watcher = null;
    const busy = Array.from(counts).filter(([each, times]) => times >= least && each.isConnected && visible(each)).map(([each]) => each);
    const little = busy.filter((each) => !isWide(each));
    // Many small things that change at once are as bad as a large one.
    const together = little.reduce((sum, each) => sum + area(each), 0) >= AREA ? [document.documentElement] : [];
    const parts = new Set([...films().filter(plays), ...drawn(), ...busy.filter(isWide), ...together]);
    return {
      waiting: films().some((each) => !plays(each)), playing: films().some(plays), busy: busy.some(isWide) || together.length > 0,
      parts: Array.from(parts).slice(0, MOST).map((each) => ({ selector: selector(each), box: rectangle(each.getBoundingClientRect()), seen: [0, 0, innerWidth, innerHeight],
        place: each === document.documentElement ? [0, 0, innerWidth, innerHeight] : (({ x, y, width, height }) => [x, y, width, height])(each.getBoundingClientRect()),
        name: collapse(each.getAttribute("aria-label") || (each === document.documentElement ? document.title : each.innerText) || "").slice(0, 80) })),
    };
  };
  // How often the browser draws meanwhile, told in times a second.
  let beating = false;
  const beat = () => { if (beating) { beats += 1; requestAnimationFrame(beat); } };
  const start = () => { beats = 0; began = performance.now(); beating = true; requestAnimationFrame(beat); };
  const stop = () => { beating = false; return beats * 1000 / (performance.now() - began); };
  globalThis.arianeFilming = { begin, changes, end, isStill, start, stop };
})();
