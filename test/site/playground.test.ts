import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { assemble } from "../../src/draft/assemble/assemble.js";
import type { Report } from "../../src/generated/types.js";
import { suggestionsAt } from "../../src/site/playground/completion.js";
import { readFiles, recognize, sourceOf } from "../../src/site/playground/files.js";
import { looseOffset } from "../../src/site/playground/loose-json.js";
import { citedSpans, pieces } from "../../src/site/playground/passages.js";
import { describe as about, placeAt } from "../../src/site/playground/place.js";
import { recordAround } from "../../src/site/playground/record-around.js";
import { fromFragment, isFragment, toFragment } from "../../src/site/playground/share.js";

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8");
const baku = example("baku-talks/report.json");

/** What is suggested where `|` stands. */
function suggested(text: string) {
  const offset = text.indexOf("|");
  const found = suggestionsAt(text.replace("|", ""), offset);
  return found && { ...found, labels: found.list.map(({ label }) => label) };
}

/** The text after a suggestion was taken where `|` stands. */
function accepted(text: string, label: string): string {
  const clean = text.replace("|", "");
  const found = suggestionsAt(clean, text.indexOf("|"));
  const taken = found?.list.find((each) => each.label === label);
  return found && taken ? clean.slice(0, found.from) + taken.text + clean.slice(found.to) : "";
}

