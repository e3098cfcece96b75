import type { AgreementStatus } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import type { Found } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { LEGAL_FORCE, OPEN, PARTY, RELATIONS, SIGNATORY } from "./agreements.js";
import { ACTORS, EVENTS, readAbout, readShade, readTitle, SUBJECTS } from "./common.js";
import { type GraphImport, type NodeRecord, once, type Reader } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { capacityIn, type GraphReading, partIn } from "./reading.js";
import { quotesOf, speakersOf, summaryOf } from "./speech.js";

export const agreement: Reader = {
  seed(importing, node, kind, isOurs) {
    const title = readTitle(importing, node);
    if (typeof title === "string") return title;
    const { reading } = importing;
    const named = isOurs ? undefined : reading.fitting(node, "legislationType", "AgreementInstrument");
    if (isOurs && reading.peek(node, "legislationType") === kind) reading.text(node, "legislationType");
    return { ...title, instrument: named?.value ?? kind, status: "unknown" };
  },
  read(importing, identified) {
    const { draft, node, isOurs } = identified;
    const { reading } = importing;
    draft.set("status", statusOf(importing, node));
    readContributors(importing, identified);
    // A legal document of others may bind or not. Ours is one because it binds.
    if (isOurs && node.types.includes("Legislation")) draft.set("bindingness", { path: node.path, value: "binding" });
    readSize(importing, identified);
    for (const [kind, term] of Object.entries(RELATIONS)) {
      const others = importing.each(node, term, "agreement", "statement");
      draft.add("relations", ...others.map(({ path, value }) => ({ path, value: { kind, record: value } })));
    }
    readTerm(importing, identified);
    draft.set("summary", reading.text(node, "description", LONGEST_TEXT));
    readAbout(importing, identified);
    draft.add("languages", ...reading.allFitting(node, "inLanguage", "Language"));
    draft.add("documents", ...reading.nodes(node, "encoding").map((text) => documentOf(reading, text)));
  },
};

/** The term, where it is an interval. */
function readTerm({ reading }: GraphImport, { draft, node }: NodeRecord): void {
  const period = reading.text(node, "temporalCoverage");
  if (period === undefined) return;
  const [start, end, ...others] = period.value.split("/");
  const isBound = (time: string | undefined) => time === OPEN || isTextOf("Temporal", time);
  if (others.length > 0 || !isBound(start) || !isBound(end)) {
    reading.lose(period.path, "It is not two dates with a slash between them.");
    return;
  }
  if (start !== OPEN) draft.setIn("when", "start", { path: period.path, value: start });
  if (end !== OPEN) draft.setIn("when", "end", { path: period.path, value: end });
}

function readContributors(importing: GraphImport, { draft, node }: NodeRecord): void {
  const { reading } = importing;
  const contributors = importing.refs(node, "contributor", ...ACTORS).map(({ value, path, role }) => {
    // For whom they sign is not known, and so the capacity in which they do has no place.
    const name = partIn(reading, role);
    if (name !== PARTY && name !== SIGNATORY && !isTextOf("AgreementBodyRole", name)) {
      reading.lose(role?.path ?? path, "It does not say what part it has in the agreement.");
    }
    return { path, value, name };
  });
  draft.add("parties", ...contributors.filter(({ name }) => name === PARTY));
  const bodies = contributors.filter(({ name }) => isTextOf("AgreementBodyRole", name));
  draft.add("bodies", ...bodies.map(({ path, value, name }) => ({ path, value: { body: value, role: name } })));
  const signatories = contributors.filter(({ name }) => name === SIGNATORY);
  const date = reading.fitting(node, "legislationDate", "Temporal");
  const [first] = signatories;
  if (first) {
    // For whom they sign is not known, so they stand as those who did it.
    const by = once(signatories).map(({ value }) => value);
    draft.add("actions", {
      path: first.path,
      value: { action: "sign", by, ...(date && { when: { start: date.value } }) },
    });
    return;
  }
  const reason = "It may be the date of adoption or of signature, and nobody is named who signed.";
  reading.loseAll(reading.values(node, "legislationDate"), reason);
}

