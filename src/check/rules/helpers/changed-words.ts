import type { AnyRecord, Change } from "../../../generated/types.js";
import { formatPointer, parsePointer } from "../../../json/pointer.js";
import { fieldsOf, recordTypeName, typeOfField } from "../../../lookup/model.js";

/** A text in the value of a change, where a field of a named type is to hold it. */
export interface ChangedText {
  readonly text: string;
  /** Name of that type: `MeetingKind`. */
  readonly type: string;
  /** Where in the record it is to stand: `/participants/0/role`. */
  readonly field: string;
  /** Where it stands below `/value`. Empty where it is the value itself. */
  readonly at: string;
}

/** The texts in the value of a change of a record, as far as the model has fields for them. */
export function* changedTexts(record: AnyRecord, { field, value }: Change): Generator<ChangedText> {
  const type = typeAt(recordTypeName(record.type), parsePointer(field) ?? []);
  if (type !== undefined && value !== undefined) yield* textsIn(value, type, field, []);
}

const POSITION = /^(?:-|[0-9]+)$/;

/** The named type of what a pointer names: of a list and of its items it is that of the items. */
export function typeAt(type: string, segments: readonly string[]): string | undefined {
  let owner: string | undefined = type;
  let isList = false;
  for (const segment of segments) {
    if (isList && POSITION.test(segment)) isList = false;
    else if (isList || owner === undefined) return undefined;
    else {
      isList = Object.hasOwn(fieldsOf(owner), segment) && fieldsOf(owner)[segment]?.list !== undefined;
      owner = typeOfField(owner, segment);
    }
  }
  return owner;
}

function* textsIn(
  value: unknown,
  type: string,
  field: string,
  way: readonly (string | number)[],
): Generator<ChangedText> {
  if (typeof value === "string") {
    const at = formatPointer(way);
    yield { text: value, type, field: field + at, at };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* textsIn(item, type, field, [...way, i]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const named = typeOfField(type, key);
      if (named !== undefined) yield* textsIn(member, named, field, [...way, key]);
    }
  }
}
