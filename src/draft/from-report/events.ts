import type { AnyRecord, RecordId } from "../../generated/types.js";
import { resolvePointer } from "../../json/pointer.js";
import { recordsOf } from "../../lookup/walk.js";
import { eventKinds, PLAIN_KINDS } from "../kinds.js";
import { draftWords } from "../words.js";
import type { ReportReading } from "./report-reading.js";

/** The field that says the kind of a record, and what it is where the draft has no word for it. */
const KINDS: { readonly [type: string]: readonly [field: string, other: string] } = {
  meeting: ["kind", PLAIN_KINDS.meeting],
  agreement: ["instrument", PLAIN_KINDS.agreement],
  act: ["kind", "decide"],
  process: ["kind", PLAIN_KINDS.process],
  relationship: ["kind", PLAIN_KINDS.relationship],
};

/** In which roles of the draft those stand who are in these fields. */
const ROLES: readonly (readonly [field: string, role: string, types: readonly string[]])[] = [
  ["visitors", "visitor", ["visit"]],
  ["participants", "participant", ["meeting"]],
  ["parties", "party", ["agreement", "process", "relationship"]],
  ["by", "actor", ["act"]],
  ["with", "partner", ["act"]],
  ["to", "target", ["act"]],
  ["mediators", "mediator", ["process"]],
  ["observers", "observer", ["process"]],
];

/** The occurrences of a report but statements, and the steps of its documents behind them. */
export function eventsOf(reading: ReportReading): object[] {
  const packages = new Map<RecordId, RecordId>();
  for (const [i, { id, package: own }] of (reading.report.agreements ?? []).entries()) {
    for (const [j, part] of (own?.parts ?? []).entries()) {
      reading.take(`/agreements/${i}/package/parts/${j}`);
      packages.set(part, id);
    }
  }
  return [...recordsOf(reading.report)].flatMap(({ record, path }) => {
    if (record.type !== "visit" && KINDS[record.type] === undefined) return [];
    return [eventOf(reading, record, path, packages.get(record.id)), ...stepsOf(reading, record, path)];
  });
}

function eventOf(reading: ReportReading, record: AnyRecord, path: string, whole: RecordId | undefined): object {
  reading.take(`${path}/title`);
  const title = reading.nameOf(record.id);
  return {
    title,
    evidence: reading.evidence(record, path),
    kind: kindOf(reading, record, path),
    shade: record.type === "act" ? reading.word(`${path}/shade`, draftWords("actShade")) : "none",
    status: reading.text(`${path}/status`) || "none",
    standing: reading.text(`${path}/standing`) || "none",
    participants: participantsOf(reading, record, path),
    date: reading.date(`${path}/when`),
    dateWords: reading.text(`${path}/when/asStated`),
    place: reading.name(`${path}/place`) || reading.name(`${path}/places/0`),
    partOf: reading.name(`${path}/partOf`) || reading.name(`${path}/during`) || reading.name(`${path}/process`),
    of: whole ? reading.nameOf(whole) : plainTarget(reading, `${path}/under`),
    about: [...reading.names(`${path}/topics`), ...reading.names(`${path}/about`)],
    summary: reading.text(`${path}/summary`),
  };
}

function kindOf(reading: ReportReading, record: AnyRecord, path: string): string {
  const [field, other] = KINDS[record.type] ?? [];
  if (field === undefined || other === undefined) return "visit";
  const word = resolvePointer(reading.report, `${path}/${field}`).value as string;
  const medium = "medium" in record ? record.medium : undefined;
  if (word === "talks" && (medium === "telephone" || medium === "video")) {
    reading.take(`${path}/${field}`, `${path}/medium`);
    return `${medium}-call`;
  }
  if (!eventKinds(word).some((kind) => kind.record === record.type)) return other;
  reading.take(`${path}/${field}`);
  return word;
}

function participantsOf(reading: ReportReading, record: AnyRecord, path: string): object[] {
  const roles = draftWords("role");
  const listed = ROLES.flatMap(([field, role, types]) => {
    if (!types.includes(record.type)) return [];
    return reading.paths(`${path}/${field}`).map((each) => {
      // A participation, or the id alone.
      const isId = typeof resolvePointer(reading.report, each).value === "string";
      if (isId) return participant(reading.name(each), role);
      return {
        name: reading.name(`${each}/actor`),
        role: field === "participants" ? reading.word(`${each}/role`, roles, role) : role,
        representing: reading.name(`${each}/representing`),
        capacity: reading.text(`${each}/capacity`),
      };
    });
  });
  const bodies = reading
    .paths(`${path}/bodies`)
    .map((each) => participant(reading.name(`${each}/body`), reading.text(`${each}/role`)));
  const hosts = record.type === "visit" ? [reading.name(`${path}/host`), ...reading.names(`${path}/receivedBy`)] : [];
  return [...listed, ...bodies, ...hosts.map((name) => participant(name, "host"))];
}

function stepsOf(reading: ReportReading, record: AnyRecord, path: string): object[] {
  return reading.paths(`${path}/actions`).map((at, index) => {
    const action = reading.text(`${at}/action`);
    reading.take(`${at}/key`);
    const title = stepTitle(reading, record.id, index, action);
    reading.callStep(record.id, reading.look(`${at}/key`), title);
    return {
      title,
      evidence: reading.evidence(record, path, `/actions/${index}`),
      kind: action,
      shade: "none",
      status: reading.text(`${at}/status`) || "none",
      standing: "none",
      participants: [
        ...reading.names(`${at}/by`).map((name) => participant(name, "actor")),
        ...reading.paths(`${at}/representatives`).map((each) => ({
          name: reading.name(`${each}/person`),
          role: "signatory",
          representing: reading.name(`${each}/onBehalfOf`),
          capacity: reading.text(`${each}/capacity`),
        })),
        ...reading.names(`${at}/witnesses`).map((name) => participant(name, "witness")),
      ],
      date: reading.date(`${at}/when`),
      dateWords: reading.text(`${at}/when/asStated`),
      place: reading.name(`${at}/place`),
      partOf: reading.name(`${at}/during`),
      of: reading.nameOf(record.id),
      about: reading.names(`${at}/topics`),
      summary: reading.text(`${at}/summary`),
    };
  });
}

/** What a step is called, since it has no title of its own. */
export function stepTitle(reading: ReportReading, id: RecordId, index: number, action: string): string {
  return `${reading.nameOf(id)}: ${action}, step ${index + 1}`;
}

/** A record that is named as a whole: a draft cannot name a part of one. */
function plainTarget(reading: ReportReading, path: string): string {
  const { key, field } = (resolvePointer(reading.report, path).value ?? {}) as { key?: string; field?: string };
  return key === undefined && field === undefined ? reading.name(`${path}/record`) : "";
}

function participant(name: string, role: string): object {
  return { name, role, representing: "", capacity: "" };
}
