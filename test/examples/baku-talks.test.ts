import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { report as written } from "../../examples/baku-talks/report.js";
import {
  BilateralAgreementSchema,
  check,
  checkText,
  indexReport,
  type Report,
  SummitSchema,
  vocabularies,
} from "../../src/index.js";
import { recordsOf } from "../../src/lookup/walk.js";
import { othersData } from "../others-data.js";

const ROOT = new URL("../../", import.meta.url);
const EXAMPLE = new URL("examples/baku-talks/", ROOT);
const bytes = readFileSync(new URL("report.json", EXAMPLE));
const report: Report = JSON.parse(bytes.toString("utf8"));
const index = indexReport(report);

/** Every evidence of the report, with the record it belongs to. */
const evidence = [...recordsOf(report)].flatMap(({ record }) =>
  (record.evidence ?? []).map((entry) => ({ id: record.id, record, entry })),
);

describe("examples/baku-talks/report.json", () => {
  it("has no finding at all", () => {
    expect(checkText(bytes, { as: "report" })).toEqual({ ok: true, findings: [], value: report });
  });

  it("is what report.ts builds, in the same order of keys", () => {
    expect(written).toEqual(report);
    expect(`${JSON.stringify(written, null, 2)}\n`).toBe(bytes.toString("utf8"));
  });

  it("says of every record how it is known", () => {
    expect(index.records.length).toBeGreaterThan(40);
    expect(index.records.filter(({ evidence: known = [] }) => known.length === 0)).toEqual([]);
  });

  it("gives a reason for whatever the article does not state", () => {
    const inferred = evidence.filter(({ entry }) => entry.basis !== "stated");
    expect(inferred.length).toBeGreaterThan(20);
    for (const { record, entry } of inferred) {
      expect(entry.note).toMatch(/^[A-Z].+\.$/);
      // Of a record as a whole it is inferred that the agency's account, which nobody has at hand, holds it, and claimed that it
      // is there at all.
      if (entry.source !== "source:sputnik-account" && !("standing" in record)) {
        expect(entry.fields?.length).toBeGreaterThan(0);
      }
    }
  });

  it("keeps claims, about and topics apart, and promises out of both", () => {
    for (const { id, claims = [], about = [], topics = [], commitments = [] } of report.statements ?? []) {
      const named = [...claims.map(({ record }) => record), ...about, ...topics];
      expect([id, new Set(named).size]).toEqual([id, named.length]);
      if (commitments.length > 0) expect([id, claims, about]).toEqual([id, [], []]);
    }
  });

  it("has a standing exactly where only a quoted speaker tells of the record, in a statement that claims it", () => {
    const standing = index.records.flatMap((record) =>
      "standing" in record ? [[record.id, record.standing, record.evidence?.map(({ basis }) => basis)]] : [],
    );
    expect(standing).toEqual([
      ["act:azerbaijan-seeks-normal-relations", "claimed", ["claimed"]],
      ["statement:armenian-demands", "claimed", ["claimed"]],
    ]);
    const claimedBy = (id: string) =>
      report.statements?.filter(({ claims = [] }) => claims.some(({ record }) => record === id)).map(({ id }) => id);
    expect(claimedBy("act:azerbaijan-seeks-normal-relations")).toEqual(["statement:bayramov-seeking-solutions"]);
    expect(claimedBy("statement:armenian-demands")).toEqual(["statement:bayramov-rejecting-demands"]);
  });

  it("has talks that are a summit, and a joint statement that is a bilateral agreement", () => {
    const talks = index.get("meeting:baku-talks");
    expect(SummitSchema.safeParse(talks)).toEqual({ success: true, data: talks });
    expect(check(talks, { as: "summit" }).ok).toBe(true);
    const jointStatement = index.get("agreement:joint-statement");
    expect(BilateralAgreementSchema.safeParse(jointStatement)).toEqual({ success: true, data: jointStatement });
    expect(check(jointStatement, { as: "bilateral-agreement" }).ok).toBe(true);
  });

  it("has no record that nothing refers to, other than events, documents, statements and what stands for itself", () => {
    const alone = index.records.filter(({ id }) => index.referrers(id).length === 0).map(({ type }) => type);
    for (const type of alone) {
      expect(["visit", "meeting", "agreement", "act", "statement", "process", "relationship", "source"]).toContain(
        type,
      );
    }
  });

  it("uses listed words only", () => {
    // The warning about others is in `findings` above; this says that the rule has looked.
    const shades = report.statements?.flatMap(({ shade }) => shade ?? []);
    expect(shades).toEqual(["reject", "demand"]);
    for (const shade of shades ?? []) expect(Object.keys(vocabularies.statementShade.words)).toContain(shade);
  });

  it("has its README account for every record", () => {
    const readme = readFileSync(new URL("README.md", EXAMPLE), "utf8");
    const events = index.records.filter(({ type }) =>
      ["visit", "meeting", "agreement", "act", "statement"].includes(type),
    );
    for (const { id } of events) expect(readme).toContain(`\`${id}\``);
    // And it speaks of none that is not there.
    for (const [, id = ""] of readme.matchAll(/`((?:[a-z]+):[a-z0-9-]+)`/g))
      expect([id, index.has(id)]).toEqual([id, true]);
  });
});

