import { exactKey } from "../assemble/name-book.js";

/** What the merged draft calls what a part names: a capital that is a form of its state is itself first. */
export class PartNames {
  readonly #names = new Map<string, string>();
  readonly #forms = new Map<string, string>();

  set(name: string, kept: string): void {
    note(this.#names, name, kept);
  }

  setForm(form: string, kept: string): void {
    note(this.#forms, form, kept);
  }

  get(name: string): string | undefined {
    const key = exactKey(name);
    return this.#names.get(key) ?? this.#forms.get(key);
  }
}

/** What two are called stays as it is. Signs alone are no name. */
function note(names: Map<string, string>, name: string, kept: string): void {
  const key = exactKey(name);
  if (key === "") return;
  const known = names.get(key);
  names.set(key, known === undefined || known === kept ? kept : name);
}
