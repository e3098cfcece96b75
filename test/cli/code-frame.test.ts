import pc from "picocolors";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/cli/formats/code-frame.js";
import { visible } from "../../src/cli/formats/visible.js";
import { checkText } from "../../src/index.js";
import { communique, folder } from "./cli.js";

const plain = pc.createColors(false);

/** The frame of the first finding of a text. */
function frame(text: string): string[] {
  const [finding] = checkText(text).findings;
  if (finding === undefined) throw new Error("The text has no defect.");
  return codeFrame(text, finding, plain);
}

/** What stands above the carets, told by the columns that a terminal uses. */
function marked(lines: string[]): string {
  const at = lines.findIndex((line) => /^ +\| *\^+$/.test(line));
  const caret = lines[at] ?? "";
  const from = caret.indexOf("^");
  const width = caret.length - from;
  let column = 0;
  let found = "";
  for (const { segment } of new Intl.Segmenter().segment(lines[at - 1] ?? "")) {
    if (column >= from && column < from + width) found += segment;
    column += stringWidth(segment);
  }
  return found;
}

/** A person with one defect, the nationality, behind a name. */
const person = (name: string, nationality = '"place:x"') =>
  `{"type":"person","id":"person:a","name":"${name}","nationality":${nationality}}`;

describe("the carets", () => {
  it("stand under the value, with the line before and the one after it", () => {
    expect(frame('{\n  "type": "person",\n  "id": "Ada",\n  "name": "A"\n}\n')).toEqual([
      '  2 |   "type": "person",',
      '> 3 |   "id": "Ada",',
      "    |         ^^^^^",
      '  4 |   "name": "A"',
    ]);
  });

  it("stand under an unknown key, and under the bracket where a key is missing", () => {
    expect(marked(frame('{"type":"person","id":"person:a","name":"A","nmae":"B"}'))).toBe('"nmae"');
    expect(marked(frame('{"type":"person","id":"person:a"}'))).toBe("{");
  });

  it("mark the first character of what goes over several lines", () => {
    const lines = frame('{"type":"person","id":"person:a","name":\n  ["A",\n  "B"]\n}');
    expect(lines.slice(1, 3)).toEqual(['> 2 |   ["A",', "    |   ^"]);
  });

  it("line up where the numbers of the lines get longer", () => {
    const text = `${"\n".repeat(7)}{"type":"person","id":"person:a",\n"name":5,\n"note":"A"}`;
    expect(frame(text)).toEqual([
      '   8 | {"type":"person","id":"person:a",',
      '>  9 | "name":5,',
      "     |        ^",
      '  10 | "note":"A"}',
    ]);
  });

  it.each([
    ["plain letters", "Ada"],
    ["Chinese, two columns a character", "阿利耶夫"],
    ["emoji", "😀👍"],
    ["an emoji made of several", "👩‍🚀🇦🇿"],
    ["combining marks, which take no column", "e\u0301a\u0308"],
    ["fullwidth letters", "ＡＢ"],
    ["Cyrillic", "Ильхам"],
  ])("are under the value behind %s", (_name, name) => {
    const lines = frame(person(name));
    expect(marked(lines)).toBe('"place:x"');
    expect(lines[0]).toBe(`> 1 | ${person(name)}`);
  });

  it("are as wide as what they mark", () => {
    expect(marked(frame(person("A", '"place:日本"')))).toBe('"place:日本"');
    expect(marked(frame(person("A", '"😀"')))).toBe('"😀"');
    expect(frame(person("A", '""')).at(-1)?.trim()).toMatch(/^\| +\^\^$/);
  });

  it("are under the value behind tabs, each of which is shown as one space", () => {
    const text = '{\n\t"type":\t"person",\n\t\t"id":\t\t"Ada",\n\t"name": "A"\n}';
    const lines = frame(text);
    expect(lines).toEqual([
      '  2 |  "type": "person",',
      '> 3 |   "id":  "Ada",',
      "    |          ^^^^^",
      '  4 |  "name": "A"',
    ]);
    expect(marked(lines)).toBe('"Ada"');
  });

  it.each([
    ["Windows", "\r\n"],
    ["old Macintosh", "\r"],
  ])("are in the right line where lines end as on %s", (_name, end) => {
    const text = ["{", '"type":"person",', '"id":"Ada",', '"name":"A"', "}"].join(end);
    expect(frame(text)).toEqual([
      '  2 | "type":"person",',
      '> 3 | "id":"Ada",',
      "    |      ^^^^^",
      '  4 | "name":"A"',
    ]);
  });

  it("are in the right column behind a byte order mark", () => {
    expect(checkText(`\uFEFF${person("A")}`).findings.map(({ code }) => code)).toContain("wrong-reference-kind");
    const finding = checkText(`\uFEFF${person("A")}`).findings.at(-1);
    expect(marked(codeFrame(`\uFEFF${person("A")}`, finding as never, plain))).toBe('"place:x"');
  });
});

