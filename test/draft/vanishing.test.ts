import { assemble } from "communique/draft";
import { describe, expect, it } from "vitest";
import { article } from "./example.js";
import { changed, type Loose } from "./flawed.js";

const options = { text: article, source: { publishedAt: "2027-05-04" } } as const;

function made(change: (draft: Loose) => unknown) {
  return assemble(changed(change), options);
}

const told = (each: readonly { path: string }[]) => each.map(({ path }) => path);
const evidence = ["met Prime Minister Bo Sample at Lake House"];
const detail = (own: object) => ({ of: "", field: "", key: "", value: "", name: "", date: "", evidence, ...own });

describe("nothing of a draft vanishes:", () => {
  it("a step that only somebody quoted tells of is no fact: it is left out, and told", () => {
    const { report, findings, losses } = made((d) => {
      d.events[3].standing = "claimed";
    });
    expect(report.agreements?.[0]?.actions).toBeUndefined();
    expect(findings.filter(({ path }) => path === "/events/3/standing").map(({ code }) => code)).toEqual([
      "draft-no-place",
    ]);
    expect(told(losses)).toContain("/events/3");
  });

  it("a body that takes a step of the side that it belongs to stands in the step", () => {
    const { report, losses } = made((d) => {
      d.events[3].participants = [
        { name: "Examplia's defence ministry", role: "actor", representing: "Examplia", capacity: "" },
        { name: "Bo Sample", role: "signatory", representing: "Samplonia", capacity: "" },
      ];
    });
    expect(report.agreements?.[0]?.actions?.[0]?.by).toEqual(["organization:examplias-defence-ministry"]);
    expect(losses).toEqual([]);
  });

  it("a party that another stands for is told where it was named, and why", () => {
    const { report, losses } = made((d) => {
      d.events[2].participants[0] = { name: "Ada Example", role: "party", representing: "Examplia", capacity: "" };
    });
    expect(report.agreements?.[0]?.parties).toContain("state:examplia");
    expect(losses).toEqual([
      { path: "/events/2/participants/0/name", reason: expect.stringContaining('"Examplia" is the party') },
    ]);
  });

  it("of what only a lost item refers to it is not said that nothing does", () => {
    const { losses } = made((d) => {
      d.things.push({ kind: "unnamed-persons", name: "ministers of trade", aliases: [], office: "", of: "", code: "" });
      d.events[5].participants.push({ name: "ministers of trade", role: "signatory", representing: "", capacity: "" });
    });
    expect(losses).toEqual([
      { path: "/things/7", reason: expect.stringMatching(/^What refers to "ministers of trade"/) },
      { path: "/events/5/participants/2", reason: expect.stringMatching(/^For which side/) },
    ]);
  });

  it("for whom a witness or an actor acts, and as what, is its office", () => {
    const { report, losses } = made((d) => {
      d.things[1].office = "";
      d.things[1].of = "";
      d.events[3].participants.pop();
      d.events[1].participants.pop();
      d.events[5].participants[1] = {
        name: "Bo Sample",
        role: "witness",
        representing: "Samplonia",
        capacity: "Prime Minister",
      };
    });
    expect(report.people?.find(({ id }) => id === "person:bo-sample")?.offices).toEqual([
      { title: "Prime Minister", of: "state:samplonia" },
    ]);
    expect(losses).toEqual([]);
  });

  it("an office that names no body is of the side, and one of a body of the side tells it", () => {
    const { report, losses } = made((d) => {
      d.things[0].of = "Examplia's defence ministry";
      d.things[1].of = "";
      d.events[5].participants[0].representing = "Examplia";
      d.events[5].participants[1].representing = "Samplonia";
    });
    expect(report.people?.map(({ offices }) => offices?.[0]?.of)).toEqual([
      "organization:examplias-defence-ministry",
      "state:samplonia",
    ]);
    expect(losses).toEqual([]);
  });

  it("of what only an item of unknown kind refers to it is not said that nothing does", () => {
    const { losses } = made((d) => {
      d.events[1].kind = "chat";
      d.events[1].participants.push({ name: "Lake House", role: "guest", representing: "", capacity: "" });
      d.events[3].place = "";
    });
    expect(losses.find(({ path }) => path === "/things/6")?.reason).toMatch(/^What refers to "Lake House"/);
  });

  it("several persons without a name are several", () => {
    const { report } = made((d) => {
      d.things.push({ kind: "unnamed-persons", name: "ministers of trade", aliases: [], office: "", of: "", code: "" });
      d.events[5].participants.push({
        name: "ministers of trade",
        role: "signatory",
        representing: "Examplia",
        capacity: "",
      });
    });
    expect(report.people?.find(({ name }) => name === "ministers of trade")).toMatchObject({ several: true });
  });

  it("a step concerns another of its document, which gets a key", () => {
    const { report, losses } = made((d) => {
      const step = structuredClone(d.events[3]);
      d.events.push(
        { ...step, title: "Notice", kind: "denounce", participants: [] },
        { ...step, title: "Halt of the notice", kind: "suspend-denunciation", participants: [], about: ["Notice"] },
      );
    });
    const actions = report.agreements?.[0]?.actions ?? [];
    expect(actions.map(({ action, key, of }) => [action, key, of])).toEqual([
      ["sign", undefined, undefined],
      ["denounce", "denounce", undefined],
      ["suspend-denunciation", undefined, "denounce"],
    ]);
    expect(losses).toEqual([]);
  });

  it.each([
    ["required", "proposed"],
    ["permitted", "proposed"],
    ["hypothetical", "unknown"],
  ])("what is only claimed as %s is no fact, and needs no standing", (modality, status) => {
    const { report, losses, findings } = made((d) => {
      d.events[7].standing = "claimed";
      d.events[7].status = modality;
      d.statements[1].claims = [];
      d.statements[2].modality = modality;
    });
    const act = report.acts?.find(({ title }) => title === "Troops moved to the border");
    expect([act?.status, act?.standing, act?.evidence?.[0]?.basis]).toEqual([status, undefined, "claimed"]);
    expect({ losses, findings }).toEqual({ losses: [], findings: [] });
  });

  it("what is only claimed as permitted is not done, whatever its status says", () => {
    const { report, findings } = made((d) => {
      d.events[7].standing = "claimed";
      d.events[7].status = "done";
      d.statements[1].claims = [];
      d.statements[2].modality = "permitted";
    });
    expect(report.acts?.find(({ title }) => title === "Troops moved to the border")?.status).toBe("proposed");
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-contradiction", "/events/7/status"]]);
  });

  it("what is only supposed goes with the statement that supposes it", () => {
    const { report, findings } = made((d) => {
      d.events[7].standing = "claimed";
      d.events[7].status = "hypothetical";
      d.statements[1].claims = [];
      d.statements[2].modality = "hypothetical";
      d.statements[2].speakers = [];
    });
    expect(report.acts?.map(({ title }) => title)).toEqual(["Release of sailors"]);
    expect(findings.map(({ code, path }) => [code, path])).toContainEqual(["draft-unclaimed", "/events/7/standing"]);
  });

  it("a statement is named by its summary: in claims, in a reply, by a commitment", () => {
    const { report, losses } = made((d) => {
      d.statements[2].claims.push(d.statements[0].summary);
      d.commitments[0].evidence = ["released 37 Samplonian sailors"];
      d.commitments[0].in = d.statements[0].summary;
      d.details = [detail({ of: d.statements[1].summary, field: "inReplyTo", name: d.statements[2].summary })];
    });
    const [promise, denial, charge] = report.statements ?? [];
    expect(charge?.claims?.map(({ record }) => record)).toContain(promise?.id);
    expect(promise?.commitments?.[0]?.summary).toBe("Open the border.");
    expect(denial?.inReplyTo).toBe(charge?.id);
    expect(losses).toEqual([]);
  });

  it("a gap may be none, of an item too, and who is not named is told of by the article", () => {
    const { report, losses, findings } = made((d) => {
      d.details = [
        detail({ of: "Two memorandums", field: "gap", value: "none", key: "date" }),
        detail({ of: "Signing of the joint declaration", field: "gap", value: "undecided", key: "place" }),
        detail({ of: "Joint declaration", field: "account", key: "title", value: "Lake House declaration" }),
        detail({ of: "Ada Example", field: "account", key: "office", value: "Chancellor" }),
      ];
    });
    const [declaration, memorandums] = report.agreements ?? [];
    expect(memorandums?.gaps).toEqual([{ kind: "none", field: "/when" }]);
    expect(declaration?.gaps).toEqual([{ kind: "undecided", field: "/actions/0/place" }]);
    expect(declaration?.alternatives).toEqual([
      { from: ["source:article"], changes: [{ field: "/title", value: "Lake House declaration" }] },
    ]);
    expect(report.people?.[0]?.alternatives?.[0]?.changes).toEqual([
      { field: "/offices/0/title", value: "Chancellor" },
    ]);
    expect({ losses, findings }).toEqual({ losses: [], findings: [] });
  });

  it("words beside the event that is a reason are told", () => {
    const { report, losses } = made((d) => {
      d.details = [
        detail({ of: "Release of sailors", field: "reason", value: "Good will.", name: "Signing of the memorandums" }),
      ];
    });
    expect(report.acts?.[0]?.reasons).toEqual([{ record: "agreement:two-memorandums", key: "sign" }]);
    expect(told(losses)).toEqual(["/details/0/value"]);
  });

  it("a role that nobody has in talks is told, and whoever has it takes part", () => {
    const { report, findings, losses } = made((d) => {
      d.events[1].participants[0].role = "target";
      d.events[1].participants[1].role = "signatory";
    });
    const paths = [0, 1].map((i) => `/events/1/participants/${i}/role`);
    expect(report.meetings?.[0]?.participants?.map(({ role }) => role)).toEqual([undefined, undefined]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual(paths.map((path) => ["draft-no-place", path]));
    expect(told(losses)).toEqual(paths);
  });

  it("what documents are called and counted in beside their number is told", () => {
    const { report, losses } = made((d) => Object.assign(d.figures[0], { item: "memorandum", unit: "papers" }));
    expect(report.agreements?.[1]?.count).toBe(2);
    expect(told(losses)).toEqual(["/figures/0/item", "/figures/0/unit"]);
  });

  it("an earlier status leads to the one that it has", () => {
    const { report, findings } = made((d) => {
      d.events[1].status = "cancelled";
      d.events[3].partOf = "";
      d.events[5].partOf = "";
      d.details = [detail({ of: "Talks at Lake House", field: "earlier-status", value: "scheduled" })];
    });
    expect(report.meetings?.[0]?.statusHistory).toEqual([{ status: "scheduled" }, { status: "cancelled" }]);
    expect(findings).toEqual([]);
  });
});

describe("a detail", () => {
  const talks = (...details: object[]) =>
    made((d) => {
      d.details = details.map((own) => detail({ of: "Talks at Lake House", ...own }));
    });

  it("of what another says is left out, and told", () => {
    const { report, findings, losses } = talks(
      { field: "level", value: "leaders" },
      { field: "level", value: "ministers" },
    );
    expect(report.meetings?.[0]?.level).toBe("leaders");
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-contradiction", "/details/1"]]);
    expect(told(losses)).toEqual(["/details/1"]);
  });

  it("that contradicts goes, not what the first pass said, and proves nothing else", () => {
    const { report, findings, losses } = talks({ field: "not-before", date: "2027-06-01" });
    const whole = made(() => undefined).report;
    expect(report).toEqual(whole);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["draft-contradiction", "/details/0/date"]]);
    expect(told(losses).every((path) => path.startsWith("/details"))).toBe(true);
    expect(losses).not.toEqual([]);
  });

  it("that fits stays where another contradicts", () => {
    const { report } = talks({ field: "not-after", date: "2027-05-05" }, { field: "not-before", date: "2027-06-01" });
    expect(report.meetings?.[0]?.when).toMatchObject({ start: "2027-05-04", notAfter: "2027-05-05" });
    expect(report.meetings?.[0]?.when?.notBefore).toBeUndefined();
  });
});

