import { describe, expect, it } from "vitest";
import { fromNinjs } from "../../../src/ninjs.js";

const PLACELESS = "The report has no place for it.";
const MARKUP = "It has markup. The option textOf makes plain text of it.";
const NO_DATE = expect.stringMatching(/^It cannot be read as a date/);
const unfit = (field: string, type: string) =>
  `It does not fit into the field ${field} of the record, which is of type ${type}.`;

const OWN = "https://example.org/r";
const own = [{ source: "source:ninjs-document", basis: "stated" }];

/** The record that an item of that type becomes, without what it cannot be without, and what was lost. */
function read(
  type: "source" | "visit" | "meeting" | "agreement" | "act" | "statement",
  more: object,
  others: object[] = [],
) {
  const needed = {
    source: {},
    visit: { people: [{ name: "Ada Example", rel: "visitor" }], eventDetails: { organiser: { name: "Host" } } },
    meeting: {},
    agreement: {},
    act: { subjects: [{ rel: "kind", literal: "release", name: "release", creator: "communique" }] },
    statement: { people: [{ name: "Ada Example", rel: "speaker" }] },
  }[type];
  const item = { uri: `${OWN}#${type}:x`, title: "X", language: "en", ...needed, ...more };
  const { report, losses } = fromNinjs([item, ...others]);
  const record = [report.sources[1], report.visits, report.meetings, report.agreements, report.acts, report.statements]
    .flat()
    .find((one) => one?.id === `${type}:x`);
  const { type: _, id: __, evidence, ...rest } = record ?? ({} as Record<string, unknown>);
  for (const key of ["title", "host", "visitors", "speakers"]) {
    if (!(key in more)) delete (rest as Record<string, unknown>)[key];
  }
  return {
    record: rest as Record<string, unknown>,
    evidence,
    report,
    losses: Object.fromEntries(losses.map(({ path, reason }) => [path.replace(/^\/0/, ""), reason])),
  };
}

const SOURCE = { kind: "dataset", language: "en" };
const VISIT = { status: "unknown" };
const MEETING = { kind: "gathering", status: "unknown" };
const AGREEMENT = { instrument: "agreement", status: "unknown" };
const STATEMENT = { kind: "assert", summary: "X" };

/** What is told in the words of ninjs. */
const told = (value: object) => ({ extensions: [{ namespace: "http://www.iptc.org/std/ninjs/", value }] });

const text = (role: string | undefined, value: unknown, contentType?: string) => ({
  ...(role !== undefined && { role }),
  ...(contentType !== undefined && { contentType }),
  value,
});

