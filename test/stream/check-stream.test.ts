import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type CheckStreamOptions, checkStream, type LineResult } from "../../src/index.js";

const GOOD = '{"type":"person","id":"person:ada","name":"Ada Example"}';
const NAMELESS = '{"type":"person","id":"person:ada"}';
const encoder = new TextEncoder();

async function all(input: Parameters<typeof checkStream>[0], options?: CheckStreamOptions): Promise<LineResult[]> {
  const results: LineResult[] = [];
  for await (const result of checkStream(input, options as CheckStreamOptions<"record">)) results.push(result);
  return results;
}

/** Lines without end, and what was asked of them. */
function source(line = `${GOOD}\n`) {
  const asked = { pulls: 0, returns: 0 };
  const input: AsyncIterableIterator<string> = {
    [Symbol.asyncIterator]: () => input,
    async next() {
      asked.pulls++;
      return { done: false, value: line };
    },
    async return() {
      asked.returns++;
      return { done: true, value: undefined };
    },
  };
  return { asked, input };
}

describe("checkStream", () => {
  it("gives a result for each line that is not blank, in order, with its value or its findings", async () => {
    const results = await all([`${GOOD}\n\n`, ` \r\n${NAMELESS}\n{`]);
    expect(results).toEqual([
      { ok: true, line: 1, findings: [], value: JSON.parse(GOOD) },
      {
        ok: false,
        line: 4,
        findings: [
          {
            code: "missing-key",
            severity: "error",
            message: expect.stringContaining('"name"'),
            path: "/name",
            record: "person:ada",
            line: 4,
            column: 1,
            endLine: 4,
            endColumn: 2,
            help: expect.any(String),
          },
        ],
      },
      {
        ok: false,
        line: 5,
        findings: [
          {
            code: "invalid-json",
            severity: "error",
            message: expect.stringMatching(/"\{".* 5\b/),
            path: "",
            line: 5,
            column: 2,
            endLine: 5,
            endColumn: 2,
            help: expect.any(String),
          },
        ],
      },
    ]);
  });

  it("counts lines by line feeds, whatever stands before them", async () => {
    const lines = ['{"id":1,"id":2', "[", GOOD, NAMELESS];
    const places = async (end: string) =>
      (await all([lines.join(end)])).flatMap(({ findings }) =>
        findings.map(({ line, column, endLine, message }) => [line, column, endLine, message]),
      );
    const [unix, windows] = [await places("\n"), await places("\r\n")];
    expect(windows).toEqual(unix);
    expect(unix[0]).toEqual([1, 9, 1, expect.stringMatching(/"id".* 1\b/)]);
    expect(unix.at(-1)).toEqual([4, 1, 4, expect.stringContaining('"name"')]);
    // As bytes too.
    const bytes = await all([encoder.encode(lines.join("\r\n"))]);
    expect(bytes).toEqual(await all([lines.join("\r\n")]));
  });

  it("leaves the words of a document alone, whatever they say of lines", async () => {
    const [result] = await all(["\n".repeat(6), '{"is on line 1.":1,"is on line 1.":2}']);
    expect(result?.findings.find(({ code }) => code === "duplicate-key")?.message).toMatch(/"is on line 1\.".* 7\b/);
  });

  it.each([
    ["a text", () => `${GOOD}\n${NAMELESS}`],
    ["a list", () => [GOOD, "\n", NAMELESS]],
    ["a list of bytes", () => [encoder.encode(`${GOOD}\n`), encoder.encode(NAMELESS)]],
    ["a Node stream", () => Readable.from([Buffer.from(`${GOOD}\n`), Buffer.from(NAMELESS)])],
    ["a Node stream of texts", () => Readable.from([`${GOOD}\n${NAMELESS}\n`])],
    ["a web stream", () => new Blob([`${GOOD}\n${NAMELESS}\n`]).stream() as unknown as AsyncIterable<Uint8Array>],
    [
      "a generator",
      async function* () {
        yield `${GOOD}\n`;
        yield NAMELESS;
      },
    ],
  ])("takes %s", async (_what, input) => {
    expect((await all(input())).map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it("has the same findings for a character that is cut between chunks", async () => {
    const bytes = encoder.encode(`${GOOD.replace("Ada", "Zoë 😀")}\n${NAMELESS}\n`);
    const whole = await all([bytes]);
    for (let i = 0; i <= bytes.length; i++) {
      expect(await all([bytes.slice(0, i), bytes.slice(i)])).toEqual(whole);
    }
  });

  it("puts the name of the file into each finding, and takes the options of a check", async () => {
    const meeting = '{"type":"meeting","id":"meeting:x","title":"X","kind":"chat","status":"held"}';
    const options: CheckStreamOptions = { file: "x.ndjson", rules: { "unlisted-word": "error" }, words: {} };
    const [result] = await all([meeting], options);
    expect(result).toMatchObject({ ok: false, findings: [{ code: "unlisted-word", file: "x.ndjson", line: 1 }] });
    expect(await all([meeting], { words: { meetingKind: ["chat"] } })).toMatchObject([{ ok: true, findings: [] }]);
    expect(await all([GOOD], { as: "meeting" })).toMatchObject([{ ok: false }]);
  });

  it("asks for the next chunk when the results of the one before have been taken", async () => {
    const { asked, input } = source(`${GOOD}\n`.repeat(3));
    const results = checkStream(input);
    expect(asked.pulls).toBe(0);
    const pulls: number[] = [];
    for (let i = 0; i < 7; i++) {
      await results.next();
      pulls.push(asked.pulls);
    }
    expect(pulls).toEqual([1, 1, 1, 2, 2, 2, 3]);
  });

  it("closes the stream of a reader that has seen enough", async () => {
    const { asked, input } = source();
    for await (const { line } of checkStream(input)) if (line === 2) break;
    expect(asked).toEqual({ pulls: 2, returns: 1 });
  });

  it("closes the stream of a reader that throws", async () => {
    const { asked, input } = source();
    const read = async () => {
      for await (const _ of checkStream(input)) throw new Error("Enough.");
    };
    await expect(read()).rejects.toThrow("Enough.");
    expect(asked).toEqual({ pulls: 1, returns: 1 });
  });

  it("passes on what the stream throws, behind the results of what came before", async () => {
    const lines: number[] = [];
    const read = async () => {
      const input = (async function* () {
        yield `${GOOD}\n${GOOD}\n{`;
        throw new RangeError("The line is dead.");
      })();
      for await (const { line } of checkStream(input)) lines.push(line);
    };
    await expect(read()).rejects.toThrow(new RangeError("The line is dead."));
    expect(lines).toEqual([1, 2]);
  });

  it("refuses bad options and bad chunks when a result is asked for", async () => {
    const next = (input: unknown, options?: unknown) =>
      checkStream(input as Iterable<string>, options as CheckStreamOptions<"record">).next();
    await expect(next([GOOD], { maxLineBytes: -1 })).rejects.toThrow(
      new TypeError("maxLineBytes is -1: use a number of 0 or more."),
    );
    await expect(next([GOOD], { maxLineBytes: Number.NaN })).rejects.toThrow(
      new TypeError("maxLineBytes is NaN: use a number of 0 or more."),
    );
    await expect(next([GOOD], { as: "persn" })).rejects.toThrow(/^Unknown document name "persn"/);
    await expect(next([{ type: "person" }])).rejects.toThrow(
      new TypeError("A chunk of the stream is an object: expected a string or a Uint8Array."),
    );
    await expect(next(encoder.encode(GOOD))).rejects.toThrow(
      new TypeError("A chunk of the stream is 123: expected a string or a Uint8Array."),
    );
    await expect(next(undefined)).rejects.toThrow(TypeError);
  });
});

describe("a line of more bytes than maxLineBytes", () => {
  it("is an error with its size, and the check goes on", async () => {
    const results = await all([GOOD, "\n", "x".repeat(60), "\n", GOOD], { maxLineBytes: 57, file: "x.ndjson" });
    expect(results.map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [false, 2],
      [true, 3],
    ]);
    expect(results[1]?.findings).toEqual([
      {
        code: "too-large",
        severity: "error",
        message: expect.stringMatching(/ 60 .* 57 .*maxLineBytes/),
        path: "",
        file: "x.ndjson",
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 1,
        help: expect.stringContaining("maxLineBytes"),
      },
    ]);
  });

  it("is one where only blanks are on it", async () => {
    expect((await all([" ".repeat(9)], { maxLineBytes: 8 }))[0]?.findings[0]?.code).toBe("too-large");
    expect(await all([" ".repeat(8)], { maxLineBytes: 8 })).toEqual([]);
  });

  it("is not held: 200 MB on one line need not more memory than the limit and a few chunks", async () => {
    const CHUNK = 1 << 20;
    const LIMIT = 4 * CHUNK;
    let peak = 0;
    const base = process.memoryUsage().arrayBuffers;
    async function* input() {
      for (let i = 0; i < 200; i++) {
        // Of its own, so that whoever keeps chunks keeps memory.
        yield new Uint8Array(CHUNK).fill(0x78);
        peak = Math.max(peak, process.memoryUsage().arrayBuffers - base);
        // Garbage goes when there is a turn of the event loop.
        if (i % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      yield `\n${GOOD}\n`;
    }
    const results = await all(input(), { maxLineBytes: LIMIT });
    expect(results.map(({ ok, line }) => [ok, line])).toEqual([
      [false, 1],
      [true, 2],
    ]);
    expect(results[0]?.findings[0]?.message).toMatch(new RegExp(` ${200 * CHUNK} .* ${LIMIT} .*maxLineBytes`));
    // Far below 200: the collector lets some chunks stand that nobody holds.
    expect(peak).toBeLessThan(120 * CHUNK);
  });
});
