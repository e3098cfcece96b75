import { describe, expect, it } from "vitest";
import { Draft } from "../../../src/convert/import/draft.js";
import { alsoFrom, composed, implied } from "../../../src/convert/import/reading.js";

/** A draft of a meeting, and what is lost while it is made. */
function begun(more: object = {}) {
  const told = new Map<string, string>();
  const seed = { type: "meeting", id: "meeting:m", title: "Talks", kind: "talks", status: "held", ...more } as const;
  const draft = new Draft(seed, "", (path, reason) => {
    if (!told.has(path)) told.set(path, reason);
  });
  const lost = () => Object.fromEntries(told);
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
    expect([draft.id, draft.path, draft.get("summary")]).toEqual(["meeting:m", "", "Short."]);
  });

  it("can stand anywhere in the record, also in an item of a list, and is known by where it was read", () => {
    const { draft, made, lost } = begun();
    draft.add("commitments", composed("/c", { summary: found("/c/summary", "Open the border.") } as never));
    expect(draft.setAt(["commitments", 0, "when", "notAfter"], found("/d/date", "2025-03-01"))).toBe(true);
    expect(draft.setAt(["commitments", 0, "conditions", 0], found("/e", { kind: "if", summary: "Calm." }))).toBe(true);
    expect(draft.setAt(["commitments", 0, "shade"], found("/f", ""))).toBe(false);
    expect(draft.setAt(["gaps", 0], found("/g", { kind: "unknown" }))).toBe(true);
    expect(made()).toEqual({
      status: "held",
      commitments: [
        {
          summary: "Open the border.",
          when: { notAfter: "2025-03-01" },
          conditions: [{ kind: "if", summary: "Calm." }],
        },
      ],
      gaps: [{ kind: "unknown" }],
    });
    expect(draft.held).toEqual(["/c/summary", "/d/date", "/e", "/g"]);
    expect(lost()).toEqual({ "/f": unfit("commitments") });
    expect(draft.drop(["commitments", "0", "when", "notAfter"], "It is wrong.")).toBe(true);
    expect(lost()).toMatchObject({ "/d/date": "It is wrong." });
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
    draft.setIn("when", "start", found("/when/later", "2025-03-02"));
    expect(draft.held).toEqual(["/when/later"]);
    expect(lost()).toEqual({ "/when/end": unfit("when") });
  });

  it("becomes an item of a list as long as the model allows", () => {
    const { draft, lost } = begun();
    draft.add("topics", ...Array.from({ length: 1_001 }, (_, n) => found(`/list/${n}`, `topic:t${n}`)));
    expect(draft.get("topics")).toHaveLength(1_000);
    expect(Object.keys(lost())).toEqual(["/list/1000"]);
  });

  it("is the first that is told, unless that said less; a list has each", () => {
    const { draft, lost } = begun({ kind: "unspecified" });
    draft.give("kind", found("/a", "talks"), undefined, found("/b", "unspecified"), found("/c", "summit"));
    draft.give("about", found("/d", "place:a"), found("/e", "place:b"), found("/f", "place:a"));
    expect([draft.get("kind"), draft.get("about")]).toEqual(["talks", ["place:a", "place:b"]]);
    expect(lost()).toEqual({ "/c": "The record has another value in its place." });
    expect(draft.held).toEqual(["/a", "/d", "/f", "/e"]);
  });

  it("has its fields in the order of the model", () => {
    const { draft } = begun();
    draft.add("topics", found("/list/0", "topic:a"));
    draft.set("medium", found("/other", "video"));
    expect(Object.keys(draft.record)).toEqual(["type", "id", "title", "kind", "status", "topics", "medium"]);
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
  });

  it("is what lies deepest, and is lost where that was read with it", () => {
    const { draft, made, lost } = begun();
    draft.add("participants", found("/list/0", { actor: "person:a", capacity: "Guest" }));
    expect(draft.drop(["participants", "0", "capacity"], "One.")).toBe(true);
    expect(made()).toEqual({ status: "held", participants: [{ actor: "person:a" }] });
    expect(draft.drop(["participants", "0", "actor"], "Two.")).toBe(true);
    expect(made()).toEqual({ status: "held" });
    expect(lost()).toEqual({ "/list/0": "One." });
  });

  it("is a word that the record needs: it becomes unknown, once", () => {
    const { draft, made } = begun();
    expect(draft.drop(["status"], "One.")).toBe(true);
    expect(made()).toEqual({ status: "unknown" });
    expect(draft.drop(["status"], "Two.")).toBe(false);
  });

  it("is told of the whole where it was not read by itself", () => {
    const { draft, lost } = begun({ participants: [{ actor: "person:a" }, { actor: "person:b" }] });
    draft.add("participants", found("/list/0", { actor: "person:c" }), found("/list/1", { actor: "person:d" }));
    expect(draft.drop(["participants", "1"], "One.")).toBe(true);
    expect(draft.drop(["participants", "2"], "Two.")).toBe(true);
    expect(lost()).toEqual({ "": "One.", "/list/1": "Two." });
  });

  it("stays where the record cannot be without it", () => {
    const { draft, made, lost } = filled();
    const before = made();
    expect(draft.drop(["kind"], "One.")).toBe(false);
    expect(draft.drop(["title", "x"], "Two.")).toBe(false);
    expect(draft.drop([], "Three.")).toBe(false);
    expect(made()).toEqual(before);
    expect(lost()).toEqual({});
  });
});

