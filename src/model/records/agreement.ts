import * as z from "zod";
import { register } from "../registry.js";
import { CommitmentSchema } from "../values/commitment.js";
import { ConditionSchema } from "../values/condition.js";
import { FigureSchema } from "../values/figure.js";
import { flag } from "../values/flag.js";
import {
  ActorIdSchema,
  AgreementIdSchema,
  AgreementOrStatementIdSchema,
  EventIdSchema,
  PersonIdSchema,
  PlaceIdSchema,
  ProcessIdSchema,
  TopicIdSchema,
} from "../values/id.js";
import { KeySchema } from "../values/key.js";
import { LanguageSchema } from "../values/language.js";
import { list } from "../values/list.js";
import { ReasonSchema } from "../values/reason.js";
import { annotations, identity, namedOccurrence } from "../values/record-fields.js";
import { TemporalSchema } from "../values/temporal.js";
import { label, text } from "../values/text.js";
import { UrlSchema } from "../values/url.js";
import { WhenSchema } from "../values/when.js";
import { AgreementActionKindSchema } from "../vocabularies/agreement-action-kind.js";
import { AgreementActionStatusSchema } from "../vocabularies/agreement-action-status.js";
import { AgreementBodyRoleSchema } from "../vocabularies/agreement-body-role.js";
import { AgreementInstrumentSchema } from "../vocabularies/agreement-instrument.js";
import { AgreementLevelSchema } from "../vocabularies/agreement-level.js";
import { AgreementRelationKindSchema } from "../vocabularies/agreement-relation-kind.js";
import { AgreementStatusSchema } from "../vocabularies/agreement-status.js";
import { BindingnessSchema } from "../vocabularies/bindingness.js";

/** Schema of `Representative`. */
export const RepresentativeSchema = /* @__PURE__ */ register("Representative", () =>
  z
    .strictObject({
      person: PersonIdSchema.describe("Who acts in person."),
      onBehalfOf: ActorIdSchema.describe("For whom: a party of the agreement, or a body of one."),
      capacity: label().exactOptional().describe("The office in which the person acts, as the story gives it."),
    })
    .describe(
      "Who acts in person for whom, of any step (Vienna Convention on the Law of Treaties, art. 7): the person and the party are kept apart.",
    ),
);

/** Schema of `AgreementAction`. */
export const AgreementActionSchema = /* @__PURE__ */ register("AgreementAction", () =>
  z
    .strictObject({
      key: KeySchema.exactOptional(),
      action: AgreementActionKindSchema.describe("What is done with it."),
      status: AgreementActionStatusSchema.exactOptional().describe(
        'Keeps "are to sign" from reading as signed. Leave out for what is done.',
      ),
      by: list(ActorIdSchema)
        .exactOptional()
        .describe("Who does it: several act together. Who acts in person is in `representatives`."),
      when: WhenSchema.exactOptional().describe("When it is done."),
      place: PlaceIdSchema.exactOptional().describe("Where it is done."),
      during: EventIdSchema.exactOptional().describe(
        "The meeting or visit at which, or at the close of which, it is done.",
      ),
      of: KeySchema.exactOptional().describe(
        "The earlier step of this agreement that it concerns: of a suspended or revoked denunciation the `denounce`.",
      ),
      representatives: list(RepresentativeSchema).exactOptional().describe("Who acts in person, and for whom."),
      witnesses: list(PersonIdSchema)
        .exactOptional()
        .describe("Who witnesses it, only where the source says so. Witnessing is not signing."),
      topics: list(TopicIdSchema).exactOptional().describe("What this step deals with, such as the articles amended."),
      conditions: list(ConditionSchema).exactOptional().describe("What it depends on."),
      reasons: list(ReasonSchema).exactOptional().describe("Why it is done, as the sources give it."),
      figures: list(FigureSchema).exactOptional().describe("The numbers of this step, such as the votes."),
      summary: text().exactOptional().describe("What is done, in own words."),
    })
    .describe(
      "One step in the life of an agreement (Vienna Convention on the Law of Treaties, parts II to V and VII). Planned and done is one step with its latest status.",
    ),
);

/** Schema of `Package`. */
export const PackageSchema = /* @__PURE__ */ register("Package", () =>
  z
    .strictObject({
      total: z
        .int()
        .min(1)
        .exactOptional()
        .describe("How many instruments it holds in all: the sum of the parts' counts."),
      parts: list(AgreementIdSchema).exactOptional().describe("The agreements in it that have a record."),
      complete: flag().exactOptional().describe("`parts` lists everything. Leave out if something may be missing."),
    })
    .describe("What a package consists of."),
);

