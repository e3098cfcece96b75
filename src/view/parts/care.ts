import { addToList } from "../../collections/add-to-list.js";
import type { AnyRecord, EvidenceBasis, Gap, Standing } from "../../generated/types.js";
import { type Html, html, join, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import { lookOfRecord, statusOf, statusType } from "../values/looks.js";
import { fieldNames } from "../values/pointers.js";
import { told } from "../values/refs.js";
import type { View } from "../values/view.js";
import type { LabelKey } from "../wording/labels.js";

const STANDINGS: readonly Standing[] = ["disputed", "denied", "refuted", "claimed"];
/** More than these are folded. */
const IN_A_ROW = 6;

/** What an editor asks first: what is disputed, called off, open, told differently, and how much is inferred. It counts fields and gives no verdict. */
export function care(view: View): Html {
  const { wording } = view;
  const records = view.records.map(({ record }) => record);
  const all = view.findings.all ?? [];
  const errors = all.filter(({ severity }) => severity === "error").length;
  const warnings = all.length - errors;
  const see = html`<a href="#findings">${wording.say("care.see")}</a>`;
  const { omitted } = view.findings;
  const items: Part[] = [
    errors > 0 && html`<li class="b-error"><b>${wording.say("care.errors", { n: errors })}</b> ${see}</li>`,
    warnings > 0 &&
      html`<li class="b-warning"><b>${wording.say("care.warnings", { n: warnings })}</b> ${errors > 0 ? "" : see}</li>`,
    omitted > 0 && html`<li class="b-warning"><b>${wording.say("care.omitted", { n: omitted })}</b></li>`,
    ...STANDINGS.map((standing) =>
      group(
        view,
        `care.${standing}` as LabelKey,
        records
          .filter((record) => "standing" in record && record.standing === standing)
          .map((record) => told(view, record)),
        "b-disputed",
      ),
    ),
    group(view, "care.off", withStatus(view, records, ["off"])),
    group(view, "care.open", withStatus(view, records, ["plan", "maybe", "pause"])),
    group(view, "care.alternatives", retold(view, records)),
    group(view, "care.gaps", gaps(view, records)),
    group(view, "care.unnamed", unnamed(view, records)),
    known(view, records),
  ];
  return html`<section id="care" class="care" aria-labelledby="h-care"><h2 id="h-care">${wording.say("heading.care")}</h2><ul>${items}</ul></section>`;
}

function group(view: View, title: LabelKey, list: readonly Html[], look = "b-plan"): Part {
  if (list.length === 0) return "";
  const items =
    list.length > IN_A_ROW
      ? html`<details><summary>${view.wording.say("care.several", { n: list.length })}</summary><ul>${list.map((item) => html`<li>${item}</li>`)}</ul></details>`
      : join(list, "; ");
  return html`<li class="${look}"><b>${view.wording.say(title)}</b> ${items}</li>`;
}

function withStatus(view: View, records: readonly AnyRecord[], looks: readonly string[]): Html[] {
  return records
    .filter(
      (record) =>
        record.type !== "relationship" && statusOf(record) !== undefined && looks.includes(lookOfRecord(record)),
    )
    .map((record) => aside(view, record, view.wording.word(statusType(record), statusOf(record) ?? "")));
}

function retold(view: View, records: readonly AnyRecord[]): Html[] {
  return records.flatMap((record) => {
    const fields = (record.alternatives ?? []).flatMap(({ changes }) => changes.map(({ field }) => field));
    return fields.length === 0 ? [] : [aside(view, record, fieldNames(view.wording, record, fields))];
  });
}

/** By record, what has one kind of gap together. */
function gaps(view: View, records: readonly AnyRecord[]): Html[] {
  const { wording } = view;
  return records.flatMap((record) => {
    const kinds = new Map<Gap["kind"], string[]>();
    for (const { field = "", kind } of record.gaps ?? []) addToList(kinds, kind, field);
    const what = [...kinds].map(
      ([kind, fields]) => `${fieldNames(wording, record, fields)}: ${wording.word("GapKind", kind)}`,
    );
    return what.length === 0 ? [] : [aside(view, record, what.join("; "))];
  });
}

function unnamed(view: View, records: readonly AnyRecord[]): Html[] {
  return records.flatMap((record) => {
    if (record.type !== "person" || record.identity === undefined) return [];
    const spoken = view.index.referrers(record.id).filter(({ path }) => path.startsWith("/speakers/"));
    const n = new Set(spoken.map((reference) => reference.record)).size;
    const word = view.wording.word("PersonIdentity", record.identity);
    return [aside(view, record, n === 0 ? word : join([word, view.wording.say("care.said", { n })]))];
  });
}

function aside(view: View, record: AnyRecord, what: Part): Html {
  return html`${told(view, record)} <span class="dim">(${typeof what === "string" ? said(what) : what})</span>`;
}

/** How much is stated by a source, and how much was concluded. */
function known(view: View, records: readonly AnyRecord[]): Html {
  const { wording } = view;
  const bases = new Map<EvidenceBasis, number>();
  let pieces = 0;
  let without = 0;
  for (const { type, evidence } of records) {
    if (evidence === undefined && type !== "source") without++;
    for (const { basis } of evidence ?? []) {
      pieces++;
      bases.set(basis, (bases.get(basis) ?? 0) + 1);
    }
  }
  const [claimed = 0, inferred = 0, computed = 0] = (["claimed", "inferred", "computed"] as const).map((basis) =>
    bases.get(basis),
  );
  const parts = join([
    wording.say("care.pieces", { n: pieces, stated: bases.get("stated") ?? 0 }),
    claimed > 0 && wording.say("care.claimedPieces", { n: claimed }),
    inferred > 0 && wording.say("care.inferred", { n: inferred }),
    computed > 0 && wording.say("care.computed", { n: computed }),
    without > 0 && wording.say("care.without", { n: without }),
  ]);
  return html`<li><b>${wording.say("care.evidence")}</b> ${parts}</li>`;
}
