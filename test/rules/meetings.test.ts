import { describe, expect, it } from "vitest";
import { changeWithoutHistory } from "../../src/check/rules/meetings/change-without-history.js";
import { hostIsVisitorsState } from "../../src/check/rules/meetings/host-is-visitors-state.js";
import { leadersWithoutLeader } from "../../src/check/rules/meetings/leaders-without-leader.js";
import { ordinalAgainstPrevious } from "../../src/check/rules/meetings/ordinal-against-previous.js";
import { samePersonTwice } from "../../src/check/rules/meetings/same-person-twice.js";
import { tooFewSides } from "../../src/check/rules/meetings/too-few-sides.js";
import { tooManySides } from "../../src/check/rules/meetings/too-many-sides.js";
import type { Rule } from "../../src/check/rules/rule.js";
import type { Meeting, Organization, Participation, Person, Report, Visit } from "../../src/types.js";
import { meeting, person, report, visit } from "../check/documents.js";
import { found } from "./found.js";

const organization = (slug: string, more: Partial<Organization> = {}): Organization => ({
  type: "organization",
  id: `organization:${slug}`,
  name: slug,
  kind: "ministry",
  ...more,
});

const organizations: Organization[] = [
  organization("ministry", { state: "state:a" }),
  organization("border-service", { kind: "state-agency", parent: "organization:ministry" }),
  organization("stateless-ministry"),
  organization("government", { kind: "government", state: "state:a" }),
  organization("ministry-of-the-government", { parent: "organization:government", state: "state:a" }),
  organization("parliament", { kind: "parliament", state: "state:a" }),
  organization("delegation", { kind: "delegation", state: "state:a" }),
  organization("company", { kind: "company", state: "state:a" }),
  organization("rebels", { kind: "armed-group" }),
  organization("front", { kind: "movement" }),
  organization("front-of-a", { kind: "movement", state: "state:a" }),
  organization("wing", { kind: "armed-group", parent: "organization:front" }),
  organization("union", { kind: "international-organization", members: ["state:m", "state:n"] }),
  organization("commission", { kind: "state-agency", parent: "organization:union" }),
  organization("open-union", { kind: "grouping" }),
  organization("ring-1", { parent: "organization:ring-2" }),
  organization("ring-2", { parent: "organization:ring-1" }),
];

/** `a` is a state, `organization:x` itself, and `person:x for a` somebody who represents it. */
function participant(text: string, more: Partial<Participation> = {}): Participation {
  const [actor = "", representing] = text.split(" for ").map((id) => (id.includes(":") ? id : `state:${id}`));
  return { actor, ...(representing && { representing }), ...more } as Participation;
}

const inReport = (more: Partial<Meeting>, others: Partial<Report> = {}) =>
  report({ organizations, meetings: [meeting("talks", more)], ...others });

const talks = (format: Meeting["format"] & string, actors: (string | Participation)[], more: Partial<Meeting> = {}) =>
  inReport({ format, participants: actors.map((p) => (typeof p === "string" ? participant(p) : p)), ...more });

