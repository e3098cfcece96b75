import { lazy } from "../../codes/lazy.js";
import type { ActKind, ActShade, MeetingMedium, StatementKind, StatementShade } from "../../generated/types.js";
import { cameoCodes } from "./cameo-codes.js";
import { codedWords } from "./word-codes.js";

/** What an event code of CAMEO becomes. */
export type CodeMeaning = (
  | { record: "statement"; kind: StatementKind; shade?: StatementShade; target: StatementTarget; undertakes?: ActWords }
  | ({ record: "act"; or?: ActWords } & ActWords)
  | { record: "meeting"; status: "held" | "cancelled"; medium?: MeetingMedium; mediated?: true }
  | { record: "visit"; visitor: 1 | 2 }
  | { record: "agreement" }
) & {
  /** What of the code is not in the record: the words of it are those of another code, or of none. */
  loss?: string;
};

/** The words for an act. */
export interface ActWords {
  kind: ActKind;
  shade?: ActShade;
}

/** What a visit becomes of which the visitor or the host is not told: they have dealt with each other. */
export const VISIT_OF_ONE = { record: "act", kind: "contact" } as const satisfies CodeMeaning;

/** What the second actor is to a statement: whom it is said to, or whom it is about. */
type StatementTarget = "addressees" | "about";

/** A meaning, with the code that says the same: another than the one which has it, or none. */
type Told = readonly [meaning: CodeMeaning, code?: string];

const act = (kind: ActKind, shade?: ActShade): CodeMeaning => ({
  record: "act",
  kind,
  ...(shade !== undefined && { shade }),
});

const says = (kind: StatementKind, shade?: StatementShade, target = targetOf(kind, shade)): CodeMeaning => ({
  record: "statement",
  kind,
  ...(shade !== undefined && { shade }),
  target,
});

/** An undertaking to do something of these words, or a threat to. */
const undertakes = (statement: "promise" | "threaten", kind: ActKind, shade?: ActShade): CodeMeaning => ({
  record: "statement",
  kind: statement,
  target: "addressees",
  undertakes: { kind, ...(shade !== undefined && { shade }) },
});

const ABOUT: readonly string[] = ["assert", "deny", "accuse", "evaluate", "foretell"];

function targetOf(kind: StatementKind, shade: StatementShade | undefined): StatementTarget {
  if (shade === "complain") return "addressees";
  return ABOUT.includes(kind) || shade === "veto" || shade === "decline-comment" ? "about" : "addressees";
}

/**
 * Codes that no word alone decides, or of which it is not the first with the code, by their beginning: the longest that fits.
 * Where a code has no word of its own, the nearest that says nothing else: an attack is none that the code does not tell, but
 * a shelling is an attack.
 */
