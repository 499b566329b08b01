// What a document loaded, and which of its pictures did not come. Reads only.
() => {
  const { all, drawnOn, rectangle, roots, selector, visible } = arianeProbes;
  const pictures = all("img", roots()).filter((image) => image.complete && image.naturalWidth === 0
    && (image.currentSrc || image.src) && image.loading !== "lazy" && visible(image));
  const entry = (each) => [each.name, each.initiatorType || "", each.transferSize || 0, each.responseStatus || 0];
  const keys = (storage) => { try { return Object.keys(storage()); } catch { return []; } };
  // A value that stands for one visitor among all: a UUID, or 16 digits or more of base 16 with letters among them.
  const identifies = (value) => /^"?([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{16,64})"?$/i.test(value);
  // The words of pictures that are drawn and lie in the page itself, as images or behind something that says nothing; those
  // of a logo are its look.
  const sourceOf = (address) => {
    if (!/^data:image\/svg/i.test(address)) return "";
    const source = address.slice(address.indexOf(",") + 1);
    try { return /;base64/i.test(address.slice(0, 60)) ? atob(source) : decodeURIComponent(source); } catch { return ""; }
  };
  const alone = (source) => {
    const shapes = Array.from(source.matchAll(/<([a-z][\w:]*)/gi)).map((each) => each[1]);
    const count = (tag) => shapes.filter((each) => each === tag).length;
    return shapes.every((tag) => ["svg", "g", "rect", "text", "tspan", "title", "desc"].includes(tag)) && count("rect") <= 1
      && count("text") + count("tspan") <= 4;
  };
  const drawnIn = (source) => {
    return Array.from(source.matchAll(/<t(?:ext|span)[^>]*>([^<]+)/g)).map((each) => each[1].trim()).filter(Boolean).join(" ");
  };
  const behind = (element) => /url\("(data:image\/svg.*?)"\)/is.exec(getComputedStyle(element).backgroundImage)?.[1].replace(/\\"/g, '"');
  const apart = (element) => element.closest("a, button, header, footer, [role=banner], [role=contentinfo]");
  const empty = all("div, span, p, section, figure, td, th, li, h1, h2, h3, h4, i, b", roots()).filter((element) => !element.childElementCount
    && !element.textContent.trim() && !["aria-label", "aria-labelledby", "title"].some((name) => element.hasAttribute(name)));
  const lettered = [...all("img", roots()).map((image) => [image, image.src]), ...empty.map((element) => [element, behind(element) || ""])]
    .filter(([element, address]) => address && !apart(element) && visible(element)).map(([element, address]) => [element, drawnIn(sourceOf(address)), alone(sourceOf(address))])
    .filter(([, words]) => words).slice(0, 30).map(([element, words, only]) => [selector(element), words.slice(0, 400),
      rectangle(element.getBoundingClientRect()), element.localName !== "img", only]);
  // Pictures that may hold words, large enough for a line of them: drawings in files of their own, and those made of pixels.
  const drawn = /^(?!data:).*\.svg([?#]|$)/i, pixels = /^(?!data:image\/svg)(?!.*\.svg([?#]|$))./is;
  const pictured = [...all("img", roots()).filter((image) => image.complete && image.naturalWidth).map((image) => [image, image.currentSrc]),
    ...empty.map((element) => [element, /url\("(.*?)"\)/s.exec(getComputedStyle(element).backgroundImage)?.[1] || ""])]
    .filter(([element, address]) => address && !apart(element) && visible(element))
    .map(([element, address]) => [selector(element), address, rectangle(element.getBoundingClientRect()), element.localName !== "img"])
    .filter(([, , [, , width, height]]) => width >= 120 && height >= 24);
  const [drawings, photographs] = [drawn, pixels].map((kind) => pictured.filter(([, address]) => kind.test(address)));
  // Drawings of a script that nothing names: whether anything is drawn there, whether it stands in the flow of the page and on top, and how it looks now.
  const inked = (canvas) => {
    try {
      const small = new OffscreenCanvas(80, 50), pen = small.getContext("2d");
      pen.drawImage(canvas, 0, 0, 80, 50);
      const { data } = pen.getImageData(0, 0, 80, 50), seen = new Map();
      for (let at = 0; at < data.length; at += 4) { const key = [data[at] >> 4, data[at + 1] >> 4, data[at + 2] >> 4, data[at + 3] >> 4].join(); seen.set(key, (seen.get(key) || 0) + 1); }
      const rest = 1 - Math.max(...seen.values()) / 4000;
      return rest > .01 && rest < .95;
    } catch { return false; }
  };
  const flows = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement || (at.getRootNode().host || null)) if (/^(absolute|fixed)$/.test(getComputedStyle(at).position)) return false;
    const box = element.getBoundingClientRect(), root = element.getRootNode();
    return [[.5, .5], [.25, .25], [.75, .25], [.25, .75], [.75, .75]].map(([x, y]) => [box.x + box.width * x, box.y + box.height * y])
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight).every(([x, y]) => root.elementFromPoint(x, y) === element);
  };
  const look = (canvas) => { try { return canvas.toDataURL(); } catch { return ""; } };
  const unnamed = all("canvas:not([aria-label]):not([aria-labelledby]):not([title]):not([role]):not([aria-hidden=true])", roots())
    .filter((each) => visible(each) && !each.textContent.trim() && !each.childElementCount && each.width * each.height < 4e6)
    .map((each) => [each, rectangle(each.getBoundingClientRect())]).filter(([, [, , width, height]]) => width >= 150 && height >= 80);
  const canvases = unnamed.slice(0, 6).map(([each, box]) => [selector(each), box, inked(each), flows(each), look(each)]);
  // The words that stand in empty fields, in the colour in which they are seen: a faded one is mixed with what lies behind it.
  const channels = (colour) => (/^rgba?\(([^)]+)\)$/.exec(colour)?.[1].split(",") || []).map(Number);
  const mixed = (colour, opacity, ground) => {
    const [one, other] = [channels(colour), channels(ground)], share = (one[3] ?? 1) * opacity;
    return share >= 1 || one.length < 3 || other.length < 3 ? colour : `rgb(${[0, 1, 2].map((at) => Math.round(one[at] * share + other[at] * (1 - share))).join(", ")})`;
  };
  const hinted = (field) => {
    const style = getComputedStyle(field, "::placeholder"), drawn = drawnOn(field), opacity = Number(style.opacity);
    if (!drawn || !opacity || channels(style.color)[3] === 0 || !/\p{L}|\d/u.test(field.placeholder)) return null;
    const ground = drawn.grounds.find((each) => !/^(transparent|rgba\(.*, 0\))$/.test(each)) || "rgb(255, 255, 255)";
    return { ...drawn, selector: selector(field), name: field.placeholder.trim().slice(0, 120), box: rectangle(field.getBoundingClientRect()),
      colour: mixed(style.color, opacity, ground), size: parseFloat(style.fontSize), weight: parseInt(style.fontWeight, 10) };
  };
  const placeholders = all("input, textarea", roots()).filter((each) => each.matches(":placeholder-shown:enabled") && visible(each)).slice(0, 40).map(hinted).filter(Boolean);
  return {
    placeholders, canvases, drawings: drawings.slice(0, 12), photographs: photographs.slice(0, 50), lettered, pictures: pictures.slice(0, 100).map((image) => [selector(image), image.currentSrc || image.src, image.alt,
      image.hasAttribute("alt"), rectangle(image.getBoundingClientRect())]),
    resources: performance.getEntriesByType("resource").slice(0, 1000).map(entry),
    page: performance.getEntriesByType("navigation").map((each) => [each.name, each.transferSize || 0,
      Math.round(each.domContentLoadedEventEnd || 0)])[0] || null,
    // What the document was asked for by, without the part that no server is told.
    readdressed: performance.getEntriesByType("navigation").map((each) => each.name.split("#")[0] !== location.href.split("#")[0])[0] ?? null,
    answered: performance.getEntriesByType("navigation").map((each) => each.requestStart && each.responseStart > each.requestStart ? Math.round(each.responseStart - each.requestStart) : null)[0] ?? null,
    keptIds: (() => { try { return Object.entries(localStorage).filter(([, value]) => identifies(value)).map(([key]) => key); } catch { return []; } })(),
    kept: [...keys(() => localStorage), ...keys(() => sessionStorage)],
  };
}
