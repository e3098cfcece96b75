import { type Choices, once, pick } from "./choices.js";
import { CHARACTERS } from "./texts.js";

type Maker = (choices: Choices) => string;

const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
/** Letters and digits first: they are simpler than signs. */
const ALPHABET = [...PRINTABLE.filter((c) => /[a-z]/.test(c)), ...PRINTABLE, ...CHARACTERS];

/** How often something is repeated at most where a pattern sets no bound. */
const MOST = 3;

const known = new Map<string, Maker>();

/** A text that matches a pattern of the model, from nothing to a few repetitions of each part. */
export function textLike(pattern: string, choices: Choices): string {
  let maker = known.get(pattern);
  if (maker === undefined) {
    maker = new PatternReader(pattern).read();
    known.set(pattern, maker);
  }
  return maker(choices);
}

/** Reads what patterns of the model use, which every language reads alike: groups, classes, alternatives, repetitions. */
class PatternReader {
  #at = 0;

  constructor(readonly pattern: string) {}

  read(): Maker {
    const maker = this.#alternatives();
    if (this.#at < this.pattern.length) throw new Error(`Not read of ${this.pattern}: ${this.pattern.slice(this.#at)}`);
    return maker;
  }

  #alternatives(): Maker {
    const branches = [this.#sequence()];
    while (this.#take("|")) branches.push(this.#sequence());
    return branches.length === 1 ? (branches[0] as Maker) : (choices) => pick(choices, branches)(choices);
  }

  #sequence(): Maker {
    const parts: Maker[] = [];
    while (this.#at < this.pattern.length && !"|)".includes(this.pattern.charAt(this.#at))) {
      const part = this.#atom();
      if (part) parts.push(this.#repeated(part));
    }
    return (choices) => {
      let text = "";
      for (const part of parts) text += part(choices);
      return text;
    };
  }

  #atom(): Maker | undefined {
    if (this.#take("^") || this.#take("$")) return undefined;
    if (this.#take("(")) {
      if (!this.#take("?:") && this.#take("?")) throw new Error(`A group that is not read in ${this.pattern}`);
      const inner = this.#alternatives();
      if (!this.#take(")")) throw new Error(`An open group in ${this.pattern}`);
      return inner;
    }
    const source = this.#match(/\[\^?\]?(?:\\.|[^\]\\])*\]|\\x[0-9A-Fa-f]{2}|\\.|./suy);
    const matching = new RegExp(`^${source}$`, "u");
    const characters = [...new Set(ALPHABET)].filter((character) => matching.test(character));
    if (characters.length === 0) throw new Error(`No character for ${source} in ${this.pattern}`);
    return (choices) => pick(choices, characters);
  }

  #repeated(part: Maker): Maker {
    if (this.#take("?")) return (choices) => (once(choices, 2) ? part(choices) : "");
    let [least, most] = [1, 1];
    if (this.#take("*")) [least, most] = [0, MOST];
    else if (this.#take("+")) [least, most] = [1, MOST];
    else {
      const [, from, comma, to] = /^\{([0-9]+)(?:(,)([0-9]*))?\}/.exec(this.pattern.slice(this.#at)) ?? [];
      if (from === undefined) return part;
      this.#match(/\{[^}]*\}/uy);
      least = Number(from);
      most = to ? Number(to) : comma ? least + MOST : least;
    }
    return (choices) => {
      const times = least + choices.below(most - least + 1);
      let text = "";
      for (let i = 0; i < times; i++) text += part(choices);
      return text;
    };
  }

  #take(text: string): boolean {
    if (!this.pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(expression: RegExp): string {
    expression.lastIndex = this.#at;
    const text = expression.exec(this.pattern)?.[0];
    if (text === undefined) throw new Error(`Not read of ${this.pattern}: ${this.pattern.slice(this.#at)}`);
    this.#at += text.length;
    return text;
  }
}
