import { describe, expect, it } from "vitest";
import type { Report } from "../../src/generated/types.js";
import { cardOf, pageOf, reportWith, textOf } from "./page.js";

// What a page must not say otherwise than the report.

const [ex, sa] = ["state:examplia", "state:samplonia"];
const [ada, bo, cy] = ["person:ada", "person:bo", "person:cy"];
const states = [
  { type: "state", id: ex, name: "Examplia" },
  { type: "state", id: sa, name: "Samplonia" },
];
const people = [
  {
    type: "person",
    id: ada,
    name: "Ada Example",
    offices: [
      { title: "Minister", of: ex, former: true },
      { title: "President", of: ex },
    ],
  },
  { type: "person", id: bo, name: "Bo Sample" },
  { type: "person", id: cy, name: "Cy Instance" },
];
const pageWith = (more: object) => pageOf(reportWith({ states, people, ...more } as unknown as Partial<Report>));
const act = (id: string, status: string, more: object) => ({
  type: "act",
  id: `act:${id}`,
  title: id,
  kind: "sanction",
  shade: "impose",
  status,
  ...more,
});
const says = (id: string, kind: string, speakers: string[], summary: string, more = {}) => ({
  type: "statement",
  id: `statement:${id}`,
  kind,
  speakers,
  summary,
  ...more,
});
const tiesOf = (page: Document) =>
  [...page.querySelectorAll("#who .tie[data-a]")].map((tie) => [
    tie.getAttribute("data-a"),
    tie.getAttribute("data-b"),
    tie.getAttribute("class"),
    textOf(tie.querySelector("text")),
  ]);
const rowsOf = (page: Document) => [...page.querySelectorAll("#timeline .rows > li:not(.axis)")];
const toldIn = (page: Document) => rowsOf(page).map((row) => textOf(row.querySelector(".w")));

describe("who with whom", () => {
  it("has what is done to the state that one belongs to", () => {
    const page = pageWith({
      organizations: [{ type: "organization", id: "organization:court", name: "Court", kind: "court", state: ex }],
      acts: [act("ruling", "done", { kind: "adjudicate", shade: undefined, by: ["organization:court"], to: [ex] })],
    });
    expect(tiesOf(page)).toEqual([["organization:court", ex, "tie l-done", "adjudicated"]]);
  });

  it("has no visitor who did not come", () => {
    const visitors = [{ actor: ada }, { actor: bo, attendance: "declined" }];
    const page = pageWith({
      visits: [{ type: "visit", id: "visit:one", title: "A visit", status: "held", visitors, host: sa }],
    });
    expect(tiesOf(page).map(([who]) => who)).toEqual([ada]);
  });

  it("has those of one side meet the other, and names all for whom somebody acted", () => {
    const talks = (id: string, participants: object[]) => ({
      type: "meeting",
      id: `meeting:${id}`,
      title: id,
      kind: "talks",
      status: "held",
      participants,
    });
    const page = pageWith({
      meetings: [
        talks("one", [
          { actor: ada, representing: ex },
          { actor: bo, representing: ex },
          { actor: cy, representing: sa },
        ]),
        talks("two", [{ actor: bo, representing: sa }, { actor: ada }]),
        talks("three", [{ actor: bo, representing: sa }, { actor: ex }]),
      ],
    });
    const rows = [...page.querySelectorAll("#who tbody tr")].map(textOf);
    expect(rows).toEqual([
      "Ada Example (Examplia)Cy Instance (Samplonia)one held",
      "Bo Sample (Examplia, Samplonia)Cy Instance (Samplonia)one held",
      "Bo Sample (Examplia, Samplonia)Ada Example (Examplia)two held",
      "Bo Sample (Examplia, Samplonia)Exampliathree held",
    ]);
    expect(page.querySelectorAll("#who .graph .members line").length).toBe(4);
  });

  it("has nobody meet at what was held of whom it is only told that they were expected", () => {
    const meeting = { type: "meeting", id: "meeting:one", title: "Talks", kind: "talks" };
    const participants = [{ actor: ada }, { actor: bo }, { actor: cy, attendance: "planned" }];
    const tiesAt = (status: string) => tiesOf(pageWith({ meetings: [{ ...meeting, status, participants }] }));
    expect(tiesAt("held").map(([a, b]) => [a, b])).toEqual([[ada, bo]]);
    expect(tiesAt("announced").length).toBe(3);
    const visit = { type: "visit", id: "visit:one", title: "A visit", status: "held", host: sa };
    expect(tiesOf(pageWith({ visits: [{ ...visit, visitors: participants }] })).map(([who]) => who)).toEqual([ada, bo]);
  });

  it("says of what was undone or halted that it was done, and of what is negotiated that it is open", () => {
    const agreement = { type: "agreement", id: "agreement:one", title: "A pact", status: "under-negotiation" };
    const tieOf = (more: object) => tiesOf(pageWith(more)).map(([, , look, text]) => [look, text]);
    const done = [["tie l-done", "imposed"]];
    expect(tieOf({ acts: [act("a", "annulled", { by: [ex], to: [sa] })] })).toEqual(done);
    expect(tieOf({ acts: [act("a", "suspended", { by: [ex], to: [sa] })] })).toEqual(done);
    expect(tieOf({ acts: [act("a", "postponed", { by: [ex], to: [sa] })] })).toEqual([["tie l-plan", "to impose"]]);
    expect(tieOf({ agreements: [{ ...agreement, parties: [ex, sa] }] })).toEqual([["tie l-plan", "under negotiation"]]);
  });

  it("says of what was broken off that it was", () => {
    const tied = { type: "relationship", id: "relationship:one", title: "Ties", kind: "alliance", parties: [ex, sa] };
    expect(tiesOf(pageWith({ relationships: [{ ...tied, status: "severed" }] }))[0]?.[3]).toBe("alliance: severed");
    expect(tiesOf(pageWith({ relationships: [{ ...tied, status: "ongoing" }] }))[0]?.[3]).toBe("alliance");
  });
});

