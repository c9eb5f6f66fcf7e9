import postcss from "postcss";

const classesIn = (selector) => [...selector.replace(/:not\([^)]*\)/g, "").matchAll(/\.(-?[\w-]+)/g)].map((match) => match[1]);

/** Index of the parenthesis that closes the one at `open`. */
function closing(text, open) {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return i;
  }
  throw new Error(`Unbalanced parentheses in ${text}`);
}

/** Position of the first comma outside parentheses, or -1. */
function topLevelComma(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") depth++;
    else if (text[i] === ")") depth--;
    else if (text[i] === "," && depth === 0) return i;
  }
  return -1;
}

/** The value with every unknown token replaced by its fallback; null when a token has neither value nor fallback. */
function resolve(value, isKnown, isGlobal) {
  const start = value.indexOf("var(");
  if (start < 0) return value;
  const end = closing(value, start + 3);
  const inner = value.slice(start + 4, end);
  const comma = topLevelComma(inner);
  const name = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const fallback = comma < 0 ? null : resolve(inner.slice(comma + 1).trim(), isKnown, isGlobal);
  const rest = resolve(value.slice(end + 1), isKnown, isGlobal);
  let own = fallback;
  if (isGlobal(name)) own = `var(${name})`;
  else if (isKnown(name)) own = fallback === null ? `var(${name})` : `var(${name}, ${fallback})`;
  return own === null || rest === null ? null : value.slice(0, start) + own + rest;
}

/**
 * A component package reduced to what this portal uses: rules for classes in `used`, and of each value only the tokens
 * that have a value here. A package supports hundreds of tokens that we leave alone; on a phone they would be most of the weight.
 * @param {string} css the package's style sheet
 * @param {Set<string>} used class names that appear in our own markup
 * @param {Set<string>} tokens custom properties that have a value on the root
 */
export function reduceUtrecht(css, used, tokens) {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => classesIn(selector).every((name) => used.has(name)));
    if (rule.selector === "") rule.remove();
  });

  for (let changed = true; changed; ) {
    changed = false;
    const local = new Set();
    root.walkDecls(/^--/, (decl) => void local.add(decl.prop));
    root.walkDecls((decl) => {
      const value = resolve(decl.value, (name) => local.has(name) || tokens.has(name), (name) => tokens.has(name) && !local.has(name));
      // Utrecht multiplies an optional margin by zero where it is not asked for.
      if (value === null || /^calc\(0 \* /.test(value)) {
        decl.remove();
        changed = true;
      } else if (value !== decl.value) {
        decl.value = value;
        changed = true;
      }
    });
    const text = root.toString();
    root.walkDecls(/^--/, (decl) => {
      if (!text.includes(`var(${decl.prop})`) && !text.includes(`var(${decl.prop},`)) {
        decl.remove();
        changed = true;
      }
    });
  }

  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
  return root.toString();
}
