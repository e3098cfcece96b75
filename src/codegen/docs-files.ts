import { findingCodes } from "../check/finding-codes.js";
import { rules } from "../check/rules/index.js";
import { targetNames } from "../convert/target-names.js";
import { convertIndexPage, convertPage } from "./docs-convert-page.js";
import { draftPage } from "./docs-draft-page.js";
import { eventCodingPage } from "./docs-event-coding-page.js";
import { findingPage } from "./docs-finding-page.js";
import { bullets, page, prose } from "./docs-markdown.js";
import { aboutType, baseOf, linkTo, type Root, roots, vocabularyList } from "./docs-model.js";
import { recordPage } from "./docs-record-page.js";
import { rulePage } from "./docs-rule-page.js";
import { valuePage } from "./docs-value-page.js";
import { vocabularyPage } from "./docs-vocabulary-page.js";
import { typeWord } from "./model.js";

/** The reference in `docs/reference/`, by path. All that it says comes from the schemas, vocabularies and rules. */
export async function docsFiles(): Promise<Map<string, string>> {
  const files = new Map([
    ["docs/reference/index.md", indexPage()],
    ["docs/reference/values.md", valuePage()],
    ["docs/reference/vocabularies.md", vocabularyPage()],
    ["docs/reference/findings.md", findingPage()],
  ]);
  for (const root of roots) files.set(`docs/reference/${root.stem}.md`, await recordPage(root));
  files.set("docs/reference/draft.md", draftPage());
  files.set("docs/reference/convert/index.md", convertIndexPage());
  files.set("docs/reference/convert/event-coding.md", eventCodingPage());
  for (const name of targetNames) files.set(`docs/reference/convert/${name}.md`, convertPage(name));
  for (const rule of rules) files.set(`docs/reference/rules/${rule.code}.md`, await rulePage(rule));
  return files;
}

function indexPage(): string {
  const listed = (...stems: string[]) => bullets(roots.filter(({ stem }) => stems.includes(stem)).map(entry));
  const records = roots.filter((root) => typeWord(root.name) === root.stem && root.stem !== "report");
  const specialisations = roots.filter((root) => baseOf(root) !== undefined);
  return page(
    "Reference",
    "What each field and word is. Which of two near ones to take: [the guide](../guide/index.md).",
    "## Report",
    listed("report"),
    "## Records",
    listed(...records.map(({ stem }) => stem)),
    listed("record"),
    "## Specialisations",
    listed(...specialisations.map(({ stem }) => stem)),
    "## What they are made of",
    bullets([
      `[Values](values.md): the objects and formats that fields hold, such as ${linkTo("When", "index")} and ${linkTo("Evidence", "index")}.`,
      `[Vocabularies](vocabularies.md): the ${vocabularyList.length} lists of words, each word with its meaning.`,
    ]),
    "## Checking",
    bullets([
      `[Findings](findings.md): the ${findingCodes.length} codes of what a check can find, ${rules.length} of them rules with a page each.`,
    ]),
    "## Other languages",
    bullets(["[The schemas in Python, Go, Rust and Java](../languages.md): validators and types, with commands."]),
    "## From an article",
    bullets([
      "[The draft](draft.md): what a language model is asked for, field by field, and which record each word makes.",
    ]),
    "## Converting",
    bullets([
      `[Conversions](convert/index.md): the ${targetNames.length} standards that a report can be converted to, and what becomes of every field.`,
    ]),
  );
}

function entry({ name }: Root): string {
  return `${linkTo(name, "index")}: ${prose(aboutType(name))}`;
}