describe("the timeline", () => {
  const barsOf = (page: Document) => rowsOf(page).map((row) => row.querySelector(".m rect, .m circle, .m line"));

  it("marks changes of what is only claimed, and has what was called off on its day", () => {
    const change = (status: string) => [{ status, when: { start: "2031-05-04" } }];
    const when = { start: "2031-05-04" };
    const page = pageWith({
      acts: [
        act("a", "done", { standing: "refuted", statusHistory: change("announced") }),
        act("b", "called-off", { when, statusHistory: change("called-off") }),
        act("c", "done", { when, statusHistory: change("done") }),
      ],
    });
    expect(toldIn(page).sort()).toEqual(["announced: a refuted", "b called off", "c done", "called off: b"]);
  });

  it("draws what goes on from its beginning, what ended before to its end, and what was broken off no longer", () => {
    const tied = (status: string, when: object) => ({
      relationships: [
        {
          type: "relationship",
          id: "relationship:one",
          title: "Ties",
          kind: "alliance",
          parties: [ex, sa],
          status,
          when,
        },
      ],
      acts: [act("a", "done", { when: { start: "2000" } }), act("b", "done", { when: { start: "2040-01-01" } })],
    });
    const bar = (status: string, when: object) =>
      barsOf(pageWith(tied(status, when))).find((_, i, all) => all.length === 3 && i === 1);
    const reach = (each: Element | null | undefined) => {
      const [x, width] = ["x", "width"].map((name) => Number.parseFloat(each?.getAttribute(name) ?? "NaN"));
      return [x, (x ?? 0) + (width ?? 0)] as const;
    };
    expect(reach(bar("ongoing", { start: "2010" }))[1]).toBe(100);
    expect(reach(bar("severed", { start: "2010-01-01" }))[1]).toBeLessThan(90);
    expect(reach(bar("severed", { end: "2010-01-01" }))[0]).toBe(0);
  });

  it("is not vague about a date where only the length is approximate", () => {
    const page = pageWith({
      acts: [
        act("a", "done", { when: { start: "2031-05-04", duration: "PT2H", approximate: true } }),
        act("b", "done", { when: { start: "2031-05-05~" } }),
      ],
    });
    expect(barsOf(page).map((bar) => bar?.getAttribute("class"))).toEqual(["span", "span soft"]);
    expect(textOf(cardOf(page, "act:a").querySelector(".when"))).toBe("4 May 2031, for 2 hours, approximately");
  });

  it("does not count what is to start again as under way", () => {
    const process = { type: "process", id: "process:one", title: "Talks", kind: "dialogue", parties: [ex, sa] };
    const page = pageWith({ processes: [{ ...process, status: "resuming", when: { start: "2031-05-04" } }] });
    expect(rowsOf(page)[0]?.querySelector(".m")?.getAttribute("class")).toBe("m l-plan");
  });

  it("does not say that one allows what one may do, nor that something is done by who is only to do it", () => {
    const actions = [
      { action: "terminate", status: "permitted", by: [ex], when: { start: "2031-05-04" } },
      { action: "resume", status: "planned", by: [sa], when: { start: "2031-05-05" } },
      { action: "ratify", by: [sa], when: { start: "2031-05-06" } },
    ];
    const commitments = [
      { summary: "Free Bo Sample.", by: [ex], permitted: true, when: { start: "2031-05-07" } },
      { summary: "Free Cy Instance.", permitted: true, when: { start: "2031-05-08" } },
    ];
    const agreement = { type: "agreement", id: "agreement:one", title: "A pact", instrument: "treaty" };
    const page = pageWith({
      agreements: [{ ...agreement, status: "ratified", parties: [ex, sa], actions, commitments }],
    });
    expect(toldIn(page)).toEqual([
      "Examplia may terminate: A pact permitted",
      "Samplonia to resume: A pact planned",
      "ratified by Samplonia: A pact",
      "Examplia may: Free Bo Sample.",
      "permitted: Free Cy Instance.",
    ]);
  });

  it("does not have what depends on something as promised or planned flatly", () => {
    const conditions = [{ kind: "if", summary: "the other side does too" }];
    const agreement = { type: "agreement", id: "agreement:one", title: "A pact", instrument: "treaty" };
    const page = pageWith({
      agreements: [
        {
          ...agreement,
          status: "signed",
          parties: [ex, sa],
          actions: [{ action: "enter-into-force", status: "planned", when: { start: "2031-05-04" }, conditions }],
          commitments: [{ summary: "Free Bo Sample.", when: { start: "2031-05-05" }, conditions }],
        },
      ],
    });
    expect(toldIn(page)).toEqual([
      "to enter into force: A pact planned on a condition",
      "pledged: Free Bo Sample. on a condition",
    ]);
  });

  it("names whoever speaks together, and does not run them into one who speaks alone", () => {
    const when = { start: "2031-05-04" };
    const page = pageWith({
      statements: [
        says("a", "announce", [ada, bo], "Announced a bridge.", { when }),
        says("b", "refuse", [ada], "Said that it is for cars.", { when }),
        says("c", "assert", [ada], "Examplia’s own money is there.", { when }),
      ],
    });
    const lines = [...page.querySelectorAll("#timeline .says li")];
    expect(lines.map((line) => [textOf(line), line.className])).toEqual([
      ["Ada Example, Bo Sample announced a bridge.", ""],
      ["Ada Example said that it is for cars.", ""],
      ["Ada Example – Examplia’s own money is there.", "again"],
    ]);
  });
});

