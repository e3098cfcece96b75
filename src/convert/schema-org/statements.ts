import type { Claim, Quote, Statement, StatementKind } from "../../generated/types.js";
import type { NodeReference, SchemaOrgQuotation, SchemaOrgStatement } from "./document.js";
import { filled, some } from "./filled.js";
import { NO_NODE } from "./homes.js";
import type { Scope } from "./scope.js";
import { identity, inRole, subjectOf } from "./things.js";
import { typeUri } from "./type-uri.js";

/** Those who do this say that something is so, or that it is not. */
const CLAIMS: ReadonlySet<string> = new Set<StatementKind>(["assert", "deny", "accuse"]);

/**
 * The summary is the encoder's and not the speaker's, so it is no `text` of the statement: that is what the speaker is the
 * author of. Its own words are quotations, as parts of it; what it says to be so, or asks for, it mentions.
 */
export function statementNode(scope: Scope, statement: Statement, path: string): SchemaOrgStatement {
  const { kind, shade, summary, when, at, place, channel, quotes, topics, about } = statement;
  const { link, links, subjects, date } = scope;
  const speakers = links(statement.speakers, `${path}/speakers`);
  const isClaim = CLAIMS.has(kind);
  const telling = subjectOf(scope, statement.evidence, path);
  return filled<SchemaOrgStatement>({
    "@type": isClaim ? "Claim" : "Statement",
    ...identity(scope, statement),
    additionalType: typeUri("statement", kind, shade),
    description: summary,
    author: authors(scope, statement, speakers, path),
    sourceOrganization: some(sponsors(scope, statement, path)),
    dateCreated: date(when?.start, `${path}/when/start`),
    recordedAt: link(at, `${path}/at`),
    locationCreated: link(place, `${path}/place`),
    genre: channel?.kind,
    url: channel?.url,
    about: some([...subjects(topics, `${path}/topics`), ...subjects(about, `${path}/about`)]),
    mentions: some(claimed(scope, statement.claims, path)),
    isPartOf: some([link(statement.document, `${path}/document`)]),
    ...(isClaim ? { appearance: telling } : { subjectOf: telling }),
    hasPart: quotes?.map((quote, i) => quotation(scope, quote, speakers, `${path}/quotes/${i}`)),
  });
}

/** Without what they name, nothing can be said of claims. */
function claimed({ subject, losses }: Scope, claims: readonly Claim[] = [], path: string) {
  return claims.map(({ record }, i) => {
    const at = `${path}/claims/${i}`;
    const node = subject(record, `${at}/record`);
    return node ?? losses.add(at, NO_NODE);
  });
}

function authors(
  { losses }: Scope,
  { speakers, capacity }: Statement,
  nodes: readonly NodeReference[],
  path: string,
): SchemaOrgStatement["author"] {
  const isSingle = speakers.length === 1;
  if (capacity && (!isSingle || nodes.length === 0)) losses.add(`${path}/capacity`, "It is that of a single speaker.");
  const role = isSingle && capacity ? { roleName: "speaker", description: capacity } : {};
  return nodes.map((speaker) => inRole("author", speaker, role));
}

function sponsors({ losses, link }: Scope, { onBehalfOf = [] }: Statement, path: string) {
  return onBehalfOf.map((actor, i) => {
    const at = `${path}/onBehalfOf/${i}`;
    if (!actor.startsWith("person:")) return link(actor, at);
    return losses.add(at, "One speaks for an organization in schema.org, and not for a person.");
  });
}

function quotation({ losses, link }: Scope, quote: Quote, speakers: NodeReference[], path: string): SchemaOrgQuotation {
  const { text, language, translated, speaker, original } = quote;
  const own = link(speaker, `${path}/speaker`);
  if (translated && !original) losses.add(`${path}/translated`, "A translation names the work that it translates.");
  return filled<SchemaOrgQuotation>({
    "@type": "Quotation",
    text,
    inLanguage: language,
    spokenByCharacter: own ? [own] : speakers,
    translationOfWork: original && { "@type": "Quotation", text: original.text, inLanguage: original.language },
  });
}
