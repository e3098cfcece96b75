import { describe, expect, it } from "vitest";
import { Draft } from "../../../src/convert/ninjs/draft.js";
import { Reading } from "../../../src/convert/ninjs/reading.js";

/** A draft of a meeting, and what is lost while it is made. */
function begun(more: object = {}) {
  const document = { title: "x", list: ["a", "b", "c", "d"], when: { start: "s", end: "e" }, other: "o" };
  const reading = new Reading(document);
  const seed = { type: "meeting", id: "meeting:m", title: "Talks", kind: "talks", status: "held", ...more } as const;
  const draft = new Draft(seed, "", reading);
  const lost = () =>
    Object.fromEntries(
      reading
        .losses()
        .flatMap(({ path, reason }) => (reason === "The report has no place for it." ? [] : [[path, reason]])),
    );
  const made = () => {
    const { type: _, id: __, title: ___, kind: ____, ...fields } = draft.record as unknown as Record<string, unknown>;
    return fields;
  };
  return { draft, made, lost };
}

const found = (path: string, value: unknown) => ({ path, value });
const unfit = (field: string) => `It does not fit into the field ${field} of the record, which is of type meeting.`;

describe("a value that is put into a draft", () => {
  it("stays where the record is valid with it, and is lost where it is not", () => {
    const { draft, made, lost } = begun();
    draft.set("summary", found("/title", "Short."));
    draft.set("summary", found("/other", ""));
    draft.set("level", found("/other", "lowest"));
    draft.set("level", undefined);
    expect(made()).toEqual({ status: "held", summary: "Short." });
    expect(lost()).toEqual({ "/other": unfit("summary") });
    expect([draft.id, draft.path, draft.isValid, draft.get("summary")]).toEqual(["meeting:m", "", true, "Short."]);
  });

  it("leaves no trace where there was none before", () => {
    const { draft } = begun();
    draft.set("summary", found("/other", ""));
    expect(Object.keys(draft.record)).not.toContain("summary");
  });

  it("becomes a key of an object", () => {
    const { draft, made, lost } = begun();
    draft.setIn("when", "start", found("/when/start", "2025-03-01"));
    draft.setIn("when", "end", found("/when/end", "never"));
    draft.setIn("when", "end", undefined);
    expect(made()).toEqual({ status: "held", when: { start: "2025-03-01" } });
    expect(lost()).toEqual({ "/when/end": unfit("when") });
  });

  it("becomes an item of a list, and once where that is asked", () => {
    const { draft, made, lost } = begun();
    const codes = (value: string) => ({ scheme: "List", value });
    draft.add("identifiers", found("/list/0", codes("1")));
    draft.add("identifiers", found("/list/1", codes("1")));
    draft.addOnce("identifiers", found("/list/2", codes("1")));
    draft.addOnce("identifiers", found("/list/3", codes("2")));
    draft.add("identifiers", found("/other", { scheme: "List" }));
    draft.add("identifiers", undefined);
    draft.addOnce("sameAs", found("/title", "urn:x"));
    expect(made()).toEqual({
      status: "held",
      identifiers: [codes("1"), codes("1"), codes("2")],
      sameAs: ["urn:x"],
    });
    expect(lost()).toEqual({ "/other": unfit("identifiers") });
  });
});

describe("a value that is taken out of a draft", () => {
  const filled = () => {
    const begin = begun();
    const { draft } = begin;
    draft.set("summary", found("/title", "Short."));
    for (const [i, slug] of ["a", "b", "c"].entries()) draft.add("topics", found(`/list/${i}`, `topic:${slug}`));
    draft.setIn("when", "start", found("/when/start", "2025-03-01"));
    draft.setIn("when", "end", found("/when/end", "2025-03-02"));
    return begin;
  };

  it("is lost where it was read: a field, a key, an item", () => {
    const { draft, made, lost } = filled();
    expect(draft.drop(["summary"], "One.")).toBe(true);
    expect(draft.drop(["when", "end"], "Two.")).toBe(true);
    expect(draft.drop(["topics", "1"], "Three.")).toBe(true);
    expect(made()).toEqual({ status: "held", topics: ["topic:a", "topic:c"], when: { start: "2025-03-01" } });
    expect(lost()).toEqual({ "/title": "One.", "/when/end": "Two.", "/list/1": "Three." });
  });

  it("moves those up that stand behind it in a list", () => {
    const { draft, lost } = filled();
    draft.drop(["topics", "0"], "One.");
    draft.drop(["topics", "1"], "Two.");
    expect(lost()).toEqual({ "/list/0": "One.", "/list/2": "Two." });
    draft.add("topics", found("/list/3", "topic:d"));
    draft.drop(["topics", "1"], "Three.");
    expect(lost()).toEqual({ "/list/0": "One.", "/list/2": "Two.", "/list/3": "Three." });
  });

  it("goes with what cannot be without it", () => {
    const { draft, made, lost } = begun();
    draft.add("topics", found("/list/0", "topic:a"));
    expect(draft.drop(["topics", "0"], "One.")).toBe(true);
    expect(made()).toEqual({ status: "held" });
    expect(lost()).toEqual({ "/list/0": "One." });
    // Of what lies deeper only the second level is known.
    draft.setIn("when", "start", found("/when/start", "2025-03-01"));
    draft.setIn("when", "end", found("/when/end", "2025-03-02"));
    expect(draft.drop(["when", "end", "deeper"], "Two.")).toBe(true);
    expect(made()).toEqual({ status: "held", when: { start: "2025-03-01" } });
  });

  it("is told of the whole where it was not read by itself", () => {
    const { draft, lost } = begun({ participants: [{ actor: "person:a" }, { actor: "person:b" }] });
    expect(draft.drop(["participants", "1"], "One.")).toBe(true);
    expect(lost()).toEqual({ "": "One." });
  });

  it("stays where the record cannot be without it", () => {
    const { draft, made, lost } = filled();
    const before = made();
    expect(draft.drop(["status"], "One.")).toBe(false);
    expect(draft.drop(["title", "x"], "Two.")).toBe(false);
    expect(draft.drop([], "Three.")).toBe(false);
    expect(made()).toEqual(before);
    expect(lost()).toEqual({});
  });
});
