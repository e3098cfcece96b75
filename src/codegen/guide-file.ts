import { guideLines } from "./guide.js";

/** `src/generated/guide.ts`: which line of the guide decides on a field, for `communique explain`. */
export function guideFile(): Map<string, string> {
  const rows = guideLines.map((line) => `  ${JSON.stringify(line)},\n`).join("");
  const source = `\
// Generated from docs/guide by \`npm run generate\`. Do not edit.

/** The lines of the guide: the page in \`docs/guide/\`, the heading, and the fields that it decides on. */
export const guide: readonly {
  readonly page: string;
  readonly heading: string;
  readonly anchor: string;
  readonly fields: readonly string[];
}[] = [
${rows}];
`;
  return new Map([["src/generated/guide.ts", source]]);
}
