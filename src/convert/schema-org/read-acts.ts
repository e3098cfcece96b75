import type { ActStatus } from "../../generated/types.js";
import type { Parts } from "../import/draft.js";
import { alsoFrom, implied } from "../import/reading.js";
import { LONGEST_TEXT } from "../import/text.js";
import { RECIPIENT } from "./acts.js";
import { ACTORS, readTitle, SUBJECTS } from "./common.js";
import { once, type Reader } from "./importing.js";
import { isKindOf } from "./kinds.js";
import { memberIn } from "./read-events.js";
import { locationsOf } from "./read-places.js";
import { typesAs } from "./reading.js";
import { capacityIn } from "./roles.js";

/** Of an action of others, only that somebody does it makes it an act. */
export const act: Reader = {
  seed(importing, node, { kind, isOurs }): Parts | string {
    if (!kind || !isKindOf("act", kind.value)) {
      return `A report has no kind of act for ${node.types.map(({ value }) => value).join(", ")}.`;
    }
    if (!isOurs && importing.refs(node, "agent", ...ACTORS).length === 0) return "It names nobody who does it.";
    const title = readTitle(importing, node);
    return typeof title === "string" ? title : { ...title, kind, status: implied(node.path, "unknown") };
  },
  read(importing, { draft, node, shade }) {
    const { reading } = importing;
    draft.set("shade", shade);
    draft.set("status", memberIn(importing, node, "actionStatus", STATUS, "status"));
    draft.add("by", ...importing.each(node, "agent", ...ACTORS));
    const participants = importing.refs(node, "participant", ...ACTORS).map((each) => {
      const isRecipient = each.role !== undefined && reading.peek(each.role, "roleName") === RECIPIENT;
      const part = each.role && (isRecipient ? reading.text(each.role, "roleName") : capacityIn(reading, each.role));
      if (part && !isRecipient)
        reading.lose(part.path, "Of who takes part in an act the report does not say in what part.");
      return { isRecipient, actor: isRecipient ? alsoFrom(each, part) : each };
    });
    const those = (isRecipient: boolean) =>
      participants.filter((each) => each.isRecipient === isRecipient).map(({ actor }) => actor);
    draft.add("with", ...once(those(false)));
    draft.add("to", ...once([...importing.refs(node, "recipient", ...ACTORS), ...those(true)]));
    draft.add("about", ...importing.each(node, "object", ...SUBJECTS));
    draft.add("places", ...once(locationsOf(importing, node, draft).places));
    draft.setIn("when", "start", reading.date(node, "startTime"));
    draft.setIn("when", "end", reading.date(node, "endTime"));
    const result = reading.oneNode(node, "result");
    const outcome = result && reading.fitting(result.value, "name", "ActOutcome");
    draft.set("outcome", outcome && alsoFrom(outcome, result, ...typesAs(result.value, "DefinedTerm")));
    draft.set("summary", reading.text(node, "description", LONGEST_TEXT));
  },
};

const STATUS = new Map<string, ActStatus>([
  ["PotentialActionStatus", "announced"],
  ["ActiveActionStatus", "under-way"],
  ["CompletedActionStatus", "done"],
  ["FailedActionStatus", "not-done"],
]);
