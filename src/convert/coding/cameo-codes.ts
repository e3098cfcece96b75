import { lazy } from "../../codes/lazy.js";
import { rowsOf } from "../../codes/packed.js";
import { cameoEvents } from "../../generated/data/cameo-events.js";

/**
 * Whose list of CAMEO event codes is meant. GDELT published an older one, which has other labels for some codes and lacks
 * a few: the same code can mean something else there (108 is a demand for mediation in CAMEO, for a meeting in GDELT).
 */
export type CameoDialect = "cameo-1.1b3" | "gdelt";

/**
 * The codes of a dialect with their labels, in the order of the codes. Codes are strings: most begin with a zero, and 02 is
 * the root of 020 and of 0211. "Not specified below", which the lists add to residual codes, is left out.
 */
export function cameoCodes(dialect: CameoDialect = "cameo-1.1b3"): ReadonlyMap<string, string> {
  return dialect === "gdelt" ? gdelt() : cameo();
}

/** The label of a code, or `undefined` where the dialect has no such code. */
export function cameoLabel(code: string, dialect: CameoDialect = "cameo-1.1b3"): string | undefined {
  return cameoCodes(dialect).get(code);
}

const cameo = /* @__PURE__ */ lazy(() => new Map(rowsOf(cameoEvents).map(([code = "", label = ""]) => [code, label])));

const NOT_THERE = "-";

const gdelt = /* @__PURE__ */ lazy(
  () =>
    new Map(
      rowsOf(cameoEvents).flatMap(([code = "", label = "", own = label]) => (own === NOT_THERE ? [] : [[code, own]])),
    ),
);
