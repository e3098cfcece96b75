import { describe, expect, it } from "vitest";
import { imported, schema, state } from "./imported.js";

const ada = { "@type": "Person", "@id": "x:ada", name: "Ada" };
const ben = { "@type": "Person", "@id": "x:ben", name: "Ben" };
const league = { "@type": "Organization", "@id": "x:league", name: "League" };
const examplia = state("Examplia");
const ref = (id: string) => ({ "@id": `x:${id}` });
const role = (attendee: object, more: object) => ({ "@type": "Role", attendee, ...more });

/** The record that the first event becomes, without title and `sameAs`, and what is lost. */
function read(more: object, others: object[] = []) {
  const event = { "@type": "Event", "@id": "x:e", name: "Talks", ...more };
  const { records, losses } = imported(event, ada, ben, league, examplia, ...others);
  const found = Object.entries(records).find(
    ([id, record]) => /^(?:meeting|visit):/.test(id) && (record.sameAs as string[] | undefined)?.[0] === "x:e",
  );
  const { title, sameAs: _, ...record } = found?.[1] ?? {};
  expect(title).toBe("Talks");
  return { id: found?.[0], record, records, losses };
}

const MEETING = { kind: "gathering", status: "announced" };

describe("a visit", () => {
  const VISIT = schema("visit.schema.json");
  const visit = (more: object, ...others: object[]) =>
    read({ additionalType: VISIT, organizer: ref("examplia"), attendee: ref("ada"), ...more }, others);
  const TOUR = { visitors: [{ actor: "person:ada" }], host: "state:examplia", status: "announced" };

  it("has visitors, a host and those who receive them", () => {
    expect(
      visit({
        additionalType: `${VISIT}#state`,
        attendee: [
          role(ref("ada"), { roleName: "guest", description: "President" }),
          ref("league"),
          ref("examplia"),
          role(ref("ben"), { roleName: "receiver" }),
          role(ref("ben"), { roleName: "receiver" }),
          role(ref("league"), { roleName: "receiver" }),
        ],
        location: [
          { "@type": "Place", name: "Hall" },
          { "@type": "Place", name: "Gate" },
        ],
        description: "She came.",
        about: { "@type": "DefinedTerm", name: "Trade" },
        startDate: "2025-03-01",
      }),
    ).toMatchObject({
      id: "visit:talks",
      record: {
        ...TOUR,
        rank: "state",
        visitors: [
          { actor: "person:ada", role: "guest", capacity: "President" },
          { actor: "organization:league" },
          { actor: "organization:league", role: "receiver" },
        ],
        receivedBy: ["person:ben"],
        places: ["place:hall", "place:gate"],
        summary: "She came.",
        topics: ["topic:trade"],
        status: "scheduled",
        when: { start: "2025-03-01" },
      },
      losses: { "/0/attendee/2": "Nobody visits itself." },
    });
  });

  it("of a rank that is none has none", () => {
    expect(visit({ additionalType: `${VISIT}#grand` })).toMatchObject({
      id: "visit:talks",
      record: TOUR,
      losses: { "/0/additionalType": "It is no type of a record." },
    });
    expect(visit({ additionalType: `${VISIT}#grand` }).record).not.toHaveProperty("rank");
  });

  it.each<[string, object]>([
    ["no host", { organizer: [] }],
    ["a host who cannot be visited", { organizer: ref("ben") }],
    ["no visitor", { attendee: [] }],
    ["no visitor but the host", { attendee: ref("examplia") }],
    ["nobody but those who receive", { attendee: role(ref("ben"), { roleName: "receiver" }) }],
  ])("with %s is a meeting", (_what, more) => {
    const { id, record } = visit({ additionalType: `${VISIT}#state`, ...more });
    expect(id).toBe("meeting:talks");
    expect(record).toMatchObject({ kind: "gathering" });
  });

  it("is visited by an organization or a state as well, of an organization as well", () => {
    expect(visit({ attendee: ref("league") }).record).toEqual({
      ...TOUR,
      visitors: [{ actor: "organization:league" }],
    });
    expect(visit({ attendee: ref("examplia"), organizer: ref("league") }).record).toEqual({
      ...TOUR,
      host: "organization:league",
      visitors: [{ actor: "state:examplia" }],
    });
  });

  it("has topics and is about others", () => {
    const { record, losses } = visit({
      about: [{ "@type": "DefinedTerm", name: "Trade" }, ref("league")],
    });
    expect(record).toEqual({ ...TOUR, topics: ["topic:trade"], about: ["organization:league"] });
    expect(losses).toEqual({});
  });

  it("that was moved says from when", () => {
    const { record, losses } = visit({ eventStatus: "EventRescheduled", previousStartDate: "2025-02-01" });
    expect(record).toEqual({
      ...TOUR,
      status: "scheduled",
      statusHistory: [{ status: "scheduled", previously: { when: { start: "2025-02-01" } } }],
    });
    expect(losses).toEqual({});
  });

  it("is part of visits only", () => {
    const summit = { "@type": "Event", "@id": "x:summit", name: "Summit" };
    const journey = {
      "@type": "Event",
      "@id": "x:journey",
      name: "Journey",
      additionalType: VISIT,
      organizer: ref("league"),
      attendee: ref("ben"),
    };
    expect(visit({ superEvent: ref("journey") }, journey)).toMatchObject({
      record: { ...TOUR, partOf: "visit:journey" },
      losses: {},
    });
    expect(visit({ superEvent: ref("summit") }, summit)).toMatchObject({
      record: TOUR,
      losses: { "/0/superEvent": "A visit is part of visits only." },
    });
    // The whole may say so as well.
    const { record } = visit({}, { ...summit, subEvent: ref("e") });
    expect(record).toEqual(TOUR);
    expect(visit({}, { ...journey, subEvent: ref("e") }).record).toEqual({ ...TOUR, partOf: "visit:journey" });
  });
});