describe("descriptions", () => {
  it("are the fields that their roles name, each of its type", () => {
    const roles = ["summary", "purpose", "rankAsStated", "asStated"];
    expect(read("visit", { descriptions: roles.map((role) => text(role, `${role}.`, "text/plain")) })).toMatchObject({
      record: {
        ...VISIT,
        summary: "summary.",
        purpose: "purpose.",
        rankAsStated: "rankAsStated.",
        when: { asStated: "asStated." },
      },
      losses: {},
    });
    expect(read("source", { descriptions: [text("caption", "Both.")] })).toMatchObject({
      record: { ...SOURCE, caption: "Both." },
      losses: {},
    });
  });

  it("are the times as stated of events and statements only", () => {
    const descriptions = [text("asStated", "in spring")];
    expect(read("meeting", { descriptions }).record).toEqual({ ...MEETING, when: { asStated: "in spring" } });
    expect(read("statement", { descriptions }).record).toEqual({
      ...STATEMENT,
      summary: "in spring",
      when: { asStated: "in spring" },
    });
    expect(read("agreement", { descriptions }).record).toEqual({ ...AGREEMENT, summary: "in spring" });
    expect(read("source", { descriptions })).toMatchObject({
      record: SOURCE,
      losses: { "/descriptions/0/value": "The report has no place for another text." },
    });
  });

  it("are the numbers of agreements only", () => {
    const descriptions = [text("count", "4"), text("total", "5")];
    const subjects = [{ rel: "instrument", literal: "package", creator: "communique" }];
    expect(read("agreement", { descriptions: [descriptions[1]], subjects })).toMatchObject({
      record: { ...AGREEMENT, instrument: "package", package: { total: 5 } },
      losses: {},
    });
    expect(read("agreement", { descriptions: [descriptions[0]] })).toMatchObject({
      record: { ...AGREEMENT, count: 4 },
      losses: {},
    });
    expect(read("meeting", { descriptions })).toMatchObject({
      record: { ...MEETING, summary: "4" },
      losses: {
        "/descriptions/0/role": PLACELESS,
        "/descriptions/1/value": "The report has no place for another text.",
      },
    });
    expect(read("agreement", { descriptions: [text("count", "four"), text("total", "0")] })).toMatchObject({
      record: AGREEMENT,
      losses: {
        "/descriptions/0/value": unfit("count", "agreement"),
        "/descriptions/1/value": unfit("package", "agreement"),
      },
    });
  });

  it("are the summary where the first says not what it is", () => {
    expect(read("meeting", { descriptions: [text("other", "First."), text(undefined, "Second.")] })).toMatchObject({
      record: { ...MEETING, summary: "First." },
      losses: {
        "/descriptions/0/role": PLACELESS,
        "/descriptions/1": "The report has no place for another text.",
      },
    });
    expect(read("meeting", { descriptions: [text(undefined, "First."), text(undefined, "First.")] }).losses).toEqual(
      {},
    );
  });

  it.each([
    ["nothing", { contentType: "text/plain", value: "" }],
    ["a number", { value: 7 }],
    ["nothing at all", {}],
  ])("are not read where they are %s, and lost as a whole", (_what, description) => {
    const { record, losses } = read("meeting", { descriptions: [{ role: "summary", ...description }] });
    expect(record).toEqual(MEETING);
    expect(losses).toEqual({ "/descriptions": PLACELESS });
  });

  it("are not read where they are markup, unless somebody makes plain text of it", () => {
    const descriptions = [text("summary", "<p>x</p>", "text/html")];
    const { record, losses } = read("meeting", { descriptions });
    expect(record).toEqual(MEETING);
    expect(losses).toEqual({ "/descriptions": MARKUP });
  });
});

describe("a headline that does not say that it has markup", () => {
  it("is kept without it, and that is told", () => {
    const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&");
    const item = { uri: "urn:example:1", type: "text", headline: "Summit <b>held</b> &amp; closed" };
    const { report, losses } = fromNinjs(item, { id: "urn:example:r", textOf });
    expect(report.title).toBe("Summit held & closed");
    expect(losses).toContainEqual({ path: "/headline", reason: "It is kept without its markup." });
  });
});

describe("bodies", () => {
  it("are the summary of all but statements", () => {
    const bodies = [text("text", "All of it."), text("text", "More.")];
    expect(read("agreement", { bodies })).toMatchObject({
      record: { ...AGREEMENT, summary: "All of it." },
      losses: {
        "/bodies/0/role": PLACELESS,
        "/bodies/1/value": "The report has no place for another text.",
      },
    });
    expect(read("source", { bodies }).record).toEqual(SOURCE);
  });

  it("are the words of a statement, in its language and as they were said or translated", () => {
    const bodies = [
      text("quote", "Salve.", "text/plain"),
      text("translated-quote", "Ave."),
      text("other", "Vale."),
      text("quote", "<b>Vale.</b>", "text/html"),
    ];
    expect(read("statement", { bodies, language: "la" })).toMatchObject({
      record: {
        ...STATEMENT,
        quotes: [
          { text: "Salve.", language: "la" },
          { text: "Ave.", language: "la", translated: true },
          { text: "Vale.", language: "la" },
        ],
      },
      losses: { "/bodies/2/role": PLACELESS, "/bodies/3": MARKUP },
    });
  });

  it("are in the language of the report where the statement says none", () => {
    const quotation = {
      uri: `${OWN}#statement:x`,
      title: "X",
      people: [{ name: "Ada Example", rel: "speaker" }],
      bodies: [text("quote", "Gaudeo.")],
    };
    const { report } = fromNinjs([{ uri: OWN, type: "event", title: "E", language: "la" }, quotation]);
    expect(report.statements?.[0]?.quotes).toEqual([{ text: "Gaudeo.", language: "la" }]);
  });
});

