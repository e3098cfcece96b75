import { addToList } from "../../collections/add-to-list.js";
import type { Draft as RecordDraft } from "../../convert/import/draft.js";
import type { Found } from "../../convert/import/reading.js";
import type { RecordId, RecordType } from "../../generated/types.js";
import { recordTypeName } from "../../lookup/model.js";
import { withArticle } from "../../text/article.js";
import { quote } from "../../text/quote.js";
import type { DetailOwner } from "../details.js";
import { type Assembly, typesOf } from "./assembly.js";
import { nameKey } from "./name-book.js";

/** What a detail can be said of: a record, or an item of one. */
export interface Owner {
  readonly owner: DetailOwner;
  readonly draft: RecordDraft;
  /** The way to the item from the record. */
  readonly at: readonly [] | readonly [list: string, index: number];
}

const ITEMS = { actions: "action", figures: "figure", commitments: "commitment" } as const;

/** The named type of what an owner is. */
export function typeNameOf({ owner }: Owner): string {
  if (owner === "action") return "AgreementAction";
  return owner === "figure" ? "Figure" : owner === "commitment" ? "Commitment" : recordTypeName(owner as RecordType);
}

/** The record or the item of it, as far as it is made. */
export function contentOf({ draft, at: [list, index] }: Owner): { readonly [field: string]: unknown } {
  const whole = list === undefined ? draft.record : (draft.get(list) as readonly object[])[index as number];
  return (whole ?? {}) as { readonly [field: string]: unknown };
}

/** What has no name of its own, by what it is referred to by: statements by their summaries, figures by their labels. */
export class Owners {
  readonly #byText = new Map<string, Owner[]>();

  constructor(private readonly assembly: Assembly) {}

  addRecord(text: string, draft: RecordDraft): void {
    this.#add(text, { owner: draft.type as DetailOwner, draft, at: [] });
  }

  addItem(text: string, draft: RecordDraft, list: keyof typeof ITEMS, index: number): void {
    this.#add(text, { owner: ITEMS[list], draft, at: [list, index] });
  }

  #add(text: string, owner: Owner): void {
    const key = nameKey(text);
    addToList(this.#byText, key, owner);
  }

  /** The step with this title, if it is one alone. */
  step(title: string): Owner | undefined {
    const [step, ...others] = (this.#byText.get(nameKey(title)) ?? []).filter(({ owner }) => owner === "action");
    return others.length === 0 ? step : undefined;
  }

  /** The step that a title means which stands for this record, unless the record itself is called so. */
  stepOf(title: string, record: RecordId): Owner | undefined {
    const step = this.step(title);
    const isRecord = nameKey(this.assembly.names.get(record) ?? "") === nameKey(title);
    return step?.draft.id === record && !isRecord ? step : undefined;
  }

  /** The record that a detail names: a statement, which has no title, by its summary. */
  named(found: Found, types: readonly RecordType[]): Found<RecordId> | undefined {
    const { assembly } = this;
    const statements = (this.#byText.get(nameKey(found.value)) ?? []).filter(
      ({ owner, draft }) => owner === "statement" && assembly.drafts.get(draft.id) === draft,
    );
    const [statement, ...others] = types.includes("statement") ? statements : [];
    return statement && others.length === 0 ? { ...found, value: statement.draft.id } : assembly.resolve(found, types);
  }

  /** What is meant, if it is one alone among those that can have the detail. */
  find(found: Found, on: readonly DetailOwner[]): Owner | undefined {
    const { assembly } = this;
    const items = (this.#byText.get(nameKey(found.value)) ?? []).filter(
      ({ draft }) => assembly.drafts.get(draft.id) === draft,
    );
    const fit = items.filter(({ owner }) => on.includes(owner));
    const [item, ...others] = fit;
    if (item && others.length === 0) return item;
    if (item)
      return assembly.reject(found, "draft-ambiguous-name", `${quote(found.value)} is several items of the draft.`);
    const records = on.filter((owner): owner is RecordType => recordTypeName(owner as RecordType) !== undefined);
    const entry = assembly.entryOf(found.value, records);
    const isRecord = entry !== undefined && entry !== "several" && entry.key === undefined;
    const draft = isRecord ? assembly.drafts.get(entry.id) : undefined;
    if (draft) return { owner: draft.type as DetailOwner, draft, at: [] };
    if (items.length > 0 || assembly.entryOf(found.value, typesOf("RecordId"))) {
      return assembly.reject(
        found,
        "draft-no-place",
        `That can be said of ${withArticle(on.join(", "))}, and ${quote(found.value)} is none.`,
      );
    }
    assembly.entry(found, typesOf("RecordId"));
    return undefined;
  }
}
