import { type Draft, mergeDrafts, readDraft } from "communique/draft";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/draft/assemble/name-book.js";
import { draftFields } from "../../src/draft/fields.js";
import { holdsMany, type Slot, type Slots } from "../../src/draft/slot.js";
import { draftWords } from "../../src/draft/words.js";
import { draft } from "./example.js";
import type { Loose } from "./flawed.js";
import { partOf } from "./parts.js";
import { formedDrafts } from "./random-drafts.js";

describe("mergeDrafts", () => {
  it("leaves one draft as it is", () => {
    expect(mergeDrafts([draft])).toEqual({ draft, findings: [], losses: [] });
    expect(mergeDrafts([JSON.stringify(draft)])).toEqual({ draft, findings: [], losses: [] });
  });

  it("makes one draft of two that overlap, as if they were one", () => {
    const { draft: merged, findings } = mergeDrafts([partOf([0, 1, 2, 3, 4, 5], []), partOf([4, 5, 6, 7], [0, 1, 2])]);
    expect(findings).toEqual([]);
    expect(merged).toEqual(draft);
  });

  it("knows somebody by the surname, and an event by its passage, whatever a part calls them", () => {
    const later = structuredClone(partOf([1], [0])) as Loose;
    later.things[0] = { ...later.things[0], name: "Example", aliases: [], office: "" };
    later.events[0] = {
      ...later.events[0],
      title: "Meeting of the two",
      participants: [{ name: "Example", role: "participant", representing: "Examplia", capacity: "" }],
    };
    later.statements[0] = { ...later.statements[0], speakers: ["Example"], at: "Meeting of the two" };
    for (const parts of [
      [draft, later],
      [later, draft],
    ]) {
      const { draft: merged, findings } = mergeDrafts(parts);
      expect(findings).toEqual([]);
      expect(merged.things.map(({ name }) => name)).toEqual(draft.things.map(({ name }) => name));
      expect(merged.events).toHaveLength(draft.events.length);
      expect(merged.statements).toHaveLength(3);
      expect(merged.statements[0]?.speakers).toEqual(["Ada Example"]);
      expect(merged.events.map(({ title }) => title)).toContain(merged.statements[0]?.at);
      expect(
        merged.events
          .find(({ kind }) => kind === "talks")
          ?.participants.map(({ name }) => name)
          .sort(),
      ).toEqual(["Ada Example", "Bo Sample"]);
    }
  });

  it("tells what one passage tells otherwise under one title, and what is only worded otherwise", () => {
    const other = structuredClone(partOf([1, 2], [0])) as Loose;
    other.events[0].date = "2027-05-03";
    other.events[0].kind = "visit";
    other.events[0].summary = "They met.";
    other.events[0].participants[0].capacity = "President";
    other.statements[0].summary = "Promised it.";
    other.things[0].office = "Head of the state";
    other.language = "de";
    other.title = "Talks";
    const { draft: merged, findings, losses } = mergeDrafts([draft, other]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["draft-conflict", "/1/language"],
      ["draft-conflict", "/1/events/0/kind"],
      ["draft-conflict", "/1/events/0/date"],
    ]);
    expect(losses.map(({ path }) => path)).toEqual(["/1/title", "/1/things/0/office", "/1/statements/0/summary"]);
    expect(merged.events[1]).toMatchObject({ kind: "talks", date: "2027-05-04", summary: "They met." });
    expect(merged.events[1]?.participants[0]).toMatchObject({ capacity: "President" });
    expect(merged.events).toHaveLength(draft.events.length);
  });

  it("gives references the titles that events have, wherever they stand", () => {
    const later = structuredClone(partOf([1, 2, 3], [])) as Loose;
    const [talks, ...others] = later.events;
    talks.title = "Meeting of the two";
    for (const event of others) if (event.partOf === "Talks at Lake House") event.partOf = "Meeting of the two";
    later.events = [...others, talks];
    later.details = [{ of: "Meeting of the two", field: "level", value: "leaders" }];
    const { draft: merged } = mergeDrafts([draft, later]);
    expect(merged.events).toEqual(draft.events);
    expect(merged.details?.map(({ of }) => of)).toEqual(["Talks at Lake House"]);
  });

  it("takes the first of values that differ, and tells it", () => {
    const other = structuredClone(draft) as Loose;
    other.events[6].status = "announced";
    const { draft: merged, findings } = mergeDrafts([draft, other]);
    expect(merged).toEqual(draft);
    expect(findings.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ["draft-conflict", "/1/events/6/status", "warning"],
    ]);
  });

  it("keeps apart what has one title and two dates", () => {
    const other = structuredClone(partOf([1], [])) as Loose;
    other.events[0].date = "2027-06-01";
    other.events[0].evidence = ["We will open the border on June 1"];
    const { draft: merged, findings } = mergeDrafts([draft, other]);
    const { events } = merged;
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-conflict", "/1/events/0/date"]]);
    expect(events.map(({ title, date }) => [title, date])).toContainEqual(["Talks at Lake House (2)", "2027-06-01"]);
    expect(events).toHaveLength(9);
  });

  it("keeps apart what was in two places, whatever else is alike", () => {
    const attack = { ...draft.events[6], title: "Attack on Mira", kind: "attack", place: "Mira" };
    const own = (over: object) => ({ ...partOf([], []), events: [{ ...attack, ...over }] });
    const other = { place: "Nova City", evidence: ["released 37 Samplonian sailors on May 3"] };
    const named = mergeDrafts([own({}), own({ ...other, title: "Attack on Nova City" })]);
    expect(named.draft.events.map(({ place }) => place)).toEqual(["Mira", "Nova City"]);
    const alike = mergeDrafts([own({}), own({ ...other, evidence: ["Nova City too"] })]);
    expect(alike.draft.events.map(({ title }) => title)).toEqual(["Attack on Mira", "Attack on Mira (2)"]);
    expect(alike.findings.map(({ code, path }) => [code, path])).toEqual([["draft-conflict", "/1/events/0/place"]]);
  });

  it("means a capital by its own name, though it is a form of the name of its state", () => {
    const things = [
      { kind: "state", name: "Examplia", aliases: ["Nova City"] },
      { kind: "city", name: "Nova City" },
    ];
    const own = (title: string) => ({
      things,
      events: [{ title, kind: "talks", evidence: [title], place: "Nova City" }],
    });
    const { draft: merged } = mergeDrafts([own("Talks"), own("Dinner")]);
    expect(merged.events.map(({ place }) => place)).toEqual(["Nova City", "Nova City"]);
  });

  it.each([
    ["Hans Müller", "Hans Muller", []],
    ["Ali Işık", "Ali İşık", []],
    ["Dan Orlo", "Jan Orlo", ["Jan Orlo"]],
  ])("makes nobody somebody else: %s and %s are two", (one, other, aliases) => {
    const evidence = ["They met on Monday"];
    const own = (name: string, forms: readonly string[]) => ({
      things: [{ kind: "person", name, aliases: forms }],
      events: [{ title: `Visit of ${name}`, kind: "visit", evidence, participants: [{ name, role: "visitor" }] }],
      statements: [{ kind: "announce", summary: `Said by ${name}`, evidence, speakers: [name] }],
    });
    const [first, second] = [own(one, aliases), own(other, [])];
    const both = { ...second, things: [...first.things, ...second.things] };
    for (const part of [second, both]) {
      const { draft: merged } = mergeDrafts([first, part]);
      expect(merged.things.map(({ name }) => name)).toEqual([one, other]);
      expect(merged.events.flatMap(({ participants }) => participants.map(({ name }) => name))).toEqual([one, other]);
      expect(merged.statements.map(({ speakers }) => speakers)).toEqual([[one], [other]]);
    }
  });

  it.each([
    ["none", "claimed"],
    ["claimed", "none"],
  ])("tells that what is %s to one part is %s to another, and makes no fact of it", (first, second) => {
    const own = (standing: string) => ({ ...partOf([], []), events: [{ ...draft.events[7], standing }] });
    const { draft: merged, findings } = mergeDrafts([own(first), own(second)]);
    expect(merged.events.map(({ standing }) => standing)).toEqual(["claimed"]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-conflict", "/1/events/0/standing"]]);
  });

  it("tells what is wrong with a part by its place", () => {
    const { findings, draft: merged } = mergeDrafts([draft, "I cannot help with that.", { ...draft, extra: 1 }]);
    expect(merged).toEqual(draft);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["draft-not-json", "/1"],
      ["draft-unknown-key", "/2/extra"],
    ]);
  });

  it("keeps two alike items of one draft two", () => {
    const twice = {
      ...draft,
      things: [...draft.things, ...draft.things],
      statements: [...draft.statements, ...draft.statements],
    };
    const { draft: merged } = mergeDrafts([twice]);
    expect(merged.things).toHaveLength(14);
    expect(merged.statements).toHaveLength(6);
  });

  it("merges nothing", () => {
    expect(mergeDrafts([]).draft.things).toEqual([]);
  });
});

