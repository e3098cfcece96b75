import * as z from "zod";
import { register } from "../registry.js";
import { CommitmentSchema } from "../values/commitment.js";
import { FigureSchema } from "../values/figure.js";
import { flag } from "../values/flag.js";
import {
  ActorIdSchema,
  AgreementIdSchema,
  EventIdSchema,
  PersonIdSchema,
  PlaceIdSchema,
  ProcessIdSchema,
  RecordIdSchema,
  TopicIdSchema,
} from "../values/id.js";
import { LanguageSchema } from "../values/language.js";
import { list } from "../values/list.js";
import { annotations, identity } from "../values/record-fields.js";
import { TemporalSchema } from "../values/temporal.js";
import { label, text } from "../values/text.js";
import { UrlSchema } from "../values/url.js";
import { WhenSchema } from "../values/when.js";
import { AgreementActionKindSchema } from "../vocabularies/agreement-action-kind.js";
import { AgreementInstrumentSchema } from "../vocabularies/agreement-instrument.js";
import { AgreementLevelSchema } from "../vocabularies/agreement-level.js";
import { AgreementRelationKindSchema } from "../vocabularies/agreement-relation-kind.js";
import { AgreementStatusSchema } from "../vocabularies/agreement-status.js";
import { BindingnessSchema } from "../vocabularies/bindingness.js";
import { ModalitySchema } from "../vocabularies/modality.js";

/** Schema of `Signatory`. */
export const SignatorySchema = /* @__PURE__ */ register("Signatory", () =>
  z
    .strictObject({
      person: PersonIdSchema.exactOptional().describe(
        "Who put the name under it. Leave out if the source does not say.",
      ),
      onBehalfOf: ActorIdSchema.describe("For whom: a party of the agreement."),
      capacity: label().exactOptional().describe("The office in which the person signs, as the story gives it."),
    })
    .describe("One signature: the person and the party are kept apart."),
);

/** Schema of `AgreementAction`. */
export const AgreementActionSchema = /* @__PURE__ */ register("AgreementAction", () =>
  z
    .strictObject({
      action: AgreementActionKindSchema.describe("What is done with the document."),
      by: list(ActorIdSchema).exactOptional().describe("Who does it. For a signature, `signatories` says more."),
      when: WhenSchema.exactOptional().describe("When it is done."),
      modality: ModalitySchema.exactOptional().describe(
        'Keeps "are to sign" from reading as signed. Leave out for what is done.',
      ),
      place: PlaceIdSchema.exactOptional().describe("Where it is done."),
      during: EventIdSchema.exactOptional().describe(
        "The meeting or visit at which, or at the close of which, it is done.",
      ),
      signatories: list(SignatorySchema).exactOptional().describe("Who signs, and for whom."),
      witnesses: list(PersonIdSchema)
        .exactOptional()
        .describe("Who witnesses it, only where the source says so. Witnessing is not signing."),
      topics: list(TopicIdSchema).exactOptional().describe("What this step deals with, such as the articles amended."),
      summary: text().exactOptional().describe("What is done, in own words."),
    })
    .describe(
      "One step in the life of an agreement (Vienna Convention on the Law of Treaties, parts II to V and VII).",
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
      agreement: AgreementIdSchema.describe("The other agreement."),
    })
    .describe('How an agreement relates to another one, read from this one: "this implements that".'),
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
      instrument: AgreementInstrumentSchema.describe("What kind of document it is, after the noun of its title."),
      status: AgreementStatusSchema.describe("How far it has come, at the time of the report."),
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
      summary: text().exactOptional().describe("What it says, in own words."),
      topics: list(TopicIdSchema).exactOptional().describe("What it deals with."),
      about: list(RecordIdSchema)
        .exactOptional()
        .describe("The records it concerns, such as a place or a relationship."),
      commitments: list(CommitmentSchema).exactOptional().describe("What its parties undertake in it."),
      languages: list(LanguageSchema)
        .exactOptional()
        .describe("The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33)."),
      depositary: ActorIdSchema.exactOptional().describe(
        "Who keeps it (Vienna Convention on the Law of Treaties, art. 76).",
      ),
      registrations: list(RegistrationSchema).exactOptional().describe("Where it is registered."),
      documents: list(AgreementDocumentSchema).exactOptional().describe("Where its text can be read."),
      process: ProcessIdSchema.exactOptional().describe("The process that it came out of, or that aims at it."),
      figures: list(FigureSchema).exactOptional().describe("Numbers that the source gives about it."),
      ...annotations(),
    })
    .describe(
      "A document that parties adopt or seek to adopt, whether or not it binds them: a treaty, a memorandum, a joint statement.",
    ),
);
