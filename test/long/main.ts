import { fileURLToPath } from "node:url";
import { installTools, runOrExit } from "../../src/build/install-tools.js";

// `npm run test:long -- [FILTER...]`: installs the tools of the long tests where they are missing or out of date, and runs all
// tests, with what exists only in long mode and what is scaled up in it. Filters are those of vitest, parts of the paths of test
// files; its options are passed on.

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

// Those of the site as well: several test files build it at the same time.
for (const folder of [import.meta.dirname, `${ROOT}src/site`]) installTools(folder);
runOrExit("npx", ["vitest", "run", ...process.argv.slice(2)], ROOT, { COMMUNIQUE_LONG: "1" });
