import * as z from "zod";
import { register } from "../registry.js";
import { AttributionSchema } from "../values/attribution.js";
import { ChannelSchema } from "../values/channel.js";
import { CommitmentSchema } from "../values/commitment.js";
import { FigureSchema } from "../values/figure.js";
import { flag } from "../values/flag.js";
import {
  ActorIdSchema,
  AgreementIdSchema,
  EventIdSchema,
  PlaceIdSchema,
  RecordIdSchema,
  StatementIdSchema,
  TopicIdSchema,
} from "../values/id.js";
import { LanguageSchema } from "../values/language.js";
import { list } from "../values/list.js";
import { annotations, identity } from "../values/record-fields.js";
import { label, text } from "../values/text.js";
import { WhenSchema } from "../values/when.js";
import { FactualitySchema } from "../vocabularies/factuality.js";
import { ModalitySchema } from "../vocabularies/modality.js";
import { ReportedAttitudeSchema } from "../vocabularies/reported-attitude.js";
import { StanceValueSchema } from "../vocabularies/stance-value.js";
import { StatementKindSchema } from "../vocabularies/statement-kind.js";

/** Schema of `OriginalQuote`. */
export const OriginalQuoteSchema = /* @__PURE__ */ register("OriginalQuote", () =>
  z
    .strictObject({
      text: text().describe("The words as they were spoken or written, without quotation marks."),
      language: LanguageSchema.describe("The language they were spoken or written in."),
    })
    .describe("The original words of a translated quotation."),
);

/** Schema of `Quote`. */
export const QuoteSchema = /* @__PURE__ */ register("Quote", () =>
  z
    .strictObject({
      text: text().describe("The words as the source prints them, without the outer quotation marks."),
      language: LanguageSchema.describe("The language of these words."),
      translated: flag().exactOptional().describe("They are a translation of what was said."),
      original: OriginalQuoteSchema.exactOptional().describe("The words before translation, where they are known."),
    })
    .describe("Direct speech, word for word."),
);

/** Schema of `Stance`. */
export const StanceSchema = /* @__PURE__ */ register("Stance", () =>
  z
    .strictObject({
      target: RecordIdSchema.describe("What or whom the stance is on."),
      value: StanceValueSchema.describe("How far the speaker is for or against it."),
    })
    .describe("Where the speaker stands on something, as this statement shows it."),
);

/** Schema of `ReportedView`. */
export const ReportedViewSchema = /* @__PURE__ */ register("ReportedView", () =>
  z
    .strictObject({
      holder: ActorIdSchema.describe("Whose view it is. Not the speaker."),
      attitude: ReportedAttitudeSchema.describe(
        "What the holder is said to do with the content: to want it, to believe it.",
      ),
    })
    .describe('The view of somebody else that the speaker reports: "they want peace".'),
);

/** Schema of `Statement`. */
export const StatementSchema = /* @__PURE__ */ register("Statement", () =>
  z
    .strictObject({
      ...identity("statement", StatementIdSchema),
      kind: StatementKindSchema.describe("What the speaker does in saying it: one speech act."),
      speakers: list(ActorIdSchema).describe("Whoever the source names as speaking. A spokesperson is the speaker."),
      summary: text().describe('The whole act in own words: "Denied that …".'),
      capacity: label()
        .exactOptional()
        .describe("The office in which a single speaker speaks, as the story words it for this act."),
      onBehalfOf: list(ActorIdSchema)
        .exactOptional()
        .describe("For whom the speaker speaks: the institution behind a spokesperson."),
      addressees: list(ActorIdSchema).exactOptional().describe("To whom it is said."),
      when: WhenSchema.exactOptional().describe("When it is said, which is not when it was published."),
      at: EventIdSchema.exactOptional().describe("The occasion on which it is said."),
      place: PlaceIdSchema.exactOptional().describe("Where it is said, if the occasion does not tell."),
      channel: ChannelSchema.exactOptional().describe(
        "How it reached its audience. Leave out where `at` already says it.",
      ),
      document: AgreementIdSchema.exactOptional().describe("The joint document it stands in."),
      quotes: list(QuoteSchema).exactOptional().describe("The words quoted in the source, one item per quotation."),
      about: list(RecordIdSchema).exactOptional().describe("The records it is about."),
      topics: list(TopicIdSchema).exactOptional().describe("What it deals with."),
      stances: list(StanceSchema).exactOptional().describe("Where it shows the speaker to stand."),
      modality: ModalitySchema.exactOptional().describe("The mode of its content. Leave out for what is actual."),
      factuality: FactualitySchema.exactOptional().describe(
        "How certain the speaker is of the content without its negation; never the encoder's own certainty.",
      ),
      reportedView: ReportedViewSchema.exactOptional().describe(
        "Whose view it is, when the speaker reports somebody else's.",
      ),
      commitments: list(CommitmentSchema)
        .exactOptional()
        .describe("What the speaker undertakes by it, where no document holds it."),
      inReplyTo: StatementIdSchema.exactOptional().describe("The statement that it answers."),
      attribution: list(AttributionSchema)
        .exactOptional()
        .describe("The chain through which it reached the report, from the speaker outwards, innermost first."),
      figures: list(FigureSchema).exactOptional().describe("Numbers given in it."),
      ...annotations(),
    })
    .describe("What somebody said, as one speech act: a quotation with two acts is two statements."),
);
