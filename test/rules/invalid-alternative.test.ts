import { check } from "communique";
import { describe, expect, it } from "vitest";
import { idleChange } from "../../src/check/rules/integrity/idle-change.js";
import { invalidAlternative } from "../../src/check/rules/integrity/invalid-alternative.js";
import { nullInChange } from "../../src/check/rules/integrity/null-in-change.js";
import { outdatedStatus } from "../../src/check/rules/integrity/outdated-status.js";
import { valueOrNone } from "../../src/check/rules/integrity/value-or-none.js";
import { tooManySides } from "../../src/check/rules/meetings/too-many-sides.js";
import type { Agreement, Alternative, Change, Meeting, Organization, Report, Statement } from "../../src/types.js";
import { agreement, meeting, person, report, state, statement, visit } from "../check/documents.js";
import { found } from "./found.js";

const told = (changes: Change[], more: Partial<Alternative> = {}) =>
  meeting("talks", {
    when: { start: "2031-05-01", end: "2031-05-03" },
    topics: ["topic:a", "topic:b"],
    participants: [{ actor: "person:ada", capacity: "President" }],
    extensions: [{ namespace: "https://example.org/x", value: { list: [1, { a: 1, b: 2 }] } }],
    alternatives: [{ from: ["source:article"], changes: changes as [Change], ...more }],
  });
const set = (field: string, value: unknown): Change => ({ field, value });
const without = (field: string): Change => ({ field, none: true });

