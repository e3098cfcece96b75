import { check } from "communique";
import { type Ask, applyFixes, assemble, draftPrompt, extract, fixSchema, repairPrompt } from "communique/draft";
import { describe, expect, it } from "vitest";
import { article, draft } from "./example.js";
import { FLAWED, type Loose } from "./flawed.js";
import { partOf } from "./parts.js";

const options = { text: article, source: { publishedAt: "2027-05-04" } };

describe("a repair", () => {
  const bad = structuredClone(draft) as Loose;
  bad.statements[1].speakers = ["Samplona"];
  bad.events[1].date = "05/04/2027";
  bad.events[6].evidence = ["Examplia released 37 sailors"];
  bad.things.push({ kind: "person", name: "Cy Nobody", aliases: [], office: "", of: "", code: "" });
  const fixes = [
    { path: "/statements/1/speakers/0", value: "Samplonia" },
    { path: "/events/1/date", value: "2027-05-04" },
    { path: "/events/6/evidence/0", value: "A day earlier Examplia had released 37 Samplonian sailors" },
    { path: "/things/7", value: "" },
  ];

  it("asks for what is wrong, place by place, and the fixes make the good draft", () => {
    const prompt = repairPrompt(bad, assemble(bad, options).findings);
    for (const { path } of fixes) expect(prompt).toContain(`\n${path}`);
    expect(prompt).toContain('Did you mean "Samplonia"?');
    const fixed = {
      draft,
      findings: [],
      losses: [{ path: "/things/7", reason: expect.stringContaining("Cy Nobody") }],
    };
    expect(applyFixes(bad, { fixes })).toEqual(fixed);
    expect(applyFixes(bad, `Here:\n\`\`\`json\n${JSON.stringify({ fixes })}\n\`\`\``)).toEqual(fixed);
  });

  it("takes out with an empty value what stands there, else the item, and tells it", () => {
    const { draft: fixed, losses } = applyFixes(draft, {
      fixes: [
        { path: "/events/1/date", value: "" },
        { path: "/events/3/participants/0/capacity", value: "" },
        { path: "/commitments/0/in", value: "" },
        { path: "/things/0/aliases", value: "" },
      ],
    });
    expect(fixed?.events[1]?.date).toBe("");
    expect(fixed?.events[3]?.participants.map(({ name }) => name)).toEqual(["Bo Sample"]);
    expect(fixed?.commitments).toEqual([]);
    expect(fixed?.things[0]?.aliases).toEqual([]);
    expect(losses.map(({ path }) => path)).toEqual([
      "/events/1/date",
      "/events/3/participants/0",
      "/commitments/0",
      "/things/0/aliases",
    ]);
  });

  it("leaves no error after two rounds of a model that only takes out", () => {
    for (const { name, answer } of FLAWED) {
      let current = answer;
      for (let round = 0; round < 2; round++) {
        const asked = repairPrompt(current, assemble(current, options).findings).split("\n").slice(1);
        const fixes = asked.map((line) => ({ path: line.slice(0, line.indexOf(":")), value: "" }));
        if (fixes.length > 0) current = applyFixes(current, { fixes }).draft;
      }
      const left = assemble(current, options).findings.filter(
        ({ severity, path }) => severity === "error" && path !== "",
      );
      expect([name, left]).toEqual([name, []]);
    }
  });

  it("asks with an error for what has no place too, and for that alone never", () => {
    const placed = structuredClone(draft) as Loose;
    placed.events[3].about = ["Samplonia"];
    expect(repairPrompt(placed, assemble(placed, options).findings)).toBe("");
    placed.events[1].date = "Tuesday";
    expect(repairPrompt(placed, assemble(placed, options).findings)).toContain("\n/events/3/about/0: ");
  });

  it("asks for nothing where nothing is wrong", () => {
    expect(repairPrompt(draft, assemble(draft, options).findings)).toBe("");
  });

  it("takes JSON for a list or an object, and changes nothing of what it was given", () => {
    const before = structuredClone(draft);
    const { draft: fixed } = applyFixes(draft, {
      fixes: [
        { path: "/events/0/about", value: '["Lake House"]' },
        { path: "/things/0/aliases/1", value: "President Ada Example" },
      ],
    });
    expect(fixed?.events[0]?.about).toEqual(["Lake House"]);
    expect(fixed?.things[0]?.aliases).toEqual(["Ms. Example", "President Ada Example"]);
    expect(draft).toEqual(before);
  });

  it("adds items behind the last, each by itself, and so mends what lacks one", () => {
    const [said, ...others] = draft.statements;
    const last = { ...(others.at(-1) as object), summary: "Said it again." };
    const { draft: fixed, findings } = applyFixes(
      { ...draft, statements: others },
      {
        fixes: [
          { path: `/statements/${others.length}`, value: JSON.stringify(said) },
          { path: `/statements/${others.length}`, value: JSON.stringify(last) },
          { path: "/things/0/aliases/-", value: "Example" },
        ],
      },
    );
    expect(findings).toEqual([]);
    expect(fixed?.statements).toEqual([...others, said, last]);
    expect(fixed?.things[0]?.aliases.at(-1)).toBe("Example");
  });

  it("tells what cannot be read of the draft, where no fix mends it, and of the fixes", () => {
    const odd = { colour: "red", ...structuredClone(draft) } as Loose;
    odd.events[0].place = odd.events[1].place = { name: "Lake House" };
    const { draft: fixed, findings } = applyFixes(JSON.stringify(odd).slice(0, -1), {
      fixes: [
        { path: "/events/0/place", value: "Lake House" },
        { path: "/events/-", value: JSON.stringify({ title: "More talks", colour: "blue" }) },
      ],
    });
    expect(fixed?.events[0]?.place).toBe("Lake House");
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["draft-cut-off", expect.any(String)],
      ["draft-unknown-key", "/colour"],
      ["draft-type", "/events/1/place"],
      ["draft-unknown-key", `/events/${draft.events.length}/colour`],
    ]);
  });

  it("uses the whole fixes of an answer that is cut off, and tells it", () => {
    const whole = JSON.stringify({
      fixes: [
        { path: "/title", value: "Talks" },
        { path: "/summary", value: "Cut" },
      ],
    });
    const { draft: fixed, findings } = applyFixes(draft, whole.slice(0, -8));
    expect([fixed?.title, fixed?.summary]).toEqual(["Talks", draft.summary]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-fix", ""]]);
  });

  it.each([
    [{ fixes: [{ path: "/statements/-", value: "Ada Example said so." }] }, "/fixes/0"],
    [{ fixes: [{ path: "/statements/-", value: "{}" }] }, "/fixes/0"],
    [{ fixes: [{ path: "/statements/-", value: "" }] }, "/fixes/0"],
    [{ fixes: [{ path: "/statements/0", value: "said" }] }, "/fixes/0"],
    [{ fixes: [{ path: "/events/0/date", value: { year: 2027 } }] }, "/fixes/0"],
    [{ fixes: [{ path: "/title" }] }, "/fixes/0"],
    [{ fixes: [{ path: "/title", value: "Talks \uD83D" }] }, "/fixes/0"],
    [{ fixes: [{ path: "/events/99/date", value: "2027" }] }, "/fixes/0"],
    [{ fixes: [{ path: "events", value: "2027" }] }, "/fixes/0"],
    [{ fixes: [{ path: "/__proto__/x", value: "2027" }] }, "/fixes/0"],
    [{ fixes: [{ path: "/events/0/about", value: "no JSON" }] }, "/fixes/0"],
    [{ fixes: ["x"] }, "/fixes/0"],
    ["I cannot.", ""],
    [null, ""],
  ])("tells of fixes that cannot be used: %j", (answer, path) => {
    const { draft: fixed, findings } = applyFixes(draft, answer);
    expect(fixed).toEqual(draft);
    expect(findings.map((finding) => [finding.code, finding.path])).toEqual([["draft-fix", path]]);
  });

  it("can be asked of every flawed draft", () => {
    for (const { answer } of FLAWED)
      expect(typeof repairPrompt(answer, assemble(answer, options).findings)).toBe("string");
  });

  it("has a schema as plain as that of the draft", () => {
    expect(fixSchema("openai")).toMatchObject({ required: ["fixes"], additionalProperties: false });
    expect(() => fixSchema("other" as never)).toThrow(/Unknown profile "other"/);
  });
});

