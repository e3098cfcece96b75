import { describe, expect, it } from "vitest";
import { imported, schema, state } from "./imported.js";

const ada = { "@type": "Person", "@id": "x:ada", name: "Ada" };
const examplia = state("Examplia");
const ref = (id: string) => ({ "@id": `x:${id}` });

function action(more: object) {
  const { records, losses } = imported(
    { "@type": "PayAction", name: "Payment", agent: ref("ada"), ...more },
    ada,
    examplia,
  );
  return { record: records["act:payment"], losses };
}

const PAYMENT = { kind: "finance", shade: "pay", title: "Payment", status: "unknown", by: ["person:ada"] };

describe("an action", () => {
  it.each([
    ["VoteAction", { kind: "vote" }],
    ["DiscoverAction", { kind: "investigate", shade: "learn" }],
    ["DonateAction", { kind: "aid", shade: "grant" }],
    ["SendAction", { kind: "supply", shade: "deliver" }],
  ])("of the type %s is an act: %j", (type, expected) => {
    const { shade: _, ...any } = PAYMENT;
    expect(action({ "@type": type })).toEqual({ record: { ...any, ...expected }, losses: {} });
  });

  it("of ours is of our kind and shade", () => {
    const { record, losses } = action({ "@type": "Action", additionalType: schema("act.schema.json#detain/seize") });
    expect(record).toEqual({ ...PAYMENT, kind: "detain", shade: "seize" });
    expect(losses).toEqual({});
  });

  it("of a kind that acts do not have is none", () => {
    for (const more of [
      { "@type": "ReadAction" },
      { "@type": "Action" },
      { "@type": "Action", additionalType: schema("act.schema.json#read") },
    ]) {
      const { record, losses } = action(more);
      expect(record).toBeUndefined();
      expect(losses).toMatchObject({ "/0/@type": `A report has no kind of act for ${more["@type"]}.` });
    }
  });

  it("that nobody does is none, unless we wrote it", () => {
    const nobody = action({ agent: [] });
    expect(nobody.record).toBeUndefined();
    expect(nobody.losses).toMatchObject({ "/0/@type": "It names nobody who does it." });
    const { by: _, shade: __, ...rest } = PAYMENT;
    expect(action({ "@type": "Action", agent: [], additionalType: schema("act.schema.json#befall") }).record).toEqual({
      ...rest,
      kind: "befall",
    });
  });

  it("without a name is none", () => {
    const { losses } = imported({ "@type": "PayAction", agent: ref("ada") }, ada);
    expect(losses).toMatchObject({ "/0": "It has no name." });
  });

  it("has those who take part, what it is done to, a place, times and an outcome", () => {
    const { record, losses } = action({
      participant: [ref("ada"), { "@type": "Role", roleName: "recipient", participant: ref("examplia") }],
      recipient: [ref("examplia"), ref("ada")],
      object: [
        { "@type": "Event", name: "Talks" },
        { "@type": "DefinedTerm", name: "Trade" },
      ],
      location: { "@type": "Place", name: "Hall" },
      startTime: "2025-03-01T10:00:00Z",
      endTime: "10:00:00",
      result: { "@type": "DefinedTerm", name: "passed" },
      description: "She paid.",
      alternateName: "The payment",
      actionStatus: "https://schema.org/CompletedActionStatus",
    });
    expect(record).toEqual({
      ...PAYMENT,
      status: "done",
      names: [{ text: "The payment" }],
      summary: "She paid.",
      with: ["person:ada"],
      to: ["state:examplia", "person:ada"],
      about: ["meeting:talks"],
      places: ["place:hall"],
      when: { start: "2025-03-01T10:00:00Z" },
      outcome: "passed",
    });
    expect(losses).toMatchObject({
      "/0/endTime": expect.stringMatching(/^It cannot be read as a date/),
      "/0/object/1": "A topic cannot stand here in a report.",
    });
  });

  it.each([
    ["PotentialActionStatus", "announced"],
    ["ActiveActionStatus", "under-way"],
    ["CompletedActionStatus", "done"],
    ["FailedActionStatus", "not-done"],
    ["OtherActionStatus", "unknown"],
  ])("that is %s is %s", (actionStatus, status) => {
    expect(action({ actionStatus }).record).toEqual({ ...PAYMENT, status });
  });
});
