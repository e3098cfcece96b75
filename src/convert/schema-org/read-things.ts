import type { Office } from "../../generated/types.js";
import type { Parts } from "../import/draft.js";
import { alsoFrom, composed, type Found, implied, joined, readEach } from "../import/reading.js";
import { ACTORS, aboutOf, nameOf } from "./common.js";
import { type GraphImport, type NodeRecord, type Reader, SCHEMA } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { asFound, typesAs } from "./reading.js";
import { partIn } from "./roles.js";
import { stateMeant } from "./states.js";
import { LEADER } from "./write-things.js";

const NAMELESS = "It has no name.";

/** What it is called, or the site that it has. */
function calledOrSited({ reading }: GraphImport, node: GraphNode): Found | undefined {
  const name = nameOf(reading, node) ?? reading.text(node, "legalName") ?? reading.text(node, "alternateName");
  if (name) return name;
  const url = reading.peek(node, "url") ?? reading.peek(node, "sameAs");
  const [address] = [...reading.allFitting(node, "url", "Url"), ...reading.allFitting(node, "sameAs", "Url")];
  const host = url && address && new URL(address.value).hostname.replace(/^www\./, "");
  return host ? { ...address, value: host } : undefined;
}

/** The name of a person, be it in its parts. */
function personalName({ reading }: GraphImport, node: GraphNode): Found | undefined {
  const name = nameOf(reading, node);
  if (name) return name;
  const parts = ["givenName", "additionalName", "familyName"].flatMap((term) => reading.text(node, term) ?? []);
  return joined(parts, " ") ?? reading.text(node, "alternateName");
}

/** What an actor is called, whether it is a person or a body. */
export function calledActor(importing: GraphImport, node: GraphNode): Found | undefined {
  return personalName(importing, node) ?? calledOrSited(importing, node);
}

export const person: Reader = {
  seed(importing, node, { kind, isOurs }): Parts | string {
    const name = personalName(importing, node);
    // What has no name is known by what it is.
    const called = name ?? importing.reading.text(node, "description");
    if (called === undefined) return NAMELESS;
    const isAnonymous = isOurs && kind?.value === "anonymous";
    if (name) return { name, identity: isAnonymous ? kind : undefined };
    return { name: called, identity: isAnonymous ? kind : implied(node.path, "unnamed") };
  },
  read(importing, identified) {
    const { draft, node } = identified;
    draft.give("offices", ...officesOf(importing, identified));
    draft.give("nationality", stateMeant(importing, importing.reading.one(node, "nationality"), false));
  },
};

const AFFILIATIONS = ["affiliation", "worksFor", "memberOf"];

function officesOf(importing: GraphImport, { draft, node }: NodeRecord): Found<Office>[] {
  const { reading } = importing;
  const office = (path: string, title: Found, role: GraphNode | undefined, of?: Found<Office["of"]>): Found<Office> => {
    const day = (term: string) => role && reading.date(role, term);
    return composed(path, { title, of, start: day("startDate"), end: day("endDate") }) as Found<Office>;
  };
  const titles = readEach(reading.held(node, "jobTitle"), (held) => {
    const { value } = held;
    const title = typeof value === "object" ? nameOf(reading, value) : reading.textOf(held);
    return title && { title, path: held.path, role: held.role };
  });
  // Only a role ties a title to a body: a president and a member of a party need not preside over the party.
  const affiliations = AFFILIATIONS.flatMap((term) =>
    readEach(importing.refs(node, term, "organization", "state"), (body) => {
      const title = body.role && reading.text(body.role, "roleName");
      if (title) return office(body.path, title, body.role, body);
      draft.extend(SCHEMA, term, body);
      return undefined;
    }),
  );
  return [...affiliations, ...titles.map(({ path, title, role }) => office(path, title, role))];
}

export const organization: Reader = {
  seed(importing, node, { kind }) {
    const name = calledOrSited(importing, node);
    return name ? { name, kind } : NAMELESS;
  },
  read(importing, { draft, node }) {
    const { reading } = importing;
    draft.give("parent", importing.ref(node, "parentOrganization", "organization", "state"));
    const members = importing.refs(node, "member", ...ACTORS);
    for (const member of members) {
      const role = partIn(reading, member.role);
      const isLeader = member.role && reading.peek(member.role, "roleName") === LEADER;
      const word = isLeader && member.role ? reading.text(member.role, "roleName") : undefined;
      draft.give(isLeader ? "leaders" : "members", alsoFrom(member, word));
      if (!isLeader && role) reading.lose(role.path, "Of a member the report does not say what part it has.");
    }
  },
};

function seedByName({ reading }: GraphImport, node: GraphNode): Parts | string {
  const name = nameOf(reading, node);
  return name ? { name } : NAMELESS;
}

export const state: Reader = { seed: seedByName };

export const topic: Reader = {
  seed: seedByName,
  read(importing, { draft, node }) {
    const { reading } = importing;
    const code = reading.text(node, "termCode") ?? reading.text(node, "codeValue");
    const set = reading.one(node, "inDefinedTermSet") ?? reading.one(node, "inCodeSet");
    const scheme = set && schemeOf(importing, set);
    if (code && scheme) draft.give("codes", composed(code.path, { scheme, code }));
    else if (set) reading.explain(set.path, "A list needs a name, and a code.");
    if (code && !scheme) reading.explain(code.path, "A code needs a list.");
    const { topics, about } = aboutOf(importing, node);
    draft.give("about", ...topics, ...about);
  },
};

/** What a list of codes is called: its name, or else its address. */
function schemeOf({ reading }: GraphImport, found: GraphValue): Found | undefined {
  const { path, value, name } = found;
  if (typeof value !== "object") return reading.textOf({ path, value });
  const types = typesAs(value, "DefinedTermSet", "CategoryCodeSet");
  const called = reading.text(value, "name") ?? name;
  return called && alsoFrom(called, ...(found.isReference ? [asFound(found)] : []), ...types);
}
