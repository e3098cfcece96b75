import type { Office, StateId } from "../../generated/types.js";
import { type Found, readEach } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { ACTORS, aboutOf, readName, SUBJECTS } from "./common.js";
import { filled } from "./filled.js";
import { type GraphImport, once, type Reader } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { identifiersOf, partIn } from "./reading.js";
import { COUNTRY_CODES, LEADER } from "./write-things.js";

/** What has a name and a kind, and no more that a record could not be without. */
function kindOfThing(importing: GraphImport, node: GraphNode, kind: string): object | string {
  const named = readName(importing, node);
  return typeof named === "string" ? named : { ...named, kind };
}

export const person: Reader = {
  seed(importing, node, kind, isOurs) {
    const named = readName(importing, node);
    // What has no name is known by what it is.
    const called = typeof named === "string" ? importing.reading.text(node, "description") : undefined;
    if (typeof named === "string" && called === undefined) return named;
    const identity = isOurs && kind === "anonymous" ? "anonymous" : called && "unnamed";
    return { ...(called ? { name: called.value } : (named as object)), ...(identity && { identity }) };
  },
  read(importing, { draft, node }) {
    const { reading } = importing;
    draft.add("offices", ...officesOf(importing, node));
    draft.set("nationality", stateOf(importing, reading.one(node, "nationality")));
  },
};

/** The state that a country stands for, by its code and its name. */
function stateOf(importing: GraphImport, country: GraphValue | undefined): Found<StateId> | undefined {
  if (country === undefined) return undefined;
  const { path, value } = country;
  const state = typeof value === "object" ? stateNamed(importing, value) : importing.stateCalled(String(value));
  return state ? { path, value: state } : importing.reading.lose(path, "No state of the document is called so.");
}

function stateNamed(importing: GraphImport, node: GraphNode): StateId | undefined {
  const { reading } = importing;
  const name = reading.text(node, "name");
  const identifiers = identifiersOf(reading, node);
  const isCode = ({ value }: (typeof identifiers)[number]) => value.scheme === COUNTRY_CODES;
  const codes = identifiers.filter(isCode).map(({ value }) => value.value);
  // All that it is called has to mean the same one.
  const states = new Set([...(name ? [name.value] : []), ...codes].map((text) => importing.stateCalled(text)));
  const [state] = states.size === 1 ? states : [];
  if (state !== undefined) {
    const others = identifiers.filter((identifier) => !isCode(identifier));
    reading.loseAll(others, "Of a state that is only named, its code of ISO 3166-1 is read.");
  }
  return state;
}

function officesOf(importing: GraphImport, node: GraphNode): Found<Office>[] {
  const { reading } = importing;
  const office = (path: string, title: string, role: GraphNode | undefined, of?: Office["of"]): Found<Office> => {
    const day = (term: string) => role && reading.fitting(role, term, "Temporal")?.value;
    return { path, value: filled<Office>({ title, of, start: day("startDate"), end: day("endDate") }) };
  };
  const places = importing.refs(node, "affiliation", "organization", "state");
  const affiliations = readEach(places, ({ value, path, role }) => {
    const title = role && reading.text(role, "roleName");
    if (title) return office(path, title.value, role, value);
    return reading.lose(path, "An affiliation is an office only with the title that somebody has there.");
  });
  const titles = readEach(reading.held(node, "jobTitle"), (held) => {
    const title = reading.textOf(held);
    return title && office(held.path, title.value, held.role);
  });
  return [...affiliations, ...titles];
}

export const organization: Reader = {
  seed: kindOfThing,
  read(importing, { draft, node }) {
    draft.set("parent", importing.ref(node, "parentOrganization", "organization", "state"));
    const members = importing.refs(node, "member", ...ACTORS);
    const isLeader = ({ role }: (typeof members)[number]) => partIn(importing.reading, role) === LEADER;
    draft.add("members", ...once(members.filter((member) => !isLeader(member))));
    draft.add("leaders", ...once(members.filter(isLeader)));
  },
};

export const state: Reader = { seed: readName };

