/** Buttons that need script are in the page with `hidden`, and appear where they work. */
function reveal(selector, action) {
  for (const button of document.querySelectorAll(selector)) {
    button.hidden = false;
    button.addEventListener("click", () => action(button));
  }
}

export function printButtons() {
  reveal("button[data-pp-print]", () => print());
}

/** data-pp-copy holds the id of the element whose text is copied; data-pp-done the text that says so. */
export function copyButtons() {
  if (!navigator.clipboard) return;
  reveal("button[data-pp-copy]", async (button) => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.ppCopy).innerText.trim());
    const status = button.parentElement.querySelector("[role=status]");
    if (status) status.textContent = button.dataset.ppDone;
  });
}
