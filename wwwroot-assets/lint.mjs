import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import postcss from "postcss";

const physical = /^(left|right|top|bottom|(min-|max-)?(width|height)|(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)(-.*)?|border-(top|bottom)-(left|right)-radius)$/;
const colour = /#[0-9a-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(|\b(white|black|red|green|blue|gray|grey|orange|yellow)\b/i;
const classes = /\.(-?[_a-z][\w-]*)/gi;
const prefixed = /^(pp|utrecht)-/;

/** Names without prefix are allowed only inside a drawing, where they name a mark. */
const inDrawing = /^(?:.*\s)?\.pp-(chart|legend|progress)\b/;

const isPrint = (node) => {
  for (let at = node.parent; at; at = at.parent) if (at.type === "atrule" && at.params === "print") return true;
  return false;
};

/** Four sides in one value, of which left and right differ: that does not turn round with the direction of reading. */
const isLopsided = ({ prop, value }) => {
  const parts = value.split(/\s+(?![^(]*\))/);
  return /^(margin|padding|inset|border-width)$/.test(prop) && parts.length === 4 && parts[1] !== parts[3];
};

function* problemsInSelector(selector) {
  if (/#[a-z]/i.test(selector)) yield `id in selector "${selector}"`;
  for (const [, name] of selector.matchAll(classes))
    if (!prefixed.test(name) && !inDrawing.test(selector)) yield `class "${name}" has no pp- or utrecht- prefix`;
}

function* problemsInDeclaration(decl, isToken) {
  if (physical.test(decl.prop)) yield `"${decl.prop}" has a logical name`;
  if (/^(text-align|float|clear)$/.test(decl.prop) && /\b(left|right)\b/.test(decl.value)) yield `"${decl.prop}: ${decl.value}" has a logical value`;
  if (isLopsided(decl)) yield `"${decl.prop}: ${decl.value}" differs left and right: use -block and -inline`;
  if (!isToken && !decl.prop.startsWith("--") && colour.test(decl.value)) yield `colour outside the tokens in "${decl.prop}: ${decl.value}"`;
  if (decl.prop.startsWith("--") && !/^--(pp|utrecht)-/.test(decl.prop)) yield `custom property "${decl.prop}" has no prefix`;
  if (decl.important && !isPrint(decl) && decl.parent.selector !== "[hidden]") yield `!important on "${decl.prop}"`;
}

/** Everything in our own style sheets that breaks a rule of the README, as lines to print. */
export async function checkSources(root) {
  const files = (await readdir(join(root, "css"), { recursive: true })).filter((file) => file.endsWith(".css")).sort();
  const sheets = await Promise.all(files.map(async (file) => ({ file, css: postcss.parse(await readFile(join(root, "css", file), "utf8")) })));
  const defined = new Set();
  for (const { css } of sheets) css.walkDecls(/^--/, (decl) => void defined.add(decl.prop));

  const problems = [];
  for (const { file, css } of sheets) {
    const report = (node, text) => problems.push(`css/${file}:${node.source.start.line} ${text}`);
    const isToken = file.replaceAll("\\", "/").startsWith("tokens/");
    css.walkRules((rule) => {
      for (const selector of rule.selectors) for (const text of problemsInSelector(selector)) report(rule, text);
    });
    css.walkDecls((decl) => {
      for (const text of problemsInDeclaration(decl, isToken)) report(decl, text);
      for (const [, name] of decl.value.matchAll(/var\((--pp-[\w-]+)/g)) if (!defined.has(name)) report(decl, `${name} is not defined`);
    });
    css.walkAtRules("keyframes", (rule) => {
      if (!rule.params.startsWith("pp-")) report(rule, `keyframes "${rule.params}" has no prefix`);
    });
  }
  return problems;
}
