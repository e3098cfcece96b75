import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isWithoutChromium, launchChromium } from "./chromium.js";
import { project } from "./tools.js";

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const baku = readFileSync(fileURLToPath(new URL("../../examples/baku-talks/report.json", import.meta.url)), "utf8");

/**
 * What a page does with the report that it fetches. It runs by itself: what a test evaluates in a page is exempt from the
 * policy.
 */
const SCRIPTS = {
  "validators and converters": `
    import { isReport } from "communique/validators";
    import { toIcalendar } from "communique/icalendar";
    import { toSchemaOrg } from "communique/schema-org";
    import { toCsv } from "communique/csv";
    globalThis.answer = (report) => ({
      ok: isReport(report),
      refused: isReport({ type: "report" }),
      events: toIcalendar(report, { timestamp: "2024-08-20T00:00:00Z" }).document.split("BEGIN:VEVENT").length - 1,
      context: toSchemaOrg(report).document["@context"],
      tables: toCsv(report).document.length > 5,
    });`,
  "the checker, with Zod kept from probing for eval": `
    import "./jitless.js";
    import { check, checkText } from "communique";
    globalThis.answer = (report) => ({
      ok: check(report).ok,
      codes: checkText('{"type": "topic", "id": "topic:x", "nam": "x"}').findings.map(({ code }) => code),
    });`,
} as const;

const EXPECTED: { [Name in keyof typeof SCRIPTS]: unknown } = {
  "validators and converters": {
    ok: true,
    refused: false,
    events: 2,
    context: "https://schema.org",
    tables: true,
  },
  "the checker, with Zod kept from probing for eval": { ok: true, codes: ["missing-key", "unknown-key"] },
};

describe.skipIf(isWithoutChromium)("a browser under a strict policy", () => {
  let server: Server;
  let address: string;
  // biome-ignore lint/suspicious/noExplicitAny: its types are those of another project's tools.
  let browser: any;
  const scripts = new Map<string, string>();

  beforeAll(async () => {
    for (const [name, contents] of Object.entries(SCRIPTS)) scripts.set(name, await bundled(contents));
    scripts.set(
      "eval",
      `globalThis.answer = () => { try { return eval("1"); } catch (error) { return error.name; } };${ANSWER}`,
    );
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
      const name = searchParams.get("name") ?? "";
      response.setHeader("Content-Security-Policy", POLICY);
      if (pathname === "/report.json") {
        response.setHeader("Content-Type", "application/json").end(baku);
      } else if (pathname === "/script.js") {
        response.setHeader("Content-Type", "text/javascript; charset=utf-8").end(scripts.get(name));
      } else {
        const source = `/script.js?name=${encodeURIComponent(name)}`;
        response
          .setHeader("Content-Type", "text/html; charset=utf-8")
          .end(`<!doctype html><meta charset="utf-8"><title>x</title><script src="${source}"></script>`);
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
    console.log(`Chromium ${browser.version()} under ${POLICY}`);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function answerOf(name: string): Promise<{ answer: unknown; complaints: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message: { text(): string }) => complaints.push(message.text()));
    page.on("pageerror", (error: Error) => complaints.push(error.message));
    await page.goto(`${address}/?name=${encodeURIComponent(name)}`);
    const ask = () => page.evaluate(() => (globalThis as unknown as Page).answered);
    await expect.poll(ask, { timeout: 30_000 }).toBeDefined();
    const answer = await ask();
    complaints.push(...(await page.evaluate(() => (globalThis as unknown as Page).blocked)));
    await page.close();
    return { answer, complaints };
  }

  it.each(Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[])("runs %s without a complaint", async (name) => {
    expect(await answerOf(name)).toEqual({ answer: EXPECTED[name], complaints: [] });
  });

  it("would complain of eval", async () => {
    expect(await answerOf("eval")).toEqual({ answer: "EvalError", complaints: ["eval"] });
  });
});

interface Page {
  answered: unknown;
  blocked: string[];
}

/** Fetches the report, and leaves the answer for the test, with what the policy kept from running. */
const ANSWER = `
  globalThis.blocked = [];
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => globalThis.blocked.push(blockedURI));
  fetch("/report.json")
    .then((response) => response.json())
    .then((report) => globalThis.answer(report))
    .catch(String)
    .then((answer) => { globalThis.answered = answer; });`;

async function bundled(contents: string): Promise<string> {
  // Zod probes when a schema is made, which is when communique is imported: so this comes before.
  const folder = project("zod-newest", { "jitless.js": 'import * as z from "zod"; z.config({ jitless: true });' });
  const { outputFiles } = await build({
    stdin: { contents: contents + ANSWER, resolveDir: folder },
    platform: "browser",
    format: "iife",
    bundle: true,
    minify: true,
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
