import { isDeepStrictEqual } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
import { checkText } from "../../src/check/check.js";
import { findingCodes } from "../../src/check/finding-codes.js";
import { createRandom } from "../json/random.js";
import { mutate } from "./mutate.js";

// Half of the fuzzer that runs on a thread of its own, with a bound on its memory. What it is looking at stands in shared
// memory, so that it can be told even where this thread hangs or dies.

export interface FuzzTask {
  seed: number;
  milliseconds: number;
  /** So many documents, however slow the machine is, and ten times as many while none was accepted. */
  least: number;
  corpus: Uint8Array[];
  /** Executions, and the length of the input under test. */
  state: Int32Array;
  input: Uint8Array;
}

const { seed, milliseconds, least, corpus, state, input } = workerData as FuzzTask;
const random = createRandom(seed);
const CODES = new Set(findingCodes.map(({ code }) => code as string));
const MOST_FINDINGS = 100;
const seen: Record<string, number> = {};

const end = Date.now() + milliseconds;
let accepted = 0;
while (Date.now() < end || Atomics.load(state, 0) < (accepted > 0 ? least : 10 * least)) {
  const bytes = mutate(corpus, random);
  if (bytes.length > input.length) continue;
  input.set(bytes);
  Atomics.store(state, 1, bytes.length);
  Atomics.add(state, 0, 1);
  if (look(bytes)) accepted++;
}
parentPort?.postMessage({ accepted, codes: Object.keys(seen).length });

/** @throws Error where one of the promises of `checkText` is broken. Returns whether the document is fine. */
function look(bytes: Uint8Array): boolean {
  const result = checkText(bytes);
  const { ok, findings } = result;
  require(ok === findings.every(({ severity }) => severity !== "error"), "ok is not what the findings say");
  require(findings.length <= MOST_FINDINGS, "there are more findings than asked for");
  require((result.omitted ?? 0) === 0 || findings.length === MOST_FINDINGS, "some were left out without need");
  require(ok === "value" in result, "there is a value for a broken document, or none for a sound one");
  const text = decoded(bytes);
  const lines = text?.split(/\r\n?|\n/).length;
  for (const { code, severity, message, path, line, column } of findings) {
    seen[code] = (seen[code] ?? 0) + 1;
    require(CODES.has(code), `${code} is no code of a finding`);
    require(severity === "error" || severity === "warning", `${severity} is no severity`);
    require(message.length > 0 && message.length < 5_000, "the message is empty or endless");
    require(path === "" || path.startsWith("/"), `${path} is no JSON Pointer`);
    if (lines !== undefined && line !== undefined) {
      require(line >= 1 && line <= lines && (column ?? 1) >= 1, `${line}:${column} is not in the text`);
    }
  }
  require(isDeepStrictEqual(checkText(bytes), result), "the same bytes give another result");
  // A text has no encoding any more, and no mark of it.
  const isOfBytes = findings.some(({ code }) => code === "utf-16") || text?.startsWith("\uFEFF");
  if (text !== undefined && !isOfBytes) {
    require(isDeepStrictEqual(checkText(text), result), "bytes and text give different results");
  }
  if (result.ok) {
    const parsed: unknown = JSON.parse((text as string).replace(/^\uFEFF/, ""));
    require(isDeepStrictEqual(result.value, parsed), "the value is not what JSON.parse reads");
  }
  return ok;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function require(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}
