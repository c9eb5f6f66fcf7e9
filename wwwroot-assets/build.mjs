// Builds the style sheets, scripts, font and icons into the web project. With --check nothing is written: it fails when
// the sources break a rule, a budget is exceeded, or the committed output differs from what the sources give.
import { brotliCompressSync } from "node:zlib";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import postcss from "postcss";
import { gallery } from "./gallery.mjs";
import { checkSources } from "./lint.mjs";
import { reduceUtrecht } from "./utrecht.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const committed = join(here, "../src/Participatie.Web/wwwroot");
const galleryPage = join(here, "voorbeeld/componenten.html");
const checking = process.argv.includes("--check");

/** A style sheet and the example pages whose markup decides which rules of the Utrecht packages it keeps. */
const styles = [
  { name: "portaal", examples: ["onderdelen.html", "vragenlijst.html"] },
  { name: "vragenlijst", examples: ["vragenlijst.html"] },
];
const scripts = ["portaal", "vragenlijst", "passkey"];
const fonts = ["latin", "latin-ext"];

/** Brotli bytes; what one page loads together, the HTML not included. */
const budgets = [
  { name: "survey style sheet", limit: 12 * 1024, files: ["css/vragenlijst.css"] },
  { name: "survey script", limit: 3 * 1024, files: ["js/vragenlijst.js"] },
  { name: "survey page without HTML", limit: 50 * 1024, files: ["css/vragenlijst.css", "js/vragenlijst.js", "fonts/source-sans-3-latin.woff2", "sprite.svg", "favicon.svg"] },
  { name: "portal page without HTML", limit: 52 * 1024, files: ["css/portaal.css", "js/portaal.js", "fonts/source-sans-3-latin.woff2", "sprite.svg", "favicon.svg"] },
];

async function classesIn(pages) {
  const used = new Set();
  for (const page of pages) {
    const html = await readFile(join(here, "voorbeeld", page), "utf8");
    for (const [, names] of html.matchAll(/\bclass="([^"]*)"/g)) for (const name of names.split(/\s+/)) used.add(name);
  }
  return used;
}

async function rootTokens() {
  const tokens = new Set();
  for (const file of ["tokens.css", "utrecht.css"])
    postcss.parse(await readFile(join(here, "css/tokens", file), "utf8")).walkDecls(/^--/, (decl) => void tokens.add(decl.prop));
  return tokens;
}

const utrechtPlugin = (used, tokens) => ({
  name: "utrecht",
  setup(build) {
    build.onLoad({ filter: /[\\/]@utrecht[\\/].*\.css$/ }, async ({ path }) => ({
      contents: reduceUtrecht(await readFile(path, "utf8"), used, tokens),
      loader: "css",
    }));
  },
});

/** Mapped tokens that no kept rule reads are left out. */
function withoutUnusedTokens(css) {
  const root = postcss.parse(css);
  root.walkDecls(/^--utrecht-/, (decl) => void (css.includes(`var(${decl.prop}`) || decl.remove()));
  return root.toString();
}

async function buildStyle({ name, examples }, out, tokens) {
  const result = await esbuild.build({
    entryPoints: [join(here, `css/${name}.css`)],
    bundle: true,
    write: false,
    minify: true,
    legalComments: "none",
    external: ["*.woff2"],
    plugins: [utrechtPlugin(await classesIn(examples), tokens)],
  });
  await writeFile(join(out, `css/${name}.css`), withoutUnusedTokens(result.outputFiles[0].text));
}

async function licences() {
  const packages = [];
  for (const name of (await readdir(join(here, "node_modules/@utrecht"))).sort()) packages.push(`@utrecht/${name}`);
  packages.push("@fontsource-variable/source-sans-3");
  const texts = new Map();
  for (const name of packages) {
    const folder = join(here, "node_modules", name);
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = (await readFile(join(folder, file), "utf8")).replace(/\r\n/g, "\n").trim();
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  const rule = "=".repeat(72);
  return [...texts].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`).join(`\n${rule}\n\n`);
}

async function build(out) {
  for (const folder of ["css", "js", "fonts"]) {
    await rm(join(out, folder), { recursive: true, force: true });
    await mkdir(join(out, folder), { recursive: true });
  }
  const tokens = await rootTokens();
  for (const style of styles) await buildStyle(style, out, tokens);
  await esbuild.build({
    entryPoints: scripts.map((name) => join(here, `js/${name}.js`)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    legalComments: "none",
    outdir: join(out, "js"),
  });
  for (const subset of fonts)
    await copyFile(
      join(here, `node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`),
      join(out, `fonts/source-sans-3-${subset}.woff2`),
    );
  const sprite = await readFile(join(here, "iconen/sprite.svg"), "utf8");
  await writeFile(join(out, "sprite.svg"), sprite.replace(/\n\s*/g, ""));
  for (const file of ["favicon.svg", "logo.svg"]) await copyFile(join(here, "iconen", file), join(out, file));
  await writeFile(join(out, "LICENTIES.txt"), await licences());
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/")).sort();
}

async function differences(fresh) {
  const problems = [];
  const made = await filesIn(fresh);
  const present = new Set(await filesIn(committed).catch(() => []));
  for (const file of made) {
    if (!present.has(file)) problems.push(`wwwroot/${file} is missing: run npm run build`);
    else if (!(await readFile(join(fresh, file))).equals(await readFile(join(committed, file))))
      problems.push(`wwwroot/${file} differs from its sources: run npm run build`);
  }
  for (const file of present)
    if (/^(css|js|fonts)\//.test(file) && !made.includes(file)) problems.push(`wwwroot/${file} has no source`);
  const page = await readFile(galleryPage, "utf8").catch(() => "");
  if (page !== (await gallery(here))) problems.push("voorbeeld/componenten.html differs from its source: run npm run build");
  return problems;
}

async function overBudget(out) {
  const problems = [];
  for (const { name, limit, files } of budgets) {
    let size = 0;
    for (const file of files) {
      const content = await readFile(join(out, file));
      size += file.endsWith(".woff2") ? content.length : brotliCompressSync(content).length;
    }
    console.log(`${name}: ${size} of ${limit} bytes`);
    if (size > limit) problems.push(`${name} is ${size} bytes, over its budget of ${limit}`);
  }
  return problems;
}

const out = checking ? await mkdtemp(join(tmpdir(), "participatie-assets-")) : committed;
try {
  await build(out);
  if (!checking) await writeFile(galleryPage, await gallery(here));
  const problems = [...(await checkSources(here)), ...(await overBudget(out)), ...(checking ? await differences(out) : [])];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  if (checking) await rm(out, { recursive: true, force: true });
}
