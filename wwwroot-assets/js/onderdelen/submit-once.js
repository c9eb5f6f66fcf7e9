const released = 10_000;

/**
 * A form that is on its way is not sent twice. Buttons stay focusable and keep their value, hence no `disabled`.
 * A form with data-pp-again, such as one that answers with a download, may be sent again.
 */
export function submitOnce() {
  const sent = new Map();
  const release = (form) => {
    sent.get(form)?.removeAttribute("aria-disabled");
    sent.delete(form);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || "ppAgain" in form.dataset) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.set(form, event.submitter);
    event.submitter?.setAttribute("aria-disabled", "true");
    // The connection may drop without the page leaving.
    setTimeout(release, released, form);
  });

  // Back from the next page, out of the browser's memory: the form may be used again.
  addEventListener("pageshow", () => [...sent.keys()].forEach(release));
}