describe("extract", () => {
  const answers = (...texts: unknown[]): Ask & { requests: Parameters<Ask>[0][] } => {
    const requests: Parameters<Ask>[0][] = [];
    const ask: Ask = async (request) => {
      requests.push(request);
      const answer = texts[requests.length - 1];
      if (answer instanceof Error) throw answer;
      return { answer };
    };
    return Object.assign(ask, { requests });
  };

  it("asks once where the draft is good", async () => {
    const ask = answers(draft);
    const { report, ok, requests, draft: own } = await extract(ask, { ...options, profile: "openai" });
    expect([ok, requests]).toEqual([true, 1]);
    expect(own).toEqual(draft);
    expect(report).toEqual(assemble(draft, options).report);
    expect(ask.requests[0]?.user).toContain("Published: 2027-05-04");
  });

  it("asks part by part, with the names found so far", async () => {
    const ask = answers(partOf([0, 1, 2, 3, 4, 5, 6], []), partOf([7], [0, 1, 2]));
    const { ok, requests, report } = await extract(ask, { ...options, size: 380, overlap: 0 });
    expect([ok, requests]).toEqual([true, 2]);
    expect(ask.requests[1]?.user).toContain("Lake House");
    expect(report).toEqual(assemble(draft, options).report);
  });

  it("tells of what parts say otherwise in which of them it stands", async () => {
    const second = structuredClone(partOf([6, 7], [0, 1, 2])) as Loose;
    second.events[0].status = "announced";
    second.events[0].summary = "They were let go.";
    const first = structuredClone(partOf([0, 1, 2, 3, 4, 5, 6], [])) as Loose;
    first.events[6].summary = "They went home.";
    const made = await extract(answers(first, second), { ...options, size: 380, overlap: 0 });
    expect(made.findings.map(({ code, path, message }) => [code, path, message.split(":")[0]])).toEqual([
      ["draft-conflict", "", "part 2, /events/0/status"],
    ]);
    expect(made.losses.map(({ path, reason }) => [path, reason.split(":")[0]])).toEqual([
      ["", "part 2, /events/0/summary"],
    ]);
  });

  it("asks for fixes of what is wrong", async () => {
    const bad = structuredClone(draft) as Loose;
    bad.events[1].date = "05/04/2027";
    const ask = answers(bad, { fixes: [{ path: "/events/1/date", value: "2027-05-04" }] });
    const made = await extract(ask, options);
    expect([made.ok, made.requests]).toEqual([true, 2]);
    expect(ask.requests[1]?.schema).toEqual(fixSchema());
    expect((await extract(answers(bad), { ...options, rounds: 0 })).ok).toBe(false);
  });

  it("does not take a fix that makes it worse, and asks no more", async () => {
    const bad = structuredClone(draft) as Loose;
    bad.events[1].date = "05/04/2027";
    const made = await extract(
      answers(bad, { fixes: [{ path: "/events/1/date", value: "soon" }] }, "unasked"),
      options,
    );
    expect([made.ok, made.requests, made.draft.events[1]?.date]).toEqual([false, 2, "05/04/2027"]);
  });

  it("asks for details in a second pass", async () => {
    const details = [
      {
        of: "Talks at Lake House",
        field: "level",
        key: "",
        value: "leaders",
        name: "",
        date: "",
        evidence: ["met Prime Minister Bo Sample"],
      },
    ];
    const ask = answers(draft, { title: "", language: "", summary: "", details });
    const { report, ok } = await extract(ask, { ...options, details: true });
    expect(ok).toBe(true);
    expect(report.meetings?.[0]?.level).toBe("leaders");
    expect(Object.keys(ask.requests[1]?.schema.properties ?? {})).toContain("details");
  });

  it("gives a sound report of answers that are none", async () => {
    const { report, ok, findings } = await extract(answers("I cannot.", "I cannot."), options);
    expect(ok).toBe(false);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-not-json", ""]]);
    expect(check(report).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("takes the text of an answer as well as its value", async () => {
    expect(await extract(answers(JSON.stringify(draft)), options)).toEqual(await extract(answers(draft), options));
  });

  it.each([
    ["an answer that is not there", { answer: undefined }, "draft-not-json"],
    ["an object without one", {} as never, "draft-not-json"],
    ["an empty draft", { answer: { title: "Nothing" } }, "draft-empty"],
  ])("tells of %s", async (_, answer, code) => {
    const { ok, findings } = await extract(async () => answer, options);
    expect([ok, findings.map((finding) => finding.code)]).toEqual([false, [code]]);
  });

  it("says what a function that asks has to give", async () => {
    await expect(extract((async () => "text") as never, options)).rejects.toThrow(/^ask has to give an object/);
  });

  it.each([
    ["I cannot help with that.", /refused: "I cannot help with that\."\.$/],
    ["", /refused\.$/],
  ])("tells of a refusal (%j), reads nothing of it, and asks no more", async (refusal, message) => {
    const { ok, findings, report, requests } = await extract(async () => ({ answer: draft, refusal }), options);
    expect([ok, requests, report.meetings]).toEqual([false, 1, undefined]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-refused", ""]]);
    expect(findings[0]?.message).toMatch(message);
  });

  it("keeps what other parts of the article gave where one is refused, and the draft where a fix is", async () => {
    const one = partOf([0, 1, 2, 3, 4, 5, 6], []);
    let asked = 0;
    const second: Ask = async () => (asked++ === 0 ? { answer: one } : { answer: "", refusal: "No." });
    const parts = await extract(second, { ...options, size: 380, overlap: 0, rounds: 0 });
    expect(parts.findings.map(({ code }) => code)).toContain("draft-refused");
    expect(parts.draft.events).toEqual(one.events);

    const bad = structuredClone(draft) as Loose;
    bad.events[1].date = "05/04/2027";
    asked = 0;
    const fixes: Ask = async () => (asked++ === 0 ? { answer: bad } : { answer: "", refusal: "No." });
    const made = await extract(fixes, options);
    expect([made.requests, made.draft.events.length]).toEqual([2, draft.events.length]);
    expect(made.findings.map(({ code }) => code)).toEqual(["draft-date"]);
  });

  it.each([
    ["whole", JSON.stringify(draft), ["draft-cut-off"]],
    ["empty", "", ["draft-not-json", "draft-cut-off"]],
  ])("tells that the provider cut off an answer that is %s", async (_, answer, codes) => {
    const { ok, findings } = await extract(async () => ({ answer, cutOff: true, refusal: null }), options);
    expect([ok, findings.map(({ code }) => code)]).toEqual([false, codes]);
  });

  it("takes the last item of a value that was cut off for one that is not whole", async () => {
    const { summary: _, commitments: __, figures: ___, statements: ____, ...start } = structuredClone(draft) as Loose;
    start.events = [...start.events.slice(0, 3), { title: "A title that is the st" }];
    const made = await extract(async () => ({ answer: start, cutOff: true }), options);
    expect(made.findings.map(({ code, path }) => [code, path])).toEqual([["draft-cut-off", "/events/2"]]);
    expect(made.draft.events.map(({ title }) => title)).toEqual(draft.events.slice(0, 3).map(({ title }) => title));
    expect(made.requests).toBe(1);
  });

  it("tells the form of the answer in the prompt where it is to, but not that of a draft where fixes are asked for", async () => {
    const bad = structuredClone(draft) as Loose;
    bad.events[1].date = "05/04/2027";
    const ask = answers(bad, "none");
    await extract(ask, { ...options, form: "types", example: false });
    expect(ask.requests[0]?.system).toBe(draftPrompt({ text: article, form: "types", example: false }).system);
    expect(ask.requests[1]?.system).toBe(draftPrompt({ text: article, example: false }).system);
  });

  it("ends with the signal, and with what the request fails with", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(extract(answers(draft), { ...options, signal })).rejects.toThrow("enough");
    await expect(extract(answers(new Error("overloaded")), options)).rejects.toThrow("overloaded");
    await expect(extract(answers(draft), { ...options, text: "" })).rejects.toThrow(TypeError);
    await expect(extract(answers(draft), { ...options, rounds: -1 })).rejects.toThrow(/rounds is -1/);
  });
});
