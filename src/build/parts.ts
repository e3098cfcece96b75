import type { Plugin } from "esbuild";

/**
 * Makes files of their own of what a command loads only when it needs it, and puts everything else into the command's one
 * file: Node takes about a millisecond for each file that it loads.
 *
 * @param parts files of the result by name, each with its source as it is imported from `src/cli` or as a package.
 */
export function parts(parts: Readonly<Record<string, string>>): Plugin {
  return {
    name: "parts",
    setup(build) {
      const names = new Map<string, string>();
      build.onStart(async () => {
        for (const [name, source] of Object.entries(parts)) {
          const { path } = await build.resolve(source, { kind: "entry-point", resolveDir: process.cwd() });
          names.set(path, name);
        }
      });
      build.onResolve({ filter: /./ }, async ({ path: source, kind, importer, resolveDir, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === parts) return undefined;
        const { path } = await build.resolve(source, { kind, importer, resolveDir, pluginData: parts });
        const name = names.get(path);
        return name === undefined ? undefined : { path: `./${name}.js`, external: true };
      });
    },
  };
}
