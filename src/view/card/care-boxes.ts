import type { Alternative, AnyRecord, Gap, Standing } from "../../generated/types.js";
import type { Finding } from "../../json/finding.js";
import type { ClaimOn } from "../../lookup/claims-on.js";
import { isOccurrence, saysThatIs } from "../../lookup/standing-of.js";
import { attribute, type Html, html, join, NOTHING, type Part } from "../markup/html.js";
import { said } from "../markup/said.js";
import { Fields, facts } from "../values/fields.js";
import { fieldAt, fieldName } from "../values/pointers.js";
import { present } from "../values/present.js";
import { nameFor, ref, refs } from "../values/refs.js";
import { withinOf } from "../values/target.js";
import { temporal } from "../values/temporal.js";
import { shownField } from "../values/values.js";
import type { View } from "../values/view.js";
import { whenText } from "../values/when.js";
import { standingMark, word } from "../values/words.js";
import type { LabelKey } from "../wording/labels.js";

// What to read a record with: its standing and who claims or denies it, other accounts, gaps, findings.

export function standingBox(view: View, record: AnyRecord, standing: Standing | undefined): Html {
  const told = view.claims.get(record.id) ?? [];
  const claims = [...told, ...presuming(view, record, standing, told)];
  if (standing === undefined && claims.length === 0) return NOTHING;
  const { wording } = view;
  const head = standing && html`<p>${wording.say(`standing.${standing}` as LabelKey)}</p>`;
  const items = claims.map((claim) => html`<li>${claimLine(view, record, claim)}</li>`);
  return html`<div class="box b-${standing ?? "told"}">${head}${items.length > 0 ? html`<ul>${items}</ul>` : ""}</div>`;
}

/** Who thanks for something or values it says that it is there: of what is not told as fact, those count too. */
function presuming(view: View, record: AnyRecord, standing: Standing | undefined, told: readonly ClaimOn[]): ClaimOn[] {
  if (standing === undefined || !isOccurrence(record)) return [];
  const ofWhole = told.filter(({ claim }) => claim.field === undefined && claim.key === undefined);
  const isTold = new Set(ofWhole.map(({ statement }) => statement));
  return view.index.referrers(record.id).flatMap(({ record: statement, path }) => {
    const isOne =
      statement.type === "statement" &&
      path.startsWith("/about/") &&
      !isTold.has(statement) &&
      saysThatIs(statement, record);
    return isOne ? [{ statement, claim: { record: record.id } }] : [];
  });
}

function claimLine(view: View, record: AnyRecord, { statement, claim }: ClaimOn): Html {
  const { wording } = view;
  const { kind, shade, speakers, when, factuality, standing } = statement;
  const { key, field, modality, refrain } = claim;
  const says =
    isOccurrence(record) && field === undefined && key === undefined ? saysThatIs(statement, record) : undefined;
  const how = html`<b${attribute("class", says === undefined ? undefined : says ? "yes" : "no")}>${wording.did(shade ?? kind)}</b>`;
  const who = ref(view, statement.id, join(speakers.map((id) => said(nameFor(view, id)))));
  const what = withinOf(view, record, { ...(key && { key }), ...(field !== undefined && { field }) });
  const line = join([
    wording.say("claimed.how", { who, how }),
    when && whenText(view, when, true),
    factuality && word(view, "Factuality", factuality),
    modality && word(view, "ClaimModality", modality),
    refrain && wording.say("claim.refrain"),
  ]);
  return join([html`${line}${standingMark(view, standing)}`, what], ": ");
}

export function alternativeBox(view: View, record: AnyRecord, alternative: Alternative): Html {
  const { wording } = view;
  const fields = new Fields(view, "Alternative", alternative, record);
  const [from, kind, note] = [fields.take("from"), fields.take("kind"), fields.take("note")];
  const changes = fields.take("changes").map(({ field, value, none }) => {
    const { owner, key } = fieldAt(record, field);
    const told = none
      ? html`<i>${wording.say("alternative.none")}</i>`
      : html`<b>${shownField(view, owner, key, value, record)}</b>`;
    return html`<li>${said(fieldName(wording, record, field))}: ${told} <span class="dim">${wording.say("alternative.instead", { what: present(view, record, field) })}</span></li>`;
  });
  const title = html`<b>${wording.say("alternative.title")}</b>${kind ? html` (${word(view, "AlternativeKind", kind)})` : ""}`;
  return html`<div class="box b-alt"><p>${title} · ${refs(view, from)}</p><ul>${changes}</ul>${note ? html`<p>${said(note)}</p>` : ""}${facts([fields.rest()])}</div>`;
}

export function gapBox(view: View, record: AnyRecord, gap: Gap): Html {
  const { wording } = view;
  const fields = new Fields(view, "Gap", gap, record);
  const field = fields.take("field");
  const [of, asOf, from, note] = [fields.take("of"), fields.take("asOf"), fields.take("from"), fields.take("note")];
  const line: Part[] = [
    said(fieldName(wording, record, field ?? "")),
    of && wording.say(gap.kind === "unconfirmed" ? "gap.by" : "gap.of", { whom: refs(view, of) }),
    asOf && wording.say("gap.asOf", { when: temporal(wording, asOf) }),
  ];
  return html`<div class="box b-gap"><p><b>${gapKind(view, fields.take("kind"))}</b> ${join(line, " ")}${from ? html` · ${refs(view, from)}` : ""}</p>${note ? html`<p>${said(note)}</p>` : ""}${facts([fields.rest()])}</div>`;
}

function gapKind(view: View, kind: Gap["kind"]): Html {
  // Its meaning stands among the words.
  word(view, "GapKind", kind);
  return view.wording.say(`gap.${kind}` as LabelKey);
}

export function findingBox(view: View, { severity, code, message, help }: Finding): Html {
  const isError = severity === "error";
  const name = view.wording.say(isError ? "finding.error" : "finding.warning");
  return html`<div class="box b-${isError ? "error" : "warning"}"><p><b>${name}</b> <code>${said(code)}</code> ${said(message)}</p>${help ? html`<p class="dim">${said(help)}</p>` : ""}</div>`;
}
