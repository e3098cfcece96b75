import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.js";
import { checkText, type DocumentName, type Finding } from "../../src/index.js";
import { filesIn, readBytes, readJson } from "../schemas/engines.js";

// The other tests look at codes, paths and values. Here every sentence is read that a rule says of its fixtures.

interface Expected {
  schema?: DocumentName;
  sourceTexts?: Record<`source:${string}`, string>;
}

const FOLDER = "test/fixtures/rules";
const failing = filesIn(FOLDER).filter((file) => file.split("/")[1] === "fails");

const findings: Finding[] = failing.flatMap((file) => {
  const [code = "", ...name] = file.split("/");
  const expected = readJson<Record<string, Expected>>(`${FOLDER}/${code}/expected.json`)[name.join("/")];
  const { schema = "report", sourceTexts = {} } = expected ?? {};
  return checkText(readBytes(`${FOLDER}/${file}`), { as: schema, sourceTexts }).findings;
});

/** What is wrong with the form of a message. */
function faults({ message, record }: Pick<Finding, "message" | "record">): string[] {
  // Texts of documents stand between quotation marks, and may be anything.
  const own = message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '"x"');
  return [
    // A sentence may begin with an id.
    !/^(?:[A-Z]|"x"|[a-z]+:[a-z0-9])/.test(own) && "does not begin like a sentence",
    !/[.?]$/.test(own) && "does not end like one",
    !/[a-z] [a-z]/.test(own) && "has no words",
    /\b(?:undefined|null|NaN|Infinity|function|object Object)\b|\$\{/.test(own) && "shows what only code should see",
    /\s\s|[\n\t]| [.,;:?)]|\( |\.\.(?!\.)|,,/.test(own.replaceAll("...", "")) && "is badly set",
    own.split("(").length !== own.split(")").length && "has a parenthesis too many",
    own.split('"').length % 2 === 0 && "has a quotation mark too many",
    message.length > 400 && "is too long",
    record !== undefined && !message.includes(record) && "does not name the record",
  ].filter((fault) => fault !== false);
}

describe("the messages of rules", () => {
  it("are those of every rule", () => {
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  it("are sentences that name the record", () => {
    expect(findings.flatMap((finding) => faults(finding).map((fault) => `${finding.message} ${fault}`))).toEqual([]);
  });

  it.each([
    ["meeting:x has no end", "does not end like one"],
    ["has undefined of meeting:x.", "does not begin like a sentence"],
    ["The end of meeting:x is undefined.", "shows what only code should see"],
    ["The end  of meeting:x is near.", "is badly set"],
    ["The end (of meeting:x is near.", "has a parenthesis too many"],
    ['The end "of meeting:x is near.', "has a quotation mark too many"],
    ["The end is near.", "does not name the record"],
  ])("would not do as %j", (message, fault) => {
    expect(faults({ message, record: "meeting:x" })).toContain(fault);
  });
});