describe("who takes part in a meeting", () => {
  it("are those who attend, then those who organize it and do not attend, as hosts", () => {
    expect(
      read({
        attendee: [
          ref("ada"),
          role(ref("examplia"), { roleName: "mediator" }),
          role(ref("league"), { roleName: "Guest of honour" }),
        ],
        organizer: [ref("ben"), ref("ada"), ref("league"), ref("examplia")],
      }),
    ).toMatchObject({
      record: {
        ...MEETING,
        participants: [
          { actor: "person:ada" },
          { actor: "state:examplia", role: "mediator" },
          { actor: "organization:league", capacity: "Guest of honour" },
          { actor: "person:ben", role: "host" },
        ],
      },
      losses: {},
    });
  });

  it("are hosts of every kind", () => {
    expect(read({ organizer: [ref("ben"), ref("league"), ref("examplia")] }).record).toEqual({
      ...MEETING,
      participants: [
        { actor: "person:ben", role: "host" },
        { actor: "organization:league", role: "host" },
        { actor: "state:examplia", role: "host" },
      ],
    });
  });
});

describe("how far an event has come", () => {
  const NO_STATUS = "It is no status of schema.org.";

  it.each<[unknown, string, Record<string, string>]>([
    ["EventScheduled", "scheduled", {}],
    ["EventRescheduled", "scheduled", {}],
    ["EventMovedOnline", "scheduled", { "/0/eventStatus": "A report does not say that it was moved online." }],
    ["EventPostponed", "postponed", {}],
    ["schema:EventCancelled", "cancelled", {}],
    ["https://schema.org/EventCancelled", "cancelled", {}],
    ["https://example.org/https://schema.org/EventCancelled", "unknown", { "/0/eventStatus": NO_STATUS }],
    ["Over", "unknown", { "/0/eventStatus": NO_STATUS }],
    ["toString", "unknown", { "/0/eventStatus": NO_STATUS }],
    [undefined, "announced", {}],
  ])("of the status %j is %s", (eventStatus, status, losses) => {
    expect(read({ ...(eventStatus !== undefined && { eventStatus }) })).toMatchObject({
      record: { kind: "gathering", status },
      losses,
    });
    expect(read({ ...(eventStatus !== undefined && { eventStatus }) }).losses).toEqual(losses);
  });

  it.each<[string, string | undefined, Record<string, string>]>([
    ["OfflineEventAttendanceMode", "in-person", {}],
    ["OnlineEventAttendanceMode", "video", {}],
    ["https://schema.org/MixedEventAttendanceMode", "hybrid", {}],
    ["BySeance", undefined, { "/0/eventAttendanceMode": "It is no attendance mode of schema.org." }],
    ["constructor", undefined, { "/0/eventAttendanceMode": "It is no attendance mode of schema.org." }],
  ])("with the attendance mode %s is %s", (eventAttendanceMode, medium, losses) => {
    const result = read({ eventAttendanceMode });
    expect(result.record).toEqual({ ...MEETING, ...(medium !== undefined && { medium }) });
    expect(result.losses).toEqual(losses);
  });
});

