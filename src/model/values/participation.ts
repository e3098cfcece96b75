import * as z from "zod";
import { register } from "../registry.js";
import { AttendanceSchema } from "../vocabularies/attendance.js";
import { ParticipationRoleSchema } from "../vocabularies/participation-role.js";
import { ActorIdSchema, StateOrOrganizationIdSchema } from "./id.js";
import { label } from "./text.js";

/** Schema of `Participation`. */
export const ParticipationSchema = /* @__PURE__ */ register("Participation", () =>
  z
    .strictObject({
      actor: ActorIdSchema.describe("Who takes part. A delegation whose members are not named is an organization."),
      role: ParticipationRoleSchema.exactOptional().describe(
        "What the participant does there. Leave out for an ordinary participant.",
      ),
      representing: StateOrOrganizationIdSchema.exactOptional().describe(
        "For whom the participant acts. A host without it is no side and does not count towards the format.",
      ),
      capacity: label().exactOptional().describe("The office in which the participant acts, as the story gives it."),
      attendance: AttendanceSchema.exactOptional().describe(
        "Whether the participant was there. Leave out if the source says nothing beyond naming the participant.",
      ),
    })
    .describe("One participant of a visit or a meeting: person, office and state stay apart."),
);