const OTHERS: Readonly<Record<string, Told>> = {
  "01": [says("assert"), "010"],
  "012": [says("evaluate", "concern"), "012"],
  "02": [says("request"), "020"],
  "03": [says("promise"), "030"],
  "031": [undertakes("promise", "supply"), "031"],
  "0311": [undertakes("promise", "finance"), "0311"],
  "032": [undertakes("promise", "support"), "032"],
  "033": [undertakes("promise", "aid"), "033"],
  "0353": [undertakes("promise", "release"), "0353"],
  "0354": [undertakes("promise", "sanction", "lift"), "0354"],
  "0356": [undertakes("promise", "cease-fire"), "0356"],
  "036": [undertakes("promise", "contact"), "036"],
  "039": [undertakes("promise", "contact", "mediate"), "039"],
  "04": [act("contact"), "040"],
  "041": [{ record: "meeting", status: "held", medium: "telephone" }, "041"],
  "042": [{ record: "visit", visitor: 1 }, "042"],
  "043": [{ record: "visit", visitor: 2 }, "043"],
  "045": [{ record: "meeting", status: "held", mediated: true }, "045"],
  "046": [{ record: "meeting", status: "held" }, "046"],
  "05": [act("support"), "050"],
  // Third parties are called on to support the target, or in 113 to oppose it. They are not named.
  "053": [says("request", undefined, "about"), "020"],
  "057": [{ record: "agreement" }, "057"],
  "06": [act("support"), "050"],
  "07": [act("aid"), "070"],
  // Medicine is aid too, and an evacuation is not what it usually is.
  "073": [act("aid"), "070"],
  "08": [act("decide")],
  // A ship or a camera is property too, and land is not what it usually is.
  "0842": [act("release"), "084"],
  "086": [act("authorise")],
  "087": [act("cease-fire"), "0871"],
  "0872": [act("regulate-border", "open")],
  "0873": [act("decide")],
  "09": [act("investigate"), "090"],
  "10": [says("request", "demand"), "100"],
  "11": [says("evaluate", "criticise"), "111"],
  "113": [says("request", undefined, "about"), "020"],
  "115": [says("accuse"), "112"],
  "116": [act("adjudicate")],
  "12": [says("refuse"), "120"],
  "13": [says("threaten"), "130"],
  "1311": [undertakes("threaten", "aid", "stop"), "1311"],
  "1312": [undertakes("threaten", "sanction"), "1312"],
  "1313": [undertakes("threaten", "change-relations", "downgrade"), "1313"],
  "133": [undertakes("threaten", "demonstrate"), "133"],
  "138": [undertakes("threaten", "attack"), "138"],
  "139": [says("threaten", "ultimatum"), "139"],
  "14": [act("demonstrate"), "140"],
  "15": [act("deploy"), "150"],
  "16": [act("change-relations")],
  "161": [act("change-relations", "downgrade"), "161"],
  "164": [{ record: "meeting", status: "cancelled" }, "164"],
  "165": [{ record: "meeting", status: "cancelled", mediated: true }, "165"],
  "17": [act("decide")],
  "171": [{ record: "act", kind: "detain", shade: "seize", or: { kind: "attack" } }, "1711"],
  "1712": [act("attack"), "190"],
  "172": [act("decide")],
  "174": [act("resettle")],
  "175": [act("attack"), "190"],
  "18": [act("attack"), "190"],
  "181": [act("detain"), "173"],
  "184": [act("violate"), "128"],
  "19": [act("attack"), "190"],
  "20": [act("attack"), "190"],
};

/** The meanings of words that carry a code. A kind goes before a shade: the code may be of all its shades. */
function ofWords(): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const isKind of [true, false]) {
    for (const { record, code, kinds, shade } of codedWords()) {
      if ((shade === undefined) !== isKind || told.has(code)) continue;
      const kind = kinds[0] as string;
      told.set(code, [record === "act" ? act(kind as ActKind, shade) : says(kind as StatementKind, shade), code]);
    }
  }
  return told;
}

const meanings = /* @__PURE__ */ lazy(() => {
  const codes = cameoCodes("gdelt");
  const told = new Map([...ofWords(), ...Object.entries(OTHERS)]);
  return new Map([...codes.keys()].map((code) => [code, meaningIn(told, code)]));

  function meaningIn(told: ReadonlyMap<string, Told>, code: string): CodeMeaning {
    const beginning = [code, code.slice(0, 3), code.slice(0, 2)].find((beginning) => told.has(beginning));
    const [meaning, same] = told.get(beginning ?? "") as Told;
    const name = named(code);
    if (same === code) return meaning;
    return {
      ...meaning,
      loss: `${name} becomes: ${words(meaning)}. ${same ? `That is ${named(same)}` : "That has no code"}.`,
    };
  }

  function named(code: string): string {
    return `CAMEO ${code} (${codes.get(code)})`;
  }
});

function words(meaning: CodeMeaning): string {
  const own = "kind" in meaning ? [meaning.kind, meaning.shade] : [];
  const or = meaning.record === "act" && meaning.or ? ["or", meaning.or.kind, meaning.or.shade] : [];
  return [meaning.record, ...own, ...or].filter(Boolean).join(" ");
}

/** What a code becomes, or `undefined` where GDELT has no such code. */
export function meaningOf(eventCode: string): CodeMeaning | undefined {
  return meanings().get(eventCode);
}
