import type { ActorId, RecordByType, RecordType, Standing } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";

/** How strong a tie is: done, standing, planned, called off, or no more than spoken. */
export type TieLook = "done" | "stand" | "plan" | "off" | "say";

/** From the weakest to the strongest. */
const STRENGTH: readonly TieLook[] = ["say", "off", "plan", "stand", "done"];

/** What ties two of those who act. */
export type TyingRecord = RecordByType[Exclude<
  RecordType,
  "person" | "organization" | "state" | "place" | "topic" | "source"
>];

/** That two have to do with each other, in a record. Of many who share one, each is tied to the record, which is then `b`. */
export interface Tie {
  readonly a: ActorId;
  readonly b: string;
  readonly record: TyingRecord;
  /** As a verb. */
  readonly how: string;
  readonly look: TieLook;
  readonly standing: Standing | undefined;
}

export function strengthOf({ look }: Pick<Tie, "look">): number {
  return STRENGTH.indexOf(look);
}

export function strongest(ties: readonly Tie[]): readonly Tie[] {
  return [...ties].sort((a, b) => strengthOf(b) - strengthOf(a));
}

/** Whether a tie leads to an occasion and not to an actor. */
export function isHub(id: string): boolean {
  return !isTextOf("ActorId", id);
}