describe("completion", () => {
  const meeting = (field: string) =>
    `{"type": "report", "people": [{"type": "person", "id": "person:ada-example", "name": "Ada Example"}],
    "states": [{"type": "state", "id": "state:examplia", "name": "Examplia"}],
    "meetings": [{"type": "meeting", ${field}}]}`;

  it("offers the keys that are not there yet, and says which are required and what they are", () => {
    const found = suggested(meeting('"|"'));
    expect(found?.labels).toContain("status");
    expect(found?.labels).not.toContain("type");
    const status = found?.list.find(({ label }) => label === "status");
    expect(status).toMatchObject({ kind: "key", detail: "required", text: 'status": ', rank: 1 });
    expect(status?.about).toMatch(/\w+ \w+/);
    expect(found?.list.find(({ label }) => label === "note")?.detail).toBeUndefined();
  });

  it("knows the keys behind one that has no value yet", () => {
    const found = suggested(meeting('"|"\n"id": "meeting:a", "title": "A"'));
    expect(found?.labels).toContain("status");
    expect(found?.labels).not.toContain("id");
    expect(found?.labels).not.toContain("title");
    expect(suggested(meeting('"tit|": "A", "id": "meeting:a"'))?.labels).toContain("title");
  });

  it.each([
    ['"id": "meeting:a", |', '"id": "meeting:a", "status": '],
    ['"id": "meeting:a", sta|', '"id": "meeting:a", "status": '],
    ['"id": "meeting:a", "sta|"', '"id": "meeting:a", "status": '],
    ['"sta|": "held"', '"status": "held"'],
    ['"sta|" : "held"', '"status" : "held"'],
  ])("writes of a key what is not there yet: %s", (before, after) => {
    expect(accepted(meeting(before), "status")).toBe(meeting(after));
  });

  it.each([
    ['"status":|', '"status":"held"'],
    ['"status": |', '"status": "held"'],
    ['"status": hel|', '"status": "held"'],
    ['"status": "hel|"', '"status": "held"'],
    ['"status": "an|nounced"', '"status": "held"'],
  ])("writes of a value what is not there yet: %s", (before, after) => {
    expect(accepted(meeting(before), "held")).toBe(meeting(after));
  });

  it("puts first what is required, then what the neighbours have, and what tools want last", () => {
    const empty = suggested('{"type": "report", "meetings": [{"type": "meeting", |}]}');
    const required = empty?.list.filter(({ detail }) => detail === "required").length ?? 0;
    expect(empty?.labels.slice(0, required).sort()).toEqual(["id", "kind", "status", "title"]);
    expect(empty?.labels[0]).toBe("id");
    expect(empty?.labels.at(-1)).toBe("$schema");
    const before = '{"type": "meeting", "id": "meeting:a", "extensions": [], "level": "leaders"}';
    const next = suggested(`{"type": "report", "meetings": [${before}, {"type": "meeting", |}]}`);
    expect(next?.labels.slice(required, required + 2).sort()).toEqual(["extensions", "level"]);
    expect(next?.labels.at(-1)).toBe("$schema");
  });

  it("offers the words of a vocabulary", () => {
    const found = suggested(meeting('"kind": "su|"'));
    expect(found?.labels).toContain("summit");
    expect(found?.list.every(({ kind, about: meaning }) => kind === "word" && meaning !== undefined)).toBe(true);
    const text = meeting('"kind": "su"');
    expect(text.slice(found?.from, found?.to)).toBe("su");
    expect(suggested(meeting('"kind": |'))?.list[0]?.text).toMatch(/^"[a-z-]+"$/);
  });

  it("offers the ids of the records that a reference can lead to, with their names", () => {
    const found = suggested(meeting('"participants": [{"actor": "|"}]'));
    expect(found?.list.map(({ label, detail }) => [label, detail])).toEqual([
      ["person:ada-example", "Ada Example"],
      ["state:examplia", "Examplia"],
    ]);
    expect(suggested(meeting('"participants": [{"representing": "|"}]'))?.labels).toEqual(["state:examplia"]);
  });

  it.each([
    ['["person:ada-example", |]', ["state:examplia"]],
    ['["person:ada-example", "|"]', ["state:examplia"]],
    ['["person:ada-example", "st|ate:examplia"]', ["state:examplia"]],
    ['["|", "state:examplia"]', ["person:ada-example"]],
  ])("does not offer an id twice in a list: %s", (speakers, labels) => {
    const report = meeting('"id": "meeting:talks"').slice(0, -1);
    expect(suggested(`${report}, "statements": [{"type": "statement", "speakers": ${speakers}}]}`)?.labels).toEqual(
      labels,
    );
  });

  it("offers no id for a record's own", () => {
    expect(suggested(meeting('"id": "|"'))?.labels).toEqual([]);
  });

  it("does not offer a record to itself", () => {
    const two = '{"type": "meeting", "id": "meeting:a"}, {"type": "meeting", "id": "meeting:b", "partOf": "|"}';
    expect(suggested(`{"type": "report", "meetings": [${two}]}`)?.labels).toEqual(["meeting:a"]);
  });

  it("puts the shades of the kind first", () => {
    const found = suggested('{"type": "statement", "kind": "foretell", "shade": "|"}');
    const ranked = (rank: number) => found?.list.filter((each) => each.rank === rank).map(({ label }) => label);
    expect(ranked(1)).toContain("hope");
    expect(ranked(0)).toContain("praise");
  });

  it("offers what can only have one value", () => {
    expect(suggested('{"type": "report", "version": |}')?.list.map(({ text }) => text)).toEqual(['"1"']);
    expect(suggested('{"type": "organization", "several": |}')?.list.map(({ text }) => text)).toEqual(["true"]);
  });

  it("offers nothing where the model has nothing", () => {
    expect(suggested('{"type": "report", "nothing": {"|"}}')?.labels).toBeUndefined();
    expect(suggested('{"type": "report", "title": "|"}')?.labels).toEqual([]);
  });

  it.each([
    'kind": "talks"|',
    'kind": "talks" |',
    'participants": [{"actor": "state:examplia"}|]',
    'participants": [{"actor": "state:examplia"|}]',
  ])("offers nothing behind what is whole: %s", (field) => {
    expect(suggested(meeting(`"${field}`))).toBeUndefined();
  });

  it("never throws, wherever the cursor is and wherever the text ends", () => {
    const text = example("minimal/report.json");
    for (let at = 0; at <= text.length; at += 7) {
      expect(() => suggestionsAt(text, at)).not.toThrow();
      expect(() => suggestionsAt(text.slice(0, at), at)).not.toThrow();
    }
  });
});

