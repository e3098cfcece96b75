import type { Agreement, AgreementAction, Meeting, Report } from "communique";
import { describe, expect, it } from "vitest";
import { toCameo } from "../../../src/cameo.js";
import { toPlover } from "../../../src/plover.js";
import { lossesOf } from "../accounted.js";
import { agreement, cameo, losses as lossesIn, meeting, NOWHERE, plover, story } from "./stories.js";

const UNREAD = "Its row does not depend on it.";
const NO_STEP = "Only steps that bring an agreement about have a code.";
const NO_DAY = "The date of a row is a day that is certain: a year, a month or an approximate day is none.";
/** What no row says of any agreement. */
const ALWAYS = { "/title": NOWHERE, "/instrument": NOWHERE };

/** What is lost of the agreement, or of another record. */
const losses = (report: Report, id: Agreement["id"] = "agreement:a") => lossesIn(report, id);

const done = (...actions: AgreementAction[]) => agreement({ actions });

/** The agreement beside a meeting of both sides. */
const beside = (fields: Partial<Meeting>, action: AgreementAction) =>
  story({ meetings: meeting(fields).meetings ?? [], agreements: done(action).agreements ?? [] });

describe("an agreement without a step", () => {
  it.each([
    ["signed", "057", "SUPPORT/-/diplomatic"],
    ["adopted", "057", "SUPPORT/-/diplomatic"],
  ] as const)("is coded by its status: %s", (status, code, event) => {
    const report = agreement({ status });
    expect(cameo(report)).toEqual([`AZE>RUS ${code}`, `RUS>AZE ${code}`]);
    expect(plover(report)).toEqual([`AZE+RUS> ${event}`]);
    expect(losses(report)).toEqual(ALWAYS);
  });

  it.each(["proposed", "under-negotiation", "in-force", "terminated", "unknown"] as const)(
    "is none where its status tells of no step: %s",
    (status) => {
      const report = agreement({ status });
      expect(cameo(report)).toEqual([]);
      expect(losses(report)).toEqual({ "": NO_STEP });
    },
  );

  it("that was issued expresses accord in CAMEO, and is nothing in PLOVER", () => {
    const report = agreement({ status: "issued" });
    expect(cameo(report)).toEqual(["AZE>RUS 019", "RUS>AZE 019"]);
    expect(plover(report)).toEqual([]);
    expect(lossesOf(report, "agreement:a", toCameo(report).losses)).toEqual(ALWAYS);
    expect(lossesOf(report, "agreement:a", toPlover(report).losses)).toEqual({
      "": "PLOVER does not code comments and symbolic acts.",
    });
  });

  it("is none of a single party", () => {
    const report = agreement({ status: "signed", parties: ["state:examplia"] });
    expect(cameo(report)).toEqual(["AZE> 057"]);
    expect(plover(report)).toEqual(["AZE> SUPPORT/-/diplomatic"]);
  });
});

describe("a step of an agreement", () => {
  it("counts instead of the status", () => {
    const report = agreement({ status: "signed", actions: [{ action: "sign" }] });
    expect(cameo(report)).toEqual(["AZE>RUS 057", "RUS>AZE 057"]);
    expect(losses(report)).toEqual({ ...ALWAYS, "/status": UNREAD });
  });

  it("that brings nothing about leaves it to the status", () => {
    const report = agreement({ status: "signed", actions: [{ action: "enter-into-force" }] });
    expect(cameo(report)).toEqual(["AZE>RUS 057", "RUS>AZE 057"]);
    expect(losses(report)).toEqual({ ...ALWAYS, "/actions": UNREAD });
  });

  it("that is intended is an intent, and not on the day on which it is to be done", () => {
    const report = done({ action: "sign", status: "planned", when: { start: "2025-03-01" } });
    expect(cameo(report)).toEqual(["AZE>RUS 032", "RUS>AZE 032"]);
    expect(plover(report)).toEqual(["AZE+RUS> AGREE/-/diplomatic"]);
    expect(losses(report)).toEqual({
      ...ALWAYS,
      "/status": UNREAD,
      "/actions/0/when/start": "It is when something is to be done. A row has the day on which that was said.",
    });
  });

  it("that is only supposed is none", () => {
    const report = done({ action: "sign", status: "hypothetical" });
    expect(cameo(report)).toEqual([]);
    expect(losses(report)).toEqual({ "": NO_STEP });
  });
});

describe("who took the step", () => {
  it("is whom it names: towards the other parties", () => {
    const report = done({ action: "sign", by: ["state:samplonia"] });
    expect(cameo(report)).toEqual(["RUS>AZE 057"]);
    expect(losses(report)).toEqual({ ...ALWAYS, "/status": UNREAD, "/parties/1": UNREAD });
  });

  it("goes before who signed", () => {
    const report = done({
      action: "sign",
      by: ["state:samplonia"],
      representatives: [{ person: "person:ada", onBehalfOf: "state:examplia" }],
    });
    expect(cameo(report)).toEqual(["RUS>AZE 057"]);
    expect(losses(report)).toMatchObject({ "/actions/0/representatives": UNREAD });
  });

  it("is else for whom somebody signed, in that person's office", () => {
    const report = done({
      action: "sign",
      representatives: [
        { person: "person:ada", onBehalfOf: "state:examplia", capacity: "President" },
        { person: "person:envoy", onBehalfOf: "state:samplonia" },
      ],
    });
    expect(cameo(report)).toEqual(["AZEGOV>RUS 057", "RUS>AZEGOV 057"]);
    expect(losses(report)).toEqual({
      ...ALWAYS,
      "/status": UNREAD,
      "/parties": UNREAD,
      "/actions/0/representatives/0/capacity": NOWHERE,
      "/actions/0/representatives/1/person": UNREAD,
    });
  });

  it("is a ministry where that is the office, and the state of somebody without a name", () => {
    const report = done({
      action: "sign",
      representatives: [
        { person: "person:sam", onBehalfOf: "state:samplonia" },
        { person: "person:envoy", onBehalfOf: "state:examplia" },
      ],
    });
    expect(cameo(report)).toEqual(["RUSGOV>AZE 057", "AZE>RUSGOV 057"]);
    expect(losses(report)).toMatchObject({ "/actions/0/representatives/1/person": UNREAD });
  });
});

