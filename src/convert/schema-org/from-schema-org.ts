import type { Source, SourceId, Temporal } from "../../generated/types.js";
import { isBefore } from "../../time/interval.js";
import { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import { Ids } from "../import/ids.js";
import type { Imported, ImportOptions } from "../import/imported.js";
import { type Found, implied } from "../import/reading.js";
import { settle } from "../import/settle.js";
import { LONGEST_TEXT } from "../import/text.js";
import { nameOf, readCommon } from "./common.js";
import { readFrame } from "./frame.js";
import { GraphImport, type Readers, SCHEMA } from "./importing.js";
import type { Graph, GraphNode } from "./json-ld.js";
import { classify, ownTypes } from "./kinds.js";
import { languagesOf } from "./languages.js";
import { act } from "./read-acts.js";
import { agreement } from "./read-agreements.js";
import { meeting, settleStatus, visit } from "./read-events.js";
import { place } from "./read-places.js";
import { source, storyTitle } from "./read-sources.js";
import { statement } from "./read-statements.js";
import { organization, person, state, topic } from "./read-things.js";
import { asFound, GraphReading, nodeIn, typesAs } from "./reading.js";
import { type Story, storyIn } from "./story.js";

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

/** What a document of schema.org does not say itself. */
export interface SchemaOrgImportOptions extends ImportOptions {
  /** The address of the page that the document stood on, where a story stands that gives no address itself. */
  url?: string;
  /** What relative addresses in the document are read against. By default the address of the page. */
  base?: string;
  /** What the page is called: the title of the report, where no node of the document has one. */
  title?: string;
}

/**
 * Makes the skeleton of a report from JSON-LD in the vocabulary of schema.org: of its articles, events, actions, people,
 * organizations, places, defined terms, quotations, statements and fact checks, and of the agreements that `toSchemaOrg`
 * wrote. Each record names the imported document as its evidence. What the report does not hold is among the losses.
 *
 * What is read is JSON-LD that is compacted with the context of schema.org (`https` or `http`), or expanded: a node, a list
 * of nodes or a `@graph`, with nodes inside of nodes; and full IRIs and prefixes in the place of terms. No context is
 * fetched. Of a page with a story on it, what tells of the page and its site alone becomes no record.
 *
 * @param document the parsed JSON
 * @throws TypeError for a document in another form, and where the report would have no id
 */
export function fromSchemaOrg(document: unknown, options: SchemaOrgImportOptions = {}): Imported {
  const reading = new GraphReading(document, options.base ?? options.url, options);
  const { graph } = reading;
  const own = graph.nodes.find(isReport);
  const story = storyIn(graph, options);
  const ids = new Ids();
  const imported: Source = {
    type: "source",
    id: ids.mint("source", undefined, "imported document"),
    kind: "dataset",
    ...(options.url !== undefined && { url: options.url }),
    note: "The schema.org document that this report was made from.",
  };
  const head = headOf(reading, own, story, imported, options);
  const language = head.get("language") as string;
  const importing = new GraphImport(reading, ids, imported.id, language, READERS, options);
  importing.isOwnDocument = own !== undefined;
  const parts = partsOfStatements(graph);
  for (const node of story.told) if (node !== own && !parts.has(node)) importing.identify(node);
  readAll(importing);
  const main = own ? undefined : importing.queue.find(({ node }) => node === story.main)?.draft;
  readFrame(importing, story.frame, head, main?.type === "source" ? main : undefined);
  if (main?.type === "source" && options.url !== undefined && main.get("url") === undefined) {
    main.set("url", implied(main.path, options.url));
  }
  for (const node of story.cast) reading.explain(node.path, "Nothing in the story refers to it.");
  const dates = datesOf(head, importing);
  for (const identified of importing.queue) {
    if (identified.type === "meeting" || identified.type === "visit") settleStatus(reading, identified, dates.at(-1));
  }
  for (const { draft } of importing.queue) setWhole(importing, draft);
  const dataset = new Draft({ ...imported }, "", reading.lose);
  referToAll(dataset, importing);
  const { report, held } = settle(head, [dataset, ...importing.drafts], reading.lose);
  return { report, losses: reading.losses(held) };
}

function readAll(importing: GraphImport): void {
  for (const identified of importing.queue) {
    READERS[identified.type]?.read?.(importing, identified);
    readCommon(importing, identified);
    // What is asked for last may ask for others in turn.
    if (identified === importing.queue.at(-1)) for (const read of importing.later.splice(0)) read();
  }
}

/** Those of the report and of its sources, the newest last. */
function datesOf(head: Draft, { drafts }: GraphImport): Temporal[] {
  const told = [head.get("updatedAt"), head.get("createdAt"), ...drafts.map((draft) => draft.get("publishedAt"))];
  const dates = told.filter((date) => date !== undefined) as Temporal[];
  return dates.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
}

/** Where only the whole says what its parts are. A visit is part of visits only. */
function setWhole({ links }: GraphImport, draft: Draft): void {
  const whole = links.wholes.get(draft.id);
  if (whole === undefined) return;
  if (draft.get("partOf") === whole.value) draft.shows(whole);
  else if (draft.get("partOf") !== undefined) return;
  else if (draft.type === "meeting" || whole.value.startsWith("visit:")) draft.set("partOf", whole);
}

/** What no other record names is what the document is about; the articles, what it was taken from. */
function referToAll(document: Draft, { drafts }: GraphImport): void {
  const named = new Map<string, Set<string>>();
  for (const { record, id } of drafts) {
    for (const text of textsIn(record)) named.set(text, (named.get(text) ?? new Set()).add(id));
  }
  for (const draft of drafts) {
    const isNamed = [...(named.get(draft.id) ?? [])].some((id) => id !== draft.id);
    if (isNamed || !SERVING.has(draft.type)) continue;
    if (draft.type !== "source") document.extend(SCHEMA, "about", implied(draft.path, draft.id));
    else if (draft.get("depicts") === undefined) document.add("basedOn", implied(draft.path, draft.id as SourceId));
  }
}

const SERVING: ReadonlySet<string> = new Set(["source", "person", "organization", "state", "place", "topic"]);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What the report says of itself, read from its node where the document has one; or else what its main node says. */
function headOf(
  reading: GraphReading,
  own: GraphNode | undefined,
  { main, isNone }: Story,
  source: Source,
  options: SchemaOrgImportOptions,
): Draft {
  const { graph } = reading;
  const node = own ?? main;
  // The name of a node is that of what it is about, and not of a report.
  const id = own?.id ?? graph.nodes.find(({ types }) => types.length === 0)?.id;
  const language = (node && languagesOf(reading, node)[0]) ?? graph.language;
  reading.language = language?.value ?? options.language;
  const page = options.title === undefined ? undefined : implied("", options.title);
  const called = (node && storyTitle(reading, node, page)) ?? firstTitle(reading);
  // Of a page without a story, its own title says most.
  const title = (own === undefined && isNone ? page : undefined) ?? called ?? page ?? implied("", UNTITLED);
  const head = beginReport({ path: own?.path ?? "", id, language, title, source }, options, reading.lose);
  reading.language = head.get("language") as string;
  // All others but articles say it in a record of their own.
  if (node && classify(node)?.type === "source") head.set("summary", summaryOf(reading, node));
  if (own === undefined) return head;
  head.set("createdAt", reading.date(own, "dateCreated"));
  head.set("updatedAt", reading.date(own, "dateModified"));
  // Its sources are those of the report anyway.
  for (const found of reading.values(own, "isBasedOn")) {
    const referred = nodeIn(graph, found);
    if (referred && classify(referred)?.type === "source") head.shows(asFound(found));
  }
  head.shows(...typesAs(own, "Dataset"), ...ownTypes(own).map(({ leaf }) => leaf));
  return head;
}

function summaryOf(reading: GraphReading, node: GraphNode): Found | undefined {
  return reading.text(node, "description", LONGEST_TEXT) ?? reading.text(node, "abstract", LONGEST_TEXT);
}

const UNTITLED = "A document of schema.org";

function isReport(node: GraphNode): boolean {
  return ownTypes(node).some(({ own }) => own.type === "report");
}

/** The title of what comes first. */
function firstTitle(reading: GraphReading): Found | undefined {
  for (const node of reading.graph.nodes) {
    const title = reading.text(node, "headline") ?? nameOf(reading, node);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** Quotations that stand at the top and are parts of a statement all the same. */
function partsOfStatements({ nodes }: Graph): Set<GraphNode> {
  const statements = nodes.filter((node) => typesAs(node, "Statement", "Claim").length > 0);
  const parts = statements.flatMap(({ properties }) =>
    properties.filter(({ term }) => term === "hasPart").flatMap(({ values }) => values.map(({ value }) => value)),
  );
  return new Set(parts.filter((part) => typeof part === "object"));
}