describe("a text that is nested too deeply for its parser", () => {
  const text = `{"meetings": [${"[".repeat(200_000)}`;

  it("is one that nothing is known of", () => {
    expect(suggestionsAt(text, text.length)).toBeUndefined();
    expect(recordAround(text, text.length)).toBeUndefined();
    expect(looseOffset(text, ["meetings", 0])).toBe(0);
    expect(recognize("a.json", text).kind).toBe("report");
  });
});

describe("the place of a value", () => {
  it("is told by the model, with what its field is", () => {
    const place = placeAt(JSON.parse(baku), ["meetings", 0, "when", "start"]);
    expect(place).toMatchObject({ owner: "When", key: "start", isList: false });
    expect(place && about(place)).toMatch(/\w+ \w+/);
    expect(placeAt(JSON.parse(baku), ["meetings", "when"])).toBeUndefined();
  });

  it("is within a record, or within none", () => {
    expect(recordAround(baku, baku.indexOf('"id": "meeting:baku-talks"') + 9)).toBe("meeting:baku-talks");
    expect(recordAround(baku, baku.indexOf('"language"'))).toBeUndefined();
    expect(recordAround('{"meetings": [{"id": "meeting:a", ', 30)).toBe("meeting:a");
  });
});

describe("sharing", () => {
  it("gives back the same report, from a short address", async () => {
    const fragment = await toFragment(baku);
    expect(fragment).toMatch(/^#1\.[\w-]+$/);
    expect(fragment.length).toBeLessThan(baku.length / 4);
    expect(await fromFragment(fragment)).toBe(baku);
  });

  it.each([
    '{"type": "report", "type": "person"}',
    '{"number": 1.0000000000000000000001, "other": 1e400}',
    '{"b": 1,\n"1": 2}\n',
    '{"half": "\\ud800"}',
    '{ "type": ',
    "\uFEFF{}",
    "[".repeat(100_000),
  ])("keeps a text as it is, faults included: %.40s", async (text) => {
    expect(await fromFragment(await toFragment(text))).toBe(text);
  });

  it("keeps letters of all scripts", async () => {
    const text = '{"title":"Əliyev 😀 مرحبا"}';
    expect(JSON.parse(await fromFragment(await toFragment(text)))).toEqual(JSON.parse(text));
  });

  it("reads what Node deflates, as the links of the site are", async () => {
    const fragment = `#1.${deflateRawSync('{"type":"report"}').toString("base64url")}`;
    expect(await fromFragment(fragment)).toBe('{\n  "type": "report"\n}\n');
  });

  it("takes no other fragment for a report", async () => {
    expect(["", "#fields", "#1.q1Y", "#2.q1Y"].map(isFragment)).toEqual([false, false, true, true]);
  });

  it.each([
    ["is cut off", async () => (await toFragment(baku)).slice(0, 400), /cut off/],
    ["is of another version", async () => (await toFragment(baku)).replace("#1", "#2"), /another version/],
    ["is no base64", async () => "#1.%%%", /cut off/],
    ["would fill the memory", async () => bomb(), /larger than 16 MiB/],
  ])("refuses an address that %s", async (_, fragment, message) => {
    await expect(fragment().then(fromFragment)).rejects.toThrow(message);
  });

  it.each([
    ["more than it would read", " ".repeat(17 * 2 ** 20), /too long/],
    ["what stays long", Array.from({ length: 9000 }, (_, n) => (n * n * 7919).toString(36)).join(), /too long/],
    ["half a character", '"\ud800"', /half a character/],
  ])("puts into no address %s", async (_, text, message) => {
    await expect(toFragment(text)).rejects.toThrow(message);
  });

  function bomb(): string {
    return `#1.${deflateRawSync(Buffer.alloc(20 * 2 ** 20, " ")).toString("base64url")}`;
  }
});

describe("files", () => {
  it.each([
    ["a.json", baku, "report"],
    ["a", baku, "report"],
    ["a.json", example("draft/draft.json"), "draft"],
    ["a.json", "{ broken", "report"],
    ["a.json", "42", "report"],
    ["a.txt", example("draft/article.txt"), "source-text"],
    ["a.md", "[Talks](talks.html) began.", "source-text"],
    ["a", "Talks began.", "source-text"],
  ])("are known by their names and their content: %s, %.20s", (name, text, kind) => {
    expect(recognize(name, text)).toEqual({ name, text, kind });
  });

  it("are opened in an order in which they fit", async () => {
    const texts = { "a.txt": "Talks began.", "draft.json": example("draft/draft.json"), "report.json": baku };
    const files = Object.entries(texts).map(([name, text]) => new File([text], name));
    const { read, refused } = await readFiles(files);
    expect(read.map(({ name }) => name)).toEqual(["report.json", "draft.json", "a.txt"]);
    expect(refused).toEqual([]);
  });

  it("lose a byte order mark where they are JSON, and keep it where they are the text of a source", async () => {
    const { read } = await readFiles([new File(["\uFEFF{}"], "a.json"), new File(["\uFEFFTalks"], "a.txt")]);
    expect(read.map(({ text }) => text)).toEqual(["{}", "\uFEFFTalks"]);
  });

  it.each([
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])],
    ["a text in Latin-1", new Uint8Array([0x7b, 0x22, 0xe9, 0x22])],
    ["a text in UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0])],
    ["what holds U+0000", new Uint8Array([0x41, 0])],
    ["an empty file", new Uint8Array()],
    ["a file of 17 MiB", new Uint8Array(17 * 2 ** 20)],
  ])("are refused where they are no text: %s", async (_what, bytes) => {
    const { read, refused } = await readFiles([new File([bytes], "a.json")]);
    expect([read, refused]).toEqual([[], [expect.stringContaining("a.json")]]);
  });

  it("are the text of the source with their digest, or else of the first", () => {
    const article = example("draft/article.txt");
    const { report } = assemble(example("draft/draft.json"), { text: article });
    const other = { type: "source", id: "source:other", kind: "document" } as const;
    const twoSources: Report = { ...report, sources: [other, ...report.sources] };
    expect(sourceOf(twoSources, article)).toEqual({ id: report.sources[0]?.id, hasDigest: true });
    expect(sourceOf(twoSources, "another text")).toEqual({ id: "source:other", hasDigest: false });
    expect(sourceOf({ sources: [null, { id: 1 }] }, article)).toBeUndefined();
    expect(sourceOf(undefined, article)).toBeUndefined();
  });
});

