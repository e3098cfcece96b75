import type {
  Office,
  Organization,
  Person,
  Place,
  PlaceId,
  Source,
  State,
  StateOrOrganizationId,
  Topic,
} from "../../generated/types.js";
import { isDisputed } from "../../lookup/plain-facts.js";
import type {
  SchemaOrgCountry,
  SchemaOrgDefinedTerm,
  SchemaOrgImage,
  SchemaOrgOrganization,
  SchemaOrgPerson,
  SchemaOrgPlace,
  SchemaOrgRole,
  SchemaOrgSource,
  SchemaOrgText,
} from "./document.js";
import { filled, some } from "./filled.js";
import { DISPUTED } from "./homes.js";
import type { Scope } from "./scope.js";
import { aliases, identity, inRole, propertyValue } from "./things.js";
import { typeUri } from "./type-uri.js";

/** The scheme of a country code. */
export const COUNTRY_CODES = "ISO 3166-1 alpha-2";

/** A person without a name has none here either: what the story calls it is a description. */
export function personNode(scope: Scope, person: Person, path: string): SchemaOrgPerson {
  const { name, identity: unnamed, offices = [], nationality, names } = person;
  const held = offices.map((office, i) => heldOffice(scope, office, `${path}/offices/${i}`));
  return filled<SchemaOrgPerson>({
    "@type": "Person",
    ...identity(scope, person),
    additionalType: unnamed && typeUri("person", unnamed),
    ...(unnamed === undefined ? { name } : { description: name }),
    alternateName: aliases(scope, names, path),
    affiliation: some(held.map(({ affiliation }) => affiliation)),
    jobTitle: some(held.map(({ jobTitle }) => jobTitle)),
    nationality: nationality && country(scope, nationality, `${path}/nationality`),
  });
}

interface HeldOffice {
  affiliation?: SchemaOrgRole<"affiliation", { "@id": string }>;
  jobTitle?: string | SchemaOrgRole<"jobTitle", string>;
}

/** An office of a state or an organization is an affiliation with it, any other a job title. */
function heldOffice({ losses, link, date }: Scope, office: Office, path: string): HeldOffice {
  const { title, of, start, end, former } = office;
  const tenure = { startDate: date(start, `${path}/start`), endDate: date(end, `${path}/end`) };
  if (former && tenure.endDate === undefined) {
    losses.add(path, "Without the day of its end, an office is one that is held.");
    return {};
  }
  if (former) losses.add(`${path}/former`, "The day of its end says so.");
  const affiliation = isBody(of) ? link(of, `${path}/of`) : of && losses.add(`${path}/of`, NO_BODY);
  if (affiliation) return { affiliation: filled({ "@type": "Role", roleName: title, affiliation, ...tenure }) };
  if (tenure.startDate === undefined && tenure.endDate === undefined) return { jobTitle: title };
  return { jobTitle: filled({ "@type": "Role", jobTitle: title, ...tenure }) };
}

const NO_BODY = "In schema.org one belongs to an organization.";

function isBody(id: string | undefined): id is StateOrOrganizationId {
  return id !== undefined && (id.startsWith("organization:") || id.startsWith("state:"));
}

function country(scope: Scope, id: State["id"], path: string): SchemaOrgCountry | undefined {
  const state = scope.link(id, path) && scope.index.get(id);
  return state && filled<SchemaOrgCountry>({ "@type": "Country", name: state.name, identifier: codeOf(state) });
}

function codeOf({ countryCode }: State) {
  return countryCode === undefined ? undefined : [propertyValue(COUNTRY_CODES, countryCode)];
}

const ORGANIZATION_TYPES = new Map<string, SchemaOrgOrganization["@type"]>([
  ["government", "GovernmentOrganization"],
  ["ministry", "GovernmentOrganization"],
  ["state-agency", "GovernmentOrganization"],
  ["head-of-state-office", "GovernmentOrganization"],
  ["parliament", "GovernmentOrganization"],
  ["central-bank", "GovernmentOrganization"],
  ["embassy", "GovernmentOrganization"],
  ["news-agency", "NewsMediaOrganization"],
  ["newspaper", "NewsMediaOrganization"],
  ["broadcaster", "NewsMediaOrganization"],
  ["news-site", "NewsMediaOrganization"],
  ["party", "PoliticalParty"],
]);

/** The part of those who head an organization. */
export const LEADER = "leader";

export function organizationNode(scope: Scope, organization: Organization, path: string): SchemaOrgOrganization {
  const { name, kind = "", parent, members, leaders, names } = organization;
  const leading = scope.links(leaders, `${path}/leaders`).map((actor) => inRole("member", actor, { roleName: LEADER }));
  return filled<SchemaOrgOrganization>({
    "@type": ORGANIZATION_TYPES.get(kind) ?? "Organization",
    ...identity(scope, organization),
    additionalType: typeUri("organization", organization.kind),
    name,
    alternateName: aliases(scope, names, path),
    parentOrganization: isBody(parent)
      ? scope.link(parent, `${path}/parent`)
      : parent && scope.losses.add(`${path}/parent`, NO_BODY),
    member: some([...scope.links(members, `${path}/members`), ...leading]),
  });
}

