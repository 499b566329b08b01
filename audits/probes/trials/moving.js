// What moves by styles, and pictures that may move. Animations are held at any moment of theirs, and let go.
(() => {
  if (globalThis.arianeMoving) return;
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  let held = [];
  const running = () => document.getAnimations().filter((each) => each.playState === "running" && each.effect && each.effect.target
    && visible(each.effect.target) && each.effect.getComputedTiming().endTime > 5000);
  const animations = () => {
    const found = running().slice(0, 40);
    return found.map((each) => {
      const target = each.effect.target, timing = each.effect.getComputedTiming();
      return { selector: selector(target), name: collapse(target.innerText || target.getAttribute("alt") || "").slice(0, 80),
        box: rectangle(target.getBoundingClientRect()), period: Number(timing.duration) || 0, steps: each.effect.getKeyframes().length };
    });
  };
  const count = () => running().length;
  const hold = () => { held = document.getAnimations().map((each) => [each, each.currentTime, each.playState]); for (const [each] of held) each.pause(); };
  const at = (milliseconds) => { for (const [each] of held) each.currentTime = milliseconds; };
  const release = () => {
    for (const [each, time, state] of held) { each.currentTime = time; if (state === "running") each.play(); }
    held = [];
  };
  const pictures = () => all("img", roots()).filter((each) => visible(each) && each.complete && each.naturalWidth > 1
      && /\.(gif|webp|apng|png)([?#]|$)|^data:image\/(gif|webp|apng|png)/i.test(each.currentSrc))
    .map((each) => ({ selector: selector(each), url: each.currentSrc, alt: each.getAttribute("alt") || "", box: rectangle(each.getBoundingClientRect()) }));
  globalThis.arianeMoving = { animations, at, count, hold, pictures, release };
})();
