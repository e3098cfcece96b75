// Runs a script in this process and tells at the end, on standard error, how much memory the process held at most.
import { writeSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [, , script, ...args] = process.argv;
process.argv = [process.argv[0], script, ...args];
process.on("exit", () => {
  // Kilobytes, worker threads included.
  writeSync(2, `\nmaxRSS ${process.resourceUsage().maxRSS}\n`);
});
await import(pathToFileURL(resolve(script)).href);
