import {
  type Descriptions,
  documentTypes,
  type FieldShape,
  type MapShape,
  type ModelTable,
  model,
  type ObjectShape,
  type UnionShape,
  type ValueShape,
} from "../generated/model.js";
import type { Finding } from "../json/finding.js";
import { isObject } from "../json/object.js";
import { findingPointer } from "../json/pointer.js";
import type { DocumentName } from "../lookup/document-names.js";
import { isDocumentType } from "../lookup/model.js";
import { faultOf, type ScalarShape, type ValueCode } from "./fault.js";
import { type Expected, missingKey, unknownKey, unknownType, type Wording, wrongValue } from "./fault-words.js";
import type { ShapeCode } from "./finding-codes.js";

/** The findings of a check, as many as were asked for, and how many more there are. */
export interface ShapeFindings {
  findings: Finding[];
  omitted: number;
}

/** What is said about types and fields, for the help of findings. Asked for once, and only if there is something to tell. */
export type Prose = () => { readonly [type: string]: Descriptions };

/** Named types, and the prose about them. */
export interface TypeBook {
  readonly table: ModelTable;
  readonly prose: Prose;
}

/**
 * What keeps a value from being such a document, in plain English: one finding for each place. Empty if and only if the
 * validator takes it. Only the first `max` findings are put into words, and the rest is counted.
 *
 * @param prose without it, findings have no help that stands in the model
 */
export function explain(name: DocumentName, value: unknown, max: number, prose: Prose = () => ({})): ShapeFindings {
  return explainType({ table: model, prose }, documentTypes[name], value, max);
}

/** The same of any named type. */
export function explainType(book: TypeBook, type: string, value: unknown, max: number): ShapeFindings {
  const walk = new Walk(book, max);
  walk.start(type, value);
  return { findings: walk.findings, omitted: walk.omitted };
}

/** The field that a value stands in, or that holds the list which it is an item of. */
interface Field {
  readonly owner: string;
  readonly key: string;
  readonly isOptional: boolean;
}

/** One walk over a value, as deep as the types are: what stands in a slot for any JSON is not looked at. */
class Walk {
  readonly findings: Finding[] = [];
  omitted = 0;
  readonly #book: TypeBook;
  readonly #max: number;
  readonly #path: (string | number)[] = [];
  #said: { readonly [type: string]: Descriptions } | undefined;

  constructor(book: TypeBook, max: number) {
    this.#book = book;
    this.#max = max;
  }

  start(type: string, value: unknown): void {
    this.#named(type, value, undefined);
  }