describe("info sources", () => {
  const article = { uri: `${OWN}#source:article`, type: "text", title: "Article", language: "en" };
  const info = (role: string, more: object) => ({ infoSources: [{ role, ...more }] });
  const cited = { uri: article.uri, name: "Article" };

  it("are none where only a speaker is said to tell it, and no statement claims it", () => {
    const { evidence, losses } = read("meeting", info("claimed", cited), [article]);
    expect(evidence).toEqual(own);
    const reason = expect.stringContaining("no statement claims it");
    expect(losses).toEqual({ "/infoSources/0/role": reason, "/infoSources/0/uri": reason });
  });

  it.each(["stated", "inferred", "computed"])("are evidence by their role %s, where they are a source", (basis) => {
    expect(read("meeting", info(basis, cited), [article])).toMatchObject({
      record: MEETING,
      evidence: [...own, { source: "source:article", basis }],
      losses: {},
    });
    expect(read("meeting", info(basis, { name: "Ada Example" }), [article])).toMatchObject({
      evidence: own,
      losses: { "/infoSources": PLACELESS },
    });
    expect(read("meeting", info("other", cited), [article])).toMatchObject({
      evidence: own,
      losses: { "/infoSources": PLACELESS },
    });
  });

  it("are nobody who passed a statement on", () => {
    expect(read("statement", info("relayer", { name: "Daily Sample" }))).toMatchObject({
      record: STATEMENT,
      losses: { "/infoSources": PLACELESS },
    });
  });

  it("are authors and publisher of a source", () => {
    const infoSources = [
      { role: "author", name: "Ada Example" },
      { role: "author", name: "Ben Sample" },
      { role: "publisher", name: "Daily Sample", uri: "https://example.org/daily" },
    ];
    const { record, report, losses } = read("source", { infoSources });
    expect(record).toEqual({
      ...SOURCE,
      authors: ["Ada Example", "Ben Sample"],
      publisher: "organization:daily-sample",
    });
    expect(report.organizations).toMatchObject([{ name: "Daily Sample", sameAs: ["https://example.org/daily"] }]);
    expect(losses).toEqual({});
    expect(read("meeting", { infoSources }).losses).toEqual({ "/infoSources": PLACELESS });
  });

  it("without a name are lost", () => {
    expect(read("source", info("publisher", { uri: "urn:example:daily" })).losses).toEqual({
      "/infoSources": "It has no name.",
    });
  });
});

describe("other identifiers", () => {
  it("are identifiers in the scheme of their role, the same elsewhere, or registrations of an agreement", () => {
    const altIds = [
      { role: "sameAs", value: "https://example.org/same" },
      { role: "registration: UNTS", value: "I-1" },
      { role: "slug", value: "x-1" },
      { value: "x-2" },
      { role: "slug" },
    ];
    const identifiers = [
      { scheme: "slug", value: "x-1" },
      { scheme: "altId", value: "x-2" },
    ];
    expect(read("agreement", { altIds })).toMatchObject({
      record: {
        ...AGREEMENT,
        sameAs: ["https://example.org/same"],
        registrations: [{ register: "UNTS", number: "I-1" }],
        identifiers,
      },
      losses: { "/altIds/4": PLACELESS },
    });
    expect(read("meeting", { altIds }).record).toEqual({
      ...MEETING,
      sameAs: ["https://example.org/same"],
      identifiers: [{ scheme: "registration: UNTS", value: "I-1" }, ...identifiers],
    });
  });

  it("that are no URI are not the same elsewhere", () => {
    expect(read("meeting", { altIds: [{ role: "sameAs", value: "no URI" }] })).toMatchObject({
      record: MEETING,
      losses: { "/altIds/0/value": unfit("sameAs", "meeting") },
    });
  });
});

