import { describe, expect, it } from "vitest";
import { type DetailKind, detailKinds } from "../../src/draft/details.js";
import { draftFields } from "../../src/draft/fields.js";
import { EVENT_VOCABULARIES, eventKind, eventKinds, PLAIN_KINDS, thingKind } from "../../src/draft/kinds.js";
import { OWN_ROLES, ROLE_FIELDS } from "../../src/draft/roles.js";
import type { Slot, Slots } from "../../src/draft/slot.js";
import { draftWords, WORD_LISTS, type WordListName } from "../../src/draft/words.js";
import { model } from "../../src/generated/model.js";
import {
  fieldsOf,
  kindsOfShade,
  recordTypeName,
  typeOfField,
  vocabularyTypes,
  wordsOf,
} from "../../src/lookup/model.js";

const typeOf = (record: string) =>
  ({ action: "AgreementAction", figure: "Figure", commitment: "Commitment" })[record] ?? recordTypeName(record) ?? "";

function slotsOf(slots: Slots, path = ""): [string, Slot][] {
  return Object.entries(slots).flatMap(([key, slot]): [string, Slot][] => [
    [`${path}/${key}`, slot],
    ...(slot.job === "list" ? slotsOf(slot.item, `${path}/${key}`) : []),
  ]);
}

describe("the words of the draft", () => {
  it("stand once in each list", () => {
    for (const list of Object.keys(WORD_LISTS) as WordListName[]) {
      expect(new Set(draftWords(list)).size, list).toBe(draftWords(list).length);
      expect(WORD_LISTS[list].of.filter((name) => wordsOf(name).length === 0)).toEqual([]);
    }
  });

  it("are all that the vocabularies of their kinds have", () => {
    expect(draftWords("event")).toEqual(expect.arrayContaining(EVENT_VOCABULARIES.flatMap(wordsOf)));
    expect(draftWords("thing")).toEqual(expect.arrayContaining(["OrganizationKind", "PlaceKind"].flatMap(wordsOf)));
    expect(draftWords("thing")).toEqual(
      expect.arrayContaining(wordsOf("PersonIdentity").map((identity) => `${identity}-person`)),
    );
  });

  it("have for each open vocabulary whose word a record needs one for what no other names", () => {
    const made = Object.entries(PLAIN_KINDS).map(([record, word]) => [
      record,
      record === "place" ? thingKind(word)?.record : eventKind(word, false)?.record,
    ]);
    expect(made.filter(([record, own]) => record !== own)).toEqual([]);
    const open = [...vocabularyTypes.values()].flatMap(({ name, isOpen }) => (isOpen ? [name] : []));
    const needed = [...EVENT_VOCABULARIES, "PlaceKind"].filter((name) => open.includes(name));
    expect(needed.length).toBe(made.length);
  });

  it("make fields that their records have, with words of those fields", () => {
    for (const word of [...draftWords("event"), ...draftWords("thing")]) {
      const kinds = [...eventKinds(word), ...[thingKind(word)].filter((kind) => kind !== undefined)];
      expect(kinds.length, word).toBeGreaterThan(0);
      for (const { record, set } of kinds) {
        for (const [field, value] of Object.entries(set)) {
          const type = typeOfField(typeOf(record), field);
          if (value === true) expect(fieldsOf(typeOf(record))[field]?.value).toEqual({ kind: "constant", value: true });
          else expect(wordsOf(type ?? ""), `${record}.${field}`).toContain(value);
        }
      }
    }
  });
});

describe("a word for an event", () => {
  // What `of` names can tell a step from an act, and nothing else.
  it("stands in one vocabulary, or is a step and an act", () => {
    for (const word of draftWords("event")) {
      const records = eventKinds(word).map(({ record }) => record);
      if (records.length > 1) expect([word, records]).toEqual([word, ["action", "act"]]);
    }
  });

  it("is a step if it is one of a document, and else an act", () => {
    expect(wordsOf("AgreementActionKind")).toContain("withdraw");
    expect(kindsOfShade("ActShade", "withdraw")).toEqual(["deploy"]);
    expect(eventKind("withdraw", true)).toEqual({ record: "action", set: { action: "withdraw" } });
    expect(eventKind("withdraw", false)).toEqual({ record: "act", set: { kind: "deploy", shade: "withdraw" } });
    expect(eventKind("sign", false)?.record).toBe("action");
    expect(eventKind("release", true)).toEqual({ record: "act", set: { kind: "release" } });
  });

  it("may be the shade of one kind of acts", () => {
    expect(eventKind("elect", false)).toEqual({ record: "act", set: { kind: "appoint", shade: "elect" } });
    expect(kindsOfShade("ActShade", "ease")?.length).toBe(2);
    expect(eventKind("ease", false)).toBeUndefined();
    expect(eventKind("constructor", false)).toBeUndefined();
  });
});

describe("the fields of the draft", () => {
  it("that name something name ids of the model", () => {
    const wrong = slotsOf(draftFields).flatMap(([path, slot]) =>
      slot.job === "name" ? slot.to.filter((type) => model[type]?.kind !== "id").map((type) => [path, type]) : [],
    );
    expect(wrong).toEqual([]);
  });

  it("have a field for each role of the draft alone, and for each of the bodies of an agreement", () => {
    const without = OWN_ROLES.filter((role) => !(role in ROLE_FIELDS));
    expect(without).toEqual(["participant"]);
    const bodies = wordsOf("AgreementBodyRole").map((role) => ROLE_FIELDS[role]?.agreement);
    expect(new Set(bodies)).toEqual(new Set(["bodies"]));
    expect(Object.keys(ROLE_FIELDS).filter((role) => !draftWords("role").includes(role))).toEqual([]);
  });

  it("give roles to fields that their records have", () => {
    for (const [role, fields] of Object.entries(ROLE_FIELDS)) {
      for (const [record, field] of Object.entries(fields)) {
        expect(Object.keys(fieldsOf(typeOf(record))), `${role} of ${record}`).toContain(field);
      }
    }
  });
});

describe("the details", () => {
  const kinds = [...detailKinds()];

  it("fill fields that what they are said of has", () => {
    for (const [word, { on, field, key }] of kinds) {
      expect(on.length, word).toBeGreaterThan(0);
      // What has a key can be of an item too, and stands on its record.
      const own = key ? on.filter((owner) => recordTypeName(owner as "act") !== undefined) : on;
      for (const owner of own) expect(Object.keys(fieldsOf(typeOf(owner))), `${word} of ${owner}`).toContain(field);
    }
  });

  it("take words of vocabularies", () => {
    const names = kinds.flatMap(([, { value }]) => (Array.isArray(value) ? value : []));
    expect(names.filter((name) => wordsOf(name).length === 0)).toEqual([]);
  });

  it("are the plain fields of the model that the draft has no key for", () => {
    expect(detailKinds().get("level")).toEqual({
      on: ["meeting", "agreement"],
      field: "level",
      value: ["MeetingLevel", "AgreementLevel"],
      parts: { value: "" },
    } satisfies DetailKind);
    expect(detailKinds().get("onMargins")).toEqual({
      on: ["meeting"],
      field: "onMargins",
      name: "visit or meeting",
      parts: { name: "" },
    });
    expect(detailKinds().get("again")).toEqual({ on: ["statement"], field: "again", parts: { field: "" } });
    expect(detailKinds().get("asOf")).toEqual({ on: ["figure"], field: "asOf", date: true, parts: { date: "" } });
    expect([...detailKinds().keys()]).toEqual(expect.arrayContaining([...wordsOf("ConditionKind")]));
  });
});
