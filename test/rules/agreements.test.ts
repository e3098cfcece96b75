import { describe, expect, it } from "vitest";
import { actionByNonParty } from "../../src/check/rules/agreements/action-by-non-party.js";
import { bindingWithoutSource } from "../../src/check/rules/agreements/binding-without-source.js";
import { countBesidePackage } from "../../src/check/rules/agreements/count-beside-package.js";
import { packageTotal } from "../../src/check/rules/agreements/package-total.js";
import { representativeForNonParty } from "../../src/check/rules/agreements/representative-for-non-party.js";
import { sameRegistration } from "../../src/check/rules/agreements/same-registration.js";
import { statusAgainstActions } from "../../src/check/rules/agreements/status-against-actions.js";
import { twoPartyWording } from "../../src/check/rules/agreements/two-party-wording.js";
import { witnessSigns } from "../../src/check/rules/agreements/witness-signs.js";
import type {
  ActorId,
  Agreement,
  AgreementAction,
  AgreementActionKind,
  AgreementActionStatus,
  AgreementId,
  AgreementStatus,
  Organization,
  Report,
} from "../../src/types.js";
import { agreement, person, report, state } from "../check/documents.js";
import { found } from "./found.js";

const TWO: ActorId[] = ["state:examplia", "state:samplonia"];

const organization = (slug: string, more: Partial<Organization> = {}): Organization => ({
  type: "organization",
  id: `organization:${slug}`,
  name: slug,
  kind: "ministry",
  ...more,
});

const cast: Partial<Report> = {
  people: [
    person("ada", { offices: [{ title: "President", of: "state:examplia" }] }),
    person("tess", { offices: [{ title: "President", of: "state:testland" }] }),
    person("unknown"),
    person("delegate"),
    person("constructor", { offices: [{ title: "Envoy" }, { title: "President", of: "state:testland" }] }),
  ],
  organizations: [
    organization("ministry", { state: "state:examplia" }),
    organization("border-service", { parent: "organization:ministry" }),
    organization("foreign-ministry", { state: "state:testland" }),
    organization("stateless-ministry"),
    organization("office-of-a-stateless-ministry", { parent: "organization:stateless-ministry" }),
    organization("office-of-nobody", { parent: "organization:not-in-the-report" }),
    organization("union", { kind: "international-organization", members: ["state:testland", "state:memberland"] }),
    organization("sample-group", { kind: "grouping", members: ["state:testland"] }),
    organization("delegation", { kind: "delegation", members: ["person:unknown"], state: "state:examplia" }),
    organization("stateless-delegation", { kind: "delegation", members: ["person:delegate"] }),
    organization("ring-a", { parent: "organization:ring-b", state: "state:testland" }),
    organization("ring-b", { parent: "organization:ring-a" }),
  ],
  states: [state("examplia"), state("samplonia"), state("testland"), state("memberland")],
};

const withAgreements = (...agreements: Agreement[]) => report({ ...cast, agreements });

/** Actors that belong to a party, or of which the report does not say enough, by what they show. */
const NOT_KNOWN_TO_BE_NO_PARTY: [string, ActorId, ActorId[]][] = [
  ["a party", "state:examplia", TWO],
  ["a ministry of a party", "organization:ministry", TWO],
  ["an agency of a ministry of a party", "organization:border-service", TWO],
  ["a part of an organization that is a party", "organization:border-service", ["organization:ministry"]],
  ["a person with an office of a party", "person:ada", TWO],
  ["a person in a delegation of a party", "person:unknown", ["state:examplia"]],
  ["a member of a union that is a party", "state:memberland", ["organization:union", "state:examplia"]],
  ["a union with a member that is a party", "organization:union", ["state:memberland", "state:examplia"]],
  ["the state of an agency that is a party", "state:examplia", ["organization:border-service"]],
  ["an organization of no known state", "organization:stateless-ministry", TWO],
  ["a part of an organization of no known state", "organization:office-of-a-stateless-ministry", TWO],
  ["a delegation of no known state", "organization:stateless-delegation", TWO],
  ["a part of an organization that has no record", "organization:office-of-nobody", TWO],
  ["a state beside a party of no known state", "state:testland", ["state:examplia", "organization:stateless-ministry"]],
  ["a person of whom one office is whoever's", "person:constructor", TWO],
];

const NO_PARTY: [string, ActorId, ActorId[]][] = [
  ["another state", "state:testland", TWO],
  ["a ministry of another state", "organization:foreign-ministry", TWO],
  ["a person with an office of another state", "person:tess", TWO],
  ["a union of others", "organization:union", TWO],
  ["a group of others", "organization:sample-group", TWO],
  ["a fellow member of a union", "state:memberland", ["state:testland"]],
  ["a state outside a union", "state:samplonia", ["organization:union", "state:examplia"]],
  ["one of two organizations that are part of each other", "organization:ring-a", TWO],
];

