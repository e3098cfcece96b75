import { vocabularyWords } from "../../generated/words.js";
import type {
  ActorId,
  Agreement,
  AgreementAction,
  AgreementStatus,
  Attribution,
  Quote,
  SourceId,
  Statement,
} from "../../types.js";
import { PARTY, SIGNATORY } from "./agreements.js";
import { filled, some } from "./filled.js";
import { isLanguage, isUrl, isWord } from "./fits.js";
import { type Identified, type Importing, speakersOf } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { aboutOf, commonFields, nameOf, roleOf, whenOf } from "./read-common.js";

export function readAgreement(importing: Importing, identified: Identified): Agreement {
  const { node, id, kind, isOurs } = identified;
  const { reading } = importing;
  const contributors = contributorsOf(importing, node);
  const named = reading.text(node, "legislationType", 80);
  const instrument = isOurs || !isWord(named) ? kind : named;
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

interface Contributor {
  actor: ActorId;
  name: string | undefined;
  path: string;
}

function contributorsOf(importing: Importing, node: GraphNode): Contributor[] {
  return importing.refs(node, "contributor", "person", "organization", "state").map(({ id, path, role }) => {
    const { name, capacity } = roleOf(importing, role);
    if (name !== PARTY && name !== SIGNATORY)
      importing.reading.lose(path, "It does not say that it is a party or a signatory.");
    else if (capacity)
      importing.reading.lose(path, "Whom a signatory signs for is not known, and so neither in what capacity.");
    return { actor: id, name, path };
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
  const [size] = reading.values(node, "collectionSize");
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
  const [stage] = reading.values(node, "creativeWorkStatus");
  const force = reading.member(node, "legislationLegalForce");
  const known = vocabularyWords.agreementStatus?.words.find((word) => word === stage?.value);
  if (known !== undefined) return known as AgreementStatus;
  if (stage) reading.lose(stage.path, "It is no status of an agreement.");
  const status = force && Object.hasOwn(FORCE, force.value) ? FORCE[force.value] : undefined;
  if (force && status === undefined) reading.lose(force.path, "Why it is not in force is not said.");
  return status ?? "unknown";
}

export function readStatement(importing: Importing, identified: Identified): Statement {
  const { node, id, kind } = identified;
  const { reading } = importing;
  const speakers = speakersOf(importing, node);
  const quotes = quotesOf(importing, node);
  return filled<Statement>({
    type: "statement",
    id: id as Statement["id"],
    kind,
    speakers: [...new Set(speakers.map((speaker) => speaker.id))],
    summary: summaryOf(importing, node) ?? quotes[0]?.text ?? nameOf(importing, node),
    capacity: speakers.length === 1 ? roleOf(importing, speakers[0]?.role).capacity : undefined,
    onBehalfOf: importing.ids(node, "sourceOrganization", "organization", "state"),
    when: whenOf(reading.date(node, "dateCreated")),
    at: importing.ref(node, "recordedAt", "visit", "meeting"),
    place: importing.ref(node, "locationCreated", "place"),
    channel: channelOf(importing, node),
    document: documentsOf(importing, node)[0],
    quotes: some(quotes),
    ...aboutOf(importing, node),
    attribution: some(attributionOf(importing, node)),
    ...commonFields(importing, identified),
  });
}

function summaryOf({ reading }: Importing, node: GraphNode): string | undefined {
  const isQuotation = node.types.includes("Quotation");
  const terms = isQuotation ? ["description", "abstract", "name"] : ["description", "abstract", "text", "name"];
  const found = terms.find((term) => reading.values(node, term).length > 0);
  return found && reading.text(node, found);
}

/** The quotation that it is, or those that it has as parts. */
function quotesOf(importing: Importing, node: GraphNode): Quote[] {
  const { reading } = importing;
  const parts = reading.nodes(node, "hasPart").filter(({ path, value }) => {
    const isQuotation = value.types.includes("Quotation");
    if (!isQuotation) reading.lose(path, "The parts of a statement are quotations.");
    return isQuotation;
  });
  const own = node.types.includes("Quotation") ? [node] : [];
  return [...own, ...parts.map(({ value }) => value)].flatMap((quotation) => quoteOf(importing, quotation) ?? []);
}

function quoteOf(importing: Importing, node: GraphNode): Quote | undefined {
  const { reading, language } = importing;
  const text = reading.text(node, "text");
  if (text === undefined) return undefined;
  // That of the statement is the same, or the statement would be another.
  reading.values(node, "spokenByCharacter");
  const spoken = reading.fitting(node, "inLanguage", isLanguage, "a language tag") ?? language;
  const original = reading.nodes(node, "translationOfWork")[0]?.value;
  const words = original && reading.text(original, "text");
  const from = original && reading.fitting(original, "inLanguage", isLanguage, "a language tag");
  return filled<Quote>({
    text,
    language: spoken,
    translated: original && true,
    original: words === undefined || from === undefined ? undefined : { text: words, language: from },
  });
}

function channelOf({ reading }: Importing, node: GraphNode): Statement["channel"] {
  const kind = reading.fitting(node, "genre", isWord, "a word such as press-conference");
  const url = reading.fitting(node, "url", isUrl, "a web address");
  if (kind !== undefined) return filled<NonNullable<Statement["channel"]>>({ kind, url });
  for (const { path } of reading.values(node, "url"))
    reading.lose(path, "Of a channel, its kind has to be known: the genre.");
  return undefined;
}

function documentsOf(importing: Importing, node: GraphNode) {
  const { reading } = importing;
  return reading.nodes(node, "isPartOf").flatMap(({ value }) => {
    const record = importing.identify(value);
    return typeof record === "object" && record.type === "agreement" ? [record.id as Agreement["id"]] : [];
  });
}

/** From the speaker outwards: those who took part, what is cited, what it was published in. */
function attributionOf(importing: Importing, node: GraphNode): Attribution[] {
  const { reading } = importing;
  const links = importing.refs(node, "contributor", "person", "organization", "state").flatMap(({ id, path, role }) => {
    const { name } = roleOf(importing, role);
    if (name !== undefined && ROLES.has(name)) return [{ role: name as Attribution["role"], actor: id }];
    reading.lose(path, "It does not say what part it had in passing the words on.");
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

const ROLES: ReadonlySet<string> = new Set(vocabularyWords.attributionRole?.words);
