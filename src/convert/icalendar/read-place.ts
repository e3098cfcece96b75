import type { Coordinates } from "../../generated/types.js";
import type { Draft } from "../import/draft.js";
import type { Node } from "../import/objects.js";
import { pointInText } from "../import/points.js";
import type { Found } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { traitsOf } from "../import/traits.js";
import { type IcalendarImport, NAMESPACE } from "./importing.js";
import { propertyNamed, textNamed } from "./properties.js";

/**
 * LOCATION and GEO.
 *
 * @param isOwn whether `toIcalendar` wrote them: then behind the name of a place stand those of the larger ones
 */
export function readPlace(importing: IcalendarImport, event: Node, draft: Draft, isOwn: boolean): void {
  const { reading } = importing;
  const location = textNamed(reading, event, "location", LONGEST_TEXT);
  const geo = propertyNamed(event, "geo")?.text;
  const coordinates = geo && pointInText(geo);
  if (location === undefined) {
    if (coordinates) reading.explain(geo.path, "A place needs a name.");
    return;
  }
  if (isOnline(location.value)) {
    draft.extend(NAMESPACE, "location", location);
    return;
  }
  const all = isOwn ? location.value.split("; ") : [location.value];
  const point = all.length === 1 ? coordinates?.value : undefined;
  const places = all.flatMap((each) => placeOf(importing, { ...location, value: each }, isOwn, point) ?? []);
  const [only] = places;
  if (only && places.length === 1 && coordinates) only.setOnce("coordinates", coordinates);
  for (const { id } of places) {
    if (draft.type === "act") draft.addOnce("places", { ...location, value: id });
    else if (draft.get("place") === undefined) draft.set("place", { ...location, value: id });
    else draft.extend(NAMESPACE, "location", { ...location, value: id });
  }
}

const LINK = /https?:\/\/\S+/gi;

const ONLINE: ReadonlySet<string> = new Set([
  ...["online", "virtual", "virtuell", "en ligne", "en línea", "онлайн", "remote", "webinar", "video call"],
  ...["zoom", "zoom meeting", "microsoft teams", "microsoft teams meeting", "teams", "google meet", "webex", "skype"],
]);

/** Whether it says how to take part from afar: an address, with the words behind it, or the word for it. */
function isOnline(text: string): boolean {
  if (/^https?:\/\//i.test(text.trim())) return true;
  const words = text.replace(LINK, " ").toLowerCase();
  return ONLINE.has(
    words
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== "")
      .join(" "),
  );
}

/** A place, with what stands behind its name: its address, or the larger ones. */
function placeOf(
  { reading, cast }: IcalendarImport,
  location: Found,
  isOwn: boolean,
  coordinates: Coordinates | undefined,
): Draft | undefined {
  const [first, ...rest] = location.value
    .split(isOwn ? ", " : "\n")
    .flatMap((value) => reading.fit({ ...location, value }) ?? []);
  if (first === undefined) return undefined;
  const address = rest.map(({ value }) => value).join("\n");
  const apart = isOwn
    ? traitsOf({ locality: rest[0]?.value, coordinates })
    : traitsOf({ street: address === "" ? undefined : address, coordinates });
  const draft = cast.of(["place"], { path: location.path, name: first, apart });
  if (!isOwn) {
    if (address !== "") draft.setOnce("note", { ...location, value: address });
    return draft;
  }
  let inner = draft;
  for (const [i, name] of rest.entries()) {
    const around = traitsOf({ locality: rest[i + 1]?.value });
    const larger = cast.of(["place"], { path: location.path, name, apart: around });
    if (larger === inner) continue;
    inner.setOnce("within", { ...location, value: larger.id });
    inner = larger;
  }
  return draft;
}
