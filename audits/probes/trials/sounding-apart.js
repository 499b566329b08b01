// Of all objects of a page that take events, those that sound and are in no document. Runs in the page's own world, where alone
// they are known, and keeps nothing there but an ear beside each source, which is taken away at the end. With `long`, of what is
// played only what has been heard and goes on for more than 3 s.
function (long) {
  const kind = (each) => { try { return Object.prototype.toString.call(each).slice(8, -1); } catch { return ""; } };
  const played = [], ears = [];
  for (const each of this) {
    try {
      const is = kind(each);
      if (/^HTML(Audio|Video)Element$/.test(is) && !each.isConnected && !each.muted && each.volume > 0
        && (each.ended || !each.paused || each.currentTime > 3)) {
        const seconds = each.loop || each.duration === Infinity ? 0 : each.duration || 0;
        if (!long || each.webkitAudioDecodedByteCount > 0 && (seconds === 0 || seconds > 3)) played.push({ what: is === "HTMLAudioElement" ? "audio" : "video", url: each.currentSrc, seconds });
      } else if (/^(Oscillator|AudioBufferSource|Gain)Node$/.test(is) && kind(each.context) === "AudioContext" && each.context.state === "running") {
        const ear = each.context.createAnalyser();
        each.connect(ear);
        ears.push({ each, is, ear, loudest: 0 });
      }
    } catch { /* A prototype, or something that the page has made unreadable. */ }
  }
  const listen = () => {
    for (const one of ears) {
      const wave = new Float32Array(one.ear.fftSize);
      one.ear.getFloatTimeDomainData(wave);
      one.loudest = Math.max(one.loudest, ...wave.map(Math.abs));
    }
  };
  const told = () => {
    for (const { each, ear } of ears) each.disconnect(ear);
    const heard = ears.filter(({ loudest }) => loudest > .001);
    const sources = heard.filter(({ each, is }) => is !== "GainNode"
      && (is === "OscillatorNode" || each.loop || each.buffer && each.buffer.duration > 3));
    const turned = ears.filter(({ is }) => is === "GainNode");
    const silent = turned.length > 0 && turned.every(({ loudest }) => loudest <= .001);
    return [...played, ...sources.length && !silent ? [{ what: "waves", seconds: 0, quiet: turned.some(({ loudest }) => loudest <= .001) }] : []];
  };
  return { count: () => ears.some(({ is }) => is !== "GainNode"), listen, told };
}
