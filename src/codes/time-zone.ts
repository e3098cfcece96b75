import { zones } from "../generated/codes/time-zones.js";
import { nearest } from "../text/nearest.js";
import { lazy } from "./lazy.js";

const known = /* @__PURE__ */ lazy(
  () =>
    new Set(
      zones.split(";").flatMap((group) => {
        const [area = "", names = ""] = group.split(":");
        return names.split(",").map((name) => (area === "" ? name : `${area}/${name}`));
      }),
    ),
);

/**
 * Whether the IANA time zone database has a zone or a link of this name: `Asia/Baku`, `Asia/Calcutta`, `US/Eastern`, `UTC`.
 * Spelled as there, in upper and lower case.
 */
export function isTimeZone(name: string): boolean {
  return known().has(name);
}

/**
 * The zone that was perhaps meant: the same name in other letters (`asia/baku`), the only zone of that place (`Baku`,
 * `Europe/Baku`), or else the zone that is spelled most like it (`Asia/Bakku`). Nothing for offsets and abbreviations:
 * `Etc/GMT+4` is four hours *behind*, and `PST` is one letter from `EST`.
 */
export function nearestTimeZone(name: string): string | undefined {
  const spelling = plain(name);
  const same = [...known()].find((zone) => plain(zone) === spelling);
  if (same !== undefined || /[0-9]/.test(name)) return same;
  const place = cityOf(spelling);
  const [only, other] = [...known()].filter((zone) => cityOf(plain(zone)) === place);
  if (only !== undefined && other === undefined) return only;
  return name.includes("/") ? nearest(name, known()) : undefined;
}

/** The name without what is easily written otherwise: `America/Port-au-Prince`, `Africa/Dar_es_Salaam`. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll("-", "_");
}

function cityOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
