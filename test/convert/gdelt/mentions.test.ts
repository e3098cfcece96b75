import { check, type Source } from "communique";
import {
  fromGdelt,
  type GdeltMentionColumn,
  type GdeltMentions,
  gdeltMentionColumns,
  gdeltReport,
  type ImportedRow,
  readGdeltMentions,
} from "communique/gdelt";
import { describe, expect, it } from "vitest";
import { MENTIONS_NOT_READ } from "../../../src/convert/gdelt/mentions.js";
import { longestText, mostItems } from "../../../src/lookup/model.js";
import { rowOf } from "./rows.js";

type Columns = Partial<Record<GdeltMentionColumn, string>>;

const EXAMPLE: Columns = {
  GLOBALEVENTID: "1200000001",
  EventTimeDate: "20240819120000",
  MentionTimeDate: "20240819121500",
  MentionType: "1",
  MentionSourceName: "example.org",
  MentionIdentifier: "https://example.org/news/2",
  SentenceID: "4",
  Actor1CharOffset: "10",
  Actor2CharOffset: "30",
  ActionCharOffset: "20",
  InRawText: "1",
  Confidence: "60",
  MentionDocLen: "2000",
  MentionDocTone: "-1.5",
};

function mentionOf(columns: Columns = {}): string {
  const all = { ...EXAMPLE, ...columns };
  return gdeltMentionColumns.map((column) => all[column] ?? "").join("\t");
}

async function rowWith(mentions: GdeltMentions, table = rowOf()): Promise<ImportedRow> {
  for await (const row of fromGdelt(table, { mentions })) if (row.outcome === "imported") return row;
  throw new Error("There is no event.");
}

/** What one mention becomes: the source, and the note of the evidence. */
async function mentioned(columns: Columns = {}): Promise<{ source: Source; note: string | undefined }> {
  const { records, event } = await rowWith(await readGdeltMentions(mentionOf(columns)));
  const source = records.filter((record) => record.type === "source").at(-1) as Source;
  for (const record of records) expect(check(record).findings).toEqual([]);
  return { source, note: event.evidence?.find((evidence) => evidence.source === source.id)?.note };
}

