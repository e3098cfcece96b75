import type { Agreement, AgreementAction, AgreementStatus, When } from "../../generated/types.js";
import { hasClock, isQualified } from "../../time/interval.js";
import type {
  NodeReference,
  SchemaOrgAgreement,
  SchemaOrgCollection,
  SchemaOrgLegalForce,
  SchemaOrgLegislation,
  SchemaOrgOtherAgreement,
} from "./document.js";
import { filled, some } from "./filled.js";
import { NO_NODE, QUALIFIED } from "./homes.js";
import type { Scope } from "./scope.js";
import { aliases, identity, inRole, propertyValue, subjectOf } from "./things.js";
import { typeUri } from "./type-uri.js";

export const PARTY = "party";
export const SIGNATORY = "signatory";

type Contributors = NonNullable<SchemaOrgAgreement["contributor"]>;

export function agreementNode(scope: Scope, agreement: Agreement, path: string): SchemaOrgAgreement {
  const { title, instrument, status, summary, names, languages, documents, registrations = [], evidence } = agreement;
  const own = identity(scope, agreement);
  const registered = registrations.map(({ register, number }) => propertyValue(register, number));
  const relations = relationsOf(scope, agreement, path);
  const work = {
    ...own,
    additionalType: typeUri("agreement", instrument),
    name: title,
    alternateName: aliases(scope, names, path),
    description: summary,
    identifier: some([...(own.identifier ?? []), ...registered]),
    creativeWorkStatus: status,
    contributor: some([
      ...parties(scope, agreement, path),
      ...signatories(scope, agreement, path),
      ...bodies(scope, agreement, path),
    ]),
    temporalCoverage: termOf(scope, agreement.when, path),
    about: some([
      ...scope.subjects(agreement.topics, `${path}/topics`),
      ...scope.subjects(agreement.about, `${path}/about`),
    ]),
    isPartOf: relations.isPartOf,
    inLanguage: languages,
    encoding: documents?.map(({ url, language }) =>
      filled<NonNullable<SchemaOrgAgreement["encoding"]>[number]>({
        "@type": "MediaObject",
        url,
        inLanguage: language,
      }),
    ),
    subjectOf: subjectOf(scope, evidence, path),
  };
  const date = signatureDate(scope, agreement, path);
  if (!isLegislation(agreement)) {
    scope.losses.add(
      `${path}/bindingness`,
      "Schema.org has a type for a single document that binds, and none for others.",
    );
  }
  if (isCollection(agreement))
    return filled<SchemaOrgCollection>({ "@type": "Collection", ...work, ...collected(scope, agreement, path) });
  if (!isLegislation(agreement)) return filled<SchemaOrgOtherAgreement>({ "@type": "CreativeWork", ...work });
  return filled<SchemaOrgLegislation>({
    "@type": "Legislation",
    ...work,
    legislationType: instrument,
    legislationLegalForce: LEGAL_FORCE[status],
    legislationDate: date,
    legislationAmends: relations.legislationAmends,
    legislationRepeals: relations.legislationRepeals,
  });
}

/** One node for all of them: what has no name of its own is not made up. */
function isCollection({ instrument, count, package: held }: Agreement): boolean {
  return instrument === "package" || count !== undefined || held !== undefined;
}

/** A legal document, so only what a source says to be binding. */
function isLegislation(agreement: Agreement): boolean {
  return agreement.bindingness === "binding" && !isCollection(agreement);
}

function collected({ losses, links }: Scope, { count, package: held }: Agreement, path: string) {
  if (held?.total !== undefined && count !== undefined) losses.add(`${path}/count`, "A Collection has one size.");
  return { collectionSize: held?.total ?? count, hasPart: some(links(held?.parts, `${path}/package/parts`)) };
}

/** Only where it follows from the status. One that is signed may be in force or not. */
export const LEGAL_FORCE: Partial<Record<AgreementStatus, SchemaOrgLegalForce>> = {
  "in-force": "https://schema.org/InForce",
  "partially-in-force": "https://schema.org/PartiallyInForce",
  terminated: "https://schema.org/NotInForce",
  expired: "https://schema.org/NotInForce",
  superseded: "https://schema.org/NotInForce",
};

function parties({ links }: Scope, { parties }: Agreement, path: string): Contributors {
  return links(parties, `${path}/parties`).map((party) => inRole("contributor", party, { roleName: PARTY }));
}

