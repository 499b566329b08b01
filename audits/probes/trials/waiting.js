// What a script moves or changes by itself, counted from look to look. Reads only.
(() => {
  if (globalThis.arianeMoves) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const MOST = 1500;
  const watched = all("*", roots()).filter((each) => !/^(html|body|script|style|head|meta|link|br|option)$/.test(each.localName)
    && (each.matches("img, svg, canvas, video") || Array.from(each.childNodes).some((node) => node.nodeType === 3 && collapse(node.data)))).slice(0, MOST);
  // Figures that change are a clock, which is told of elsewhere.
  const sign = (each) => {
    const shown = visible(each), box = shown ? each.getBoundingClientRect() : { x: 0, y: 0 };
    const inside = shown && box.right > 0 && box.x < innerWidth;
    return { place: [inside, Math.round(box.x / 4), Math.round((box.y + scrollY) / 4)].join(), words: collapse(each.textContent).replace(/\d+/g, "0") + (each.currentSrc || "") };
  };
  let before = watched.map(sign);
  const counts = watched.map(() => ({ place: 0, words: 0 }));
  // What takes focus while nobody does anything.
  let focused = document.activeElement, taken = null;
  const look = () => {
    const focus = document.activeElement;
    if (focus !== focused && focus && focus !== document.body && !taken) taken = focus;
    focused = focus;
    const now = watched.map(sign);
    now.forEach((each, at) => {
      counts[at].place += each.place !== before[at].place;
      counts[at].words += each.words !== before[at].words;
    });
    before = now;
  };
  const often = (least) => {
    const found = [];
    for (const what of ["place", "words"])
      watched.forEach((element, at) => {
        if (counts[at][what] >= least && !found.some((each) => each.element === element || each.element.contains(element)))
          found.push({ element, what, times: counts[at][what] });
      });
    return found.slice(0, 5).map(({ element, what, times }) => ({ selector: selector(element), what, times,
      text: collapse(element.innerText || element.getAttribute("alt") || "").slice(0, 120), box: rectangle(element.getBoundingClientRect()) }));
  };
  const taker = () => taken && taken.isConnected ? { selector: selector(taken), name: collapse(taken.getAttribute("aria-label") || taken.innerText || "").slice(0, 80), box: rectangle(taken.getBoundingClientRect()) } : null;
  globalThis.arianeMoves = { look, often, taker };
})();
