import type { Coordinates, Office, Organization, Person, Place, Source, State, StateId, Topic } from "../../types.js";
import { COUNTRY_CODES } from "./actors.js";
import { filled, some } from "./filled.js";
import { isLanguage, isUrl } from "./fits.js";
import type { Identified, Importing } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { aboutOf, commonFields, identifiersOf, nameOf, namesOf } from "./read-common.js";

export function readPerson(importing: Importing, identified: Identified): Person {
  const { node, id, kind, isOurs } = identified;
  const { reading } = importing;
  const name = reading.text(node, "name", 1_000);
  const nationality = reading.values(node, "nationality")[0];
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

/** The state that a country stands for, by its code or its name. */
function stateNamed(importing: Importing, value: GraphValue["value"]): StateId | undefined {
  if (typeof value !== "object") return importing.stateCalled(String(value));
  const name = importing.reading.text(value, "name");
  const called = [...identifiersOf(importing, value).map((identifier) => identifier.value), name];
  return called.map((text) => importing.stateCalled(text)).find((state) => state !== undefined);
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
    if (typeof value !== "object") return [filled<Office>({ title: String(value), ...tenure(role) })];
    reading.lose(path, "A title is a text in a report.");
    return [];
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
  const isCode = ({ scheme, value }: { scheme: string; value: string }) =>
    scheme === COUNTRY_CODES && /^[A-Z]{2}$/.test(value);
  return filled<State>({
    type: "state",
    id: id as State["id"],
    name: nameOf(importing, node),
    countryCode: identifiers.find(isCode)?.value,
    names: namesOf(importing, node),
    identifiers: some(identifiers.filter((identifier) => identifier !== identifiers.find(isCode))),
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
  const [address] = reading.nodes(node, "address");
  const country = address && reading.values(address.value, "addressCountry")[0];
  if (country === undefined) return undefined;
  const state = stateNamed(importing, country.value);
  if (state === undefined) reading.lose(country.path, "No state of the document is called so.");
  return state;
}

function coordinatesOf({ reading }: Importing, node: GraphNode): Coordinates | undefined {
  const [geo] = reading.nodes(node, "geo");
  if (geo === undefined) return undefined;
  const number = (term: string, most: number) => {
    const value = reading.values(geo.value, term)[0]?.value;
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
  const set = reading.values(node, "inDefinedTermSet")[0];
  const scheme =
    typeof set?.value === "object"
      ? (reading.text(set.value, "name", 1_000) ?? set.value.id)
      : set && String(set.value);
  if (set && (code === undefined || scheme === undefined))
    reading.lose(set.path, "A code needs its list, and a list a code.");
  const { topics = [], about = [] } = aboutOf(importing, node);
  return filled<Topic>({
    type: "topic",
    id: id as Topic["id"],
    name: nameOf(importing, node),
    codes: code !== undefined && scheme !== undefined ? [{ scheme, code }] : undefined,
    about: some([...topics, ...about]),
    names: namesOf(importing, node),
    ...commonFields(importing, identified),
  });
}

/** What a source may say of the story. The records are made, and that they are its subject is lost. */
const SUBJECTS = ["about", "mentions", "mainEntity", "hasPart", "citation"];

export function readSource(importing: Importing, identified: Identified): Source {
  const { node, id, kind } = identified;
  const { reading } = importing;
  const isPicture = kind === "photograph";
  const credits = reading.texts(node, "creditText", 1_000);
  if (isPicture) for (const { path } of credits.slice(1)) reading.lose(path, "A picture has one credit line.");
  const original = reading.nodes(node, "translationOfWork")[0];
  const depicts = isPicture ? importing.ids(node, "about", ...DEPICTED) : undefined;
  for (const term of SUBJECTS) makeSubjects(importing, node, term, isPicture);
  return filled<Source>({
    type: "source",
    id: id as Source["id"],
    kind,
    title: reading.text(node, "headline", 1_000) ?? reading.text(node, "name", 1_000),
    publisher: importing.ref(node, "publisher", "organization"),
    authors: some([...authorsOf(importing, node), ...(isPicture ? [] : credits.map(({ value }) => value))]),
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
    const name = typeof value === "object" ? reading.text(value, "name") : String(value);
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
