import type { RecordId, Statement } from "../../generated/types.js";
import type { PlacedRecord } from "../../lookup/walk.js";
import { actorsAt, type Records, type Side, without } from "./actors.js";
import { dayOfAct } from "./agreements.js";
import { type Coding, choose, distinct, type Fact, type Story } from "./coding.js";
import { byDoers, bySufferers, concernedBy, doersAt, isAct, keptOut, type MeantBy, speakersOf } from "./concerned.js";
import { NO_DAY } from "./dates.js";
import { type FinerMeaning, importedCode } from "./imported-code.js";
import type { MappingRow } from "./mapping.js";
import { type Matter, matterOf, named } from "./matters.js";

/** Where those at whom a statement is directed are looked for. */
type Direction = "beneficiaries" | "addressees" | "stances" | "deeds" | "about" | "claims" | "reply";

const TO_THOSE_SPOKEN_TO: readonly Direction[] = ["addressees", "about", "claims"];
const FOR_SOMEBODY: readonly Direction[] = ["beneficiaries", "addressees", "about", "claims"];
const ON_SOMEBODY: readonly Direction[] = ["stances", "about", "claims", "addressees"];
const ON_A_DOER: readonly Direction[] = ["deeds", "about", "claims", "addressees"];
const TO_SOMEBODY: readonly Direction[] = ["reply", "addressees", "about", "claims"];

/**
 * The target of an offer is who it helps (usage note of 032), that of praise or blame whom it is about, that of an accusation
 * who is said to have done the deed, that of a denial or a refusal who is answered (usage note of 016), and otherwise who is
 * spoken to. By kind, or by a shade that has a code.
 */
const DIRECTIONS: Readonly<Record<string, readonly Direction[]>> = {
  offer: FOR_SOMEBODY,
  promise: FOR_SOMEBODY,
  evaluate: ON_SOMEBODY,
  accuse: ON_A_DOER,
  congratulate: ON_SOMEBODY,
  recognise: ON_SOMEBODY,
  complain: TO_THOSE_SPOKEN_TO,
  deny: TO_SOMEBODY,
  accept: TO_SOMEBODY,
  refuse: TO_SOMEBODY,
};

/** Whom of an act a statement values or thanks, and with whom it feels. Of others it is who does it, or whom the speaker does it to. */
const MEANT: Readonly<Record<string, MeantBy>> = {
  evaluate: byDoers,
  accuse: byDoers,
  courtesy: byDoers,
  condole: bySufferers,
  apologise: bySufferers,
};

/** A statement as an act of its speakers, or of those for whom they speak; never of those whose view they report. */
export function statementCodings(placed: PlacedRecord<Statement>, story: Story): Coding[] {
  const { record, path } = placed;
  const { records, trace } = story;
  const sources = distinct(speakersOf(record, path, records), trace);
  const matter = matterOf(placed, sources, records);
  const { row, read } = chosen(placed, sources, matter, story);
  const targets = without(distinct(targetsOf({ placed, sources, row, matter }, story), trace), sources);
  trace.lose(`${path}/when/start`, NO_DAY);
  const day = dayOfAct(`${path}/when`, record.when, `${path}/at`, record.at, records);
  const imported = importedCode(placed, (meaning) => story.isSame(rowOfCode(meaning, record, story), row));
  return [{ record, path, row, read, sources, targets, isMutual: false, day, ...(imported && { imported }) }];
}

/** The row of a statement that is made from a code. */
function rowOfCode(meaning: FinerMeaning, { id, speakers, summary }: Statement, story: Story): MappingRow {
  const { kind, shade } = meaning as Pick<Statement, "kind" | "shade">;
  const undertakes = "undertakes" in meaning ? meaning.undertakes : undefined;
  const record: Statement = {
    type: "statement",
    id,
    kind,
    ...(shade !== undefined && { shade }),
    speakers,
    summary,
    ...(undertakes && { commitments: [{ summary, ...undertakes }] }),
  };
  const placed = { record, path: "" };
  return leastFor(placed, matterOf(placed, [], story.records), { word: "", read: [] }, story).row;
}

/** The row, with the least that decides it: what the statement is about matters for some kinds only. */
function chosen(
  placed: PlacedRecord<Statement>,
  sources: readonly Side[],
  matter: Matter,
  story: Story,
): Pick<Coding, "row" | "read"> {
  const deed = deniedDeed(placed, sources, story.records);
  const least = leastFor(placed, matter, deed, story);
  if (matter.refrains.length === 0) return least;
  // That something is not to be counts where it would be coded otherwise if it were.
  const affirmed = leastFor(placed, matterOf(placed, sources, story.records, false), deed, story);
  return story.isSame(affirmed.row, least.row) ? least : { ...least, read: [...least.read, ...matter.refrains] };
}

