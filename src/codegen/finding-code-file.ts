import { findingCodes } from "../check/finding-codes.js";

/** `src/generated/finding-codes.ts`: the codes as types. A rule has its code where it stands, and nowhere else by hand. */
export function findingCodeFile(): Map<string, string> {
  const ofRules = findingCodes.filter(({ step }) => step === "rule");
  const others = findingCodes.filter(({ step }) => step !== "rule");
  const source = `\
// Generated from src/check by \`npm run generate\`. Do not edit.

/** The code of one of communique's rules. */
export type RuleCode =${union(ofRules)};

/** The code of a finding of communique's own. Codes are stable: one is only removed or changed in a major version. */
export type FindingCode =
  | RuleCode${union(others)};
`;
  return new Map([["src/generated/finding-codes.ts", source]]);
}

function union(codes: readonly { readonly code: string }[]): string {
  return codes.map(({ code }) => `\n  | ${JSON.stringify(code)}`).join("");
}
