// What a document loaded, and which of its pictures did not come. Reads only.
() => {
  const { all, rectangle, roots, selector, visible } = arianeProbes;
  const pictures = all("img", roots()).filter((image) => image.complete && image.naturalWidth === 0
    && (image.currentSrc || image.src) && image.loading !== "lazy" && visible(image));
  const entry = (each) => [each.name, each.initiatorType || "", each.transferSize || 0, each.responseStatus || 0];
  const keys = (storage) => { try { return Object.keys(storage()); } catch { return []; } };
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
  // Pictures of pixels that may hold words: large enough for a line of them.
  const pixels = (address) => address && !/^data:image\/svg|\.svg([?#]|$)/i.test(address);
  const photographs = [...all("img", roots()).filter((image) => image.complete && image.naturalWidth).map((image) => [image, image.currentSrc]),
    ...empty.map((element) => [element, /url\("(.*?)"\)/s.exec(getComputedStyle(element).backgroundImage)?.[1]])]
    .filter(([element, address]) => pixels(address) && !apart(element) && visible(element))
    .map(([element, address]) => [selector(element), address, rectangle(element.getBoundingClientRect()), element.localName !== "img"])
    .filter(([, , [, , width, height]]) => width >= 120 && height >= 24);
  return {
    photographs: photographs.slice(0, 50), lettered, pictures: pictures.slice(0, 100).map((image) => [selector(image), image.currentSrc || image.src, image.alt,
      image.hasAttribute("alt"), rectangle(image.getBoundingClientRect())]),
    resources: performance.getEntriesByType("resource").slice(0, 1000).map(entry),
    page: performance.getEntriesByType("navigation").map((each) => [each.name, each.transferSize || 0,
      Math.round(each.domContentLoadedEventEnd || 0)])[0] || null,
    kept: [...keys(() => localStorage), ...keys(() => sessionStorage)],
  };
}
