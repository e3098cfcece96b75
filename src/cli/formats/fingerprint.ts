import { createHash } from "node:crypto";
import { RECORD_LISTS } from "../../generated/model.js";
import type { Finding } from "../../json/finding.js";

const LENGTH = 32;

/** Where a report keeps the records of a type. */
const LISTS = new Map<string, string>(RECORD_LISTS.map(([list, type]) => [type, list]));

/** By what the findings of one file are known again in a later run, in the order of the findings. */
export function fingerprints(findings: readonly Finding[], repositoryPath: string): string[] {
  const fingerprint = fingerprinter(repositoryPath);
  return findings.map(fingerprint);
}

/**
 * Gives the findings of one file, one after the other, what they are known by: 32 hexadecimal digits each, no two alike. They are made of the code, the file, the record and the place inside the record, so they outlast
 * moved lines, other records that come, go or change places, and better wording. Where the record is not known, the
 * place in the document stands for it.
 */
export function fingerprinter(repositoryPath: string): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ code, record = "", path }) => {
    const what = [code, repositoryPath, record, insideRecord(path, record)];
    // As JSON, because no separator is safe: a file name may have any character.
    const key = JSON.stringify(what);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const text = JSON.stringify([...what, nth]);
    return createHash("sha256").update(text).digest("hex").slice(0, LENGTH);
  };
}

/**
 * `/meetings/3/when` of a meeting to `/when`. A record alone in a file keeps its path: no record has a field of the
 * name of the list that it would be in.
 */
function insideRecord(path: string, record: string): string {
  const [type = ""] = record.split(":", 1);
  const [, list, position, ...rest] = path.split("/");
  const own = LISTS.get(type);
  if (list !== own || !/^\d+$/.test(position ?? "")) return path;
  return rest.map((token) => `/${token}`).join("");
}