describe("representative-for-non-party", () => {
  const signedFor = (onBehalfOf: ActorId, parties: ActorId[] = TWO, more: Partial<AgreementAction> = {}) =>
    agreement("treaty", {
      parties,
      actions: [{ action: "sign", representatives: [{ person: "person:ada", onBehalfOf }], ...more }],
    });

  it("names the actor and the parties", () => {
    expect(found(representativeForNonParty, withAgreements(signedFor("state:testland")))).toEqual([
      "/agreements/0/actions/0/representatives/0/onBehalfOf: agreement:treaty state:testland state:examplia state:samplonia",
    ]);
  });

  it("names a few of many parties", () => {
    const parties = ["a", "b", "c", "d", "e"].map((slug): ActorId => `state:${slug}`);
    const names = (count: number) => found(representativeForNonParty, signedFor("state:x", parties.slice(0, count)))[0];
    expect(names(4)).toMatch(/ state:a state:b state:c state:d$/);
    expect(names(5)).toMatch(/ state:a state:b state:c 2$/);
  });

  it.each(NO_PARTY)("is found for %s", (_, actor, parties) => {
    expect(found(representativeForNonParty, withAgreements(signedFor(actor, parties)))).toHaveLength(1);
  });

  it.each(NOT_KNOWN_TO_BE_NO_PARTY)("is not found for %s", (_, actor, parties) => {
    expect(found(representativeForNonParty, withAgreements(signedFor(actor, parties)))).toEqual([]);
  });

  it("makes no difference between what is done and what is planned", () => {
    const planned = withAgreements(signedFor("state:testland", TWO, { status: "planned" }));
    expect(found(representativeForNonParty, planned)).toHaveLength(1);
  });

  it("is not found where no parties are given", () => {
    const { parties: _, ...unknown } = signedFor("state:testland");
    expect(found(representativeForNonParty, withAgreements(unknown))).toEqual([]);
  });

  it.each(["withdraw", "denounce"] as const)("is not found for who was a party, until it did %s", (action) => {
    const signed = signedFor("state:testland");
    const left = (more: Partial<AgreementAction>) =>
      withAgreements({
        ...signed,
        actions: [...(signed.actions ?? []), { action, by: ["state:testland"], ...more }],
      });
    expect(found(representativeForNonParty, left({}))).toEqual([]);
    expect(found(representativeForNonParty, left({ status: "planned" }))).toHaveLength(1);
    expect(found(representativeForNonParty, left({ by: ["state:examplia"] }))).toHaveLength(1);
  });

  it("tells of an agreement on its own only that states are other states", () => {
    expect(found(representativeForNonParty, signedFor("state:testland"))).toEqual([
      "/actions/0/representatives/0/onBehalfOf: agreement:treaty state:testland state:examplia state:samplonia",
    ]);
    expect(found(representativeForNonParty, signedFor("organization:foreign-ministry"))).toEqual([]);
    expect(found(representativeForNonParty, signedFor("person:tess"))).toEqual([]);
    expect(found(representativeForNonParty, signedFor("state:testland", ["organization:union"]))).toEqual([]);
  });

  it("leaves an id without a record to another rule", () => {
    const dangling = withAgreements(signedFor("state:nowhere"));
    expect(found(representativeForNonParty, dangling)).toEqual([]);
  });

  it("does not walk a chain of organizations beyond all measure", () => {
    const chain = (length: number) =>
      report({
        states: cast.states ?? [],
        organizations: Array.from({ length }, (_, i) =>
          organization(`o${i}`, i === length - 1 ? { state: "state:testland" } : { parent: `organization:o${i + 1}` }),
        ),
        agreements: [signedFor("organization:o0")],
      });
    expect(found(representativeForNonParty, chain(50))).toHaveLength(1);
    // There is an end of it: then nobody is known to be no party.
    expect(found(representativeForNonParty, chain(200))).toEqual([]);
  });
});