/** Schema of `AgreementRelation`. */
export const AgreementRelationSchema = /* @__PURE__ */ register("AgreementRelation", () =>
  z
    .strictObject({
      kind: AgreementRelationKindSchema.describe("How this agreement relates to the other one."),
      record: AgreementOrStatementIdSchema.describe("The other agreement, or the statement."),
    })
    .describe('How an agreement relates to another one or to a statement, read from this one: "this implements that".'),
);

/** Schema of `AgreementBody`. */
export const AgreementBodySchema = /* @__PURE__ */ register("AgreementBody", () =>
  z
    .strictObject({
      body: ActorIdSchema.describe("Who it is."),
      role: AgreementBodyRoleSchema.describe("What it is to the agreement."),
    })
    .describe("Who serves an agreement without being a party of it in that role: its depositary, its secretariat."),
);

/** Schema of `Registration`. */
export const RegistrationSchema = /* @__PURE__ */ register("Registration", () =>
  z
    .strictObject({
      register: label().describe("The register, such as the United Nations Treaty Series."),
      number: label().describe("The number there, as a text."),
      on: TemporalSchema.exactOptional().describe("When it was registered."),
    })
    .describe("An entry in a treaty register (Charter of the United Nations, art. 102)."),
);

/** Schema of `AgreementDocument`. */
export const AgreementDocumentSchema = /* @__PURE__ */ register("AgreementDocument", () =>
  z
    .strictObject({
      url: UrlSchema.describe("Where the text can be read."),
      language: LanguageSchema.exactOptional().describe("The language of that text."),
    })
    .describe("A published text of an agreement."),
);

/** Schema of `Agreement`. */
export const AgreementSchema = /* @__PURE__ */ register("Agreement", () =>
  z
    .strictObject({
      ...identity("agreement", AgreementIdSchema),
      title: label().describe("The title as the source words it, or a short one in own words where it has none."),
      instrument: AgreementInstrumentSchema.describe(
        "What kind of instrument it is, after the noun of its title; `agreement` for a text without a noun.",
      ),
      status: AgreementStatusSchema.describe(
        "How far it has come, at the time of the report: `in-force` as soon as it is for any party. The last done step of those that suspend, resume, end or begin it decides (a rule).",
      ),
      ...namedOccurrence(
        "Its term: since when and until when it holds. When it is signed or enters into force is in `actions`.",
        "The records it concerns, such as a place or a relationship.",
      ),
      parties: list(ActorIdSchema)
        .exactOptional()
        .describe("Who agrees: the states, except where a government organization acts apart from its state."),
      level: AgreementLevelSchema.exactOptional().describe("At which level it is concluded, as the source says."),
      bindingness: BindingnessSchema.exactOptional().describe(
        "Whether it binds in law, where a source says so. Never inferred from the instrument.",
      ),
      actions: list(AgreementActionSchema).exactOptional().describe("What was done with it, oldest first."),
      count: z
        .int()
        .min(2)
        .exactOptional()
        .describe("This record stands for so many unnamed instruments of its kind. Leave out for a single one."),
      package: PackageSchema.exactOptional().describe(
        "What the package consists of; only with instrument `package` (a rule).",
      ),
      relations: list(AgreementRelationSchema).exactOptional().describe("How it relates to other agreements."),
      purpose: text().exactOptional().describe("What it is for, in own words."),
      commitments: list(CommitmentSchema)
        .exactOptional()
        .describe("What its parties undertake in it, and what the text provides."),
      languages: list(LanguageSchema)
        .exactOptional()
        .describe("The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33)."),
      bodies: list(AgreementBodySchema)
        .exactOptional()
        .describe(
          "Who keeps, serves, supervises or guarantees it (Vienna Convention on the Law of Treaties, art. 76 and 77).",
        ),
      registrations: list(RegistrationSchema).exactOptional().describe("Where it is registered."),
      documents: list(AgreementDocumentSchema).exactOptional().describe("Where its text can be read."),
      process: ProcessIdSchema.exactOptional().describe("The process that it came out of, or that aims at it."),
      ...annotations(),
    })
    .describe(
      "What parties agree on or seek to agree on, written or not, whether or not it binds them: a treaty, a memorandum, a joint statement, an unwritten understanding. What is done to it is its `actions`, what it provides its `commitments`.",
    ),
);
