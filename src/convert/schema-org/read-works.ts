import type {
  ActorId,
  Agreement,
  AgreementAction,
  AgreementStatus,
  Attribution,
  SourceId,
  Statement,
} from "../../generated/types.js";
import { wordsOf } from "../../lookup/model.js";
import { LEGAL_FORCE, PARTY, SIGNATORY } from "./agreements.js";
import { filled, some } from "./filled.js";
import { isLanguage, isUrl, isWord } from "./fits.js";
import type { Identified, Importing } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { aboutOf, capacityIn, commonFields, nameOf, partIn, whenOf } from "./read-common.js";
import { quotesOf, speakersOf, summaryOf } from "./speech.js";

export function readAgreement(importing: Importing, identified: Identified): Agreement {
  const { node, id, kind, isOurs } = identified;
  const { reading } = importing;
  const contributors = contributorsOf(importing, node);
  const instrument = isOurs ? kind : (namedInstrument(importing, node) ?? kind);
  if (isOurs && reading.peek(node, "legislationType") === kind) reading.text(node, "legislationType");
  return filled<Agreement>({
    type: "agreement",
    id: id as Agreement["id"],
    title: nameOf(importing, node),
    instrument,
    status: statusOf(importing, node),
    parties: some(contributors.filter(({ name }) => name === PARTY).map(({ actor }) => actor)),
    // A legal document of others may bind or not. Ours is one because it binds.
    bindingness: isOurs && node.types.includes("Legislation") ? "binding" : undefined,
    actions: some([signatureOf(importing, node, contributors)]),
    ...sizeOf(importing, node, instrument),
    relations: some([
      ...(importing.ids(node, "legislationAmends", "agreement") ?? []).map((agreement) => ({
        kind: "amends" as const,
        agreement,
      })),
      ...(importing.ids(node, "isPartOf", "agreement") ?? []).map((agreement) => ({
        kind: "annex-to" as const,
        agreement,
      })),
    ]),
    summary: reading.text(node, "description"),
    ...aboutOf(importing, node),
    languages: some(reading.allFitting(node, "inLanguage", isLanguage, "a language tag").map(({ value }) => value)),
    documents: some(reading.nodes(node, "encoding").map(({ path, value }) => documentOf(importing, value, path))),
    ...commonFields(importing, identified),
  });
}

function namedInstrument({ reading }: Importing, node: GraphNode): string | undefined {
  return reading.fitting(node, "legislationType", isWord, "a word such as treaty");
}

interface Contributor {
  actor: ActorId;
  name: string | undefined;
}

function contributorsOf(importing: Importing, node: GraphNode): Contributor[] {
  return importing.refs(node, "contributor", "person", "organization", "state").map(({ id, path, role }) => {
    // For whom they sign is not known, and so the capacity in which they do has no place.
    const name = partIn(importing, role);
    if (name !== PARTY && name !== SIGNATORY) {
      importing.reading.lose(role?.path ?? path, "It does not say that it is a party or a signatory.");
    }
    return { actor: id, name };
  });
}

/** For whom they sign is not known, so they stand as those who did it. */
function signatureOf(
  { reading }: Importing,
  node: GraphNode,
  contributors: readonly Contributor[],
): AgreementAction | undefined {
  const by = contributors.filter(({ name }) => name === SIGNATORY).map(({ actor }) => actor);
  const date = reading.date(node, "legislationDate");
  if (by.length > 0) return filled<AgreementAction>({ action: "sign", by: [...new Set(by)], when: whenOf(date) });
  for (const { path } of reading.values(node, "legislationDate")) {
    reading.lose(path, "It may be the date of adoption or of signature, and nobody is named who signed.");
  }
  return undefined;
}

function sizeOf(importing: Importing, node: GraphNode, instrument: string): Pick<Agreement, "count" | "package"> {
  const { reading } = importing;
  const size = reading.one(node, "collectionSize");
  const number = Number(size?.value);
  const least = instrument === "package" ? 1 : 2;
  const isCount = Number.isSafeInteger(number) && number >= least;
  if (size && !isCount) reading.lose(size.path, `It is no number from ${least} on.`);
  const parts = importing.ids(node, "hasPart", "agreement");
  if (instrument !== "package") {
    for (const { path } of reading.values(node, "hasPart")) reading.lose(path, "Only a package has parts.");
    return isCount ? { count: number } : {};
  }
  const held = filled<NonNullable<Agreement["package"]>>({ total: isCount ? number : undefined, parts });
  return Object.keys(held).length === 0 ? {} : { package: held };
}