describe("a draft knows what it was made of", () => {
  it("from the seed on, part by part, and forgets what is taken out", () => {
    const told = new Map<string, string>();
    const lose = (path: string, reason: string): undefined => void told.set(path, reason);
    const id = { path: "/uri", value: "meeting:m" as const };
    const parts = {
      title: found("/title", "Talks"),
      kind: implied("", "talks"),
      status: found("/status", "held"),
      note: undefined,
    };
    const draft = Draft.begin("meeting", id, parts, "", lose);
    const actor = found("/list/0/who", "person:a");
    draft.add("participants", composed("/list/0", { actor, role: implied("/list/0", "host"), capacity: undefined }));
    draft.setIn("when", "start", alsoFrom(found("/day", "2025-03-01"), found("/hour", 1)));
    draft.addOnce("topics", found("/topics/0", "topic:a"), found("/topics/1", "topic:a"));
    draft.shows(found("/type", "event"));
    expect(new Set(draft.held)).toEqual(
      new Set(["/uri", "/title", "/status", "/list/0/who", "/day", "/hour", "/topics/0", "/topics/1", "/type"]),
    );
    expect(draft.get("participants")).toEqual([{ actor: "person:a", role: "host" }]);
    draft.drop(["when", "start"], "One.");
    draft.drop(["topics", "0"], "Two.");
    draft.drop(["participants", "0", "role"], "Three.");
    expect(Object.fromEntries(told)).toEqual({
      "/day": "One.",
      "/hour": "One.",
      "/topics/0": "Two.",
      "/topics/1": "Two.",
      "/list/0/who": "Three.",
    });
    expect(new Set(draft.held)).toEqual(new Set(["/uri", "/title", "/status", "/list/0/who", "/type"]));
  });

  it("and tells each scalar of what does not fit", () => {
    const { draft, lost } = begun();
    draft.add(
      "participants",
      composed("/list/0", { actor: found("/list/0/who", "place:a"), capacity: found("/list/0/as", "x") }),
    );
    expect(lost()).toEqual({ "/list/0/who": unfit("participants"), "/list/0/as": unfit("participants") });
  });

  it("also of what stands in an extension", () => {
    const { draft, made } = begun();
    draft.extend("https://schema.org/", "about", found("/about/0", "person:a"));
    draft.extend("https://schema.org/", "about", found("/about/1", "person:a"));
    draft.extend("https://schema.org/", "mentions", found("/mentions", "place:b"));
    draft.extend("urn:other", "about", found("/x", 1));
    expect(made().extensions).toEqual([
      { namespace: "https://schema.org/", value: { about: ["person:a"], mentions: ["place:b"] } },
      { namespace: "urn:other", value: { about: [1] } },
    ]);
    expect(draft.held).toEqual(["/about/0", "/about/1", "/mentions", "/x"]);
  });
});