describe("too-many-sides", () => {
  it("names the format and the sides", () => {
    expect(found(tooManySides, talks("bilateral", ["person:x for a", "person:y for b", "c"]))).toEqual([
      "/meetings/0/format: meeting:talks 3 state:a state:b state:c",
    ]);
    expect(found(tooManySides, talks("trilateral", ["a", "b", "c", "d", "e", "f"]))).toEqual([
      "/meetings/0/format: meeting:talks 6 state:a state:b state:c state:d 2",
    ]);
  });

  it("is found in a record alone", () => {
    const participants = ["a", "b", "person:constructor for c"].map((text) => participant(text));
    expect(found(tooManySides, meeting("talks", { format: "bilateral", participants }))).toEqual([
      "/format: meeting:talks 3 state:a state:b state:c",
    ]);
  });

  it.each<[string, (string | Participation)[], Partial<Meeting>?]>([
    ["a ministry of a third state", ["b", "c", "organization:ministry"]],
    ["an agency of a ministry of a third state", ["b", "c", "organization:border-service"]],
    ["an armed group", ["a", "b", "organization:rebels"]],
    ["a movement", ["a", "b", "organization:front"]],
    ["two movements and a state", ["a", "organization:front", "organization:rebels"]],
    ["a movement of a state that is not there", ["b", "c", "organization:front-of-a"]],
    ["a union and two states outside it", ["a", "d", "organization:union"]],
    ["a host who represents a third state", ["a", "b", participant("person:x for c", { role: "host" })]],
  ])("is found for %s", (_, actors, more) => {
    expect(found(tooManySides, talks("bilateral", actors, more))).toHaveLength(1);
  });

  it("is not found in a record alone where an organization may be a union", () => {
    const participants = ["a", "b", "c", "organization:x"].map((text) => participant(text));
    expect(found(tooManySides, meeting("talks", { format: "bilateral", participants }))).toEqual([]);
  });

  it.each<[string, (string | Participation)[], Partial<Meeting>?]>([
    ["several of two states", ["person:x for a", "person:y for a", "person:z for b"]],
    [
      "a ministry, a company and others of a state that is there",
      ["a", "b", "organization:ministry", "organization:company"],
    ],
    ["a movement of a state that is there", ["a", "b", "organization:front-of-a"]],
    ["a part of a movement", ["a", "organization:front", "organization:wing"]],
    ["a body of nobody knows which state", ["a", "b", "organization:stateless-ministry"]],
    ["bodies that are part of each other", ["a", "b", "organization:ring-1"]],
    ["a union and its members", ["a", "m", "n", "organization:union"]],
    ["a union and one of its members", ["a", "m", "organization:union"]],
    ["two members of a union that does not take part", ["a", "m", "n"]],
    ["a body of a union and its members", ["a", "m", "organization:commission"]],
    ["a union that does not name its members", ["a", "b", "c", "organization:open-union"]],
    ["an organization without a record", ["a", "b", "c", "organization:not-in-the-report"]],
    ["people of whom it is not said for whom they act", ["a", "b", "person:x", "person:y"]],
    ["a host who represents nobody", ["a", "b", participant("c", { role: "host" })]],
    ["a third who did not come", ["a", "b", participant("c", { attendance: "absent" })]],
    ["a third who declined", ["a", "b", participant("c", { attendance: "declined" })]],
    ["a third who was to come and may not have", ["a", "b", participant("c", { attendance: "planned" })]],
    ...[
      "mediator",
      "facilitator",
      "guarantor",
      "observer",
      "speaker",
      "interpreter",
      "attendee",
      "guest",
      "chair",
      "piper",
    ].map((role): [string, (string | Participation)[]] => [
      `a third who is ${role}`,
      ["a", "b", participant("c", { role })],
    ]),
  ])("is not found for %s", (_, actors, more) => {
    expect(found(tooManySides, talks("bilateral", actors, more))).toEqual([]);
  });

  it("lets trilateral talks have three sides, and multilateral ones any number", () => {
    expect(found(tooManySides, talks("trilateral", ["a", "b", "c", "person:x for c"]))).toEqual([]);
    expect(found(tooManySides, talks("multilateral", ["a", "b", "c", "d", "e"]))).toEqual([]);
    expect(found(tooManySides, meeting("talks", { participants: ["a", "b", "c"].map((a) => participant(a)) }))).toEqual(
      [],
    );
    expect(found(tooManySides, meeting("talks", { format: "bilateral" }))).toEqual([]);
  });
});