describe("a card", () => {
  it("has a former office as former beside its holder's words", () => {
    const page = pageWith({ statements: [says("a", "assert", [ada], "Said so.")] });
    expect(textOf(page.querySelector("#statements .speaker h3"))).toBe(
      "Ada Example Minister of Examplia former, President of Examplia",
    );
  });

  it("does not say that one refuses what one undertakes", () => {
    const commitments = [{ summary: "Not to send troops.", refrain: true, when: { notAfter: "2031" } }];
    const page = pageWith({ statements: [says("a", "refuse", [ada], "Said no.", { shade: "reject", commitments })] });
    expect(textOf(cardOf(page, "statement:a").querySelector(".block .h"))).toBe("Undertakes");
    expect(toldIn(page)[0]).toBe("pledged: Not to send troops.");
  });

  it("marks what somebody is only claimed to have said, and what is said not to be so", () => {
    const claims = [{ record: "act:a" }];
    const page = pageWith({
      acts: [act("a", "done", { standing: "disputed" })],
      statements: [
        says("a", "assert", [ada], "Said so.", { standing: "refuted", claims }),
        says("b", "assert", [bo], "Said that it is not.", { factuality: "certain-not", claims }),
      ],
    });
    expect([...cardOf(page, "act:a").querySelectorAll(".b-disputed li")].map(textOf)).toEqual([
      "Ada Example asserted refuted",
      "Bo Sample asserted, certain not",
    ]);
    expect(textOf(cardOf(page, "statement:b").querySelector(".block .h"))).toBe("Asserts (certain not)");
  });

  it("says neither that those met nor that they were to, of whom only somebody says so", () => {
    const meeting = { type: "meeting", id: "meeting:one", title: "Talks", kind: "talks", status: "held" };
    const page = pageWith({ meetings: [{ ...meeting, standing: "denied", participants: [{ actor: ada }] }] });
    expect(textOf(cardOf(page, "meeting:one").querySelector(".block .h"))).toBe("Participants");
  });

  it("marks what is only claimed wherever another record names it", () => {
    const page = pageWith({
      acts: [act("a", "done", { standing: "refuted" })],
      statements: [
        says("a", "promise", [ada], "Promised it.", { standing: "claimed", about: ["act:a"] }),
        says("b", "assert", [bo], "Said so.", { claims: [{ record: "statement:a" }, { record: "act:a" }] }),
        says("c", "deny", [ada], "Denied it.", { inReplyTo: "statement:a" }),
      ],
    });
    const factOf = (id: string, name: string) => {
      const term = [...cardOf(page, id).querySelectorAll(".facts dt")].find((each) => textOf(each) === name);
      return textOf(term?.nextElementSibling);
    };
    expect(factOf("statement:c", "in reply to")).toBe("Ada Example promises claimed");
    expect(factOf("statement:a", "about")).toBe("a refuted");
    expect([...cardOf(page, "act:a").querySelectorAll(".back li")].map(textOf)).toEqual([
      "Ada Example promises claimed about",
      "Bo Sample asserts claims",
    ]);
    // Once, though the claim tells how the record stands.
    expect([...cardOf(page, "statement:b").querySelectorAll(".block li")].map(textOf)).toEqual([
      "Ada Example promises claimed",
      "a donerefuted",
    ]);
  });

  it("names a step that is only planned or allowed as such, and has what the claim points at in it", () => {
    const agreement = { type: "agreement", id: "agreement:one", title: "A pact", instrument: "treaty" };
    const actions = [
      { key: "signing", action: "sign" },
      { key: "end", action: "terminate", status: "permitted", when: { start: "2031" } },
    ];
    const page = pageWith({
      agreements: [{ ...agreement, status: "signed", parties: [ex, sa], actions }],
      statements: [
        says("a", "announce", [ada], "Announced it.", {
          claims: [
            { record: "agreement:one", key: "signing" },
            { record: "agreement:one", key: "end" },
            { record: "agreement:one", key: "end", field: "/when/start" },
          ],
        }),
      ],
    });
    expect([...cardOf(page, "statement:a").querySelectorAll(".block li")].map(textOf)).toEqual([
      "A pact › sign",
      "A pact › terminate permitted",
      "A pact › terminate permitted › when › start: 2031",
    ]);
    expect([...cardOf(page, "agreement:one").querySelectorAll(".box li")].map(textOf)[1]).toBe(
      "Ada Example announced: terminate permitted",
    );
  });

  it("names who says that something is so by thanking for it", () => {
    const page = pageWith({
      acts: [act("a", "done", { standing: "claimed" }), act("b", "done", {})],
      statements: [says("a", "courtesy", [ada], "Thanked.", { shade: "thank", about: ["act:a", "act:b"] })],
    });
    expect([...cardOf(page, "act:a").querySelectorAll(".b-claimed li")].map(textOf)).toEqual(["Ada Example thanked"]);
    expect(cardOf(page, "act:b").querySelector(".box")).toBe(null);
  });

  it("names who claims something and is about it once", () => {
    const page = pageWith({
      acts: [act("a", "done", { standing: "claimed" })],
      statements: [says("a", "assert", [ada], "Said so.", { about: ["act:a"], claims: [{ record: "act:a" }] })],
    });
    expect([...cardOf(page, "act:a").querySelectorAll(".b-claimed li")]).toHaveLength(1);
  });

  it("does not have an event at a place that was only thought of", () => {
    const places = ["a", "b"].map((id) => ({ type: "place", id: `place:${id}`, name: id, kind: "city" }));
    const meeting = (id: string, more: object) => ({
      type: "meeting",
      id: `meeting:${id}`,
      title: id,
      kind: "talks",
      candidatePlaces: ["place:a", "place:b"],
      ...more,
    });
    const page = pageWith({
      places,
      meetings: [meeting("open", { status: "announced" }), meeting("held", { status: "held", place: "place:b" })],
    });
    const hereOf = (id: string) => textOf(cardOf(page, id).querySelector(".facts dd"));
    expect(hereOf("place:a")).toBe("perhaps open announced");
    expect(hereOf("place:b")).toBe("perhaps open announced held held");
  });

  it("does not have a speaker say what the record has where that speaker tells it otherwise", () => {
    const account = (changes: object[]) => [{ from: ["statement:a"], changes }];
    const claimsOf = (changes: object[], claims: object[]) => {
      const page = pageWith({
        acts: [act("a", "done", { when: { start: "2031" }, alternatives: account(changes) })],
        statements: [says("a", "assert", [ada], "Said so.", { claims })],
      });
      return [...cardOf(page, "statement:a").querySelectorAll(".block li")].map(textOf);
    };
    const [status, when] = [
      { record: "act:a", field: "/status" },
      { record: "act:a", field: "/when" },
    ];
    const off = { field: "/status", value: "called-off" };
    expect(claimsOf([off], [status, when])).toEqual(["a › status: called off", "a › when: 2031"]);
    expect(claimsOf([{ field: "/when/start", value: "2030" }], [when])).toEqual(["a › when: 2030"]);
    expect(claimsOf([off], [{ record: "act:a" }])).toEqual(["a called off"]);
  });

  it("has what somebody undertakes who values something as undertaken", () => {
    const commitments = [{ summary: "Help the media.", when: { start: "2031" } }];
    const page = pageWith({
      statements: [says("a", "evaluate", [ada], "Was surprised.", { shade: "surprise", commitments })],
    });
    expect(textOf(cardOf(page, "statement:a").querySelector(".block .h"))).toBe("Undertakes");
    expect(toldIn(page)).toEqual(["pledged: Help the media."]);
  });

  it("says of a price what it is for", () => {
    const figures = [{ label: "tin", measure: "price", value: 3, currency: "EUR", unit: "kg" }];
    const page = pageWith({ acts: [act("a", "done", { figures })] });
    expect(textOf(cardOf(page, "act:a").querySelector(".figs > li"))).toBe("3 EUR per kg tin — price");
  });

  it("says who has not confirmed, and does not count what was undone among what did not take place", () => {
    const page = pageWith({ acts: [act("a", "annulled", { gaps: [{ kind: "unconfirmed", of: [sa] }] })] });
    expect(textOf(cardOf(page, "act:a").querySelector(".b-gap"))).toBe("Not confirmed: the whole record by Samplonia");
    expect(textOf(page.querySelector("#care"))).not.toContain("annulled");
  });

  it("has bounds that are approximate, and no sign where there is no number", () => {
    const figures = [
      { label: "workers", min: 2000, approximate: true },
      { label: "years", min: 3, max: 5, approximate: true },
      { label: "duties", measure: "tariff-rate", parts: [{ label: "wool", measure: "tariff-rate", max: 7 }] },
    ];
    const page = pageWith({ acts: [act("a", "done", { figures })] });
    expect([...cardOf(page, "act:a").querySelectorAll(".figs > li")].map(textOf)).toEqual([
      "at least about 2000 workers",
      "about 3 to 5 years",
      "duties — tariff rateat most 7 % wool — tariff rate",
    ]);
  });
});

describe("what a speaker claims of a field", () => {
  it("is what its own account has there, not the main one", () => {
    const claims = [{ record: "act:a", field: "/status" }];
    const changes = [{ field: "/status", value: "called-off" }];
    const page = pageWith({
      acts: [act("a", "done", { by: [ex], alternatives: [{ from: ["statement:rival"], changes }] })],
      statements: [says("rival", "assert", [ada], "No.", { claims }), says("main", "assert", [bo], "Yes.", { claims })],
    });
    const told = ["rival", "main"].map((id) => textOf(cardOf(page, `statement:${id}`).querySelector("ul li b")));
    expect(told).toEqual(["called off", "done"]);
  });
});
