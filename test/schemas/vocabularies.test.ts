import { describe, expect, it } from "vitest";
import { checkText, type DocumentName, type Vocabulary, vocabularies } from "../../src/index.js";
import { acceptedBy, allEngines, filesIn, readJson, replacedAt, schemaFile } from "./engines.js";
import { namedValues } from "./json-schema.js";

/** Where a vocabulary is used: a valid record, the schema that it has to fit, and the place of the word. */
interface Use {
  as: DocumentName;
  record: object;
  path: string;
}

const uses = new Map<string, Use>();
const files = [
  ...filesIn("examples/records").map((file) => ({ path: `examples/records/${file}`, as: file.split(".")[0] })),
  ...filesIn("test/fixtures/valid").map((file) => ({ path: `test/fixtures/valid/${file}`, as: file.split("/")[0] })),
].filter(({ as }) => as !== "report" && as !== "bytes") as { path: string; as: DocumentName }[];
for (const { path, as } of files) {
  const record = readJson<object>(path);
  // Its words are no enum of the schemas: each type of record has its literal.
  uses.set("RecordType", { as: "record", record, path: "/type" });
  for (const { name, path } of namedValues(schemaFile(as, "draft-2020-12"), record)) {
    if (!uses.has(name)) uses.set(name, { as, record, path });
  }
}

const all = Object.entries(vocabularies).map(([key, vocabulary]: [string, Vocabulary]) => ({ key, ...vocabulary }));

const UNLISTED = "a-word-that-nobody-lists";

/** Codes and severities of what is found at the place of the word. */
const findings = ({ as, record, path }: Use, word: unknown) =>
  checkText(JSON.stringify(replacedAt(record, path, word)), { as })
    .findings.filter((finding) => finding.path === path)
    .map(({ code, severity }) => ({ code, severity }));

it("there are open and closed vocabularies, and these are the open ones", () => {
  expect(all.filter(({ open }) => open).map(({ name }) => name)).toEqual([
    "ActOutcome",
    "ActShade",
    "AgreementInstrument",
    "ChannelKind",
    "FigureMeasure",
    "MeetingKind",
    "OrganizationKind",
    "ParticipationRole",
    "PlaceKind",
    "ProcessFormat",
    "ProcessKind",
    "RelationshipKind",
    "SourceKind",
    "StatementShade",
  ]);
});

describe.each(all)("$name", ({ key, name, open, description, words }) => {
  const use = uses.get(name) as Use;
  const list = Object.keys(words);

  it("is exported under its name, and is used by a record", () => {
    expect(name).toMatch(/^(?:[A-Z][a-z]+)+$/);
    expect(key).toBe(name.charAt(0).toLowerCase() + name.slice(1));
    expect(open).toBeTypeOf("boolean");
    expect(use).toBeDefined();
  });

  it("has kebab-case words, each explained in one sentence of its own", () => {
    expect(list.length).toBeGreaterThanOrEqual(2);
    expect(description).toSatisfy(isOneSentence);
    for (const [word, { description, source }] of Object.entries(words)) {
      expect(word).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(word.length).toBeLessThanOrEqual(80);
      expect(description, word).toSatisfy(isOneSentence);
      if (source !== undefined) expect(source, word).toMatch(/^\S.*[^.\s]$/);
    }
    const descriptions = Object.values(words).map(({ description }) => description);
    expect(new Set(descriptions).size).toBe(list.length);
  });

  it("has every listed word accepted where it is used", () => {
    // Another type asks for other fields.
    if (name === "RecordType") return;
    for (const word of list) {
      expect(acceptedBy(use.as, replacedAt(use.record, use.path, word)), word).toEqual(allEngines);
    }
  });

  if (open) {
    it("is open: a word that is not listed is accepted with a warning", () => {
      expect(acceptedBy(use.as, replacedAt(use.record, use.path, UNLISTED))).toEqual(allEngines);
      expect(findings(use, UNLISTED)).toEqual([{ code: "unlisted-word", severity: "warning" }]);
    });

    it.each(["", "Talks", "two words", "-word", "word-", "a--b", "1st", "naïve", "a_b", "a".repeat(81)])(
      "does not take %j for a word",
      (word) => {
        expect(acceptedBy(use.as, replacedAt(use.record, use.path, word))).toEqual([]);
      },
    );
  } else {
    it("is closed: a word that is not listed is refused", () => {
      expect(acceptedBy(use.as, replacedAt(use.record, use.path, UNLISTED))).toEqual([]);
      const code = name === "RecordType" ? "unknown-type" : "unknown-word";
      expect(findings(use, UNLISTED)).toEqual([{ code, severity: "error" }]);
    });
  }

  it.each([[null], [1], [true], [[list[0]]], [{ word: list[0] }]])("does not take %j for a word", (value) => {
    expect(acceptedBy(use.as, replacedAt(use.record, use.path, value))).toEqual([]);
  });
});

/** Begins with a capital, ends with the one full stop. */
function isOneSentence(text: string): boolean {
  return /^[A-Z][^.?!\n]*(?:\b(?:[a-z]|art)\.[^.?!\n]*)*\.$/.test(text);
}
