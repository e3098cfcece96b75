import type { ImportLoss } from "../../convert/import/imported.js";
import type { DraftFinding } from "../assemble/findings.js";

/**
 * What is told of the parts, told of the merged draft: it has no path there, so that the words say in which part what stands where.
 *
 * @param called what a part is called, by its number from 0
 */
export function toldOfParts<Told extends DraftFinding | ImportLoss>(
  told: readonly Told[],
  called: (part: number) => string,
): Told[] {
  return told.map((each) => {
    const [, part = "", ...rest] = each.path.split("/");
    return toldOf({ ...each, path: ["", ...rest].join("/") }, called(Number(part)));
  });
}

/** What is told of one draft, told of another that came of it. */
export function toldOf<Told extends DraftFinding | ImportLoss>(told: Told, draft: string): Told {
  const where = [draft, told.path].filter((part) => part !== "").join(", ");
  const words = "message" in told ? { message: `${where}: ${told.message}` } : { reason: `${where}: ${told.reason}` };
  return { ...told, path: "", ...words };
}

/** What a part is called that has no name: the first is 1. */
export function partNumber(part: number): string {
  return `part ${part + 1}`;
}
