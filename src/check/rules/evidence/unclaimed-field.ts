import { addToList } from "../../../collections/add-to-list.js";
import type { AnyRecord, Claim, Evidence, RecordId } from "../../../generated/types.js";
import { isOccurrence } from "../../../lookup/standing-of.js";
import { KeyedItems } from "../helpers/keyed-items.js";
import type { Rule, RuleContext } from "../rule.js";

export const unclaimedField: Rule = {
  code: "unclaimed-field",
  severity: "error",
  description:
    "An evidence says that only a speaker tells a field of the record, or that it happened at all, and no statement of the report claims it.",
  help: "Add the statement, with the record and the field or the key of the item in its claims. What the source tells in its own voice has the basis stated.",
  example:
    '"evidence": [{"source": "source:article", "fields": ["/place"], "basis": "claimed"}] and a statement with "claims": [{"record": "meeting:talks", "field": "/place"}]',
  inReport: true,
  about: ["Evidence", "Claim"],
  *find(context) {
    if (context.report === undefined) return;
    let claimed: Claimed | undefined;
    for (const { record, path } of context.records) {
      const { evidence = NONE } = record;
      for (let i = 0; i < evidence.length; i++) {
        const { basis, fields } = evidence[i] as Evidence;
        if (basis !== "claimed") continue;
        claimed ??= new Claimed(context);
        const parts = claimed.in(record);
        if (fields === undefined) {
          // Of one with a standing `unclaimed-standing` asks who claims it; a person or a place is claimed by nobody.
          if (!isOccurrence(record) || record.standing !== undefined || parts.cover("")) continue;
          yield {
            path: `${path}/evidence/${i}/basis`,
            message: `Only a speaker is said to tell ${record.id}, and no statement claims it.`,
            help: "Give the record the standing claimed, and add the statement that has it in its claims. What the source tells in its own voice has the basis stated.",
          };
          continue;
        }
        for (let j = 0; j < fields.length; j++) {
          const field = fields[j] as string;
          if (parts.cover(field)) continue;
          yield {
            path: `${path}/evidence/${i}/fields/${j}`,
            message: `Only a speaker is said to tell ${field} of ${record.id}, and no statement claims it.`,
          };
        }
      }
    }
  },
};

const NONE: readonly never[] = [];

/** What is claimed of one record, as pointers into it. */
class Parts {
  private readonly claimed = new Set<string>();
  /** What holds something that is claimed. */
  private readonly wholes = new Set<string>();

  add(pointer: string): void {
    this.claimed.add(pointer);
    for (const whole of wholesOf(pointer)) this.wholes.add(whole);
  }

  /** Whether the field, a part of it or a whole that it is in is claimed. */
  cover(field: string): boolean {
    return (
      this.claimed.has(field) || this.wholes.has(field) || wholesOf(field).some((whole) => this.claimed.has(whole))
    );
  }
}

/** The pointers to what holds a field, up to the record. */
function wholesOf(pointer: string): string[] {
  const wholes: string[] = [];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)) {
    wholes.push(pointer.slice(0, end));
  }
  return wholes;
}

/** What the statements of a report claim. */
class Claimed {
  private readonly claims = new Map<RecordId, Claim[]>();
  private readonly parts = new Map<AnyRecord, Parts>();
  private readonly items = new KeyedItems();

  constructor({ values }: RuleContext) {
    for (const { value } of values("Claim")) {
      addToList(this.claims, value.record, value);
    }
  }

  in(record: AnyRecord): Parts {
    const known = this.parts.get(record);
    if (known) return known;
    const parts = new Parts();
    this.parts.set(record, parts);
    for (const { key, field = "" } of this.claims.get(record.id) ?? []) {
      if (key === undefined) parts.add(field);
      else {
        const item = this.items.of(record).get(key);
        if (item) parts.add(item.at + field);
      }
    }
    return parts;
  }
}
