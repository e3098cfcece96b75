import type { Organization, OrganizationKind, Person, Report, State } from "communique";
import { describe, expect, it } from "vitest";
import { toCameo } from "../../../src/cameo.js";
import { toPlover } from "../../../src/plover.js";
import { lossesOf } from "../accounted.js";
import { cameo, meeting, plover, statement, story } from "./stories.js";

const organization = (kind: OrganizationKind, state?: "state:examplia"): Report => {
  const report = statement({
    speakers: ["organization:x"],
    kind: "evaluate",
    shade: "praise",
    addressees: ["state:samplonia"],
  });
  const record: Organization = { type: "organization", id: "organization:x", name: "X", kind, ...(state && { state }) };
  return { ...report, organizations: [record] };
};

const person = (fields: Partial<Person>): Report => {
  const report = statement({
    speakers: ["person:x"],
    kind: "evaluate",
    shade: "praise",
    addressees: ["state:samplonia"],
  });
  return { ...report, people: [{ type: "person", id: "person:x", name: "X", ...fields }] };
};

describe("actors", () => {
  it.each([
    ["government", "AZEGOV", "AZEGOV"],
    ["ministry", "AZEGOV", "AZEGOV"],
    ["state-agency", "AZEGOV", "AZEGOV"],
    ["head-of-state-office", "AZEGOV", "AZEGOV"],
    ["parliament", "AZELEG", "AZELEG"],
    // A delegation may be of any body of its state.
    ["delegation", "AZE", "AZE"],
    // MED is the media in CAMEO, and medicine in PLOVER.
    ["newspaper", "AZEMED", "AZEJRN"],
    ["news-agency", "AZEMED", "AZEJRN"],
    ["broadcaster", "AZEMED", "AZEJRN"],
    ["news-site", "AZEMED", "AZEJRN"],
    ["embassy", "AZEGOV", "AZEGOV"],
    ["central-bank", "AZEGOV", "AZEGOV"],
    ["court", "AZEJUD", "AZEJUD"],
    ["university", "AZEEDU", "AZEEDU"],
    ["trade-union", "AZELAB", "AZELAB"],
    ["company", "AZEBUS", "AZEBUS"],
    ["party", "AZEPTY", "AZEPTY"],
    ["international-organization", "IGO", "IGO"],
    ["grouping", "IGO", "IGO"],
  ] as const)("a %s is %s in CAMEO, and %s in PLOVER", (kind, inCameo, inPlover) => {
    expect(cameo(organization(kind, "state:examplia"))).toEqual([`${inCameo}>RUS 051`]);
    expect(plover(organization(kind, "state:examplia"))).toEqual([`${inPlover}>RUS SUPPORT/-/diplomatic`]);
  });

  it("an armed group is an unidentified force, and in PLOVER nothing that could be told", () => {
    const report = organization("armed-group", "state:examplia");
    expect(cameo(report)).toEqual(["AZEUAF>RUS 051"]);
    expect(plover(report)).toEqual([]);
    expect(lossesOf(report, "statement:s", toPlover(report).losses)).toEqual({
      "": "Nobody who can be coded is known to have done it. PLOVER asks whether an armed group is of rebels, a paramilitary or a foreign one.",
    });
  });

  it("an organ of a state that is not known has no code", () => {
    for (const kind of ["ministry", "parliament", "delegation"] as const) expect(cameo(organization(kind))).toEqual([]);
    expect(cameo(organization("newspaper"))).toEqual(["MED>RUS 051"]);
  });

  it("an office holder is a government, of the office that has not ended", () => {
    const offices: Person["offices"] = [
      { title: "Ambassador", of: "state:otheria", end: "2010" },
      { title: "Minister", of: "state:examplia" },
    ];
    expect(cameo(person({ offices }))).toEqual(["AZEGOV>RUS 051"]);
    expect(cameo(person({ offices: [{ title: "Editor", of: "organization:daily-sample" }] }))).toEqual([
      "AZEMED>RUS 051",
    ]);
  });

  it("a person of no office acts for nobody that is known, whatever its nationality", () => {
    const report = person({ nationality: "state:examplia" });
    expect(cameo(report)).toEqual([]);
    expect(lossesOf(report, "statement:s", toCameo(report).losses)).toEqual({
      "": "Nobody who can be coded is known to have done it. It is not known for whom the person acts.",
    });
  });

  it("an unnamed person who represents a state is coded by the state", () => {
    const participants = [
      { actor: "person:envoy", representing: "state:otheria" },
      { actor: "person:ada", representing: "state:examplia" },
    ] as const;
    expect(cameo(meeting({ participants: [...participants] }))).toEqual(["KAZ>AZEGOV 040", "AZEGOV>KAZ 040"]);
  });

  it("a president who represents an organization is coded by that", () => {
    const participants = [
      { actor: "person:ada", representing: "organization:league" },
      { actor: "state:samplonia" },
    ] as const;
    expect(cameo(meeting({ participants: [...participants] }))).toEqual(["IGO>RUS 040", "RUS>IGO 040"]);
  });

  it("a side stands in a row once, however many come for it", () => {
    const report = meeting({
      participants: [
        { actor: "person:ada", representing: "state:examplia" },
        { actor: "person:envoy", representing: "state:examplia", role: "delegation-member" },
        { actor: "person:sam" },
        { actor: "organization:league", role: "observer" },
      ],
    });
    expect(cameo(report)).toEqual(["AZEGOV>RUSGOV 040", "RUSGOV>AZEGOV 040"]);
    expect(lossesOf(report, "meeting:m", toCameo(report).losses)).toMatchObject({
      "/participants/1": "Another of the same side: a row names a side once.",
      "/participants/3": "It takes part for none of the sides that the row is about.",
    });
  });

  it("a state without a code cannot be coded", () => {
    const report = meeting({ participants: [{ actor: "state:nowhere" }, { actor: "state:examplia" }] });
    expect(cameo(report)).toEqual([]);
    expect(lossesOf(report, "meeting:m", toCameo(report).losses)).toEqual({
      "": "It takes two sides that can be coded. The state state:nowhere has no countryCode.",
    });
  });

  it("of three sides those with a code are coded, and the other is a loss", () => {
    const report = meeting({
      participants: [{ actor: "state:nowhere" }, { actor: "state:examplia" }, { actor: "state:samplonia" }],
    });
    expect(cameo(report)).toEqual(["AZE>RUS 040", "RUS>AZE 040"]);
    expect(lossesOf(report, "meeting:m", toCameo(report).losses)).toMatchObject({
      "/participants/0": "The state state:nowhere has no countryCode.",
    });
  });

  it("a reference to nothing is a loss, and no crash", () => {
    const report = meeting({
      participants: [{ actor: "state:gone" }, { actor: "state:examplia" }, { actor: "state:samplonia" }],
      place: "place:gone",
    });
    expect(lossesOf(report, "meeting:m", toCameo(report).losses)).toMatchObject({
      "/participants/0": "Names no actor of the report.",
    });
    expect(
      cameo(
        story({
          ...report,
          agreements: [{ type: "agreement", id: "agreement:a", title: "A", instrument: "treaty", status: "signed" }],
        }),
      ),
    ).toEqual(["AZE>RUS 040", "RUS>AZE 040"]);
  });

  it("a code that ISO 3166-1 leaves to users is none", () => {
    const state: State = { type: "state", id: "state:kosovo", name: "Kosovo", countryCode: "XK" };
    const report = meeting({
      participants: [{ actor: state.id }, { actor: "state:examplia" }, { actor: "state:samplonia" }],
    });
    report.states?.push(state);
    expect(cameo(report)).toEqual(["AZE>RUS 040", "RUS>AZE 040"]);
    expect(lossesOf(report, "meeting:m", toCameo(report).losses)).toMatchObject({
      "/participants/0": "CAMEO has no code for the country: ISO 3166-1 does not assign one.",
    });
    expect(plover(report)).toEqual(["KOS+AZE+RUS> CONSULT/-"]);
    report.states?.pop();
  });
});

