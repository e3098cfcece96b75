import { createHash } from "node:crypto";
import { build } from "esbuild";

/** The oldest browsers that show the page as it is meant: those of 2024. In others it is read in one column. */
const BROWSERS = ["chrome123", "firefox120", "safari17.5"];

/**
 * `src/generated/view-assets.ts`: the style and the script of a page, packed, each with the hash by which the policy of the
 * page allows it.
 *
 * @throws Error where one would end its own element.
 */
export async function viewAssetFile(): Promise<Map<string, string>> {
  const style = await packed("src/page/style.css");
  const script = await packed("src/page/script.ts");
  const constant = (name: string, about: string, value: string) =>
    `/** ${about} */\nexport const ${name} =\n  ${JSON.stringify(value)};\n`;
  const source = [
    "// Generated from src/page by `npm run generate`. Do not edit.\n",
    constant("pageStyle", "The style of a page.", style),
    constant("pageStyleHash", "Its hash, as a source of a policy.", hashOf(style)),
    constant("pageScript", "The script of a page.", script),
    constant("pageScriptHash", "Its hash, likewise.", hashOf(script)),
  ].join("\n");
  return new Map([["src/generated/view-assets.ts", source]]);
}

async function packed(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: "iife",
    charset: "ascii",
    target: path.endsWith(".css") ? BROWSERS : "es2022",
    write: false,
    logLevel: "error",
  });
  const text = outputFiles[0]?.text.trim() ?? "";
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${path} would end its own element on a page.`);
  return text;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