/** Every value of a draft that is not empty, with where it stands and the list and key that it belongs to. */
function* valuesOf(value: unknown, slots: Slots, path = "", kind = ""): Generator<[string, string, Slot, string]> {
  for (const [key, slot] of Object.entries(slots)) {
    const own = (value as { [key: string]: unknown })[key];
    const at = `${path}/${key}`;
    if (slot.job === "list")
      for (const [i, item] of ((own ?? []) as unknown[]).entries())
        yield* valuesOf(item, slot.item, `${at}/${i}`, `${kind}/${key}`);
    else
      for (const [i, text] of (holdsMany(slot) ? (own as string[]) : [own as string]).entries())
        if (text !== undefined && text !== "" && text !== "none")
          yield [holdsMany(slot) ? `${at}/${i}` : at, text, slot, `${kind}/${key}`];
  }
}

/** Another value of the same kind. */
function other(slot: Slot, value: string): string {
  if (slot.job === "word") return draftWords(slot.list).find((word) => word !== value && word !== "none") ?? "";
  if (slot.job === "date") return value === "2031-01-01" ? "2031-01-02" : "2031-01-01";
  if (slot.job === "code") return value === "de" ? "fr" : "de";
  return slot.job === "number" ? `${value}1` : `Another ${value}`;
}

