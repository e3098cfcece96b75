import { STDIO } from "./inputs.js";
import type { Output } from "./output-file.js";

/** The output to a file, or to standard output, which is also called `-`. What a file needs is loaded with it. */
export function outputTo(file: string | undefined): Output {
  if (file === undefined || file === STDIO) return standardOutput;
  const opened = import("./output-file.js").then(({ outputFile }) => outputFile(file));
  return {
    write: async (text) => (await opened).write(text),
    end: async () => (await opened).end(),
  };
}

const standardOutput: Output = {
  async write(text) {
    if (text.length === 0 || process.stdout.write(text)) return;
    await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
  },
  async end() {},
};
