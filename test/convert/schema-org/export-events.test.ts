import type { Agreement, EventStatus, Evidence, Meeting, Participation, Visit } from "communique";
import { describe, expect, it } from "vitest";
import { agreement, meeting, person, place, source, state, topic, visit } from "../../check/documents.js";
import { exported, link, ours } from "./exported.js";

const MISSING = "Names no record of the report.";
const SCHEMA = "https://schema.org/";

const others = {
  people: [person("ada"), person("sam", { name: "Sam Sample" })],
  states: [state("examplia"), state("samplonia")],
  places: [place("hall"), place("gate")],
  topics: [topic("trade")],
  sources: [source("article"), source("other")],
};

/** The node of the meeting without what every one has, and what is lost of it. */
function met(more: Partial<Meeting>, rest: { meetings?: Meeting[]; visits?: Visit[]; agreements?: Agreement[] } = {}) {
  const { meetings = [], ...lists } = rest;
  const all = [meeting("talks", { status: "scheduled", ...more }), ...meetings];
  const { node, lost } = exported("meeting:talks", { ...others, meetings: all, ...lists });
  const { "@type": type, additionalType, name, ...found } = node ?? {};
  if (node) expect([type, additionalType, name]).toEqual(["Event", ours("meeting", more.kind ?? "talks"), "Talks"]);
  return { node: node && found, lost };
}

const SCHEDULED = { eventStatus: `${SCHEMA}EventScheduled` };

describe("how far an event has come", () => {
  it.each([
    ["scheduled", "EventScheduled"],
    ["postponed", "EventPostponed"],
    ["cancelled", "EventCancelled"],
  ] as const)("is said of one that is %s", (status, expected) => {
    expect(met({ status })).toEqual({ node: { eventStatus: SCHEMA + expected }, lost: {} });
  });

  it.each(["announced", "held", "in-progress"] as const)("is lost of one that is %s", (status) => {
    expect(met({ status })).toEqual({ node: {}, lost: { "/status": "Schema.org has no word for it." } });
  });

  const UNSURE = "It may not take place, or did not, and schema.org would tell it as fact.";

  it.each(["proposed", "rumoured", "on-hold", "in-doubt", "not-held", "unknown"] as const)(
    "leaves out one that is %s",
    (status) => {
      expect(met({ status })).toEqual({ node: undefined, lost: { "": UNSURE } });
    },
  );

  it("and a visit is left out for the same reason, and not named by others", () => {
    const visits = [visit("tour", { status: "rumoured" })];
    const tour = exported("visit:tour", { ...others, visits });
    expect(tour).toEqual({ node: undefined, lost: { "": UNSURE } });
    expect(met({ partOf: "visit:tour" }, { visits })).toEqual({
      node: SCHEDULED,
      lost: { "/partOf": "What it names is not in the document." },
    });
  });
});

