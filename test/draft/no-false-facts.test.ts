import { type Assembled, type AssembleOptions, assemble, repairPrompt } from "communique/draft";
import { describe, expect, it } from "vitest";
import { article, draft } from "./example.js";
import { changed, type Loose } from "./flawed.js";

const options = { text: article, source: { publishedAt: "2027-05-04" } } as const;

function made(change: (draft: Loose) => unknown): Assembled {
  return assemble(changed(change), options);
}

/** A draft of a text of its own. */
function of(text: string, own: object, more: Partial<AssembleOptions> = {}): Assembled {
  return assemble({ title: "Notes", ...own }, { text, ...more });
}

const lost = ({ losses }: Assembled) => losses.map(({ path }) => path);
const codesAt = ({ findings }: Assembled, path: string) =>
  findings.filter((each) => each.path === path).map(({ code }) => code);

describe("what cannot be read is no fact:", () => {
  it.each(["called-off", "cancelled", "postponed", "unknown", "not-concluded", "planed", "ratified", ["done"]])(
    "a step with the status %j",
    (status) => {
      const result = made((d) => {
        d.events[3].status = status;
        d.events[2].status = "under-negotiation";
      });
      expect(result.report.agreements?.find(({ title }) => title === "Joint declaration")?.actions).toBeUndefined();
      expect(lost(result)).toContain("/events/3");
      expect(result.ok).toBe(false);
    },
  );

  it.each(["done", "held", "concluded", "signed"])("but a signing with the status %s is done", (status) => {
    const { report, losses } = made((d) => {
      d.events[3].status = status;
    });
    expect(report.agreements?.[0]?.actions?.[0]).toMatchObject({ action: "sign" });
    expect(report.agreements?.[0]?.actions?.[0]?.status).toBeUndefined();
    expect(losses).toEqual([]);
  });

  it.each(["alleged", ["claimed"], true])("an event with the standing %j", (standing) => {
    const result = made((d) => {
      d.events[6].standing = standing;
    });
    expect(result.report.acts?.map(({ title }) => title)).not.toContain("Release of sailors");
    expect(lost(result)).toContain("/events/6");
    expect(result.ok).toBe(false);
  });

  it("an event with such a standing that a statement claims: it is claimed", () => {
    const { report } = made((d) => {
      d.events[7].standing = "alleged";
      d.statements[1].claims = [];
    });
    const act = report.acts?.find(({ title }) => title === "Troops moved to the border");
    expect([act?.standing, act?.evidence?.[0]?.basis]).toEqual(["claimed", "claimed"]);
  });

  it("a commitment whose mode is no word", () => {
    const result = made((d) => {
      d.commitments[0].mode = "will-not";
    });
    expect(result.report.statements?.flatMap(({ commitments = [] }) => commitments)).toEqual([]);
    expect(lost(result)).toContain("/commitments");
  });

  it.each(["modality", "certainty"])("what a statement claims whose %s is no word", (key) => {
    const result = made((d) => {
      d.statements[2][key] = "requird";
    });
    expect(result.report.statements?.find(({ kind }) => kind === "accuse")?.claims).toBeUndefined();
    expect(lost(result)).toContain("/statements/2/claims");
  });

  it.each(["cancelled", "proposed", "ended"])("an alliance with the status %s", (status) => {
    const result = made((d) => {
      d.events.push({
        ...d.events[2],
        title: "Alliance",
        kind: "alliance",
        status,
      });
    });
    expect(result.report.relationships).toBeUndefined();
    expect(lost(result)).toContain("/events/8");
  });
});

describe("what the text does not bear is no fact:", () => {
  it.each([
    ["signed", "not-done"],
    ["signed", "planned"],
  ])("a document is not %s whose signing is %s", (status, step) => {
    const result = made((d) => {
      d.events[2].status = status;
      d.events[3].status = step;
    });
    expect(result.report.agreements?.[0]?.status).toBe("unknown");
    expect(codesAt(result, "/events/2/status")).toEqual(["draft-contradiction"]);
  });

  it("nor one whose signing is only claimed", () => {
    const result = made((d) => {
      d.events[3].standing = "claimed";
    });
    expect(result.report.agreements?.[0]?.status).toBe("unknown");
  });

  it("what is only asked for is not done, and nobody undertakes it for others", () => {
    const text = "Mira Vint of Veria asked Testonia to withdraw its troops from the valley.";
    const passage = "asked Testonia to withdraw its troops";
    const things = [
      { kind: "person", name: "Mira Vint", office: "", of: "Veria" },
      { kind: "state", name: "Testonia" },
      { kind: "state", name: "Veria" },
    ];
    const participants = [{ name: "Testonia", role: "actor" }];
    const result = of(text, {
      things,
      events: [{ title: "Withdrawal", kind: "withdraw", status: "done", participants, evidence: [passage] }],
      statements: [
        { kind: "request", speakers: ["Mira Vint"], summary: "Asked.", claims: ["Withdrawal"], evidence: [passage] },
      ],
      commitments: [{ summary: "Withdraw.", by: ["Testonia"], evidence: [passage] }],
    });
    expect(result.report.acts?.[0]?.status).toBe("unknown");
    expect(result.report.statements?.[0]?.commitments).toBeUndefined();
    expect(codesAt(result, "/events/0/status")).toEqual(["draft-contradiction"]);
    expect(codesAt(result, "/commitments/0/by")).toEqual(["draft-contradiction"]);
  });

  it("what somebody denies needs a standing, and the correction asks for it", () => {
    const copy = structuredClone(draft) as unknown as Loose;
    copy.events[7].standing = "none";
    const { ok, findings } = assemble(copy, options);
    expect(ok).toBe(false);
    expect(repairPrompt(copy, findings)).toContain("has no standing");
  });

  it.each([",", "a", "it", "the"])("an event whose passage is %j", (passage) => {
    const result = made((d) => {
      d.events[6].evidence = [passage];
    });
    expect(codesAt(result, "/events/6/evidence/0")).toEqual(["draft-no-evidence"]);
    expect(lost(result)).toContain("/events/6");
  });

  it.each(["guest", "host", "participant", "victm"])("who is %s of an attack attacks nobody", (role) => {
    const result = made((d) => {
      d.events[6].participants[0].role = role;
    });
    expect(result.report.acts?.find(({ title }) => title === "Release of sailors")?.by).toBeUndefined();
    expect(lost(result)).toContain("/events/6/participants");
  });
});