describe("an alternative", () => {
  it.each<[string, Change[]]>([
    ["a field", [set("/when/start", "2031-05-02")]],
    ["a whole time", [set("/when", { notAfter: "2031-06" })]],
    ["the status", [set("/status", "cancelled")]],
    ["a field that is lacking", [set("/place", "place:hall")]],
    ["a field that is lacking in an object", [set("/when/timeZone", "Asia/Baku")]],
    ["an item of a list", [set("/topics/1", "topic:c")]],
    ["a list, by one item more", [set("/topics/-", "topic:c")]],
    ["a list, by one item less", [without("/topics/0")]],
    ["that there is no end", [without("/when/end")]],
    [
      "what only the changes before make possible",
      [set("/commitments", [{ summary: "Pay." }]), set("/commitments/0/by", ["person:ada"])],
    ],
    ["what only the changes behind make valid", [set("/when/start", "2031-05-09"), set("/when/end", "2031-05-10")]],
    ["an item twice", [without("/topics/0"), set("/topics/0", "topic:c")]],
    ["a value in an extension", [set("/extensions/0/value/list/1/c", 3)]],
  ])("may tell %s otherwise", (_, changes) => {
    expect(check(told(changes)).findings).toEqual([]);
  });

  it("has to leave the record valid", () => {
    expect(check(told([set("/when/start", "the first of May")])).findings).toMatchObject([
      { code: "invalid-alternative", severity: "error", path: "/alternatives/0/changes/0", record: "meeting:talks" },
    ]);
    expect(found(invalidAlternative, told([set("/access", "open"), without("/kind")]))).toEqual([
      '/alternatives/0/changes: 2 meeting:talks "kind"',
    ]);
  });

  it.each<[string, Change[], string]>([
    ["another record", [set("/id", "meeting:other")], "/changes/0"],
    ["a time that says nothing", [set("/when", { timeZone: "Europe/Vienna" })], "/changes/0"],
    ["an end before the start", [set("/when/end", "2031-04")], "/changes/0"],
    ["a figure without a number", [set("/figures", [{ label: "x" }])], "/changes/0"],
    ["a part of a figure without a number", [set("/figures", [{ label: "x", parts: [{ label: "y" }] }])], "/changes/0"],
    [
      "a key twice",
      [set("/figures", [{ key: "x", label: "x", value: 1 }]), set("/figures/-", { key: "x", label: "y", value: 2 })],
      "/changes",
    ],
    ["a reason that is none", [set("/statusHistory", [{ status: "held", reasons: [{}] }])], "/changes/0"],
    ["a limit after nothing", [set("/when/timeLimit", "P1D")], "/changes/0"],
    ["a step of a meeting", [set("/when/after", { record: "meeting:a", key: "x" })], "/changes/0"],
    ["an empty list", [without("/participants/0")], "/changes/0"],
  ])("has to leave the record without %s", (_, changes, path) => {
    expect(found(invalidAlternative, told(changes)).map((line) => line.split(":")[0])).toEqual([
      `/alternatives/0${path}`,
    ]);
  });

  describe("has to keep to what a record of the report keeps to", () => {
    const cast: Partial<Report> = {
      people: [person("ada"), person("bo"), person("cy"), person("dee")],
      states: [state("examplia"), state("samplonia"), state("testland")],
    };
    const from = (field: string, value: unknown) => ({
      alternatives: [{ from: ["source:article"], changes: [{ field, value }] }] as [Alternative],
    });
    const bilateral = (field: string, value: unknown) => ({
      meetings: [
        meeting("talks", {
          format: "bilateral",
          participants: [
            { actor: "person:ada", representing: "state:examplia" },
            { actor: "person:bo", representing: "state:examplia" },
            { actor: "person:cy", representing: "state:samplonia" },
          ],
          ...from(field, value),
        }),
      ],
    });
    const said = (field: string, value: unknown, more: Partial<Statement>) => ({
      meetings: [meeting("talks")],
      statements: [statement("said", { speakers: ["person:ada"], ...more, ...from(field, value) })],
    });
    const tour = (field: string, value: unknown) => ({
      visits: [
        visit("tour", {
          visitors: [{ actor: "person:ada", representing: "state:examplia" }],
          host: "state:samplonia",
          ...from(field, value),
        }),
      ],
    });
    const pack = (field: string, value: unknown, more: Partial<Agreement> = {}) => ({
      agreements: [agreement("pack", { instrument: "package", package: { total: 3 }, ...more, ...from(field, value) })],
    });

    it.each<[string, Partial<Report>, boolean]>([
      ["the same person twice", bilateral("/participants/1/actor", "person:ada"), true],
      ["another person", bilateral("/participants/1/actor", "person:dee"), false],
      ["a third side", bilateral("/participants/1/representing", "state:testland"), true],
      ["a third side", bilateral("/participants/-", { actor: "state:testland" }), true],
      ["a visit at home", tour("/host", "state:examplia"), true],
      ["another host", tour("/host", "state:testland"), false],
      ["the capacity of two", said("/speakers", ["person:ada", "person:bo"], { capacity: "President" }), true],
      ["two speakers", said("/speakers", ["person:ada", "person:bo"], {}), false],
      [
        "the speaker's own view",
        said("/reportedView/holder", "person:ada", { reportedView: { holder: "person:bo", attitude: "wants" } }),
        true,
      ],
      ["a count of a package", pack("/count", 2), true],
      ["a key of nothing", said("/claims/0/key", "zz", { claims: [{ record: "meeting:talks" }] }), true],
      ["a figure against itself", pack("/figures", [{ label: "texts", min: 3, max: 2 }]), true],
      [
        "what comes after a step of its own",
        pack("/actions", [
          { action: "sign", key: "a" },
          { action: "register", when: { after: { record: "agreement:pack", key: "a" } } },
        ]),
        false,
      ],
      // Its own steps are those of this account.
      [
        "another status",
        pack("/status", "in-force", { actions: [{ action: "enter-into-force", status: "planned" }] }),
        false,
      ],
    ])("and not to tell %s", (_, records, isFound) => {
      const document = report({ ...cast, ...records });
      const paths = found(invalidAlternative, document).map((line) => line.split(":")[0]);
      expect(paths).toEqual(isFound ? [expect.stringMatching(/\/0\/alternatives\/0\/changes\/0$/)] : []);
    });

    const third = bilateral("/participants/-", { actor: "state:testland" }).meetings;

    it("and is not blamed for what is found at the same place without it", () => {
      const participants = [...(third[0]?.participants ?? []), { actor: "state:otheria" }] as Meeting["participants"];
      const meetings = [{ ...third[0], participants } as Meeting];
      const document = report({ ...cast, states: [...(cast.states ?? []), state("otheria")], meetings });
      expect(found(tooManySides, document)).toHaveLength(1);
      expect(found(invalidAlternative, document)).toEqual([]);
    });

    it("and is read with the memberships that the report tells", () => {
      const club: Organization = {
        type: "organization",
        id: "organization:club",
        name: "Club",
        members: ["state:samplonia", "state:testland"],
      };
      expect(found(invalidAlternative, report({ ...cast, organizations: [club], meetings: third }))).toEqual([]);
    });
  });

  it.each(["/evidence/0/basis", "/evidence", "/alternatives/0/kind"])("changes nothing of how we know: %s", (field) => {
    const document = told([set("/status", "cancelled"), set(field, "inferred")]);
    expect(found(invalidAlternative, document)).toEqual([`/alternatives/0/changes/1/field: meeting:talks ${field}`]);
  });

  it("has to name records of the report", () => {
    const document = report({ people: [person()], meetings: [told([set("/place", "place:nowhere")])] });
    const [, ...rest] = check(document).findings.filter(({ code }) => code === "invalid-alternative");
    expect(rest).toEqual([]);
    expect(check(document).findings.map(({ path }) => path)).toContain("/meetings/0/alternatives/0/changes/0");
  });

  it.each([
    "/place/name",
    "/commitments/-",
    "/topics/2",
    "/topics/01",
    "/topics/length",
    "/when/-/start",
    "/title/0",
    "/participants/-/actor",
    "/constructor/name",
  ])("finds no place for %s", (field) => {
    const line = `/alternatives/0/changes/1/field: meeting:talks ${field}`;
    expect(found(invalidAlternative, told([set("/status", "cancelled"), set(field, "x")]))).toEqual([line]);
  });

  it("is not blamed for what is wrong with the record anyway", () => {
    const record = { ...told([set("/status", "cancelled")]), when: { timeZone: "Europe/Vienna" } };
    expect(check(record).findings.map(({ code }) => code)).toEqual(["empty-when"]);
  });

  it("never changes the value that is checked", () => {
    const record = told([without("/topics/0"), set("/when/start", "2031-05-02"), set("/participants/0/role", "host")]);
    const before = structuredClone(record);
    expect(check(record).ok).toBe(true);
    expect(record).toEqual(before);
  });
});

