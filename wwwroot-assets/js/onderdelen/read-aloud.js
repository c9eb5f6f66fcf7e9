/** The texts to read: those marked with data-pp-read, in the order of the page. */
function texts() {
  return [...document.querySelectorAll("[data-pp-read]")].map((element) => element.innerText.trim()).filter((text) => text !== "");
}

/** Shows the button with data-pp-read-aloud where a voice speaks the language of the page. */
export function readAloud() {
  const button = document.querySelector("button[data-pp-read-aloud]");
  const speech = window.speechSynthesis;
  if (!button || !speech) return;

  const language = document.documentElement.lang;
  const label = button.querySelector("[data-pp-label]") ?? button;
  const start = label.textContent;
  const base = language.split("-")[0].toLowerCase();
  const voice = () => speech.getVoices().find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === base);

  // Some browsers know their voices only later.
  const show = () => (button.hidden = !voice());
  show();
  speech.addEventListener?.("voiceschanged", show);

  let reading = false;
  const set = (value) => {
    reading = value;
    label.textContent = value ? button.dataset.ppStop : start;
  };

  button.addEventListener("click", () => {
    speech.cancel();
    if (reading) {
      set(false);
      return;
    }
    const parts = texts();
    parts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      utterance.voice = voice();
      if (index === parts.length - 1) utterance.onend = () => set(false);
      speech.speak(utterance);
    });
    set(parts.length > 0);
  });

  // Without this the voice goes on after the page has left.
  addEventListener("pagehide", () => speech.cancel());
}