function documentOf({ reading }: Importing, node: GraphNode, path: string) {
  const url =
    reading.fitting(node, "url", isUrl, "a web address") ?? reading.fitting(node, "contentUrl", isUrl, "a web address");
  if (url !== undefined) {
    const language = reading.fitting(node, "inLanguage", isLanguage, "a language tag");
    return language === undefined ? { url } : { url, language };
  }
  reading.lose(path, "The text has no address.");
  return undefined;
}

const FORCE: { readonly [member: string]: AgreementStatus } = {
  InForce: "in-force",
  PartiallyInForce: "partially-in-force",
};

function statusOf({ reading }: Importing, node: GraphNode): AgreementStatus {
  const stage = reading.one(node, "creativeWorkStatus");
  const force = reading.member(node, "legislationLegalForce");
  const known = wordsOf("AgreementStatus").find((word) => word === stage?.value) as AgreementStatus | undefined;
  if (known !== undefined) {
    const isSame = force && LEGAL_FORCE[known] === `https://schema.org/${force.value}`;
    if (force && !isSame) reading.lose(force.path, "The status of the agreement says otherwise, or leaves it open.");
    return known;
  }
  if (stage) reading.lose(stage.path, "It is no status of an agreement.");
  const status = force && Object.hasOwn(FORCE, force.value) ? FORCE[force.value] : undefined;
  if (force && status === undefined) reading.lose(force.path, "Why it is not in force is not said.");
  return status ?? "unknown";
}

export function readStatement(importing: Importing, identified: Identified): Statement {
  const { node, id, kind } = identified;
  const { reading } = importing;
  const speakers = speakersOf(importing, node);
  return filled<Statement>({
    type: "statement",
    id: id as Statement["id"],
    kind,
    speakers: [...new Set(speakers.map((speaker) => speaker.id))],
    summary: summaryOf(importing, node) ?? "",
    capacity: speakers.length === 1 ? speakerCapacity(importing, speakers[0]?.role) : undefined,
    onBehalfOf: importing.ids(node, "sourceOrganization", "organization", "state"),
    when: whenOf(reading.date(node, "dateCreated")),
    at: importing.ref(node, "recordedAt", "visit", "meeting"),
    place: importing.ref(node, "locationCreated", "place"),
    channel: channelOf(importing, node),
    document: documentOfStatement(importing, node),
    quotes: some(quotesOf(importing, node)),
    ...aboutOf(importing, node),
    attribution: some(attributionOf(importing, node)),
    ...commonFields(importing, identified),
  });
}

/** That somebody is the speaker is nothing that its role has to say. */
function speakerCapacity(importing: Importing, role: GraphNode | undefined): string | undefined {
  const { reading } = importing;
  if (role && reading.peek(role, "roleName") === "speaker") reading.text(role, "roleName");
  return capacityIn(importing, role);
}

function channelOf({ reading }: Importing, node: GraphNode): Statement["channel"] {
  const kind = reading.fitting(node, "genre", isWord, "a word such as press-conference");
  const url = reading.fitting(node, "url", isUrl, "a web address");
  if (kind !== undefined) return filled<NonNullable<Statement["channel"]>>({ kind, url });
  for (const { path } of reading.values(node, "url"))
    reading.lose(path, "Of a channel, its kind has to be known: the genre.");
  return undefined;
}

/** What it is part of and no source. */
function documentOfStatement(importing: Importing, node: GraphNode): Statement["document"] {
  const documents = importing.reading.nodes(node, "isPartOf").flatMap(({ path, value }) => {
    const record = importing.identify(value);
    return typeof record === "object" && record.type === "agreement"
      ? [{ path, id: record.id as Agreement["id"] }]
      : [];
  });
  for (const { path } of documents.slice(1)) importing.reading.lose(path, "A statement stands in one document.");
  return documents[0]?.id;
}

/** From the speaker outwards: those who took part, what is cited, what it was published in. */
function attributionOf(importing: Importing, node: GraphNode): Attribution[] {
  const { reading } = importing;
  const links = importing.refs(node, "contributor", "person", "organization", "state").flatMap(({ id, path, role }) => {
    const name = partIn(importing, role);
    if (name !== undefined && ROLES.has(name)) return [{ role: name as Attribution["role"], actor: id }];
    reading.lose(role?.path ?? path, "It does not say what part it had in passing the words on.");
    return [];
  });
  const works = (term: string, role: Attribution["role"]): Attribution[] =>
    reading.nodes(node, term).flatMap(({ path, value }) => {
      const record = importing.identify(value);
      if (typeof record === "object" && record.type === "source") return [{ role, source: record.id as SourceId }];
      if (typeof record === "string" || record.type !== "agreement") reading.lose(path, "It is no source.");
      return [];
    });
  return [...links, ...works("isBasedOn", "citing-outlet"), ...works("isPartOf", "publisher")];
}

const ROLES: ReadonlySet<string> = new Set(wordsOf("AttributionRole"));
