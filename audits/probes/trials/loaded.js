// What a document loaded, and which of its pictures did not come. Reads only.
() => {
  const { all, rectangle, roots, selector, visible } = arianeProbes;
  const pictures = all("img", roots()).filter((image) => image.complete && image.naturalWidth === 0
    && (image.currentSrc || image.src) && image.loading !== "lazy" && visible(image));
  const entry = (each) => [each.name, each.initiatorType || "", each.transferSize || 0, each.responseStatus || 0];
  const keys = (storage) => { try { return Object.keys(storage()); } catch { return []; } };
  // The words of pictures that are drawn and lie in the page itself; those of a logo are its look.
  const lettered = all("img", roots()).filter((image) => /^data:image\/svg/i.test(image.src) && visible(image)
    && !image.closest("a, button, header, footer, [role=banner], [role=contentinfo]")).slice(0, 30).map((image) => {
    let source = image.src.slice(image.src.indexOf(",") + 1);
    try { source = /;base64/i.test(image.src.slice(0, 60)) ? atob(source) : decodeURIComponent(source); } catch { return null; }
    const words = Array.from(source.matchAll(/<t(?:ext|span)[^>]*>([^<]+)/g)).map((each) => each[1].trim()).filter(Boolean).join(" ");
    return words ? [selector(image), words.slice(0, 400), rectangle(image.getBoundingClientRect())] : null;
  }).filter(Boolean);
  return {
    lettered, pictures: pictures.slice(0, 100).map((image) => [selector(image), image.currentSrc || image.src, image.alt,
      image.hasAttribute("alt"), rectangle(image.getBoundingClientRect())]),
    resources: performance.getEntriesByType("resource").slice(0, 1000).map(entry),
    page: performance.getEntriesByType("navigation").map((each) => [each.name, each.transferSize || 0,
      Math.round(each.domContentLoadedEventEnd || 0)])[0] || null,
    kept: [...keys(() => localStorage), ...keys(() => sessionStorage)],
  };
}
