import { afterEach, describe, expect, it, vi } from "vitest";
import { decode, stripMark } from "../../src/json/decode.js";

const MARK = [0xef, 0xbb, 0xbf];
const MARKED = {
  code: "byte-order-mark",
  severity: "warning",
  message: "The document starts with a byte order mark, which JSON does not allow; it was skipped.",
  path: "",
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  help: "Save it as UTF-8 without BOM.",
};

describe("the encoding of bytes", () => {
  it.each<[string, number[], string]>([
    ["the mark of UTF-32, little-endian", [0xff, 0xfe, 0, 0], "UTF-32LE"],
    ["the mark of UTF-32, big-endian", [0, 0, 0xfe, 0xff], "UTF-32BE"],
    ["the mark of UTF-16, little-endian", [0xff, 0xfe, 0x7b, 0], "UTF-16LE"],
    ["the mark of UTF-16 and a character with one zero", [0xff, 0xfe, 0, 0x7b], "UTF-16LE"],
    ["the mark of UTF-16 alone", [0xff, 0xfe], "UTF-16LE"],
    ["the mark of UTF-16, big-endian", [0xfe, 0xff, 0, 0x7b], "UTF-16BE"],
    ["three zeros behind a character", [0x7b, 0, 0, 0], "UTF-32LE"],
    ["three zeros before a character", [0, 0, 0, 0x7b], "UTF-32BE"],
    ["a zero behind a character", [0x7b, 0, 0x7d, 0], "UTF-16LE"],
    ["a zero behind a character, and two before the next", [0x7b, 0, 0, 0x7d], "UTF-16LE"],
    ["a zero before a character", [0, 0x7b, 0, 0x7d], "UTF-16BE"],
    ["a zero before the highest ASCII character", [0, 0x7f], "UTF-16BE"],
    ["a zero behind the lowest one", [0x01, 0], "UTF-16LE"],
  ])("is told by %s", (_what, bytes, name) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({
      text: "",
      findings: [
        {
          code: "utf-16",
          severity: "error",
          message: expect.stringContaining(name),
          path: "",
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 1,
          help: "Save it as UTF-8.",
        },
      ],
    });
  });

  it.each<[string, number[]]>([
    ["nothing", []],
    ["text", [0x7b, 0x7d]],
    ["half of a mark", [0xff]],
    ["half of a mark, and text", [0xff, 0x7b]],
    ["the other half of a mark", [0x7b, 0xfe]],
    ["the halves of another mark, apart", [0xfe, 0x7b]],
    ["a zero", [0]],
    ["two zeros", [0, 0]],
    ["four zeros", [0, 0, 0, 0]],
    ["an odd number of bytes, of which the second is a zero", [0x7b, 0, 0x7d]],
    ["an odd number of bytes, of which the first is a zero", [0, 0x7b, 0]],
    ["a zero before what is no ASCII", [0, 0x80]],
    ["a zero behind what is no ASCII", [0xc3, 0]],
    ["zeros and half of a mark", [0, 0, 0xfe, 0x7b]],
    ["zeros and the other half", [0, 0, 0x7b, 0xff]],
    ["a mark behind one zero", [0, 0x80, 0xfe, 0xff]],
  ])("is taken for UTF-8 with %s", (_what, bytes) => {
    expect(decode(Uint8Array.from(bytes)).findings.map(({ code }) => code)).not.toContain("utf-16");
  });
});

describe("a byte order mark", () => {
  it("is skipped once, with a warning", () => {
    expect(decode(Uint8Array.from([...MARK, 0x31]))).toEqual({ text: "1", findings: [MARKED] });
    expect(decode(Uint8Array.from([...MARK, ...MARK]))).toEqual({ text: "\uFEFF", findings: [MARKED] });
    expect(decode(Uint8Array.from(MARK))).toEqual({ text: "", findings: [MARKED] });
    expect(stripMark("\uFEFF1")).toEqual({ text: "1", findings: [MARKED] });
    expect(stripMark("1\uFEFF")).toEqual({ text: "1\uFEFF", findings: [] });
  });

  it.each([
    [[0xef, 0xbb, 0xbe], "\ufefe"],
    [[0xef, 0xba, 0xbf], "\ufebf"],
    [[0xee, 0xbb, 0xbf], "\ueeff"],
  ])("is no other character: %j", (bytes, text) => {
    expect(decode(Uint8Array.from([...bytes, 0x31]))).toEqual({ text: `${text}1`, findings: [] });
  });
});

describe("bytes that are not UTF-8", () => {
  it("are told with their offset in the document, and four of them", () => {
    const bytes = [0x5b, 0x0a, 0xc3, 0xa9, 0x05, 0xff, 0x0f, 0x5d, 0x5d, 0x5d];
    const finding = (offset: number) => ({
      code: "invalid-utf-8",
      severity: "error",
      message: expect.stringMatching(new RegExp(` ${offset} .*\\bff 0f 5d 5d\\b`)),
      path: "",
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 4,
      help: "Save the document as UTF-8; it is probably in an older encoding or was cut in the middle of a character.",
    });
    const text = "[\né\u0005\ufffd\u000f]]]";
    expect(decode(Uint8Array.from(bytes))).toEqual({ text, findings: [finding(5)] });
    expect(decode(Uint8Array.from([...MARK, ...bytes]))).toEqual({ text, findings: [MARKED, finding(8)] });
    expect(decode(Uint8Array.from([0xff])).findings[0]?.message).toContain("from offset 0 are not UTF-8 (ff).");
  });
});

describe("a text that the engine cannot hold", () => {
  afterEach(() => vi.restoreAllMocks());

  it("is too large, and no bad encoding", () => {
    vi.spyOn(TextDecoder.prototype, "decode").mockImplementation(() => {
      throw new RangeError("Invalid string length");
    });
    const finding = {
      code: "too-large",
      severity: "error",
      message: expect.stringContaining(" 4 bytes"),
      path: "",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    };
    expect(decode(Uint8Array.from([...MARK, 0x31]))).toEqual({ text: "", findings: [MARKED, finding] });
    expect(decode(Uint8Array.from([0x31, 0x32, 0x33, 0x34]))).toEqual({ text: "", findings: [finding] });
  });
});
