import type { ActorId } from "../../../generated/types.js";
import { standsForSeveral } from "../helpers/instruments.js";
import { affiliationOf, nameParties } from "../helpers/parties.js";
import type { Rule, RuleContext } from "../rule.js";

/**
 * "Bilateral" in the languages of many titles, without the endings that it takes there. A word with another sense stands
 * with what shows the sense: a Korean "quantum" and an Arabic "dioxide" or "bilingual" are not meant.
 * The Turkish İ is written out, as the flag i does not fold it.
 */
const BILATERAL =
  /bilat[eé]ra|zweiseitig|tweezijdig|tosidig|tosidet|kahdenväli|kahepoolne|kétoldalú|dwustronn|dvoustrann|dvojstrann|dvostran|двостран|двустран|двусторон|двосторон|двухбаков|[iİ]ki\s?t[aə]r[aə]fl|(?:^|[^\p{L}])[iİ]kili(?!\p{L})|ikki\s?tomonlama|екіжақты|διμερ|ორმხრივ|երկկողմ|ثنائي(?!ة?\s(?:أكسيد|اللغة))|دو[\s\u200C]?(?:جانبه|طرفه)|דו[-־]צדד|द्विपक्षीय|双边|雙邊|二国間|両国間|양자\s?(?:간|협정|조약)|song phương/iu;

/** The same for three and more: a title with such a word speaks of something bilateral besides. */
const SEVERAL =
  /(?:tri|quadri|pluri|multi)lat[eé]ra|dreiseitig|mehrseitig|тр[её]хсторон|тристорон|многосторон|багатосторон|üçlü|(?:üç|çok|çox)\s?t[aə]r[aə]fl|ثلاثي|متعدد الأطراف|三边|三邊|多边|多邊|三国間|多国間|삼자|다자/iu;

export const twoPartyWording: Rule = {
  code: "two-party-wording",
  severity: "warning",
  description:
    "An agreement is bilateral by its title, or an exchange of notes, which has two sides, and its parties are not two.",
  help: "Complete or correct parties. If the document is no exchange of notes, correct its instrument.",
  example: '"instrument": "exchange-of-notes", "parties": ["state:examplia", "state:samplonia"]',
  about: ["agreement"],
  *find({ of, index }) {
    for (const { record, path } of of("agreement")) {
      const { parties, instrument, title } = record;
      if (parties === undefined || parties.length === 2 || standsForSeveral(record)) continue;
      const isBilateral = BILATERAL.test(title) && !SEVERAL.test(title);
      if (!isBilateral && instrument !== "exchange-of-notes") continue;
      const sides = sidesOf(parties, index);
      if (sides === undefined || sides === 2) continue;
      yield {
        path: `${path}/parties`,
        message: `${record.id} is ${isBilateral ? "bilateral by its title" : "an exchange of notes"}, and its parties are not two but ${parties.length} (${nameParties(record)}).`,
      };
    }
  },
};

/** How many sides the parties are: agencies of one state are one. `undefined` where an agency may be anybody's. */
function sidesOf(parties: readonly ActorId[], index: RuleContext["index"]): number | undefined {
  if (parties.length === 1) return 1;
  const sides = new Set<ActorId>();
  for (const party of parties) {
    const { wholes, open } = affiliationOf(party, index);
    if (open) return undefined;
    sides.add([...wholes].find((whole) => whole.startsWith("state:")) ?? party);
  }
  return sides.size;
}
