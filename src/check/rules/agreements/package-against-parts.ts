import type { Agreement, AgreementStatus } from "../../../generated/types.js";
import { isToldAsFact } from "../../../lookup/plain-facts.js";
import type { Rule } from "../rule.js";

/** An agreement that has come so far has been signed. What is adopted, issued or applied may never be. */
const SIGNED: readonly AgreementStatus[] = ["signed", "ratified", "in-force", "fulfilled"];

/** Nothing of it has been signed. */
const UNSIGNED: readonly AgreementStatus[] = [
  "proposed",
  "under-negotiation",
  "agreed-in-principle",
  "text-agreed",
  "initialled",
  "not-concluded",
];

export const packageAgainstParts: Rule = {
  code: "package-against-parts",
  severity: "warning",
  description:
    "A package is signed or beyond that while one of its parts is not yet signed, or it is not yet signed and every one of its parts is.",
  help: "Correct the status of the package or of the part, or take out of the package what was left out when it was signed.",
  example: '"status": "signed", "package": {"parts": ["agreement:signed-memorandum"]}',
  inReport: true,
  about: ["Package.parts"],
  *find({ of, index }) {
    if (index === undefined) return;
    for (const { record, path } of of("agreement")) {
      const { id, status, package: { parts: ids = [], complete = false } = {} } = record;
      const isSigned = SIGNED.includes(status);
      if (ids.length === 0 || !isToldAsFact(record) || !(isSigned || UNSIGNED.includes(status))) continue;
      const parts = ids.map((part) => index.get(part));
      const other = isSigned
        ? parts.find((part) => part !== undefined && isToldAsFact(part) && UNSIGNED.includes(part.status))
        : complete && parts.every(isSignedPart) && parts[0];
      if (!other) continue;
      const which = isSigned ? "its part" : "every one of its parts is signed:";
      yield {
        path: `${path}/status`,
        message: `${id} has the status ${status}, and ${which} ${other.id} has ${other.status}.`,
      };
    }
  },
};

function isSignedPart(part: Agreement | undefined): boolean {
  return part !== undefined && isToldAsFact(part) && SIGNED.includes(part.status);
}
