import type {
  Coordinates,
  Office,
  Organization,
  Person,
  Place,
  Source,
  State,
  StateId,
  Topic,
} from "../../generated/types.js";
import { COUNTRY_CODES } from "./actors.js";
import { filled, some } from "./filled.js";
import { isLanguage, isUrl } from "./fits.js";
import type { Identified, Importing } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { aboutOf, bounded, commonFields, nameOf, namesOf, placedIdentifiersOf } from "./read-common.js";

export function readPerson(importing: Importing, identified: Identified): Person {
  const { node, id, kind, isOurs } = identified;
  const { reading } = importing;
  const name = reading.text(node, "name", 1_000);
  const nationality = reading.one(node, "nationality");
  const country = nationality && stateNamed(importing, nationality.value);
  if (nationality && country === undefined) reading.lose(nationality.path, "No state of the document is called so.");
  return filled<Person>({
    type: "person",
    id: id as Person["id"],
    // What has no name is known by what it is.
    name: name ?? reading.text(node, "description", 1_000) ?? "",
    identity: isOurs && kind === "anonymous" ? "anonymous" : name === undefined ? "unnamed" : undefined,
    offices: some(officesOf(importing, node)),
    nationality: country,
    names: namesOf(importing, node),
    ...commonFields(importing, identified),
  });
}

/** The state that a country stands for, by its code and its name. */
function stateNamed(importing: Importing, value: GraphValue["value"]): StateId | undefined {
  if (typeof value !== "object") return importing.stateCalled(String(value));
  const { reading } = importing;
  const name = reading.text(value, "name");
  const identifiers = placedIdentifiersOf(importing, value);
  const codes = identifiers.filter(({ scheme }) => scheme === COUNTRY_CODES).map(({ value }) => value);
  // All that it is called has to mean the same one.
  const states = new Set([...(name === undefined ? [] : [name]), ...codes].map((text) => importing.stateCalled(text)));
  const [state] = states.size === 1 ? states : [];
  if (state === undefined) return undefined;
  for (const { scheme, path } of identifiers)
    if (scheme !== COUNTRY_CODES) reading.lose(path, "Of a state that is only named, its code of ISO 3166-1 is read.");
  return state;
}

function officesOf(importing: Importing, node: GraphNode): Office[] {
  const { reading } = importing;
  const tenure = (role: GraphNode | undefined) =>
    role ? { start: reading.date(role, "startDate"), end: reading.date(role, "endDate") } : {};
  const affiliations = importing.refs(node, "affiliation", "organization", "state").flatMap(({ id, path, role }) => {
    const title = role && reading.text(role, "roleName", 1_000);
    if (title !== undefined) return [filled<Office>({ title, of: id, ...tenure(role) })];
    reading.lose(path, "An affiliation is an office only with the title that somebody has there.");
    return [];
  });
  const titles = reading.filled(node, "jobTitle").flatMap(({ path, value, role }) => {
    const title = reading.fit(value, 1_000, path);
    return title === undefined ? [] : [filled<Office>({ title, ...tenure(role) })];
  });
  return [...affiliations, ...titles];
}

export function readOrganization(importing: Importing, identified: Identified): Organization {
  const { node, id, kind } = identified;
  return filled<Organization>({
    type: "organization",
    id: id as Organization["id"],
    name: nameOf(importing, node),
    kind,
    parent: importing.ref(node, "parentOrganization", "organization"),
    members: importing.ids(node, "member", "person", "organization", "state"),
    names: namesOf(importing, node),
    ...commonFields(importing, identified),
  });
}

export function readState(importing: Importing, identified: Identified): State {
  const { node, id } = identified;
  const { identifiers = [], ...common } = commonFields(importing, identified);
  const code = identifiers.find(({ scheme, value }) => scheme === COUNTRY_CODES && /^[A-Z]{2}$/.test(value));
  return filled<State>({
    type: "state",
    id: id as State["id"],
    name: nameOf(importing, node),
    countryCode: code?.value,
    names: namesOf(importing, node),
    identifiers: some(identifiers.filter((identifier) => identifier !== code)),
    ...common,
  });
}

export function readPlace(importing: Importing, identified: Identified): Place {
  const { node, id, kind } = identified;
  return filled<Place>({
    type: "place",
    id: id as Place["id"],
    name: nameOf(importing, node),
    kind,
    state: stateOf(importing, node),
    within: importing.ref(node, "containedInPlace", "place"),
    coordinates: coordinatesOf(importing, node),
    names: namesOf(importing, node),
    ...commonFields(importing, identified),
  });
}

