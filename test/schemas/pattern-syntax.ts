/** What may stand outside of classes. */
const OUTSIDE =
  /(?<open>\((?:\?:)?)|(?<close>\))|(?<loop>[*+]|\{[0-9]+,\})|(?<times>\?|\{(?<n>[0-9]+)(?:,(?<m>[0-9]+))?\})|(?<bar>\|)|(?<escape>\\[\^$\\.*+?()[\]{}|/])|(?<literal>[^\p{Cc}^$\\.*+?()[\]{}|])/uy;

/** One character of a class. Space and no-break space may be written like the control characters that stand beside them. */
const INSIDE = /\\x(?:[01][0-9A-F]|20|[789][0-9A-F]|A0)|\\[()[\]{}/\-|\\]|[^\p{Cc}()[\]{}/\-|\\]/uy;

/** Engines of RE2 repeat nothing more often. */
const MOST = 1_000;

/** What has been read of a group. */
interface Group {
  /** What stands in the branch that is being read. */
  branch: "nothing" | "one character" | "more";
  /** Whether one of its branches is a single character. */
  hasCharacter: boolean;
}

/**
 * Why a pattern is outside of what every language reads alike, or `undefined` where it is inside: no escapes of code points but
 * of control characters, no `\d`, `\s` and `\w`, no `.`, no look-around, no back reference, no flag, no lazy or possessive loop;
 * in a class only brackets, braces, `/`, `-`, `|` and `\` are escaped, always, and no punctuation mark stands twice. A group that
 * is run through once a character is refused as well: the regular expressions of Java need stack for each turn.
 */
export function patternFault(pattern: string): string | undefined {
  if (!pattern.startsWith("^") || !pattern.endsWith("$")) return "It is not anchored.";
  const end = pattern.length - 1;
  const groups: Group[] = [];
  let group: Group = { branch: "nothing", hasCharacter: false };
  /** What a loop would repeat. */
  let last: Group | "character" | undefined;
  const read = (what: typeof last) => {
    group.branch = group.branch === "nothing" && what === "character" ? "one character" : "more";
    last = what;
  };
  const endBranch = () => {
    if (group.branch === "one character") group.hasCharacter = true;
    group.branch = "nothing";
    last = undefined;
  };
  for (let at = 1; at < end; ) {
    if (pattern[at] === "[") {
      const after = readClass(pattern, at);
      if (typeof after === "string") return after;
      read("character");
      at = after;
      continue;
    }
    OUTSIDE.lastIndex = at;
    const token = OUTSIDE.exec(pattern)?.groups;
    if (token === undefined || OUTSIDE.lastIndex > end) return `At ${at}: ${pattern.slice(at, at + 3)}`;
    at = OUTSIDE.lastIndex;
    if (token.loop ?? token.times) {
      if (last === undefined) return `At ${at}: nothing to repeat, or repeated twice.`;
      if (Number(token.m ?? token.n ?? 0) > MOST) return `At ${at}: more than ${MOST} times.`;
      if (token.loop && last !== "character" && last.hasCharacter) return `At ${at}: a group once a character.`;
      if (token.loop) group.branch = "more";
      last = undefined;
    } else if (token.open) {
      groups.push(group);
      group = { branch: "nothing", hasCharacter: false };
      last = undefined;
    } else if (token.close) {
      endBranch();
      const closed = group;
      const outer = groups.pop();
      if (outer === undefined) return `At ${at}: no group is open.`;
      group = outer;
      read(closed);
    } else if (token.bar) {
      endBranch();
    } else {
      read("character");
    }
  }
  return groups.length === 0 ? undefined : "A group is not closed.";
}

/** Where a class ends, or what is wrong with it. */
function readClass(pattern: string, start: number): number | string {
  const first = start + (pattern[start + 1] === "^" ? 2 : 1);
  let at = first;
  let before = "";
  const next = (): string | undefined => {
    INSIDE.lastIndex = at;
    const [character] = INSIDE.exec(pattern) ?? [];
    if (character !== undefined) at = INSIDE.lastIndex;
    return character;
  };
  while (pattern[at] !== "]") {
    const character = next();
    if (character === undefined) return `At ${at}, in a class: ${pattern.slice(at, at + 4)}`;
    if (character === before && /[!-/:-@[-`{-~]/.test(character)) return `At ${at}, in a class: ${character} twice.`;
    if (character === "^" && at === first + 1) return `At ${at}, in a class: ^ at the start.`;
    before = character;
    if (pattern[at] !== "-") continue;
    at++;
    const last = next();
    if (last === undefined) return `At ${at}, in a class: a range without an end.`;
    before = last;
  }
  return at === first ? `At ${at}: an empty class.` : at + 1;
}
