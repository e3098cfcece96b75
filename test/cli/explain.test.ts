import { describe, expect, it } from "vitest";
import { communique, folder } from "./cli.js";

const explain = async (...names: string[]) => communique(["explain", ...names], { cwd: folder() });

/** The headings of what is printed, outside of examples. */
const headings = (text: string) => text.replace(/^```.*?^```$/gms, "").match(/^# .+$/gm);

describe("communique explain", () => {
  it("prints the page of a rule, from whatever folder it is run", async () => {
    const { stdout, stderr, code } = await explain("unclaimed-standing");
    expect([code, stderr]).toEqual([0, ""]);
    expect(headings(stdout)).toEqual(["# unclaimed-standing"]);
    expect(stdout).toContain("--rule unclaimed-standing=off");
    expect(stdout).toMatch(/^In .*docs\/reference\/rules\/unclaimed-standing\.md\.$/m);
    expect(stdout).not.toContain("<!--");
  });

  it("prints what a code of the shape stands for", async () => {
    const { stdout } = await explain("unknown-word");
    expect(headings(stdout)).toEqual(["# unknown-word"]);
    expect(stdout).toContain("Error. A word is not in the closed vocabulary of its field.");
  });

  it("prints what a code of a draft stands for, and what to do", async () => {
    const { stdout, code } = await explain("draft-unclaimed");
    expect([code, headings(stdout)]).toEqual([0, ["# draft-unclaimed"]]);
    expect(stdout).toContain("Error of a draft. An event has a standing");
    expect((await explain("draft-unclamed")).stderr).toContain('Did you mean "draft-unclaimed"?');
  });

  it.each(["Statement.claims", "statement.claims"])("prints a field and the lines that decide it: %s", async (name) => {
    const { stdout } = await explain(name);
    expect(headings(stdout)).toEqual([
      "# claims of Statement",
      "# Guide: What is said to be so: claims",
      "# Guide: Only somebody quoted tells it: a standing, and a statement that claims it",
    ]);
    expect(stdout).toContain("list of Claim, optional");
    expect(stdout).toContain("Not, since that gets denied-without-standing:");
  });

  it("tells a field once for all types of which the same is said", async () => {
    const { stdout } = await explain("partOf");
    expect(headings(stdout)?.filter((heading) => heading.startsWith("# partOf"))).toEqual([
      "# partOf of Visit",
      "# partOf of Meeting, Summit",
      "# partOf of Act",
    ]);
  });

  it.each(["act", "Act", "ACT"])("prints a type and its fields: %s", async (name) => {
    const { stdout } = await explain(name);
    expect(headings(stdout)).toEqual(["# Act"]);
    expect(stdout).toContain("- kind: ActKind, required");
  });

  it("prints a word of every vocabulary that lists it, and where it stands", async () => {
    const { stdout } = await explain("in-person");
    expect(headings(stdout)).toEqual(["# in-person as MeetingMedium", "# in-person as SummitMedium"]);
    expect(stdout).toContain("Stands in Meeting.medium.");
    expect(headings((await explain("SummitMedium.in-person")).stdout)).toEqual(["# in-person as SummitMedium"]);
  });

  it("prints the lines of the guide that use another word", async () => {
    const { stdout, code } = await explain("Readout's");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    const { stdout: lines } = await explain("spokespersons");
    expect(headings(lines)).toEqual(["# Guide: Who is the speaker"]);
  });

  it.each([
    ["clams", 'Did you mean "claims"?'],
    ["constructor", "There is no finding, type, field or word"],
    ["__proto__", "There is no finding, type, field or word"],
    ["Statement.nothing", "There is no finding, type, field or word"],
    ["", "There is no finding, type, field or word"],
  ])("says that nothing is called %j", async (name, message) => {
    const { stdout, stderr, code } = await explain(name);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