describe("action-by-non-party", () => {
  const acted = (action: AgreementActionKind, by: ActorId, parties = TWO, status?: AgreementActionStatus) =>
    agreement("treaty", { parties, actions: [{ action, by: ["state:examplia", by], ...(status && { status }) }] });

  it("names the action, the actor and the parties", () => {
    expect(found(actionByNonParty, withAgreements(acted("ratify", "state:testland")))).toEqual([
      "/agreements/0/actions/0/by/1: agreement:treaty state:testland state:examplia state:samplonia",
    ]);
  });

  it("is not found where there are no parties, no actions, or nobody who acts", () => {
    const actions: Agreement["actions"] = [{ action: "ratify", by: ["state:testland"] }];
    const document = withAgreements(
      agreement("no-parties", { actions }),
      agreement("no-actions", { parties: TWO }),
      agreement("nobody", { parties: TWO, actions: [{ action: "ratify" }] }),
    );
    expect(found(actionByNonParty, document)).toEqual([]);
  });

  it.each(NO_PARTY)("is found for %s", (_, actor, parties) => {
    const document = withAgreements(agreement("treaty", { parties, actions: [{ action: "ratify", by: [actor] }] }));
    expect(found(actionByNonParty, document)).toHaveLength(1);
  });

  it.each(NOT_KNOWN_TO_BE_NO_PARTY)("is not found for %s", (_, actor, parties) => {
    const document = withAgreements(agreement("treaty", { parties, actions: [{ action: "ratify", by: [actor] }] }));
    expect(found(actionByNonParty, document)).toEqual([]);
  });

  const joining = [
    "initial",
    "sign",
    "sign-ad-referendum",
    "ratify",
    "accept",
    "approve",
    "accede",
    "succeed",
    "exchange-instruments",
    "enter-into-force",
    "reserve",
  ] as const;
  const anybodys = [
    "propose",
    "negotiate",
    "adopt",
    "authenticate",
    "issue",
    "deposit",
    "provisionally-apply",
    "register",
    "object",
    "declare",
    "dissent",
    "amend",
    "suspend",
    "terminate",
  ] as const;

  it.each(joining)("%s: is found where it is done, and not where it is planned", (action) => {
    expect(found(actionByNonParty, withAgreements(acted(action, "state:testland")))).toHaveLength(1);
    expect(found(actionByNonParty, withAgreements(acted(action, "state:testland", TWO, "planned")))).toEqual([]);
  });

  it.each(["withdraw", "denounce"] as const)("%s: is found where it is planned, and not where it is done", (action) => {
    expect(found(actionByNonParty, withAgreements(acted(action, "state:testland")))).toEqual([]);
    expect(found(actionByNonParty, withAgreements(acted(action, "state:testland", TWO, "planned")))).toHaveLength(1);
  });

  it.each(anybodys)("%s: is anybody's", (action) => {
    expect(found(actionByNonParty, withAgreements(acted(action, "state:testland")))).toEqual([]);
    expect(found(actionByNonParty, withAgreements(acted(action, "state:testland", TWO, "planned")))).toEqual([]);
  });

  it("is not found where no parties are given", () => {
    const document = agreement("treaty", { actions: [{ action: "ratify", by: ["state:testland"] }] });
    expect(found(actionByNonParty, withAgreements(document))).toEqual([]);
  });

  it("tells of an agreement on its own only that states are other states", () => {
    expect(found(actionByNonParty, acted("ratify", "state:testland"))).toHaveLength(1);
    expect(found(actionByNonParty, acted("ratify", "person:tess"))).toEqual([]);
  });
});