describe("too-few-sides", () => {
  it("names the format and the sides", () => {
    expect(found(tooFewSides, talks("bilateral", ["person:x for a", "person:y for a"]))).toEqual([
      "/meetings/0/format: meeting:talks state:a",
    ]);
    expect(found(tooFewSides, talks("trilateral", ["a", "b"]))).toEqual([
      "/meetings/0/format: meeting:talks 2 state:a state:b",
    ]);
    expect(found(tooFewSides, talks("multilateral", ["a", "b"]))).toEqual([
      "/meetings/0/format: meeting:talks 2 state:a state:b",
    ]);
    expect(found(tooFewSides, talks("bilateral", [participant("a", { role: "observer" })]))).toEqual([
      "/meetings/0/format: meeting:talks",
    ]);
  });

  it("is found in a record alone", () => {
    const participants = [participant("person:constructor for a"), participant("a")];
    expect(found(tooFewSides, meeting("talks", { format: "bilateral", participants }))).toHaveLength(1);
  });

  it.each<[string, (string | Participation)[], Partial<Meeting>?]>([
    ["a state and its ministry", ["a", "organization:ministry"]],
    ["a state and an agency of its ministry", ["a", "organization:border-service"]],
    ["a host who represents nobody", ["a", participant("person:x", { role: "host" })]],
    ...["observer", "interpreter"].map((role): [string, (string | Participation)[]] => [
      `a second who is ${role}`,
      ["a", participant("b", { role })],
    ]),
  ])("is found for %s", (_, actors, more) => {
    expect(found(tooFewSides, talks("bilateral", actors, more))).toHaveLength(1);
  });

  it.each<[string, (string | Participation)[], Partial<Meeting>?]>([
    ["two sides", ["person:x for a", "person:y for b"]],
    ["a host who represents the second", ["a", participant("person:x for b", { role: "host" })]],
    ["somebody of whom it is not said for whom", ["a", "person:x"]],
    ["a union, whose members may confer", ["organization:union"]],
    ["an organization without a record", ["organization:not-in-the-report"]],
    ["a state and a government in it that acts apart", ["a", "organization:government"]],
    ["a state and a ministry of such a government", ["a", "organization:ministry-of-the-government"]],
    ["a state and an armed group", ["a", "organization:rebels"]],
    ["a mediator, who may be the second", ["a", participant("b", { role: "mediator" })]],
    ["two who only speak", ["a", "b"].map((id) => participant(id, { role: "speaker" }))],
    ["a movement", ["a", "organization:front"]],
    [
      "a second who declined, so that it was cancelled",
      ["a", participant("b", { attendance: "declined" })],
      { status: "cancelled" },
    ],
  ])("is not found for %s", (_, actors, more) => {
    expect(found(tooFewSides, talks("bilateral", actors, more))).toEqual([]);
  });

  it("counts nobody who is only present, and no third party beside two sides", () => {
    expect(found(tooFewSides, talks("bilateral", ["a", participant("b", { role: "attendee" })]))).toHaveLength(1);
    expect(found(tooFewSides, talks("bilateral", ["a", participant("b", { role: "observer" })]))).toHaveLength(1);
    expect(found(tooFewSides, talks("trilateral", ["a", "b", participant("c", { role: "mediator" })]))).toHaveLength(1);
    expect(found(tooFewSides, talks("bilateral", ["a", "b", participant("c", { role: "mediator" })]))).toEqual([]);
  });

  it("is not found with as many sides as there have to be, or with none told", () => {
    expect(found(tooFewSides, talks("trilateral", ["a", "b", "c"]))).toEqual([]);
    expect(found(tooFewSides, talks("multilateral", ["a", "b", "c"]))).toEqual([]);
    expect(found(tooFewSides, meeting("talks", { format: "bilateral" }))).toEqual([]);
    expect(found(tooFewSides, meeting("talks", { participants: [participant("a")] }))).toEqual([]);
  });
});