describe("a date", () => {
  it.each([
    ["of what is done, after the article", "2028-03-04", undefined],
    ["that ends before it starts", "2027-05-04/2027-05-01", "2027-05-04"],
    ["with a length for its end", "2027-05-04/P2D", "2027-05-04"],
    ["with an end that is none", "2027-05-04/soon", "2027-05-04"],
  ])("%s is told as an error and as a loss: %s", (_, date, start) => {
    const { report, findings, losses } = made((d) => {
      d.events[1].date = date;
    });
    expect([report.meetings?.[0]?.when?.start, report.meetings?.[0]?.when?.end]).toEqual([start, undefined]);
    expect(findings.map(({ severity, path }) => [severity, path])).toEqual([["error", "/events/1/date"]]);
    expect(told(losses)).toContain("/events/1/date");
  });

  it("of a step after the article is told, and the other steps keep theirs", () => {
    const { report, losses } = made((d) => {
      d.events[3].date = "2028-03-04";
      d.events.push({ ...structuredClone(d.events[3]), title: "Ratification", kind: "ratify", date: "2027-05-04" });
    });
    expect(report.agreements?.[0]?.actions?.map(({ when }) => when?.start)).toEqual([undefined, "2027-05-04"]);
    expect(told(losses)).toContain("/events/3/date");
  });
});