describe("status-against-actions", () => {
  const at = (status: AgreementStatus, ...actions: AgreementAction[]) =>
    found(statusAgainstActions, agreement("treaty", { status, parties: TWO, actions }));

  it("says which action is done", () => {
    expect(at("text-agreed", { action: "negotiate" }, { action: "sign" })).toEqual([
      "/status: agreement:treaty /actions/1",
    ]);
  });

  it("says which action is not", () => {
    expect(at("in-force", { action: "sign" }, { action: "enter-into-force", status: "hypothetical" })).toEqual([
      "/status: agreement:treaty /actions/1",
    ]);
  });

  it("points into the report", () => {
    const document = withAgreements(
      agreement("one"),
      agreement("two", { status: "proposed", actions: [{ action: "initial" }] }),
    );
    expect(found(statusAgainstActions, document)).toEqual(["/agreements/1/status: agreement:two /actions/0"]);
  });

  // Every pair of the table is written out: what is not listed for a status is compatible with it.
  const beforeSignature =
    "sign sign-ad-referendum ratify exchange-instruments provisionally-apply enter-into-force terminate expire";
  const EXCLUDED: Record<AgreementStatus, string> = {
    proposed: `agree-in-principle agree-text adopt authenticate initial ${beforeSignature}`,
    "agreed-in-principle": `agree-text adopt authenticate initial ${beforeSignature}`,
    "under-negotiation": `adopt authenticate ${beforeSignature}`,
    "text-agreed": `adopt initial ${beforeSignature}`,
    initialled: "sign sign-ad-referendum ratify exchange-instruments enter-into-force terminate expire",
    signed: "provisionally-apply enter-into-force suspend terminate expire",
    adopted: "provisionally-apply enter-into-force terminate expire",
    issued: "sign sign-ad-referendum provisionally-apply enter-into-force terminate expire",
    ratified: "enter-into-force terminate expire",
    "provisionally-applied": "enter-into-force suspend terminate expire",
    "in-force": "suspend terminate expire",
    "partially-in-force": "terminate expire",
    suspended: "terminate expire",
    terminated: "",
    expired: "",
    fulfilled: "",
    superseded: "",
    "not-concluded": "sign sign-ad-referendum enter-into-force",
    unknown: "",
  };
  const NEEDED: Partial<Record<AgreementStatus, string>> = {
    initialled: "initial",
    signed: "sign sign-ad-referendum",
    adopted: "adopt",
    ratified: "ratify",
    issued: "issue",
    "provisionally-applied": "provisionally-apply",
    "in-force": "enter-into-force",
    suspended: "suspend",
    "agreed-in-principle": "agree-in-principle",
    terminated: "terminate",
    expired: "expire",
  };
  const KINDS =
    "propose draft negotiate agree-in-principle agree-text adopt authenticate initial sign sign-ad-referendum issue publish-text approve-in-committee pass-law sign-into-law complete-domestic-procedures ratify accept approve accede succeed deposit exchange-instruments provisionally-apply enter-into-force register reserve object declare dissent amend extend suspend resume denounce suspend-denunciation revoke-denunciation withdraw terminate expire".split(
      " ",
    ) as AgreementActionKind[];
  const statuses = Object.keys(EXCLUDED) as AgreementStatus[];

  it.each(statuses)("%s: admits what is done, but for certain steps", (status) => {
    const excluded = KINDS.filter((action) => at(status, { action }).length > 0);
    expect(excluded.sort()).toEqual(EXCLUDED[status].split(" ").filter(Boolean).sort());
  });

  it.each(statuses)("%s: admits what is planned, but for the step that it claims", (status) => {
    const needed = KINDS.filter((action) => at(status, { action, status: "planned" }).length > 0);
    expect(needed.sort()).toEqual((NEEDED[status] ?? "").split(" ").filter(Boolean).sort());
  });

  it("claims no step that is not told of", () => {
    for (const status of statuses) expect(at(status, { action: "propose" })).toEqual([]);
    expect(found(statusAgainstActions, agreement("treaty", { status: "signed" }))).toEqual([]);
  });

  it("is content with one such step that is done", () => {
    expect(at("signed", { action: "sign" }, { action: "sign", status: "hypothetical" })).toEqual([]);
    expect(at("signed", { action: "sign", status: "planned" }, { action: "sign-ad-referendum" })).toEqual([]);
  });

  describe("looks at who has taken the step", () => {
    const signed = (by: ActorId[]): AgreementAction => ({ action: "sign", by });

    it("and lets one side sign first", () => {
      expect(at("text-agreed", signed(["state:examplia"]))).toEqual([]);
      expect(
        at("text-agreed", {
          action: "sign",
          representatives: [{ person: "person:ada", onBehalfOf: "state:examplia" }],
        }),
      ).toEqual([]);
      expect(at("text-agreed", signed(["state:examplia", "state:testland"]))).toEqual([]);
    });

    it("and sees when all have signed", () => {
      expect(at("text-agreed", signed(TWO))).toHaveLength(1);
      expect(at("text-agreed", signed(["state:examplia"]), signed(["state:samplonia"]))).toEqual([
        "/status: agreement:treaty /actions/1",
      ]);
      const representatives = TWO.map((onBehalfOf) => ({ person: "person:ada" as const, onBehalfOf }));
      expect(at("text-agreed", { action: "sign", representatives })).toHaveLength(1);
      expect(
        at("text-agreed", { ...signed(["state:examplia"]), representatives: representatives.slice(1) }),
      ).toHaveLength(1);
    });

    it("and lets one more be still to sign", () => {
      expect(at("signed", { ...signed(["state:samplonia"]), status: "planned" })).toEqual([]);
      expect(at("signed", { ...signed(TWO), status: "planned" })).toHaveLength(1);
    });

    it("and knows the offices and ministries of the parties", () => {
      const parties = ["state:examplia"] as ActorId[];
      const document = (by: ActorId) =>
        withAgreements(agreement("treaty", { status: "proposed", parties, actions: [signed([by])] }));
      expect(found(statusAgainstActions, document("person:ada"))).toHaveLength(1);
      expect(found(statusAgainstActions, document("organization:border-service"))).toHaveLength(1);
      expect(found(statusAgainstActions, document("person:tess"))).toEqual([]);
    });

    it("and does not take a member for its union", () => {
      const parties = ["organization:union"] as ActorId[];
      const document = agreement("treaty", { status: "proposed", parties, actions: [signed(["state:testland"])] });
      expect(found(statusAgainstActions, withAgreements(document))).toEqual([]);
    });

    it("and says nothing of signatures where the parties are not given", () => {
      const document = agreement("treaty", { status: "proposed", actions: [signed(TWO)] });
      expect(found(statusAgainstActions, document)).toEqual([]);
    });
  });

  it("knows that later steps take earlier ones back", () => {
    expect(at("in-force", { action: "terminate" }, { action: "enter-into-force" })).toEqual([]);
    expect(at("in-force", { action: "enter-into-force" }, { action: "terminate" })).toHaveLength(1);
    expect(at("signed", { action: "provisionally-apply" }, { action: "suspend" })).toEqual([]);
    expect(at("signed", { action: "suspend" }, { action: "provisionally-apply" })).toHaveLength(1);
    expect(at("signed", { action: "provisionally-apply" }, { action: "suspend", status: "planned" })).toHaveLength(1);
    expect(at("under-negotiation", { action: "sign" }, { action: "negotiate" })).toEqual([]);
    expect(at("under-negotiation", { action: "negotiate" }, { action: "sign" })).toHaveLength(1);
  });

  it.each<[AgreementStatus, string, number]>([
    ["in-force", "enter-into-force suspend", 1],
    ["in-force", "suspend resume", 0],
    ["in-force", "suspend enter-into-force", 0],
    ["in-force", "suspend resume suspend", 1],
    ["suspended", "enter-into-force suspend", 0],
    ["suspended", "suspend resume", 1],
    ["suspended", "suspend enter-into-force", 1],
    ["suspended", "enter-into-force", 0],
    ["suspended", "resume", 0],
    ["terminated", "enter-into-force", 0],
    ["terminated", "terminate enter-into-force", 1],
    ["terminated", "suspend", 0],
    ["superseded", "suspend resume", 0],
    ["provisionally-applied", "provisionally-apply suspend", 1],
    ["signed", "sign suspend", 1],
    ["signed", "sign suspend resume", 0],
    ["signed", "provisionally-apply suspend", 0],
    ["partially-in-force", "enter-into-force terminate", 1],
    // A part was suspended, and the rest is in force.
    ["partially-in-force", "enter-into-force suspend", 0],
    ["not-concluded", "sign negotiate", 0],
  ])("%s: lets the last step decide of %s", (status, steps, count) => {
    const actions = steps.split(" ").map((action) => ({ action: action as AgreementActionKind }));
    expect(at(status, ...actions)).toHaveLength(count);
  });

  it("lets the step of one of two parties decide, but not of one of three, nor one that is not done", () => {
    const force: AgreementAction = { action: "enter-into-force" };
    const halt: AgreementAction = { action: "suspend", by: ["state:examplia"] };
    const ofThree = { parties: [...TWO, "state:testland" as const], status: "in-force" as const };
    expect(at("in-force", force, halt)).toEqual(["/status: agreement:treaty /actions/1"]);
    expect(found(statusAgainstActions, agreement("treaty", { ...ofThree, actions: [force, halt] }))).toEqual([]);
    expect(at("in-force", force, { action: "suspend", by: TWO })).toHaveLength(1);
    expect(at("in-force", force, { action: "suspend", status: "not-done" })).toEqual([]);
  });

  it("lets one of two parties end what is partly in force, and does not take one signature for a conclusion", () => {
    const by: ActorId[] = ["state:examplia"];
    expect(at("partially-in-force", { action: "terminate", by })).toHaveLength(1);
    expect(at("signed", { action: "suspend", by })).toHaveLength(1);
    expect(at("not-concluded", { action: "sign", by })).toEqual([]);
    expect(at("not-concluded", { action: "sign", by: TWO })).toHaveLength(1);
  });

  it.each(["deposit", "exchange-instruments", "accept", "pass-law", "complete-domestic-procedures"] as const)(
    "takes a done %s for what may be called ratified",
    (action) => {
      const planned: AgreementAction = { action: "ratify", status: "planned" };
      expect(at("ratified", { action: "sign" }, planned)).toEqual(["/status: agreement:treaty /actions/1"]);
      expect(at("ratified", { action, by: ["state:examplia"] }, planned)).toEqual([]);
    },
  );

  it("takes an end that is only planned for none, unless another step brought it about", () => {
    const planned: AgreementAction = { action: "terminate", status: "planned" };
    expect(at("terminated", { action: "enter-into-force" }, planned)).toEqual(["/status: agreement:treaty /actions/1"]);
    expect(at("terminated", { action: "denounce", by: ["state:examplia"] }, planned)).toEqual([]);
    expect(at("terminated", { action: "terminate" }, planned)).toEqual([]);
    expect(at("expired", { action: "expire", status: "pending" })).toHaveLength(1);
    expect(at("in-force", { action: "expire" }, { action: "extend" })).toEqual([]);
  });

  it("lets what was amended come into force once more", () => {
    const again: AgreementAction = { action: "enter-into-force", status: "planned" };
    expect(at("in-force", { action: "amend" }, again)).toEqual([]);
    expect(at("in-force", again)).toHaveLength(1);
  });

  it("does not judge several instruments in one record", () => {
    const more: Partial<Agreement> = { status: "proposed", actions: [{ action: "sign" }] };
    expect(found(statusAgainstActions, agreement("x", more))).toHaveLength(1);
    expect(found(statusAgainstActions, agreement("x", { ...more, count: 2 }))).toEqual([]);
    expect(found(statusAgainstActions, agreement("x", { ...more, instrument: "package" }))).toEqual([]);
  });
});

