import * as z from "zod";
import { register } from "../registry.js";
import { ChannelSchema } from "../values/channel.js";
import { ClaimSchema } from "../values/claim.js";
import { CommitmentSchema } from "../values/commitment.js";
import { ConditionSchema } from "../values/condition.js";
import { flag } from "../values/flag.js";
import {
  ActorIdSchema,
  AgreementOrSourceIdSchema,
  EventIdSchema,
  PlaceIdSchema,
  RecordIdSchema,
  SourceOrStatementIdSchema,
  StatementIdSchema,
} from "../values/id.js";
import { LanguageSchema } from "../values/language.js";
import { list } from "../values/list.js";
import { ReasonSchema } from "../values/reason.js";
import { annotations, identity, occurrence } from "../values/record-fields.js";
import { label, text } from "../values/text.js";
import { FactualitySchema } from "../vocabularies/factuality.js";
import { ReportedAttitudeSchema } from "../vocabularies/reported-attitude.js";
import { StanceValueSchema } from "../vocabularies/stance-value.js";
import { StatementKindSchema } from "../vocabularies/statement-kind.js";
import { StatementShadeSchema } from "../vocabularies/statement-shade.js";

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
      incomplete: flag().exactOptional().describe("The source prints only a part of the sentence, or breaks it off."),
      speaker: ActorIdSchema.exactOptional().describe(
        "Whose words they are, only where the statement has several speakers (a rule).",
      ),
      original: OriginalQuoteSchema.exactOptional().describe("The words before translation, where they are known."),
    })
    .describe("Direct speech, word for word."),
);

/** Schema of `Stance`. */
export const StanceSchema = /* @__PURE__ */ register("Stance", () =>
  z
    .strictObject({
      target: RecordIdSchema.describe("What or whom the stance is on."),
      value: StanceValueSchema.describe("Whether the speaker is for or against it."),
    })
    .describe(
      "Where the speaker stands on something, as this statement shows it. Not beside a kind or shade that says it (a rule).",
    ),
);

/** Schema of `ReportedView`. */
export const ReportedViewSchema = /* @__PURE__ */ register("ReportedView", () =>
  z
    .strictObject({
      holder: ActorIdSchema.describe("Whose view it is. Not the speaker."),
      attitude: ReportedAttitudeSchema.describe("What is in the holder's mind: to want it, to believe it."),
    })
    .describe(
      'The view of somebody else that the speaker reports: "they want peace". It is for a mind. What somebody is said to have said is a statement of its own with standing `claimed`, which this one `claims`.',
    ),
);

/** Schema of `Statement`. */
export const StatementSchema = /* @__PURE__ */ register("Statement", () =>
  z
    .strictObject({
      ...identity("statement", StatementIdSchema),
      kind: StatementKindSchema.describe(
        "What the speaker does in saying it: one speech act, the first kind that fits.",
      ),
      shade: StatementShadeSchema.exactOptional().describe(
        "The finer word, only if the source's own verb is that word.",
      ),
      speakers: list(ActorIdSchema).describe(
        "Who speaks: the named person if there is one, else the narrowest body named. A spokesperson is the speaker.",
      ),
      summary: text().describe('The whole act in own words: "Denied that …".'),
      capacity: label()
        .exactOptional()
        .describe("The office in which a single speaker speaks, as the story words it. Always if it is given."),
      onBehalfOf: list(ActorIdSchema)
        .exactOptional()
        .describe(
          "For whom the speaker speaks: only of spokespersons and press services, or where the source says so. An office-holder has `capacity` alone.",
        ),
      addressees: list(ActorIdSchema)
        .exactOptional()
        .describe("Those spoken to, only if the source says so. Whom it is about goes into `about`."),
      ...occurrence(
        "When it is said, which is not when it was published.",
        "What it concerns or values, whom it thanks or blames, if a record stands for it. Never a record that `claims` names (a warning).",
      ),
      at: EventIdSchema.exactOptional().describe("The occasion on which it is said."),
      place: PlaceIdSchema.exactOptional().describe("Where it is said, if the occasion does not tell."),
      channel: ChannelSchema.exactOptional().describe(
        "How it reached its audience. Leave out where `at` already says it.",
      ),
      document: AgreementOrSourceIdSchema.exactOptional().describe("The joint document or the text it stands in."),
      quotes: list(QuoteSchema).exactOptional().describe("The words quoted in the source, one item per quotation."),
      claims: list(ClaimSchema)
        .exactOptional()
        .describe(
          "What the speaker says is so, asks for, foretells or hopes; of a denial, what it denies, told affirmatively.",
        ),
      stances: list(StanceSchema).exactOptional().describe("Where it shows the speaker to stand."),
      factuality: FactualitySchema.exactOptional().describe(
        "How certain the speaker is of the content without its negation; never the encoder's own certainty.",
      ),
      conditions: list(ConditionSchema).exactOptional().describe("What its content depends on, as the speaker says."),
      reasons: list(ReasonSchema).exactOptional().describe("The grounds that the speaker gives."),
      again: flag().exactOptional().describe('The speaker had said it before: "again stresses", "still".'),
      reportedView: ReportedViewSchema.exactOptional().describe(
        "Whose view it is, when the speaker reports somebody else's.",
      ),
      commitments: list(CommitmentSchema)
        .exactOptional()
        .describe("What the speaker undertakes by it, where no document holds it."),
      inReplyTo: SourceOrStatementIdSchema.exactOptional().describe("The statement or the text that it answers."),
      interpreted: flag().exactOptional().describe("It was heard through an interpreter."),
      ...annotations(),
    })
    .describe(
      "What somebody said, as one speech act: a quotation with two acts is two statements. What it says is in `claims`, so that it is not told as fact.",
    ),
);
