import * as z from "zod";
import { register } from "../registry.js";
import { CommitmentSchema } from "../values/commitment.js";
import { EventIdSchema, EventOrProcessIdSchema, MeetingIdSchema, PlaceIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { ParticipationSchema } from "../values/participation.js";
import { annotations, identity, namedOccurrence } from "../values/record-fields.js";
import { EventStatusChangeSchema } from "../values/status-change.js";
import { label } from "../values/text.js";
import { EventStatusSchema } from "../vocabularies/event-status.js";
import { MeetingAccessSchema } from "../vocabularies/meeting-access.js";
import { MeetingFormatSchema } from "../vocabularies/meeting-format.js";
import { MeetingKindSchema } from "../vocabularies/meeting-kind.js";
import { MeetingLevelSchema } from "../vocabularies/meeting-level.js";
import { MeetingMediumSchema } from "../vocabularies/meeting-medium.js";
import { MeetingSeriesSchema } from "./series.js";

/** Schema of `Meeting`. */
export const MeetingSchema = /* @__PURE__ */ register("Meeting", () =>
  z
    .strictObject({
      ...identity("meeting", MeetingIdSchema),
      title: label().describe("What the source calls the meeting, or a short title in own words."),
      kind: MeetingKindSchema.describe("What form it takes. A telephone call is `talks` with medium `telephone`."),
      status: EventStatusSchema.describe("How far it has come, at the time of the report."),
      ...namedOccurrence("When it takes place.", "The records it deals with, such as an agreement or a process."),
      participants: list(ParticipationSchema).exactOptional().describe("Who takes part, one object per participant."),
      level: MeetingLevelSchema.exactOptional().describe("At which level the sides meet."),
      format: MeetingFormatSchema.exactOptional().describe(
        "Between how many sides it is held. A host who is no side does not count.",
      ),
      medium: MeetingMediumSchema.exactOptional().describe("By what medium they confer."),
      access: MeetingAccessSchema.exactOptional().describe("Whether the press may be there."),
      place: PlaceIdSchema.exactOptional().describe("Where it takes place."),
      candidatePlaces: list(PlaceIdSchema).exactOptional().describe("Where it may take place, while that is open."),
      statusHistory: list(EventStatusChangeSchema).exactOptional().describe("How the status changed, oldest first."),
      partOf: EventOrProcessIdSchema.exactOptional().describe(
        "The visit, the larger meeting or the process it belongs to.",
      ),
      onMargins: EventIdSchema.exactOptional().describe(
        "The event on the margins of which it is held, without being part of its programme.",
      ),
      series: list(MeetingSeriesSchema).exactOptional().describe("The numbered series it belongs to."),
      rescheduledFrom: MeetingIdSchema.exactOptional().describe("The postponed or cancelled meeting that it replaces."),
      commitments: list(CommitmentSchema)
        .exactOptional()
        .describe("What was undertaken there, where neither a document nor a statement holds it."),
      ...annotations(),
    })
    .describe(
      "An occasion on which participants come together, in person or remotely: talks, a summit, a signing, a meal. Only if the source tells of people coming together: an act or a step of an agreement needs no meeting invented for it.",
    ),
);
