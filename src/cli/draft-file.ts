import { decode } from "../json/decode.js";
import { DEFAULT_MAX_BYTES } from "../json/read.js";
import { findingLines } from "./finding-lines.js";
import { read } from "./inputs.js";
import { UsageError } from "./usage-error.js";

/**
 * The answer of a model in a file, as it stands there: what is JSON in it is for `readDraft` to find.
 *
 * @throws UsageError where it cannot be read, is too large or not UTF-8
 */
export async function readDraftFile(name: string): Promise<string> {
  const { file, bytes } = await read(name);
  if (bytes.length > DEFAULT_MAX_BYTES) throw new UsageError(`${file}: the draft has more than 16 MiB.`);
  const { text, findings } = decode(bytes);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new UsageError(`${file} cannot be read.`, findingLines(file, errors));
  return text;
}
