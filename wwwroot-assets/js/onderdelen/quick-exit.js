const within = 1000;

/** The link with data-pp-exit, or Escape twice within a second, empties the page and replaces its history entry. */
export function quickExit() {
  const link = document.querySelector("a[data-pp-exit]");
  if (!link) return;
  const { href } = link;

  const leave = () => {
    document.title = "";
    document.body.replaceChildren();
    location.replace(href);
  };

  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  let last = -within;
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat || event.isComposing) return;
    if (event.timeStamp - last < within) leave();
    last = event.timeStamp;
  });
}