describe("a mention", () => {
  it("is evidence of the event, and its report a source", async () => {
    const { records, event } = await rowWith(await readGdeltMentions(mentionOf()));
    const sources = records.filter((record) => record.type === "source");
    expect(sources.map(({ url }) => url)).toEqual([
      undefined,
      "https://example.org/news/1",
      "https://example.org/news/2",
    ]);
    expect(sources[2]).toEqual({
      type: "source",
      id: expect.stringMatching(/^source:gdelt-[0-9a-f]{20}$/),
      kind: "news-article",
      url: "https://example.org/news/2",
      retrievedAt: "2024-08-19T12:15:00Z",
      identifiers: [{ scheme: "GDELT MentionSourceName", value: "example.org" }],
    });
    expect(event.evidence).toEqual([
      { source: "source:gdelt-events", basis: "stated" },
      { source: sources[1]?.id, basis: "inferred", note: "GDELT coded the event from this report by machine." },
      {
        source: sources[2]?.id,
        basis: "inferred",
        note: "GDELT coded the event from this report by machine: sentence 4, confidence 60 %.",
      },
    ]);
  });

  it("of the report that the table names is the only evidence from it", async () => {
    const mentions = await readGdeltMentions(mentionOf({ MentionIdentifier: "https://example.org/news/1" }));
    const { records, event } = await rowWith(mentions);
    expect(records.filter(({ type }) => type === "source")).toHaveLength(2);
    expect(event.evidence).toHaveLength(2);
    expect(event.evidence?.[1]?.note).toContain("sentence 4");
  });

  it("in several sentences of a report is one", async () => {
    const rows = [mentionOf(), mentionOf({ SentenceID: "9", Confidence: "20" }), mentionOf()].join("\n");
    const mentions = await readGdeltMentions(rows);
    expect([mentions.rows, mentions.size]).toEqual([3, 1]);
    const { event } = await rowWith(mentions);
    expect(event.evidence?.[2]?.note).toBe(
      "GDELT coded the event from this report by machine: sentence 4, confidence 60 %; sentence 9, confidence 20 %.",
    );
  });

  it("says how its text was read", async () => {
    const { source, note } = await mentioned({
      InRawText: "0",
      MentionDocTranslationInfo: "srclc:ara;eng:Sample 2.1 / GT-ARA 1.0",
    });
    expect(source.language).toBe("ar");
    expect(note).toBe(
      "GDELT coded the event from this report by machine: sentence 4, confidence 60 %, in a text that was rewritten for it, in a machine translation (Sample 2.1 / GT-ARA 1.0).",
    );
    expect((await mentioned({ MentionDocTranslationInfo: "eng:GT 1; srclc:sqi" })).source.language).toBe("sq");
    expect((await mentioned({ MentionDocTranslationInfo: "srclc:1x" })).source).not.toHaveProperty("language");
  });

  it.each<[string, string, string, object]>([
    ["the web", "1", "https://example.org/a", { kind: "news-article", url: "https://example.org/a" }],
    [
      "an address that is none",
      "1",
      "https://example.org/é",
      { kind: "news-article", identifiers: [{ scheme: "GDELT MentionIdentifier" }, {}] },
    ],
    [
      "a citation",
      "2",
      "Sample Monitoring, 3 May",
      { kind: "news-article", identifiers: [{ scheme: "citation", value: "Sample Monitoring, 3 May" }, {}] },
    ],
    ["an archive", "3", "10.1000/1", { kind: "document", identifiers: [{ scheme: "DOI", value: "10.1000/1" }, {}] }],
    [
      "another archive",
      "5",
      "10.1000/1",
      { kind: "document", identifiers: [{ scheme: "DOI", value: "10.1000/1" }, {}] },
    ],
    ["a broadcast", "6", "https://example.org/a", { kind: "broadcast", url: "https://example.org/a" }],
    [
      "a collection that is not in the codebook",
      "7",
      "https://example.org/a",
      { kind: "web-page", url: "https://example.org/a" },
    ],
    ["another such", "", "somewhere", { kind: "document", identifiers: [{ scheme: "GDELT MentionIdentifier" }, {}] }],
  ])("of %s", async (_, MentionType, MentionIdentifier, expected) => {
    expect((await mentioned({ MentionType, MentionIdentifier })).source).toMatchObject(expected);
  });

  it("of a citation that is longer than an identifier is cut", async () => {
    const { source } = await mentioned({ MentionType: "2", MentionIdentifier: "é".repeat(2_000) });
    expect(source.identifiers?.[0]?.value).toHaveLength(longestText("Identifier", "value"));
  });

  it.each<[GdeltMentionColumn, string]>([
    ["GLOBALEVENTID", "x"],
    ["GLOBALEVENTID", ""],
    ["MentionIdentifier", ""],
    ["MentionIdentifier", "\u0007"],
  ])("with %s %j cannot be read, and is told", async (column, value) => {
    const mentions = await readGdeltMentions([mentionOf({ [column]: value }), mentionOf()].join("\n"));
    expect([mentions.rows, mentions.invalid, mentions.size]).toEqual([1, 1, 1]);
    expect(mentions.problems).toMatchObject([{ line: 1, column }]);
  });

  it.each<[GdeltMentionColumn, string]>([
    ["SentenceID", "-1"],
    ["Confidence", "high"],
    ["MentionTimeDate", "20241399000000"],
    ["MentionTimeDate", "20230229120000"],
    ["MentionTimeDate", ""],
    ["MentionSourceName", ""],
    ["InRawText", ""],
  ])("with an odd %s is read without it", async (column, value) => {
    const { note } = await mentioned({ [column]: value });
    expect(note).toMatch(/^GDELT coded the event from this report by machine: (?:sentence 4|somewhere)/);
  });
});

