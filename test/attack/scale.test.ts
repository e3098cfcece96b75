import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scale } from "../long.js";

// Documents that are large in one way. Each is checked by a process of its own with a bound on its memory.

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "communique-scale-"));
const script = join(folder, "check.mjs");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const contents = `
    import { checkText, checkStream } from "./src/index.ts";
    const [make, limits, stream] = process.argv.slice(2);
    const text = new Function(make)();
    const options = JSON.parse(limits);
    const result = stream ? (await checkStream([text], options).next()).value : checkText(text, options);
    const { ok, findings, omitted = 0 } = result;
    console.log(JSON.stringify({ ok, codes: [...new Set(findings.map(({ code }) => code))], told: findings.length, omitted,
      longest: Math.max(0, ...findings.map(({ message, path }) => message.length + path.length)) }));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    write: false,
    logLevel: "error",
  });
  writeFileSync(script, outputFiles[0]?.text ?? "");
});

interface Told {
  ok: boolean;
  codes: string[];
  told: number;
  omitted: number;
  longest: number;
}

function checked(make: string, megabytes: number, limits: object = {}, ...more: string[]): Told {
  const args = [`--max-old-space-size=${megabytes}`, script, make, JSON.stringify(limits), ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`ended with ${status}: ${stderr.slice(0, 2_000)}`);
  return JSON.parse(stdout);
}

const HEAD = '{"type":"report","version":"1","id":"https://example.org/r","title":"T","language":"en"';
const SOURCE = '"sources":[{"type":"source","id":"source:a","kind":"news-article"}]';
const RAISED = { maxBytes: 2 ** 31, maxRecordBytes: 2 ** 31 };
const MB = scale(10, 100);
const FINDINGS = scale(200_000, 10_000_000);

describe("a document that is large in one way", { timeout: 600_000 }, () => {
  it(`is refused by default where it has ${MB} MB more than is allowed`, () => {
    const make = `return '${HEAD},"summary":"' + "a".repeat(${64 + MB}e6) + '",${SOURCE}}'`;
    expect(checked(make, 600)).toMatchObject({ ok: false, codes: ["too-large"], told: 1 });
  });

  it.each(["summary", "title", "id", "language", "nobody-knows-this-key"])(`has a text of ${MB} MB at %s`, (key) => {
    const make = `return '${HEAD.replace(`"${key}":`, '"$schema":"x","x":')},"${key}":"' + "a".repeat(${MB}e6) + '",${SOURCE}}'`;
    const { ok, told, longest } = checked(make, 300 + 12 * MB, RAISED);
    expect(ok).toBe(false);
    expect(told).toBeGreaterThan(0);
    // The message shows a part of it.
    expect(longest).toBeLessThan(5_000);
  });

  it(`has a key of ${MB} MB`, () => {
    const make = `return '${HEAD},"' + "k".repeat(${MB}e6) + '":1,${SOURCE}}'`;
    const { ok, codes, longest } = checked(make, 300 + 12 * MB, RAISED);
    expect([ok, codes]).toEqual([false, ["unknown-key"]]);
    expect(longest).toBeLessThan(20_000);
  });

  it(`has ${FINDINGS} mistakes, of which a hundred are told and all are counted`, () => {
    // A list holds 10,000 records at most, so the mistakes are keys that stand twice.
    const make = `return '${HEAD},${SOURCE}' + ',"k":1'.repeat(${FINDINGS + 1}) + '}'`;
    const { ok, codes, told, omitted } = checked(make, scale(400, 1_500), RAISED);
    expect([ok, told, codes[0]]).toEqual([false, 100, "duplicate-key"]);
    expect(told + omitted).toBeGreaterThanOrEqual(FINDINGS);
  });

  it.each([
    ["lists", "[", 5_000],
    ["objects", '{"a":', 5_000],
    ["lists", "[", 1_000_000],
  ])("nests %s %s, %i deep", (_, open, depth) => {
    const make = `return ${JSON.stringify(open)}.repeat(${depth})`;
    expect(checked(make, 400)).toMatchObject({ ok: false, codes: ["too-deep"], told: 1 });
    expect(checked(make, 400, {}, "stream")).toMatchObject({ ok: false, codes: ["too-deep"], told: 1 });
  });
});
