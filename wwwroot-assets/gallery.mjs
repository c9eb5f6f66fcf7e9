import { readFile } from "node:fs/promises";
import { join } from "node:path";

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const withLocalIcons = (html) => html.replaceAll('href="/sprite.svg#', 'href="#');

/** The examples as one page that opens from disk: icons inside it, each example followed by its own markup. */
export async function gallery(root) {
  const source = await readFile(join(root, "voorbeeld/onderdelen.html"), "utf8");
  const sprite = await readFile(join(root, "iconen/sprite.svg"), "utf8");
  const examples = [...source.matchAll(/<!-- # ([^|]+) \| ([^>]*?) -->\n([\s\S]*?)(?=\n<!-- # |\s*$)/g)].map(([, title, note, html]) => ({ title, note, html }));
  const icons = [...sprite.matchAll(/<symbol id="(i-[\w-]+)"/g)].map(([, id]) => id);

  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Componenten</title>
<link rel="stylesheet" href="../../src/Participatie.Web/wwwroot/css/portaal.css">
</head>
<body>
${sprite.replace("<svg ", '<svg class="pp-sprite" aria-hidden="true" focusable="false" ').trim()}
<main class="pp-main" id="inhoud">
<div class="pp-intro"><p class="pp-kicker">Made from voorbeeld/onderdelen.html by npm run build</p><h1>Componenten</h1></div>
${examples
  .map(
    ({ title, note, html }) => `<section class="pp-section" aria-labelledby="${slug(title)}">
<div class="pp-section__head"><h2 id="${slug(title)}">${title}</h2><p class="pp-small">${escape(note)}</p></div>
<div class="pp-example">
${withLocalIcons(html)}
</div>
<details class="pp-why"><summary><svg class="pp-icon" aria-hidden="true" focusable="false"><use href="#i-chevron"/></svg>HTML</summary><div class="pp-why__body"><pre class="pp-source">${escape(html)}</pre></div></details>
</section>`,
  )
  .join("\n")}
<section class="pp-section" aria-labelledby="icons">
<div class="pp-section__head"><h2 id="icons">Icons</h2></div>
<ul class="pp-codes">
${icons.map((id) => `<li class="pp-action"><svg class="pp-icon" aria-hidden="true" focusable="false"><use href="#${id}"/></svg>${id}</li>`).join("\n")}
</ul>
</section>
</main>
</body>
</html>
`;
}
