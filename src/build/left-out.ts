import type { Plugin } from "esbuild";

/** What packages import for what no command of ours asks of them, and what stands there instead: half of their size. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  // A validator of JSON Schema, for what a server asks of the user of a client. Ours asks nothing.
  "@modelcontextprotocol/server/_shims": `
    export class DefaultJsonSchemaValidator {
      getValidator() { throw new Error("No validator of JSON Schema is bundled."); }
    }
    export const process = globalThis.process;`,
  // A parser of style sheets. What is read of a page is its text.
  "cssomnom/parse": `export function parse() { throw new Error("No parser of style sheets is bundled."); }`,
};

const NAMESPACE = "left-out";

/** Leaves out parts of packages that are never reached. */
export const leftOut: Plugin = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: /^[@a-z]/ }, ({ path }) =>
      Object.hasOwn(LEFT_OUT, path) ? { path, namespace: NAMESPACE } : undefined,
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({ contents: LEFT_OUT[path] ?? "" }));
  },
};
