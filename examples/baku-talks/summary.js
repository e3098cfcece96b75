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
/** What to call a record: actors, places and topics have a name, events and documents a title. */
const name = (id) => record(id).name ?? record(id).title ?? record(id).kind;
const names = (ids = []) => ids.map(name).join(", ");
const words = (term) => term.replaceAll("-", " ");

/** One line of a list, left out where there is nothing to say. */
function line(label, text) {
  if (text) console.log(`  ${label.padEnd(11)}${text}`);
}

function heading(text) {
  console.log(`\n${text}\n${"-".repeat(text.length)}`);
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
  for (const other of meeting.alternatives ?? []) {
    if (other.field === "/place") line("", `(also told as: ${name(other.value)})`);
  }
  line("part of", meeting.partOf && name(meeting.partOf));
  for (const participant of meeting.participants ?? []) line("with", person(participant));
  line("about", names(meeting.topics));
}

heading("What was signed");
for (const meeting of report.meetings) {
  for (const agreement of outcomesOf(report, meeting.id)) {
    console.log(`${agreement.title} (${words(agreement.instrument)}, ${agreement.status})`);
    for (const { signatories = [], witnesses, place } of agreement.actions ?? []) {
      for (const signatory of signatories) line("signed by", person(signatory));
      line("witnessed", names(witnesses));
      line("at", place && name(place));
    }
    for (const part of agreement.package?.parts ?? []) line("part", name(part));
  }
}

heading("Who said what");
for (const speaker of report.people) {
  const statements = statementsBy(report, speaker.id);
  if (statements.length > 0) console.log(speaker.name);
  for (const statement of statements) {
    const { kind, modality, quotes, summary, topics, reportedView, attribution = [] } = statement;
    line(words(kind), summary);
    for (const quote of quotes ?? []) line("", `"${quote.text}"`);
    line("", modality && `mode: ${modality}`);
    line("", topics && `about: ${names(topics)}`);
    line("", reportedView && `whose view: ${name(reportedView.holder)} ${reportedView.attitude} it`);
    const chain = attribution.map((link) => words(name(link.actor ?? link.source)));
    line("", chain.length > 0 && `by way of: ${chain.join(" > ")}`);
  }
}
