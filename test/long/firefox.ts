import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { tool } from "./tool.js";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/** Where it is missing, the continuous integration installs it, so there it is no reason to skip. */
export const isWithoutFirefox = !existsSync(FIREFOX) && process.env.CI !== "true";

/**
 * The system's Firefox over WebDriver BiDi. Dark, and without scripts, it has to be started as such: BiDi switches neither.
 * Its types are those of another project's tools.
 */
// biome-ignore lint/suspicious/noExplicitAny: see above.
export async function launchFirefox(preferences: Readonly<Record<string, unknown>> = {}): Promise<any> {
  const { launch } = await import(pathToFileURL(tool("puppeteer-core/lib/esm/puppeteer/puppeteer-core.js")).href);
  return await launch({
    browser: "firefox",
    executablePath: FIREFOX,
    extraPrefsFirefox: {
      "layout.css.prefers-color-scheme.content-override": 1,
      // As everybody has it: a file may not read another one. For its tests puppeteer lets it.
      "security.fileuri.strict_origin_policy": true,
      "ui.systemUsesDarkTheme": 0,
      ...preferences,
    },
  });
}

export const DARK = { "layout.css.prefers-color-scheme.content-override": 0 };
export const WITHOUT_SCRIPTS = { "javascript.enabled": false };

/** A page of Firefox, with what it asked for beside itself, what it complained of, and what called `__x` or opened a dialog. */
export interface FirefoxPage {
  // biome-ignore lint/suspicious/noExplicitAny: see above.
  page: any;
  requests: string[];
  complaints: string[];
  ran: unknown[];
  close(): Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: see above.
export async function openFirefox(browser: any, url: string, width = 1280): Promise<FirefoxPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  const requests: string[] = [];
  const complaints: string[] = [];
  const ran: unknown[] = [];
  page.on("console", (message: { text(): string }) => complaints.push(message.text()));
  page.on("pageerror", (error: Error) => complaints.push(error.message));
  page.on("dialog", (dialog: { dismiss(): void }) => {
    ran.push("dialog");
    dialog.dismiss();
  });
  page.on("request", (request: { url(): string }) => {
    if (request.url() !== url && !request.url().startsWith("data:")) requests.push(request.url());
  });
  await page.exposeFunction("__x", (n: unknown) => ran.push(n));
  await page.goto(url);
  return { page, requests, complaints, ran, close: () => context.close() };
}
