import type { AnyRecord, RecordByType, RecordType, Report } from "../../generated/types.js";
import { requireReport } from "../../lookup/require-report.js";
import { recordsOf } from "../../lookup/walk.js";
import type { Conversion } from "../export/conversion.js";
import { actNode } from "./acts.js";
import { agreementNode } from "./agreements.js";
import { claimNode } from "./claims.js";
import type { SchemaOrgDataset, SchemaOrgDocument, SchemaOrgNode } from "./document.js";
import { meetingNode, visitNode } from "./events.js";
import { filled } from "./filled.js";
import { hasNode, isClaimed, Scope } from "./scope.js";
import { statementNode } from "./statements.js";
import { typeUri } from "./type-uri.js";
import { organizationNode, personNode, placeNode, sourceNode, stateNode, topicNode } from "./write-things.js";

/**
 * Converts a report to JSON-LD in the vocabulary of schema.org (release 30): events, actions, people, organizations, places,
 * topics, agreements, statements and sources, each a node with the global name of its record as `@id`. Processes and
 * relationships have no type there. What is only claimed, denied, disputed or refuted is a `Claim` and nothing else. An
 * event that may not take place is left out, because schema.org takes every event for certain.
 *
 * @throws TypeError for what is not a report
 */
export function toSchemaOrg(report: Report): Conversion<SchemaOrgDocument> {
  requireReport(report);
  const scope = new Scope(report);
  const nodes: SchemaOrgNode[] = [reportNode(scope)];
  for (const { record, path } of recordsOf(report)) {
    const write = NODES[record.type] as NodeOf<AnyRecord> | undefined;
    if (write === undefined || !hasNode(record)) continue;
    nodes.push(isClaimed(record) ? claimNode(scope, record, path) : write(scope, record, path));
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

type NodeOf<R> = (scope: Scope, record: R, path: string) => SchemaOrgNode;

const NODES: { readonly [T in RecordType]?: NodeOf<RecordByType[T]> } = {
  source: sourceNode,
  person: personNode,
  organization: organizationNode,
  state: stateNode,
  place: placeNode,
  topic: topicNode,
  visit: visitNode,
  meeting: meetingNode,
  agreement: agreementNode,
  act: actNode,
  statement: statementNode,
};
