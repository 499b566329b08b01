"""What a person could notice of a page, as one mark that is compared with a later one."""

from __future__ import annotations

from audits.frames import Documents, DocumentSilent

STATE = """() => {
  let hash = 0;
  const add = text => { for (let i = 0; i < text.length; i++) hash = hash * 31 + text.charCodeAt(i) | 0; };
  const count = selector => { try { return document.querySelectorAll(selector).length } catch { return 0 } };
  const pressable = 'a, button, summary, input[type=submit], input[type=button], input[type=image], input[type=reset], '
    + '[role=button], [role=link], [role=tab], [onclick]';
  const visit = root => {
    add(root.innerHTML);
    for (const e of root.querySelectorAll('*')) {
      if (e.shadowRoot) visit(e.shadowRoot);
      if (e.scrollTop || e.scrollLeft) add(`${e.scrollTop},${e.scrollLeft};`);
      if (['input', 'select', 'textarea'].includes(e.localName)) add(`${e.checked}${e.value};`);
      if (e.localName === 'audio' || e.localName === 'video') add(`${e.paused};`);
    }
  };
  add(document.documentElement.cloneNode(false).outerHTML);
  visit(document.documentElement);
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active && active !== document.body && !active.matches(pressable))
    add(`focus ${[...active.getRootNode().querySelectorAll('*')].indexOf(active)}`);
  // What leaves no trace in the page: something copied, something printed.
  if (!globalThis.arianeHeard) {
    const heard = globalThis.arianeHeard = { count: 0 };
    navigator.clipboard?.addEventListener?.('clipboardchange', () => heard.count++);
    addEventListener('copy', () => heard.count++);
    addEventListener('beforeprint', () => heard.count++);
  }
  return [hash, scrollX, scrollY, count(':popover-open'), count(':modal'), !!document.fullscreenElement,
    getSelection()?.toString().length ?? 0, globalThis.arianeHeard.count].join();
}"""
"""Anything that a person could notice of a document. Focus on what was pressed itself is no effect of pressing it."""


def noticeable(documents: Documents) -> str:
    """The mark of all documents that answer. Raises DocumentSilent when there is no page."""
    states = []
    for document in documents.refresh():
        try:
            states.append(str(document.run(STATE)))
        except DocumentSilent:
            continue
    return "|".join(states)