describe("the times of an event", () => {
  it("are its beginning, its end and how long it takes", () => {
    expect(read({ startDate: "2025-03-01", endDate: "2025-03-02", duration: "PT5H" })).toMatchObject({
      record: {
        ...MEETING,
        status: "scheduled",
        when: { start: "2025-03-01", end: "2025-03-02", duration: "PT5H" },
      },
      losses: {},
    });
    expect(read({ endDate: "2025-03-02" }).record).toEqual({ ...MEETING, when: { end: "2025-03-02" } });
    expect(read({ duration: "PT5H" }).record).toEqual({ ...MEETING, when: { duration: "PT5H" } });
  });

  it("of what was put off are the date that was given up, unless there is another", () => {
    const putOff = { eventStatus: "EventPostponed", previousStartDate: "2025-02-01" };
    expect(read(putOff)).toMatchObject({
      record: { status: "postponed", when: { start: "2025-02-01" } },
      losses: {},
    });
    expect(read({ ...putOff, startDate: "2025-03-01" })).toMatchObject({
      record: { status: "postponed", when: { start: "2025-03-01" } },
      losses: { "/0/previousStartDate": "What was put off has one date in a report." },
    });
    expect(read({ eventStatus: "EventPostponed", startDate: "2025-03-01" }).losses).toEqual({});
  });

  const first = (name: string, more: object = {}) => ({
    "@type": "Event",
    "@id": `x:${name}`,
    name,
    eventStatus: "EventPostponed",
    previousStartDate: "2025-02-01",
    ...more,
  });
  const moved = (...others: object[]) =>
    read({ eventStatus: "EventRescheduled", startDate: "2025-03-01", previousStartDate: "2025-02-01" }, others);
  const MOVED = { kind: "gathering", status: "scheduled", when: { start: "2025-03-01" } };

  it("name the one meeting that was put off from a date", () => {
    expect(moved(first("first"))).toMatchObject({
      record: { ...MOVED, rescheduledFrom: "meeting:first" },
      losses: {},
    });
    for (const others of [
      [],
      [first("first"), first("second")],
      [first("first"), first("second"), first("third")],
      [first("first", { eventStatus: "EventScheduled" })],
      [first("first", { previousStartDate: "2025-02-02" })],
      [first("first", { previousStartDate: "soon" })],
    ]) {
      const { record, losses } = moved(...others);
      expect(record).toEqual({
        ...MOVED,
        statusHistory: [{ status: "scheduled", previously: { when: { start: "2025-02-01" } } }],
      });
      expect(losses).not.toHaveProperty("/0/previousStartDate");
    }
    expect(read({ previousStartDate: "2025-02-01" }).losses).toEqual({
      "/0/previousStartDate": "It does not say that the event was moved.",
    });
  });

  it("name one date that an event was moved from", () => {
    const { record, losses } = read(
      { eventStatus: "EventRescheduled", previousStartDate: ["2025-02-01", "2025-01-01"] },
      [first("first")],
    );
    expect(record).toEqual({ kind: "gathering", status: "scheduled", rescheduledFrom: "meeting:first" });
    expect(losses).toEqual({ "/0/previousStartDate/1": "A record has one value here, and this is another." });
  });
});