describe("a figure", () => {
  const figure = (value: string, bound = "exact") =>
    made((d) => {
      Object.assign(d.figures[1], { value, bound });
    });

  it.each([
    ["$37m", "draft-number"],
    ["37 thousand", "draft-number"],
    ["9007199254740993", "draft-number"],
    ["99999", "draft-words-not-in-text"],
  ])("of %s is left out, and told", (value, code) => {
    const { report, findings, losses } = figure(value);
    expect(report.acts?.[0]?.figures).toBeUndefined();
    expect(findings.map((each) => [each.code, each.path])).toContainEqual([code, "/figures/1/value"]);
    expect(told(losses)).toContain("/figures/1");
  });

  it.each([
    ["37+", "", { min: 37 }],
    ["~37", "", { value: 37, approximate: true }],
    ["37", "at-most", { max: 37 }],
  ])("of %s with bound %j is read", (value, bound, read) => {
    const { report, findings } = figure(value, bound);
    const { label: _, measure: _m, item: _i, ...numbers } = report.acts?.[0]?.figures?.[0] ?? { label: "" };
    expect(numbers).toEqual(read);
    expect(findings).toEqual([]);
  });

  it("whose sign and bound differ is left out, and told", () => {
    const { findings, losses } = figure("37+", "at-most");
    expect(findings.map((each) => [each.code, each.path])).toContainEqual(["draft-contradiction", "/figures/1/value"]);
    expect(told(losses)).toContain("/figures/1");
  });
});

describe("what is said of a draft", () => {
  it("names its items as it does, each fault once", () => {
    const { findings, losses } = made((d) => {
      d.statements[1].certainty = "certain-not";
      d.events[1].status = "cancelled";
    });
    const faults = findings.filter(({ code }) => code === "draft-contradiction");
    expect(told(faults)).toEqual(["/statements/1/certainty"]);
    expect(told(losses)).toEqual(["/statements/1/certainty"]);
    const words = findings.map(({ message, help }) => `${message} ${help}`).join(" ");
    expect(words).toContain('"Denied that troops had been moved to the border."');
    expect(words).toContain("earlier-status");
    expect(words).not.toMatch(
      /statusHistory|reportedView|factuality|communique\.config|(?:meeting|statement):|\ba [aeiou]/,
    );
  });
});