describe("the mentions table", () => {
  it("may have a header, and is named where another table was taken for it", async () => {
    const mentions = await readGdeltMentions(`${gdeltMentionColumns.join("\t")}\n${mentionOf()}\n${rowOf()}\n`);
    expect([mentions.rows, mentions.invalid]).toEqual([1, 1]);
    expect(mentions.problems).toEqual([
      {
        line: 3,
        column: undefined,
        message:
          "The row has 61 columns and looks like a row of the event table of GDELT 2.0: expected the 16 of the mentions table of GDELT 2.0, separated by tabs.",
      },
    ]);
  });

  it("may be cut anywhere", async () => {
    const bytes = new TextEncoder().encode(`${mentionOf({ MentionSourceName: "Nümunə" })}\n${mentionOf()}`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.slice(i * 7, i * 7 + 7));
    expect((await readGdeltMentions(chunks)).rows).toBe(2);
  });

  it("tells the mentions of events that are not in the event table", async () => {
    const mentions = await readGdeltMentions([mentionOf(), mentionOf({ GLOBALEVENTID: "7" })].join("\n"));
    expect(mentions.unused).toBe(2);
    await rowWith(mentions);
    expect(mentions.unused).toBe(1);
  });

  it("names the columns that are not read", () => {
    const read = MENTIONS_NOT_READ.split(/[ ,.:]+/);
    expect(gdeltMentionColumns.filter((column) => read.includes(column))).toEqual([
      "EventTimeDate",
      "Actor1CharOffset",
      "Actor2CharOffset",
      "ActionCharOffset",
      "MentionDocLen",
      "MentionDocTone",
      "Extras",
    ]);
  });

  it("says in the records whatever stands in a column that is read", async () => {
    const plain = JSON.stringify(await mentioned());
    for (const column of gdeltMentionColumns) {
      if (column === "GLOBALEVENTID") continue;
      const value =
        { MentionType: "6", InRawText: "0", MentionTimeDate: "20240819123000", MentionDocTranslationInfo: "srclc:fra" }[
          column as string
        ] ?? "77";
      const isTold =
        MENTIONS_NOT_READ.includes(column) || JSON.stringify(await mentioned({ [column]: value })) !== plain;
      expect(isTold, column).toBe(true);
    }
  });

  it("has a bound", async () => {
    const rows = Array.from({ length: 4 }, (_, i) => mentionOf({ MentionIdentifier: `https://example.org/${i}` }));
    const reading = readGdeltMentions(rows.join("\n"), { maxMentions: 3 });
    await expect(reading).rejects.toThrow(RangeError);
    await expect(reading).rejects.toThrow("more than 3 mentions, by line 4: read a shorter one");
    await expect(readGdeltMentions("", { maxMentions: -1 })).rejects.toThrow(TypeError);
  });

  it("gives a record no more evidence than it takes, and tells", async () => {
    const rows = Array.from({ length: 1_005 }, (_, i) =>
      mentionOf({ MentionIdentifier: `https://example.org/m/${i}` }),
    );
    const row = await rowWith(await readGdeltMentions(rows.join("\n")));
    expect(row.event.evidence).toHaveLength(mostItems("Meeting", "evidence"));
    expect(check(row.event).findings).toEqual([]);
    expect(row.notices).toEqual([
      {
        column: "GLOBALEVENTID",
        message: "A record takes 1000 pieces of evidence: 7 more mentions of it are in no field.",
      },
    ]);
  });

  it("becomes part of a report that passes the check", async () => {
    const mentions = await readGdeltMentions([mentionOf(), mentionOf({ GLOBALEVENTID: "2" })].join("\n"));
    const rows = fromGdelt(`${rowOf()}\n${rowOf({ GLOBALEVENTID: "2", EventCode: "057" })}`, { mentions });
    const { report } = await gdeltReport(rows, { id: "https://example.org/reports/gdelt" });
    expect(report.sources.map(({ url }) => url)).toEqual([
      undefined,
      "https://example.org/news/1",
      "https://example.org/news/2",
    ]);
    expect(check(report, { as: "report" }).findings).toEqual([]);
  });

  it("is refused in another form", async () => {
    const mentions = { size: 1 } as unknown as GdeltMentions;
    await expect(rowWith(mentions)).rejects.toThrow(
      new TypeError("The option mentions is what readGdeltMentions gives: await it first."),
    );
  });
});
