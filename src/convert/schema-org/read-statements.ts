import type { Parts } from "../import/draft.js";
import { alsoFrom, composed, type Found, listed } from "../import/reading.js";
import { EVENTS, readAbout, SUBJECTS } from "./common.js";
import { type GraphImport, type NodeRecord, once, type Reader } from "./importing.js";
import type { GraphNode } from "./json-ld.js";
import { isReview, readReview, reviewSeed } from "./read-reviews.js";
import type { GraphReading } from "./reading.js";
import { capacityIn } from "./roles.js";
import { quotesOf, speakersOf, summaryOf } from "./speech.js";

export const statement: Reader = {
  seed(importing, node, { kind }): Parts | string {
    if (isReview(node)) return reviewSeed(importing, node);
    const [speaker] = speakersOf(importing, node);
    if (speaker === undefined) return "It names nobody who says it.";
    const summary = summaryOf(importing, node);
    if (summary === undefined) return "It does not tell what is said.";
    return { kind, speakers: listed(speaker.path, [speaker]), summary };
  },
  read(importing, identified) {
    const { draft, node, shade } = identified;
    const { reading } = importing;
    if (isReview(node)) {
      readReview(importing, identified);
      return;
    }
    const speakers = once(speakersOf(importing, node));
    draft.addOnce("speakers", ...speakers);
    if (speakers.length === 1) draft.set("capacity", speakerCapacity(reading, identified, speakers[0]?.role));
    draft.set("shade", shade);
    draft.add("onBehalfOf", ...importing.each(node, "sourceOrganization", "organization", "state"));
    draft.setIn("when", "start", reading.date(node, "dateCreated") ?? reading.date(node, "datePublished"));
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
function speakerCapacity(reading: GraphReading, { draft }: NodeRecord, role: GraphNode | undefined): Found | undefined {
  if (role === undefined) return undefined;
  if (reading.peek(role, "roleName") === "speaker") draft.shows(reading.text(role, "roleName"));
  return capacityIn(reading, role);
}

function readChannel({ reading }: GraphImport, { draft, node }: NodeRecord): void {
  const kind = reading.fitting(node, "genre", "ChannelKind");
  const url = reading.fitting(node, "url", "Url");
  if (kind) draft.set("channel", composed(kind.path, { kind, url }));
  else if (url) draft.addOnce("sameAs", url);
}

/** What a text of others mentions, it need not claim. */
function readClaims(importing: GraphImport, { draft, node, isOurs }: NodeRecord): void {
  if (!isOurs) return;
  const mentioned = importing.refs(node, "mentions", ...SUBJECTS, "topic");
  draft.add("claims", ...mentioned.map((record) => composed(record.path, { record: alsoFrom(record) })));
}
