import { describe, expect, it } from "vitest";
import { fingerprints } from "../../src/cli/formats/fingerprint.js";
import type { Finding } from "../../src/json/finding.js";
import { fieldsOf, recordTypeName } from "../../src/lookup/model.js";
import { recordType } from "../../src/model/vocabularies/record-type.js";
import type { RecordId } from "../../src/types.js";
import { finding } from "./outcomes.js";

const FILE = "reports/draft.json";
const one = (change: Partial<Finding> = {}, file = FILE) => fingerprints([finding(change)], file)[0];

describe("a fingerprint", () => {
  it("is 32 hexadecimal digits, the same in every run and version", () => {
    // Fixed, because stored baselines hold it: if this fails, every baseline is worthless. Made with sha256sum of
    // ["unknown-word","reports/draft.json","meeting:talks","/status",0].
    expect(one()).toBe("542fb5b19a530e013583c1e2153c9926");
  });

  it.each<[string, Partial<Finding>]>([
    ["moved lines", { line: 99, column: 1, endLine: 99, endColumn: 7 }],
    ["another wording, help and example", { message: "Other words.", help: "Help.", example: "{}" }],
    ["another severity", { severity: "warning" }],
    ["another place of the record in the report", { path: "/meetings/7/status" }],
    ["a move of the record into a file of its own name and path", { path: "/status" }],
    ["the name by which the user called the file", { file: "./x.json" }],
  ])("outlasts %s", (_, change) => {
    expect(one(change)).toBe(one());
  });

  it.each<[string, Partial<Finding>, string?]>([
    ["code", { code: "wrong-type" }],
    ["record", { record: "meeting:dinner" }],
    ["field of the record", { path: "/meetings/0/kind" }],
    ["position inside the record", { path: "/meetings/0/status/0" }],
    ["file", {}, "reports/final.json"],
  ])("differs by %s", (_, change, file) => {
    expect(one(change, file)).not.toBe(one());
  });

  it("is of a record, not of the place of its list: a list of another type is a field", () => {
    // `places` is a field of a visit, and the list of the places of a report.
    const visit = (path: string) => one({ record: "visit:a", path });
    expect(visit("/places/0")).not.toBe(visit("/places/1"));
    expect(visit("/visits/0/places/1")).toBe(visit("/places/1"));
    expect(visit("/visits/0")).toBe(visit("/visits/5"));
    expect(visit("/visits/x/title")).not.toBe(visit("/title"));
    expect(one({ record: "person:a", path: "/people/3/name" })).toBe(one({ record: "person:a", path: "/name" }));
  });

  it.each([
    "source:sources",
    "person:people",
    "organization:organizations",
    "state:states",
    "place:places",
    "topic:topics",
    "visit:visits",
    "meeting:meetings",
    "agreement:agreements",
    "statement:statements",
    "process:processes",
    "relationship:relationships",
  ])("leaves out where in the report the record is: %s", (pair) => {
    const [type, list] = pair.split(":");
    const record = `${type}:a` as RecordId;
    expect(one({ record, path: `/${list}/12/note` })).toBe(one({ record, path: "/note" }));
  });

  it("keeps every field of a record that is alone in its file", () => {
    for (const type of Object.keys(recordType.words)) {
      const known = Object.keys(fieldsOf(recordTypeName(type) ?? ""));
      expect(known.length, type).toBeGreaterThan(2);
      const record = `${type}:a` as RecordId;
      const whole = one({ record, path: "" });
      for (const key of known) expect(one({ record, path: `/${key}/0` }), key).not.toBe(whole);
    }
  });

  it("goes by the place in the document where the record is not known", () => {
    const { record: _, ...rest } = finding();
    const [first, second] = fingerprints([rest, { ...rest, path: "/meetings/1/status" }], FILE);
    expect(first).not.toBe(second);
    expect(first).not.toBe(one());
  });

  it.each(["x:y", "toString:a", "nothing", ""])("of the odd id %o is one too", (id) => {
    expect(one({ record: id as NonNullable<Finding["record"]> })).toMatch(/^[0-9a-f]{32}$/);
  });

  it("does not run one part into the next", () => {
    expect(one({ code: "x/a" }, "bc")).not.toBe(one({ code: "x/ab" }, "c"));
    expect(one({ code: "x/a" }, 'b","c')).not.toBe(one({ code: 'x/a","b' }, "c"));
  });
});

describe("the fingerprints of a file", () => {
  it("differ, even of findings that say the same of the same place", () => {
    const all = fingerprints([finding(), finding(), finding({ code: "desk/x" }), finding()], FILE);
    expect(new Set(all).size).toBe(4);
    expect(all[0]).toBe(one());
  });

  it("are in the order of the findings, and each is the same in another order", () => {
    const a = finding({ record: "meeting:a", path: "/meetings/0/status" });
    const b = finding({ record: "meeting:b", path: "/meetings/1/status" });
    const [printA, printB] = fingerprints([a, b], FILE);
    const moved = [
      { ...b, path: "/meetings/0/status", line: 3 },
      finding({ record: "meeting:new", path: "/meetings/1/status" }),
      { ...a, path: "/meetings/2/status", line: 30 },
    ];
    expect([fingerprints(moved, FILE)[2], fingerprints(moved, FILE)[0]]).toEqual([printA, printB]);
  });
});