describe("nobody becomes somebody else:", () => {
  const person = (name: string, own: object = {}) => ({ kind: "person", name, ...own });
  const people = ({ report }: Assembled) => (report.people ?? []).map(({ name }) => name);

  it.each([
    ["Ali Işık", "Ali İşık"],
    ["Hans Müller", "Hans Muller"],
    ["José Vint", "Jose Vint"],
    ["Ёлкин", "Елкин"],
  ])("%s and %s are two, and each is found by their own name alone", (one, other) => {
    const text = `On Monday ${one} met ${other} in Port Sample.`;
    const both = of(text, { things: [person(one), person(other)] }, { unused: "keep" });
    expect(people(both)).toEqual([one, other]);
    const events = [
      { title: "Talks", kind: "talks", status: "held", evidence: ["On Monday"], participants: [{ name: other }] },
    ];
    const result = of(text, { things: [person(one)], events });
    expect(codesAt(result, "/events/0/participants/0/name")).toEqual(["draft-unknown-name"]);
    const earlier = { type: "person", id: "person:earlier", name: one } as const;
    const { report } = of(text, { things: [person(other)] }, { unused: "keep", names: [earlier] });
    expect(report.people?.[0]?.id).not.toBe("person:earlier");
  });

  it("a person by an alias of another", () => {
    const text = "Dan Orlo, the minister, and Jan Orlo, the envoy, arrived.";
    const things = [person("Dan Orlo", { aliases: ["Jan Orlo"] }), person("Jan Orlo", { office: "envoy" })];
    expect(people(of(text, { things }, { unused: "keep" }))).toEqual(["Dan Orlo", "Jan Orlo"]);
  });

  it("a name that the text does not have by an alias that has no word of it", () => {
    const result = of(
      "Mira Vint arrived.",
      { things: [person("Zed Zork", { aliases: ["Vint"] })] },
      { unused: "keep" },
    );
    expect(people(result)).toEqual([]);
    expect(codesAt(result, "/things/0/name")).toEqual(["draft-name-not-in-text"]);
  });
});

it.each([
  ['"Yes," Orlo said. "No," Vint said.', 'Yes," Orlo said. "No,'],
  ["“Yes,” Orlo said. “No,” Vint said.", "Yes,” Orlo said. “No,"],
  ["Orlo said so, and Vint left.", ","],
])("of %s no quotation is %s", (text, quote) => {
  const statements = [
    { kind: "assert", speakers: ["Orlo"], summary: "Said so.", quotes: [quote], evidence: ["Orlo said"] },
  ];
  const result = of(text, { things: [{ kind: "person", name: "Orlo" }], statements });
  expect(result.report.statements?.[0]?.quotes).toBeUndefined();
  expect(codesAt(result, "/statements/0/quotes/0")).toEqual(["draft-quote-not-in-text"]);
});

it.each([
  ["欧丹", "“我们开放边境。”欧丹的弟弟被捕。", "欧丹的弟弟被捕", ["draft-quote-without-marks"]],
  ["欧丹", "“我们开放边境。”欧丹的弟弟被捕。", "开放边境", []],
  ["Orlo", '"Yes,"Orlo said."No,"Vint said.', "Orlo said", ["draft-quote-without-marks"]],
  ["Orlo", 'Orlo said: "We will never open it."', "never open", []],
])("what %s says in %s, %s, is kept with the findings %j", (name, text, quote, expected) => {
  const statements = [{ kind: "assert", speakers: [name], summary: "Said so.", quotes: [quote], evidence: [text] }];
  const result = of(text, { things: [{ kind: "person", name }], statements });
  expect(result.report.statements?.[0]?.quotes?.map((each) => each.text)).toEqual([quote]);
  expect(codesAt(result, "/statements/0/quotes/0")).toEqual(expected);
});
