import { addToList } from "../../collections/add-to-list.js";
import type { AnyRecord, RecordId, Statement } from "../../generated/types.js";
import { isOccurrence, saysThatIs, statementsOn } from "../../lookup/standing-of.js";
import { quote } from "../../text/quote.js";
import type { Assembly } from "./assembly.js";
import { overlap, type Places } from "./grounds.js";
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
        addToList(this.#modalities, key, texts.get("modality")?.value);
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

/** Kinds of statements that say of nothing that it is there already. */
const OF_THE_FUTURE: ReadonlySet<string> = new Set([
  "request",
  "propose",
  "ask",
  "invite",
  "offer",
  "promise",
  "threaten",
  "foretell",
]);

/** What says that something is there. */
const THERE: ReadonlySet<string> = new Set(
  "held in-progress done under-way ongoing concluded initialled signed ratified adopted issued in-force".split(" "),
);

/** What the text says nowhere but where somebody asks for it, or foretells it, is not done yet. */
export function doubtAskedFor(assembly: Assembly, places: Places): void {
  const drafts = [...assembly.drafts.values()];
  const claimed = claimedIn(drafts.map(({ record }) => record));
  for (const draft of drafts) {
    const status = String(draft.get("status"));
    if (!isOccurrence(draft.record) || draft.get("standing") !== undefined || !THERE.has(status)) continue;
    const claiming = (claimed.get(draft.id) ?? []).flatMap(({ id, kind, claims }) => {
      const claim = claims?.find((each) => each.record === draft.id && !each.key && !each.field);
      return claim ? [{ id, kind, claim }] : [];
    });
    const isAsked = claiming.every(({ kind, claim }) => claim.modality || OF_THE_FUTURE.has(kind));
    const said = claiming.flatMap(({ id }) => places.of(id));
    const own = places.of(draft.id);
    const isThere = own.every((span) => said.some((each) => overlap(span, each)));
    if (claiming.length === 0 || own.length === 0 || !isAsked || !isThere) continue;
    const message = `The text tells of it only where it is asked for or foretold, and so it is not ${status}.`;
    const help = "Say in its status how far it has come, or give the passage that tells that it is.";
    assembly.findings.add("draft-contradiction", `${draft.path}/status`, message, help);
    draft.drop(["status"], message);
  }
}

/** By record, the statements on it. */
function claimedIn(records: readonly AnyRecord[]): ReturnType<typeof statementsOn> {
  return statementsOn(records.filter((record): record is Statement => record.type === "statement"));
}

/** A standing without whoever says so would leave the record a fact. So the record goes. */
export function dropUnclaimed(assembly: Assembly, { supposed }: Claims): void {
  const records = [...assembly.drafts.values()].map(({ record }) => record);
  const claimed = claimedIn(records);
  for (const record of records) {
    if (!isOccurrence(record) || (record.standing === undefined && !supposed.has(record.id))) continue;
    const { id, standing = "claimed" } = record;
    const on = claimed.get(id) ?? [];
    const claiming = on.filter(({ claims }) => claims?.some((claim) => claim.record === id));
    const isSaid = supposed.has(id) ? claiming.length > 0 : on.some((each) => saysThatIs(each, record) !== undefined);
    if (isSaid) continue;
    const path = assembly.drafts.get(id)?.path ?? "";
    const [other] = claiming;
    const message = other
      ? `It is ${standing}, and ${quote(other.summary)}, which names it in its claims, does not say whether it is.`
      : `It is ${standing}, and no statement of the draft claims or denies it.`;
    if (!assembly.isPartial) assembly.findings.add("draft-unclaimed", `${path}/standing`, message);
    assembly.remove(id, message);
  }
}
