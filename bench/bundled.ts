import { build } from "esbuild";

/** Sources as a user's bundler compiles them: the loader of the benches adds code of its own to each function. */
export async function bundled<Exports>(...files: readonly string[]): Promise<Exports> {
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `export * from "./${file}";`).join("\n"), resolveDir: "." },
    bundle: true,
    write: false,
    format: "esm",
    target: "node20",
    platform: "neutral",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`);
}
