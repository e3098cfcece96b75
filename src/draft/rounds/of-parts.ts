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
    const where = [called(Number(part)), rest.length > 0 && `/${rest.join("/")}`].filter(Boolean).join(", ");
    const words = "message" in each ? { message: `${where}: ${each.message}` } : { reason: `${where}: ${each.reason}` };
    return { ...each, path: "", ...words };
  });
}

/** What a part is called that has no name: the first is 1. */
export function partNumber(part: number): string {
  return `part ${part + 1}`;
}
