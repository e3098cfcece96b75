import { isObject } from "../../json/object.js";
import { isTextOf } from "../../lookup/model.js";
import { Draft } from "../import/draft.js";
import { MEDIA_TOPICS, newsCodeOf, qcodeOf } from "../import/news-codes.js";
import { asItStands, at, type Node } from "../import/objects.js";
import { alsoFrom, composed, type Found, implied, joined } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { readDates } from "./dates.js";
import { keep, NAMESPACE, type PlanningImport, plainText, SCHEME, textOf } from "./importing.js";
import { holder, type Item } from "./items.js";
import { readLocation } from "./location.js";
import { readPeople } from "./people.js";
import { readStatus } from "./status.js";

/** The meeting that an event is. How it stands to others is read when all are there. */
export function readEvent(importing: PlanningImport, item: Item, evidence: object): Draft {
  const { reading, ids } = importing;
  const title = titleOf(importing, item);
  const guid = idOf(importing, item);
  const id = ids.mintFrom("meeting", guid, title.value, item.path);
  const seed = { title, kind: implied(item.path, "gathering"), status: implied(item.path, "unknown") };
  const draft = Draft.begin("meeting", id, seed, item.path, reading.lose);
  draft.add("evidence", implied(item.path, evidence));
  readNames(importing, item, draft, guid, title);
  if (isOfSeries(item)) draft.add("series", composed(item.path, { name: implied(item.path, title.value) }));
  readDates(importing, item, draft);
  readStatus(importing, item, draft);
  readTexts(importing, item, draft);
  readLocation(importing, item, draft);
  readPeople(importing, item, draft);
  readSubjects(importing, item, draft);
  readLinks(importing, item, draft);
  readTranslations(importing, item, draft);
  for (const key of WORDS) keep(draft, holder(item, key), key);
  tellDesk(importing, item);
  return draft;
}

/** Each event of a series is one of its own, and has the name that they share. */
function isOfSeries(item: Item): boolean {
  const dates = holder(item, "dates")?.value.dates;
  return holder(item, "recurrence_id") !== undefined || (isObject(dates) && isObject(dates.recurring_rule));
}

/** What an event is called: its name, else the shortest of what else says it. */
export function titleOf({ reading }: Pick<PlanningImport, "reading">, item: Item): Found {
  for (const key of TITLES) {
    const found = textOf(reading, item, key);
    if (found) return found;
  }
  const id = idOf({ reading }, item)?.value;
  return implied(item.path, id === undefined ? "Event without a name" : `Event without a name (${id})`);
}

const TITLES = ["name", "headline", "slugline", "definition_short", "definition_long"] as const;

/** The name that the system gives an event. */
export function idOf({ reading }: Pick<PlanningImport, "reading">, item: Item): Found | undefined {
  return textOf(reading, item, "guid") ?? textOf(reading, item, "_id") ?? textOf(reading, item, "event_id");
}

/** Other keys of the same name. */
const SAME_ID = ["_id", "guid", "item_id", "event_id"] as const;

const NUMBERS = ["unique_id", "unique_name", "reference", "ingest_id"] as const;

function readNames({ reading }: PlanningImport, item: Item, draft: Draft, guid: Found | undefined, title: Found): void {
  const slugline = textOf(reading, item, "slugline");
  if (slugline && slugline.path !== title.path) {
    if (slugline.value === title.value) draft.shows(slugline);
    else draft.extend(NAMESPACE, "slugline", slugline);
  }
  const headline = textOf(reading, item, "headline");
  if (headline?.value === title.value) draft.shows(headline);
  else if (headline) draft.addOnce("names", composed(headline.path, { text: headline }));
  if (guid && isTextOf("Uri", guid.value)) draft.addOnce("sameAs", guid);
  else if (guid) draft.add("identifiers", composed(guid.path, { scheme: implied(guid.path, SCHEME), value: guid }));
  for (const node of item.nodes) {
    for (const key of SAME_ID) {
      const other = reading.raw(node, key);
      if (other === undefined || other.path === guid?.path) continue;
      if (other.value === guid?.value) draft.shows(other);
      else reading.explain(other.path, BOOKS);
    }
  }
  for (const key of NUMBERS) {
    const value = textOf(reading, item, key);
    if (value)
      draft.add("identifiers", composed(value.path, { scheme: implied(value.path, `${SCHEME} ${key}`), value }));
  }
}

