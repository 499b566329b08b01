// Links of a page to others of the same host, those that matter most first: files, what stands in the page's own part, the rest.
() => {
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const FILE = /\.(docx?|odt|xlsx?|ods|rtf|csv|zip)$/i;
  const here = location.href.split("#")[0];
  const found = new Map();
  for (const link of all("a[href]", roots())) {
    if (!visible(link) || !/^https?:$/.test(link.protocol) || link.host !== location.host || link.search || link.hasAttribute("onclick")) continue;
    // PDF files are fetched as a whole, and told among the documents.
    if (/\.pdf$/i.test(link.pathname)) continue;
    const address = link.href.split("#")[0];
    if (address === here || found.has(address)) continue;
    const apart = link.closest("nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]");
    found.set(address, [FILE.test(link.pathname) ? 0 : apart ? 2 : 1, link, address]);
  }
  return Array.from(found.values()).sort((one, other) => one[0] - other[0]).slice(0, 40)
    .map(([, link, address]) => [selector(link), collapse(link.getAttribute("aria-label") || link.innerText || link.querySelector("img")?.alt || "").slice(0, 120),
      address, rectangle(link.getBoundingClientRect())]);
}