describe("renditions", () => {
  const renditions = [
    { name: "web", href: "https://example.org/1" },
    { name: "print", href: "https://example.org/2" },
    { name: "web" },
  ];

  it("are the documents of an agreement", () => {
    expect(read("agreement", { renditions })).toMatchObject({
      record: { ...AGREEMENT, documents: [{ url: "https://example.org/1" }, { url: "https://example.org/2" }] },
      losses: { "/renditions/1/name": PLACELESS, "/renditions/2": PLACELESS },
    });
  });

  it("are the address of a source, once", () => {
    expect(read("source", { renditions })).toMatchObject({
      record: { ...SOURCE, url: "https://example.org/1" },
      losses: {
        "/renditions/1": PLACELESS,
        "/renditions/2": PLACELESS,
      },
    });
  });

  it("are the address of a statement's channel, whose kind is known", () => {
    const channel = { rel: "channel", name: "interview", literal: "interview", creator: "communique" };
    expect(read("statement", { renditions: [renditions[0]], subjects: [channel] })).toMatchObject({
      record: { ...STATEMENT, channel: { kind: "interview", url: "https://example.org/1" } },
      losses: {},
    });
    expect(read("statement", { renditions: [renditions[0]] })).toMatchObject({
      record: STATEMENT,
      losses: { "/renditions/0/href": unfit("channel", "statement") },
    });
  });

  it("have no place in an event", () => {
    expect(read("meeting", { renditions: [renditions[0]] })).toMatchObject({
      record: MEETING,
      losses: { "/renditions/0/href": PLACELESS },
    });
  });
});

describe("words of the vocabularies", () => {
  const word = (rel: string, literal: string) => ({ rel, literal, name: literal, creator: "communique" });

  it("are those fields of the record that its type has", () => {
    const subjects = [
      word("kind", "summit"),
      word("status", "held"),
      word("level", "leaders"),
      word("rank", "state"),
      word("channel", "interview"),
    ];
    const no = (type: string, field: string) => `A record of type ${type} has no field ${field}.`;
    expect(read("meeting", { subjects })).toMatchObject({
      record: { kind: "summit", status: "held", level: "leaders" },
      losses: { "/subjects/3/literal": no("meeting", "rank"), "/subjects/4/literal": no("meeting", "channel") },
    });
    expect(read("visit", { subjects }).record).toEqual({ status: "held", rank: "state" });
    expect(read("statement", { subjects: [word("channel", "interview"), word("kind", "offer")] }).record).toEqual({
      ...STATEMENT,
      kind: "offer",
      channel: { kind: "interview" },
    });
    expect(read("meeting", { subjects: [word("channel", "interview")] })).toMatchObject({
      record: MEETING,
      losses: { "/subjects/0/literal": "A record of type meeting has no field channel." },
    });
    expect(read("meeting", { subjects: [word("kind", "summit"), word("kind", "talks")] })).toMatchObject({
      record: { ...MEETING, kind: "summit" },
      losses: { "/subjects/1/literal": "There is another word for the same field before it." },
    });
  });

  it("that do not fit are lost", () => {
    expect(read("meeting", { subjects: [word("status", "over")] })).toMatchObject({
      record: MEETING,
      losses: { "/subjects/0/literal": unfit("status", "meeting") },
    });
  });

  it("of no field are lost, and what follows from the kind of the record is not", () => {
    const uri = "http://cv.iptc.org/newscodes/mediatopic/20000639";
    const diplomacy = { name: "diplomacy", rel: "about", uri, creator: "communique" };
    expect(read("meeting", { subjects: [{ literal: "held", creator: "communique" }, diplomacy] })).toMatchObject({
      record: MEETING,
      losses: { "/subjects/0": "It does not say which field the word is of." },
    });
    expect(read("meeting", { subjects: [diplomacy] }).losses).toEqual({});
  });

  it("are no topics, and topics are no words", () => {
    const { record, report } = read("meeting", {
      subjects: [
        { ...word("about", "x"), literal: undefined },
        { rel: "status", literal: "held", name: "held" },
      ],
    });
    expect(record).toEqual({ ...MEETING, topics: ["topic:held"], ...told({ status: ["topic:held"] }) });
    expect(report.topics).toMatchObject([{ name: "held", identifiers: [{ scheme: "ninjs literal", value: "held" }] }]);
  });
});

