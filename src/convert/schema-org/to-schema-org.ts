import type { AnyRecord, Report } from "../../generated/types.js";
import { recordsOf } from "../../lookup/walk.js";
import type { Conversion } from "../export/conversion.js";
import { requireReport } from "../export/require-report.js";
import { organizationNode, personNode, stateNode } from "./actors.js";
import { agreementNode } from "./agreements.js";
import type { SchemaOrgDataset, SchemaOrgDocument, SchemaOrgNode } from "./document.js";
import { meetingNode, visitNode } from "./events.js";
import { filled } from "./filled.js";
import { placeNode } from "./places.js";
import { hasNode, type Scope, scopeOf } from "./scope.js";
import { sourceNode } from "./sources.js";
import { statementNode } from "./statements.js";
import { topicNode } from "./topics.js";
import { typeUri } from "./type-uri.js";

/**
 * Converts a report to JSON-LD in the vocabulary of schema.org (release 30): events, people, organizations, places, topics,
 * agreements, statements and sources, each a node with the global name of its record as `@id`. Processes and relationships
 * have no type there. An event that may not take place is left out, because schema.org takes every event for certain.
 *
 * @throws TypeError for what is not a report
 */
export function toSchemaOrg(report: Report): Conversion<SchemaOrgDocument> {
  requireReport(report);
  const scope = scopeOf(report);
  const nodes: SchemaOrgNode[] = [reportNode(scope)];
  for (const { record, path } of recordsOf(report)) {
    const node = hasNode(record) ? recordNode(scope, record, path) : undefined;
    if (node) nodes.push(node);
  }
  return {
    document: { "@context": "https://schema.org", "@graph": nodes },
    losses: scope.losses.list(),
  };
}

/** A report is a body of structured information about a story, which is what schema.org calls a dataset. */
function reportNode({ report, links, date }: Scope): SchemaOrgDataset {
  const { id, title, language, summary, createdAt, updatedAt, sources } = report;
  return filled<SchemaOrgDataset>({
    "@type": "Dataset",
    "@id": id,
    additionalType: typeUri("report"),
    name: title,
    description: summary,
    inLanguage: language,
    dateCreated: date(createdAt, "/createdAt"),
    dateModified: date(updatedAt, "/updatedAt"),
    isBasedOn: links(
      sources.map((source) => source.id),
      "/sources",
    ),
  });
}

function recordNode(scope: Scope, record: AnyRecord, path: string): SchemaOrgNode | undefined {
  switch (record.type) {
    case "source":
      return sourceNode(scope, record, path);
    case "person":
      return personNode(scope, record, path);
    case "organization":
      return organizationNode(scope, record, path);
    case "state":
      return stateNode(scope, record, path);
    case "place":
      return placeNode(scope, record, path);
    case "topic":
      return topicNode(scope, record, path);
    case "visit":
      return visitNode(scope, record, path);
    case "meeting":
      return meetingNode(scope, record, path);
    case "agreement":
      return agreementNode(scope, record, path);
    case "statement":
      return statementNode(scope, record, path);
    default:
      return undefined;
  }
}
