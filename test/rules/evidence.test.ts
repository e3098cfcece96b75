import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inferredWithoutNote } from "../../src/check/rules/evidence/inferred-without-note.js";
import { noEvidence } from "../../src/check/rules/evidence/no-evidence.js";
import { singleOrigin } from "../../src/check/rules/evidence/single-origin.js";
import { measureText } from "../../src/cite/source-text.js";
import type { Evidence, Meeting, Report, Source, SourceId } from "../../src/types.js";
import {
  agreement,
  meeting,
  person,
  process,
  report,
  source,
  state,
  statement,
  topic,
  visit,
} from "../check/documents.js";
import { found } from "./found.js";

const relay = (slug: string, ...basedOn: SourceId[]) => source(slug, { basedOn: basedOn as [SourceId] });
const from = (slug: string, more: Partial<Evidence> = {}): Evidence => ({
  source: `source:${slug}`,
  basis: "stated",
  ...more,
});
const knownFrom = (...evidence: Evidence[]): Partial<Meeting> => ({ evidence: evidence as [Evidence] });
const withSources = (sources: Source[], more: Partial<Report> = {}) =>
  report({ sources: sources as [Source], ...more });

describe("no-evidence", () => {
  const events: Partial<Report> = {
    visits: [visit()],
    meetings: [meeting()],
    agreements: [agreement()],
    statements: [statement()],
    processes: [process()],
    relationships: [
      {
        type: "relationship",
        id: "relationship:friends",
        title: "Friends",
        parties: ["state:examplia", "state:samplonia"],
        kind: "alliance",
      },
    ],
  };
  const several = [source(), source("second"), source("third")];

  it("names each record that tells of something", () => {
    const ending = "3";
    expect(found(noEvidence, withSources(several, events))).toEqual([
      `/visits/0: visit:tour ${ending}`,
      `/meetings/0: meeting:talks ${ending}`,
      `/agreements/0: agreement:treaty ${ending}`,
      `/statements/0: statement:welcome ${ending}`,
      `/processes/0: process:peace ${ending}`,
      `/relationships/0: relationship:friends ${ending}`,
    ]);
  });

  it("says nothing where there is one source", () => {
    expect(found(noEvidence, report(events))).toEqual([]);
  });

  it("says nothing where one source is read, and the others are known through it", () => {
    const chain = [relay("article", "source:agency"), relay("agency", "source:paper"), source("paper")];
    expect(found(noEvidence, withSources(chain, events))).toEqual([]);
  });

  it("counts the sources that were read", () => {
    const sources = [relay("article", "source:agency"), source("agency"), source("readout")];
    expect(found(noEvidence, withSources(sources, { meetings: [meeting()] }))).toEqual([
      "/meetings/0: meeting:talks 2",
    ]);
  });

  it("says nothing of who takes part, nor of what has evidence", () => {
    const records = { people: [person()], states: [state()], topics: [topic()] };
    const known = { meetings: [meeting("talks", knownFrom(from("article", { fields: ["/status"] })))] };
    expect(found(noEvidence, withSources(several, { ...records, ...known }))).toEqual([]);
  });

  it("says nothing of what is only claimed: the statement that claims it has evidence", () => {
    const told = (standing: Partial<Meeting>) => withSources(several, { meetings: [meeting("talks", standing)] });
    expect(found(noEvidence, told({ standing: "claimed" }))).toEqual([]);
    expect(found(noEvidence, told({}))).toHaveLength(1);
  });

  it("says nothing of a record alone", () => {
    expect(found(noEvidence, meeting())).toEqual([]);
  });
});

describe("inferred-without-note", () => {
  const known = (...evidence: Evidence[]) => meeting("talks", knownFrom(...evidence));

  it("names the first field and the source", () => {
    const fields = ["/status", "/title"] as const;
    expect(
      found(
        inferredWithoutNote,
        report({ meetings: [known(from("article"), from("article", { fields: [...fields], basis: "inferred" }))] }),
      ),
    ).toEqual(["/meetings/0/evidence/1: meeting:talks /status source:article"]);
  });

  it("looks at a record alone, and at the evidence of it as a whole", () => {
    expect(found(inferredWithoutNote, known(from("article", { basis: "inferred" })))).toEqual([
      "/evidence/0: meeting:talks source:article",
    ]);
  });

  it.each<[string, Evidence]>([
    ["there is a note", from("article", { basis: "inferred", note: "No year is given." })],
    ["the source states it", from("article")],
    ["it was computed", from("article", { basis: "computed" })],
  ])("says nothing where %s", (_, evidence) => {
    expect(found(inferredWithoutNote, known(evidence))).toEqual([]);
  });
});