describe("the day of a step", () => {
  const during = { action: "sign", during: "meeting:m" } as const;
  const date = (report: Report) => toCameo(report).document.find(({ code }) => code === "057")?.date;

  it.each<[string, Partial<Meeting>, AgreementAction, string | undefined, Record<string, string>]>([
    ["its own", {}, { action: "sign", when: { start: "2025-03-02" } }, "2025-03-02", {}],
    [
      "none, where it is known to the month",
      {},
      { action: "sign", when: { start: "2025-03" } },
      undefined,
      { "/actions/0/when/start": NO_DAY },
    ],
    ["that of the meeting", { when: { start: "2025-03-01" } }, during, "2025-03-01", {}],
    [
      "its own before that of the meeting",
      { when: { start: "2025-03-01" } },
      { ...during, when: { start: "2025-03-02" } },
      "2025-03-02",
      { "/actions/0/during": UNREAD },
    ],
    [
      "not that of the meeting where its own is known to the month",
      { when: { start: "2025-03-01" } },
      { ...during, when: { start: "2025-03" } },
      undefined,
      { "/actions/0/during": UNREAD, "/actions/0/when/start": NO_DAY },
    ],
    [
      "that of the meeting where its own has no beginning",
      { when: { start: "2025-03-01" } },
      { ...during, when: { notAfter: "2025-03-05" } },
      "2025-03-01",
      { "/actions/0/when/notAfter": "The date of a row is a day that is certain." },
    ],
    ["none, where the meeting lasts days", { when: { start: "2025-03-01", end: "2025-03-03" } }, during, undefined, {}],
    ["none, where the meeting has none", {}, during, undefined, { "/actions/0/during": UNREAD }],
    [
      "none of what is not there",
      { when: { start: "2025-03-01" } },
      { action: "sign", during: "meeting:x" },
      undefined,
      { "/actions/0/during": UNREAD },
    ],
  ])("is %s", (_what, fields, action, expected, lost) => {
    const report = beside(fields, action);
    expect(date(report)).toBe(expected);
    expect(losses(report)).toEqual({ ...ALWAYS, "/status": UNREAD, ...lost });
  });

  it("is not that of a visit, which lasts", () => {
    const report = story({
      visits: [
        {
          type: "visit",
          id: "visit:v",
          title: "Visit",
          host: "state:samplonia",
          visitors: [{ actor: "person:ada" }],
          status: "held",
          when: { start: "2025-03-01" },
        },
      ],
      agreements: done({ action: "sign", during: "visit:v" }).agreements ?? [],
    });
    expect(date(report)).toBeUndefined();
    expect(losses(report)).toMatchObject({ "/actions/0/during": UNREAD });
  });
});

describe("a package", () => {
  const of = (whole: Partial<Agreement>, part: Partial<Agreement>, ...others: Agreement[]) =>
    story({
      agreements: [
        ...(agreement({
          id: "agreement:set",
          instrument: "package",
          package: { parts: ["agreement:part"] },
          ...whole,
        }).agreements ?? []),
        ...(agreement({ id: "agreement:part", ...part }).agreements ?? []),
        ...others,
      ],
    });

  it.each<[string, Partial<Agreement>]>([
    ["its status", { status: "signed" }],
    ["one of its steps", { actions: [{ action: "enter-into-force" }, { action: "sign" }] }],
  ])("that is coded by %s stands for its parts", (_what, whole) => {
    const report = of(whole, { status: "signed" });
    expect(cameo(report)).toEqual(["AZE>RUS 057", "RUS>AZE 057"]);
    expect(plover(report)).toEqual(["AZE+RUS> SUPPORT/-/diplomatic"]);
    expect(losses(report, "agreement:part")).toEqual({ "": "It is coded as a part of its package." });
    expect(losses(report, "agreement:set")).not.toHaveProperty("/package");
  });

  it.each<[string, Partial<Agreement>]>([
    ["is not coded", { status: "proposed" }],
    ["is only supposed to be signed", { actions: [{ action: "sign", status: "hypothetical" }] }],
    ["names no parts", { status: "proposed", package: { total: 2 } }],
  ])("that %s leaves its parts to themselves", (_what, whole) => {
    const report = of(whole, { status: "signed" });
    expect(cameo(report)).toEqual(["AZE>RUS 057", "RUS>AZE 057"]);
    expect(losses(report, "agreement:part")).toEqual(ALWAYS);
    expect(losses(report, "agreement:set")).toEqual({ "": NO_STEP });
  });

  it("leaves out nothing that has steps of its own", () => {
    const report = of({ status: "signed" }, { actions: [{ action: "sign", when: { start: "2025-03-01" } }] });
    expect(cameo(report)).toEqual(["AZE>RUS 057", "RUS>AZE 057", "2025-03-01 AZE>RUS 057", "2025-03-01 RUS>AZE 057"]);
    expect(losses(report, "agreement:part")).toEqual({ ...ALWAYS, "/status": UNREAD });
    expect(losses(report, "agreement:set")).toMatchObject({ "/package/parts": UNREAD });
  });
});
