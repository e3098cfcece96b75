import type { Source } from "../../generated/types.js";
import { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import { Ids } from "../import/ids.js";
import type { Imported, ImportOptions } from "../import/imported.js";
import { settle } from "../import/settle.js";
import { cut, LONGEST_LABEL, LONGEST_TEXT } from "../import/text.js";
import { readCommon } from "./common.js";
import { GraphImport, type Readers } from "./importing.js";
import type { Graph, GraphNode } from "./json-ld.js";
import { act } from "./read-acts.js";
import { meeting, visit } from "./read-events.js";
import { organization, person, place, source, state, topic } from "./read-things.js";
import { agreement, statement } from "./read-works.js";
import { GraphReading } from "./reading.js";
import { typeUri } from "./type-uri.js";

const READERS: Readers = {
  source,
  person,
  organization,
  state,
  place,
  topic,
  visit,
  meeting,
  agreement,
  act,
  statement,
};

/**
 * Makes the skeleton of a report from JSON-LD in the vocabulary of schema.org: of its events, actions, people, organizations,
 * places, defined terms, articles, quotations and statements, and of the agreements that `toSchemaOrg` wrote. Each record
 * names the imported document as its evidence. What the report does not hold is among the losses.
 *
 * What is read is JSON-LD that is compacted with the context of schema.org (`https` or `http`): a node, a list of nodes or
 * a `@graph`, with nodes inside of nodes; and full IRIs and prefixes in the place of terms. No context is fetched.
 *
 * @param document the parsed JSON
 * @throws TypeError for a document in another form, and where the report would have no id
 */
export function fromSchemaOrg(document: unknown, options: ImportOptions = {}): Imported {
  const reading = new GraphReading(document);
  const { graph } = reading;
  const own = graph.nodes.find(isReport);
  const ids = new Ids();
  const imported: Source = {
    type: "source",
    id: ids.mint("source", undefined, "imported document"),
    kind: "dataset",
    note: "The schema.org document that this report was made from.",
  };
  const head = headOf(reading, own, imported, options);
  const importing = new GraphImport(reading, ids, imported.id, head.get("language") as string, READERS);
  const quotations = partsOfStatements(graph);
  for (const node of graph.nodes) if (node !== own && !quotations.has(node)) importing.identify(node);
  for (const identified of importing.queue) {
    READERS[identified.type]?.read?.(importing, identified);
    readCommon(importing, identified);
  }
  const drafts = importing.queue.map(({ draft }) => draft);
  for (const draft of drafts) setWhole(importing, draft);
  const report = settle(head, [new Draft({ ...imported }, "", reading.lose), ...drafts], reading.lose);
  return { report, losses: reading.losses((node) => importing.whyLost(node)) };
}

/** Where only the whole says what its parts are. A visit is part of visits only. */
function setWhole({ wholes }: GraphImport, draft: Draft): void {
  const whole = wholes.get(draft.id);
  if (whole === undefined || draft.get("partOf") !== undefined) return;
  if (draft.type === "meeting" || whole.value.startsWith("visit:")) draft.set("partOf", whole);
}

/** What the report says of itself, read from its node where the document has one. */
function headOf(reading: GraphReading, own: GraphNode | undefined, source: Source, options: ImportOptions): Draft {
  const { graph } = reading;
  // The name of a node is that of what it is about, and not of a report.
  const id = own?.id ?? graph.nodes.find(({ types }) => types.length === 0)?.id;
  const language = (own && reading.peek(own, "inLanguage")) ?? graph.language;
  const title = (own && reading.text(own, "name")?.value) ?? titleOf(reading);
  const head = beginReport({ path: own?.path ?? "", id, language, title, source }, options, reading.lose);
  if (own === undefined) return head;
  head.set("summary", reading.text(own, "description", LONGEST_TEXT));
  head.set("createdAt", reading.fitting(own, "dateCreated", "Temporal"));
  head.set("updatedAt", reading.fitting(own, "dateModified", "Temporal"));
  // Its sources are those of the report anyway.
  for (const term of ["additionalType", "inLanguage", "isBasedOn"]) reading.values(own, term);
  return head;
}

function isReport(node: GraphNode): boolean {
  return node.properties.some(
    ({ term, values }) => term === "additionalType" && values.some(({ value }) => value === typeUri("report")),
  );
}

/** The title of what comes first. */
function titleOf(reading: GraphReading): string {
  for (const node of reading.graph.nodes) {
    const title = reading.peek(node, "headline") ?? reading.peek(node, "name");
    if (title !== undefined) return cut(title, LONGEST_LABEL);
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