describe("leaders-without-leader", () => {
  const withCapacities = (...capacities: string[]) =>
    meeting("talks", {
      level: "leaders",
      participants: capacities.map((capacity, i) => participant(`person:x${i}`, { capacity })),
    });

  const withOffices = (titles: string[], more: Partial<Participation> = {}, person1: Partial<Person> = {}) =>
    inReport(
      { level: "leaders", participants: [participant("person:ada", more)] },
      { people: [person("ada", { offices: titles.map((title) => ({ title })), ...person1 })] },
    );

  it("names the participants and their offices", () => {
    expect(found(leadersWithoutLeader, withCapacities("Foreign Minister", "Ambassador"))).toEqual([
      '/level: meeting:talks person:x0 "Foreign Minister" person:x1 "Ambassador"',
    ]);
    expect(found(leadersWithoutLeader, withOffices(["Envoy", "Ambassador"]))).toEqual([
      '/meetings/0/level: meeting:talks person:ada "Envoy"',
    ]);
    expect(found(leadersWithoutLeader, withCapacities("Envoy", "Envoy", "Envoy", "Envoy", "Envoy"))[0]).toMatch(
      / person:x0 "Envoy" person:x1 "Envoy" 3$/,
    );
  });

  it.each([
    ..."Foreign Minister|deputy prime minister|Vice President|First Vice-President|former President|ex-president".split(
      "|",
    ),
    ..."Presidential envoy|Secretary of State|Minister of the Kingdom|ministre des Affaires étrangères|vice-président".split(
      "|",
    ),
    ..."ministro de Exteriores|vicepresidente del Gobierno, asesor|Außenminister|Altkanzler".split("|"),
    ..."министр иностранных дел|вице-премьер|бывший президент|заместитель председателя правительства".split("|"),
    ..."Dışişleri Bakanı|Xarici işlər naziri|وزير الخارجية|نائب رئيس الوزراء|外交部长|副总理|外務大臣".split("|"),
  ])("is found for %s", (title) => {
    expect(found(leadersWithoutLeader, withCapacities(title))).toHaveLength(1);
  });

  it.each([
    ..."President|Russian President|Prime Minister|PRIME MINISTER|Premier|Chancellor|King|Queen Mother|Emir|Sultan".split(
      "|",
    ),
    ..."Crown Prince and Foreign Minister|Vice President and Prime Minister|Pope|Taoiseach|Supreme Leader".split("|"),
    ..."Chairman of the Council of Ministers|Secretary-General|President of the European Council|First Minister".split(
      "|",
    ),
    ..."Premier ministre|primer ministro|Primo ministro|Ministerpräsident|Bundeskanzlerin|statsminister|Peaminister".split(
      "|",
    ),
    ..."президент|премьер-министр|Председатель КНР|прем’єр-міністр|Cumhurbaşkanı|Başbakan|Baş nazir|Prezident".split(
      "|",
    ),
    ..."رئيس الوزراء|ملك|الوزير الأول|وزیر اعظم|نخست وزیر|总理|国家主席|内閣総理大臣|대통령".split("|"),
    // What is not known may be a leader's.
    ..."Tlatoani|host|miniszterelnök|πρωθυπουργός|General".split("|"),
  ])("is not found for %s", (title) => {
    expect(found(leadersWithoutLeader, withCapacities("Foreign Minister", title))).toEqual([]);
  });

  it("is not found where one of the offices is a leader's, or is not told", () => {
    expect(found(leadersWithoutLeader, withOffices(["Foreign Minister", "President"]))).toEqual([]);
    expect(found(leadersWithoutLeader, withOffices(["President"], { capacity: "Foreign Minister" }))).toEqual([]);
    expect(found(leadersWithoutLeader, withOffices(["Foreign Minister"], { capacity: "President" }))).toEqual([]);
    const untold = withCapacities("Foreign Minister");
    const others = [
      participant("person:y"),
      participant("a"),
      participant("organization:delegation", { capacity: "Envoy" }),
    ];
    for (const other of others) {
      const participants = [...(untold.participants ?? []), other];
      expect(found(leadersWithoutLeader, { ...untold, participants })).toEqual([]);
    }
    expect(
      found(leadersWithoutLeader, inReport({ level: "leaders", participants: [participant("person:constructor")] })),
    ).toEqual([]);
  });

  it("passes over interpreters, and says nothing where there is nobody else", () => {
    const interpreter = participant("person:y", { role: "interpreter", capacity: "President" });
    const alone = meeting("talks", { level: "leaders", participants: [interpreter] });
    expect(found(leadersWithoutLeader, alone)).toEqual([]);
    const [envoy] = withCapacities("Envoy").participants ?? [];
    expect(found(leadersWithoutLeader, { ...alone, participants: [interpreter, envoy] })).toEqual([
      '/level: meeting:talks person:x0 "Envoy"',
    ]);
  });

  it("is about meetings of leaders with participants", () => {
    expect(found(leadersWithoutLeader, { ...withCapacities("Foreign Minister"), level: "ministers" })).toEqual([]);
    expect(found(leadersWithoutLeader, meeting("talks", { level: "leaders" }))).toEqual([]);
  });
});

