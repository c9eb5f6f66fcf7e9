// Lists classes with our prefixes that pages use and no style sheet knows: a typing error, or a Utrecht class that is
// not in voorbeeld/ and was therefore left out.
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, "../src/Participatie.Web");
const css = await readFile(join(web, "wwwroot/css/portaal.css"), "utf8");
const known = new Set([...css.matchAll(/\.((?:pp|utrecht)-[\w-]+)/g)].map(([, name]) => name));

let unknown = 0;
for (const file of (await readdir(web, { recursive: true })).filter((name) => name.endsWith(".cshtml")).sort()) {
  const text = await readFile(join(web, file), "utf8");
  for (const [, names] of text.matchAll(/\bclass="([^"]*)"/g))
    for (const name of names.split(/\s+/).filter((part) => /^(pp|utrecht)-[\w-]+$/.test(part)))
      if (!known.has(name)) {
        console.error(`${file}: ${name}`);
        unknown++;
      }
}
process.exitCode = unknown > 0 ? 1 : 0;
