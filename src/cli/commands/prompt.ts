import { type Command, Option } from "commander";

/** `communique prompt`: its flags and its help. */
export function promptCommand(program: Command): void {
  program
    .command("prompt")
    .description("Print what to ask a language model for, so that it makes a draft of an article.")
    .requiredOption("--text <file>", "the article: a text in UTF-8 or a page in HTML; - is standard input")
    .option("--published <date>", "when it was published (default: what a page says)")
    .option("--language <tag>", "the language of the draft's own words (default: that of the article)")
    .option("--known <draft>", "the draft of the first pass, or of the parts before: its names and titles are told")
    .option("--details", "ask for the second pass, the details of the draft in --known")
    .option("--no-example", "leave out the invented example")
    .addOption(
      new Option("--form <form>", "tell the form of the answer in the prompt")
        .choices(["none", "types"])
        .default("none"),
    )
    .addOption(
      new Option("--format <format>", "text, or JSON with what is `system` and what is `user`")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--save-text <file>", "write the text of the article, which the spans of the report count in")
    .addHelpText(
      "after",
      `
  No model is called: docs/draft.md in the repository says how each provider is. Of a page the article is taken as the reader
  view of a browser does it. \`communique schema draft\` prints the schema of the answer, \`communique assemble\` makes a report of it.
  
  Exit codes: 0 printed, 2 bad usage or unreadable input.
  
  Examples:
    $ communique prompt --text article.txt --published 2027-05-04
    $ communique prompt --text page.html --save-text article.txt --format json
    $ communique prompt --text article.txt --known draft.json --details`,
    )
    .action(async (options) => {
      const { runPrompt } = await import("../prompt.js");
      await runPrompt(options);
    });
}
