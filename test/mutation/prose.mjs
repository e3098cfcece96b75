import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

// Words for people, which no test should pin: plain sentences, what stands at these names, and the tables of homes.
const SENTENCE = /^[A-Z`].* .*[.?!]$/s;
const NAMES = new Set(["description", "help", "example"]);
const TABLE = new Set(["kept", "lost"]);

function isProse(path) {
  if (!path.isStringLiteral()) return false;
  if (SENTENCE.test(path.node.value)) return true;
  const { parent } = path;
  if (parent.type === "ObjectProperty") return path.key === "value" && NAMES.has(parent.key.name);
  return parent.type === "CallExpression" && TABLE.has(parent.callee.name);
}

/** Leaves prose alone. Codes, paths, names of properties and texts with values in them are mutated. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "prose", {
    shouldIgnore: (path) => (isProse(path) ? "prose" : undefined),
  }),
];