function readTexts({ reading }: PlanningImport, item: Item, draft: Draft): void {
  const brief = plainText(reading, item, "definition_short");
  const long = plainText(reading, item, "definition_long");
  const texts = [brief, long].flatMap((each) => each ?? []);
  const others = texts.filter(({ value }) => value !== draft.get("title"));
  draft.shows(...texts.filter((each) => !others.includes(each)));
  const [first, second] = others;
  const both = first && second && !second.value.includes(first.value) ? joined([first, second], "\n\n") : undefined;
  if (both) draft.set("summary", reading.fit(both, LONGEST_TEXT));
  else if (first) draft.set("summary", second ? alsoFrom(second, first) : first);
  draft.set("note", plainText(reading, item, "ednote"));
  for (const node of item.nodes) {
    reading.explain(at(node, "internal_note"), "It is for the desk alone, and a report may be published.");
  }
}

function readSubjects({ reading, topics }: PlanningImport, item: Item, draft: Draft): void {
  for (const node of reading.objects(holder(item, "subject"), "subject")) {
    const name = reading.text(node, "name") ?? reading.text(node, "qcode");
    if (name === undefined) continue;
    for (const key of ["parent", "service"]) reading.explain(at(node, key), "It is about the code list.");
    reading.skip(node, "is_active", true);
    const code = codeOf({ reading }, node);
    topics.add(draft, "subject", { path: node.path, name }, code);
  }
}

/** No other list of the IPTC has such codes. */
const MEDIA_TOPIC = /^20[0-9]{6}$/;

/** A code without a scheme is one of the list that the desk uses for subjects. */
function codeOf({ reading }: Pick<PlanningImport, "reading">, node: Node): Found<object> | undefined {
  const code = reading.text(node, "qcode");
  if (code === undefined) return undefined;
  const scheme = reading.text(node, "scheme");
  const own = scheme ? undefined : (newsCodeOf(code.value) ?? qcodeOf(code.value));
  if (own) return { ...code, value: own };
  const usual = MEDIA_TOPIC.test(code.value) ? MEDIA_TOPICS : "subject";
  return composed(node.path, { scheme: scheme ?? implied(node.path, usual), code });
}

/** Pages that an event links to. They need not tell of it, so that they are no evidence. */
function readLinks({ reading, pages }: PlanningImport, item: Item, draft: Draft): void {
  for (const link of reading.texts(holder(item, "links"), "links")) {
    const page = isTextOf("Url", link.value) ? pages.of(link) : undefined;
    draft.extend(NAMESPACE, "links", page ? { ...link, value: page.id } : link);
  }
}

function readTranslations({ reading }: PlanningImport, item: Item, draft: Draft): void {
  for (const node of reading.objects(holder(item, "translations"), "translations")) {
    const text = reading.text(node, "value");
    const language = reading.text(node, "language");
    const isName =
      node.value.field === "name" && text && (language === undefined || isTextOf("Language", language.value));
    if (isName) {
      const field = { value: "name", path: at(node, "field") };
      draft.addOnce("names", alsoFrom(composed<object>(node.path, { text, language }), field));
    } else draft.extend(NAMESPACE, "translations", asItStands(node.value, node.path));
  }
}

/** What an editor may want, in the words of the desk. */
const WORDS = [
  ...["calendars", "anpa_category", "place", "news_coverage_status", "access_status", "participant_requirement"],
  ...["registration", "registration_details", "invitation_details", "accreditation_info", "accreditation_deadline"],
  ...["priority", "urgency", "recurrence_id", "previous_recurrence_id", "duplicate_from", "duplicate_to", "extra"],
] as const;

const BOOKS = "It is about the item in the planning system.";

const COVERAGE = "How a desk covers the event is no part of the story.";

const KEPT_BY_SYSTEM = [
  ...["lock_user", "lock_time", "lock_session", "lock_action", "_etag", "_links", "_status", "_current_version"],
  ...["version", "versioncreated", "firstcreated", "_created", "_updated", "event_created", "event_lastmodified"],
  ...["original_creator", "version_creator", "ingest_provider", "ingest_provider_sequence", "ingest_firstcreated"],
  ...["ingest_versioncreated", "expiry", "expired", "template", "revert_state", "update_method", "schedule_settings"],
  ...["products", "_planning_schedule", "_planning_item", "_type", "item_class", "files", "related_items"],
] as const;

const COVERED_BY = [
  ...["plans", "planning_ids", "planning_items", "coverages", "associated_plannings", "embedded_planning"],
  ...["_plannings", "_relatedPlannings", "failed_planning_ids", "display_dates"],
] as const;

function tellDesk({ reading }: PlanningImport, item: Item): void {
  for (const node of item.nodes) {
    for (const key of KEPT_BY_SYSTEM) reading.explain(at(node, key), BOOKS);
    for (const key of COVERED_BY) reading.explain(at(node, key), COVERAGE);
    for (const key of ["completed", "expired", "_time_to_be_confirmed"]) reading.skip(node, key, false);
    reading.skip(node, "type", "event", "agenda");
    reading.skip(node, "item_type", "event", "planning");
    reading.skip(node, "_type", "agenda", "events");
    reading.skip(node, "pubstatus", "usable");
  }
}