describe("host-is-visitors-state", () => {
  const journey = (host: Visit["host"], ...visitors: Participation[]) =>
    report({ organizations, visits: [visit("tour", { host, visitors })] });

  it("names the host and the visitor", () => {
    const message = (host: Visit["host"], text: string) => found(hostIsVisitorsState, journey(host, participant(text)));
    expect(message("state:a", "person:x for a")).toEqual([
      "/visits/0/visitors/0/representing: visit:tour state:a person:x state:a",
    ]);
    expect(message("state:a", "a")).toEqual(["/visits/0/visitors/0/actor: visit:tour state:a"]);
    expect(message("state:a", "person:x for organization:border-service")).toEqual([
      "/visits/0/visitors/0/representing: visit:tour state:a person:x organization:border-service",
    ]);
    expect(message("state:a", "organization:ministry")).toEqual([
      "/visits/0/visitors/0/actor: visit:tour state:a organization:ministry",
    ]);
    expect(message("organization:union", "person:x for organization:union")).toHaveLength(1);
    const guest = participant("person:x for a", { role: "guest" });
    expect(found(hostIsVisitorsState, journey("state:a", guest))).toHaveLength(1);
  });

  it("is found for each visitor, and in a record alone", () => {
    const visitors = [participant("person:x for b"), participant("person:constructor for a"), participant("a")];
    expect(found(hostIsVisitorsState, visit("tour", { host: "state:a", visitors }))).toEqual([
      "/visitors/1/representing: visit:tour state:a person:constructor state:a",
      "/visitors/2/actor: visit:tour state:a",
    ]);
  });

  it.each<[string, Visit["host"], Participation]>([
    ["another state", "state:a", participant("person:x for b")],
    ["somebody who represents nobody", "state:a", participant("person:x")],
    ["a ministry without a known state", "state:a", participant("organization:stateless-ministry")],
    ["an organization without a record", "state:a", participant("organization:not-in-the-report")],
    ["bodies that are part of each other", "state:a", participant("organization:ring-1")],
    ["the government of a territory", "state:a", participant("person:x for organization:government")],
    ["a ministry of a territory", "state:a", participant("person:x for organization:ministry-of-the-government")],
    ["a delegation from the state", "state:a", participant("organization:delegation")],
    ["a company of the state", "state:a", participant("person:x for organization:company")],
    ["the own parliament", "organization:parliament", participant("person:x for a")],
    ["a union of the visitor's state", "organization:union", participant("person:x for b")],
    ["a visitor of the host's who declined", "state:a", participant("a", { attendance: "declined" })],
    ["an escort of the host's", "state:a", participant("person:x for a", { role: "attendee" })],
    ["an interpreter of the host's", "state:a", participant("person:x for a", { role: "interpreter" })],
  ])("is not found for %s", (_, host, visitor) => {
    expect(found(hostIsVisitorsState, journey(host, visitor))).toEqual([]);
  });
});

