// Texts that lie upon each other, and did not before. Reads only: `note` what overlaps as the page came, `fresh` what does now.
(() => {
  if (globalThis.arianeOverlaps) return;
  const { all, collapse, onStage, rectangle, roots, selector, visible } = arianeProbes;
  const APART = "svg, canvas, option, marquee, [aria-hidden=true], [inert], [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=tooltip]";
  const CONTROL = "a[href], button, summary, [role=button], [role=link]";
  const LEAST_WIDE = 5, LEAST_HIGH = 0.4, MOST_LINES = 6000, MOST_PAIRS = 200;
  // The lines of words of an element's own, without those of elements inside.
  const lines = () => {
    const found = [];
    for (const element of all("*", roots())) {
      const own = Array.from(element.childNodes).filter((node) => node.nodeType === 3 && /[\p{L}\p{N}].*[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(node.data));
      if (!own.length || found.length > MOST_LINES || !visible(element)) continue;
      for (const node of own) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width >= LEAST_WIDE && box.height >= 4) found.push([element, box]);
      }
    }
    return found.sort((one, other) => one[1].top - other[1].top);
  };
  const shared = (one, other) => {
    const left = Math.max(one.left, other.left), right = Math.min(one.right, other.right);
    const top = Math.max(one.top, other.top), bottom = Math.min(one.bottom, other.bottom);
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  };
  // Where the ends of two lines touch, both can be read still.
  const isUpon = (one, other) => {
    const both = shared(one, other), high = Math.min(one.bottom - one.top, other.bottom - other.top);
    return both.width >= Math.max(LEAST_WIDE, high / 2) && both.height >= LEAST_HIGH * high ? both : null;
  };
  const pairs = () => {
    const found = [];
    let open = [];
    for (const line of lines()) {
      open = open.filter(([, box]) => box.bottom > line[1].top);
      for (const other of open)
        if (found.length < MOST_PAIRS && !line[0].contains(other[0]) && !other[0].contains(line[0]) && isUpon(line[1], other[1])) found.push([other, line]);
      open.push(line);
    }
    return found;
  };
  const above = function* (element) { for (let at = element; at && at !== document.documentElement; at = at.parentElement || at.getRootNode().host) yield at; };
  // What can be seen of a line: nothing of one that moves, is transparent, or that something cuts off there.
  const seen = (element, box) => {
    let part = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    for (const at of above(element)) {
      const style = getComputedStyle(at);
      if (Number(style.opacity) < 0.1 || style.clipPath !== "none" || (style.clip !== "auto" && style.position === "absolute")) return null;
      if (style.animationName !== "none" || style.color === "rgba(0, 0, 0, 0)") return null;
      if (at !== document.body && (style.overflowX !== "visible" || style.overflowY !== "visible")) part = shared(part, at.getBoundingClientRect());
    }
    return part.right > part.left && part.bottom > part.top && part.right > 0 && part.bottom + scrollY > 0 ? part : null;
  };
  const stuck = (element) => { for (const at of above(element)) if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) return at; return null; };
  // Whether a painted part that holds one of them, and not the other, fills the place where they meet.
  const hides = (cover, beneath, both) => {
    for (const at of above(cover)) {
      if (at.contains(beneath)) return false;
      const style = getComputedStyle(at), box = at.getBoundingClientRect();
      const painted = !/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(style.backgroundColor) || style.backgroundImage !== "none";
      if (painted && box.left <= both.left + 1 && box.right >= both.right - 1 && box.top <= both.top + 1 && box.bottom >= both.bottom - 1) return true;
    }
    return false;
  };
  // A part that does not scroll covers a text for good where no scrolling brings that out from under it.
  const forGood = (fixed, box) => {
    const cover = fixed.getBoundingClientRect(), most = document.documentElement.scrollHeight - innerHeight;
    const closes = fixed.matches("[role=dialog], [role=alertdialog], [aria-modal]") || fixed.querySelector("a, button, input, [role=button], [onclick], [tabindex]");
    return !closes && getComputedStyle(fixed).position === "fixed" && box.top + scrollY < cover.bottom && box.bottom + scrollY - Math.max(0, most) > cover.top;
  };
  // Whether words hang out of a part that stands in the flow of the page and did not grow with them.
  const outgrew = (element) => {
    for (const at of above(element)) {
      const style = getComputedStyle(at);
      if (!style.display.startsWith("inline") && at.clientHeight && at.scrollHeight > at.clientHeight + 4) return /^(static|relative)$/.test(style.position);
    }
    return false;
  };
  const known = new WeakMap();
  const note = () => {
    for (const [[one], [other]] of pairs()) known.set(one, (known.get(one) || new Set()).add(other));
  };
  const wasThere = (one, other) => !!known.get(one)?.has(other) || !!known.get(other)?.has(one);
  const told = (element) => [selector(element), collapse(element.innerText).slice(0, 100)];
  // What does not scroll may pass over what does, unless that is never to be seen.
  const passes = (one, other) => {
    const [first, second] = [stuck(one[0]), stuck(other[0])];
    return first !== second && !(first && !second && forGood(first, other[1])) && !(second && !first && forGood(second, one[1]));
  };
  const fresh = () => {
    const found = [], named = new Set();
    for (const [one, other] of pairs()) {
      const [[first, firstBox], [second, secondBox]] = [one, other];
      // What comes to lie over the page may do so.
      if (onStage(first) !== onStage(second) || wasThere(first, second) || named.has(first) || named.has(second) || first.closest(APART) || second.closest(APART)) continue;
      const parts = [seen(first, firstBox), seen(second, secondBox)];
      const both = parts[0] && parts[1] && isUpon(...parts);
      if (!both || passes(one, other)) continue;
      named.add(first).add(second);
      found.push([...told(first), ...told(second), rectangle(new DOMRect(both.left + scrollX, both.top + scrollY, both.width, both.height)),
        hides(first, second, both) || hides(second, first, both), !!first.closest(CONTROL) && !!second.closest(CONTROL),
        outgrew(first) || outgrew(second)]);
      if (found.length >= 20) break;
    }
    return found;
  };
  globalThis.arianeOverlaps = { fresh, note };
})();
