import type { Act, Statement } from "communique";
import { describe, expect, it } from "vitest";
import { toCameo } from "../../../src/cameo.js";
import { lossesOf } from "../accounted.js";
import { act, cameo, losses, plover, statement } from "./stories.js";

const UNREAD = "Its row does not depend on it.";

type Fields = Partial<Statement>;

/** Of an act by Otheria (KAZ) towards Samplonia (RUS), by the president of Examplia (AZEGOV). No row is made of the act. */
const ofDeed = (said: Fields, deed: Partial<Act> = {}) =>
  statement(said, {
    acts:
      act({ kind: "attack", standing: "claimed", by: ["state:otheria"], to: ["state:samplonia"], ...deed }).acts ?? [],
  });

const rows = (said: Fields, deed?: Partial<Act>) => cameo(ofDeed(said, deed));
const deed = "act:a" as const;
const own: Partial<Act> = { by: ["state:examplia"] };
const words = (text: string): Fields => {
  const [kind, shade] = text.split(" ") as [Statement["kind"], string?];
  return { kind, ...(shade !== undefined && { shade }) };
};
describe("praise and blame for an act", () => {
  it.each([
    ["evaluate condemn", "111"],
    ["evaluate praise", "051"],
    ["evaluate concern", "012"],
    ["courtesy thank", "051"],
    ["courtesy congratulate", "051"],
    ["evaluate complain", "114"],
    ["accuse", "1123"],
  ])("is of who does it, and never of to whom it is done: %s", (text, code) => {
    const said = { ...words(text), about: [deed] };
    expect(rows(said)).toEqual([`AZEGOV>KAZ ${code}`]);
    expect(rows(said, { with: ["organization:league"] })).toEqual([`AZEGOV>KAZ ${code}`, `AZEGOV>IGO ${code}`]);
    // Also where the one to whom it is done is named beside it, in either way.
    expect(rows({ ...words(text), about: ["state:samplonia", deed] })).toEqual([`AZEGOV>KAZ ${code}`]);
    const { to, ...done } = (ofDeed({}).acts ?? [])[0] as Act;
    const report = ofDeed({ ...said, about: ["state:samplonia", deed] });
    report.acts = [{ ...done, about: ["state:samplonia"] }];
    expect(cameo(report)).toEqual([`AZEGOV>KAZ ${code}`]);
  });

  it("names the same one in PLOVER", () => {
    const said = { ...words("evaluate condemn"), about: [deed] };
    expect(plover(ofDeed(said))).toEqual(["AZEGOV>KAZ ACCUSE/disapprove"]);
    expect(losses(ofDeed(said), "statement:s")["/about"]).toBeUndefined();
  });

  it("is of the actor that is named beside it, where it is nobody to whom it is done", () => {
    expect(rows({ ...words("evaluate condemn"), about: [deed, "organization:league"] })).toEqual(["AZEGOV>IGO 111"]);
    expect(rows({ ...words("evaluate condemn"), about: [deed, "state:otheria"] })).toEqual(["AZEGOV>KAZ 111"]);
  });

  it.each(["evaluate defend", "evaluate praise", "evaluate condemn", "accuse"])(
    "is of nobody else where the speaker does it: %s",
    (text) => {
      const said = { ...words(text), about: [deed], addressees: ["organization:league" as const] };
      expect(rows(said, own).map((row) => row.slice(0, -4).trim())).toEqual(["AZEGOV>"]);
    },
  );

  it("is not of who is spoken to where nobody is known to have done it", () => {
    const report = ofDeed({ ...words("evaluate condemn"), about: [deed], addressees: ["state:samplonia"] });
    report.acts = (report.acts ?? []).map(({ by, ...rest }) => rest);
    expect(cameo(report)).toEqual(["AZEGOV> 111"]);
    expect(rows({ ...words("evaluate condemn"), addressees: ["state:samplonia"] })).toEqual(["AZEGOV>RUS 111"]);
  });
});

describe("sympathy", () => {
  it.each([
    ["courtesy condole", "018"],
    ["courtesy apologise", "055"],
  ])("is with those to whom it is done, and not with who does it: %s", (text, code) => {
    expect(rows({ ...words(text), about: [deed] })).toEqual([`AZEGOV>RUS ${code}`]);
    expect(rows({ ...words(text), about: [deed] }, own)).toEqual([`AZEGOV>RUS ${code}`]);
    expect(rows({ ...words(text), about: [deed, "state:otheria"] })).toEqual([`AZEGOV>RUS ${code}`]);
  });
});

