import { check } from "communique";
import { assemble } from "communique/draft";
import { describe, expect, it } from "vitest";
import { detailKinds } from "../../src/draft/details.js";
import { article, draft } from "./example.js";

const evidence = ["met Prime Minister Bo Sample at Lake House"];
const options = { text: article, source: { publishedAt: "2027-05-04" } };

function withDetails(...details: object[]) {
  const made = assemble({ ...draft, details: details.map((detail) => ({ evidence, ...detail })) }, options);
  const { findings } = check(made.report, { sourceTexts: { "source:article": article } });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return made;
}

const MEETING = "Talks at Lake House";
const DOCUMENT = "Joint declaration";
const RELEASE = "Release of sailors";
const DENIAL = "Denied that troops had been moved to the border.";

/** Each with where it comes to stand in the report. */
const DETAILS: readonly (readonly [
  detail: { readonly [key: string]: string },
  list: string,
  index: number,
  value: object,
])[] = [
  [{ of: MEETING, field: "level", value: "leaders" }, "meetings", 0, { level: "leaders" }],
  [{ of: MEETING, field: "medium", value: "In Person" }, "meetings", 0, { medium: "in-person" }],
  [{ of: MEETING, field: "series", value: "Lake talks" }, "meetings", 0, { series: [{ name: "Lake talks" }] }],
  [
    { of: MEETING, field: "not-before", date: "2027-05-03" },
    "meetings",
    0,
    { when: { start: "2027-05-04", notBefore: "2027-05-03" } },
  ],
  [{ of: MEETING, field: "part", value: "morning" }, "meetings", 0, { when: { start: "2027-05-04", part: "morning" } }],
  [
    { of: MEETING, field: "after", name: RELEASE },
    "meetings",
    0,
    { when: { start: "2027-05-04", after: { record: "act:release-of-sailors" } } },
  ],
  [
    { of: MEETING, field: "earlier-status", value: "announced", date: "2027-05-01", name: "Examplia" },
    "meetings",
    0,
    { statusHistory: [{ status: "announced", when: { start: "2027-05-01" }, by: ["state:examplia"] }] },
  ],
  [
    { of: MEETING, field: "gap", value: "not-stated", key: "participants", name: "Samplonia" },
    "meetings",
    0,
    { gaps: [{ field: "/participants", kind: "not-stated", of: ["state:samplonia"] }] },
  ],
  [
    { of: MEETING, field: "account", key: "date", date: "2027-05-03", name: "Ada Example" },
    "meetings",
    0,
    {
      alternatives: [
        { from: ["statement:ada-example-promise"], changes: [{ field: "/when/start", value: "2027-05-03" }] },
      ],
    },
  ],
  [
    { of: MEETING, field: "account", key: "status", value: "not-held", name: "Sample News Agency" },
    "meetings",
    0,
    { alternatives: [{ from: ["source:sample-news-agency"], changes: [{ field: "/status", value: "not-held" }] }] },
  ],
  [
    { of: RELEASE, field: "reason", value: "A wish for calm." },
    "acts",
    0,
    { reasons: [{ summary: "A wish for calm." }] },
  ],
  [
    { of: RELEASE, field: "reason", name: MEETING },
    "acts",
    0,
    { reasons: [{ record: "meeting:talks-at-lake-house" }] },
  ],
  [
    { of: RELEASE, field: "only-if", value: "Calm holds." },
    "acts",
    0,
    { conditions: [{ kind: "only-if", summary: "Calm holds." }] },
  ],
  [
    { of: DOCUMENT, field: "relation", value: "amends", name: "Two memorandums" },
    "agreements",
    0,
    { relations: [{ kind: "amends", record: "agreement:two-memorandums" }] },
  ],
  [
    { of: DENIAL, field: "stance", value: "oppose", name: DOCUMENT },
    "statements",
    1,
    { stances: [{ target: "agreement:joint-declaration", value: "oppose" }] },
  ],
  [
    { of: DENIAL, field: "view", value: "fears", name: "Examplia" },
    "statements",
    1,
    { reportedView: { holder: "state:examplia", attitude: "fears" } },
  ],
  [{ of: DENIAL, field: "again" }, "statements", 1, { again: true }],
  [
    { of: DENIAL, field: "claim", name: MEETING, key: "date", value: "hypothetical" },
    "statements",
    1,
    {
      claims: [
        { record: "act:troops-moved-to-the-border" },
        { record: "meeting:talks-at-lake-house", field: "/when", modality: "hypothetical" },
      ],
    },
  ],
  [
    { of: DENIAL, field: "claim", name: "Promised that the border will be opened on 1 June." },
    "statements",
    1,
    { claims: [{ record: "act:troops-moved-to-the-border" }, { record: "statement:ada-example-promise" }] },
  ],
  [{ of: DENIAL, field: "place", name: "Lake House" }, "statements", 1, { place: "place:lake-house" }],
  [
    { of: MEETING, field: "lasting", value: "PT2H" },
    "meetings",
    0,
    { when: { start: "2027-05-04", duration: "PT2H" } },
  ],
  [{ of: "Ada Example", field: "nationality", name: "Examplia" }, "people", 0, { nationality: "state:examplia" }],
  [
    { of: "Lake House", field: "distance", value: "12", name: "Lake House" },
    "places",
    0,
    { distance: { kilometres: 12, from: "place:lake-house" } },
  ],
  [
    { of: "Sample News Agency", field: "members", name: "Bo Sample" },
    "organizations",
    1,
    { members: ["person:bo-sample"] },
  ],
];