describe("what an event belongs to", () => {
  const summit = { "@type": "Event", "@id": "x:summit", name: "Summit" };

  it("is one event, and series by their names", () => {
    const { record, losses } = read(
      {
        superEvent: [
          { "@type": "EventSeries", name: "Sample Summits" },
          ref("summit"),
          { "@type": "EventSeries" },
          ref("other"),
          ref("ada"),
          { "@type": "Recipe", name: "Soup" },
        ],
      },
      [summit, { ...summit, "@id": "x:other", name: "Other" }],
    );
    expect(record).toEqual({ ...MEETING, partOf: "meeting:summit", series: [{ name: "Sample Summits" }] });
    expect(losses).toEqual({
      "/0/superEvent/2": "The series has no name.",
      "/0/superEvent/3": "A record has one value here, and this is another.",
      "/0/superEvent/4": "A person cannot stand here in a report.",
      "/0/superEvent/5": "A report has no record for Recipe.",
    });
  });

  it("is said by the part, or else by the first whole that has it", () => {
    const whole = (name: string) => ({ ...summit, "@id": `x:${name}`, name, subEvent: ref("e") });
    expect(read({}, [whole("A"), whole("B")]).record).toEqual({ ...MEETING, partOf: "meeting:a" });
    expect(read({ superEvent: ref("B") }, [whole("A"), whole("B")]).record).toEqual({
      ...MEETING,
      partOf: "meeting:b",
    });
  });

  it("is its place, its topics, what it is about and the agreements that it features, each once", () => {
    const accord = {
      "@type": "CreativeWork",
      "@id": "x:accord",
      additionalType: schema("agreement.schema.json#treaty"),
      name: "Accord",
    };
    const { record, losses } = read(
      {
        location: [
          { "@type": "Place", name: "Hall" },
          { "@type": "Place", name: "Gate" },
        ],
        about: [{ "@type": "DefinedTerm", name: "Trade" }, ref("accord"), ref("league")],
        workFeatured: [ref("accord"), { ...accord, "@id": "x:second", name: "Second" }, ref("ada")],
        description: "It was short.",
      },
      [accord],
    );
    expect(record).toEqual({
      ...MEETING,
      place: "place:hall",
      topics: ["topic:trade"],
      about: ["agreement:accord", "organization:league", "agreement:second"],
      summary: "It was short.",
      extensions: [{ namespace: "https://schema.org/", value: { location: ["place:gate"] } }],
    });
    expect(losses).toEqual({
      "/0/workFeatured/2": "A person cannot stand here in a report.",
    });
  });
});

describe("the kind of an event", () => {
  it.each<[string, object, string]>([
    ["its type of ours", { additionalType: schema("meeting.schema.json#summit") }, "summit"],
    ["its type of schema.org", {}, "gathering"],
    ["a type that schema.org has for such", { "@type": "ConferenceEvent" }, "conference"],
    ["another type of events", { "@type": "BusinessEvent" }, "gathering"],
    ["that of the most specific type", { "@type": ["Thing", "ConferenceEvent", "Event"] }, "conference"],
    ["its type of schema.org, where ours has no word", { additionalType: schema("meeting.schema.json") }, "gathering"],
  ])("is %s", (_what, more, kind) => {
    expect(read(more).record).toMatchObject({ kind });
  });

  it("is no type of a record that it cannot be", () => {
    const { id, losses } = read({ additionalType: [schema("person.schema.json"), "https://example.org/meeting"] });
    expect(id).toBe("meeting:talks");
    expect(losses).toEqual({
      "/0/additionalType/0": "The record is of another type or kind.",
      "/0/additionalType/1": "It is no type of a record.",
    });
    const two = read({ additionalType: ["summit", "talks"].map((kind) => schema(`meeting.schema.json#${kind}`)) });
    expect(two).toMatchObject({
      record: { kind: "summit" },
      losses: { "/0/additionalType/1": "The record is of another type or kind." },
    });
  });

  it("is that of a visit which lacks somebody, whose rank is lost", () => {
    expect(read({ additionalType: schema("visit.schema.json") })).toMatchObject({
      record: { kind: "gathering" },
      losses: {},
    });
    expect(read({ additionalType: schema("visit.schema.json#state") })).toMatchObject({
      record: { kind: "gathering" },
      losses: { "/0/additionalType": "The record is of another type or kind." },
    });
  });

  it("is no word of more than 80 characters", () => {
    const word = (length: number) => schema(`meeting.schema.json#${"k".repeat(length)}`);
    expect(read({ additionalType: word(80) }).record).toMatchObject({ kind: "k".repeat(80) });
    expect(read({ additionalType: word(81) })).toMatchObject({
      record: { kind: "gathering" },
      losses: { "/0/additionalType": "It is no type of a record." },
    });
    expect(read({ additionalType: schema("meeting.schema.json#no-") }).record).toMatchObject({ kind: "gathering" });
    expect(read({ additionalType: schema("meeting.schema.json#a-2nd-round") }).record).toMatchObject({
      kind: "a-2nd-round",
    });
    expect(read({ additionalType: `x${schema("meeting.schema.json#summit")}` }).record).toMatchObject({
      kind: "gathering",
    });
    expect(read({ additionalType: { "@id": schema("meeting.schema.json#summit") } }).record).toMatchObject({
      kind: "summit",
    });
  });
});