describe("witness-signs", () => {
  const action: AgreementAction = {
    action: "sign",
    representatives: [
      { person: "person:sam", onBehalfOf: "state:samplonia" },
      { person: "person:constructor", onBehalfOf: "state:examplia" },
    ],
    witnesses: ["person:ada", "person:constructor"],
  };

  it("names the person", () => {
    expect(found(witnessSigns, agreement("treaty", { actions: [{ action: "negotiate" }, action] }))).toEqual([
      "/actions/1/witnesses/1: /actions/1 agreement:treaty person:constructor",
    ]);
  });

  it("is found in a report", () => {
    expect(found(witnessSigns, withAgreements(agreement(), agreement("two", { actions: [action] })))).toEqual([
      "/agreements/1/actions/0/witnesses/1: /actions/0 agreement:two person:constructor",
    ]);
  });

  it("lets a person sign one time and be a witness another time", () => {
    const { witnesses = [], representatives = [] } = action;
    const actions: AgreementAction[] = [
      { action: "initial", representatives },
      { action: "sign", witnesses },
    ];
    expect(found(witnessSigns, agreement("treaty", { actions }))).toEqual([]);
  });

  it("lets a person sign one of several instruments and witness another", () => {
    expect(found(witnessSigns, agreement("treaty", { count: 2, actions: [action] }))).toEqual([]);
    expect(found(witnessSigns, agreement("treaty", { instrument: "package", actions: [action] }))).toEqual([]);
  });
});

