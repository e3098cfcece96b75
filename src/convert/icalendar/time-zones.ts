import { isTimeZone } from "../../codes/time-zone.js";
import type { Temporal } from "../../generated/types.js";
import { withOffset } from "../../time/zone-offset.js";
import type { Node, ObjectReading } from "../import/objects.js";
import { alsoFrom, type Found } from "../import/reading.js";
import { propertyNamed } from "./properties.js";
import { onsetIn } from "./zone-rules.js";

/** The time zones of a calendar: those that the world knows by name, and those that it describes itself. */
export class TimeZones {
  /** By their names, where the calendar describes them. */
  readonly #described = new Map<string, Node>();

  constructor(
    readonly reading: ObjectReading,
    calendars: readonly Node[],
  ) {
    for (const zone of calendars.flatMap((calendar) => reading.objects(calendar, "vtimezone"))) {
      const id = propertyNamed(zone, "tzid");
      if (id && !this.#described.has(id.text.value)) this.#described.set(id.text.value, zone);
      const isNamed = id !== undefined && this.nameOf(id.text) !== undefined;
      reading.explain(
        zone.path,
        isNamed
          ? "The rules of a time zone are those of its name."
          : "Of its rules those are read that the times need.",
      );
    }
  }

  /** The name that the IANA database has for a zone, where it has one. */
  nameOf(zone: Found): Found | undefined {
    const direct = namesIn(zone.value).find(isTimeZone);
    if (direct !== undefined) return { ...zone, value: direct };
    const location = propertyNamed(this.#described.get(zone.value), "x-lic-location");
    return location && isTimeZone(location.text.value)
      ? { ...alsoFrom(zone, location.text), value: location.text.value }
      : undefined;
  }

  /** A time on the clocks of a zone with its offset, or `undefined` where that is not known. */
  place(local: Found<Temporal>, zone: Found): Found<Temporal> | undefined {
    const name = this.nameOf(zone);
    if (name) {
      const time = withOffset(local.value, name.value);
      return time === undefined ? undefined : { ...alsoFrom(local, name), value: time };
    }
    const onset = this.#onsetAt(local.value, zone);
    return onset && { ...alsoFrom(local, onset.offset), value: local.value + onset.offset.value };
  }

  /** The latest change of the clocks before a time, as the calendar describes the zone. */
  #onsetAt(local: Temporal, zone: Found): { readonly offset: Found } | undefined {
    const described = this.#described.get(zone.value);
    if (described === undefined) return undefined;
    const observances = ["standard", "daylight"].flatMap((kind) => this.reading.objects(described, kind));
    const onsets = observances.flatMap((observance) => onsetIn(observance, local) ?? []);
    return onsets.reduce<(typeof onsets)[number] | undefined>(
      (last, each) => (last && last.at >= each.at ? last : each),
      undefined,
    );
  }
}

/** `/mozilla.org/20050126_1/Europe/Berlin` ends in the name: RFC 5545 leaves to programs what stands before it. */
function namesIn(zone: string): string[] {
  const plain = zone.trim();
  const parts = plain.split("/").filter((part) => part !== "");
  return [plain, ...[3, 2].filter((n) => parts.length >= n).map((n) => parts.slice(-n).join("/"))];
}
