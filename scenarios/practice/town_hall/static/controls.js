// A combobox that only selects (ARIA Authoring Practices), and a field for telephone numbers as a custom element.
(() => {
  for (const box of document.querySelectorAll("[role=combobox]")) {
    const list = document.getElementById(box.getAttribute("aria-controls"));
    const options = [...list.querySelectorAll("[role=option]")];
    const store = document.getElementById(box.dataset.store);
    let active = options.findIndex((option) => option.getAttribute("aria-selected") === "true");

    const show = (open) => {
      box.setAttribute("aria-expanded", String(open));
      list.hidden = !open;
      if (open) point(Math.max(active, 0));
      else box.removeAttribute("aria-activedescendant");
    };
    const point = (index) => {
      active = Math.min(Math.max(index, 0), options.length - 1);
      options.forEach((option, at) => option.classList.toggle("active", at === active));
      box.setAttribute("aria-activedescendant", options[active].id);
    };
    const take = (index) => {
      options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
      store.value = options[index].dataset.value;
      box.textContent = options[index].textContent;
      active = index;
      show(false);
    };
    const isOpen = () => !list.hidden;

    box.addEventListener("click", () => show(!isOpen()));
    box.addEventListener("blur", () => show(false));
    list.addEventListener("mousedown", (event) => event.preventDefault());
    options.forEach((option, index) => option.addEventListener("click", () => take(index)));
    box.addEventListener("keydown", (event) => {
      const steps = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: options.length - 1 };
      if (event.key in steps) {
        if (isOpen()) point(steps[event.key]);
        else show(true);
      } else if (event.key === "Enter" || event.key === " ") {
        if (isOpen()) take(active);
        else show(true);
      } else if (event.key === "Escape") show(false);
      else if (event.key.length === 1) {
        const key = event.key.toLowerCase();
        const found = options.findIndex((option) => option.textContent.trim().toLowerCase().startsWith(key));
        if (found >= 0) { show(true); point(found); }
        return;
      } else return;
      event.preventDefault();
    });
  }

  class PhoneField extends HTMLElement {
    static formAssociated = true;

    constructor() {
      super();
      this.internals = this.attachInternals();
      this.attachShadow({ mode: "open", delegatesFocus: true });
    }

    connectedCallback() {
      const make = (tag, facts) => Object.assign(document.createElement(tag), facts);
      const style = make("link", { rel: "stylesheet", href: this.getAttribute("sheet") });
      const label = make("label", { htmlFor: "number", textContent: this.getAttribute("label") });
      const input = make("input", { type: "tel", id: "number", required: true, autocomplete: "tel" });
      input.value = this.getAttribute("value") || "";
      const parts = [style, label];
      const error = this.getAttribute("error");
      if (error) {
        parts.push(make("p", { className: "error", id: "error", textContent: error }));
        input.setAttribute("aria-invalid", "true");
        input.setAttribute("aria-describedby", "error");
      }
      const keep = () => this.internals.setFormValue(input.value);
      input.addEventListener("input", keep);
      // A form does not see Enter through a shadow root, and people expect it to send the form.
      input.addEventListener("keydown", (event) => { if (event.key === "Enter") this.internals.form.requestSubmit(); });
      keep();
      const wrong = this.classList.contains("field--wrong") ? " wrong" : "";
      const field = make("div", { className: "field field--narrow field--inside" + wrong });
      field.append(...parts.slice(1), input);
      this.shadowRoot.replaceChildren(style, field);
    }
  }
  customElements.define("phone-field", PhoneField);
})();
