import type { Act, ActStatus, Report } from "communique";
import { describe, expect, it } from "vitest";
import { act, agreement, meeting, person, place, source, state, topic } from "../../check/documents.js";
import { exported, link, ours } from "./exported.js";

const SCHEMA = "https://schema.org/";
const MISSING = "Names no record of the report.";

const others: Partial<Report> = {
  people: [person("ada")],
  states: [state("examplia"), state("samplonia")],
  places: [place("hall")],
  topics: [topic("trade")],
  sources: [source("article")],
  meetings: [meeting("talks")],
  agreements: [agreement("a")],
};

/** The node of the act without what every one has, and what is lost of it. */
function done(more: Partial<Act>) {
  const { node, lost } = exported("act:release", { ...others, acts: [act("release", more)] });
  const { name, ...found } = node ?? {};
  if (node) expect(name).toBe("Release");
  return { node: node && found, lost };
}

const RELEASE = { "@type": "Action", additionalType: ours("act", "release") };
const COMPLETED = { actionStatus: `${SCHEMA}CompletedActionStatus` };

describe("an act", () => {
  it.each<[Act["kind"], Act["shade"], string]>([
    ["vote", undefined, "VoteAction"],
    ["authorise", undefined, "AuthorizeAction"],
    ["contact", "mediate", "InteractAction"],
    ["investigate", undefined, "CheckAction"],
    ["investigate", "learn", "DiscoverAction"],
    ["aid", "grant", "DonateAction"],
    ["aid", "stop", "Action"],
    ["change-relations", "join", "JoinAction"],
    ["change-relations", "leave", "LeaveAction"],
    ["finance", "buy", "BuyAction"],
    ["finance", "lend", "LendAction"],
    ["finance", "pay", "PayAction"],
    ["finance", "sell", "SellAction"],
    ["finance", undefined, "Action"],
    ["honour", "gift", "GiveAction"],
    ["supply", "deliver", "SendAction"],
    ["attack", "join", "Action"],
  ])("to %s, more finely to %s, is a %s", (kind, shade, type) => {
    expect(done({ kind, ...(shade && { shade }) }).node).toEqual({
      "@type": type,
      additionalType: ours("act", shade ? `${kind}/${shade}` : kind),
      ...COMPLETED,
    });
  });

  it("has those who do it, what it is done to, where, what came of it and who tells of it", () => {
    expect(
      done({
        by: ["state:examplia", "state:gone"],
        with: ["person:ada"],
        about: ["agreement:a", "person:gone"],
        places: ["place:hall"],
        topics: ["topic:trade"],
        names: [{ text: "The handover" }],
        summary: "They were let go.",
        outcome: "upheld",
        evidence: [{ source: "source:article", basis: "stated" }],
      }),
    ).toEqual({
      node: {
        ...RELEASE,
        ...COMPLETED,
        alternateName: ["The handover"],
        description: "They were let go.",
        agent: [link("state:examplia")],
        participant: [link("person:ada")],
        object: [link("agreement:a")],
        location: [link("place:hall")],
        result: { "@type": "DefinedTerm", name: "upheld" },
        subjectOf: [link("source:article")],
      },
      lost: {
        "/by/1": MISSING,
        "/about/1": MISSING,
        "/topics": "An Action has an object, and no subject.",
      },
    });
  });

  it("has recipients where its type has them, and else participants in that part", () => {
    const to: Act["to"] = ["state:samplonia"];
    const recipient = { "@type": "Role", roleName: "recipient", participant: link("state:samplonia") };
    expect(done({ to, with: ["person:ada"] }).node?.participant).toEqual([link("person:ada"), recipient]);
    const paid = done({ kind: "finance", shade: "pay", to, with: ["person:ada"] }).node;
    expect([paid?.recipient, paid?.participant]).toEqual([[link("state:samplonia")], [link("person:ada")]]);
  });

  it("loses for one reason what schema.org has nothing for", () => {
    const { lost } = done({
      during: "meeting:talks",
      under: { record: "agreement:a" },
      conditions: [{ kind: "if", summary: "They agree." }],
      figures: [{ label: "prisoners", value: 3 }],
      gaps: [{ kind: "not-stated", field: "/places" }],
    });
    const NONE = "Schema.org has no type or property for it.";
    expect(lost).toEqual(
      Object.fromEntries(["during", "under", "conditions", "gaps", "figures"].map((field) => [`/${field}`, NONE])),
    );
  });
});

describe("the time of an act", () => {
  it("is one of day, and no date", () => {
    const NO_DATES = "An Action has times of day, and no dates.";
    expect(done({ when: { start: "2025-03-01T10:00", end: "2025-03-01" } })).toEqual({
      node: { ...RELEASE, ...COMPLETED, startTime: "2025-03-01T10:00:00" },
      lost: { "/when/end": NO_DATES },
    });
    expect(done({ when: { start: "2025-03-01T10:00Z~" } })).toEqual({
      node: { ...RELEASE, ...COMPLETED },
      lost: { "/when/start": NO_DATES },
    });
  });

  it("is none of what was put off: it may be the old one", () => {
    expect(done({ status: "postponed", when: { start: "2025-03-01T10:00:00Z" } }).lost).toEqual({
      "/status": "Schema.org has no word for it.",
      "/when/start": "It may be the date given up or the new one, and schema.org tells the two apart.",
    });
  });
});

describe("how far an act has come", () => {
  it.each<[ActStatus, string | undefined, boolean]>([
    ["proposed", "PotentialActionStatus", false],
    ["rumoured", "PotentialActionStatus", false],
    ["announced", "PotentialActionStatus", true],
    ["under-way", "ActiveActionStatus", true],
    ["done", "CompletedActionStatus", true],
    ["suspended", undefined, false],
    ["postponed", "PotentialActionStatus", false],
    ["called-off", "FailedActionStatus", false],
    ["annulled", undefined, false],
    ["not-done", "FailedActionStatus", true],
  ])("%s is %s", (status, expected, isExact) => {
    expect(done({ status })).toEqual({
      node: { ...RELEASE, ...(expected && { actionStatus: SCHEMA + expected }) },
      lost: isExact ? {} : { "/status": "Schema.org has no word for it." },
    });
  });

  it("is no action where nothing is known", () => {
    expect(done({ status: "unknown" })).toEqual({
      node: undefined,
      lost: { "": "It may not take place, or did not, and schema.org would tell it as fact." },
    });
  });
});
