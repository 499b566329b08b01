// The calendar as this town hall bought it: moments that listen to the mouse, and to nothing else.
for (const moment of document.querySelectorAll("div.moment[data-moment]")) {
  moment.addEventListener("click", () => {
    const form = document.getElementById("calendar");
    form.elements.moment.value = moment.dataset.moment;
    form.submit();
  });
}