describe("the times of an event", () => {
  it("are its beginning, its end and how long it takes", () => {
    expect(met({ when: { start: "2025-03-01", end: "2025-03-02", duration: "PT5H" } })).toEqual({
      node: { ...SCHEDULED, startDate: "2025-03-01", endDate: "2025-03-02", duration: "PT5H" },
      lost: {},
    });
  });

  it("are none that are not certain, and no approximate length", () => {
    const qualified = "A date of schema.org cannot say that it is approximate or uncertain.";
    const { node, lost } = met({ when: { start: "2025-03~", end: "2025?", duration: "PT5H", approximate: true } });
    expect(node).toEqual(SCHEDULED);
    expect(lost).toMatchObject({
      "/when/start": qualified,
      "/when/end": qualified,
      "/when/duration": "A duration cannot be approximate.",
    });
  });

  it("have seconds, and an offset only where it is known", () => {
    expect(met({ when: { start: "2025-03-01T10:00", end: "2025-03-01T12:30+02:00" } })).toEqual({
      node: { ...SCHEDULED, startDate: "2025-03-01T10:00:00", endDate: "2025-03-01T12:30:00+02:00" },
      lost: {},
    });
  });

  it("are the day alone where the time of day is approximate", () => {
    const { node, lost } = met({ when: { start: "2025-03-01T10:00~" } });
    expect(node).toEqual({ ...SCHEDULED, startDate: "2025-03-01" });
    expect(Object.keys(lost)).toEqual(["/when/start"]);
  });

  const putOff = { status: "postponed", when: { start: "2025-03-01", end: "2025-03-02", duration: "PT5H" } } as const;
  const KEPT = "Of what was put off, schema.org keeps when it was to begin.";

  it("are lost of what was put off, where nothing replaces it", () => {
    expect(met(putOff, { meetings: [meeting("later", { rescheduledFrom: "meeting:other" })] })).toEqual({
      node: { eventStatus: `${SCHEMA}EventPostponed` },
      lost: {
        "/when/start": "It may be the date given up or the new one, and schema.org tells the two apart.",
        "/when/end": KEPT,
        "/when/duration": KEPT,
      },
    });
  });

  it("are the date that was given up, where another meeting replaces it", () => {
    expect(met(putOff, { meetings: [meeting("later", { rescheduledFrom: "meeting:talks" })] })).toEqual({
      node: { eventStatus: `${SCHEMA}EventPostponed`, previousStartDate: "2025-03-01" },
      lost: { "/when/end": KEPT, "/when/duration": KEPT },
    });
  });

  it("may be the new ones, where the other meeting is only claimed", () => {
    const later = meeting("later", { rescheduledFrom: "meeting:talks", standing: "claimed" });
    expect(met(putOff, { meetings: [later] }).node).toEqual({ eventStatus: `${SCHEMA}EventPostponed` });
  });

  const former = (more: Partial<Meeting> = {}) => [
    meeting("first", { status: "postponed", when: { start: "2025-02-01" }, ...more }),
  ];
  const RESCHEDULED = { eventStatus: `${SCHEMA}EventRescheduled` };

  it.each<[string, Meeting[], object]>([
    ["its date", former(), { previousStartDate: "2025-02-01" }],
    ["no date that is not certain", former({ when: { start: "2025-02~" } }), {}],
    ["no date where it has none", former({ when: {} }), {}],
    ["no date where it has no time at all", [meeting("first", { status: "postponed" })], {}],
  ])("name the meeting that it replaces: %s", (_what, meetings, expected) => {
    expect(met({ rescheduledFrom: "meeting:first", when: { start: "2025-03-01" } }, { meetings })).toEqual({
      node: { ...RESCHEDULED, startDate: "2025-03-01", ...expected },
      lost: {},
    });
  });

  const HISTORY = "Schema.org has the status of an event as it is, and of its history where it was moved from.";
  const history: Meeting["statusHistory"] = [
    { status: "scheduled", previously: { when: { start: "2025-01-01" } } },
    { status: "scheduled", previously: { when: { start: "2025-02-01" } }, when: { start: "2025-01-20" } },
    { status: "scheduled", when: { start: "2025-02-20" } },
  ];

  it("name the last date that it was moved from itself", () => {
    expect(met({ when: { start: "2025-03-01" }, statusHistory: history })).toEqual({
      node: { ...RESCHEDULED, startDate: "2025-03-01", previousStartDate: "2025-02-01" },
      lost: {
        "/statusHistory/0": HISTORY,
        "/statusHistory/1/status": HISTORY,
        "/statusHistory/1/when": HISTORY,
        "/statusHistory/2": HISTORY,
      },
    });
  });

  it.each<[string, Partial<Meeting>]>([
    ["it was put off", { status: "postponed" }],
    ["it was called off", { status: "cancelled" }],
    ["it replaces another", { rescheduledFrom: "meeting:first" }],
    ["it stayed where it was", { statusHistory: [{ status: "scheduled" }] }],
  ])("leave out its history where %s", (_what, more) => {
    const { node, lost } = met({ statusHistory: history, ...more }, { meetings: former({ when: {} }) });
    expect(node).not.toHaveProperty("previousStartDate");
    expect(lost).toEqual({ "/statusHistory": HISTORY });
  });

  it("say no more of one that replaces another than that it was moved", () => {
    expect(met({ status: "held", rescheduledFrom: "meeting:first" }, { meetings: former() })).toEqual({
      node: { ...RESCHEDULED, previousStartDate: "2025-02-01" },
      lost: { "/status": "Schema.org says only that it was rescheduled." },
    });
  });

  it.each([
    ["postponed", "EventPostponed"],
    ["cancelled", "EventCancelled"],
  ] as const)("leave out what it replaces where it was itself %s", (status, expected) => {
    expect(met({ status, rescheduledFrom: "meeting:first" }, { meetings: former() })).toEqual({
      node: { eventStatus: SCHEMA + expected },
      lost: { "/rescheduledFrom": "It was itself put off or called off, and an event has one status." },
    });
  });

  it("leave out what it replaces where that is missing", () => {
    expect(met({ rescheduledFrom: "meeting:gone" })).toEqual({
      node: SCHEDULED,
      lost: { "/rescheduledFrom": MISSING },
    });
  });
});