describe("count-beside-package", () => {
  it("names the count", () => {
    const both = agreement("all", { instrument: "package", count: 6, package: { total: 6 } });
    expect(found(countBesidePackage, both)).toEqual(["/count: agreement:all 6"]);
    expect(found(countBesidePackage, withAgreements(agreement(), both))).toEqual([
      "/agreements/1/count: agreement:all 6",
    ]);
  });

  it("is not found for either alone", () => {
    expect(found(countBesidePackage, agreement("all", { instrument: "package", package: { total: 6 } }))).toEqual([]);
    expect(found(countBesidePackage, agreement("all", { count: 6 }))).toEqual([]);
    expect(found(countBesidePackage, agreement("all", { instrument: "package", count: 6 }))).toEqual([]);
  });
});

describe("package-total", () => {
  const pack = (slug: string, content: Agreement["package"]) =>
    agreement(slug, { instrument: "package", ...(content && { package: content }) });
  const parts = (...slugs: string[]) => slugs.map((slug): AgreementId => `agreement:${slug}`);
  const five = agreement("five", { count: 5 });

  it("is found where the parts are more than the total", () => {
    const document = withAgreements(agreement("one"), pack("all", { total: 5, parts: parts("one", "five") }), five);
    expect(found(packageTotal, document)).toEqual(["/agreements/1/package/total: agreement:all 5 6"]);
  });

  it("is found where complete parts are fewer than the total", () => {
    const all = (more: Partial<Agreement["package"]>) =>
      found(packageTotal, withAgreements(pack("all", { total: 2, parts: parts("one"), ...more }), agreement("one")));
    expect(all({ complete: true })).toEqual(["/agreements/0/package/total: agreement:all 2 1"]);
    expect(all({})).toEqual([]);
    expect(all({ complete: true, total: 1 })).toEqual([]);
  });

  it("needs a total and parts", () => {
    const document = withAgreements(
      pack("a", { parts: parts("one", "five") }),
      pack("b", { total: 3, complete: true }),
      agreement("one"),
      five,
    );
    expect(found(packageTotal, document)).toEqual([]);
  });

  it("counts each part once", () => {
    const document = withAgreements(pack("all", { total: 1, parts: parts("one", "one") }), agreement("one"));
    expect(found(packageTotal, document)).toEqual([]);
  });

  it("takes a part without a record for one instrument at least", () => {
    const alone = (total: number) => pack("all", { total, parts: parts("one", "two"), complete: true });
    expect(found(packageTotal, alone(1))).toEqual(["/package/total: agreement:all 1 2"]);
    expect(found(packageTotal, alone(2))).toEqual([]);
    expect(found(packageTotal, alone(9))).toEqual([]);
  });

  describe("of a package in a package", () => {
    const outer = (total: number, inner: Agreement["package"], more: string[] = []) =>
      found(
        packageTotal,
        withAgreements(
          pack("outer", { total, parts: parts("inner", "one", ...more), complete: true }),
          pack("inner", inner),
          agreement("one"),
          agreement("two"),
          five,
        ),
      );

    it("counts its total", () => {
      expect(outer(4, { total: 3 })).toEqual([]);
      expect(outer(5, { total: 3 })).toHaveLength(1);
      expect(outer(3, { total: 3, parts: parts("two") })).toEqual(["/agreements/0/package/total: agreement:outer 3 4"]);
    });

    it("counts its parts where it has no total", () => {
      expect(outer(7, { parts: parts("two", "five"), complete: true })).toEqual([]);
      expect(outer(6, { parts: parts("two", "five"), complete: true })).toHaveLength(1);
      expect(outer(8, { parts: parts("two", "five"), complete: true })).toHaveLength(1);
      expect(outer(8, { parts: parts("two", "five") })).toEqual([]);
      expect(outer(6, { parts: parts("two", "five") })).toEqual(["/agreements/0/package/total: agreement:outer 6 7"]);
    });

    it("takes it for one instrument at least where nothing is known of it", () => {
      expect(outer(2, undefined)).toEqual([]);
      expect(outer(9, undefined)).toEqual([]);
      expect(outer(9, {})).toEqual([]);
      expect(outer(1, undefined)).toHaveLength(1);
    });

    it("does not count again what is listed beside it", () => {
      expect(outer(4, { total: 3, parts: parts("two") }, ["two"])).toEqual([]);
      expect(outer(3, { parts: parts("two", "one"), complete: true }, ["two"])).toHaveLength(1);
      expect(outer(2, { parts: parts("two", "one"), complete: true }, ["two"])).toEqual([]);
    });

    it("does not count again what is two packages deep and listed beside it", () => {
      const document = withAgreements(
        pack("outer", { total: 3, parts: parts("inner", "one"), complete: true }),
        pack("inner", { total: 3, parts: parts("innermost") }),
        pack("innermost", { parts: parts("one") }),
        agreement("one"),
      );
      expect(found(packageTotal, document)).toEqual([]);
    });

    it("comes to an end in a cycle", () => {
      const document = withAgreements(
        pack("a", { total: 9, parts: parts("b"), complete: true }),
        pack("b", { parts: parts("a", "one"), complete: true }),
        agreement("one"),
      );
      // The cycle itself is another rule's.
      expect(found(packageTotal, document)).toEqual([]);
    });

    it.each([
      [10, 1],
      [900, 0],
    ])("looks through %i packages that each hold all the others, and tells of %i", (size, findings) => {
      const slugs = Array.from({ length: size }, (_, i) => `p${i}`);
      const ids = parts(...slugs, "one", "two");
      const nested = slugs.map((slug) => pack(slug, { parts: ids }));
      const outer = pack("outer", { total: 1, parts: ids });
      const document = withAgreements(outer, ...nested, agreement("one"), agreement("two"));
      expect(found(packageTotal, document)).toHaveLength(findings);
    });
  });
});