describe("idle-change", () => {
  it.each<[string, Change[], string[]]>([
    ["the value that is there", [set("/status", "held")], ["/changes/0"]],
    [
      "an object with its keys in another order",
      [set("/when", { end: "2031-05-03", start: "2031-05-01" })],
      ["/changes/0"],
    ],
    ["no value where there is none", [set("/kind", "summit"), without("/place")], ["/changes/1"]],
    ["nothing behind the last item", [without("/topics/-")], ["/changes/0"]],
    ["two that say nothing", [without("/place"), set("/topics/0", "topic:a")], ["/changes/0", "/changes/1"]],
    ["one that takes back another", [set("/topics/-", "topic:c"), without("/topics/2")], [""]],
  ])("is found for %s", (_, changes, paths) => {
    expect(found(idleChange, told(changes)).map((line) => line.split(":")[0])).toEqual(
      paths.map((path) => `/alternatives/0${path}`),
    );
  });

  it("is not found where a list is in another order, or a number has another type", () => {
    expect(found(idleChange, told([set("/topics", ["topic:b", "topic:a"])]))).toEqual([]);
    expect(found(idleChange, told([set("/extensions/0/value/list/0", "1")]))).toEqual([]);
  });
});

describe("the form of a change", () => {
  it("is one thing", () => {
    const changes: Change[] = [{ field: "/kind" }, { field: "/kind", value: "summit", none: true }, without("/when")];
    expect(found(valueOrNone, told(changes))).toEqual([
      "/alternatives/0/changes/0: /alternatives/0/changes/0 meeting:talks",
      "/alternatives/0/changes/1: /alternatives/0/changes/1 meeting:talks",
    ]);
  });

  it.each<[unknown, string]>([
    [null, "/value"],
    [{ start: null }, "/value/start"],
    [[1, { "a/b": [null] }], "/value/1/a~1b/0"],
  ])("holds no null: %j", (value, path) => {
    expect(found(nullInChange, told([set("/extensions/0/value", value)])).map((line) => line.split(":")[0])).toEqual([
      `/alternatives/0/changes/0${path}`,
    ]);
  });

  it("may be false, 0 and the text null", () => {
    expect(found(nullInChange, told([set("/extensions/0/value", [false, 0, "null", {}])]))).toEqual([]);
  });

  it("is outdated of anything but the status", () => {
    expect(found(outdatedStatus, told([set("/kind", "summit")], { kind: "outdated" }))).toEqual([]);
    expect(found(outdatedStatus, told([set("/status", "cancelled")], { kind: "misprint" }))).toEqual([]);
    expect(
      found(outdatedStatus, told([set("/kind", "summit"), set("/status", "cancelled")], { kind: "outdated" })),
    ).toEqual(["/alternatives/0/changes/1/field: /alternatives/0 meeting:talks /status"]);
  });
});