/** A country of schema.org is a place, and a place does not attend, sign or speak. */
export function stateNode(scope: Scope, state: State, path: string): SchemaOrgOrganization {
  const own = identity(scope, state);
  return filled<SchemaOrgOrganization>({
    "@type": "GovernmentOrganization",
    ...own,
    additionalType: typeUri("state"),
    name: state.name,
    alternateName: aliases(scope, state.names, path),
    identifier: some([...(codeOf(state) ?? []), ...(own.identifier ?? [])]),
  });
}

const PLACE_TYPES = new Map<string, SchemaOrgPlace["@type"]>([
  ["city", "City"],
  ["district", "AdministrativeArea"],
  ["province", "State"],
  ["country", "Country"],
  ["sea", "BodyOfWater"],
]);

export function placeNode(scope: Scope, place: Place, path: string): SchemaOrgPlace {
  const { name, kind, names, coordinates } = place;
  return filled<SchemaOrgPlace>({
    "@type": PLACE_TYPES.get(kind) ?? "Place",
    ...identity(scope, place),
    additionalType: typeUri("place", kind),
    name,
    alternateName: aliases(scope, names, path),
    containedInPlace: container(scope, place, path),
    address: address(scope, place, path),
    geo: coordinates && {
      "@type": "GeoCoordinates",
      latitude: coordinates.latitude,
      longitude: coordinates.longitude,
    },
  });
}

function container(scope: Scope, place: Place, path: string) {
  const isClaimed = place.within && isDisputed(place) && belongsToState(scope, place.within);
  return isClaimed ? scope.losses.add(`${path}/within`, DISPUTED) : scope.link(place.within, `${path}/within`);
}

function address({ index, losses, link }: Scope, place: Place, path: string): SchemaOrgPlace["address"] {
  const { state: id, kind } = place;
  if (id === undefined) return undefined;
  const reason = isDisputed(place) ? DISPUTED : kind === "country" ? "A country has no address." : undefined;
  if (reason !== undefined) losses.add(`${path}/state`, reason);
  const state = reason === undefined && link(id, `${path}/state`) ? index.get(id) : undefined;
  return state && { "@type": "PostalAddress", addressCountry: state.countryCode ?? state.name };
}

/** Whether the place, or a larger one that it lies in, is a country or lies in a state. */
function belongsToState({ index }: Scope, id: PlaceId): boolean {
  const seen = new Set<PlaceId>();
  for (let at: PlaceId | undefined = id; at !== undefined && !seen.has(at); at = index.get(at)?.within) {
    seen.add(at);
    const place = index.get(at);
    if (place?.kind === "country" || place?.state !== undefined) return true;
  }
  return false;
}

export function topicNode(scope: Scope, topic: Topic, path: string): SchemaOrgDefinedTerm {
  const { name, codes = [], about, names } = topic;
  const [code, ...others] = codes;
  others.forEach((_, i) => {
    scope.losses.add(`${path}/codes/${i + 1}`, "A DefinedTerm has one code.");
  });
  return filled<SchemaOrgDefinedTerm>({
    "@type": "DefinedTerm",
    ...identity(scope, topic),
    name,
    alternateName: aliases(scope, names, path),
    termCode: code?.code,
    inDefinedTermSet: code && { "@type": "DefinedTermSet", name: code.scheme },
    about: some(scope.subjects(about, `${path}/about`)),
  });
}

const SOURCE_TYPES = new Map<string, SchemaOrgText["@type"]>([
  ["news-article", "NewsArticle"],
  ["wire-report", "NewsArticle"],
  ["opinion-article", "OpinionNewsArticle"],
  ["interview", "Article"],
  ["press-release", "Article"],
  ["official-website", "WebPage"],
  ["web-page", "WebPage"],
  ["blog-post", "BlogPosting"],
  ["social-media-post", "SocialMediaPosting"],
  ["dataset", "Dataset"],
]);

const NO_PICTURE = "Only a picture shows something in schema.org.";

export function sourceNode(scope: Scope, source: Source, path: string): SchemaOrgSource {
  const { losses, link, links, date } = scope;
  const { kind, title, publisher, authors, url, publishedAt, language, translatedFrom, basedOn } = source;
  const { credit, depicts, caption } = source;
  const work = {
    ...identity(scope, source),
    additionalType: typeUri("source", kind),
    headline: title,
    publisher: link(publisher, `${path}/publisher`),
    url,
    datePublished: date(publishedAt, `${path}/publishedAt`),
    inLanguage: language,
    translationOfWork:
      translatedFrom === undefined ? undefined : { "@type": "CreativeWork" as const, inLanguage: translatedFrom },
    isBasedOn: some(links(basedOn, `${path}/basedOn`)),
  };
  if (kind === "photograph") {
    if (authors) losses.add(`${path}/authors`, "The credit of a picture is its credit line.");
    return filled<SchemaOrgImage>({
      "@type": "ImageObject",
      ...work,
      creditText: credit === undefined ? undefined : [credit],
      about: some(links(depicts, `${path}/depicts`)),
      caption,
    });
  }
  if (credit) losses.add(`${path}/credit`, "The credit of a text is its byline.");
  if (depicts) losses.add(`${path}/depicts`, NO_PICTURE);
  if (caption) losses.add(`${path}/caption`, NO_PICTURE);
  return filled<SchemaOrgText>({ "@type": SOURCE_TYPES.get(kind) ?? "CreativeWork", ...work, creditText: authors });
}
