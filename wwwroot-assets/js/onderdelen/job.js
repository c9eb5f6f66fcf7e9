const every = 2000;

/**
 * Follows long work: data-pp-volg holds the address of its state, JSON { klaar, aantal, totaal, tekst }.
 * When the work is done the page is loaded again and shows the result.
 */
function follow(element) {
  const bar = element.querySelector("progress");
  const text = element.querySelector("[data-pp-tekst]");

  const ask = async () => {
    if (!document.hidden) {
      try {
        const response = await fetch(element.dataset.ppVolg, { headers: { Accept: "application/json" } });
        if (response.ok) {
          const { klaar, aantal, totaal, tekst } = await response.json();
          if (klaar) {
            location.reload();
            return;
          }
          // A live region repeats every text that is set, also one that says the same.
          if (text && tekst && text.textContent !== tekst) text.textContent = tekst;
          if (bar && totaal > 0) {
            bar.max = totaal;
            bar.value = aantal;
          }
        }
      } catch {
        // No connection: the work goes on without us, the next time may succeed.
      }
    }
    setTimeout(ask, every);
  };
  setTimeout(ask, every);
}

export function followJobs() {
  document.querySelectorAll("[data-pp-volg]").forEach(follow);
}