function leastFor(
  { record, path }: PlacedRecord<Statement>,
  { matter, refined, concern, stage }: Matter,
  deed: Fact,
  story: Story,
): Pick<Coding, "row" | "read"> {
  const kind: Fact = { word: record.kind, read: [`${path}/kind`] };
  const shade: Fact = { word: record.shade ?? "", read: [`${path}/shade`] };
  const stance: Fact = { word: record.stances?.[0]?.value ?? "", read: [`${path}/stances/0/value`] };
  const full = choose("statement", { kind, shade, stance, matter: refined, concern, stage, deed });
  const lesser: Readonly<Record<string, Fact>>[] = [
    { kind },
    { kind, shade },
    { kind, stance },
    { kind, deed },
    { kind, matter },
    { kind, shade, matter },
    { kind, matter: refined },
    { kind, shade, matter: refined },
    { kind, matter, concern },
  ];
  return lesser.map((facts) => choose("statement", facts)).find(({ row }) => story.isSame(row, full.row)) ?? full;
}

/** Whose deed it is that is said not to be so: of others, unless the speaker is among them or nobody is named. */
function deniedDeed(placed: PlacedRecord<Statement>, sources: readonly Side[], records: Records): Fact {
  const sides = concernedBy(claimsOf(placed), records);
  if (sides.length === 0 || without(sides, sources).length < sides.length) return { word: "", read: [] };
  return { word: "others", read: sides.flatMap(named) };
}

interface Said {
  readonly placed: PlacedRecord<Statement>;
  readonly sources: readonly Side[];
  readonly row: MappingRow;
  readonly matter: Matter;
}

function targetsOf(said: Said, story: Story): Side[] {
  const { kind, shade = "" } = said.placed.record;
  const directions = DIRECTIONS[shade] ?? DIRECTIONS[kind] ?? TO_THOSE_SPOKEN_TO;
  const isOnSomebody = directions === ON_SOMEBODY || directions === ON_A_DOER;
  // Who is spoken to is not blamed for what nobody, or only the speaker, is known to have done.
  let isAnswered = isOnSomebody && namesAct(said.placed, story.records);
  for (const direction of directions) {
    if (direction === "addressees" && isAnswered) continue;
    const sides = lookIn(direction, said, story);
    const found = without(sides, said.sources);
    if (found.length > 0) return found;
    isAnswered ||= isOnSomebody && sides.length > 0;
  }
  return [];
}

function namesAct({ record: { about = [], claims = [], stances = [] } }: PlacedRecord<Statement>, records: Records) {
  const ids = [...about, ...claims.map(({ record }) => record), ...stances.map(({ target }) => target)];
  return ids.some((id) => isAct(records.get(id)));
}

function lookIn(direction: Direction, said: Said, story: Story): Side[] {
  const { record, path } = said.placed;
  const { records } = story;
  const meantBy = MEANT[record.shade ?? ""] ?? MEANT[record.kind];
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
    case "stances":
      return valued(said, story);
    case "deeds":
      return deeds(said, records);
    case "about": {
      const about = (record.about ?? []).map((id, i) => ({ id, at: `${path}/about/${i}` }));
      if (meantBy === undefined) return concernedBy(about, records, byOthers(said.sources));
      return without(concernedBy(about, records, meantBy), keptOut(claimsOf(said.placed), records, meantBy));
    }
    case "claims":
      return meantBy === undefined
        ? claimed(said.placed, said.sources, records)
        : concernedBy(claimsOf(said.placed), records, meantBy);
  }
}

/** Whom the statement supports or opposes, if the row says which of the two. */
function valued({ placed: { record, path }, row }: Said, story: Story): Side[] {
  if (record.kind !== "evaluate") return [];
  const kind: Fact = { word: record.kind, read: [] };
  const targets = (record.stances ?? []).flatMap(({ target, value }, i) => {
    const { row: own } = choose("statement", { kind, stance: { word: value, read: [] } });
    return story.isSame(own, row) ? [{ id: target, at: `${path}/stances/${i}/target`, value: i }] : [];
  });
  return targets.flatMap(({ value, ...target }) =>
    concernedBy([target], story.records, byDoers).map((side) => ({
      ...side,
      read: [...side.read, `${path}/stances/${value}/value`],
    })),
  );
}

/** Who is said to have done what somebody is accused of; where the code names the deed, who did that. */
function deeds({ placed, row, matter }: Said, records: Records): Side[] {
  const claims = claimsOf(placed).filter(({ id }) => isAct(records.get(id)));
  const told = claims.filter(({ at }) => row.when.matter === undefined || matter.matter.read.includes(at));
  return concernedBy(told, records, byDoers);
}

/** Who does it, if others than the speaker do; else at whom the speaker aims it. */
function byOthers(sources: readonly Side[]): MeantBy {
  return ({ record, path }, records) => {
    const doers = doersAt(path, record, records);
    return { sides: without(doers, sources).length > 0 ? doers : actorsAt(`${path}/to`, record.to, records) };
  };
}

function claimsOf({ record, path }: PlacedRecord<Statement>): { id: RecordId; at: string }[] {
  return (record.claims ?? []).map(({ record: id }, i) => ({ id, at: `${path}/claims/${i}/record` }));
}

/** Those whose matter it is that is said to be so. Of acts those who do them, if they are others than who speaks. */
function claimed(placed: PlacedRecord<Statement>, sources: readonly Side[], records: Records): Side[] {
  const claims = claimsOf(placed);
  const acts = claims.filter(({ id }) => isAct(records.get(id)));
  const doers = concernedBy(acts, records, byDoers);
  return without(doers, sources).length > 0 ? doers : concernedBy(claims, records, byOthers(sources));
}
