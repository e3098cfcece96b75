import { describe, expect, it } from "vitest";
import { claimsAndAbout } from "../../src/check/rules/statements/claims-and-about.js";
import { deniedWithoutStanding } from "../../src/check/rules/statements/denied-without-standing.js";
import type { Act, AnyRecord, Statement } from "../../src/types.js";
import { agreement, meeting, report, state, statement } from "../check/documents.js";
import { found } from "./found.js";

const apology: Act = { type: "act", id: "act:apology", title: "Apology", kind: "support", status: "done" };

const denial = (more: Partial<Statement> = {}) =>
  statement("denial", { kind: "deny", claims: [{ record: "act:apology" }], ...more });

const denied = (said: Statement, act: Partial<Act> = {}) =>
  report({ statements: [said], acts: [{ ...apology, ...act }] });

describe("denied-without-standing", () => {
  it("names both records, at the claim", () => {
    expect(found(deniedWithoutStanding, denied(denial()))).toEqual([
      "/statements/0/claims/0: statement:denial act:apology",
    ]);
    const later = denial({ claims: [{ record: "state:examplia" }, { record: "act:apology" }] });
    expect(found(deniedWithoutStanding, { ...denied(later), states: [state()] })).toEqual([
      "/statements/0/claims/1: statement:denial act:apology",
    ]);
  });

  it.each<Partial<Statement>>([
    { kind: "assert", factuality: "certain-not" },
    { kind: "accuse", factuality: "certain-not" },
    { kind: "deny", shade: "reject" },
    { kind: "deny", factuality: "possible" },
  ])("is found for %o", (more) => {
    expect(found(deniedWithoutStanding, denied(denial(more)))).toHaveLength(1);
  });

  it.each<Partial<Statement>>([
    { kind: "assert" },
    { kind: "assert", factuality: "possible" },
    // Nobody says that it is there already.
    { kind: "foretell", factuality: "certain-not" },
    // Only somebody says that it was denied at all.
    { standing: "claimed" },
    { claims: [{ record: "act:apology", field: "/by" }] },
    { claims: [{ record: "act:apology", key: "first", field: "/status" }] },
    { claims: [{ record: "act:apology", modality: "required" }] },
    { claims: [{ record: "act:apology", refrain: true }] },
    { claims: [{ record: "act:of-another-report" }] },
    { claims: undefined, about: ["act:apology"] } as unknown as Partial<Statement>,
  ])("is not found for %o", (more) => {
    const said = denial(more);
    if (more.claims === undefined && "claims" in more) delete said.claims;
    expect(found(deniedWithoutStanding, denied(said))).toEqual([]);
  });

  it.each(["claimed", "denied", "disputed", "refuted"] as const)("is not found where it is %s", (standing) => {
    expect(found(deniedWithoutStanding, denied(denial(), { standing }))).toEqual([]);
  });

  it.each<[Act["status"], number]>([
    ["not-done", 0],
    ["called-off", 0],
    ["done", 1],
    ["proposed", 0],
    ["annulled", 1],
    ["unknown", 1],
  ])("of an act that is %s: %i", (status, times) => {
    expect(found(deniedWithoutStanding, denied(denial(), { status }))).toHaveLength(times);
  });

  it.each<[AnyRecord, number]>([
    [meeting("x", { status: "not-held" }), 0],
    [meeting("x", { status: "cancelled" }), 0],
    [meeting("x", { status: "postponed" }), 1],
    [agreement("x", { status: "not-concluded" }), 0],
    [agreement("x"), 1],
    [statement("x", { kind: "assert", standing: "denied" }), 0],
    [statement("x", { kind: "assert" }), 1],
  ])("looks at the status of every occurrence: %o", (record, times) => {
    const list = `${record.type}s`;
    const others = [denial({ claims: [{ record: record.id }] })];
    const document = { ...report({ statements: others }), [list]: [record, ...(list === "statements" ? others : [])] };
    expect(found(deniedWithoutStanding, document)).toHaveLength(times);
  });

  it("is not found in a statement alone, nor for a thing", () => {
    expect(found(deniedWithoutStanding, denial())).toEqual([]);
    const thing = report({ states: [state()], statements: [denial({ claims: [{ record: "state:examplia" }] })] });
    expect(found(deniedWithoutStanding, thing)).toEqual([]);
  });
});

describe("claims-and-about", () => {
  it("is found at every record that is in both, in a statement alone as well", () => {
    const said = statement("x", {
      kind: "assert",
      claims: [{ record: "act:a" }, { record: "act:b", field: "/status" }],
      about: ["act:c", "act:b", "act:a"],
    });
    expect(found(claimsAndAbout, said)).toEqual(["/about/1: statement:x act:b", "/about/2: statement:x act:a"]);
  });

  it("is not found for the actor of what is claimed", () => {
    const said = statement("x", { kind: "assert", claims: [{ record: "act:a" }], about: ["state:examplia"] });
    expect(found(claimsAndAbout, said)).toEqual([]);
    expect(found(claimsAndAbout, statement("x", { kind: "assert", about: ["act:a"] }))).toEqual([]);
  });
});
