/** A PLOVER event type with its mode and context, where it has them. */
export interface PloverEvent {
  type: PloverType;
  mode?: string;
  context?: string;
}

export type PloverType =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** Types that PLOVER requires a recipient for. */
export const WITH_RECIPIENT: readonly PloverType[] = ["SANCTION", "COOPERATE", "AID"];

/**
 * What PLOVER makes of the codes of CAMEO that records become or are imported from, by the beginning of the code: the longest that fits. Comments
 * (01) are nothing there. From the table of CAMEO codes that belongs to the manual (draft 0.8, 2021). Where the manual says
 * otherwise, the manual: a criticism and a protest disapprove, an accusation alleges (11), remorse concedes (055),
 * international sanctions and broken relations are discontinued exchange (161, 163), a retreat is a withdrawal (0874), and
 * "ease" and "return" are no modes any more (085, 0842).
 */
const EVENTS: Readonly<Record<string, PloverEvent>> = {
  "02": { type: "REQUEST" },
  "021": { type: "REQUEST", mode: "assist" },
  "0211": { type: "REQUEST", mode: "assist", context: "economic" },
  "022": { type: "REQUEST", mode: "assist", context: "diplomatic" },
  "023": { type: "REQUEST", mode: "assist" },
  "0253": { type: "REQUEST", mode: "yield", context: "legal" },
  "0254": { type: "REQUEST", mode: "yield", context: "economic" },
  "0256": { type: "REQUEST", mode: "yield", context: "military" },
  "026": { type: "REQUEST", mode: "meet", context: "diplomatic" },
  "027": { type: "REQUEST", mode: "meet", context: "diplomatic" },
  "028": { type: "REQUEST", mode: "meet", context: "diplomatic" },
  "03": { type: "AGREE", context: "diplomatic" },
  "0311": { type: "AGREE", context: "economic" },
  "0353": { type: "AGREE", context: "rights_freedoms" },
  "0354": { type: "AGREE", context: "economic" },
  "0356": { type: "AGREE", context: "military" },
  "04": { type: "CONSULT" },
  "041": { type: "CONSULT", mode: "phone" },
  "042": { type: "CONSULT", mode: "visit" },
  "044": { type: "CONSULT", mode: "third-party" },
  "045": { type: "CONSULT", context: "diplomatic" },
  "046": { type: "CONSULT", context: "diplomatic" },
  "05": { type: "SUPPORT", context: "diplomatic" },
  "055": { type: "CONCEDE" },
  "06": { type: "COOPERATE" },
  "061": { type: "COOPERATE", context: "economic" },
  "062": { type: "COOPERATE", context: "military" },
  "07": { type: "AID" },
  "071": { type: "AID", context: "economic" },
  "073": { type: "AID", context: "humanitarian" },
  "08": { type: "RETREAT" },
  "084": { type: "RETREAT" },
  "0842": { type: "RETREAT", context: "legal" },
  "085": { type: "RETREAT", context: "economic" },
  "0871": { type: "RETREAT", mode: "ceasefire", context: "military" },
  "0874": { type: "RETREAT", mode: "withdraw", context: "military" },
  "09": { type: "ACCUSE", mode: "investigate" },
  "10": { type: "REQUEST" },
  "101": { type: "REQUEST", mode: "assist" },
  "1011": { type: "REQUEST", mode: "assist", context: "economic" },
  "102": { type: "REQUEST", mode: "assist", context: "diplomatic" },
  "103": { type: "REQUEST", mode: "assist" },
  "1053": { type: "REQUEST", mode: "yield", context: "legal" },
  "1054": { type: "REQUEST", mode: "yield", context: "economic" },
  "1056": { type: "REQUEST", mode: "yield", context: "military" },
  "106": { type: "REQUEST", mode: "meet", context: "diplomatic" },
  "107": { type: "REQUEST", mode: "meet", context: "diplomatic" },
  "108": { type: "REQUEST", mode: "meet", context: "diplomatic" },
  "11": { type: "ACCUSE", mode: "disapprove" },
  "112": { type: "ACCUSE", mode: "allege" },
  "1123": { type: "ACCUSE", mode: "allege", context: "military" },
  "114": { type: "ACCUSE", mode: "disapprove", context: "diplomatic" },
  "115": { type: "ACCUSE" },
  "116": { type: "ACCUSE" },
  "12": { type: "REJECT" },
  "121": { type: "REJECT", mode: "assist" },
  "1211": { type: "REJECT", mode: "assist", context: "economic" },
  "122": { type: "REJECT", mode: "assist" },
  "1243": { type: "REJECT", mode: "yield", context: "legal" },
  "1244": { type: "REJECT", mode: "yield", context: "economic" },
  "1246": { type: "REJECT", mode: "yield", context: "military" },
  "125": { type: "REJECT", mode: "meet", context: "diplomatic" },
  "126": { type: "REJECT", mode: "meet", context: "diplomatic" },
  "127": { type: "REJECT", mode: "meet", context: "diplomatic" },
  "128": { type: "REJECT", mode: "yield", context: "legal" },
  "129": { type: "REJECT", mode: "yield", context: "diplomatic" },
  "13": { type: "THREATEN" },
  "1311": { type: "THREATEN", mode: "relations" },
  "1312": { type: "THREATEN", mode: "restrict", context: "economic" },
  "1313": { type: "THREATEN", mode: "relations", context: "diplomatic" },
  "133": { type: "THREATEN", mode: "relations" },
  "138": { type: "THREATEN", mode: "violence", context: "military" },
  "139": { type: "THREATEN", mode: "relations", context: "diplomatic" },
  "14": { type: "PROTEST" },
  "145": { type: "PROTEST", mode: "riot" },
  "15": { type: "MOBILIZE" },
  "16": { type: "SANCTION" },
  "161": { type: "SANCTION", mode: "discontinue", context: "diplomatic" },
  "162": { type: "SANCTION", mode: "discontinue", context: "human_security" },
  "163": { type: "SANCTION", mode: "discontinue", context: "diplomatic" },
  "164": { type: "SANCTION", mode: "withdraw", context: "diplomatic" },
  "165": { type: "SANCTION", mode: "withdraw", context: "diplomatic" },
  "17": { type: "COERCE" },
  "1711": { type: "COERCE", mode: "seize", context: "human_security" },
  "173": { type: "COERCE", mode: "arrest", context: "legal" },
  "18": { type: "ASSAULT" },
  "19": { type: "ASSAULT", context: "military" },
  "20": { type: "ASSAULT" },
};

/** What PLOVER makes of a code of CAMEO, or `undefined` where it has no event for it. */
export function ploverEvent(cameo: string): PloverEvent | undefined {
  for (let length = cameo.length; length > 1; length--) {
    const event = EVENTS[cameo.slice(0, length)];
    if (event !== undefined) return event;
  }
  return undefined;
}
