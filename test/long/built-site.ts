import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { run } from "./tools.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".json": "application/json",
};

/** The site, built as `npm run site` does, in a folder and on a host. */
export interface BuiltSite {
  path: string;
  folder: string;
  host: string;
  close(): void;
}

export async function buildSite(): Promise<BuiltSite> {
  const path = mkdtempSync(join(tmpdir(), "communique-site-"));
  run("npx", ["tsx", "src/site/main.ts", path], ROOT);
  const server = createServer((request, response) => {
    const file = join(path, decodeURI(new URL(request.url ?? "/", "http://localhost").pathname));
    const type = TYPES[extname(file)];
    if (type === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) response.writeHead(404).end();
    else response.setHeader("Content-Type", type).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    path,
    folder: pathToFileURL(path).href,
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A page of the browser, with all that it asked for and all that it complained of. */
export interface OpenedPage {
  // biome-ignore lint/suspicious/noExplicitAny: its types are those of another project's tools.
  page: any;
  requests: string[];
  complaints: string[];
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: see above.
export async function openPage(browser: any, url: string, options: object = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request: { url(): string }) => requests.push(request.url()));
  page.on("console", (message: { text(): string }) => complaints.push(message.text()));
  page.on("pageerror", (error: Error) => complaints.push(error.message));
  await page.goto(url);
  return { page, requests, complaints, close: () => context.close() };
}