describe("the details of an event", () => {
  const EOS = "http://cv.iptc.org/newscodes/eventoccurstatus/";
  const dated = (dates: object, more: object = {}) => read("meeting", { eventDetails: { dates, ...more } });

  it("are its times, exact or expected", () => {
    expect(
      dated({ startDate: "2025-02-12T10:00:00Z", expectedEndDate: "2025-02-13", expectedDuration: "P1D" }),
    ).toMatchObject({
      record: { ...MEETING, when: { start: "2025-02-12T10:00:00Z", end: "2025-02-13", duration: "P1D" } },
      losses: {},
    });
    expect(dated({ expectedStartDate: "2025", endDate: "2025-02-12T10:00:00Z" }).record).toEqual({
      ...MEETING,
      when: { start: "2025", end: "2025-02-12T10:00:00Z" },
    });
  });

  it("lose what does not fit, and an expected time beside an exact one", () => {
    expect(
      dated({
        startDate: "2025-02-12T10:00:00Z",
        expectedStartDate: "2025-02-12",
        endDate: "soon",
        expectedEndDate: "2025-02-13",
        expectedDuration: "two hours",
      }),
    ).toMatchObject({
      record: { ...MEETING, when: { start: "2025-02-12T10:00:00Z", end: "2025-02-13" } },
      losses: {
        "/eventDetails/dates/expectedStartDate": "There is an exact time as well.",
        "/eventDetails/dates/endDate": NO_DATE,
        "/eventDetails/dates/expectedDuration": unfit("when", "meeting"),
      },
    });
  });

  it("are its status, which a word of ours goes before", () => {
    const reason = "It does not tell how far the event has come.";
    const held = { rel: "status", literal: "held", creator: "communique" };
    expect(dated({}, { eventStatus: `${EOS}eos4` })).toMatchObject({
      record: { ...MEETING, status: "announced" },
      losses: {},
    });
    expect(dated({}, { eventStatus: `${EOS}eos3` }).losses).toEqual({ "/eventDetails/eventStatus": reason });
    expect(read("meeting", { eventDetails: { eventStatus: `${EOS}eos3` }, subjects: [held] })).toMatchObject({
      record: { ...MEETING, status: "held" },
      losses: {},
    });
  });

  it("are its host, who takes part in a meeting", () => {
    expect(read("meeting", { eventDetails: { organiser: { name: "Sample League" } } })).toMatchObject({
      record: { ...MEETING, participants: [{ actor: "organization:sample-league", role: "host" }] },
      losses: {},
    });
    expect(
      read("meeting", { eventDetails: { organiser: { name: "Examplia", uri: `${OWN}#state:examplia` } } }).record,
    ).toEqual({ ...MEETING, participants: [{ actor: "state:examplia", role: "host" }] });
    expect(read("meeting", { eventDetails: { organiser: { uri: "urn:x" } } })).toMatchObject({
      record: MEETING,
      losses: { "/eventDetails": "It has no name." },
    });
  });
});