describe("details of the second pass", () => {
  it.each(DETAILS)("stand where they are said of: %j", (detail, list, index, value) => {
    const { report, losses, findings } = withDetails(detail);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(losses).toEqual([]);
    expect((report as unknown as { [list: string]: object[] })[list]?.[index]).toMatchObject(value);
  });

  it("are said of steps, commitments and figures too", () => {
    const { report, losses, findings } = withDetails(
      { of: "Signing of the joint declaration", field: "until", value: "Calm holds." },
      { of: "Open the border.", field: "deed", value: "regulate-border" },
      { of: "Open the border.", field: "deed", value: "open" },
      { of: "Open the border.", field: "not-after", date: "2027-06-30" },
      { of: "sailors released", field: "asOf", date: "2027-05-03" },
    );
    expect({ losses, findings }).toEqual({ losses: [], findings: [] });
    expect(report.agreements?.[0]?.actions?.[0]?.conditions).toEqual([{ kind: "until", summary: "Calm holds." }]);
    expect(report.statements?.[0]?.commitments).toEqual([
      {
        summary: "Open the border.",
        kind: "regulate-border",
        shade: "open",
        by: ["state:examplia"],
        when: { start: "2027-06-01", notAfter: "2027-06-30" },
      },
    ]);
    expect(report.acts?.[0]?.figures?.[0]).toMatchObject({ value: 37, asOf: "2027-05-03" });
    expect(report.statements?.[0]?.evidence?.map(({ fields }) => fields?.[0])).toContain(
      "/commitments/0/when/notAfter",
    );
  });

  it("give attendance to a participant who is there", () => {
    expect(
      withDetails({ of: MEETING, field: "attendance", value: "absent", name: "Bo Sample" }).report.meetings?.[0]
        ?.participants?.[1],
    ).toMatchObject({ actor: "person:bo-sample", attendance: "absent" });
    const { findings } = withDetails({
      of: MEETING,
      field: "attendance",
      value: "absent",
      name: "Sample News Agency",
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-no-place", "/details/0/name"]]);
  });

  it.each<[object, string, string]>([
    [{ of: "Nobody", field: "level", value: "leaders" }, "draft-unknown-name", "/details/0/of"],
    [{ of: RELEASE, field: "level", value: "leaders" }, "draft-no-place", "/details/0/of"],
    [{ of: MEETING, field: "levels", value: "leaders" }, "draft-unknown-word", "/details/0/field"],
    [{ of: MEETING, field: "level", value: "leader" }, "draft-unknown-word", "/details/0/value"],
    [
      { of: MEETING, field: "level", value: "leaders", evidence: ["Nobody wrote this."] },
      "draft-passage-not-in-text",
      "/details/0/evidence/0",
    ],
    [
      { of: MEETING, field: "account", value: "x", name: "Bo Sample", key: "title" },
      "draft-no-place",
      "/details/0/name",
    ],
    [
      { of: MEETING, field: "account", value: "x", name: "Ada Example", key: "evidence" },
      "draft-no-place",
      "/details/0/key",
    ],
    [{ of: MEETING, field: "account", value: "x", name: "Ada Example" }, "draft-incomplete", "/details/0/key"],
    [{ of: MEETING, field: "gap", value: "unknown", key: "colour" }, "draft-no-place", "/details/0/key"],
    [{ of: "Lake House", field: "distance", value: "far", name: "Lake House" }, "draft-number", "/details/0/value"],
    [{ field: "level", value: "leaders" }, "draft-incomplete", "/details/0"],
  ])("are told where they cannot be: %j", (detail, code, path) => {
    const { findings, losses } = withDetails(detail);
    expect(findings.map((finding) => [finding.code, finding.path])).toContainEqual([code, path]);
    expect(losses.some((loss) => loss.path.startsWith("/details"))).toBe(true);
  });

  it("have a field that something of the draft can hold, whatever the word", () => {
    const words = [...detailKinds().keys()];
    const untold = words.filter((field) => {
      const { findings, losses } = withDetails({ of: MEETING, field, value: "x", name: "Examplia", date: "2027" });
      return (
        losses.length === 0 &&
        findings.length === 0 &&
        field !== "series" &&
        !["not-before", "not-after", "time-limit"].includes(field)
      );
    });
    expect(untold).toEqual([]);
  });
});
