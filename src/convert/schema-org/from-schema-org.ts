import { RECORD_LISTS } from "../../generated/model.js";
import type { AnyRecord, EventId, Meeting, Report, Source, Visit } from "../../generated/types.js";
import type { Imported, ImportOptions } from "../import/imported.js";
import { filled } from "./filled.js";
import { isLanguage, isUri } from "./fits.js";
import { type Identified, Importing } from "./importing.js";
import { type Graph, type GraphNode, readGraph } from "./json-ld.js";
import { readMeeting, readVisit } from "./read-events.js";
import { readOrganization, readPerson, readPlace, readSource, readState, readTopic } from "./read-things.js";
import { readAgreement, readStatement } from "./read-works.js";
import { settle } from "./settle.js";
import { typeUri } from "./type-uri.js";

/**
 * Makes the skeleton of a report from JSON-LD in the vocabulary of schema.org: of its events, people, organizations, places,
 * defined terms, articles, quotations and statements, and of the agreements that `toSchemaOrg` wrote. Each record names the
 * imported document as its evidence. What the report does not hold is among the losses.
 *
 * What is read is JSON-LD that is compacted with the context of schema.org (`https` or `http`): a node, a list of nodes or
 * a `@graph`, with nodes inside of nodes; and full IRIs and prefixes in the place of terms. No context is fetched.
 *
 * @param document the parsed JSON
 * @throws TypeError for a document in another form, and where the report would have no id
 */
export function fromSchemaOrg(document: unknown, options: ImportOptions = {}): Imported {
  const graph = readGraph(document);
  const head = graph.nodes.find(isReport);
  const importing = new Importing(graph, languageOf(graph, head, options));
  const quotations = partsOfStatements(graph);
  for (const node of graph.nodes) if (node !== head && !quotations.has(node)) importing.identify(node);

  const report = reportOf(importing, graph, head, options);
  const made = makeRecords(importing, report);
  settle(report, (record, message) => {
    importing.reading.lose(made.get(record)?.path ?? "", `The report would contradict itself. ${message}`);
  });
  return { report, losses: importing.reading.losses((node) => importing.whyLost(node)) };
}

/** Makes the records, each with the node that it is made of. */
function makeRecords(importing: Importing, report: Report): Map<AnyRecord, GraphNode> {
  const made = new Map<AnyRecord, GraphNode>();
  // The queue grows while it is walked: records name others.
  for (const identified of importing.queue) made.set(readRecord(importing, identified), identified.node);
  for (const record of made.keys()) {
    if (record.type === "visit" || record.type === "meeting") setWhole(importing, record);
  }
  for (const [key, type] of RECORD_LISTS) {
    const records = [...made.keys()].filter((record) => record.type === type);
    if (records.length > 0) (report as Lists)[key] = [...(report[key] ?? []), ...records];
  }
  return made;
}

type Lists = { [Key in (typeof RECORD_LISTS)[number][0]]?: AnyRecord[] };

/** Where only the whole says what its parts are. A visit is part of visits only. */
function setWhole(importing: Importing, event: Visit | Meeting): void {
  const whole = importing.wholeOf(event.id);
  if (whole === undefined || event.partOf !== undefined) return;
  if (event.type === "meeting" || whole.startsWith("visit:")) (event as Meeting).partOf = whole as EventId;
}

/** The report without its records. */
function reportOf(importing: Importing, graph: Graph, head: GraphNode | undefined, options: ImportOptions): Report {
  const { reading, language } = importing;
  const own = head && {
    title: reading.text(head, "name", 1_000),
    summary: reading.text(head, "description"),
    createdAt: reading.date(head, "dateCreated"),
    updatedAt: reading.date(head, "dateModified"),
  };
  // Its sources are those of the report anyway.
  if (head) for (const term of ["additionalType", "inLanguage", "isBasedOn"]) reading.values(head, term);
  return filled<Report>({
    type: "report",
    version: "1",
    id: idOf(graph, head, options),
    language,
    ...own,
    title: own?.title ?? titleOf(importing, graph),
    sources: [importedDocument(importing)],
  });
}

function importedDocument({ source }: Importing): Source {
  return {
    type: "source",
    id: source,
    kind: "dataset",
    note: "The schema.org document that this report was made from.",
  };
}

function isReport(node: GraphNode): boolean {
  return node.properties.some(
    ({ term, values }) => term === "additionalType" && values.some(({ value }) => value === typeUri("report")),
  );
}

/** That of the report, or of the graph. The name of a node is that of what it is about, and not of a report. */
function idOf(graph: Graph, head: GraphNode | undefined, options: ImportOptions): string {
  const id = options.id ?? head?.id ?? graph.nodes.find(({ types }) => types.length === 0)?.id;
  if (id === undefined) {
    throw new TypeError('The document does not say what the report is called. Give an id: {"id": "https://…"}.');
  }
  if (isUri(id) && !id.includes("#")) return id;
  throw new TypeError(`The id of a report is a URI without a fragment, and ${JSON.stringify(id)} is none.`);
}

function languageOf(graph: Graph, head: GraphNode | undefined, options: ImportOptions): string {
  const own = head?.properties.find(({ term }) => term === "inLanguage")?.values[0]?.value ?? graph.language;
  const { language = UNDETERMINED } = options;
  if (!isLanguage(language))
    throw new TypeError(`The language is a tag of BCP 47, and ${JSON.stringify(language)} is none.`);
  return isLanguage(own) ? own : language;
}

/** The tag of a language that is not known (ISO 639-2). */
const UNDETERMINED = "und";

/** The title of what comes first. */
function titleOf({ reading }: Importing, { nodes }: Graph): string {
  for (const node of nodes) {
    const title = reading.peek(node, "headline") ?? reading.peek(node, "name");
    if (title !== undefined) return [...title].slice(0, 1_000).join("");
  }
  return "A document of schema.org";
}

/** Quotations that stand at the top and are parts of a statement all the same. */
function partsOfStatements({ nodes }: Graph): Set<GraphNode> {
  const statements = nodes.filter(({ types }) => types.includes("Statement") || types.includes("Claim"));
  const parts = statements.flatMap(({ properties }) =>
    properties.filter(({ term }) => term === "hasPart").flatMap(({ values }) => values.map(({ value }) => value)),
  );
  return new Set(parts.filter((part) => typeof part === "object"));
}

function readRecord(importing: Importing, identified: Identified): AnyRecord {
  switch (identified.type) {
    case "source":
      return readSource(importing, identified);
    case "person":
      return readPerson(importing, identified);
    case "organization":
      return readOrganization(importing, identified);
    case "state":
      return readState(importing, identified);
    case "place":
      return readPlace(importing, identified);
    case "topic":
      return readTopic(importing, identified);
    case "visit":
      return readVisit(importing, identified);
    case "meeting":
      return readMeeting(importing, identified);
    case "agreement":
      return readAgreement(importing, identified);
    case "statement":
      return readStatement(importing, identified);
    default:
      throw new Error(`No node becomes a ${identified.type}.`);
  }
}