describe("two-party-wording", () => {
  const three: ActorId[] = [...TWO, "state:testland"];
  const titled = (title: string, more: Partial<Agreement> = {}) =>
    withAgreements(agreement("treaty", { title, parties: three, ...more }));

  it("names the parties", () => {
    expect(found(twoPartyWording, titled("Bilateral Treaty on Samples"))).toEqual([
      "/agreements/0/parties: agreement:treaty 3 state:examplia state:samplonia state:testland",
    ]);
    const notes = agreement("notes", { instrument: "exchange-of-notes", parties: ["state:examplia"] });
    expect(found(twoPartyWording, notes)).toEqual(["/parties: agreement:notes 1 state:examplia"]);
  });

  it.each([
    "BILATERAL treaty",
    "Двустороннее соглашение о примерах",
    "Двосторонній договір",
    "Accord bilatéral sur les exemples",
    "Zweiseitiges Abkommen",
    "Tratado bilateral",
    "Trattato bilaterale",
    "Umowa dwustronna",
    "Dvoustranná dohoda",
    "Bilateraal verdrag",
    "Örnek ikili anlaşması",
    "İkili anlaşma",
    "İkitərəfli saziş",
    "Örnek iki taraflı anlaşma",
    "Nümunələr üzrə ikitərəfli saziş",
    "Διμερής συμφωνία",
    "ორმხრივი შეთანხმება",
    "Երկկողմ համաձայնագիր",
    "الاتفاقية الثنائية",
    "توافقنامه دوجانبه",
    "הסכם דו-צדדי",
    "द्विपक्षीय समझौता",
    "双边协定",
    "二国間協定",
    "양자 협정",
    "Hiệp định song phương",
  ])("knows the word in %s", (title) => {
    expect(found(twoPartyWording, titled(title))).toHaveLength(1);
  });

  it.each([
    "Treaty of three",
    "Trilateral statement on bilateral relations",
    "Многостороннее соглашение и двусторонние протоколы",
    "Tikili haqqında saziş",
    "Equilateral triangle agreement",
    "اتفاقية ثنائي أكسيد الكربون",
    "양자컴퓨터 협정",
    "constructor",
  ])("is not found for %s", (title) => {
    expect(found(twoPartyWording, titled(title))).toEqual([]);
  });

  it("is not found for two parties, or where none are given", () => {
    expect(found(twoPartyWording, titled("Bilateral treaty", { parties: TWO }))).toEqual([]);
    const ofOneState: ActorId[] = ["organization:ministry", "organization:border-service"];
    expect(found(twoPartyWording, titled("Bilateral treaty", { parties: ofOneState }))).toEqual([]);
    const { parties: _, ...unknown } = agreement("treaty", { title: "Bilateral treaty" });
    expect(found(twoPartyWording, withAgreements(unknown))).toEqual([]);
  });

  it("is not found for several instruments in one record", () => {
    expect(found(twoPartyWording, titled("Five bilateral treaties", { count: 5 }))).toEqual([]);
    expect(found(twoPartyWording, titled("Bilateral documents", { instrument: "package" }))).toEqual([]);
  });

  it("takes the bodies of one state for one side", () => {
    const parties: ActorId[] = ["organization:ministry", "organization:border-service", "state:samplonia"];
    expect(found(twoPartyWording, titled("Bilateral treaty", { parties }))).toEqual([]);
    const others: ActorId[] = [...parties, "organization:foreign-ministry"];
    expect(found(twoPartyWording, titled("Bilateral treaty", { parties: others }))).toHaveLength(1);
  });

  it("says nothing where a party may be anybody's", () => {
    const parties: ActorId[] = [...TWO, "organization:stateless-ministry"];
    expect(found(twoPartyWording, titled("Bilateral treaty", { parties }))).toEqual([]);
    const one: ActorId[] = ["organization:stateless-ministry"];
    expect(found(twoPartyWording, titled("Bilateral treaty", { parties: one }))).toHaveLength(1);
    const alone = agreement("treaty", { title: "Bilateral treaty", parties: [...TWO, "organization:ministry"] });
    expect(found(twoPartyWording, alone)).toEqual([]);
    expect(found(twoPartyWording, { ...alone, parties: three })).toHaveLength(1);
  });
});