export const place: Reader = {
  seed: kindOfThing,
  read(importing, { draft, node }) {
    const { reading } = importing;
    const address = reading.oneNode(node, "address");
    draft.set("state", stateOf(importing, address && reading.one(address.value, "addressCountry")));
    draft.set("within", importing.ref(node, "containedInPlace", "place"));
    draft.set("coordinates", coordinatesOf(importing, node));
  },
};

function coordinatesOf({ reading }: GraphImport, node: GraphNode): Found<object> | undefined {
  const geo = reading.oneNode(node, "geo");
  const degrees = (term: string) => {
    const value = geo && reading.one(geo.value, term)?.value;
    return typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  };
  return geo && { path: geo.path, value: { latitude: degrees("latitude"), longitude: degrees("longitude") } };
}

export const topic: Reader = {
  seed: readName,
  read(importing, { draft, node }) {
    const { reading } = importing;
    const code = reading.text(node, "termCode");
    const set = reading.one(node, "inDefinedTermSet");
    const scheme = set && schemeOf(importing, set);
    if (code && scheme) draft.add("codes", { ...code, value: { scheme: scheme.value, code: code.value } });
    else if (set) reading.lose(set.path, "A list needs a name, and a code.");
    if (set === undefined) reading.loseAll(reading.values(node, "termCode"), "A code needs a list.");
    const { topics, about } = aboutOf(importing, node);
    draft.add("about", ...topics, ...about);
  },
};

/** What a list of codes is called: its name, or else its address. */
function schemeOf({ reading }: GraphImport, { path, value }: GraphValue): Found | undefined {
  const own = typeof value === "object" ? (reading.text(value, "name")?.value ?? value.id) : value;
  return own === undefined ? undefined : reading.textOf({ path, value: own });
}

/** What a source may say of the story. The records are made, and that they are its subject is lost. */
const STORY = ["about", "mentions", "mainEntity", "hasPart", "citation"];

const DEPICTED = [...SUBJECTS, "topic"] as const;

export const source: Reader = {
  seed: (_, __, kind) => ({ kind }),
  read(importing, { draft, node, kind }) {
    const { reading } = importing;
    const isPicture = kind === "photograph";
    const credits = reading.texts(node, "creditText");
    if (isPicture) {
      reading.loseAll(credits.slice(1), "A picture has one credit line.");
      draft.add("depicts", ...importing.each(node, "about", ...DEPICTED));
      draft.set("credit", credits[0]);
      draft.set("caption", reading.text(node, "caption", LONGEST_TEXT));
    }
    for (const term of STORY) if (!isPicture || term !== "about") makeSubjects(importing, node, term);
    draft.set("title", reading.text(node, "headline") ?? reading.text(node, "name"));
    draft.set("publisher", importing.ref(node, "publisher", ...ACTORS));
    draft.add("authors", ...authorsOf(importing, node), ...(isPicture ? [] : credits));
    draft.set("url", reading.fitting(node, "url", "Url"));
    draft.set("publishedAt", reading.fitting(node, "datePublished", "Temporal"));
    draft.set("language", reading.fitting(node, "inLanguage", "Language"));
    const original = reading.oneNode(node, "translationOfWork");
    draft.set("translatedFrom", original && reading.fitting(original.value, "inLanguage", "Language"));
    draft.add("basedOn", ...once(importing.refs(node, "isBasedOn", "source")));
  },
};

/** Bylines are texts, so an author needs no record. */
function authorsOf({ reading }: GraphImport, node: GraphNode): Found[] {
  return readEach(reading.held(node, "author"), (held) => {
    const { path, value } = held;
    const name = typeof value === "object" ? reading.text(value, "name") : reading.textOf(held);
    return name ? { path, value: name.value } : reading.lose(path, "The author has no name.");
  });
}

function makeSubjects(importing: GraphImport, node: GraphNode, term: string): void {
  const subjects = importing.reading.values(node, term);
  for (const { value } of subjects) if (typeof value === "object") importing.identify(value);
  importing.reading.loseAll(subjects, "A report does not say what a source is about.");
}
