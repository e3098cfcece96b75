// Reads the report beside this file, checks it, and prints who met, what was signed and who said what.
// Run it with `node examples/baku-talks/summary.js`.
import { readFileSync } from "node:fs";
import { checkText, indexReport, outcomesOf, statementsBy } from "communique";

const { ok, findings, value: report } = checkText(readFileSync(new URL("report.json", import.meta.url)));
if (!ok) {
  for (const finding of findings) console.error(`${finding.path || "/"}: ${finding.message}`);
  process.exit(1);
}

const index = indexReport(report);
const record = (id) => index.get(id);
/** What to call a record: actors, places and topics have a name, other occurrences than statements a title. */
const name = (id) => record(id).name ?? record(id).title ?? record(id).summary;
const names = (ids = []) => ids.map(name).join(", ");
const words = (term) => term.replaceAll("-", " ");

/** One line of a list, left out where there is nothing to say. */
function line(label, text) {
  if (text) console.log(`  ${label.padEnd(11)}${text}`);
}

function heading(text) {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
}

/** The sources of a statement, from the speaker outwards: what the others relay comes first. */
function sourceNames({ evidence = [] }) {
  const sources = [...new Set(evidence.map(({ source }) => source))].map(record);
  const relayed = new Set(sources.flatMap(({ basedOn = [] }) => basedOn));
  sources.sort((a, b) => relayed.has(b.id) - relayed.has(a.id));
  return sources.map(({ publisher, kind }) => (publisher ? name(publisher) : words(kind))).join(" > ");
}

/** `Name (office), for State` */
function person({ actor, person = actor, capacity, representing, onBehalfOf = representing }) {
  return `${name(person)}${capacity ? ` (${capacity})` : ""}${onBehalfOf ? `, for ${name(onBehalfOf)}` : ""}`;
}

function placeName(id) {
  const { distance } = record(id);
  return distance ? `${name(id)}, ${distance.kilometres} km from ${name(distance.from)}` : name(id);
}

console.log(report.title);

heading("Who met");
for (const meeting of report.meetings) {
  console.log(meeting.title);
  line("kind", [meeting.format, words(meeting.kind), meeting.level && `of ${meeting.level}`].filter(Boolean).join(" "));
  line("when", meeting.when?.start);
  line("where", meeting.place && placeName(meeting.place));
  for (const { changes } of meeting.alternatives ?? []) {
    for (const { field, value } of changes) if (field === "/place") line("", `(also told as: ${name(value)})`);
  }
  line("part of", meeting.partOf && name(meeting.partOf));
  for (const participant of meeting.participants ?? []) line("with", person(participant));
  line("about", names([...(meeting.about ?? []), ...(meeting.topics ?? [])]));
}

heading("What was signed");
for (const meeting of report.meetings) {
  for (const agreement of outcomesOf(report, meeting.id)) {
    if (agreement.type !== "agreement") continue;
    console.log(`${agreement.title} (${words(agreement.instrument)}, ${agreement.status})`);
    for (const { representatives = [], witnesses, when, place } of agreement.actions ?? []) {
      for (const representative of representatives) line("signed by", person(representative));
      line("witnessed", names(witnesses));
      line("at", place && name(place));
      line("after", when?.after && name(when.after.record));
    }
    for (const part of agreement.package?.parts ?? []) line("part", name(part));
  }
}

heading("Who said what");
for (const { id, name: speaker } of [...report.people, ...report.states]) {
  const statements = statementsBy(report, id);
  if (statements.length > 0) console.log(speaker);
  for (const statement of statements) {
    const {
      kind,
      shade,
      standing,
      quotes,
      summary,
      reportedView,
      claims = [],
      commitments = [],
      gaps = [],
    } = statement;
    line(words(shade ?? kind), summary);
    line("", standing && `(only ${standing})`);
    for (const quote of quotes ?? []) line("", `"${quote.text}"`);
    for (const { record, key, field } of claims) {
      line("", `claims: ${name(record)}${key || field ? `, ${key ?? field.slice(1)}` : ""}`);
    }
    for (const { by = [], summary: promised } of commitments) line("", `${names(by)} would: ${promised}`);
    line("", reportedView && `whose view: ${name(reportedView.holder)} ${reportedView.attitude} it`);
    for (const { kind: open, note, field } of gaps) line("", `${words(open)}: ${note ?? field}`);
    line("", `by way of: ${sourceNames(statement)}`);
  }
}