function readSize(importing: GraphImport, { draft, node }: NodeRecord): void {
  const { reading } = importing;
  const isPackage = draft.get("instrument") === "package";
  const size = reading.one(node, "collectionSize");
  const number = Number(size?.value);
  const least = isPackage ? 1 : 2;
  const isCount = Number.isSafeInteger(number) && number >= least;
  if (size && !isCount) reading.lose(size.path, `It is no number from ${least} on.`);
  const count = size && isCount ? { path: size.path, value: number } : undefined;
  const parts = importing.each(node, "hasPart", "agreement");
  const [first] = parts;
  if (isPackage) {
    draft.setIn("package", "total", count);
    draft.setIn("package", "parts", first && { path: first.path, value: parts.map(({ value }) => value) });
  } else {
    draft.set("count", count);
    reading.loseAll(reading.values(node, "hasPart"), "Only a package has parts.");
  }
}

function documentOf(reading: GraphReading, { path, value }: Found<GraphNode>) {
  const url = reading.fitting(value, "url", "Url") ?? reading.fitting(value, "contentUrl", "Url");
  if (url === undefined) return reading.lose(path, "The text has no address.");
  const language = reading.fitting(value, "inLanguage", "Language");
  return { path, value: { url: url.value, ...(language && { language: language.value }) } };
}

const FORCE = new Map<string, AgreementStatus>([
  ["InForce", "in-force"],
  ["PartiallyInForce", "partially-in-force"],
]);

function statusOf({ reading }: GraphImport, node: GraphNode): Found | undefined {
  const stage = reading.one(node, "creativeWorkStatus");
  const force = reading.member(node, "legislationLegalForce");
  if (stage && isTextOf("AgreementStatus", stage.value)) {
    const isSame = force && LEGAL_FORCE[stage.value as AgreementStatus] === `https://schema.org/${force.value}`;
    if (force && !isSame) reading.lose(force.path, "The status of the agreement says otherwise, or leaves it open.");
    return { path: stage.path, value: stage.value };
  }
  if (stage) reading.lose(stage.path, "It is no status of an agreement.");
  if (force === undefined) return undefined;
  const value = FORCE.get(force.value);
  return value ? { path: force.path, value } : reading.lose(force.path, "Why it is not in force is not said.");
}

export const statement: Reader = {
  seed(importing, node, kind) {
    const speakers = speakersOf(importing, node);
    if (speakers.length === 0) return "It names nobody who says it.";
    const summary = summaryOf(importing, node);
    if (summary === undefined) return "It does not tell what is said.";
    return { kind, speakers: [speakers[0]?.value], summary };
  },
  read(importing, identified) {
    const { draft, node } = identified;
    const { reading } = importing;
    const speakers = speakersOf(importing, node);
    // The first is there from the start.
    draft.add("speakers", ...once(speakers).slice(1));
    if (speakers.length === 1) draft.set("capacity", speakerCapacity(reading, speakers[0]?.role));
    readShade(identified);
    draft.add("onBehalfOf", ...importing.each(node, "sourceOrganization", "organization", "state"));
    draft.setIn("when", "start", reading.fitting(node, "dateCreated", "Temporal"));
    draft.set("at", importing.ref(node, "recordedAt", ...EVENTS));
    draft.set("place", importing.ref(node, "locationCreated", "place"));
    readChannel(importing, identified);
    draft.set("document", importing.ref(node, "isPartOf", "agreement", "source"));
    draft.add("quotes", ...quotesOf(importing, node));
    readAbout(importing, identified);
    readClaims(importing, identified);
  },
};

/** That somebody is the speaker is nothing that its role has to say. */
function speakerCapacity(reading: GraphReading, role: GraphNode | undefined): Found | undefined {
  if (role && reading.peek(role, "roleName") === "speaker") reading.text(role, "roleName");
  return capacityIn(reading, role);
}

function readChannel({ reading }: GraphImport, { draft, node }: NodeRecord): void {
  const kind = reading.fitting(node, "genre", "ChannelKind");
  const url = reading.fitting(node, "url", "Url");
  draft.setIn("channel", "kind", kind);
  if (kind) draft.setIn("channel", "url", url);
  else reading.loseAll(reading.values(node, "url"), "Of a channel, its kind has to be known: the genre.");
}

/** What a text of others mentions, it need not claim. */
function readClaims(importing: GraphImport, { draft, node, isOurs }: NodeRecord): void {
  if (!isOurs) return;
  const mentioned = importing.refs(node, "mentions", ...SUBJECTS, "topic");
  draft.add("claims", ...mentioned.map(({ path, value }) => ({ path, value: { record: value } })));
}
