import { createHash } from "node:crypto";

/** What of a document stands beside its result: the document, or a digest of it. */
export type DocumentCopy = "input" | "digest";

/** What tells which document a result is of, wherever it stands. The bytes are those of the line without its line feed. */
export function copyOf(bytes: Uint8Array, copy: DocumentCopy | undefined) {
  if (copy === "digest") return { digest: createHash("sha256").update(bytes).digest("hex") };
  if (copy === undefined) return {};
  try {
    return { input: STRICT.decode(bytes) };
  } catch {
    return { inputBase64: Buffer.from(bytes).toString("base64") };
  }
}

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