describe("examples/baku-talks/summary.js", () => {
  it("prints who met, what was signed and who said what", async () => {
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line = "") => void lines.push(String(line)));
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    try {
      // In this process, where `communique` stands for the sources: a build is not needed.
      // @ts-expect-error it is plain JavaScript, and runs as it is imported.
      await import("../../examples/baku-talks/summary.js");
      expect(error).not.toHaveBeenCalled();
    } finally {
      log.mockRestore();
      error.mockRestore();
    }
    const text = lines.join("\n");
    expect(lines[0]).toBe(report.title);
    for (const fact of [
      "\nWho met\n-------\n",
      "  kind       bilateral talks of leaders\n",
      "  when       2024-08-19\n",
      "  where      Zagulba Residence, 40 km from Baku\n",
      "             (also told as: Baku)\n",
      "  part of    Visit of Vladimir Putin to Azerbaijan\n",
      "  with       Vladimir Putin (Russian President), for Russia\n",
      "  with       Ilham Aliyev (President), for Azerbaijan\n",
      "\nWhat was signed\n---------------\n",
      "Joint statement of Russia and Azerbaijan (joint statement, signed)\n",
      "  signed by  Vladimir Putin (Russian President), for Russia\n",
      "  signed by  Ilham Aliyev (President), for Azerbaijan\n",
      "Six other documents (package, signed)\n",
      "  witnessed  Vladimir Putin, Ilham Aliyev\n",
      "  part       Three intergovernmental agreements\n",
      "  after      Talks between Vladimir Putin and Ilham Aliyev\n",
      "  part       Three memorandums of understanding\n",
      "\nWho said what\n-------------\n",
      "  offer      Said that Russia stands ready to back a peace agreement between Armenia and Azerbaijan.\n",
      "             Russia would: Back a peace agreement between Armenia and Azerbaijan.\n",
      "             whose view: Azerbaijan wants it\n",
      "             claims: Talks between Vladimir Putin and Ilham Aliyev, topics\n",
      "             claims: Joint statement of Russia and Azerbaijan, tasks\n",
      "Jeyhun Bayramov\n",
      '             "Baku is actively seeking solutions to normalize relations with Yerevan."\n',
      "             claims: Azerbaijan's search for normal relations with Armenia (only claimed)\n",
      "             claims: Made demands, which Bayramov calls unreasonable. (only claimed)\n",
      "             by way of: Sputnik > news article\n",
    ]) {
      expect(`${text}\n`).toContain(fact);
    }
  });
});

const articleFile = othersData("article/2024-08-19-baku-talks.txt");