describe("those who are named", () => {
  const ada = (rel?: string) => ({ people: [{ name: "Ada Example", ...(rel !== undefined && { rel }) }] });

  it.each<[string | undefined, object]>([
    [undefined, {}],
    ["participant", {}],
    ["visitor", {}],
    ["mediator", { role: "mediator" }],
    ["head-of-2nd-delegation", { role: "head-of-2nd-delegation" }],
    ["declined", { attendance: "declined" }],
    ["absent", { attendance: "absent" }],
  ])("take part by the relation %j", (rel, expected) => {
    expect(read("meeting", ada(rel)).record).toEqual({
      ...MEETING,
      participants: [{ actor: "person:ada-example", ...expected }],
    });
  });

  it.each(["Keynote Speaker", "-chair", "chair-"])("do not take part by the relation %s, which is no role", (rel) => {
    expect(read("meeting", ada(rel))).toMatchObject({
      record: { ...MEETING, ...told({ [rel]: ["person:ada-example"] }) },
      losses: {},
    });
  });

  it("do not take part where they are represented by somebody", () => {
    expect(read("meeting", ada("represented"))).toMatchObject({
      record: MEETING,
      losses: { "/people/0/rel": "The item does not say by whom." },
    });
  });

  it("stand in the fields that the relations mean", () => {
    const statement = read("statement", {
      speakers: true,
      people: [
        { name: "Ada Example", rel: "speaker" },
        { name: "Ben Sample", rel: "speaker" },
        { name: "Ada Example", rel: "speaker" },
        { name: "Cy Test", rel: "addressee" },
      ],
      organisations: [
        { name: "Sample League", rel: "on-behalf-of" },
        { name: "Daily Sample", rel: "outlet" },
      ],
      places: [
        { name: "Sample Hall", rel: "location" },
        { name: "Sample Park", rel: "location" },
      ],
      subjects: [
        { name: "Trade", rel: "about" },
        { name: "Bridges" },
        { rel: "channel", literal: "interview", creator: "communique" },
      ],
    });
    expect(statement).toMatchObject({
      record: {
        ...STATEMENT,
        speakers: ["person:ada-example", "person:ben-sample"],
        addressees: ["person:cy-test"],
        onBehalfOf: ["organization:sample-league"],
        channel: { kind: "interview", outlet: "organization:daily-sample" },
        place: "place:sample-hall",
        topics: ["topic:trade", "topic:bridges"],
      },
      losses: {
        "/places/1/name": "The record has another value in its place.",
        "/places/1/rel": "The record has another value in its place.",
      },
    });
  });

  it("are told in the words of ninjs where the relation means no field", () => {
    expect(
      read("agreement", { people: [{ name: "Ada Example", rel: "witness" }, { name: "Ben Sample" }] }),
    ).toMatchObject({
      record: { ...AGREEMENT, ...told({ witness: ["person:ada-example"], people: ["person:ben-sample"] }) },
      losses: {},
    });
    expect(read("source", { subjects: [{ name: "Trade" }] })).toMatchObject({
      record: { ...SOURCE, ...told({ subjects: ["topic:trade"] }) },
      losses: {},
    });
  });

  it("of a visit come after the first, and those who receive it apart", () => {
    const { record } = read("visit", {
      visitors: true,
      people: [
        { name: "Ada Example", rel: "visitor" },
        { name: "Ben Sample", rel: "received-by" },
        { name: "Cy Test", rel: "delegation-member" },
      ],
      places: [
        { name: "Sample Hall", rel: "location" },
        { name: "Sample Park", rel: "location" },
      ],
    });
    expect(record).toEqual({
      ...VISIT,
      visitors: [{ actor: "person:ada-example" }, { actor: "person:cy-test", role: "delegation-member" }],
      receivedBy: ["person:ben-sample"],
      places: ["place:sample-hall", "place:sample-park"],
    });
  });
});

describe("an act", () => {
  const word = (rel: string, literal: string) => ({ rel, literal, name: literal, creator: "communique" });
  const named = (id: string, rel: string) => ({ uri: `${OWN}#${id}`, name: id, rel });
  const other = (id: string) => ({ uri: `${OWN}#${id}`, type: "event", title: id, language: "en" });

  it("has a kind, and is of no status without a word for it", () => {
    expect(
      read("act", { eventDetails: { eventStatus: "http://cv.iptc.org/newscodes/eventoccurstatus/eos5" } }),
    ).toEqual(
      expect.objectContaining({
        record: { kind: "release", status: "unknown" },
        losses: { "/eventDetails/eventStatus": "It does not tell how far the event has come." },
      }),
    );
    expect(read("act", { subjects: [word("kind", "talks")] }).losses).toEqual({
      "": "An act needs its kind, in a word of the model.",
      "/subjects/0/rel": PLACELESS,
      "/subjects/0/literal": PLACELESS,
    });
    expect(read("act", { subjects: [] }).losses).toEqual({ "": "An act needs its kind, in a word of the model." });
  });

  it("has its words, its times and whom and what it names", () => {
    const { record, losses } = read(
      "act",
      {
        subjects: [
          word("kind", "release"),
          word("shade", "x"),
          word("status", "announced"),
          word("likelihood", "probable"),
          word("outcome", "passed"),
        ],
        descriptions: [text("summary", "All are free."), text("asStated", "soon")],
        eventDetails: { dates: { expectedStartDate: "2025-02" } },
        organisations: [named("state:examplia", "by"), named("organization:league", "with")],
        people: [named("person:ada", "to")],
        places: [named("place:hall", "location")],
        events: [
          named("meeting:m", "during"),
          named("act:b", "part-of"),
          named("act:b", "replaces"),
          named("act:b", "under"),
        ],
      },
      [other("meeting:m"), { ...other("act:b"), subjects: [word("kind", "aid")] }],
    );
    expect(record).toEqual({
      kind: "release",
      shade: "x",
      status: "announced",
      likelihood: "probable",
      outcome: "passed",
      summary: "All are free.",
      when: { start: "2025-02", asStated: "soon" },
      by: ["state:examplia"],
      with: ["organization:league"],
      to: ["person:ada"],
      places: ["place:hall"],
      during: "meeting:m",
      partOf: "act:b",
      replaces: "act:b",
      under: { record: "act:b" },
    });
    expect(losses).toEqual({});
  });
});