describe("passages", () => {
  it("of a draft are shown in the text that they stand in", () => {
    const article = example("draft/article.txt");
    const { report } = assemble(example("draft/draft.json"), { text: article });
    const spans = citedSpans(report, "source:article");
    expect(spans.length).toBeGreaterThan(10);
    const shown = pieces(article, spans);
    expect(shown.map(({ text }) => text).join("")).toBe(article);
    expect(shown.some(({ text, isCited }) => isCited && text.includes("released 37 Samplonian sailors"))).toBe(true);
    expect(citedSpans(report, "source:none")).toEqual([]);
  });

  it("that overlap, touch or hold each other become one", () => {
    const spans = [
      { start: 1, end: 4 },
      { start: 2, end: 3 },
      { start: 3, end: 6 },
      { start: 8, end: 9 },
    ];
    expect(pieces("0123456789", spans)).toEqual([
      { text: "0", isCited: false },
      { text: "12345", isCited: true },
      { text: "67", isCited: false },
      { text: "8", isCited: true },
      { text: "9", isCited: false },
    ]);
  });

  it("count code points, and may point beyond the text", () => {
    expect(pieces("😀ab", [{ start: 1, end: 9 }])).toEqual([
      { text: "😀", isCited: false },
      { text: "ab", isCited: true },
    ]);
  });
});
