import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isWithoutChromium } from "./chromium.js";
import { takePictures } from "./pictures.js";

it.skipIf(isWithoutChromium)("the pictures of the README can be taken anew, and there are no others", async () => {
  const folder = mkdtempSync(join(tmpdir(), "communique-pictures-"));
  const names = await takePictures(folder);
  expect(names.sort()).toEqual(readdirSync("docs/pictures").sort());
  // One that is empty, or only a part, weighs much less.
  for (const name of names) {
    const ratio = statSync(join(folder, name)).size / statSync(`docs/pictures/${name}`).size;
    expect(ratio, name).toBeGreaterThan(0.6);
  }
  rmSync(folder, { recursive: true, force: true });
});