describe("who a statement is of, and at whom it is directed", () => {
  it("is of those for whom a spokesperson speaks", () => {
    const report = statement({
      speakers: ["person:envoy"],
      onBehalfOf: ["organization:foreign-ministry"],
      kind: "evaluate",
      shade: "praise",
      about: ["state:examplia"],
    });
    expect(cameo(report)).toEqual(["RUSGOV>AZE 051"]);
  });

  it("is never of those whose view it reports", () => {
    const report = statement({
      kind: "offer",
      reportedView: { holder: "state:otheria", attitude: "wants" },
      addressees: ["state:samplonia"],
    });
    expect(cameo(report)).toEqual(["AZEGOV>RUS 030"]);
    expect(lossesOf(report, "statement:s", toCameo(report).losses)).toMatchObject({
      "/reportedView": "A view that somebody else reports makes no event, and its holder no source.",
    });
  });

  it("accuses who is accused, and not who is told; and makes nothing of the deed", () => {
    const report = statement({ kind: "accuse", addressees: ["state:samplonia"], about: ["state:otheria"] });
    expect(cameo(report)).toEqual(["AZEGOV>KAZ 112"]);
    expect(plover(report)).toEqual(["AZEGOV>KAZ ACCUSE/allege"]);
  });

  it("offers to whom it helps", () => {
    const report = statement({
      kind: "offer",
      addressees: ["state:samplonia"],
      commitments: [{ summary: "Help.", to: ["state:otheria"] }],
    });
    expect(cameo(report)).toEqual(["AZEGOV>KAZ 030"]);
  });

  it("denies to who accused", () => {
    const report = statement({ kind: "deny", inReplyTo: "statement:first", addressees: ["state:samplonia"] });
    report.statements?.unshift({
      type: "statement",
      id: "statement:first",
      kind: "accuse",
      speakers: ["state:otheria"],
      summary: "Accused Examplia.",
      about: ["state:examplia"],
    });
    expect(cameo(report)).toEqual(["KAZ>AZE 112", "AZEGOV>KAZ 016"]);
  });

  it("is directed at those whose meeting it is about, where nobody is addressed", () => {
    expect(cameo(statement({ kind: "evaluate", shade: "praise", about: ["meeting:others"] }))).toEqual([
      "AZEGOV>RUS 051",
      "AZEGOV>KAZ 051",
    ]);
  });

  it("has no target where nobody is known", () => {
    expect(cameo(statement({}))).toEqual(["AZEGOV> 010"]);
    expect(toCameo(statement({})).document[0]).not.toHaveProperty("target");
  });

  it("is not the other way about: factuality says how real the content is", () => {
    const report = statement({ kind: "promise", factuality: "possible" });
    expect(cameo(report)).toEqual(["AZEGOV> 030"]);
    expect(Object.keys(lossesOf(report, "statement:s", toCameo(report).losses))).toEqual(
      expect.arrayContaining(["/factuality"]),
    );
  });
});