describe("an accusation", () => {
  it("is of who is said to have done it, and not of whom it concerns", () => {
    const said: Fields = { kind: "accuse", claims: [{ record: deed }], about: ["state:samplonia"] };
    expect(rows(said)).toEqual(["AZEGOV>KAZ 1123"]);
    expect(losses(ofDeed(said), "statement:s")).toMatchObject({ "/about": UNREAD });
    expect(rows({ ...said, about: ["organization:league"] })).toEqual(["AZEGOV>KAZ 1123"]);
  });

  it("is of whom it is about where nobody is said to have done it", () => {
    const blamed = (about: Statement["about"]) => {
      const report = ofDeed({ kind: "accuse", claims: [{ record: deed }], ...(about && { about }) });
      report.acts = (report.acts ?? []).map(({ by, ...rest }) => rest);
      return cameo(report);
    };
    expect(blamed(["organization:league"])).toEqual(["AZEGOV>IGO 1123"]);
    expect(blamed(["state:samplonia"])).toEqual(["AZEGOV> 1123"]);
  });

  it("of an attack is not of who is said to have done something else", () => {
    const report = ofDeed({ kind: "accuse", claims: [{ record: "act:b" }, { record: deed }] });
    const [attack] = report.acts ?? [];
    report.acts?.push({ ...(attack as Act), id: "act:b", kind: "violate", by: ["state:samplonia"] });
    expect(cameo(report)).toEqual(["AZEGOV>KAZ 1123"]);
  });
});

describe("a stance", () => {
  const stances: Statement["stances"] = [{ target: "state:otheria", value: "oppose" }];

  it("is to whom it is, and not whom the statement concerns", () => {
    const said: Fields = { kind: "evaluate", about: ["state:samplonia"], stances };
    expect(rows(said)).toEqual(["AZEGOV>KAZ 111"]);
    expect(losses(ofDeed(said), "statement:s")).toMatchObject({ "/about": UNREAD });
    expect(losses(ofDeed(said), "statement:s")["/stances"]).toBeUndefined();
    expect(rows({ kind: "evaluate", stances: [{ target: deed, value: "support" }] })).toEqual(["AZEGOV>KAZ 051"]);
  });

  it("of the value that the row tells alone", () => {
    const both: Fields = { kind: "evaluate", stances: [...stances, { target: "state:samplonia", value: "support" }] };
    expect(rows(both)).toEqual(["AZEGOV>KAZ 111"]);
    expect(losses(ofDeed(both), "statement:s")).toMatchObject({ "/stances/1": UNREAD });
    expect(rows({ ...both, shade: "praise" })).toEqual(["AZEGOV>RUS 051"]);
    const alike: Fields = { kind: "evaluate", stances: [...stances, { target: "state:samplonia", value: "oppose" }] };
    expect(rows(alike)).toEqual(["AZEGOV>KAZ 111", "AZEGOV>RUS 111"]);
  });
});

describe("a denial", () => {
  const denial: Fields = { kind: "deny", claims: [{ record: deed }], addressees: ["state:samplonia"] };

  it("is of responsibility for what the speaker, or nobody who is named, is said to have done", () => {
    expect(rows(denial, own)).toEqual(["AZEGOV>RUS 016"]);
    expect(rows({ ...denial, onBehalfOf: ["state:otheria"] })).toEqual(["KAZ>RUS 016"]);
    expect(rows(denial, { by: ["state:otheria"], with: ["state:examplia"] })).toEqual(["AZEGOV>RUS 016"]);
    const nobody = ofDeed(denial);
    nobody.acts = (nobody.acts ?? []).map(({ by, ...rest }) => rest);
    expect(cameo(nobody)).toEqual(["AZEGOV>RUS 016"]);
  });

  it("of what others are said to have done is a comment", () => {
    expect(rows(denial)).toEqual(["AZEGOV>RUS 010"]);
    const report = ofDeed(denial);
    const lost = lossesOf(report, deed, toCameo(report).losses);
    expect(lost).toHaveProperty("/to");
    expect(lost).not.toHaveProperty("/by");
  });
});

it("an investigation of an act is of who did it", () => {
  const report = ofDeed({});
  const [attack] = report.acts ?? [];
  const { to, standing, ...rest } = attack as Act;
  report.acts?.push({ ...rest, id: "act:b", kind: "investigate", by: ["state:examplia"], about: [deed] });
  expect(cameo(report)).toContain("AZE>KAZ 090");
  expect(cameo(report)).not.toContain("AZE>RUS 090");
});
