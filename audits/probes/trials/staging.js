// Tabs of a page that are not chosen: by their role, or because a press shows one of several parts that lie at the same place.
(() => {
  if (globalThis.arianeStaging) return;
  const { all, collapse, roots, selector, visible } = arianeProbes;
  const MOST = 4;
  const TARGETS = ["aria-controls", "data-target", "data-bs-target", "data-tab", "data-panel", "href"];
  const usable = (element) => visible(element) && !element.disabled && element.getAttribute("aria-disabled") !== "true" && !element.closest("[inert]");
  const isChosen = (tab) => tab.getAttribute("aria-selected") === "true" || (tab.hasAttribute("aria-current") && tab.getAttribute("aria-current") !== "false");
  // The part that a control names, if it waits unseen beside one that is shown.
  const waits = (control) => {
    for (const name of TARGETS) {
      const id = (control.getAttribute(name) || "").replace(/^#/, ""), root = control.getRootNode();
      const part = /^[\w-]+$/.test(id) && root.getElementById ? root.getElementById(id) : null;
      if (part && !visible(part) && part.parentElement && visible(part.parentElement) && !control.hasAttribute("aria-expanded") && !part.matches("dialog, [role=dialog], [popover]"))
        return Array.from(part.parentNode.children).some((each) => each !== part && each.localName === part.localName && visible(each) && !each.contains(control));
    }
    return false;
  };
  const tabs = () => {
    const byRole = all("[role=tab]", roots()).filter((each) => usable(each) && !isChosen(each) && !(each.localName === "a" && !/^(#|$)/.test(each.getAttribute("href") || "#")));
    const byPart = all("button, a[href^='#']", roots()).filter((each) => usable(each) && !each.matches("[role=tab]") && !(each.form && each.type === "submit") && waits(each));
    return [...new Set([...byRole, ...byPart])].slice(0, MOST).map((each) => ({ selector: selector(each), name: collapse(each.innerText || each.getAttribute("aria-label") || "").slice(0, 80) }));
  };
  globalThis.arianeStaging = { tabs };
})();
