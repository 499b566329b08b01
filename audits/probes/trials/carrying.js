// What the browser keeps of the answers to a page, and whether another page shows them, for `carrying.py`.
(() => {
  if (globalThis.arianeCarrying) return;
  const { all, roots } = arianeProbes;

  const entries = (area) => Array.from({ length: area.length }, (_, at) => [area.key(at), area.getItem(area.key(at))]);
  // A value as scripts write it down: as it is, in JSON, or as a part of an address.
  const holds = (text, value) => [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)].some((each) => text.includes(each));

  // Which of these values are kept for the site, and all that is kept for this window alone.
  const kept = (values) => {
    const session = entries(sessionStorage);
    const text = [...session, ...entries(localStorage)].map(([, value]) => value).join("\n");
    return { kept: values.map((value) => holds(text, value)), session, origin: location.origin };
  };

  // Which of these values can be read here: in the text, in fields, among what can be chosen.
  const shown = (values) => {
    const fields = all("input, select, textarea", roots()).map((each) => each.value);
    const choices = all("option", roots()).map((each) => `${each.value}\n${each.label}`);
    const text = [document.body ? document.body.innerText : "", ...fields, ...choices].join("\n").toLowerCase();
    const bare = text.replace(/[^\p{L}\d]/gu, "");
    return values.map((value) => text.includes(value.toLowerCase()) || bare.includes(value.toLowerCase().replace(/[^\p{L}\d]/gu, "")));
  };

  globalThis.arianeCarrying = { kept, shown };
})();
