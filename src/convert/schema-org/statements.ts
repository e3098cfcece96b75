import type { Attribution, Quote, Statement } from "../../generated/types.js";
import type { NodeReference, SchemaOrgQuotation, SchemaOrgStatement } from "./document.js";
import { filled, some } from "./filled.js";
import type { Scope } from "./scope.js";
import { identity, inRole } from "./things.js";
import { typeUri } from "./type-uri.js";

/** Those who do this say that something is so, or that it is not. */
const CLAIMS: ReadonlySet<string> = new Set(["assert", "acknowledge", "confirm", "deny", "accuse"]);

/**
 * The summary is the encoder's and not the speaker's, so it is no `text` of the statement: that is what the speaker is the
 * author of. Its own words are quotations, as parts of it.
 */
export function statementNode(scope: Scope, statement: Statement, path: string): SchemaOrgStatement {
  const { kind, summary, when, at, place, channel, quotes, topics, about } = statement;
  const { link, links, date } = scope;
  const chain = attributionOf(scope, statement.attribution, path);
  const speakers = links(statement.speakers, `${path}/speakers`);
  return filled<SchemaOrgStatement>({
    "@type": CLAIMS.has(kind) ? "Claim" : "Statement",
    ...identity(scope, statement),
    additionalType: typeUri("statement", kind),
    description: summary,
    author: authors(scope, statement, speakers, path),
    sourceOrganization: some(sponsors(scope, statement, path)),
    contributor: some(chain.contributors),
    dateCreated: date(when?.start, `${path}/when/start`),
    recordedAt: link(at, `${path}/at`),
    locationCreated: link(place, `${path}/place`),
    genre: channel?.kind,
    url: channel?.url,
    about: some([...links(topics, `${path}/topics`), ...links(about, `${path}/about`)]),
    isPartOf: some([link(statement.document, `${path}/document`), ...chain.isPartOf]),
    isBasedOn: some(chain.isBasedOn),
    hasPart: quotes?.map((quote, i) => quotation(scope, quote, speakers, `${path}/quotes/${i}`)),
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

function quotation({ losses }: Scope, quote: Quote, speakers: NodeReference[], path: string): SchemaOrgQuotation {
  const { text, language, translated, original } = quote;
  if (translated && !original) losses.add(`${path}/translated`, "A translation names the work that it translates.");
  return filled<SchemaOrgQuotation>({
    "@type": "Quotation",
    text,
    inLanguage: language,
    spokenByCharacter: speakers,
    translationOfWork: original && { "@type": "Quotation", text: original.text, inLanguage: original.language },
  });
}

/** A statement is part of what it was published in, and based on what that cites. All others contributed to it. */
function attributionOf({ losses, link }: Scope, attribution: readonly Attribution[] | undefined, path: string) {
  const contributors: ReturnType<typeof inRole<"contributor">>[] = [];
  const isPartOf: NodeReference[] = [];
  const isBasedOn: NodeReference[] = [];
  attribution?.forEach(({ role, actor, source }, i) => {
    const at = `${path}/attribution/${i}`;
    const works = role === "publisher" ? isPartOf : role === "citing-outlet" ? isBasedOn : undefined;
    if (source && works === undefined)
      losses.add(`${at}/source`, "Schema.org names the work something is part of or based on.");
    const work = works && link(source, `${at}/source`);
    const contributor = link(actor, `${at}/actor`);
    if (work) works.push(work);
    if (contributor) contributors.push(inRole("contributor", contributor, { roleName: role }));
    if (!work && !contributor) losses.add(at, "Neither the actor nor the work can be named in the document.");
  });
  return { contributors, isPartOf, isBasedOn };
}
