import type { AgreementStatus } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { temporalOf } from "../import/dates.js";
import type { Parts } from "../import/draft.js";
import { alsoFrom, composed, type Found, implied, listed, readEach } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { LEGAL_FORCE, OPEN, PARTY, RELATIONS, SIGNATORY } from "./agreements.js";
import { ACTORS, readAbout, readTitle } from "./common.js";
import { type GraphImport, type NodeRecord, once, type Reader } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { instrumentIn } from "./kinds.js";
import { languageOf, languagesOf } from "./languages.js";
import { type GraphReading, type Held, typesAs } from "./reading.js";

export const agreement: Reader = {
  seed(importing, node, { kind = implied(node.path, "agreement") }): Parts | string {
    const title = readTitle(importing, node);
    return typeof title === "string" ? title : { ...title, instrument: kind, status: implied(node.path, "unknown") };
  },
  read(importing, identified) {
    const { draft, node, isOurs } = identified;
    const { reading } = importing;
    draft.set("status", statusOf(importing, identified));
    const type = reading.text(node, "legislationType");
    if (type && instrumentIn(type.value) === draft.get("instrument")) draft.shows(type);
    readContributors(importing, identified);
    // A legal document of others may bind or not. Ours is one because it binds.
    if (isOurs && typesAs(node, "Legislation").length > 0) draft.set("bindingness", implied(node.path, "binding"));
    readSize(importing, identified);
    for (const [kind, term] of Object.entries(RELATIONS)) {
      const others = importing.each(node, term, "agreement", "statement");
      const relations = others.map((record) => composed(record.path, { kind: implied(record.path, kind), record }));
      draft.add("relations", ...relations);
    }
    readTerm(importing, identified);
    draft.set("summary", reading.text(node, "description", LONGEST_TEXT));
    readAbout(importing, identified);
    draft.add("languages", ...languagesOf(reading, node));
    draft.add("documents", ...readEach(reading.nodes(node, "encoding"), (text) => documentOf(reading, text)));
  },
};

/** The term, where it is an interval. */
function readTerm({ reading }: GraphImport, { draft, node }: NodeRecord): void {
  const period = reading.text(node, "temporalCoverage");
  if (period === undefined) return;
  const [start = "", end = "", ...others] = period.value.split("/");
  const refuse = () => reading.lose(period.path, "It is not two dates with a slash between them.");
  const bound = (time: string) => {
    if (time === OPEN) return implied(period.path, OPEN);
    return temporalOf({ ...period, value: time }, () => undefined);
  };
  const [from, to] = [bound(start), bound(end)];
  if (others.length > 0 || !from || !to) {
    refuse();
    return;
  }
  draft.shows(period);
  if (from.value !== OPEN) draft.setIn("when", "start", from);
  if (to.value !== OPEN) draft.setIn("when", "end", to);
}

function readContributors(importing: GraphImport, { draft, node }: NodeRecord): void {
  const { reading } = importing;
  const contributors = importing.refs(node, "contributor", ...ACTORS).map((held) => {
    // For whom they sign is not known, and so the capacity in which they do has no place.
    const name = held.role && reading.text(held.role, "roleName");
    const isKnown = name?.value === PARTY || name?.value === SIGNATORY || isTextOf("AgreementBodyRole", name?.value);
    if (!isKnown) reading.lose(held.role?.path ?? held.path, "It does not say what part it has in the agreement.");
    return { ...alsoFrom(held as Held<string>, isKnown ? name : undefined), part: name };
  });
  const those = (part: string) => contributors.filter((each) => each.part?.value === part);
  draft.addOnce("parties", ...those(PARTY));
  const bodies = contributors.filter(({ part }) => isTextOf("AgreementBodyRole", part?.value));
  draft.add("bodies", ...bodies.map(({ part, ...body }) => composed(body.path, { body, role: part })));
  const signatories = once(those(SIGNATORY));
  const date = reading.date(node, "legislationDate");
  const [first] = signatories;
  if (first) {
    // For whom they sign is not known, so they stand as those who did it.
    const action = { action: implied(first.path, "sign"), by: listed(first.path, signatories) };
    const when = date && composed(date.path, { start: date });
    draft.add("actions", composed(first.path, { ...action, when }));
  } else if (date) {
    reading.lose(date.path, "It may be the date of adoption or of signature, and nobody is named who signed.");
  }
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
    draft.setIn("package", "parts", first && listed(first.path, parts));
  } else {
    draft.set("count", count);
    reading.loseAll(reading.values(node, "hasPart"), "Only a package has parts.");
  }
}

function documentOf(reading: GraphReading, text: Found<GraphNode>) {
  const { path, value } = text;
  const url = reading.fitting(value, "url", "Url") ?? reading.fitting(value, "contentUrl", "Url");
  if (url === undefined) return reading.explain(path, "The text has no address.");
  const document = composed(path, { url, language: languageOf(reading, value) });
  return alsoFrom(document, text, ...typesAs(value, "MediaObject"));
}

const FORCE = new Map<string, AgreementStatus>([
  ["InForce", "in-force"],
  ["PartiallyInForce", "partially-in-force"],
]);

function statusOf({ reading }: GraphImport, { node, draft }: NodeRecord): Found | undefined {
  const stage = reading.fitting(node, "creativeWorkStatus", "AgreementStatus");
  const force = reading.member(node, "legislationLegalForce");
  if (stage) {
    const isSame = force && LEGAL_FORCE[stage.value as AgreementStatus] === `https://schema.org/${force.value}`;
    if (isSame) draft.shows(force);
    else if (force) reading.lose(force.path, "The status of the agreement says otherwise, or leaves it open.");
    return stage;
  }
  if (force === undefined) return undefined;
  const value = FORCE.get(force.value);
  return value ? { ...force, value } : reading.lose(force.path, "Why it is not in force is not said.");
}