describe("change-without-history", () => {
  it.each(["postponed", "on-hold", "cancelled"] as const)("is found for %s", (status) => {
    expect(found(changeWithoutHistory, report({ meetings: [meeting("talks", { status })] }))).toEqual([
      "/meetings/0/status: meeting:talks",
    ]);
    expect(found(changeWithoutHistory, visit("tour", { status, statusHistory: [{ status: "scheduled" }] }))).toEqual([
      "/statusHistory: visit:tour",
    ]);
    const statusHistory = [{ status }, { status: "scheduled" as const }];
    expect(found(changeWithoutHistory, visit("tour", { status, statusHistory }))).toEqual([]);
  });

  it.each(["proposed", "rumoured", "announced", "scheduled", "in-progress", "held", "unknown"] as const)(
    "is not found for %s",
    (status) => {
      expect(found(changeWithoutHistory, meeting("talks", { status }))).toEqual([]);
      expect(found(changeWithoutHistory, visit("tour", { status, statusHistory: [{ status: "postponed" }] }))).toEqual(
        [],
      );
    },
  );
});

describe("ordinal-against-previous", () => {
  type Series = NonNullable<Meeting["series"]>;
  const before: Series = [{ name: "Other" }, { name: "Summit", ordinal: 3 }];
  const meetings = (after: Series, first: Series = before) =>
    report({ meetings: [meeting("first", { series: first }), meeting("second", { series: after })] });

  it.each([2, 3])("names the series and both numbers: %d after 3", (ordinal) => {
    const after: Series = [
      { name: "Other", ordinal: 1 },
      { name: "Summit", ordinal, previous: "meeting:first" },
    ];
    expect(found(ordinalAgainstPrevious, meetings(after))).toEqual([
      `/meetings/1/series/1/ordinal: meeting:second ${ordinal} "Summit" meeting:first 3`,
    ]);
  });

  it("is found in visits", () => {
    const visits = [
      visit("constructor", { series: [{ name: "Tour", ordinal: 2 }] }),
      visit("next", { series: [{ name: "Tour", ordinal: 1, previous: "visit:constructor" }] }),
    ];
    expect(found(ordinalAgainstPrevious, report({ visits }))).toEqual([
      '/visits/1/series/0/ordinal: visit:next 1 "Tour" visit:constructor 2',
    ]);
  });

  it.each<[string, Series]>([
    ["the next number", [{ name: "Summit", ordinal: 4, previous: "meeting:first" }]],
    ["a number further on", [{ name: "Summit", ordinal: 6, previous: "meeting:first" }]],
    ["another series", [{ name: "summit talks", ordinal: 1, previous: "meeting:first" }]],
    ["a series without a number there", [{ name: "Other", ordinal: 1, previous: "meeting:first" }]],
    ["no number here", [{ name: "Summit", previous: "meeting:first" }]],
    ["no previous", [{ name: "Summit", ordinal: 1 }]],
    ["itself as previous, which is a cycle", [{ name: "Summit", ordinal: 1, previous: "meeting:second" }]],
    ["a previous without a record", [{ name: "Summit", ordinal: 1, previous: "meeting:not-in-the-report" }]],
  ])("is not found for %s", (what, after) => {
    const document = meetings(after);
    const others = what.includes("without a record") ? ["dangling-reference"] : [];
    const rules = Object.fromEntries(others.map((code) => [code, "off" as const]));
    expect(found(ordinalAgainstPrevious, document, { rules })).toEqual([]);
  });

  it("folds the name of the series", () => {
    const after: Series = [{ name: "sum  mit", ordinal: 1, previous: "meeting:first" }];
    expect(found(ordinalAgainstPrevious, meetings(after, [{ name: "Sum mit", ordinal: 2 }]))).toHaveLength(1);
  });

  it("lets a meeting take over the number of one that was put off, and no lower one", () => {
    const withStatus = (status: Meeting["status"], ordinal: number) =>
      report({
        meetings: [
          meeting("first", { status, series: before }),
          meeting("second", { series: [{ name: "Summit", ordinal, previous: "meeting:first" }] }),
        ],
      });
    expect(found(ordinalAgainstPrevious, withStatus("cancelled", 3))).toEqual([]);
    expect(found(ordinalAgainstPrevious, withStatus("postponed", 3))).toEqual([]);
    expect(found(ordinalAgainstPrevious, withStatus("cancelled", 2))).toHaveLength(1);
    expect(found(ordinalAgainstPrevious, withStatus("held", 3))).toHaveLength(1);
  });

  it("is not found in a record alone", () => {
    const series: Series = [{ name: "Summit", ordinal: 1, previous: "meeting:first" }];
    expect(found(ordinalAgainstPrevious, meeting("second", { series }))).toEqual([]);
  });
});

