import { isObject } from "../../json/object.js";
import { formatPointer } from "../../json/pointer.js";
import { at, type Node, ObjectReading, objectsIn } from "../import/objects.js";
import { type Found, implied } from "../import/reading.js";
import { LONGEST_LABEL } from "../import/text.js";
import { normalName } from "./versions.js";

/** A headline, a description or a body of an item. */
export interface ItemText {
  readonly path: string;
  readonly role: Found | undefined;
  readonly contentType: Found | undefined;
  /** As it stands in the document. */
  readonly value: Found;
  readonly isPlain: boolean;
  /** Nothing says in what form it is. */
  readonly isGuess: boolean;
}

/** A rendition or an association, and its name where it is the key of the object. */
export interface NamedNode {
  readonly node: Node;
  readonly name: Found | undefined;
}

const MARKUP = "It has markup. The option textOf makes plain text of it.";

/**
 * Reads items of all versions as if they were of ninjs 3: by other names of properties, texts that stand under a key for each
 * role or form, and objects by name in place of lists.
 */
export class NinjsReading extends ObjectReading {
  readonly #keys = new WeakMap<object, ReadonlyMap<string, string>>();

  protected override keyOf({ value }: Node, property: string): string {
    if (Object.hasOwn(value, property)) return property;
    let keys = this.#keys.get(value);
    if (keys === undefined) {
      // Of two keys for the same the first counts, and the other has nowhere to go.
      keys = new Map(
        Object.keys(value)
          .reverse()
          .map((key) => [normalName(key), key]),
      );
      this.#keys.set(value, keys);
    }
    return keys.get(property.toLowerCase()) ?? property;
  }

  /**
   * The headlines, descriptions or bodies: those of the list, and of ninjs 1 those under a key of their own, such as
   * `body_text` or `headline_main`. What has nothing in it is none.
   */
  written(node: Node, list: "headlines" | "descriptions" | "bodies"): ItemText[] {
    const listed = this.objects(node, list).flatMap((each) => {
      const value = this.raw(each, "value");
      const contentType = this.text(each, "contentType");
      return value ? [itemText(each.path, value, this.text(each, "role"), contentType)] : [];
    });
    const stem = { headlines: "headline", descriptions: "description", bodies: "body" }[list];
    const single = Object.entries(node.value).flatMap(([key, value]) => {
      const [begin, ...rest] = key.toLowerCase().split("_");
      if (begin !== stem) return [];
      const path = at(node, key);
      if (typeof value === "number" || typeof value === "boolean") this.explain(path, "A text is expected here.");
      if (typeof value !== "string") return [];
      return [keyedText({ value, path }, rest.join("_"))];
    });
    return [...listed, ...single].filter(({ value }) => value.value.trim() !== "");
  }

  /** The text without its markup, as it stands. What markup there is is told where nobody takes it away. */
  plain({ value, isPlain, isGuess, path }: ItemText): Found | undefined {
    if (isPlain) return isGuess ? this.withoutMarkup(value, true) : value;
    if (this.plainOf === undefined) return this.explain(path, MARKUP);
    return { ...value, value: this.plainOf(value.value) };
  }

  /** The texts of a list, where it has texts and not objects. */
  listedTexts(node: Node, key: string): Found[] {
    return Array.isArray(this.value(node, key)?.value) ? this.texts(node, key) : [];
  }

  /** The renditions or associations, whether they are a list or an object by name. */
  named(node: Node, key: "renditions" | "associations"): NamedNode[] {
    const found = this.value(node, key);
    if (found === undefined) return [];
    const { value, path } = found;
    const single = isObject(value) ? Object.entries(value) : [];
    return [
      ...objectsIn(value, path).map((each) => ({ node: each, name: this.text(each, "name") })),
      ...single.flatMap(([name, inner]) => {
        const at = path + formatPointer([name]);
        const nodes = isObject(inner) ? [{ value: inner, path: at }] : objectsIn(inner, at);
        const label = this.fit(implied(at, name));
        return nodes.map((each) => ({ node: each, name: this.text(each, "name") ?? label }));
      }),
    ];
  }

  /** Other identifiers, whether they are a list or an object by role. */
  altIds(node: Node): { role: Found | undefined; value: Found; path: string }[] {
    const entries = this.objects(node, "altIds").flatMap((each) => {
      const value = this.text(each, "value", LONGEST_LABEL);
      return value ? [{ role: this.text(each, "role"), value, path: each.path }] : [];
    });
    const object = this.object(node, "altIds");
    const single = Object.keys(object?.value ?? {}).flatMap((key) => {
      const value = object && this.text(object, key, LONGEST_LABEL);
      return value ? [{ role: implied(value.path, key), value, path: value.path }] : [];
    });
    return [...entries, ...single];
  }
}

function itemText(path: string, value: Found, role: Found | undefined, contentType: Found | undefined): ItemText {
  return { path, value, role, contentType, ...formOf(value.value, contentType?.value) };
}

/** Behind `body_` and the like stands the form, or what the text is for. */
function keyedText(value: Found, suffix: string): ItemText {
  const isForm = suffix === "" || suffix === "text" || /html|xml|nitf|rich/.test(suffix);
  const role = isForm ? undefined : implied(value.path, suffix);
  const type = suffix === "text" ? "text/plain" : isForm && suffix !== "" ? suffix : undefined;
  return { path: value.path, value, role, contentType: undefined, ...formOf(value.value, type) };
}

/** Of a text that does not say what it is, the first letter tells. */
function formOf(text: string, contentType: string | undefined): Pick<ItemText, "isPlain" | "isGuess"> {
  const isGuess = contentType === undefined;
  return { isGuess, isPlain: isGuess ? !text.trimStart().startsWith("<") : /^text\/plain\b/i.test(contentType) };
}
