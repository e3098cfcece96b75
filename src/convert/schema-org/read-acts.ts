import type { ActStatus } from "../../generated/types.js";
import { LONGEST_TEXT } from "../import/text.js";
import { RECIPIENT } from "./acts.js";
import { ACTORS, readShade, readTitle, SUBJECTS } from "./common.js";
import { once, type Reader } from "./importing.js";
import { isKindOf } from "./kinds.js";
import { memberIn } from "./read-events.js";
import { partIn } from "./reading.js";

/** Of an action of others, only that somebody does it makes it an act. */
export const act: Reader = {
  seed(importing, node, kind, isOurs) {
    if (!isKindOf("act", kind)) return `A report has no kind of act for ${node.types.join(", ")}.`;
    if (!isOurs && importing.refs(node, "agent", ...ACTORS).length === 0) return "It names nobody who does it.";
    const title = readTitle(importing, node);
    return typeof title === "string" ? title : { ...title, kind, status: "unknown" };
  },
  read(importing, identified) {
    const { draft, node } = identified;
    const { reading } = importing;
    readShade(identified);
    draft.set("status", memberIn(importing, node, "actionStatus", STATUS, "status"));
    draft.add("by", ...importing.each(node, "agent", ...ACTORS));
    const participants = importing.refs(node, "participant", ...ACTORS);
    const isRecipient = ({ role }: (typeof participants)[number]) => partIn(reading, role) === RECIPIENT;
    const recipients = importing.refs(node, "recipient", ...ACTORS);
    draft.add("with", ...once(participants.filter((each) => !isRecipient(each))));
    draft.add("to", ...once([...recipients, ...participants.filter(isRecipient)]));
    draft.add("about", ...importing.each(node, "object", ...SUBJECTS));
    draft.add("places", ...importing.each(node, "location", "place"));
    draft.setIn("when", "start", reading.fitting(node, "startTime", "Temporal"));
    draft.setIn("when", "end", reading.fitting(node, "endTime", "Temporal"));
    const result = reading.oneNode(node, "result");
    draft.set("outcome", result && reading.fitting(result.value, "name", "ActOutcome"));
    draft.set("summary", reading.text(node, "description", LONGEST_TEXT));
  },
};

const STATUS = new Map<string, ActStatus>([
  ["PotentialActionStatus", "announced"],
  ["ActiveActionStatus", "under-way"],
  ["CompletedActionStatus", "done"],
  ["FailedActionStatus", "not-done"],
]);
