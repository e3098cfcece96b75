import { type DraftPromptOptions, draftPrompt } from "communique/draft";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/lookup/model.js";
import { article, draft } from "./example.js";

const text = "Ada Example met Bo Sample.";

describe("draftPrompt", () => {
  it("gives the article to the user's part alone, between marks that do not stand in it", () => {
    const { system, user } = draftPrompt({ text });
    expect(user).toBe(`Article:\n"""\n${text}\n"""`);
    expect(system).not.toContain(text);
    expect(draftPrompt({ text: 'He said """no""".' }).user).toBe('Article:\n""""\nHe said """no""".\n""""');
  });

  it("has the same system part for every article", () => {
    const one = draftPrompt({ text, publishedAt: "2027-05-04" });
    expect(one.system).toBe(draftPrompt({ text: "Another." }).system);
    expect(one.user).toContain("Published: 2027-05-04");
  });

  it("explains every word of a kind of statements and of acts", () => {
    const { system } = draftPrompt({ text, example: false });
    const missing = ["StatementKind", "ActKind"].flatMap(wordsOf).filter((word) => !system.includes(`${word} = `));
    expect(missing).toEqual([]);
  });

  it("asks for own words in the language of the article, or in another", () => {
    expect(draftPrompt({ text }).system).toContain("in the language of the article.");
    expect(draftPrompt({ text, language: "az" }).system).toContain("in Azerbaijani (az).");
  });

  it("shows the example that stands in the repository, unless it is not wanted", () => {
    expect(draftPrompt({ text }).system).toContain(article.trim());
    expect(draftPrompt({ text }).system).toContain(JSON.stringify(draft));
    expect(draftPrompt({ text, example: false }).system).not.toContain("Ada Example");
  });

  it("tells the type of the answer where no schema is sent", () => {
    expect(draftPrompt({ text }).system).not.toContain("participants: {");
    const { system } = draftPrompt({ text, form: "types" });
    expect(system).toContain("participants: {");
    expect(system).toContain('standing: "none"|"claimed"');
    expect(system).toMatch(/^event = visit\|.*\|talks\|.*\|cease-fire\|/m);
    expect(system).not.toContain("details: {");
  });

  it("hands on the names and titles found so far", () => {
    const { user } = draftPrompt({ text, known: draft });
    expect(user).toContain("Lake House; Visit of Ada Example to Samplonia;");
    expect(user).not.toContain('"evidence"');
  });

  it("asks in the second pass for details of the draft alone", () => {
    const { system, user } = draftPrompt({ text, known: draft, details: true, form: "types" });
    expect(user).toContain(JSON.stringify(draft));
    expect(system).toContain("stance (statement): value support|oppose|neutral|mixed|unclear");
    expect(system).toContain("details: {");
    expect(system).not.toContain("participants: {");
  });

  it.each<[unknown, RegExp]>([
    [{}, /needs the text of the article/],
    [{ text: " \n" }, /needs the text of the article/],
    [{ text, language: "not a language" }, /"not a language" is no language/],
    [{ text, form: "zzz" }, /^form is "zzz": use none or types/],
    [{ text, publishedAt: "yesterday" }, /^publishedAt is "yesterday": use an ISO 8601 date/],
    [{ text, details: true }, /give it as `known`/],
  ])("throws for %j", (options, message) => {
    expect(() => draftPrompt(options as DraftPromptOptions)).toThrow(TypeError);
    expect(() => draftPrompt(options as DraftPromptOptions)).toThrow(message);
  });
});
