// A form with data-pp-passkey="create" or "get". It is in the page with `hidden` and appears where passkeys work:
//   data-pp-passkey-options  address that answers a POST with the options as JSON
//   data-pp-passkey-failed   sentence to show when it does not succeed
//   input[name=credential]   hidden; receives the credential as JSON, after which the form is sent
//   [data-pp-message]        role=alert; receives the sentence

const ways = {
  create: async (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: async (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

const supported =
  typeof PublicKeyCredential !== "undefined" &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === "function" &&
  typeof PublicKeyCredential.parseRequestOptionsFromJSON === "function";

async function fetchOptions(form) {
  const fields = new FormData(form);
  const response = await fetch(form.dataset.ppPasskeyOptions, {
    method: "POST",
    headers: { Accept: "application/json", RequestVerificationToken: fields.get("__RequestVerificationToken") ?? "" },
    body: new URLSearchParams(fields),
  });
  if (!response.ok) throw new Error(`The passkey options answered ${response.status}`);
  return response.json();
}

function prepare(form) {
  const message = form.querySelector("[data-pp-message]");
  let busy = false;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    message.textContent = "";
    try {
      const credential = await ways[form.dataset.ppPasskey](await fetchOptions(form));
      form.elements.credential.value = JSON.stringify(credential);
      form.submit();
    } catch {
      // Refused, interrupted or timed out: the browser does not tell these apart, and neither does the sentence.
      message.textContent = form.dataset.ppPasskeyFailed;
      busy = false;
    }
  });
  // Back from the next page, out of the browser's memory: a used credential is not accepted twice.
  addEventListener("pageshow", () => {
    busy = false;
    form.elements.credential.value = "";
  });
  form.hidden = false;
}

if (supported) document.querySelectorAll("form[data-pp-passkey]").forEach(prepare);
