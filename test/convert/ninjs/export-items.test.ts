import type {
  Act,
  Agreement,
  AnyRecord,
  Meeting,
  Organization,
  Report,
  Source,
  Standing,
  Statement,
  Visit,
} from "communique";
import { describe, expect, it } from "vitest";
import { toNinjs } from "../../../src/ninjs.js";
import {
  act,
  agreement,
  meeting,
  person,
  place,
  process,
  report,
  source,
  state,
  statement,
  topic,
  visit,
} from "../../check/documents.js";
import { lossesOf } from "../accounted.js";

const BASE = "https://example.org/reports/1";
const INSTANT = "2025-02-13T08:00:00Z";
const MISSING = "Names no record of the report.";
const MEDTOP = "http://cv.iptc.org/newscodes/mediatopic/";
const EOS = "http://cv.iptc.org/newscodes/eventoccurstatus/";

const uri = (id: string) => `${BASE}#${id}`;
const league: Organization = {
  type: "organization",
  id: "organization:league",
  name: "Sample League",
  kind: "international-organization",
};

const cast = {
  people: [person("ada"), person("envoy", { name: "an envoy", identity: "unnamed" })],
  organizations: [league],
  states: [state("examplia", { countryCode: "AZ" }), state("samplonia", { name: "Samplonia" })],
  places: [place("hall")],
  topics: [topic("trade")],
} satisfies Partial<Report>;