/** Those who do something for it without being a party. */
function bodies({ losses, link }: Scope, { bodies = [] }: Agreement, path: string): Contributors {
  return bodies.flatMap(({ body, role }, i) => {
    const at = `${path}/bodies/${i}`;
    const node = link(body, `${at}/body`);
    if (node === undefined) losses.add(at, NO_NODE);
    return node ? [inRole("contributor", node, { roleName: role })] : [];
  });
}

/** Its term, as an interval. */
function termOf({ losses, date }: Scope, when: When | undefined, path: string): string | undefined {
  const { start, end } = when ?? {};
  if (start === undefined && end === undefined) return undefined;
  const at = `${path}/when`;
  if ([start, end].some((time) => time !== undefined && isQualified(time))) {
    losses.add(`${at}/start`, QUALIFIED);
    return losses.add(`${at}/end`, QUALIFIED);
  }
  return `${date(start, `${at}/start`) ?? OPEN}/${date(end, `${at}/end`) ?? OPEN}`;
}

/** Where a term has no beginning or no end. */
export const OPEN = "..";

/** Of all that is done to an agreement, who signed it. */
function signatories(scope: Scope, { actions = [] }: Agreement, path: string): Contributors {
  return actions.flatMap((action, i) => {
    const at = `${path}/actions/${i}`;
    if (isSignature(action)) return signatoriesOf(scope, action, at);
    loseAction(scope, action, at);
    return [];
  });
}

function isSignature({ action, status }: AgreementAction): boolean {
  return action === "sign" && status === undefined;
}

function loseAction({ losses, link }: Scope, { during, status }: AgreementAction, path: string): void {
  const reason = "Of what is done to an agreement, schema.org tells who signed it.";
  if (status !== undefined) losses.add(path, "It is not done, and schema.org tells of what is done.");
  else if (during === undefined || link(during, `${path}/during`) === undefined) losses.add(path, reason);
  else for (const field of ["action", "by", "when", "representatives"]) losses.add(`${path}/${field}`, reason);
}

function signatoriesOf(
  scope: Scope,
  { by, representatives = [], during }: AgreementAction,
  path: string,
): Contributors {
  const { losses, link, links } = scope;
  link(during, `${path}/during`);
  const signed = representatives.map(({ person, capacity }, i) => {
    const at = `${path}/representatives/${i}`;
    const node = link(person, `${at}/person`);
    if (node === undefined) losses.add(at, NO_NODE);
    return node && inRole("contributor", node, { roleName: SIGNATORY, description: capacity });
  });
  const others = links(by, `${path}/by`).map((actor) => inRole("contributor", actor, { roleName: SIGNATORY }));
  const contributors = some([...signed, ...others]) ?? [];
  if (contributors.length === 0) losses.add(`${path}/action`, "Who signed is not in the document.");
  return contributors;
}

/** The day of the one signature of what is binding. What is not has no such date in schema.org. */
function signatureDate(scope: Scope, agreement: Agreement, path: string): string | undefined {
  const { actions = [] } = agreement;
  const isOnly = actions.filter(isSignature).length === 1;
  let day: string | undefined;
  actions.forEach((action, i) => {
    const start = isSignature(action) ? action.when?.start : undefined;
    if (start === undefined) return;
    const at = `${path}/actions/${i}/when/start`;
    if (!isLegislation(agreement)) scope.losses.add(at, "Only Legislation has a date of signature.");
    else if (!isOnly) scope.losses.add(at, "Legislation has one date of signature.");
    else if (hasClock(start)) scope.losses.add(at, "The date of signature is a day, without a time.");
    else day = scope.date(start, at);
  });
  return day;
}

/** Of relations, the property that says the same. All others are of legal documents, to legal documents. */
export const RELATIONS = {
  "annex-to": "isPartOf",
  amends: "legislationAmends",
  terminates: "legislationRepeals",
} as const;

function relationsOf(scope: Scope, agreement: Agreement, path: string) {
  const found: { [P in (typeof RELATIONS)[keyof typeof RELATIONS]]?: NodeReference[] } = {};
  agreement.relations?.forEach(({ kind, record: id }, i) => {
    const at = `${path}/relations/${i}`;
    const property = (RELATIONS as { readonly [kind: string]: keyof typeof found | undefined })[kind];
    const other = scope.index.get(id);
    const isLegal = isLegislation(agreement) && other?.type === "agreement" && isLegislation(other);
    if (property === undefined || (property !== "isPartOf" && !isLegal)) {
      scope.losses.add(at, "Schema.org has no property for how the two are related.");
      return;
    }
    const node = scope.link(id, at);
    if (node) found[property] = [...(found[property] ?? []), node];
  });
  return found;
}