describe("single-origin", () => {
  const origins = (...sources: Source[]) => found(singleOrigin, withSources(sources));

  it("names the sources that were read, and what all rest on", () => {
    expect(origins(source("agency"), relay("a", "source:agency"), relay("b", "source:agency"))).toEqual([
      "/sources: source:a source:b source:agency",
    ]);
    expect(
      origins(
        relay("c", "source:b"),
        relay("a", "source:b", "source:agency"),
        relay("b", "source:agency"),
        source("agency"),
      ),
    ).toEqual(["/sources: source:c source:a source:agency"]);
  });

  it("names three of them at most", () => {
    const relays = ["a", "b", "c", "d"].map((slug) => relay(slug, "source:agency"));
    expect(origins(source("agency"), ...relays.slice(0, 3))[0]).toContain("source:a source:b source:c source:agency");
    expect(origins(source("agency"), ...relays)[0]).toContain("source:a source:b 2 source:agency");
  });

  it.each<[string, Source[]]>([
    ["there is one source", [source("a")]],
    ["an article relays an agency", [relay("a", "source:agency"), source("agency")]],
    ["an article relays a newspaper through an agency", [relay("a", "source:b"), relay("b", "source:c"), source("c")]],
    [
      "an article relays an agency directly and through a newspaper",
      [relay("a", "source:b", "source:c"), relay("b", "source:c"), source("c")],
    ],
    ["a photograph stands for itself", [source("photo"), relay("a", "source:c"), relay("b", "source:c"), source("c")]],
    [
      "one relays another agency too",
      [relay("a", "source:c"), relay("b", "source:c", "source:d"), source("c"), source("d")],
    ],
    ["what one relays is not in the report", [relay("a", "source:c"), relay("b", "source:gone"), source("c")]],
    [
      "two relay each other",
      [relay("a", "source:b"), relay("b", "source:a"), relay("d", "source:c"), relay("e", "source:c"), source("c")],
    ],
    ["all relay each other", [relay("a", "source:b"), relay("b", "source:c"), relay("c", "source:a")]],
    ["one relays itself", [relay("a", "source:a"), relay("b", "source:c"), source("c")]],
  ])("says nothing where %s", (_, sources) => {
    expect(origins(...sources)).toEqual([]);
  });

  it("comes to an end where two sources share an id and relay each other", () => {
    const twins = [source("b"), relay("a", "source:b"), relay("b", "source:a")];
    expect(origins(...twins)).toEqual(origins(...twins));
    expect(origins(...[...twins].reverse())).toEqual([]);
  });

  it("says nothing of a source alone, and takes an id for nothing but an id", () => {
    expect(found(singleOrigin, relay("a", "source:agency"))).toEqual([]);
    expect(
      origins(relay("constructor", "source:prototype"), relay("to-string", "source:prototype"), source("x")),
    ).toEqual([]);
  });

  it("follows the longest chain that a report can have", () => {
    const chain = Array.from({ length: 9_998 }, (_, i) => relay(`s${i}`, `source:s${i + 1}`));
    expect(origins(source("s9998"), ...chain, relay("other", "source:s9998"))).toEqual([
      "/sources: source:s0 source:other source:s9998",
    ]);
  });
});

describe("the text of a source", () => {
  const hash = (input: string | Uint8Array) => createHash("sha256").update(input).digest("hex");

  it.each(["Examplia", "Grüße 😀 aus Samplonia 😀", "\uFEFFwith a mark", ""])("is measured: %j", (text) => {
    const bytes = new TextEncoder().encode(text);
    for (const input of [text, bytes]) {
      expect(measureText(input)).toMatchObject({ sha256: hash(bytes), length: [...text].length });
    }
  });

  it("has to be UTF-8", () => {
    expect(() => measureText(new Uint8Array([0x61, 0xff]))).toThrow(TypeError);
  });

  it.each(["plain text", "a😀b😀😀c", "😀", "\uFEFF😀"])("is cut as spans count: %j", (text) => {
    const { slice } = measureText(text);
    const points = [...text];
    for (let start = 0; start <= points.length + 1; start++) {
      for (let end = start; end <= points.length + 2; end++) {
        expect([start, end, slice(start, end)]).toEqual([start, end, points.slice(start, end).join("")]);
      }
    }
  });

  it.each(["plain text", "a😀b😀😀c"])("has nothing between an end and a later start: %j", (text) => {
    expect(measureText(text).slice(4, 1)).toBe("");
  });

  it("is cut at any place of a long text", () => {
    const points = Array.from({ length: 5_000 }, (_, i) => (i % 3 === 0 ? "😀" : String(i % 10)));
    const { slice } = measureText(points.join(""));
    for (const start of [0, 1, 1022, 1023, 1024, 1025, 2047, 2048, 2049, 4095, 4096, 4998, 4999]) {
      expect([start, slice(start, start + 2)]).toEqual([start, points.slice(start, start + 2).join("")]);
    }
    expect(slice(0, 5_000)).toBe(points.join(""));
  });

  it("ends where its code points end", () => {
    const { slice } = measureText("😀".repeat(1024));
    expect(slice(1023, 1024)).toBe("😀");
    expect(slice(1022, 9_999)).toBe("😀😀");
    expect(slice(1024, 9_999)).toBe("");
  });

  it("counts half a pair of surrogates as one, as in a string of its own", () => {
    expect(measureText("a\uD83Db😀c").slice(2, 4)).toBe("b😀");
  });
});
