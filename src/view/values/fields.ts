import type { AnyRecord } from "../../generated/types.js";
import { type Html, html, isNothing, join, NOTHING, type Part } from "../markup/html.js";
import { shownField } from "./values.js";
import type { View } from "./view.js";

/**
 * The fields of an object, each of which is shown once. What a part of the page takes it shows in its own way; `rest` has
 * all others. So a field that nobody thought of is seen, if plainly.
 */
export class Fields<T extends object> {
  readonly #taken = new Set<string>(["type", "$schema"]);

  /** @param type the name of the object's type in the model, @param record the record that it is in */
  constructor(
    readonly view: View,
    readonly type: string | undefined,
    readonly object: T,
    readonly record: AnyRecord | undefined,
  ) {}

  /** The value of a field, to be shown by whoever takes it. */
  take<K extends keyof T & string>(key: K): T[K] {
    this.#taken.add(key);
    return this.object[key];
  }

  /** The same of a field that only some such objects have. */
  takeAny<V>(key: string): V | undefined {
    this.#taken.add(key);
    return (this.object as { readonly [key: string]: V | undefined })[key];
  }

  /** A field by the form of its type. Nothing where there is none. */
  show(key: keyof T & string): Html {
    const value = this.take(key);
    return value === undefined ? NOTHING : shownField(this.view, this.type, key, value, this.record);
  }

  /** A field with its name. */
  fact(key: keyof T & string, name: Part = this.view.wording.field(this.type, key)): Html {
    return fact(name, this.show(key));
  }

  /** All fields that nobody took, each with its name. */
  rest(): Html {
    const keys = Object.keys(this.object).filter((key) => !this.#taken.has(key)) as (keyof T & string)[];
    return join(
      keys.map((key) => this.fact(key)),
      "",
    );
  }
}

/** A line of a list of facts. */
export function fact(name: Part, value: Part): Html {
  return isNothing(value) ? NOTHING : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** Facts as a list, or nothing where there is none. */
export function facts(rows: readonly Part[]): Html {
  const all = join(rows, "");
  return all.text === "" ? NOTHING : html`<dl class="facts">${all}</dl>`;
}
