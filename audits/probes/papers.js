// Links to documents: where they are, what they are called, where they lead, what kind they say.
() => {
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const ENDS = /\.(pdf|docx?|odt|xlsx?|ods|pptx?)([?#]|$)/i;
  return all("a[href]", roots())
    .filter((link) => visible(link) && /^https?:/.test(link.href) && (ENDS.test(link.href) || link.type === "application/pdf"))
    .slice(0, 40)
    .map((link) => [selector(link), collapse(link.innerText || link.getAttribute("aria-label") || "").slice(0, 120), link.href,
      rectangle(link.getBoundingClientRect()), (link.type || "").toLowerCase()]);
}
