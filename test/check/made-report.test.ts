import { check, type Report, type SourceId } from "communique";
import { describe, expect, it } from "vitest";
import { errorsIn, findingsIn } from "../../src/check/made-report.js";
import { measureText } from "../../src/cite/source-text.js";
import { filesIn, readJson } from "../schemas/engines.js";

const FOLDER = "test/fixtures/rules";
const MANY = { as: "report", maxFindings: Number.MAX_SAFE_INTEGER } as const;

type Expected = Record<string, { schema?: string; sourceTexts?: Record<SourceId, string> }>;

const files = filesIn(FOLDER).filter((file) => !file.endsWith("expected.json"));
const reports = files.flatMap((file) => {
  const [code = "", ...name] = file.split("/");
  const { schema = "report", sourceTexts = {} } = expectedOf(code)[name.join("/")] ?? {};
  return schema === "report" ? [{ file, report: readJson<Report>(`${FOLDER}/${file}`), sourceTexts }] : [];
});

describe("a report that is made", () => {
  // Should a rule for errors come to ask for codes, this tells it too.
  it("is told what check tells of it, or of that the errors: all documents for rules", () => {
    let errors = 0;
    for (const { file, report, sourceTexts } of reports) {
      const { findings } = check(report, { ...MANY, sourceTexts });
      const texts = new Map(Object.entries(sourceTexts).map(([id, text]) => [id as SourceId, measureText(text)]));
      expect(findingsIn(report, texts), file).toEqual(findings);
      const grave = findings.filter(({ severity }) => severity === "error");
      expect(errorsIn(report, texts), file).toEqual(grave);
      errors += grave.length;
    }
    expect(errors).toBeGreaterThan(100);
  });

  it.each([
    ["a shape", { people: [{ type: "person", id: "person:a", name: "" }] }],
    ["a missing list", { sources: undefined }],
    ["no JSON", { extensions: [{ namespace: "urn:x", value: new Date(0) }] }],
  ])("is told of %s what check tells, without what the model says of the field", (_, broken) => {
    const report = { ...readJson<object>("examples/records/report.minimal.json"), ...broken } as unknown as Report;
    const told = check(report, MANY).findings.map(({ help: _, ...finding }) => finding);
    expect(told.length).toBeGreaterThan(0);
    expect(errorsIn(report).map(({ help: _, ...finding }) => finding)).toEqual(told);
  });
});

function expectedOf(code: string): Expected {
  const name = `${code}/expected.json`;
  return filesIn(FOLDER).includes(name) ? readJson<Expected>(`${FOLDER}/${name}`) : {};
}
