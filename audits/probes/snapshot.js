// A document as markup that shows alike and runs nothing. Answers with the markup in pieces: at even places what is ours,
// at odd places the page's own words and attribute values, which Python masks and escapes. `\u0001kind:number\u0001` marks
// where Python puts a resource (R), a stylesheet (S) or what a field holds (V).
(asked) => {
  const { drawnAfter } = arianeProbes;
  const pieces = [""];
  const ours = (text) => { pieces[pieces.length - 1] += text; };
  const clean = (text) => text.replace(/[\u0001\u0002]/g, "");
  const theirs = (text) => { if (text) pieces.push(text, ""); };
  const mark = (kind, number) => "\u0001" + kind + ":" + number + "\u0001";

  const resources = new Map(), values = [], sheets = [], frames = [];
  const resource = (address) => {
    if (!resources.has(address)) resources.set(address, resources.size);
    return mark("R", resources.get(address));
  };
  const MOST_PIXELS = 4e6;

  // --- styles ---

  const absolute = (address, base) => {
    try { return new URL(address, base).href; } catch { return ""; }
  };
  const ANY = /^(https?|blob|file|data):/, LOADED = /^(https?|file):/;
  const resolved = (css, base, kept = ANY) => clean(css).replace(/url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^)"'\s]*))\s*\)/g,
    (whole, double, single, bare) => {
      const address = (double ?? single ?? bare ?? "").replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi,
        (escape, code, letter) => (code ? String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)) : letter));
      if (!address || address.startsWith("#")) return whole;
      const full = absolute(address, base);
      return kept.test(full) ? `url("${resource(full)}")` : "url()";
    });
  const rulesOf = (sheet) => {
    try { return sheet.cssRules; } catch { return null; }
  };
  const textOf = (sheet, base) => {
    const rules = rulesOf(sheet);
    if (!rules) return sheet.href ? mark("S", sheets.push({ href: sheet.href }) - 1) : "";
    let text = "";
    for (const rule of rules) {
      if (rule instanceof CSSImportRule) {
        const inner = rule.styleSheet ? mark("S", sheets.push({ href: rule.styleSheet.href }) - 1) : "";
        text += rule.media && rule.media.mediaText ? `@media ${rule.media.mediaText}{${inner}}` : inner;
      } else if (!(rule instanceof CSSNamespaceRule)) text += rule.cssText + "\n";
    }
    return resolved(text, base);
  };
  // As it was written wherever that is still what counts: rules read back from the browser have lost some of their
  // `var()`. Python reads what came from an address; a style element whose rules a script changed is read back.
  const written = (sheet) => {
    const text = sheet.ownerNode && sheet.ownerNode.localName === "style" ? sheet.ownerNode.textContent : "";
    if (!text || text.includes("@import")) return null;
    const copy = new CSSStyleSheet();
    copy.replaceSync(text);
    return copy.cssRules.length === sheet.cssRules.length ? resolved(text, document.baseURI) : null;
  };
  const styled = (sheet) => {
    if (!sheet || sheet.disabled) return;
    const media = sheet.media && sheet.media.mediaText;
    ours(media ? `<style media="${media.replace(/[&"<>]/g, "")}">` : "<style>");
    const told = sheet.href ? { href: sheet.href } : { text: written(sheet) ?? textOf(sheet, document.baseURI) };
    ours(mark("S", sheets.push(told) - 1) + "</style>");
  };

  // --- elements ---

  const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
  const GONE = /^(script|noscript|template|base|link|meta|style|source|track|param|object|embed|applet|portal|noembed|noframes)$/;
  const BLANK = /^(object|embed|applet|portal|video|audio|canvas)$/;
  const UNSAFE = new RegExp("^(on.*|src|srcset|srcdoc|href|xlink:href|action|formaction|method|target|ping|download|background|data|poster"
    + "|cite|longdesc|manifest|nonce|integrity|autofocus|autoplay|is|http-equiv|imagesrcset|sizes|codebase|classid|archive"
    + "|value|checked|selected|shadowrootmode|sandbox|allow|csp|popover|contenteditable|style)$", "i");
  const GEOMETRY = /^(d|points|transform|viewBox)$/;
  const SVG_OWN = /^(use|lineargradient|radialgradient|pattern|textpath|mpath|filter|clippath|mask|marker)$/i;

  const attribute = (name, value) => {
    ours(` ${name}="`);
    theirs(value);
    ours('"');
  };
  const attributes = (element, size = "") => {
    for (const { name, value } of element.attributes)
      // The numbers of a drawing are nobody's, and a phone number masked in them would break it.
      if (GEOMETRY.test(name) && /^[\s\w.,+()-]*$/.test(value)) ours(` ${name}="${value}"`);
      else if (!UNSAFE.test(name) && /^[A-Za-z_:][\w:.-]*$/.test(name)) attribute(name, clean(value));
    // What is drawn in an element's own style may have been drawn for the person.
    const written = (element.getAttribute("style") || "") + size;
    const own = resolved(written, document.baseURI, asked.typed ? LOADED : ANY);
    if (own) attribute("style", own);
    const link = element.getAttribute("href") ?? element.getAttribute("xlink:href");
    // A link stays a link to styles and to readers, and leads nowhere; parts of a drawing lead to other parts of it.
    if (link !== null && /^(a|area)$/.test(element.localName)) ours(' href="#"');
    else if (link !== null && link.startsWith("#") && SVG_OWN.test(element.localName))
      ours(` href="${link.replace(/[^\w#-]/g, "")}"`);
    if (element.isContentEditable && element.hasAttribute("contenteditable")) ours(' data-ariane-editable=""');
  };

  const state = (element) => {
    const tag = element.localName;
    if (tag === "input") {
      if (/^(checkbox|radio)$/.test(element.type)) {
        if (element.checked) ours(' checked=""');
        if (element.hasAttribute("value")) attribute("value", element.getAttribute("value"));
      } else if (/^(submit|button|reset)$/.test(element.type)) {
        if (element.hasAttribute("value")) attribute("value", element.value);
      } else if (element.type !== "hidden" && element.value && element.type !== "file")
        ours(` value="${mark("V", values.push(element.type === "password" ? "\u2022" : element.value) - 1)}"`);
    } else if (tag === "option") {
      if (element.selected) ours(' selected=""');
    } else if (tag === "dialog" && element.open && element.matches(":modal")) ours(' data-ariane-modal=""');
    if (element.matches("[popover]:popover-open")) ours(' data-ariane-popover=""');
  };

  const picture = (element) => {
    const from = element.currentSrc || element.src;
    if (/^(https?|blob|file|data):/.test(from)) ours(` src="${resource(from)}"`);
    // Of several sizes the one in use is kept, at the size at which it is seen.
    if (element.srcset && !element.hasAttribute("width")) ours(` width="${element.width}"`);
  };
  const drawing = (canvas) => {
    if (asked.typed || canvas.width * canvas.height > MOST_PIXELS) return "";
    try { return canvas.toDataURL(); } catch { return ""; }
  };

  // What is replaced keeps its place: a block of the same size, empty or with the drawing it had.
  const placeholder = (element, tag) => {
    const style = getComputedStyle(element);
    const image = element.localName === "canvas" ? drawing(element) : "";
    ours(`<${image ? "img" : tag}`);
    const display = style.display === "inline" ? "inline-block" : style.display;
    attributes(element, `;display:${display};width:${style.width};height:${style.height}`);
    ours(` data-ariane-was="${element.localName.replace(/[^\w-]/g, "")}"`);
    if (image) ours(` src="${resource(image)}"`);
    ours(image ? ">" : `></${tag}>`);
  };

  const shadow = (element) => {
    if (!element.shadowRoot) return;
    ours('<template shadowrootmode="open">');
    for (const sheet of element.shadowRoot.adoptedStyleSheets) styled(sheet);
    children(element.shadowRoot);
    ours("</template>");
  };

  const children = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text(child);
      else if (child.nodeType === 1) write(child);
    }
  };
  const text = (node) => theirs(clean(node.data));

  const write = (element) => {
    // Elements whose content no parser reads as markup are shown as what they look like.
    const tag = /^(xmp|plaintext|listing)$/.test(element.localName) ? "pre" : element.localName;
    if (tag === "style" || (tag === "link" && element.sheet)) return styled(element.sheet);
    if (BLANK.test(tag)) return getComputedStyle(element).display === "none" ? undefined : placeholder(element, "span");
    if (tag === "img" && asked.typed && drawnAfter(element, asked.known)) return placeholder(element, "span");
    if (tag === "iframe" || tag === "frame") return frame(element);
    if (GONE.test(tag) || !/^[a-z][\w.-]*$/i.test(tag)) return undefined;
    ours("<" + tag);
    attributes(element);
    state(element);
    if (tag === "img") picture(element);
    if (tag === "image" && element.href) {
      const from = absolute(element.href.baseVal, document.baseURI);
      if (/^https?:/.test(from) && !asked.typed) ours(` href="${resource(from)}"`);
    }
    ours(">");
    if (VOID.test(tag)) return undefined;
    shadow(element);
    if (tag === "head") head();
    if (tag === "textarea") {
      if (element.value) ours("\n" + mark("V", values.push(element.value) - 1));
    } else {
      if (tag === "pre" && /^\n/.test(element.textContent)) ours("\n");
      children(element);
    }
    if (tag === "body" || (tag === "html" && !document.body)) for (const sheet of document.adoptedStyleSheets) styled(sheet);
    ours(`</${tag}>`);
    return undefined;
  };

  const frame = (element) => {
    ours(`<iframe data-ariane-frame="${mark("F", frames.push(element) - 1)}"`);
    attributes(element);
    ours("></iframe>");
  };

  const head = () => ours(asked.head);

  if (document.doctype && document.compatMode === "CSS1Compat") ours("<!DOCTYPE html>\n");
  if (document.documentElement) write(document.documentElement);
  return [JSON.stringify({ pieces, values, sheets, resources: Array.from(resources.keys()) }), frames];
}
