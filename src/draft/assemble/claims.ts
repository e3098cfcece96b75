import type { RecordId, Statement } from "../../generated/types.js";
import { isOccurrence, saysThatIs } from "../../lookup/standing-of.js";
import type { Assembly } from "./assembly.js";
import type { Item } from "./item.js";
import { nameKey } from "./name-book.js";

/** What the statements of a draft claim, by title, before there are records of either. */
export class Claims {
  /** By title, the modalities of the statements that claim it; nothing for one that says that it is. */
  readonly #modalities = new Map<string, (string | undefined)[]>();
  /** Records of what statements only ask for, allow or suppose. */
  readonly supposed = new Set<RecordId>();

  constructor(statements: readonly Item[]) {
    for (const { lists, texts } of statements) {
      for (const { value } of lists.get("claims") ?? []) {
        const key = nameKey(value);
        this.#modalities.set(key, [...(this.#modalities.get(key) ?? []), texts.get("modality")?.value]);
      }
    }
  }

  has(title: string): boolean {
    return this.#modalities.has(nameKey(title));
  }

  /** How it is claimed, if nobody says that it is. */
  modalityOf(title: string): string | undefined {
    const modalities = this.#modalities.get(nameKey(title)) ?? [];
    return modalities.every((modality) => modality !== undefined) ? modalities[0] : undefined;
  }
}

/** A standing without whoever says so would leave the record a fact. So the record goes. */
export function dropUnclaimed(assembly: Assembly, { supposed }: Claims): void {
  const records = [...assembly.drafts.values()].map(({ record }) => record);
  const statements = records.filter((record): record is Statement => record.type === "statement");
  for (const record of records) {
    if (!isOccurrence(record) || (record.standing === undefined && !supposed.has(record.id))) continue;
    const { id, standing = "claimed" } = record;
    const claiming = statements.filter(({ claims }) => claims?.some((claim) => claim.record === id));
    const isSaid = supposed.has(id)
      ? claiming.length > 0
      : statements.some((each) => saysThatIs(each, record) !== undefined);
    if (isSaid) continue;
    const path = assembly.drafts.get(id)?.path ?? "";
    const [other] = claiming;
    const message = other
      ? `It is ${standing}, and "${other.summary}", which names it in its claims, does not say whether it is.`
      : `It is ${standing}, and no statement of the draft claims or denies it.`;
    if (!assembly.isPartial) assembly.findings.add("draft-unclaimed", `${path}/standing`, message);
    assembly.remove(id, message);
  }
}
