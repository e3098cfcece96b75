import type { EventStatus, Factuality } from "../../generated/types.js";

/** What a code says of how certain an event is. */
export interface Occurrence {
  readonly name: string;
  readonly status?: EventStatus;
  readonly likelihood?: Factuality;
}

/** IPTC NewsCodes, eventoccurstatus, as Superdesk names them. Its older list has slips of the pen. */
const OCCURRENCES: ReadonlyMap<string, Occurrence> = /* @__PURE__ */ new Map<string, Occurrence>([
  ["eos0", { name: "unplanned event", status: "unknown" }],
  ["eos1", { name: "planned, occurrence planned only" }],
  ["eos2", { name: "planned, occurrence highly uncertain", status: "in-doubt", likelihood: "possible-not" }],
  ["eos3", { name: "planned, may occur", status: "in-doubt", likelihood: "possible" }],
  ["eos4", { name: "planned, occurrence highly likely", likelihood: "probable" }],
  ["eos5", { name: "planned, occurs certainly", likelihood: "certain" }],
  ["eos6", { name: "planned, then cancelled", status: "cancelled" }],
]);

/** What stands before the code: the aliases of the list, and its address. */
const LIST = /^(?:eocstat:|eventoccurstatus:|https?:\/\/cv\.iptc\.org\/newscodes\/eventoccurstatus\/)/i;

/** The bare code in a code, a QCode or a URI: `eos4`. */
function occurrenceCode(text: string): string {
  return text.trim().replace(LIST, "").toLowerCase();
}

/** What a code means, or `undefined` where it is none of the list. */
export function occurrenceOf(text: string): Occurrence | undefined {
  return OCCURRENCES.get(occurrenceCode(text));
}
