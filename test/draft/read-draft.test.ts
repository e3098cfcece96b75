import { readDraft } from "communique/draft";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scale, seed } from "../long.js";
import { draft } from "./example.js";
import { EMPTY } from "./parts.js";
import { anyDrafts } from "./random-drafts.js";

const text = JSON.stringify(draft);

describe("readDraft", () => {
  it.each([
    ["the value", draft],
    ["its text", text],
    ["its text in a fence", `\`\`\`json\n${text}\n\`\`\``],
    ["its text between talk with braces", `A draft {as asked} is {"this": 1}:\n${text}\nThat is all {really}.`],
    ["its text behind a byte order mark", `\uFEFF${text}`],
  ])("reads %s", (_, answer) => {
    expect(readDraft(answer)).toEqual({ draft, findings: [] });
  });

  it.each([
    ["a refusal", "I cannot help with that."],
    ["nothing", ""],
    ["no answer", undefined],
    ["null", null],
    ["a list of drafts", [draft, draft]],
    ["the text of one", JSON.stringify([draft, draft])],
    ["other JSON", '{"error": "overloaded"}'],
    ["JSON that is broken and whole", '{"title": "x",, "things": []}'],
  ])("tells of %s", (_, answer) => {
    const { draft: read, findings } = readDraft(answer);
    expect(read).toBeUndefined();
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-not-json", ""]]);
  });

  it.each([
    ["a thought", `<think>{"title": "x"}</think>${text}`, 1],
    ["many thoughts", `${'{"title": "x"} {"steps": 1} '.repeat(30)}${text}`, 1],
    ["an empty one", `\`\`\`json\n{}\n\`\`\`\n\`\`\`json\n${text}\n\`\`\``, 0],
    ["a shorter one behind it", `${text}\nIn short: {"title": "x", "events": []}`, 1],
    ["one that is as long", `${text.replace('"language":"en"', '"language":"de"')} No: ${text}`, 1],
  ])("takes the fullest of several drafts, beside %s, and tells what it passed over", (_, answer, told) => {
    const { draft: read, findings } = readDraft(answer);
    expect(read).toEqual(draft);
    expect(findings.map(({ code }) => code)).toEqual(Array(told).fill("draft-passed-over"));
  });

  it("prefers the beginning of a draft that is cut off to a thought", () => {
    const { draft: read, findings } = readDraft(`{"title": "x"} ${text.slice(0, 3_000)}`);
    expect(read?.things).toEqual(draft.things);
    expect(findings.map(({ code }) => code)).toEqual(["draft-passed-over", "draft-cut-off"]);
  });

  it("takes a list of one draft for it", () => {
    expect(readDraft([draft])).toEqual({ draft, findings: [] });
  });

  it("has every key, whatever is missing, null or said to be nothing", () => {
    const { draft: read, findings } = readDraft({
      title: null,
      summary: "N/A",
      things: [{ name: "Ada Example", of: "not stated" }],
    });
    expect(findings).toEqual([]);
    expect(read).toEqual({
      ...EMPTY,
      things: [{ kind: "none", name: "Ada Example", aliases: [], office: "", of: "", code: "" }],
    });
    expect(readDraft({}).draft).toEqual(EMPTY);
  });

  it("takes one for a list, and a number for its digits", () => {
    const { draft: read } = readDraft({ statements: { speakers: "Ada Example" }, figures: [{ value: 37 }] });
    expect(read?.statements[0]?.speakers).toEqual(["Ada Example"]);
    expect(read?.figures[0]?.value).toBe("37");
  });

  it("suggests the key that was meant", () => {
    const [finding] = readDraft({ ...draft, statments: [] }).findings;
    expect(finding).toMatchObject({
      code: "draft-unknown-key",
      path: "/statments",
      help: 'Did you mean "statements"?',
    });
  });

  it("keeps of an answer that is cut off the whole items, wherever that is", () => {
    for (let end = 1; end < text.length; end += 61) {
      const { draft: read, findings } = readDraft(text.slice(0, end));
      const [finding, ...others] = findings;
      expect(others).toEqual([]);
      if (read === undefined) expect(finding?.code).toBe("draft-not-json");
      else {
        expect(finding?.code).toBe("draft-cut-off");
        expect(read.things).toEqual(draft.things.slice(0, read.things.length));
        expect(read.events).toEqual(draft.events.slice(0, read.events.length));
        expect(read.statements).toEqual(draft.statements.slice(0, read.statements.length));
      }
    }
  });

  it("never throws, and reads what it gives as it is", () => {
    const seen = (answer: unknown) => {
      const { draft: read } = readDraft(answer);
      if (read !== undefined) expect(readDraft(read)).toEqual({ draft: read, findings: [] });
    };
    fc.assert(fc.property(anyDrafts, seen), { numRuns: scale(200, 2_000), seed });
    fc.assert(fc.property(fc.string(), seen), { numRuns: scale(200, 2_000), seed });
    let deep: unknown = "x";
    for (let i = 0; i < 10_000; i++) deep = [deep];
    expect(readDraft({ things: deep }).findings.map(({ code }) => code)).toEqual(["draft-type"]);
  });
});