describe("how an event is attended", () => {
  it.each([
    ["in-person", "OfflineEventAttendanceMode"],
    ["video", "OnlineEventAttendanceMode"],
    ["hybrid", "MixedEventAttendanceMode"],
  ] as const)("is said where it is %s", (medium, mode) => {
    expect(met({ medium })).toEqual({ node: { ...SCHEDULED, eventAttendanceMode: SCHEMA + mode }, lost: {} });
  });

  it.each(["telephone", "correspondence"] as const)("is lost where it is by %s", (medium) => {
    expect(met({ medium })).toEqual({
      node: SCHEDULED,
      lost: { "/medium": "Schema.org knows online and offline only, and this is neither." },
    });
  });
});

describe("who takes part in an event", () => {
  const part = (roleName: string | undefined, description: string | undefined, id: "person:ada" | "person:sam") => ({
    "@type": "Role",
    ...(roleName !== undefined && { roleName }),
    ...(description !== undefined && { description }),
    attendee: link(id),
  });

  it("stands in a role where its part or its capacity is known, and else alone", () => {
    const participants: Participation[] = [
      { actor: "state:examplia" },
      { actor: "person:ada", role: "mediator", capacity: "as Minister" },
      { actor: "person:sam", capacity: "as Mayor" },
      { actor: "person:sam", role: "chair" },
    ];
    expect(met({ participants })).toEqual({
      node: {
        ...SCHEDULED,
        attendee: [
          link("state:examplia"),
          part("mediator", "as Minister", "person:ada"),
          part(undefined, "as Mayor", "person:sam"),
          part("chair", undefined, "person:sam"),
        ],
      },
      lost: {},
    });
  });

  const ABSENT = "It did not attend.";
  const UNKNOWN = "Whether it attended is not known.";

  it.each<[EventStatus, NonNullable<Participation["attendance"]>, string | undefined]>([
    ["held", "declined", ABSENT],
    ["held", "absent", ABSENT],
    ["scheduled", "declined", ABSENT],
    ["held", "planned", UNKNOWN],
    ["in-progress", "planned", UNKNOWN],
    ["scheduled", "planned", undefined],
    ["cancelled", "planned", undefined],
    ["held", "attended", undefined],
  ])("of an event that is %s, with its attendance %s", (status, attendance, reason) => {
    const { node, lost } = met({ status, participants: [{ actor: "person:ada", attendance }] });
    expect(node?.attendee).toEqual(reason === undefined ? [link("person:ada")] : undefined);
    expect(lost["/participants/0"]).toBe(reason);
  });

  it("is lost where it is missing from the document", () => {
    const { node, lost } = met({ participants: [{ actor: "person:gone" }, { actor: "person:ada" }] });
    expect(node).toEqual({ ...SCHEDULED, attendee: [link("person:ada")] });
    expect(lost).toEqual({ "/participants/0": "The participant is not in the document." });
  });
});

