import { isCountryCode } from "../../codes/country-code.js";
import type { Coordinates } from "../../generated/types.js";
import type { Draft } from "../import/draft.js";
import { at, type Node, type ObjectReading } from "../import/objects.js";
import { pointInText } from "../import/points.js";
import { alsoFrom, composed, type Found, joined } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { type Address, traitsOf } from "../import/traits.js";
import { NAMESPACE, type PlanningImport, SCHEME } from "./importing.js";
import { holder, type Item } from "./items.js";

/** Where an event takes place. */
export function readLocation(importing: PlanningImport, item: Item, draft: Draft): void {
  const { reading } = importing;
  const holding = holder(item, "location");
  const one = reading.object(holding, "location");
  for (const node of one ? [one] : reading.objects(holding, "location")) {
    const place = placeOf(importing, node);
    if (place === undefined) continue;
    if (draft.get("place") === undefined) draft.set("place", { ...place.name, value: place.draft.id });
    // A meeting has one place.
    else if (draft.get("place") !== place.draft.id) {
      draft.extend(NAMESPACE, "location", { ...place.name, value: place.draft.id });
    }
  }
}

function placeOf(importing: PlanningImport, node: Node): { draft: Draft; name: Found } | undefined {
  const { reading, cast } = importing;
  const address = reading.object(node, "address");
  const name = reading.text(node, "name") ?? reading.text(address, "title") ?? reading.text(node, "formatted_address");
  if (name === undefined) return reading.explain(node.path, "A place needs a name.");
  const coordinates = coordinatesOf(reading, node);
  const apart = traitsOf({ ...addressOf(reading, address), coordinates: coordinates?.value });
  const uri = reading.text(node, "qcode");
  const draft = cast.of(["place"], { path: node.path, name, uri, scheme: SCHEME, apart });
  draft.setOnce("coordinates", coordinates);
  if (address) readAddress(importing, address, draft, name);
  draft.setOnce("note", noteOf(reading, node, address, name));
  return { draft, name };
}

/** Without the street: one house is written in many ways. */
function addressOf(reading: ObjectReading, address: Node | undefined): Address {
  const [locality, region, country] = [
    reading.firstText(address, ["locality", "city"]),
    reading.text(address, "state"),
    reading.text(address, "country"),
  ].map((part) => part?.value);
  return { locality, region, country };
}

function readAddress({ reading, cast }: PlanningImport, address: Node, draft: Draft, name: Found): void {
  const title = reading.text(address, "title");
  if (title?.value === name.value) draft.shows(title);
  else if (title) draft.addOnce("names", composed(title.path, { text: title }));
  const state = stateOf({ reading, cast }, address);
  const chain = [draft];
  const { locality, ...around } = addressOf(reading, address);
  for (const part of largerPlaces(reading, address)) {
    // A place that has the name of its city is the city.
    if (part.value === draft.get("name")) draft.shows(part);
    else {
      const apart = traitsOf(part.value === locality ? around : { country: around.country });
      const larger = cast.of(["place"], { path: part.path, name: part, apart });
      const inner = chain.at(-1) as Draft;
      if (larger !== inner) inner.setOnce("within", { ...part, value: larger.id });
      if (!chain.includes(larger)) chain.push(larger);
    }
  }
  if (state) for (const place of chain) place.setOnce("state", { ...state.name, value: state.draft.id });
  for (const key of ["type", "boundingbox", "external", "extra"]) {
    reading.explain(at(address, key), "It is how a map service knows the place.");
  }
}

/** From the city outwards. */
function largerPlaces(reading: ObjectReading, address: Node): Found[] {
  const city = reading.text(address, "locality") ?? reading.text(address, "city");
  const again = city && reading.text(address, "city");
  const same = again && again.path !== city.path && again.value === city.value ? again : undefined;
  return [city && alsoFrom(city, same), reading.text(address, "state")].flatMap((part) => part ?? []);
}

const COUNTRY = "iso3166-1a2:";

function stateOf({ reading, cast }: Pick<PlanningImport, "reading" | "cast">, address: Node) {
  const name = reading.text(address, "country");
  if (name === undefined) return undefined;
  const draft = cast.of(["state"], { path: name.path, name });
  const coded = reading.raw(reading.object(address, "extra"), "iso3166");
  const code = coded?.value.startsWith(COUNTRY) ? { ...coded, value: coded.value.slice(COUNTRY.length) } : name;
  if (isCountryCode(code.value)) draft.setOnce("countryCode", code);
  return { draft, name };
}

function coordinatesOf(reading: ObjectReading, node: Node): Found<Coordinates> | undefined {
  const point = reading.object(node, "location") ?? reading.object(node, "geo");
  const latitude = reading.number(point, "lat");
  const longitude = reading.number(point, "lon");
  if (point && latitude && longitude) return composed<Coordinates>(point.path, { latitude, longitude });
  const text = reading.raw(node, "geo");
  return text && pointInText(text);
}

/** The address as people write it, and what the desk notes of the place. */
function noteOf(reading: ObjectReading, node: Node, address: Node | undefined, name: Found): Found | undefined {
  const whole = reading.text(node, "formatted_address");
  const lines = [
    ...reading.texts(address, "line"),
    ...[reading.text(address, "area"), reading.text(address, "postal_code")].flatMap((part) => part ?? []),
  ];
  const written = whole && whole.path !== name.path ? whole : undefined;
  // What the whole address says need not be said again.
  const said = lines.filter((line) => written?.value.includes(line.value));
  const others = lines.filter((line) => !said.includes(line));
  const street = joined(others, ", ");
  const parts = [written && alsoFrom(written, ...said), street, ...reading.texts(node, "details", LONGEST_TEXT)];
  return joined(
    parts.flatMap((part) => part ?? []),
    "\n",
  );
}
