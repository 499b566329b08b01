// Whether a document's styles have dark colours that are not the ones it shows. Reads only.
() => {
  const { all, roots } = arianeProbes;
  const DARK = /prefers-color-scheme:\s*dark|light-dark\(|(:root|html)[^{}]*\{[^}]*color-scheme:[^;}]*dark/;
  const textOf = (rule) => rule.cssText + (rule.styleSheet ? written(rule.styleSheet) : "");
  // Nobody may read the styles of another host.
  const written = (sheet) => { try { return sheet.media.mediaText + Array.from(sheet.cssRules, textOf).join("\n"); } catch { return ""; } };
  if (matchMedia("(prefers-color-scheme: dark)").matches) return false;
  const among = roots();
  return all("meta[name=color-scheme][content*=dark]", among).length > 0
    || among.some((root) => [...root.styleSheets, ...root.adoptedStyleSheets].some((sheet) => DARK.test(written(sheet))));
}