describe("what an event belongs to", () => {
  it("is what it is a part of, and series by their names", () => {
    const series = [{ name: "Sample Summits", ordinal: 3 }, { name: "Other Summits" }];
    const { node, lost } = met({ partOf: "meeting:summit", series }, { meetings: [meeting("summit")] });
    expect(node).toEqual({
      ...SCHEDULED,
      superEvent: [
        link("meeting:summit"),
        { "@type": "EventSeries", name: "Sample Summits" },
        { "@type": "EventSeries", name: "Other Summits" },
      ],
    });
    expect(Object.keys(lost)).toEqual(["/series/0/ordinal"]);
    expect(met({ partOf: "meeting:gone" })).toEqual({ node: SCHEDULED, lost: { "/partOf": MISSING } });
  });

  it("is its place, its topics and what it is about, in that order", () => {
    expect(
      met({ place: "place:hall", topics: ["topic:trade", "topic:gone"], about: ["person:ada", "state:gone"] }),
    ).toEqual({
      node: {
        ...SCHEDULED,
        location: [link("place:hall")],
        about: [link("topic:trade"), link("person:ada")],
      },
      lost: { "/topics/1": MISSING, "/about/1": MISSING },
    });
    expect(met({ place: "place:gone", summary: "It was short." })).toEqual({
      node: { ...SCHEDULED, description: "It was short." },
      lost: { "/place": MISSING },
    });
  });

  it("are the agreements to which something was done there, and not what may be done", () => {
    const during = "meeting:talks";
    const agreements = [
      agreement("a", { actions: [{ action: "negotiate" }, { action: "sign", during }] }),
      agreement("b", { actions: [{ action: "sign", during, status: "planned" }] }),
      agreement("c", { actions: [{ action: "sign", during: "meeting:other" }] }),
      agreement("d", { actions: [{ action: "sign" }] }),
      agreement("e"),
      agreement("f", { actions: [{ action: "adopt", during }] }),
      agreement("g", { standing: "claimed", actions: [{ action: "sign", during }] }),
    ];
    expect(met({}, { agreements }).node).toEqual({
      ...SCHEDULED,
      workFeatured: [link("agreement:a"), link("agreement:f")],
    });
  });

  it("are the sources that tell of it as a whole, each once", () => {
    const evidence: Evidence[] = [
      { source: "source:article", basis: "stated" },
      { source: "source:article", basis: "stated" },
      { source: "source:other", basis: "stated", fields: ["/when"] },
      { source: "source:other", basis: "inferred" },
      { source: "source:gone", basis: "stated" },
      { source: "source:other", basis: "stated" },
    ];
    const { node, lost } = met({ evidence });
    expect(node).toEqual({ ...SCHEDULED, subjectOf: [link("source:article"), link("source:other")] });
    expect(lost).toMatchObject({
      "/evidence/2": "What tells of a thing in schema.org states it, and as a whole.",
      "/evidence/3": "What tells of a thing in schema.org states it, and as a whole.",
      "/evidence/4/source": MISSING,
    });
    expect(Object.keys(lost)).toHaveLength(3);
  });

  it("is no source where none tells of it as a whole", () => {
    const { node } = met({ evidence: [{ source: "source:other", basis: "computed", fields: ["/when"] }] });
    expect(node).toEqual(SCHEDULED);
  });
});

describe("a visit", () => {
  const visited = (more: Partial<Visit>) =>
    exported("visit:tour", { ...others, visits: [visit("tour", { status: "scheduled", ...more })] });
  const TOUR = { "@type": "Event", additionalType: ours("visit"), name: "Tour", ...SCHEDULED };

  it("is made by its visitors, organized by the host, and received by people", () => {
    const more: Partial<Visit> = {
      rank: "state",
      visitors: [{ actor: "person:ada", role: "guest" }, { actor: "person:gone" }],
      receivedBy: ["person:sam", "person:gone"],
      places: ["place:hall", "place:gone", "place:gate"],
      topics: ["topic:trade"],
      about: ["person:sam"],
      names: [{ text: "Grand tour" }],
      summary: "She came.",
      when: { start: "2025-03-01" },
    };
    expect(visited(more)).toEqual({
      node: {
        ...TOUR,
        additionalType: ours("visit", "state"),
        alternateName: ["Grand tour"],
        description: "She came.",
        startDate: "2025-03-01",
        organizer: link("state:examplia"),
        location: [link("place:hall"), link("place:gate")],
        attendee: [
          { "@type": "Role", roleName: "guest", attendee: link("person:ada") },
          { "@type": "Role", roleName: "receiver", attendee: link("person:sam") },
        ],
        about: [link("topic:trade"), link("person:sam")],
      },
      lost: {
        "/visitors/1": "The participant is not in the document.",
        "/receivedBy/1": MISSING,
        "/places/1": MISSING,
      },
    });
  });

  it("has no host and no places that are missing", () => {
    expect(visited({ host: "state:gone", places: ["place:gone"] })).toEqual({
      node: { ...TOUR, attendee: [link("person:ada")] },
      lost: { "/host": MISSING, "/places/0": MISSING },
    });
  });

  it("that is held says what it cannot", () => {
    expect(visited({ status: "held", visitors: [{ actor: "person:ada", attendance: "absent" }] })).toEqual({
      node: { "@type": "Event", additionalType: ours("visit"), name: "Tour", organizer: link("state:examplia") },
      lost: { "/status": "Schema.org has no word for it.", "/visitors/0": "It did not attend." },
    });
  });
});
