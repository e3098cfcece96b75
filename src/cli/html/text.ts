import { Parser } from "htmlparser2";

/** What begins and ends a line of its own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol p pre section table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** What is no text for readers. */
const UNSEEN = new Set("head iframe noscript script style template title".split(" "));

/**
 * The plain text of HTML, as of the body of an article: a line for each paragraph, list item, heading and cell, entities as
 * the characters that they stand for, white space as a browser shows it. Broken HTML has a text too.
 */
export function textOf(html: string): string {
  const lines: string[] = [""];
  let unseen = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen++;
      else if (BLOCKS.has(name)) lines.push("");
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
      else if (BLOCKS.has(name)) lines.push("");
    },
    ontext(text) {
      if (unseen === 0) lines[lines.length - 1] += text;
    },
  });
  parser.write(html);
  parser.end();
  return lines
    .map((line) => line.replace(/[ \t\r\n\f]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
