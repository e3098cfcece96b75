import type { Meeting, Report, Standing } from "communique";
import { describe, expect, it } from "vitest";
import { toSchemaOrg } from "../../../src/schema-org.js";
import {
  act,
  agreement,
  meeting,
  person,
  report,
  source,
  state,
  statement,
  topic,
  visit,
} from "../../check/documents.js";
import { claimedReport } from "../accounted.js";
import { exported, link, ours } from "./exported.js";

const CLAIMED = "It is no fact, and what is claimed takes part in nothing.";
const WORDS = "A Claim tells in words what is claimed.";

const others: Partial<Report> = {
  people: [person("ada")],
  states: [state("examplia")],
  sources: [source("article")],
  topics: [topic("trade")],
};

describe("what is only claimed, denied, disputed or refuted", () => {
  it.each(["claimed", "denied", "disputed", "refuted"] as const)("is a Claim that is %s, and no fact", (standing) => {
    const shots = act("shots", {
      title: "Shots",
      kind: "attack",
      shade: "clash",
      standing,
      by: ["state:examplia"],
      summary: "Shots were fired.",
      topics: ["topic:trade"],
      evidence: [{ source: "source:article", basis: "stated" }],
    });
    expect(exported("act:shots", { ...others, acts: [shots] })).toEqual({
      node: {
        "@type": "Claim",
        additionalType: ours("act", "attack/clash"),
        name: "Shots",
        description: "Shots were fired.",
        creativeWorkStatus: standing,
        about: [link("topic:trade")],
        appearance: [link("source:article")],
      },
      lost: { "/status": WORDS, "/by": WORDS },
    });
  });

  const standing: Standing = "claimed";

  it("has its kind in its type", () => {
    const uri = (id: Parameters<typeof exported>[0], records: Partial<Report>) =>
      exported(id, { ...others, ...records }).node?.additionalType;
    expect(uri("meeting:m", { meetings: [meeting("m", { kind: "talks", standing })] })).toBe(ours("meeting", "talks"));
    expect(uri("visit:v", { visits: [visit("v", { rank: "state", standing })] })).toBe(ours("visit", "state"));
    expect(uri("agreement:a", { agreements: [agreement("a", { standing })] })).toBe(ours("agreement", "treaty"));
  });

  it("is a Claim without an author where it is a statement: that somebody said it is no fact", () => {
    const told = statement("s", { kind: "assert", standing });
    expect(exported("statement:s", { ...others, statements: [told] })).toEqual({
      node: {
        "@type": "Claim",
        additionalType: ours("statement", "assert"),
        description: "Welcomed it.",
        creativeWorkStatus: "claimed",
      },
      lost: { "/speakers": WORDS },
    });
  });

  it("is a Claim even where the event might not take place", () => {
    const { node } = exported("meeting:m", { meetings: [meeting("m", { status: "not-held", standing: "denied" })] });
    expect(node).toMatchObject({ "@type": "Claim", creativeWorkStatus: "denied" });
  });

  it("is mentioned by statements and may be what something is about, and stands nowhere else", () => {
    const secret = meeting("secret", { standing });
    const part: Meeting = meeting("part", { status: "scheduled", partOf: "meeting:secret", about: ["meeting:secret"] });
    const records: Partial<Report> = {
      ...others,
      meetings: [secret, part],
      acts: [act("probe", { about: ["meeting:secret"] })],
      statements: [statement("s", { at: "meeting:secret", claims: [{ record: "meeting:secret" }] })],
    };
    expect(exported("meeting:part", records).node).toMatchObject({ about: [link("meeting:secret")] });
    expect(exported("meeting:part", records).node).not.toHaveProperty("superEvent");
    expect(exported("meeting:part", records).lost).toEqual({ "/partOf": CLAIMED });
    expect(exported("act:probe", records).node).not.toHaveProperty("object");
    expect(exported("act:probe", records).lost).toEqual({ "/about/0": CLAIMED });
    expect(exported("statement:s", records).node).toMatchObject({ mentions: [link("meeting:secret")] });
    expect(exported("statement:s", records).node).not.toHaveProperty("recordedAt");
    expect(exported("statement:s", records).lost).toEqual({ "/at": CLAIMED });
  });

  it("is told as fact nowhere in the report of every field", () => {
    const { document } = toSchemaOrg(claimedReport);
    const types = new Map(document["@graph"].map((node) => [node["@id"], node["@type"]]));
    const occurrences = [...types].filter(([id]) => /#(visit|meeting|agreement|act|statement):/.test(id));
    const { visits, meetings, agreements, acts, statements }: Report = claimedReport;
    const all: readonly (readonly { id: string; standing?: Standing }[] | undefined)[] = [
      visits,
      meetings,
      agreements,
      acts,
      statements,
    ];
    const claimed = new Set(
      all
        .flatMap((records) => records ?? [])
        .filter(({ standing }) => standing !== undefined)
        .map(({ id }) => `${claimedReport.id}#${id}`),
    );
    expect(claimed.size).toBeGreaterThan(3);
    for (const [id, type] of occurrences) if (claimed.has(id)) expect(type, id).toBe("Claim");
  });

  it("leaves no reference that leads nowhere", () => {
    const { document } = toSchemaOrg(report({ ...others, meetings: [meeting("m", { standing })] }));
    expect(document["@graph"].map((node) => node["@id"])).toContain("https://example.org/reports/1#meeting:m");
    const graph = toSchemaOrg(claimedReport).document["@graph"];
    const known = new Set(graph.map((node) => node["@id"]));
    const named = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id as string);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
