import * as z from "zod";
import { MOST_CHARACTERS } from "./limits.js";

/** What a tool is given, with sentences that say what to do. */

const objectOrText = (what: string) =>
  z.union([z.looseObject({}), z.string()], {
    error: `Give ${what} as a JSON object, or as one text that holds it.`,
  });

export const Report = objectOrText("the report").describe(
  "The report or record: a JSON object, or its JSON text. With the text, findings have lines, and keys that stand twice are seen.",
);

export const Draft = objectOrText("the draft").describe(
  "The draft, as draft_schema says: a JSON object, or the text of an answer that holds it.",
);

export const Drafts = z
  .union([Draft, z.array(Draft).min(1)], {
    error: "Give the draft as a JSON object or as one text, or a list of those.",
  })
  .describe(
    "The draft, as draft_schema says: a JSON object, or the text of an answer that holds it. Of a long article the list of the drafts of its parts, in the order of the text.",
  );

export const Fixes = z
  .union([z.looseObject({}), z.array(z.unknown()), z.string()], {
    error: "Give the fixes as a JSON object, or as one text that holds it.",
  })
  .describe("Corrections of the draft, as draft_schema says for fixes, with the paths that findings name.");

export const ArticleText = z
  .string({ error: "Give the text of the article that the draft was made from, as one string." })
  .max(MOST_CHARACTERS, `The text is longer than ${MOST_CHARACTERS} characters: give the article in parts.`)
  .describe("The text of the article, letter by letter: every passage of the draft is looked for in it.");

/** What is wrong, as all tools tell it. Others keys may come. */
export const Finding = z.looseObject({
  code: z.string().describe("What kind of defect it is; explain says more."),
  severity: z.enum(["error", "warning"]),
  message: z.string(),
  path: z.string().describe("Where, as a JSON Pointer."),
});

export const Loss = z.object({
  path: z.string().describe("Where in the draft, as a JSON Pointer."),
  reason: z.string().describe("Why it is not in the report."),
});