  #value(shape: ValueShape, value: unknown, field: Field | undefined): void {
    if (shape.kind === "named") this.#named(shape.name, value, field);
    else if (shape.kind !== "any") this.#scalar(shape, value, field, undefined);
  }

  #named(type: string, value: unknown, field: Field | undefined): void {
    const shape = this.#book.table[type];
    if (shape === undefined) throw new Error(`There is no type ${type}.`);
    switch (shape.kind) {
      case "any":
        return;
      case "object":
      case "union":
      case "map":
        if (!isObject(value)) this.#wrong("wrong-type", shape, value, field, type);
        else if (shape.kind === "object") this.#object(type, shape, value);
        else if (shape.kind === "union") this.#union(shape, value);
        else this.#map(shape, value, field);
        return;
      default:
        this.#scalar(shape, value, field, type);
    }
  }

  #scalar(shape: ScalarShape, value: unknown, field: Field | undefined, type: string | undefined): void {
    const code = faultOf(shape, value);
    if (code !== undefined) this.#wrong(code, shape, value, field, type);
  }

  #object(type: string, { fields }: ObjectShape, value: Readonly<Record<string, unknown>>): void {
    const own = fields.type?.value;
    if (own?.kind === "constant" && value.type !== own.value && isDocumentType(value.type)) {
      // Another kind of record: all that is wrong is where it stands.
      this.#path.push("type");
      this.#scalar(own, value.type, { owner: type, key: "type", isOptional: false }, undefined);
      this.#path.pop();
      return;
    }
    // First what is missing, which is little: it must not be among the rest that is only counted.
    for (const key in fields) {
      if (!fields[key]?.isRequired || Object.hasOwn(value, key)) continue;
      this.#path.push(key);
      this.#tell("missing-key", () => missingKey(key, this.#about(type, key)));
      this.#path.pop();
    }
    for (const key of Object.keys(value)) {
      this.#path.push(key);
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined) this.#tell("unknown-key", () => unknownKey(key, Object.keys(fields)));
      else this.#field(field, value[key], { owner: type, key, isOptional: !field.isRequired });
      this.#path.pop();
    }
  }

  #map({ value: shape }: MapShape, value: Readonly<Record<string, unknown>>, field: Field | undefined): void {
    const member = field && { ...field, isOptional: false };
    for (const key of Object.keys(value)) {
      this.#path.push(key);
      this.#value(shape, value[key], member);
      this.#path.pop();
    }
  }

  #field({ list, value: shape }: FieldShape, value: unknown, field: Field): void {
    if (list === undefined) {
      this.#value(shape, value, field);
      return;
    }
    const expected = { kind: "list", ...list, ofObjects: this.#isObject(shape) } as const;
    if (!Array.isArray(value)) {
      this.#wrong("wrong-type", expected, value, field, undefined);
      return;
    }
    if (value.length > list.maxItems) {
      // What may be millions of items is not looked at one by one.
      this.#wrong("too-many", expected, value, field, undefined);
      return;
    }
    if (value.length < list.minItems) {
      this.#wrong(value.length === 0 ? "empty" : "too-few", expected, value, field, undefined);
    }
    const item = { ...field, isOptional: false };
    for (let i = 0; i < value.length; i++) {
      this.#path.push(i);
      this.#value(shape, value[i], item);
      this.#path.pop();
    }
  }

  #isObject(shape: ValueShape): boolean {
    const kind = shape.kind === "named" ? this.#book.table[shape.name]?.kind : undefined;
    return kind === "object" || kind === "union";
  }

  /** Of a union only the branch that the value's `type` chose is looked at. */
  #union({ branches }: UnionShape, value: Readonly<Record<string, unknown>>): void {
    const type = Object.hasOwn(value, "type") ? value.type : undefined;
    const branch = typeof type === "string" && Object.hasOwn(branches, type) ? branches[type] : undefined;
    if (branch !== undefined) {
      this.#named(branch, value, undefined);
      return;
    }
    // What has no type yet may be meant to be a report.
    const types = [...(this.#path.length === 0 && type !== "report" ? ["report"] : []), ...Object.keys(branches)];
    this.#path.push("type");
    if (!Object.hasOwn(value, "type")) this.#tell("missing-key", () => missingKey("type", undefined, types));
    else {
      const code = type === null ? "wrong-type" : type === "" ? "empty" : "unknown-type";
      this.#tell(code, () => unknownType(type, types));
    }
    this.#path.pop();
  }

  #wrong(
    code: ValueCode,
    expected: Expected,
    value: unknown,
    field: Field | undefined,
    type: string | undefined,
  ): void {
    this.#tell(code, () =>
      wrongValue(code, {
        path: this.#path,
        value,
        expected,
        type,
        isOptional: field?.isOptional === true,
        about: field && this.#about(field.owner, field.key),
        format: type === undefined ? undefined : this.#prose()[type]?.about,
      }),
    );
  }

  #tell(code: ShapeCode, word: () => Wording): void {
    if (this.findings.length < this.#max) {
      const { message, help } = word();
      const path = findingPointer(this.#path);
      this.findings.push({ code, severity: "error", message, path, ...(help !== undefined && { help }) });
    } else this.omitted++;
  }

  #about(owner: string, key: string): string | undefined {
    return this.#prose()[owner]?.fields?.[key];
  }

  #prose(): { readonly [type: string]: Descriptions } {
    this.#said ??= this.#book.prose();
    return this.#said;
  }
}
