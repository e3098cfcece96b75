import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { tool } from "./tool.js";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Where it is missing, the continuous integration installs it, so there it is no reason to skip. */
export const isWithoutChromium = !existsSync(CHROMIUM) && process.env.CI !== "true";

/** The system's Chromium, kept from asking for anything by itself. Its types are those of another project's tools. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
export async function launchChromium(): Promise<any> {
  const { chromium } = await import(pathToFileURL(tool("playwright-core/index.mjs")).href);
  return await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