describe("same-person-twice", () => {
  it("names the actor and both places", () => {
    const participants = ["person:constructor", "a", "person:constructor", "a", "a"].map((text) => participant(text));
    expect(found(samePersonTwice, inReport({ participants }))).toEqual([
      "/meetings/0/participants/2: meeting:talks person:constructor /participants/0 /participants/2",
      "/meetings/0/participants/3: meeting:talks state:a /participants/1 /participants/3",
      "/meetings/0/participants/4: meeting:talks state:a /participants/3 /participants/4",
    ]);
  });

  it("is found in a visit alone", () => {
    const visitors = [
      participant("person:ada for a", { capacity: "President" }),
      participant("person:ada", { capacity: "Commander" }),
    ];
    expect(found(samePersonTwice, visit("tour", { visitors }))).toEqual([
      "/visitors/1: visit:tour person:ada /visitors/0 /visitors/1",
    ]);
  });

  it.each<[string, Participation[]]>([
    ["a person who acts for two", [participant("person:x for a"), participant("person:x for organization:union")]],
    ["a state with two roles", [participant("a", { role: "host" }), participant("a", { role: "chair" })]],
    [
      "a ministry with two offices",
      ["Minister", "Adviser"].map((c) => participant("organization:ministry", { capacity: c })),
    ],
    [
      "an organization that acts for itself and another",
      [participant("organization:company"), participant("organization:company for a")],
    ],
  ])("is not found for %s", (_, participants) => {
    expect(found(samePersonTwice, inReport({ participants }))).toEqual([]);
  });

  it("is found for a person with two offices or two roles", () => {
    for (const more of [{ capacity: "Chair" }, { role: "chair" }, { representing: "state:a" as const }]) {
      const participants = [participant("person:x"), participant("person:x", more)];
      expect(found(samePersonTwice, inReport({ participants }))).toHaveLength(1);
    }
  });

  it("is not found for different actors, nor across records", () => {
    const participants = [
      participant("person:x for a", { capacity: "Minister" }),
      participant("person:y for a", { capacity: "Minister" }),
    ];
    expect(found(samePersonTwice, inReport({ participants }))).toEqual([]);
    const meetings = ["first", "second"].map((slug) => meeting(slug, { participants }));
    expect(found(samePersonTwice, report({ meetings }))).toEqual([]);
    expect(found(samePersonTwice, meeting("talks"))).toEqual([]);
  });
});

describe("with 10,000 meetings of 20 participants", () => {
  const participants = Array.from({ length: 20 }, (_, i) => participant(`person:x${i} for ${i % 2 ? "a" : "b"}`));
  const meetings = Array.from({ length: 10_000 }, (_, i) =>
    meeting(`m${i}`, {
      format: "bilateral",
      participants,
      series: [{ name: "Round", ordinal: i + 1, ...(i > 0 && { previous: `meeting:m${i - 1}` as const }) }],
    }),
  );
  const all: Rule[] = [tooManySides, tooFewSides, leadersWithoutLeader, ordinalAgainstPrevious, samePersonTwice];

  it.each(all.map((rule) => [rule.code, rule] as const))("%s finds nothing", (_, rule) => {
    expect(found(rule, report({ meetings }))).toEqual([]);
  });
});
