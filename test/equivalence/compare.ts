import { declaredDifferences } from "./declared.js";
import type { Document } from "./document.js";
import { batches } from "./documents.js";
import type { Judge } from "./engines.js";
import { smallest } from "./smallest.js";

/** What each judge says of one document, by name, in their order. Zod is the first. */
export type Verdicts = ReadonlyMap<string, boolean>;

/** What the judges say of documents. All of them begin at once: other processes work while this one does. */
export async function verdictsOn(documents: readonly Document[], judges: readonly Judge[]): Promise<Verdicts[]> {
  const verdicts = await Promise.all(judges.map((judge) => judge.judge(documents)));
  return documents.map((_, i) => new Map(judges.map(({ name }, j) => [name, verdicts[j]?.[i] as boolean])));
}

/** Names of those who do not say what Zod says. */
export function dissenters(verdicts: Verdicts): string[] {
  const [[, zod] = []] = verdicts;
  return [...verdicts].filter(([, verdict]) => verdict !== zod).map(([name]) => name);
}

/** Compares judges on documents, some at a time: whole suites of them do not fit into memory. */
export async function compared(documents: Iterable<Document>, judges: readonly Judge[]): Promise<Comparison> {
  const comparison = new Comparison(judges);
  for (const batch of batches(documents)) await comparison.add(batch);
  return comparison;
}

/** What comes out of a comparison. */
export class Comparison {
  documents = 0;
  accepted = 0;
  /** Documents on which judges differ in a declared way. */
  declared = 0;
  /** Documents on which they differ in any other way. */
  undeclared = 0;
  /** The first of those, each in a few lines: where it comes from, how small it gets, and who says what. */
  readonly differences: string[] = [];

  private readonly before: readonly number[];

  constructor(private readonly judges: readonly Judge[]) {
    this.before = judges.map(({ milliseconds }) => milliseconds);
  }

  async add(documents: readonly Document[]): Promise<void> {
    const { judges } = this;
    const verdicts = await verdictsOn(documents, judges);
    this.documents += documents.length;
    for (const [i, document] of documents.entries()) {
      const each = verdicts[i] as Verdicts;
      if (each.values().next().value) this.accepted++;
      if (dissenters(each).length === 0) continue;
      if (await isDeclared(document, each, judges)) this.declared++;
      // A few will do: they are likely to have one cause.
      else if (this.undeclared++ < 3) this.differences.push(await describe(document, judges));
    }
  }

  /** One line for people. */
  get summary(): string {
    const times = this.judges.map(
      ({ name, milliseconds }, i) => `${name} ${((milliseconds - (this.before[i] ?? 0)) / 1000).toFixed(1)} s`,
    );
    return (
      `${this.documents} documents (${this.accepted} accepted), ` +
      `${this.declared} differences declared, ${this.undeclared} others. ${times.join(", ")}.`
    );
  }
}

/** Whether those who differ do so only in ways that are declared: without the cause they agree, and Zod says the same. */
async function isDeclared(document: Document, verdicts: Verdicts, judges: readonly Judge[]): Promise<boolean> {
  const others = dissenters(verdicts);
  const known = declaredDifferences.filter(({ by }) =>
    others.some((name) => by.some((start) => name.startsWith(start))),
  );
  const text = known.reduce((text, difference) => difference.without(text), document.text);
  if (text === document.text) return false;
  const [zod] = judges as [Judge];
  const [again] = await verdictsOn(
    [{ ...document, text }],
    [zod, ...judges.filter(({ name }) => others.includes(name))],
  );
  return dissenters(again as Verdicts).length === 0 && again?.get(zod.name) === verdicts.get(zod.name);
}

async function describe(document: Document, judges: readonly Judge[]): Promise<string> {
  const differs = async (text: string) => {
    const candidate = { ...document, text };
    const [verdicts] = (await verdictsOn([candidate], judges)) as [Verdicts];
    return dissenters(verdicts).length > 0 && !(await isDeclared(candidate, verdicts, judges));
  };
  const text = await smallest(document.text, differs);
  const [verdicts] = (await verdictsOn([{ ...document, text }], judges)) as [Verdicts];
  const said = (verdict: boolean) =>
    [...verdicts].flatMap(([name, own]) => (own === verdict ? [name] : [])).join(", ") || "nobody";
  return `${document.as} (${document.what})\n  ${text}\n  accepted by ${said(true)}\n  refused by ${said(false)}`;
}
