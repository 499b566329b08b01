// Small drawings without a name, with what the rows beside them say: each group once, its rows in order. Reads only.
() => {
  const { all, collapse, rectangle, roots, selector, visible } = arianeProbes;
  const NAMES = ["aria-label", "aria-labelledby", "title"];
  const STATES = ["aria-current", "aria-selected", "aria-checked", "aria-disabled", "aria-invalid"];
  const CONTROL = "a, button, label, summary, nav, header, footer, option, [role=button], [role=link], [role=tab], "
    + "[role=option], [role=menuitem], [role=checkbox], [role=switch], [role=radio]";
  const named = (element) => NAMES.some((name) => element.getAttribute(name)?.trim())
    || !!element.getAttribute("alt")?.trim() || !!collapse(element.textContent);
  const drawnBy = (style) => [style.backgroundImage, style.maskImage, style.content].filter((each) => /url\(/.test(each)).join();
  // The drawing itself, as a text that is the same for the same drawing; empty for what draws nothing.
  const drawing = (element) => {
    if (element.localName === "svg") return element.innerHTML + getComputedStyle(element).color;
    if (element.localName === "img") return element.hasAttribute("alt") ? element.src : "";
    if (element.childElementCount) return "";
    const styles = [getComputedStyle(element), getComputedStyle(element, "::before"), getComputedStyle(element, "::after")];
    const signs = styles.slice(1).map((style) => /[\ue000-\uf8ff]/.exec(style.content)?.[0] || "").join("");
    const drawn = styles.map(drawnBy).join("") + signs;
    return drawn && drawn + styles[0].color + styles[0].backgroundPosition;
  };
  // A picture that is written into the page tells its colours in its own text.
  const painted = (element) => {
    if (!/^data:image\/svg/.test(element.src || "")) return "";
    try { return [...new Set(decodeURIComponent(element.src).match(/(?:fill|stroke)\s*[=:]\s*["']?[#\w]+/gi) || [])].sort().join(" ").slice(0, 200); } catch { return ""; }
  };
  const colours = (element) => {
    if (element.localName === "img") return painted(element);
    const parts = element.localName === "svg" ? [...element.querySelectorAll("*")] : [element];
    return [...new Set(parts.map((part) => getComputedStyle(part)).flatMap((style) => element.localName === "svg"
      ? [style.fill, style.stroke] : [style.maskImage === "none" ? style.color : style.backgroundColor]).filter((each) => each && each !== "none"))].sort().join(" ").slice(0, 200);
  };
  const mark = (element) => {
    const box = element.getBoundingClientRect();
    if (Math.max(box.width, box.height) > 64 || Math.min(box.width, box.height) < 8 || named(element)) return null;
    if (element.closest(CONTROL) || element.parentElement?.closest("svg, [role=img]") || !visible(element)) return null;
    const drawn = drawing(element);
    if (!drawn) return null;
    const called = [element.getAttribute("class") || "", element.id, element.querySelector?.("use")?.getAttribute("href") || "",
      /^data:/.test(element.getAttribute("src") || "") ? "" : element.getAttribute("src") || ""].join(" ");
    return { element, drawn, colour: colours(element), called: called.slice(0, 100),
      hidden: !!element.closest("[aria-hidden=true]") };
  };
  // Everything that is told of a row, hidden words and states too.
  const said = (row) => collapse([row.textContent, ...[row, ...row.querySelectorAll("*")].flatMap((each) =>
    [...NAMES, ...STATES, "alt", "aria-describedby"].filter((name) => each.hasAttribute(name))
      .map((name) => `${STATES.includes(name) ? name : ""} ${each.getAttribute(name)}`))].join(" ")).slice(0, 300);
  const marks = all("svg, img, i, span, em, b, div", roots()).map(mark).filter(Boolean).slice(0, 300);
  // A part of a list that only its look makes: it has words, and several beside it are made as it is.
  const alike = (one, other) => one.localName === other.localName && one.className === other.className;
  const partOf = (element) => {
    for (let at = element.parentElement; at && at.parentElement && !at.matches("main, form, body"); at = at.parentElement)
      if (collapse(at.textContent)) return at.className && [...at.parentNode.children].filter((each) => alike(each, at)).length >= 3 ? at : null;
    return null;
  };
  const groups = new Map();
  for (const found of marks) {
    const cell = found.element.closest("td, [role=cell], [role=gridcell]");
    const row = (cell || found.element).closest("tr, li, [role=row], [role=listitem]") || partOf(found.element);
    if (!row || !row.parentElement) continue;
    const alone = !!cell && !collapse(cell.textContent) && !cell.querySelector("a, button, input, select, [aria-label], [title], [alt]:not([alt=''])");
    const column = cell ? [...cell.parentNode.children].indexOf(cell) : -1;
    const holder = row.closest("table, [role=table], [role=grid]") || row.parentElement;
    if (!groups.has(holder)) groups.set(holder, new Map());
    const columns = groups.get(holder);
    if (!columns.has(column)) columns.set(column, { alone, first: found, of: new Map() });
    const group = columns.get(column);
    group.alone = group.alone && alone;
    // Of several marks in a row nobody knows which one tells something.
    group.of.set(row, group.of.has(row) ? null : found);
  }
  const kinds = [];
  const kind = (drawn) => { if (!kinds.includes(drawn)) kinds.push(drawn); return String(kinds.indexOf(drawn)); };
  const answer = [];
  for (const [holder, columns] of groups) for (const [column, group] of columns) {
    const [some] = group.of.keys();
    const rows = column < 0 ? [...holder.children].filter((each) => each.matches("li, [role=listitem]") || alike(each, some))
      : all("tr, [role=row]", [holder]).filter((each) => each.querySelector("td, [role=cell], [role=gridcell]"));
    if (rows.length < 2 || [...group.of.values()].includes(null)) continue;
    const top = column < 0 ? null : all("tr, [role=row]", [holder])[0]?.children[column];
    answer.push([selector(group.first.element), rectangle(group.first.element.getBoundingClientRect()), group.alone,
      top && !group.of.has(top.parentElement) ? collapse(top.textContent).slice(0, 80) : "", rows.slice(0, 60).map((row) => {
        const found = group.of.get(row);
        return [found ? kind(found.drawn) : "", found ? found.colour : "", found ? found.called : "",
          !!found && found.hidden, column < 0 ? "" : collapse(row.children[column]?.textContent || "").slice(0, 80), said(row)];
      })]);
  }
  return answer.slice(0, 20);
}