describe("of the parts of an article", () => {
  const shared = [...valuesOf(draft, draftFields)].filter(([path]) => !path.startsWith("/summary"));

  it.each(shared.map(([path, value, slot]) => [path, value, slot] as const))(
    "what the second says otherwise is there or told: %s",
    (path, value, slot) => {
      const second = structuredClone(draft) as Loose;
      const keys = path.split("/").slice(1);
      const last = keys.pop() as string;
      const holder = keys.reduce((node, key) => node[key], second);
      const planted = other(slot, value);
      holder[last] = planted;
      const { draft: merged, findings, losses } = mergeDrafts([draft, second]);
      const told = [...findings, ...losses].map((each) => each.path);
      const there = [...valuesOf(merged, draftFields)].some(([, text, own]) => own === slot && text === planted);
      expect(there || told.includes(`/1${path}`), JSON.stringify(planted)).toBe(true);
      // Of one event under one title no other day, status or place is there: it is a conflict.
      if (/^\/events\/\d+\/(?:kind|status|standing|date|place|partOf|of)$/.test(path))
        expect(findings).toContainEqual(expect.objectContaining({ code: "draft-conflict", path: `/1${path}` }));
    },
  );

  it("every value is there or told, whatever they say", () => {
    fc.assert(
      fc.property(fc.array(formedDrafts, { minLength: 2, maxLength: 3 }), (answers) => {
        const parts = answers.map((answer) => readDraft(answer).draft as Draft);
        const { draft: merged, findings, losses } = mergeDrafts(parts);
        const told = new Set([...findings, ...losses].map(({ path }) => path));
        const there = new Set([...valuesOf(merged, draftFields)].map(([, text, , kind]) => `${kind} ${nameKey(text)}`));
        const everything = JSON.stringify(merged);
        for (const [part, own] of parts.entries()) {
          const names = new Set(
            [...valuesOf(own, draftFields)].flatMap(([, text, , kind]) =>
              /^\/(?:things\/(?:name|aliases)|events\/title|\w+\/(?:summary|label))$/.test(kind) ? [nameKey(text)] : [],
            ),
          );
          for (const [path, text, slot, kind] of valuesOf(own, draftFields)) {
            // A name or title stands under the one that it has in the merged draft.
            const isRenamed = (slot.job === "name" || kind === "/things/name") && names.has(nameKey(text));
            const isThere =
              isRenamed ||
              there.has(`${kind} ${nameKey(text)}`) ||
              (kind === "/things/aliases" && there.has(`/things/name ${nameKey(text)}`)) ||
              (kind === "/summary" && everything.includes(JSON.stringify(text).slice(1, -1)));
            if (!isThere) expect([...told], `${path} ${text}`).toContain(`/${part}${path}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
