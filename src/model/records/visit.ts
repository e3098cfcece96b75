import * as z from "zod";
import { register } from "../registry.js";
import { PersonIdSchema, PlaceIdSchema, StateOrOrganizationIdSchema, VisitIdSchema } from "../values/id.js";
import { list } from "../values/list.js";
import { ParticipationSchema } from "../values/participation.js";
import { annotations, identity, namedOccurrence } from "../values/record-fields.js";
import { EventStatusChangeSchema } from "../values/status-change.js";
import { label, text } from "../values/text.js";
import { EventStatusSchema } from "../vocabularies/event-status.js";
import { VisitRankSchema } from "../vocabularies/visit-rank.js";
import { VisitSeriesSchema } from "./series.js";

/** Schema of `Visit`. */
export const VisitSchema = /* @__PURE__ */ register("Visit", () =>
  z
    .strictObject({
      ...identity("visit", VisitIdSchema),
      title: label().describe("What the source calls the visit, or a short title in own words."),
      visitors: list(ParticipationSchema).describe("Who travels, each with the office and the state represented."),
      host: StateOrOrganizationIdSchema.describe("The state or organization that is visited."),
      status: EventStatusSchema.describe("How far it has come, at the time of the report."),
      ...namedOccurrence("When it takes place.", "The records it deals with, such as an agreement or a process."),
      rank: VisitRankSchema.exactOptional().describe("The protocol rank. Leave out if the source does not give it."),
      rankAsStated: label().exactOptional().describe("The rank in the words of the source."),
      receivedBy: list(PersonIdSchema).exactOptional().describe("Who receives the visitors on behalf of the host."),
      places: list(PlaceIdSchema).exactOptional().describe("Where it leads, in order."),
      statusHistory: list(EventStatusChangeSchema).exactOptional().describe("How the status changed, oldest first."),
      purpose: text().exactOptional().describe("What it is for, in own words."),
      partOf: VisitIdSchema.exactOptional().describe("The longer journey it is a leg of."),
      series: list(VisitSeriesSchema).exactOptional().describe("The numbered series it belongs to."),
      ...annotations(),
    })
    .describe("Somebody's journey to a host state or organization, with all that takes place on it."),
);
