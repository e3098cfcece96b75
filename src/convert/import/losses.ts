import { formatPointer } from "../../json/pointer.js";
import type { ImportLoss } from "./imported.js";

/** Says of a value of the document that the report does not hold it, and why. What it gives is the value: nothing. */
export type Lose = (path: string, reason: string) => undefined;

const NO_PLACE = "The report has no place for it.";

/** What is said of the values of a document while it is read. */
export class Losses {
  readonly #lost = new Map<string, Set<string>>();
  readonly #altered = new Map<string, Set<string>>();
  readonly #explained = new Map<string, string>();
  readonly #needless = new Set<string>();

  /** A value that is lost, or lost in one place. Each reason is told. */
  add(path: string, reason: string): undefined {
    note(this.#lost, path, reason);
  }

  /** A value that the report has in another form. */
  alter(path: string, reason: string): void {
    note(this.#altered, path, reason);
  }

  /** Why a value with all that is in it is lost, if it is. The first reason counts. */
  explain(path: string, reason: string): undefined {
    if (!this.#explained.has(path)) this.#explained.set(path, reason);
  }

  /** A value with all that is in it of which the report has nothing to say. */
  needless(path: string): void {
    this.#needless.add(path);
  }

  /**
   * In the order of the document: what was said to be lost, and every scalar that went into no record. Where nothing of an
   * object or a list went anywhere, it is told as a whole.
   *
   * @param held the paths of the scalars that the report was made of
   */
  list(document: unknown, held: ReadonlySet<string>): ImportLoss[] {
    const { isHeld, told, reason } = this.#visit(document, "", held, undefined);
    return isHeld || told.length > 0 || reason === undefined ? told : [{ path: "", reason }];
  }

  #visit(value: unknown, path: string, held: ReadonlySet<string>, above: string | undefined): Visited {
    const own = [...(this.#lost.get(path) ?? [])].map((reason) => ({ path, reason }));
    if (this.#needless.has(path)) return { isHeld: true, told: own, reason: undefined };
    const explained = this.#explained.get(path);
    const reason = explained ?? above ?? NO_PLACE;
    if (typeof value !== "object" || value === null) {
      const isHeld = held.has(path);
      const altered = isHeld ? [...(this.#altered.get(path) ?? [])].map((why) => ({ path, reason: why })) : [];
      const isSilent = !isHeld && own.length === 0 && value !== null && value !== "";
      return { isHeld, told: [...own, ...altered], reason: isSilent ? reason : undefined };
    }
    const children = Object.entries(value).map(([key, child]) => {
      const at = path + formatPointer([key]);
      return { at, ...this.#visit(child, at, held, explained ?? above) };
    });
    const isHeld = children.some((child) => child.isHeld);
    const isTold = children.some((child) => child.told.length > 0);
    const reasons = new Set(children.flatMap((child) => child.reason ?? []));
    // Nothing of it went anywhere, and all for the same reason: it is lost as a whole.
    const isOne = !isHeld && !isTold && (reasons.size <= 1 || explained !== undefined);
    if (isOne && own.length === 0) {
      return { isHeld, told: [], reason: reasons.size === 0 ? undefined : (explained ?? [...reasons][0]) };
    }
    const said = new Set(own.map((loss) => loss.reason));
    const inner = children.flatMap(({ at, told, reason: why }) => {
      if (why === undefined) return told.filter((loss) => isHeld || !said.has(loss.reason));
      // What was said of the whole covers what is in it, unless some of that is in the report.
      return own.length > 0 && !isHeld ? [] : [{ path: at, reason: why }];
    });
    return { isHeld, told: [...own, ...inner], reason: undefined };
  }
}

interface Visited {
  /** Whether the report has something of it. */
  readonly isHeld: boolean;
  readonly told: ImportLoss[];
  /** Why it is lost as a whole, where nobody has said a word about anything in it. */
  readonly reason: string | undefined;
}

function note(reasons: Map<string, Set<string>>, path: string, reason: string): void {
  const known = reasons.get(path);
  if (known) known.add(reason);
  else reasons.set(path, new Set([reason]));
}
