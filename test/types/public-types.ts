// What the public types promise. Compiled by public-types.test.ts, never run.
import type {
  AnyRecord,
  BilateralAgreement,
  CheckResult,
  Finding,
  FindingCode,
  MeetingKind,
  MeetingLevel,
  OwnRule,
  Person,
  PersonId,
  RecordByType,
  RecordId,
  RecordType,
  Report,
  Statement,
  Summit,
  Vocabulary,
} from "communique";
import { check, type findingCodes, MeetingSchema, PersonSchema, ReportSchema, vocabularies } from "communique";
import type { ActorId, SummitKind } from "communique/types";
import * as z from "zod";

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
function same<_Yes extends true>(): void {}

// Open vocabularies take any text, closed ones their words.
export const listed: MeetingKind = "talks";
export const unlisted: MeetingKind = "a-kind-of-ones-own";
export const level: MeetingLevel = "leaders";
// @ts-expect-error A closed vocabulary takes no other word.
export const otherLevel: MeetingLevel = "kings";
// @ts-expect-error A summit is a form of conferring.
export const dinner: SummitKind = "dinner";
// @ts-expect-error A word is a text.
export const numberKind: MeetingKind = 1;

// Ids are template literals.
export const id: PersonId = "person:ada-example";
export const actor: ActorId = id;
export const anyId: RecordId = actor;
// @ts-expect-error The id of a place is no id of a person.
export const placeId: PersonId = "place:x";
// @ts-expect-error A place does not act.
export const placeAsActor: ActorId = "place:x";
// @ts-expect-error An id has a prefix.
export const bareId: PersonId = "ada-example";
// @ts-expect-error Not every record is a person.
export const narrowed = (record: RecordId): PersonId => record;

// Records.
export const person: Person = { type: "person", id, name: "Ada Example" };
// @ts-expect-error `type` is a literal.
export const typeless: Person = { ...person, type: "state" };
// @ts-expect-error Objects are closed.
export const extra: Person = { type: "person", id, name: "Ada Example", nmae: "Ada" };
same<Same<RecordType, keyof typeof vocabularies.recordType.words>>();
same<Same<RecordByType["statement"], Statement>>();
same<Same<RecordByType[RecordType], AnyRecord>>();
same<Same<Summit["level"], "leaders">>();
same<Same<NonNullable<Report["version"]>, "1">>();
same<Same<BilateralAgreement["parties"], ActorId[]>>();

/** A union of records is told apart by its type. */
export function speakers(record: AnyRecord): readonly ActorId[] | undefined {
  return record.type === "statement" ? record.speakers : undefined;
}

// Vocabularies are data whose words are literals.
same<Same<typeof vocabularies.meetingKind.open, true>>();
same<Same<typeof vocabularies.meetingLevel.open, false>>();
same<Same<keyof typeof vocabularies.meetingLevel.words, MeetingLevel>>();
same<Same<typeof vocabularies.meetingKind.name, "MeetingKind">>();
same<Same<"talks" extends keyof typeof vocabularies.meetingKind.words ? true : false, true>>();
same<Same<"never" extends keyof typeof vocabularies.meetingKind.words ? true : false, false>>();
export const asVocabularies: readonly Vocabulary[] = Object.values(vocabularies);

// What a check gives has the type that it was asked for.
same<Same<ReturnType<typeof check<"summit">>, CheckResult<"summit">>>();
same<Same<CheckResult<"summit">["value"], Summit | undefined>>();
export const ofAnyKind = check({}).value;
same<Same<typeof ofAnyKind, Report | AnyRecord | undefined>>();
export const { value } = check({}, { as: "person" });
same<Same<typeof value, Person | undefined>>();
// @ts-expect-error Not a document that can be checked.
check({}, { as: "persons" });

// Codes are a union, and those of one's own have a prefix.
same<Same<Finding["code"], FindingCode | `${string}/${string}`>>();
same<Same<(typeof findingCodes)[number]["code"], FindingCode>>();
export const setOff = check({}, { rules: { "no-evidence": "off", "desk/no-summary": "error" } });
// @ts-expect-error There is no such rule.
check({}, { rules: { "no-evidnce": "off" } });
// @ts-expect-error A document has to be of the right shape.
check({}, { rules: { "missing-key": "off" } });
export const own: OwnRule = { code: "desk/no-summary", severity: "error", description: "", help: "", find: () => [] };
// @ts-expect-error A code of one's own has a prefix.
export const bare: OwnRule = { ...own, code: "no-summary" };

// A schema gives the type of its name, and so do its parts.
export const report = ReportSchema.parse({});
same<Same<typeof report, Report>>();
same<Same<z.input<typeof ReportSchema>, Report>>();
export const people = ReportSchema.shape.people.unwrap().element;
same<Same<z.infer<typeof people>, Person>>();
export const either = z
  .discriminatedUnion("type", [PersonSchema, MeetingSchema.extend({ desk: z.string() })])
  .parse({});
export const told: string = either.type === "meeting" ? either.desk : either.name;
// @ts-expect-error A person has no desk.
export const untold = either.type === "person" ? either.desk : "";
export const draft = PersonSchema.partial().parse({});
same<Same<typeof draft.name, string | undefined>>();

// A schema that is derived from an exported one has the type that Zod gives it.
export const Desk = PersonSchema.pick({ id: true }).extend({ desk: z.enum(["foreign", "home"]) });
same<Same<z.infer<typeof Desk>, { id: PersonId; desk: "foreign" | "home" }>>();
