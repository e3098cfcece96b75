import type { Statement } from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { actorsAt, type Records, type Side } from "./actors.js";
import { dayOfAct } from "./agreements.js";
import { type Coding, choose, distinct, type Fact, type Story, without } from "./coding.js";
import { concernedBy, doersAt, speakersOf } from "./concerned.js";
import { NO_DAY } from "./dates.js";
import { type Matter, matterOf } from "./matters.js";

/** Where those at whom a statement is directed are looked for. */
type Direction = "beneficiaries" | "addressees" | "about" | "claims" | "reply";

const TO_THOSE_SPOKEN_TO: readonly Direction[] = ["addressees", "about", "claims"];
const FOR_SOMEBODY: readonly Direction[] = ["beneficiaries", "addressees", "about", "claims"];
const ON_SOMEBODY: readonly Direction[] = ["about", "claims", "addressees"];
const TO_SOMEBODY: readonly Direction[] = ["reply", "addressees", "about", "claims"];

/**
 * The target of an offer is who it helps (usage note of 032), that of praise or blame whom it is about, that of a denial or
 * a refusal who is answered (usage note of 016), and otherwise who is spoken to. By kind, or by a shade that has a code.
 */
const DIRECTIONS: Readonly<Record<string, readonly Direction[]>> = {
  offer: FOR_SOMEBODY,
  promise: FOR_SOMEBODY,
  evaluate: ON_SOMEBODY,
  accuse: ON_SOMEBODY,
  congratulate: ON_SOMEBODY,
  recognise: ON_SOMEBODY,
  complain: TO_THOSE_SPOKEN_TO,
  deny: TO_SOMEBODY,
  accept: TO_SOMEBODY,
  refuse: TO_SOMEBODY,
};

/** A statement as an act of its speakers, or of those for whom they speak; never of those whose view they report. */
export function statementCodings(placed: PlacedRecord<Statement>, story: Story): Coding[] {
  const { record, path } = placed;
  const { records, trace } = story;
  const sources = distinct(speakersOf(record, path, records), trace);
  const targets = without(distinct(targetsOf(placed, sources, records), trace), sources);
  trace.lose(`${path}/when/start`, NO_DAY);
  const day = dayOfAct(`${path}/when`, record.when, `${path}/at`, record.at, records);
  return [{ record, path, ...chosen(placed, sources, story), sources, targets, isMutual: false, day }];
}

/** The row, with the least that decides it: what the statement is about matters for some kinds only. */
function chosen(placed: PlacedRecord<Statement>, sources: readonly Side[], story: Story): Pick<Coding, "row" | "read"> {
  const matter = matterOf(placed, sources, story.records);
  const least = leastFor(placed, matter, story);
  if (matter.refrains.length === 0) return least;
  // That something is not to be counts where it would be coded otherwise if it were.
  const affirmed = leastFor(placed, matterOf(placed, sources, story.records, false), story);
  return story.isSame(affirmed.row, least.row) ? least : { ...least, read: [...least.read, ...matter.refrains] };
}

function leastFor(
  { record, path }: PlacedRecord<Statement>,
  { matter, refined, concern, stage }: Matter,
  story: Story,
): Pick<Coding, "row" | "read"> {
  const kind: Fact = { word: record.kind, read: [`${path}/kind`] };
  const shade: Fact = { word: record.shade ?? "", read: [`${path}/shade`] };
  const stance: Fact = { word: record.stances?.[0]?.value ?? "", read: [`${path}/stances/0/value`] };
  const full = choose("statement", { kind, shade, stance, matter: refined, concern, stage });
  const lesser: Readonly<Record<string, Fact>>[] = [
    { kind },
    { kind, shade },
    { kind, stance },
    { kind, matter },
    { kind, shade, matter },
    { kind, matter: refined },
    { kind, shade, matter: refined },
    { kind, matter, concern },
  ];
  return lesser.map((facts) => choose("statement", facts)).find(({ row }) => story.isSame(row, full.row)) ?? full;
}

function targetsOf(placed: PlacedRecord<Statement>, sources: readonly Side[], records: Records): Side[] {
  const { kind, shade = "" } = placed.record;
  for (const direction of DIRECTIONS[shade] ?? DIRECTIONS[kind] ?? TO_THOSE_SPOKEN_TO) {
    const found = without(lookIn(direction, placed, sources, records), sources);
    if (found.length > 0) return found;
  }
  return [];
}

function lookIn(
  direction: Direction,
  { record, path }: PlacedRecord<Statement>,
  sources: readonly Side[],
  records: Records,
): Side[] {
  switch (direction) {
    case "beneficiaries":
      return (record.commitments ?? []).flatMap(({ to }, i) => actorsAt(`${path}/commitments/${i}/to`, to, records));
    case "addressees":
      return actorsAt(`${path}/addressees`, record.addressees, records);
    case "reply": {
      const answered = record.inReplyTo && records.get(record.inReplyTo);
      if (answered?.record.type !== "statement") return [];
      return speakersOf(answered.record, answered.path, records).map((side) => ({
        ...side,
        read: [...side.read, `${path}/inReplyTo`],
      }));
    }
    case "about":
      return concernedBy(
        (record.about ?? []).map((id, i) => ({ id, at: `${path}/about/${i}` })),
        records,
      );
    case "claims":
      return claimed({ record, path }, sources, records);
  }
}

/** Those whose matter it is that is said to be so. Of an act those who do it, if they are others than who speaks. */
function claimed({ record, path }: PlacedRecord<Statement>, sources: readonly Side[], records: Records): Side[] {
  const claims = (record.claims ?? []).map(({ record: id }, i) => ({ id, at: `${path}/claims/${i}/record` }));
  const doers = claims.flatMap(({ id, at }) => {
    const act = records.get(id);
    if (act?.record.type !== "act") return [];
    return doersAt(act.path, act.record, records).map((side) => ({ ...side, read: [...side.read, at] }));
  });
  return without(doers, sources).length > 0 ? doers : concernedBy(claims, records);
}