describe.skipIf(articleFile.isMissing)(`against the text of the article${articleFile.note}`, () => {
  const article = !articleFile.isMissing ? readFileSync(articleFile.path) : Buffer.alloc(0);
  const text = [...article.toString("utf8")];
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end).join("");
  const spans = evidence
    .filter(({ entry }) => entry.source === "source:article")
    .flatMap(({ id, entry }) => (entry.spans ?? []).map((span) => ({ id, ...span })));
  const quotes = evidence.filter(({ entry }) => entry.fields?.join() === "/quotes/0/text");

  it("digest and length are those of the file", () => {
    expect(index.get("source:article")?.textDigest).toEqual({
      sha256: createHash("sha256").update(article).digest("hex"),
      length: text.length,
    });
  });

  it("every span lies within it and does not begin or end in white space", () => {
    expect(spans.length).toBeGreaterThan(80);
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      if (span.end < text.length) expect(slice(span)).toBe(slice(span).trim());
    }
  });

  it("the quotations stand in it word for word, between its quotation marks", () => {
    const found = quotes.map(({ record, entry }) => {
      const [span] = entry.spans ?? [];
      if (record.type !== "statement" || span === undefined) throw new Error(`${record.id} has no quotation.`);
      expect(entry.spans).toHaveLength(1);
      expect(slice(span)).toBe(record.quotes?.[0]?.text);
      return span;
    });
    expect(found).toHaveLength(3);
    // Every quotation of the report is among them.
    expect(report.statements?.filter((statement) => statement.quotes).map(({ id }) => id)).toEqual(
      quotes.map(({ id }) => id),
    );
    // The last two are the halves of one.
    const [first, second, third] = found as [{ start: number; end: number }, (typeof found)[0], (typeof found)[0]];
    const around = (start: number, end: number) => `${text[start - 1]}${text[end]}`;
    expect(around(first.start, first.end)).toBe("\u201c\u201d");
    expect(around(second.start, third.end)).toBe("\u201c\u201d");
    expect(third.start).toBe(second.end + 1);
    // And it has no others.
    expect(text.filter((character) => character === "\u201c")).toHaveLength(2);
  });

  it("other words that are quoted stand in it as well", () => {
    const whole = text.join("");
    const words = [...recordsOf(report)].flatMap(({ record }): (string | undefined)[] => {
      switch (record.type) {
        case "statement":
          return [record.capacity, record.when?.asStated];
        case "meeting":
          return (record.participants ?? []).map(({ capacity }) => capacity);
        case "agreement":
          return (record.actions ?? []).flatMap(({ when, representatives = [] }) => [
            when?.asStated,
            ...representatives.map(({ capacity }) => capacity),
          ]);
        case "relationship":
          return [record.asStated];
        case "process":
          return (record.formatsConsidered ?? []).map(({ label }) => label);
        case "source":
          return [record.credit];
        default:
          return [];
      }
    });
    const stated = words.filter((word) => word !== undefined);
    expect(stated.length).toBeGreaterThan(15);
    expect(stated.filter((word) => !whole.includes(word))).toEqual([]);
  });

  it("everything in it is covered by a span, but for two quotation marks and the counter of comments", () => {
    const covered = new Set<number>();
    for (const { start, end } of spans) {
      // What is said of the article as a whole, such as its digest, covers nothing.
      if (end - start === text.length) continue;
      for (let i = start; i < end; i++) covered.add(i);
    }
    const left = text.filter((character, i) => !covered.has(i) && character.trim() !== "").join("");
    expect(left).toBe("\u201c\u201dComment(0)");
  });

  it("the report checks clean with it, and one changed character is noticed", () => {
    expect(checkText(bytes, { sourceTexts: { "source:article": article } }).findings).toEqual([]);
    expect(check(report, { sourceTexts: { "source:article": text.join("") } }).findings).toEqual([]);
    const changed = Buffer.from(article);
    changed.writeUInt8(changed.readUInt8(100) + 1, 100);
    expect(checkText(bytes, { sourceTexts: { "source:article": changed } }).findings).toMatchObject([
      { code: "digest-mismatch", path: "/sources/0/textDigest/sha256", severity: "error" },
    ]);
    const cut = text.slice(0, -1).join("");
    const codes = check(report, { sourceTexts: { "source:article": cut } }).findings.map(({ code }) => code);
    expect(codes).toContain("digest-mismatch");
    expect(codes).toContain("span-outside-text");
  });

  it("no eight words of it in a row, outside the quotations, stand anywhere in the project", () => {
    const RUN = 8;
    const wordsOf = (prose: string) => prose.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    // Cut at the quotations, so that no run reaches into one.
    const bounds = quotes.flatMap(({ entry }) => entry.spans ?? []).sort((a, b) => a.start - b.start);
    const starts = [0, ...bounds.map(({ end }) => end)];
    const ends = [...bounds.map(({ start }) => start), text.length];
    const runs = starts.flatMap((start, i) => {
      const words = wordsOf(slice({ start, end: ends[i] ?? text.length }));
      return words.slice(RUN - 1).map((_, k) => ` ${words.slice(k, k + RUN).join(" ")} `);
    });
    expect(runs.length).toBeGreaterThan(200);

    const files = ["examples", "docs", "src", "test", "bench", ".changeset"]
      .filter((folder) => existsSync(new URL(folder, ROOT)))
      .flatMap((folder) =>
        readdirSync(new URL(folder, ROOT), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.(?:md|\w*json\w*|ts|m?js|txt|csv|ics)$/.test(entry.name))
          .map((entry) => `${entry.parentPath}/${entry.name}`)
          .filter((file) => !file.includes("/node_modules/")),
      );
    const roots = ["README.md", "CHANGELOG.md"].map((file) => new URL(file, ROOT)).filter((file) => existsSync(file));
    expect(files.length).toBeGreaterThan(100);
    const known = new Set(runs);
    const copiesIn = (prose: string) => {
      const words = wordsOf(prose);
      return words.map((_, k) => ` ${words.slice(k, k + RUN).join(" ")} `).filter((run) => known.has(run));
    };
    const copied = [...files, ...roots].flatMap((file) =>
      copiesIn(readFileSync(file, "utf8")).map((run) => `${file}:${run}`),
    );
    expect(copied).toEqual([]);
    // That it would be noticed: the article itself has every run.
    expect(new Set(copiesIn(text.join("")))).toEqual(known);
  });
});