const HEAD = {
  profile: "communique-1",
  version: INSTANT,
  versionCreated: INSTANT,
  pubStatus: "usable",
  language: "en",
  standard: { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" },
};

/** The item of a record without what all items have, and what is lost of the record. */
function converted(record: AnyRecord, more: Partial<Report> = {}) {
  const lists: Partial<Record<AnyRecord["type"], keyof Report>> = {
    source: "sources",
    visit: "visits",
    meeting: "meetings",
    agreement: "agreements",
    act: "acts",
    statement: "statements",
  };
  const list = lists[record.type] as "meetings";
  const others = (more[list] ?? (list === ("sources" as string) ? [source("other")] : [])) as Meeting[];
  const whole = report({ ...cast, updatedAt: INSTANT, ...more, [list]: [record as Meeting, ...others] });
  const { document, losses } = toNinjs(whole);
  const found = document.find((item) => item.uri === uri(record.id));
  const { uri: _, profile, version, versionCreated, pubStatus, standard, language, ...item } = found ?? { uri: "" };
  expect({ profile, version, versionCreated, pubStatus, standard }).toEqual({ ...HEAD, language: undefined });
  return { language, item: item as Record<string, unknown>, lost: lossesOf(whole, record.id, losses) };
}

const concept = (name: string, id: string, rel: string) => ({ name, uri: uri(id), rel });
const ADA = (rel: string) => concept("Ada Example", "person:ada", rel);
const ENVOY = (rel: string) => ({ literal: "unnamed: an envoy", uri: uri("person:envoy"), rel });
const EXAMPLIA = (rel: string) => ({ ...concept("Examplia", "state:examplia", rel), literal: "iso3166-1a2:AZ" });
const SAMPLONIA = (rel: string) => concept("Samplonia", "state:samplonia", rel);
const LEAGUE = (rel: string) => concept("Sample League", "organization:league", rel);
const HALL = (rel: string) => concept("Sample Hall", "place:hall", rel);
const TRADE = (rel: string) => concept("Trade", "topic:trade", rel);

const word = (rel: string, literal: string, name = literal) => ({ name, rel, literal, creator: "communique" });
const generic = (name: string, code: string) => ({ name, uri: MEDTOP + code, rel: "about", creator: "communique" });
const DIPLOMACY = generic("diplomacy", "20000639");
const text = (role: string, value: string) => ({ role, contentType: "text/plain", value });

describe("a source", () => {
  const of = (more: Partial<Source>) => converted(source("a", more));

  it.each([
    ["news-article", "text", "news article"],
    ["photograph", "picture", "photograph"],
    ["broadcast", undefined, "broadcast"],
    ["dataset", undefined, "dataset"],
  ])("of the kind %s is of the type %s", (kind, type, name) => {
    expect(of({ kind })).toEqual({
      language: undefined,
      item: { ...(type !== undefined && { type }), subjects: [word("kind", kind, name)] },
      lost: {},
    });
  });

  it("has its own language, and who made it as info sources", () => {
    expect(
      of({
        title: "Both meet",
        language: "tr",
        authors: ["Pat Placeholder"],
        publisher: "organization:league",
        credit: "Sample Agency",
        url: "https://example.org/1",
        note: "A note.",
        caption: "Both.",
        basedOn: ["source:other", "source:gone"],
        depicts: ["person:ada"],
        identifiers: [{ scheme: "slug", value: "a-1" }],
        sameAs: ["https://example.org/same"],
      }),
    ).toEqual({
      language: "tr",
      item: {
        type: "text",
        title: "Both meet",
        edNote: "A note.",
        by: "Sample Agency",
        descriptions: [text("caption", "Both.")],
        subjects: [word("kind", "news-article", "news article")],
        associations: [{ name: "news article", rel: "based-on", uri: uri("source:other") }],
        people: [ADA("depicts")],
        infoSources: [
          { name: "Pat Placeholder", role: "author" },
          { name: "Sample League", uri: uri("organization:league"), role: "publisher" },
        ],
        renditions: [{ name: "web", href: "https://example.org/1" }],
        altIds: [
          { role: "slug", value: "a-1" },
          { role: "sameAs", value: "https://example.org/same" },
        ],
      },
      lost: { "/basedOn/1": MISSING },
    });
  });

  it("has no publisher that is missing", () => {
    expect(of({ publisher: "organization:gone" }).lost).toEqual({ "/publisher": MISSING });
  });
});

describe("a meeting", () => {
  const of = (more: Partial<Meeting>, rest: Partial<Report> = {}) => converted(meeting("a", more), rest);
  const subjects = [word("kind", "talks"), word("status", "held")];
  const eventDetails = { eventStatus: `${EOS}eos5` };

  it("has the words of its vocabularies and the topic that follows from its kind", () => {
    expect(of({})).toEqual({
      language: "en",
      item: { type: "event", title: "Talks", eventDetails, subjects: [...subjects, DIPLOMACY] },
      lost: {},
    });
    expect(
      of({ kind: "summit", level: "leaders", format: "bilateral", medium: "in-person", access: "closed" }).item,
    ).toMatchObject({
      subjects: [
        word("kind", "summit"),
        word("status", "held"),
        word("level", "leaders"),
        word("format", "bilateral"),
        word("medium", "in-person", "in person"),
        word("access", "closed"),
        generic("summit meetings", "20000640"),
      ],
    });
  });

  it("has no details where nothing is known of its status and its time", () => {
    expect(of({ status: "unknown" }).item).not.toHaveProperty("eventDetails");
    expect(of({ status: "unknown", when: { start: "2025" } }).item.eventDetails).toEqual({
      dates: { expectedStartDate: "2025" },
    });
  });

  it("names those who take part, and whom they represent", () => {
    const { item, lost } = of({
      participants: [
        { actor: "person:ada", role: "chair", representing: "state:examplia" },
        { actor: "person:envoy" },
        { actor: "organization:league", attendance: "declined", role: "mediator" },
        { actor: "state:samplonia", attendance: "absent" },
        { actor: "person:gone", representing: "state:examplia" },
        { actor: "state:samplonia", attendance: "attended", representing: "organization:gone" },
      ],
    });
    expect(item).toMatchObject({
      people: [ADA("chair"), ENVOY("participant")],
      organisations: [EXAMPLIA("represented"), LEAGUE("declined"), SAMPLONIA("absent"), SAMPLONIA("participant")],
    });
    expect(lost).toEqual({
      "/participants/2/role": "Who was not there had no part in it.",
      "/participants/4": MISSING,
      "/participants/5/attendance": "The format does not say how somebody took part.",
      "/participants/5/representing": MISSING,
    });
  });

  it("names its place, its topics and other events, by how they stand to it", () => {
    const rest = {
      meetings: [meeting("b", { title: "Summit" })],
      places: [place("hall", { coordinates: { latitude: 40.5, longitude: -3 } }), place("gate", { name: "Gate" })],
      topics: [
        topic("trade", {
          codes: [
            { scheme: "medtop", code: "20000344", label: "trade" },
            { scheme: "medtop", code: "20000345" },
            { scheme: "Other list", code: "20000346" },
            { scheme: "medtop", code: "2000034" },
          ],
        }),
      ],
    } satisfies Partial<Report>;
    const { item, lost } = of(
      {
        summary: "It was short.",
        place: "place:hall",
        candidatePlaces: ["place:gate"],
        partOf: "meeting:b",
        topics: ["topic:trade"],
        about: ["person:ada", "source:article"],
        when: { asStated: "in spring" },
      },
      rest,
    );
    expect(item).toEqual({
      type: "event",
      title: "Talks",
      eventDetails,
      descriptions: [text("summary", "It was short."), text("asStated", "in spring")],
      subjects: [
        ...subjects,
        TRADE("about"),
        { name: "trade", rel: "about", uri: `${MEDTOP}20000344`, literal: uri("topic:trade") },
        { rel: "about", uri: `${MEDTOP}20000345`, literal: uri("topic:trade") },
        DIPLOMACY,
      ],
      places: [
        { ...HALL("location"), geoJSON: { type: "Point", coordinates: [-3, 40.5] } },
        concept("Gate", "place:gate", "candidate"),
      ],
      events: [concept("Summit", "meeting:b", "part-of")],
      people: [ADA("concerns")],
      associations: [{ name: "news article", rel: "concerns", uri: uri("source:article") }],
    });
    expect(lost).toEqual({});
  });

  it("cannot name a process", () => {
    const process = {
      type: "process",
      id: "process:p",
      title: "Peace process",
      kind: "peace-process",
      status: "ongoing",
      parties: ["state:examplia", "state:samplonia"],
    } as const;
    const { item, lost } = of({ about: ["process:p"] }, { processes: [{ ...process, parties: [...process.parties] }] });
    expect(item).toEqual({ type: "event", title: "Talks", eventDetails, subjects: [...subjects, DIPLOMACY] });
    expect(lost).toEqual({ "/about/0": "The format has no item for a process." });
  });

  it("names its sources as evidence, where they stand for all of it", () => {
    const { item, lost } = of({
      evidence: [
        { source: "source:article", basis: "stated" },
        { source: "source:article", basis: "inferred", fields: ["/when"] },
        { source: "source:gone", basis: "computed" },
      ],
    });
    expect(item.infoSources).toEqual([{ name: "news article", uri: uri("source:article"), role: "stated" }]);
    expect(lost).toEqual({
      "/evidence/1": "An info source stands for the whole item.",
      "/evidence/2": MISSING,
    });
  });
});

describe("a visit", () => {
  const of = (more: Partial<Visit>) => converted(visit("a", more));

  it("has a host, visitors and who receives them", () => {
    expect(
      of({
        rank: "state",
        rankAsStated: "a state visit",
        purpose: "To talk.",
        summary: "They talked.",
        visitors: [{ actor: "person:ada" }, { actor: "person:envoy", role: "delegation-member" }],
        receivedBy: ["person:ada"],
        places: ["place:hall", "place:gone"],
        topics: ["topic:trade"],
      }),
    ).toEqual({
      language: "en",
      item: {
        type: "event",
        title: "Tour",
        eventDetails: { eventStatus: `${EOS}eos5`, organiser: EXAMPLIA("host") },
        descriptions: [
          text("summary", "They talked."),
          text("purpose", "To talk."),
          text("rankAsStated", "a state visit"),
        ],
        subjects: [word("status", "held"), word("rank", "state"), TRADE("about"), DIPLOMACY],
        people: [ADA("received-by"), ADA("visitor"), ENVOY("delegation-member")],
        places: [HALL("location")],
      },
      lost: { "/places/1": MISSING },
    });
  });

  it("has no host that is missing", () => {
    expect(of({ host: "state:gone", status: "unknown" })).toMatchObject({
      item: { type: "event", title: "Tour", people: [ADA("visitor")] },
      lost: { "/host": MISSING },
    });
    expect(of({ host: "state:gone", status: "unknown" }).item).not.toHaveProperty("eventDetails");
  });
});

describe("an agreement", () => {
  const of = (more: Partial<Agreement>, rest: Partial<Report> = {}) => converted(agreement("a", more), rest);
  const subjects = [word("instrument", "treaty"), word("status", "signed")];
  const TREATY = generic("treaty", "20000641");

  it("has the topic of treaties where it is one, and of diplomacy where it is not", () => {
    expect(of({})).toEqual({
      language: "en",
      item: { type: "text", title: "Sample treaty", subjects: [...subjects, TREATY] },
      lost: {},
    });
    expect(
      of({ instrument: "joint-statement", level: "interstate", bindingness: "non-binding" }).item.subjects,
    ).toEqual([
      word("instrument", "joint-statement", "joint statement"),
      word("status", "signed"),
      word("level", "interstate"),
      word("bindingness", "non-binding", "non binding"),
      DIPLOMACY,
    ]);
  });

  it("has numbers as texts, parts and related agreements as associations", () => {
    const rest = { agreements: [agreement("b", { title: "Other treaty" })] };
    expect(
      of(
        {
          count: 4,
          package: { total: 5, parts: ["agreement:b", "agreement:gone"] },
          relations: [
            { kind: "amends", record: "agreement:b" },
            { kind: "amends", record: "agreement:gone" },
          ],
        },
        rest,
      ),
    ).toEqual({
      language: "en",
      item: {
        type: "text",
        title: "Sample treaty",
        descriptions: [text("count", "4"), text("total", "5")],
        subjects: [...subjects, TREATY],
        associations: [
          { name: "Other treaty", rel: "part", uri: uri("agreement:b") },
          { name: "Other treaty", rel: "amends", uri: uri("agreement:b") },
        ],
      },
      lost: { "/package/parts/1": MISSING, "/relations/1": MISSING },
    });
  });

  it("has parties, registrations and documents", () => {
    expect(
      of({
        parties: ["state:examplia", "state:gone"],
        bodies: [
          { body: "organization:league", role: "depositary" },
          { body: "organization:gone", role: "guarantor" },
        ],
        registrations: [{ register: "UNTS", number: "I-1" }],
        documents: [{ url: "https://example.org/en" }, { url: "https://example.org/tr", language: "tr" }],
        summary: "They agree.",
        purpose: "To agree.",
      }),
    ).toMatchObject({
      item: {
        descriptions: [text("summary", "They agree."), text("purpose", "To agree.")],
        organisations: [EXAMPLIA("party"), LEAGUE("depositary")],
        altIds: [{ role: "registration: UNTS", value: "I-1" }],
        renditions: [
          { name: "web", href: "https://example.org/en" },
          { name: "web", href: "https://example.org/tr" },
        ],
      },
      lost: { "/parties/1": MISSING, "/bodies/1": MISSING },
    });
  });

  it("stands as an outcome of the event at which something was done with it, and of no other", () => {
    const events = { meetings: [meeting("m")], visits: [visit("v")] };
    const whole = report({
      ...cast,
      ...events,
      updatedAt: INSTANT,
      agreements: [
        agreement("a", {
          actions: [
            { action: "sign", during: "meeting:m" },
            { action: "adopt", during: "visit:v" },
            { action: "ratify", during: "meeting:m", status: "planned" },
            { action: "negotiate" },
            { action: "register", during: "meeting:gone" },
          ],
        }),
        agreement("b", { actions: [{ action: "sign", during: "meeting:m", status: "planned" }] }),
      ],
    });
    const { document, losses } = toNinjs(whole);
    const at = (id: string) => document.find((item) => item.uri === uri(id))?.associations;
    const outcome = { name: "Sample treaty", rel: "outcome", uri: uri("agreement:a"), type: "text" };
    expect(at("meeting:m")).toHaveLength(1);
    expect(at("meeting:m")).toMatchObject([
      {
        ...outcome,
        events: [concept("Talks", "meeting:m", "sign"), concept("Tour", "visit:v", "adopt")],
      },
    ]);
    expect(at("visit:v")).toEqual(at("meeting:m"));
    // Associations are no items of their own, and do not repeat the standard.
    expect(at("visit:v")?.[0]).not.toHaveProperty("standard");
    expect(document.map((item) => item.uri)).toEqual([
      BASE,
      uri("source:article"),
      uri("visit:v"),
      uri("meeting:m"),
      uri("agreement:b"),
    ]);
    expect(lossesOf(whole, "agreement:a", losses)).toEqual({
      "/actions/2": "The format does not tell a plan from an act.",
      "/actions/3": "The format takes what is done with a document at an event alone.",
      "/actions/4": MISSING,
    });
  });
});

describe("an act", () => {
  const of = (more: Partial<Act>, rest: Partial<Report> = {}) => converted(act("a", more), rest);
  const subjects = [word("kind", "release"), word("status", "done")];

  it("is an event, with the words of its vocabularies", () => {
    expect(of({ shade: "x", likelihood: "probable", outcome: "passed", summary: "All are free." })).toEqual({
      language: "en",
      item: {
        type: "event",
        title: "Release",
        eventDetails: { eventStatus: `${EOS}eos5` },
        descriptions: [text("summary", "All are free.")],
        subjects: [
          word("kind", "release"),
          word("shade", "x"),
          word("status", "done"),
          word("likelihood", "probable"),
          word("outcome", "passed"),
        ],
      },
      lost: {},
    });
  });

  it("names who does it, to whom, where and for what", () => {
    const rest = {
      acts: [act("b", { title: "Other" })],
      agreements: [agreement("x")],
      meetings: [meeting("m")],
      processes: [process("p")],
    };
    expect(
      of(
        {
          by: ["state:examplia"],
          with: ["organization:league"],
          to: ["person:envoy"],
          places: ["place:hall"],
          when: { start: "2025-02-12" },
          topics: ["topic:trade"],
          about: ["agreement:x"],
          during: "meeting:gone",
          partOf: "process:p",
          replaces: "act:b",
          under: { record: "agreement:x", key: "help", field: "/when" },
        },
        rest,
      ),
    ).toEqual({
      language: "en",
      item: {
        type: "event",
        title: "Release",
        eventDetails: { eventStatus: `${EOS}eos5`, dates: { expectedStartDate: "2025-02-12" } },
        subjects: [...subjects, TRADE("about")],
        organisations: [EXAMPLIA("by"), LEAGUE("with")],
        people: [ENVOY("to")],
        places: [HALL("location")],
        events: [concept("Other", "act:b", "replaces")],
        associations: [
          { name: "Sample treaty", rel: "concerns", uri: uri("agreement:x") },
          { name: "Sample treaty", rel: "under", uri: uri("agreement:x") },
        ],
      },
      lost: {
        "/during": MISSING,
        "/partOf": "The format has no item for a process.",
        "/under/key": "The format names a record, and no field or item of it.",
        "/under/field": "The format names a record, and no field or item of it.",
      },
    });
    expect(of({ under: { record: "act:gone", key: "help" } }).lost).toEqual({ "/under": MISSING });
  });

  it.each<[Act["status"], boolean]>([
    ["done", true],
    ["under-way", true],
    ["suspended", true],
    ["annulled", true],
    ["announced", false],
    ["not-done", false],
    ["unknown", false],
  ])("of the status %s is an outcome of the event where it is done: %s", (status, isOutcome) => {
    const acts = [act("a", { status, during: "meeting:m" })];
    const { document } = toNinjs(report({ updatedAt: INSTANT, meetings: [meeting("m")], acts }));
    const outcomes = document.find((item) => item.uri === uri("meeting:m"))?.associations ?? [];
    expect(outcomes.map(({ rel, uri }) => [rel, uri])).toEqual(isOutcome ? [["outcome", uri("act:a")]] : []);
    const item = isOutcome ? outcomes[0] : document.find((one) => one.uri === uri("act:a"));
    expect(item?.events).toEqual([concept("Talks", "meeting:m", "during")]);
  });
});

describe("what is not told as fact", () => {
  const claimed = (standing: Standing) => `It is ${standing}, and the format would tell it as fact.`;
  const whole = report({
    ...cast,
    updatedAt: INSTANT,
    visits: [visit("v", { standing: "refuted" })],
    meetings: [meeting("m", { standing: "claimed" }), meeting("n", { about: ["act:a"], partOf: "visit:v" })],
    agreements: [
      agreement("x", { standing: "denied" }),
      agreement("y", {
        actions: [{ action: "sign", during: "meeting:m" }],
        relations: [{ kind: "amends", record: "agreement:x" }],
      }),
    ],
    acts: [act("a", { standing: "disputed" }), act("b", { during: "meeting:m", under: { record: "agreement:x" } })],
    statements: [
      statement("a", { standing: "claimed" }),
      statement("b", {
        at: "meeting:m",
        inReplyTo: "statement:a",
        claims: [{ record: "act:a" }, { record: "statement:a" }, { record: "agreement:y" }],
      }),
    ],
  });
  const { document, losses } = toNinjs(whole);

  it("is no item, and the statement that claims it stays", () => {
    expect(document.map((item) => item.uri.replace(BASE, ""))).toEqual([
      "",
      "#source:article",
      "#meeting:n",
      "#agreement:y",
      "#act:b",
      "#statement:b",
    ]);
    expect(document.at(-1)?.associations).toEqual([{ name: "Sample treaty", rel: "claims", uri: uri("agreement:y") }]);
  });

  it("is named by no item", () => {
    const written = JSON.stringify(document);
    for (const id of ["visit:v", "meeting:m", "agreement:x", "act:a", "statement:a"]) {
      expect(written, id).not.toContain(`"${uri(id)}"`);
    }
    expect(Object.fromEntries(losses.map(({ path, reason }) => [path, reason]))).toMatchObject({
      "/visits/0": claimed("refuted"),
      "/meetings/0": claimed("claimed"),
      "/meetings/1/about/0": claimed("disputed"),
      "/meetings/1/partOf": claimed("refuted"),
      "/agreements/0": claimed("denied"),
      "/agreements/1/actions/0": claimed("claimed"),
      "/agreements/1/relations/0": claimed("denied"),
      "/acts/0": claimed("disputed"),
      "/acts/1/during": claimed("claimed"),
      "/acts/1/under": claimed("denied"),
      "/statements/0": claimed("claimed"),
      "/statements/1/at": claimed("claimed"),
      "/statements/1/inReplyTo": claimed("claimed"),
      "/statements/1/claims/0": claimed("disputed"),
      "/statements/1/claims/1": claimed("claimed"),
    });
  });
});

describe("a statement", () => {
  const of = (more: Partial<Statement>, rest: Partial<Report> = {}) => converted(statement("a", more), rest);
  const subjects = [word("kind", "evaluate")];
  const ITEM = { type: "component", descriptions: [text("summary", "Welcomed it.")] };

  it("is by its speakers, whose capacity stands behind the name", () => {
    expect(of({})).toEqual({
      language: "en",
      item: { ...ITEM, by: "Ada Example", subjects, people: [ADA("speaker")] },
      lost: {},
    });
    expect(of({ capacity: "President" })).toMatchObject({ item: { by: "Ada Example, President" }, lost: {} });
    expect(of({ capacity: "Presidents", speakers: ["person:ada", "organization:league"] })).toMatchObject({
      item: { by: "Ada Example, Sample League" },
      lost: { "/capacity": "A capacity belongs to one speaker." },
    });
  });

  it("is by nobody who is missing", () => {
    const { item, lost } = of({ speakers: ["person:gone"] });
    expect(item).not.toHaveProperty("by");
    expect(lost).toEqual({ "/speakers/0": MISSING });
    expect(of({ speakers: ["person:gone"], capacity: "President" })).toMatchObject({
      item: { by: "President" },
      lost: { "/speakers/0": MISSING, "/capacity": "A capacity belongs to one speaker." },
    });
  });

  it("was said at an exact time", () => {
    expect(of({ when: { start: "2025-02-12T10:00:00Z", asStated: "at ten" } })).toMatchObject({
      item: {
        contentCreated: "2025-02-12T10:00:00Z",
        descriptions: [text("summary", "Welcomed it."), text("asStated", "at ten")],
      },
      lost: {},
    });
    expect(of({ when: { start: "2025-02-12T10:00Z" } }).item).toMatchObject({ contentCreated: "2025-02-12T10:00:00Z" });
    for (const start of ["2025-02-12", "2025-02-12T10:00", "2025-02-12T10:00Z~"]) {
      const { item, lost } = of({ when: { start } });
      expect(item).not.toHaveProperty("contentCreated");
      expect(lost).toEqual({ "/when/start": "The place for it, contentCreated, takes an exact time." });
    }
  });

  it("is in the language of its first words, and has those in that language", () => {
    const quotes = [
      { text: "Gaudeo.", language: "la" },
      { text: "I am glad.", language: "en", translated: true as const },
      { text: "Ave.", language: "la", translated: true as const },
    ];
    expect(of({ quotes })).toMatchObject({
      language: "la",
      item: { bodies: [text("quote", "Gaudeo."), text("translated-quote", "Ave.")] },
      lost: { "/quotes/1": "An item is in one language." },
    });
  });

  it("names to whom, for whom, about what and through what it was said", () => {
    const rest = { statements: [statement("b", { summary: "Asked for it." })], agreements: [agreement("x")] };
    expect(
      of(
        {
          shade: "welcome",
          factuality: "possible",
          onBehalfOf: ["state:examplia"],
          addressees: ["person:envoy"],
          place: "place:hall",
          document: "agreement:x",
          topics: ["topic:trade"],
          about: ["agreement:x"],
          inReplyTo: "statement:b",
          channel: { kind: "interview", outlet: "organization:league", url: "https://example.org/1" },
        },
        rest,
      ),
    ).toEqual({
      language: "en",
      item: {
        ...ITEM,
        by: "Ada Example",
        subjects: [
          ...subjects,
          word("shade", "welcome"),
          word("factuality", "possible"),
          TRADE("about"),
          word("channel", "interview"),
        ],
        people: [ADA("speaker"), ENVOY("addressee")],
        organisations: [EXAMPLIA("on-behalf-of"), LEAGUE("outlet")],
        places: [HALL("location")],
        associations: [
          { name: "Sample treaty", rel: "stands-in", uri: uri("agreement:x") },
          { name: "Sample treaty", rel: "concerns", uri: uri("agreement:x") },
          { name: "Asked for it.", rel: "in-reply-to", uri: uri("statement:b") },
        ],
        renditions: [{ name: "web", href: "https://example.org/1" }],
      },
      lost: {},
    });
  });

  it("names what it claims, if that is an item and it claims the whole of it", () => {
    const { item, lost } = of(
      {
        kind: "assert",
        claims: [
          { record: "agreement:x" },
          { record: "act:release" },
          { record: "meeting:m" },
          { record: "agreement:x", field: "/status" },
          { record: "agreement:x", key: "signature" },
          { record: "act:release", modality: "required" },
          { record: "act:release", refrain: true },
          { record: "person:ada" },
          { record: "meeting:gone" },
        ],
      },
      { acts: [act()], agreements: [agreement("x")], meetings: [meeting("m")] },
    );
    expect(item.associations).toEqual([
      { name: "Sample treaty", rel: "claims", uri: uri("agreement:x") },
      { name: "Release", rel: "claims", uri: uri("act:release") },
      { name: "Talks", rel: "claims", uri: uri("meeting:m") },
    ]);
    const WHOLE = "The format names a record, and no field or item of it.";
    expect(lost).toEqual({
      "/claims/3": WHOLE,
      "/claims/4": WHOLE,
      "/claims/5": WHOLE,
      "/claims/6": WHOLE,
      "/claims/7": "The format has no item for a person.",
      "/claims/8": MISSING,
    });
  });

  it("has the sources as info sources, by their basis", () => {
    const { item, lost } = of({
      evidence: [
        { source: "source:article", basis: "stated", mode: "mixed-quote" },
        { source: "source:article", basis: "claimed" },
        { source: "source:article", basis: "stated", fields: ["/kind"] },
      ],
    });
    const article = { name: "news article", uri: uri("source:article") };
    expect(item.infoSources).toEqual([
      { ...article, role: "stated" },
      { ...article, role: "claimed" },
    ]);
    expect(lost).toEqual({
      "/evidence/0/mode": "An info source stands for the whole item, without a place, a mode or a note.",
      "/evidence/2": "An info source stands for the whole item.",
    });
  });

  it("belongs to the event at which it was said, where the report has it", () => {
    const at = (id: "meeting:m" | "meeting:gone") => {
      const statements = [statement("a", { at: id })];
      const { document } = toNinjs(report({ ...cast, updatedAt: INSTANT, meetings: [meeting("m")], statements }));
      return document.map((item) => [item.uri.replace(BASE, ""), item.associations?.map(({ rel }) => rel)]);
    };
    expect(at("meeting:m")).toEqual([
      ["", ["member", "member"]],
      ["#source:article", undefined],
      ["#meeting:m", ["quotation"]],
    ]);
    expect(at("meeting:gone")).toEqual([
      ["", ["member", "member", "member"]],
      ["#source:article", undefined],
      ["#meeting:m", undefined],
      ["#statement:a", undefined],
    ]);
  });
});

describe("the report", () => {
  it("is a package that names all items", () => {
    const whole = report({
      updatedAt: INSTANT,
      createdAt: "2025-02-12T08:00:00Z",
      summary: "In short.",
      sources: [source("article", { title: "Both meet" }), source("data", { kind: "dataset" })],
    });
    expect(toNinjs(whole)).toEqual({
      document: [
        {
          uri: BASE,
          type: "composite",
          ...HEAD,
          firstCreated: "2025-02-12T08:00:00Z",
          title: "A report",
          descriptions: [text("summary", "In short.")],
          associations: [
            { name: "Both meet", rel: "member", uri: uri("source:article"), type: "text" },
            { name: uri("source:data"), rel: "member", uri: uri("source:data") },
          ],
        },
        expect.objectContaining({ uri: uri("source:article"), firstCreated: "2025-02-12T08:00:00Z" }),
        expect.objectContaining({ uri: uri("source:data") }),
      ],
      losses: [],
    });
  });

  it("loses dates that are no exact times", () => {
    const whole = report({ createdAt: "2025-02-12", updatedAt: "2025-02-13" });
    const { document, losses } = toNinjs(whole, { timestamp: INSTANT });
    const told = "The format dates its items to the second.";
    expect(document[0]).not.toHaveProperty("firstCreated");
    expect(losses).toEqual([
      { path: "/createdAt", reason: told },
      { path: "/updatedAt", reason: told },
    ]);
  });

  it("loses whom and what no item names, and codes that are no media topics", () => {
    const codes = [
      { scheme: "medtop", code: "20000344" },
      { scheme: "Other list", code: "1" },
    ];
    const whole = report({ ...cast, updatedAt: INSTANT, topics: [topic("trade", { codes })] });
    const only = "Only codes of the IPTC Media Topics have a URI here.";
    const unnamed = Object.fromEntries(
      toNinjs(whole).losses.map(({ path, reason }): [string, string] => [path, reason]),
    );
    expect(unnamed).toEqual({
      ...Object.fromEntries(
        ["/people/0", "/people/1", "/organizations/0", "/states/0", "/states/1", "/places/0", "/topics/0"].map(
          (path) => [path, "No item names it."],
        ),
      ),
    });
    const named = toNinjs({ ...whole, meetings: [meeting("a", { topics: ["topic:trade"] })] }).losses;
    expect(named).toContainEqual({ path: "/topics/0/codes/1", reason: only });
    expect(named.map(({ path }) => path)).not.toContain("/topics/0/codes/0");
    expect(named.map(({ path }) => path)).not.toContain("/topics/0");
  });
});
