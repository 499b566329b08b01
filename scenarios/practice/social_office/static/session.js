// Warns before an idle session ends, and lets the person keep it.
(() => {
  const notice = document.getElementById("session");
  const idle = Number(notice.dataset.idle) * 1000;
  const warning = Math.min(120000, idle / 2);
  let timer;
  const start = () => {
    notice.hidden = true;
    clearTimeout(timer);
    timer = setTimeout(() => { notice.hidden = false; }, idle - warning);
  };
  notice.querySelector("button").addEventListener("click", () =>
    fetch(notice.dataset.extend, { method: "POST" }).then(start));
  start();
})();
