// Steps that are drawn into one page, each once the one before was filled in.
const step = document.getElementById("step");
const field = (id, name, purpose) => `<label for="${id}">${name}</label><input id="${id}" name="${id}" autocomplete="${purpose}">`;
const draw = (title, inner, next) => {
  step.innerHTML = `<form novalidate><h2 tabindex="-1">${title}</h2>${inner}<p id="wrong" role="alert"></p><button>Continue</button></form>`;
  step.querySelector("h2").focus();
  step.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    const missing = Array.from(step.querySelectorAll("input")).find((each) => !each.value);
    document.getElementById("wrong").textContent = missing ? `Enter your ${missing.labels[0].textContent.toLowerCase()}` : "";
    if (!missing) next();
  };
};
const end = () => { step.innerHTML = "<h2 tabindex='-1'>Check what you have told us</h2><p>Nothing was sent yet.</p>"; step.firstChild.focus(); };
