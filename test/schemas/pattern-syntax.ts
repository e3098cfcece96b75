/** What may stand outside of classes. */
const OUTSIDE =
  /(?<open>\((?:\?:)?)|(?<close>\))|(?<loop>[*+]|\{[0-9]+,\})|(?<times>\?|\{(?<n>[0-9]+)(?:,(?<m>[0-9]+))?\})|(?<bar>\|)|(?<escape>\\[\^$\\.*+?()[\]{}|/])|(?<literal>[^\p{Cc}^$\\.*+?()[\]{}|])/uy;

/** One character of a class. Space and no-break space may be written like the control characters that stand beside them. */
const INSIDE = /\\x(?:[01][0-9A-F]|20|[789][0-9A-F]|A0)|\\[()[\]{}/\-|\\]|[^\p{Cc}()[\]{}/\-|\\]/uy;

/** Engines of RE2 repeat nothing more often. */
const MOST = 1_000;

interface Group {
  /** Whether something in it is a loop around a negated class, or a negated class. */
  depth: number;
}

/**
 * Why a pattern is outside of what every language reads alike, or `undefined` where it is inside: no escapes of code points but
 * of control characters, no `\d`, `\s` and `\w`, no `.`, no look-around, no back reference, no flag, no lazy or possessive loop,
 * no negated class in a loop in a loop; in a class only brackets, braces, `/`, `-`, `|` and `\` are escaped, always, and no
 * punctuation mark stands twice.
 */
export function patternFault(pattern: string): string | undefined {
  if (!pattern.startsWith("^") || !pattern.endsWith("$")) return "It is not anchored.";
  const end = pattern.length - 1;
  const groups: Group[] = [{ depth: 0 }];
  /** How many loops stand around a negated class in the last thing that was read; `undefined` where a loop may not follow. */
  let last: number | undefined;
  const keep = (depth: number | undefined) => {
    const group = groups.at(-1) as Group;
    if (depth !== undefined) group.depth = Math.max(group.depth, depth);
  };
  for (let at = 1; at < end; ) {
    if (pattern[at] === "[") {
      const read = readClass(pattern, at);
      if (typeof read === "string") return read;
      keep(last);
      last = read.isNegated ? 1 : 0;
      at = read.end;
      continue;
    }
    OUTSIDE.lastIndex = at;
    const token = OUTSIDE.exec(pattern)?.groups;
    if (token === undefined || OUTSIDE.lastIndex > end) return `At ${at}: ${pattern.slice(at, at + 3)}`;
    at = OUTSIDE.lastIndex;
    if (token.loop ?? token.times) {
      if (last === undefined) return `At ${at}: nothing to repeat, or repeated twice.`;
      if (Number(token.m ?? token.n ?? 0) > MOST) return `At ${at}: more than ${MOST} times.`;
      // A negated class counts as 1, so that a loop around it makes 2.
      const isLoop = token.loop !== undefined || Number(token.m ?? token.n ?? 1) > 1;
      const depth = last > 0 && isLoop ? last + 1 : last;
      if (depth > 2) return `At ${at}: a negated class in a loop in a loop.`;
      keep(depth);
      last = undefined;
    } else if (token.open) {
      keep(last);
      last = undefined;
      groups.push({ depth: 0 });
    } else if (token.close) {
      keep(last);
      last = groups.pop()?.depth;
      if (groups.length === 0) return `At ${at}: no group is open.`;
    } else {
      keep(last);
      last = token.bar ? undefined : 0;
    }
  }
  return groups.length === 1 ? undefined : "A group is not closed.";
}

function readClass(pattern: string, start: number): { isNegated: boolean; end: number } | string {
  const isNegated = pattern[start + 1] === "^";
  const first = start + (isNegated ? 2 : 1);
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
  return at === first ? `At ${at}: an empty class.` : { isNegated, end: at + 1 };
}