describe("an agreement", () => {
  it("has bodies by the relations that are their roles", () => {
    const organisations = ["depositary", "mediator", "patron"].map((rel) => ({ name: rel, rel }));
    expect(read("agreement", { organisations })).toMatchObject({
      record: {
        ...AGREEMENT,
        bodies: [
          { body: "organization:depositary", role: "depositary" },
          { body: "organization:mediator", role: "mediator" },
        ],
        ...told({ patron: ["organization:patron"] }),
      },
      losses: {},
    });
  });
});

describe("a statement", () => {
  it("is at the event that it belongs to, unless it says another", () => {
    const event = (slug: string, more: object = {}) => ({
      uri: `${OWN}#meeting:${slug}`,
      type: "event",
      title: slug,
      language: "en",
      ...more,
    });
    const quotation = (more: object) => ({
      uri: `${OWN}#statement:x`,
      name: "X",
      rel: "quotation",
      language: "en",
      people: [{ name: "Ada Example", rel: "speaker" }],
      ...more,
    });
    const at = (more: object) => {
      const { report, losses } = fromNinjs([event("a", { associations: [quotation(more)] }), event("b")]);
      expect(losses).toEqual([]);
      return report.statements?.[0]?.at;
    };
    expect(at({})).toBe("meeting:a");
    expect(at({ events: [{ uri: `${OWN}#meeting:b`, rel: "at" }] })).toBe("meeting:b");
  });

  it("claims what the relation says", () => {
    const associations = [{ uri: `${OWN}#meeting:m`, name: "M", rel: "claims" }];
    const event = { uri: `${OWN}#meeting:m`, type: "event", title: "M", language: "en" };
    const { record, losses } = read("statement", { associations }, [event]);
    expect(record).toEqual({ ...STATEMENT, claims: [{ record: "meeting:m" }] });
    expect(losses).toEqual({});
  });

  it("was made when its content was", () => {
    expect(read("statement", { contentCreated: "2025-02-12T10:00:00Z" })).toMatchObject({
      record: { ...STATEMENT, when: { start: "2025-02-12T10:00:00Z" } },
      losses: {},
    });
    expect(read("statement", { contentCreated: "noon" })).toMatchObject({
      record: STATEMENT,
      losses: { "/contentCreated": NO_DATE },
    });
  });
});

describe("a source", () => {
  it("has a title, a language and a credit line", () => {
    expect(read("source", { title: "T", by: "Sample Agency", edNote: "A note.", language: "la" })).toMatchObject({
      record: { kind: "dataset", title: "T", language: "la", credit: "Sample Agency", note: "A note." },
      losses: {},
    });
  });

  it("shows and is based on what the relations mean", () => {
    const { record, losses } = read(
      "source",
      {
        people: [{ name: "Ada Example", rel: "depicts" }],
        associations: [{ uri: `${OWN}#source:other`, name: "Other", rel: "based-on" }],
      },
      [{ uri: `${OWN}#source:other`, type: "text", title: "Other", language: "en" }],
    );
    expect(record).toEqual({ ...SOURCE, depicts: ["person:ada-example"], basedOn: ["source:other"] });
    expect(losses).toEqual({});
  });
});