function stateOf(importing: Importing, node: GraphNode): Place["state"] {
  const { reading } = importing;
  const address = reading.oneNode(node, "address");
  const country = address && reading.one(address.value, "addressCountry");
  if (country === undefined) return undefined;
  const state = stateNamed(importing, country.value);
  if (state === undefined) reading.lose(country.path, "No state of the document is called so.");
  return state;
}

function coordinatesOf({ reading }: Importing, node: GraphNode): Coordinates | undefined {
  const geo = reading.oneNode(node, "geo");
  if (geo === undefined) return undefined;
  const number = (term: string, most: number) => {
    const value = reading.one(geo.value, term)?.value;
    const degrees = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof degrees === "number" && Math.abs(degrees) <= most ? degrees : undefined;
  };
  const latitude = number("latitude", 90);
  const longitude = number("longitude", 180);
  if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  reading.lose(geo.path, "A point needs a latitude and a longitude in degrees.");
  return undefined;
}

export function readTopic(importing: Importing, identified: Identified): Topic {
  const { node, id } = identified;
  const { reading } = importing;
  const code = reading.text(node, "termCode", 1_000);
  const set = reading.one(node, "inDefinedTermSet");
  const scheme = set && schemeOf(importing, set);
  if (set && (code === undefined || scheme === undefined)) reading.lose(set.path, "A list needs a name, and a code.");
  if (set === undefined)
    for (const { path } of reading.values(node, "termCode")) reading.lose(path, "A code needs a list.");
  const { topics = [], about = [] } = aboutOf(importing, node);
  return filled<Topic>({
    type: "topic",
    id: id as Topic["id"],
    name: nameOf(importing, node),
    codes: code !== undefined && scheme !== undefined ? [{ scheme, code }] : undefined,
    about: bounded(importing, node, [...topics, ...about]),
    names: namesOf(importing, node),
    ...commonFields(importing, identified),
  });
}

/** What a list of codes is called: its name, or else its address. */
function schemeOf({ reading }: Importing, { path, value }: GraphValue): string | undefined {
  const name = typeof value === "object" ? (reading.text(value, "name", 1_000) ?? value.id) : value;
  return name === undefined ? undefined : reading.fit(name, 1_000, path);
}

/** What a source may say of the story. The records are made, and that they are its subject is lost. */
const SUBJECTS = ["about", "mentions", "mainEntity", "hasPart", "citation"];

export function readSource(importing: Importing, identified: Identified): Source {
  const { node, id, kind } = identified;
  const { reading } = importing;
  const isPicture = kind === "photograph";
  const credits = reading.texts(node, "creditText", 1_000);
  if (isPicture) for (const { path } of credits.slice(1)) reading.lose(path, "A picture has one credit line.");
  const original = reading.oneNode(node, "translationOfWork");
  const depicts = isPicture ? importing.ids(node, "about", ...DEPICTED) : undefined;
  for (const term of SUBJECTS) makeSubjects(importing, node, term, isPicture);
  return filled<Source>({
    type: "source",
    id: id as Source["id"],
    kind,
    title: reading.text(node, "headline", 1_000) ?? reading.text(node, "name", 1_000),
    publisher: importing.ref(node, "publisher", "organization"),
    authors: bounded(importing, node, [
      ...authorsOf(importing, node),
      ...(isPicture ? [] : credits.map(({ value }) => value)),
    ]),
    url: reading.fitting(node, "url", isUrl, "a web address"),
    publishedAt: reading.date(node, "datePublished"),
    language: reading.fitting(node, "inLanguage", isLanguage, "a language tag"),
    translatedFrom: original && reading.fitting(original.value, "inLanguage", isLanguage, "a language tag"),
    basedOn: importing.ids(node, "isBasedOn", "source"),
    credit: isPicture ? credits[0]?.value : undefined,
    depicts,
    caption: isPicture ? reading.text(node, "caption") : undefined,
    ...commonFields(importing, identified),
  });
}

const DEPICTED = ["person", "organization", "state", "place", "topic", "visit", "meeting", "agreement"] as const;

/** Bylines are texts, so an author needs no record. */
function authorsOf({ reading }: Importing, node: GraphNode): string[] {
  return reading.filled(node, "author").flatMap(({ path, value }) => {
    const name = typeof value === "object" ? reading.text(value, "name") : reading.fit(value, 20_000, path);
    if (name === undefined) reading.lose(path, "The author has no name.");
    return name ?? [];
  });
}

function makeSubjects(importing: Importing, node: GraphNode, term: string, isPicture: boolean): void {
  if (isPicture && term === "about") return;
  for (const { path, value } of importing.reading.values(node, term)) {
    if (typeof value === "object") importing.identify(value);
    importing.reading.lose(path, "A report does not say what a source is about.");
  }
}
