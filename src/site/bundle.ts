import { resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/** A script, and parts of it that are loaded when they are asked for, by their names. */
export interface Bundles {
  script: Uint8Array;
  parts: ReadonlyMap<string, Uint8Array>;
}

export interface BundleOptions {
  entry: string;
  /** The modules of the parts, by their names. What a module exports is then `communiqueParts.<name>`. */
  parts?: Readonly<Record<string, string>>;
  plugins?: () => Plugin[];
}

/** Where the script puts what its parts have from it. */
const SHARED = "communiqueShared";

/**
 * Bundles a classic script: pages in a folder load no modules, and with modules esbuild could do this by itself. What the script
 * and a part of it both need stands in the script alone, which gives it to the part.
 */
export async function bundle({ entry, parts = {}, plugins = () => [] }: BundleOptions): Promise<Bundles> {
  const options: BuildOptions = {
    platform: "browser",
    target: "es2022",
    format: "iife",
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    legalComments: "none",
    logLevel: "error",
  };
  const own = inputsOf(await metafileOf({ ...options, entryPoints: [entry] }));
  const shared = new Set<string>();
  for (const path of Object.values(parts)) {
    const { inputs } = await metafileOf({ ...options, entryPoints: [path] });
    for (const [input, { imports }] of Object.entries(inputs)) {
      if (!own.has(input)) for (const imported of imports) if (own.has(imported.path)) shared.add(imported.path);
    }
  }
  const names = [...shared].sort().map((path) => resolve(path));
  const contents = [
    ...names.map((path, i) => `import * as m${i} from ${JSON.stringify(path)};`),
    `globalThis.${SHARED} = [${names.map((_, i) => `m${i}`).join(", ")}];`,
    `import ${JSON.stringify(entry)};`,
  ].join("\n");
  const stdin = { contents, resolveDir: resolve("."), loader: "ts" } as const;
  const script = await outputOf({ ...options, stdin, plugins: plugins() });
  const made = new Map<string, Uint8Array>();
  for (const [name, path] of Object.entries(parts)) {
    const given = { ...options, entryPoints: [path], globalName: `communiqueParts.${name}` };
    made.set(name, await outputOf({ ...given, plugins: [fromScript(names), ...plugins()] }));
  }
  return { script, parts: made };
}

/** Takes what the script has from there. */
function fromScript(names: readonly string[]): Plugin {
  return {
    name: "from-script",
    setup(builder) {
      builder.onResolve({ filter: /^/ }, async ({ path, pluginData, ...rest }) => {
        if (pluginData === FOUND || rest.kind === "entry-point") return undefined;
        const found = await builder.resolve(path, { ...rest, pluginData: FOUND });
        const at = names.indexOf(found.path);
        return at < 0 ? found : { path: String(at), namespace: SHARED };
      });
      // Out of the package, whose modules esbuild would not read as CommonJS.
      builder.onLoad({ filter: /^/, namespace: SHARED }, ({ path }) => ({
        contents: `module.exports = globalThis.${SHARED}[${path}];`,
      }));
    },
  };
}

/** Marks what is resolved already. */
const FOUND = Symbol("found");

async function metafileOf(options: BuildOptions): Promise<Metafile> {
  return (await build(options)).metafile as Metafile;
}

/** What is left of a bundle's inputs once nothing unused is in it. */
function inputsOf({ outputs }: Metafile): ReadonlySet<string> {
  return new Set(
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
}

async function outputOf(options: BuildOptions): Promise<Uint8Array> {
  const { outputFiles = [] } = await build(options);
  return (outputFiles[0] as { contents: Uint8Array }).contents;
}
