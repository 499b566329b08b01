// What a document loaded, and which of its pictures did not come. Reads only.
() => {
  const { all, rectangle, roots, selector, visible } = arianeProbes;
  const pictures = all("img", roots()).filter((image) => image.complete && image.naturalWidth === 0
    && (image.currentSrc || image.src) && image.loading !== "lazy" && visible(image));
  const entry = (each) => [each.name, each.initiatorType || "", each.transferSize || 0, each.responseStatus || 0];
  const keys = (storage) => { try { return Object.keys(storage()); } catch { return []; } };
  return {
    pictures: pictures.slice(0, 100).map((image) => [selector(image), image.currentSrc || image.src, image.alt,
      image.hasAttribute("alt"), rectangle(image.getBoundingClientRect())]),
    resources: performance.getEntriesByType("resource").slice(0, 1000).map(entry),
    page: performance.getEntriesByType("navigation").map((each) => [each.name, each.transferSize || 0,
      Math.round(each.domContentLoadedEventEnd || 0)])[0] || null,
    kept: [...keys(() => localStorage), ...keys(() => sessionStorage)],
  };
}
