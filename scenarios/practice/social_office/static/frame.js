// Gives the frame the height of what it holds, so that nobody has to scroll twice.
(() => {
  const frame = document.getElementById("frame");
  const fit = () => { frame.style.height = frame.contentDocument.documentElement.offsetHeight + 4 + "px"; };
  frame.addEventListener("load", fit);
  addEventListener("resize", fit);
  if (frame.contentDocument.readyState === "complete") fit();
})();
