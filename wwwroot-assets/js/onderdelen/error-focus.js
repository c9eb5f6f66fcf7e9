/** Takes a reader whose form came back straight to what is left to do. */
export function focusErrorSummary() {
  document.querySelector(".pp-error-summary")?.focus();
}