describe("binding-without-source", () => {
  const binding = (evidence?: Agreement["evidence"]) =>
    found(bindingWithoutSource, agreement("treaty", { bindingness: "binding", ...(evidence && { evidence }) }));
  const finding = ["/bindingness: agreement:treaty"];

  it("is found without evidence, also in a report with one source", () => {
    expect(binding()).toEqual(finding);
    expect(found(bindingWithoutSource, withAgreements(agreement("treaty", { bindingness: "binding" })))).toEqual([
      "/agreements/0/bindingness: agreement:treaty",
    ]);
  });

  it("is found where evidence is of something else, or is no statement", () => {
    expect(binding([{ source: "source:article", fields: ["/title"], basis: "stated" }])).toEqual(finding);
    expect(binding([{ source: "source:article", fields: ["/bindingness"], basis: "inferred" }])).toEqual(finding);
    expect(binding([{ source: "source:article", basis: "computed" }])).toEqual(finding);
  });

  it("is not found where a source states it", () => {
    const other = { source: "source:article", fields: ["/title"], basis: "stated" } as const;
    expect(
      binding([
        { ...other, fields: ["/title"] },
        { ...other, fields: ["/title", "/bindingness"] },
      ]),
    ).toEqual([]);
    expect(binding([{ source: "source:article", basis: "stated" }])).toEqual([]);
  });

  it.each(["non-binding", "disputed"] as const)("is not found for %s", (bindingness) => {
    expect(found(bindingWithoutSource, agreement("treaty", { bindingness }))).toEqual([]);
  });
});

describe("same-registration", () => {
  const registered = (slug: string, number = "1", more: Partial<Agreement> = {}, register = "Example Register") =>
    agreement(slug, { registrations: [{ register, number }], ...more });

  it("names both agreements", () => {
    expect(found(sameRegistration, withAgreements(registered("a"), registered("b")))).toEqual([
      '/agreements/1/registrations/0/number: agreement:b "1" "Example Register" agreement:a',
    ]);
  });

  it("names the first of several", () => {
    expect(found(sameRegistration, withAgreements(registered("a"), registered("b"), registered("c")))[1]).toBe(
      '/agreements/2/registrations/0/number: agreement:c "1" "Example Register" agreement:a',
    );
  });

  it("is found for an entry that stands twice in one agreement, and tells of it once", () => {
    const twice = agreement("b", {
      registrations: [
        { register: "Example Register", number: "1" },
        { register: "example  register", number: "1" },
      ],
    });
    const message = 'agreement:b "1" "example  register"';
    expect(found(sameRegistration, twice)).toEqual([`/registrations/1/number: ${message}`]);
    expect(found(sameRegistration, withAgreements(registered("a", "2"), twice))).toEqual([
      `/agreements/1/registrations/1/number: ${message}`,
    ]);
  });

  it("tells apart what differs by more than case and white space", () => {
    const same = (number: string, register: string) =>
      found(sameRegistration, withAgreements(registered("a", "I-1"), registered("b", number, {}, register)));
    expect(same("i-1 ", "EXAMPLE register\t")).toHaveLength(1);
    expect(same("A-1", "Example Register")).toEqual([]);
    expect(same("I-1", "Other Register")).toEqual([]);
    expect(same("constructor", "__proto__")).toEqual([]);
  });

  it.each(["annex-to", "amends"] as const)("is not found for what says that it %s another", (kind) => {
    const relations = [{ kind, record: "agreement:a" as const }];
    const annex = registered("b", "1", { relations });
    expect(found(sameRegistration, withAgreements(registered("a"), annex))).toEqual([]);
    expect(found(sameRegistration, withAgreements(annex, registered("a")))).toEqual([]);
    const other = registered("b", "1", { relations: [{ kind: "implements", record: "agreement:a" }] });
    expect(found(sameRegistration, withAgreements(registered("a"), other))).toHaveLength(1);
  });

  it("is not found for a package and its parts", () => {
    const pack = (...slugs: string[]) =>
      registered("all", "1", {
        instrument: "package",
        package: { parts: slugs.map((slug): AgreementId => `agreement:${slug}`) },
      });
    expect(found(sameRegistration, withAgreements(pack("a", "b"), registered("a"), registered("b")))).toEqual([]);
    expect(found(sameRegistration, withAgreements(registered("a"), registered("b"), pack("a")))).toHaveLength(1);
  });

  it("leaves two records of one id to another rule", () => {
    expect(found(sameRegistration, withAgreements(registered("a"), registered("a")))).toEqual([]);
  });
});
