// Films and sounds of a document that a script has made play aloud; with `long`, those that have played and go on for more than 3 s. Reads only.
(long) => {
  const { all, rectangle, roots, selector } = arianeProbes;
  const seconds = (each) => each.loop || each.duration === Infinity ? 0 : each.duration || 0;
  const plays = (each) => each.ended || !each.paused || each.currentTime > 3;
  const heard = (each) => each.webkitAudioDecodedByteCount > 0 && (seconds(each) === 0 || seconds(each) > 3);
  return all("audio, video", roots())
    .filter((each) => !(each.autoplay && !each.hasAttribute("muted")) && !each.muted && each.volume > 0 && plays(each) && (!long || heard(each)))
    .map((each) => ({ what: each.localName, selector: selector(each), name: each.getAttribute("aria-label") || each.title || "", url: each.currentSrc,
      box: rectangle(each.getBoundingClientRect()), seconds: seconds(each), controls: each.controls }));
}
