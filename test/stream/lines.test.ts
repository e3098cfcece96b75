import { describe, expect, it } from "vitest";
import { isBlank, type Line, LineSplitter } from "../../src/json/lines.js";
import { createRandom } from "../json/random.js";

const NO_LIMIT = Number.POSITIVE_INFINITY;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function split(chunks: readonly (Uint8Array | string)[], maxLineBytes = NO_LIMIT): Line[] {
  const splitter = new LineSplitter(maxLineBytes);
  // A line may be a view of its chunk, so it is copied.
  const copy = ({ content, ...line }: Line): Line => ({ ...line, content: content.slice() });
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)].map(copy)), ...[...splitter.end()].map(copy)];
}

const textOf = ({ content }: Line) => (typeof content === "string" ? content : decoder.decode(content));

/** What a text has for lines: a line feed at its end begins none. */
function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

describe("the lines of a stream", () => {
  it("are numbered from 1, without their line feeds, with their sizes in bytes", () => {
    expect(split(["a\n\né\r\n😀"])).toEqual([
      { number: 1, content: "a", size: 1 },
      { number: 2, content: "", size: 0 },
      { number: 3, content: "é\r", size: 3 },
      { number: 4, content: "😀", size: 4 },
    ]);
  });

  it.each([
    ["nothing", [], []],
    ["empty chunks", ["", new Uint8Array()], []],
    ["a line feed", ["\n"], [""]],
    ["a last line without line feed", ["a", "\nb"], ["a", "b"]],
    ["a line feed of its own", ["a", "\n", "b"], ["a", "b"]],
  ])("of %s", (_what, chunks, lines) => {
    expect(split(chunks).map(textOf)).toEqual(lines);
  });

  it("stay texts where they come as texts, and bytes where they come as bytes, or as both", () => {
    const bytes = encoder.encode("b\nc");
    const kinds = split(["a\n", bytes, "d\ne\n", encoder.encode("f\n")]).map(({ content }) => typeof content);
    expect(kinds).toEqual(["string", "object", "object", "string", "object"]);
  });

  // A character of every length in UTF-8, one of them a surrogate pair in UTF-16.
  const TEXT = "é\n€x\n\n😀\r\nz😀";

  it("are the same wherever the bytes are cut, within a character too", () => {
    const bytes = encoder.encode(TEXT);
    for (let i = 0; i <= bytes.length; i++) {
      for (let k = i; k <= bytes.length; k++) {
        const lines = split([bytes.subarray(0, i), bytes.subarray(i, k), bytes.subarray(k)]);
        expect(lines.map(textOf)).toEqual(linesOf(TEXT));
        expect(lines.map(({ size }) => size)).toEqual([2, 4, 0, 5, 5]);
      }
    }
  });

  it("are the same wherever the text is cut, within a surrogate pair too", () => {
    for (let i = 0; i <= TEXT.length; i++) {
      for (let k = i; k <= TEXT.length; k++) {
        expect(split([TEXT.slice(0, i), TEXT.slice(i, k), TEXT.slice(k)]).map(textOf)).toEqual(linesOf(TEXT));
      }
    }
  });

  it("keep a surrogate pair that is cut between two texts, where bytes come before or behind", () => {
    const [high, low] = ["\ud83d", "\ude00"];
    expect(split([encoder.encode("a"), high, low, encoder.encode("b\n")]).map(textOf)).toEqual(["a😀b"]);
    expect(split([high, "", low, encoder.encode("b\n")]).map(textOf)).toEqual(["😀b"]);
  });

  it("are those of split, for any text, cut at random, as texts, as bytes or as both", () => {
    const random = createRandom(1);
    const alphabet = ["\n", "\n", "\r", "a", "{}", " ", "é", "€", "😀", "\uFEFF", "\u2028"];
    for (let run = 0; run < 2_000; run++) {
      const text = Array.from({ length: random(13) }, () => alphabet[random(alphabet.length)]).join("");
      const bytes = encoder.encode(text);
      const chunks: (Uint8Array | string)[] = [];
      const isBytes = random(2) === 0;
      const whole = isBytes ? bytes : text;
      for (let at = 0; at < whole.length; ) {
        const end = at + random(5);
        chunks.push(typeof whole === "string" ? whole.slice(at, end) : whole.subarray(at, end));
        at = end;
      }
      expect(split(chunks).map(textOf)).toEqual(linesOf(text));
      // Whole characters, some of them as texts and some as bytes.
      const mixed = [...text].map((character) => (random(2) === 0 ? character : encoder.encode(character)));
      expect(split(mixed).map(textOf)).toEqual(linesOf(text));
    }
  });

  it("that are longer than the limit have their size and number, and no content", () => {
    const chunks = ["aaaa", "aa\nbbbb\n", "ccccc\ndd", "ddd"];
    expect(split(chunks, 4)).toEqual([
      { number: 1, content: "", size: 6 },
      { number: 2, content: "bbbb", size: 4 },
      { number: 3, content: "", size: 5 },
      { number: 4, content: "", size: 5 },
    ]);
    // Of texts bytes are counted too.
    expect(split(["éé\néé€\n"], 4).map(({ content, size }) => [content, size])).toEqual([
      ["éé", 4],
      ["", 7],
    ]);
  });

  it.each([
    [5, "5"],
    [null, "null"],
    [undefined, "undefined"],
    [{}, "an object"],
    [["a"], "an object"],
    [new Uint16Array(2), "an object"],
  ])("are none of %o, which is told", (chunk, shown) => {
    expect(() => [...new LineSplitter(NO_LIMIT).push(chunk as string)]).toThrow(
      new TypeError(`A chunk of the stream is ${shown}: expected a string or a Uint8Array.`),
    );
  });
});

describe("a line is blank", () => {
  it.each([
    ["", true],
    [" \t\r", true],
    ["\u00a0", false],
    ["\uFEFF", false],
    ["\u000b", false],
    [" {", false],
  ])("%o: %s", (text, blank) => {
    expect([isBlank(text), isBlank(encoder.encode(text))]).toEqual([blank, blank]);
  });
});