describe("a very long line", () => {
  const filler = (n: number) => "abcdefghij".repeat(n / 10);

  it("is shown in part, with … where something is left out", () => {
    const text = `{"type":"person","id":"person:a","name":"${filler(500)}","nationality":"place:x","note":"${filler(1_000)}"}`;
    const lines = frame(text);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^> 1 \| ….{100}…$/);
    expect(marked(lines)).toBe('"place:x"');
  });

  it("is shown from its beginning or to its end where the place is there", () => {
    const atStart = frame(`{"type":"persn","note":"${filler(1_000)}"}`);
    expect(atStart[0]).toMatch(/^> 1 \| \{"type":"persn".{85}…$/);
    expect(marked(atStart)).toBe('"persn"');
    const atEnd = frame(person(filler(500)));
    expect(atEnd[0]).toMatch(/^> 1 \| ….{76}"nationality":"place:x"\}$/);
    expect(marked(atEnd)).toBe('"place:x"');
  });

  it("marks of a very long value what is shown of it", () => {
    const [shown = "", carets = ""] = frame(person("A", `"${filler(1_000)}"`));
    expect(shown.length).toBeLessThan(110);
    expect(carets.length).toBeLessThanOrEqual(shown.length);
    expect(carets).toMatch(/^ {4}\| +\^{40,}$/);
  });

  it("of 100 characters is shown in full", () => {
    const text = person("x".repeat(100 - person("").length));
    expect(text).toHaveLength(100);
    expect(frame(text)[0]).toBe(`> 1 | ${text}`);
  });

  it.each([60, 61, 62, 63])("of %i wide characters is cut without shifting the carets", (n) => {
    expect(marked(frame(person("日".repeat(n))))).toBe('"place:x"');
    // Cut in the middle of a surrogate pair, half of one is shown as a replacement character.
    expect(marked(frame(person("😀".repeat(n))))).toBe('"place:x"');
    expect(frame(person("😀".repeat(n)))[0]).toBe(visible(frame(person("😀".repeat(n)))[0] ?? ""));
  });

  it("of megabytes is not shown as a whole", () => {
    const text = `{"type":"person","id":"person:a","name":5,"note":"${"a".repeat(5_000_000)}"}`;
    const finding = { code: "empty", severity: "error", message: "", path: "", line: 1, column: 41 } as const;
    expect(codeFrame(text, finding, plain)[0]).toHaveLength(107);
  });
});

describe("what a terminal would obey", () => {
  // Escape, its C1 form, backspace, an override of the direction, an isolate, a line separator, a byte order mark.
  const EVIL = "\u001b[31m\u009b31m\b\u202e\u2066\u2028\uFEFF";
  const OBEYED =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/;

  it("is shown as a replacement character", () => {
    expect(visible(EVIL)).toBe("\uFFFD[31m\uFFFD31m\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    expect(visible("\ud800a")).toBe("\uFFFDa");
    expect(visible("a\tb")).toBe("a b");
    expect(visible("日本 😀 é e\u0301 👩‍🚀")).toBe("日本 😀 é e\u0301 👩‍🚀");
  });

  const inJson = EVIL.replaceAll("\u001b", "\\u001b").replaceAll("\b", "\\b");
  const document = `{"type":"person","id":"person:${inJson}","name":"${inJson}","k${inJson}":1,
    "sameAs":["${inJson}"],"nationality":"${inJson}"}`;

  it.skipIf(process.platform === "win32")("never comes out raw, from strings, keys or file names", async () => {
    const name = `e${EVIL.replaceAll("\u2028", "")}.json`;
    const cwd = folder({ [name]: document, [`${name}l`]: document });
    for (const format of ["pretty", "json"]) {
      const args = ["check", name, "*.jsonl", `gone${EVIL}`, `gone${EVIL}*.json`, "--format", format];
      const { stdout, stderr, code } = await communique(args, { cwd });
      expect(code).toBe(2);
      expect(stdout.length).toBeGreaterThan(1_000);
      expect(stdout).not.toMatch(OBEYED);
      expect(stderr).not.toMatch(OBEYED);
      if (format === "json") {
        // Escaped, but the same value.
        expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual([name, `${name}l`]);
      }
    }
  });

  it("never comes out raw in a complaint about the usage", async () => {
    for (const args of [
      ["check", "x.json", "--source-text", `source:${EVIL}`],
      ["check", "x.json", "--source-text", `source:a=${EVIL}`],
      ["schema", EVIL],
    ]) {
      const { stderr, code } = await communique(args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: /);
      expect(stderr).not.toMatch(OBEYED);
    }
  });
});
