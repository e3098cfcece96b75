import { addToList } from "../../collections/add-to-list.js";
import type { RecordId } from "../../generated/types.js";
import { quote } from "../../text/quote.js";
import type { Assembly } from "./assembly.js";
import { inDraftWords } from "./draft-words.js";

/** How a reason begins that `settle` gives. */
const BEGINNING = "The report would contradict itself. ";

/** How the check says that an evidence points to what was taken out before. */
const FOLLOWING = " has no field ";

/** What was taken out of the report because it contradicts itself: each fault is told once, wherever it shows. */
export class Contradictions {
  /** By what is wrong, the places in the draft. */
  readonly #paths = new Map<string, string[]>();
  /** By record, what was found first. */
  readonly #first = new Map<string, string>();

  constructor(private readonly assembly: Assembly) {}

  /** Says of a value that it was taken out. */
  readonly lose = (path: string, reason: string): undefined => {
    const { reading, removed, names } = this.assembly;
    if (!reason.startsWith(BEGINNING)) return reading.lose(path, reason);
    const fault = reason.slice(BEGINNING.length);
    const gone = [...removed].find((id) => mentions(fault, id));
    if (gone !== undefined) return reading.explain(path, `${quote(names.get(gone) ?? "")} is not in the report.`);
    const records = fault.split(/[\s,()]/).filter((word) => names.has(word as RecordId));
    const first = this.#first.get(records[0] ?? "");
    if (fault.includes(FOLLOWING) && first !== undefined) return reading.explain(path, first);
    const told = BEGINNING + inDraftWords(fault, names);
    for (const record of records) if (!this.#first.has(record)) this.#first.set(record, told);
    addToList(this.#paths, told, path);
    return reading.explain(path, told);
  };

  /**
   * Tells of each once, at the place that holds all that it concerns.
   *
   * @param held what went into the report all the same: of the start and the end of a date only one
   */
  tell(held: ReadonlySet<string>): void {
    for (const [fault, paths] of this.#paths)
      for (const path of paths) if (held.has(path)) this.assembly.reading.lose(path, fault);
    for (const [fault, paths] of this.#paths)
      this.assembly.findings.add("draft-contradiction", paths.reduce(common), fault);
  }
}

/** Whether a message names this record, and not another whose id begins alike. */
function mentions(message: string, id: string): boolean {
  return message.split(/[\s,()]/).some((word) => word === id || word === `${id}.`);
}

/** The place that holds both. */
function common(a: string, b: string): string {
  const [one, other] = [a.split("/"), b.split("/")];
  const apart = one.findIndex((key, i) => key !== other[i]);
  return apart < 0 ? a : one.slice(0, apart).join("/");
}
