import { Parser } from "htmlparser2";

/** How many elements of HTML stand within each other at most. */
export function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  const parser = new Parser({
    onopentagname() {
      depth++;
      most = Math.max(most, depth);
    },
    onclosetag() {
      depth--;
    },
  });
  parser.write(html);
  parser.end();
  return most;
}
