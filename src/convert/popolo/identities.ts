import type { Identifier } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import type { Draft } from "../import/draft.js";
import type { Node } from "../import/objects.js";
import { composed, type Found, implied } from "../import/reading.js";
import { keyOf } from "../import/uri-key.js";
import type { PopoloObject } from "./objects.js";
import type { PopoloReading } from "./reading.js";

const WIKIDATA = "http://www.wikidata.org/entity/";
const ITEM = /^Q[1-9][0-9]*$/;

/** Links that mean the one whom they are about, by their note or by their site. */
const OWN_PAGES = [
  ..."wikipedia wikidata dbpedia twitter facebook instagram linkedin youtube mastodon bluesky".split(" "),
  ..."website homepage home official".split(" "),
];

/** What is known of the identity of people, organizations and areas elsewhere. */
export class Identities {
  /** How many objects have a link. */
  readonly #links = new Map<string, Set<string>>();

  /** @param dataset what ids without a meaning elsewhere are those of */
  constructor(
    readonly reading: PopoloReading,
    readonly dataset: string,
  ) {}

  note(objects: readonly PopoloObject[]): void {
    for (const { class: type, node } of objects) {
      const owner = `${type} ${this.reading.id(node, "id", "_id")?.value ?? node.path}`;
      for (const { url } of this.#pages(node)) {
        const key = keyOf(url.value);
        const owners = this.#links.get(key);
        if (owners) owners.add(owner);
        else this.#links.set(key, new Set([owner]));
      }
    }
  }

  /** Whose id it is. That of a data set says something in it alone. */
  schemeOf(id: Found): { readonly scheme: string } {
    return { scheme: id.value.startsWith("ocd-") ? "Open Civic Data" : this.dataset };
  }

  /** The identifiers of an object, those of Wikidata as the address that others use. */
  of(node: Node): Found<string | Identifier>[] {
    const { reading } = this;
    const listed = ["identifiers", "other_identifiers"].flatMap((key) => reading.objects(node, key));
    const found = listed.flatMap((each): Found<string | Identifier>[] => {
      const value = reading.id(each, "identifier", "value");
      const scheme = reading.text(each, "scheme");
      if (value === undefined) return [];
      if (scheme?.value.toLowerCase() === "wikidata" && ITEM.test(value.value)) {
        return [{ ...value, value: WIKIDATA + value.value, origin: [value.path, scheme.path] }];
      }
      if (scheme) return [composed(each.path, { scheme, value })];
      return isTextOf("Uri", value.value)
        ? [value]
        : [composed(each.path, { scheme: implied(each.path, this.dataset), value })];
    });
    const single = reading.id(node, "identifier");
    if (single && isTextOf("Uri", single.value)) found.push(single);
    const item = reading.id(node, "wikidata");
    if (item && ITEM.test(item.value)) found.push({ ...item, value: WIKIDATA + item.value });
    return found;
  }

  /** Gives a record its identifiers, and the addresses that are its own. */
  link(draft: Draft, node: Node): void {
    for (const found of this.of(node)) {
      if (typeof found.value === "string") draft.addOnce("sameAs", found);
      else draft.addOnce("identifiers", found);
    }
    for (const { url, note } of this.#pages(node)) {
      if (!isTextOf("Uri", url.value)) {
        this.reading.explain(url.path, "It is no URI.");
        continue;
      }
      if (this.#links.get(keyOf(url.value))?.size !== 1) {
        this.reading.explain(url.path, "Others have this address too.");
        continue;
      }
      draft.addOnce("sameAs", url);
      // The address says it too.
      const words = note && wordsIn(note.value);
      if (words?.every((word) => wordsIn(url.value).includes(word))) draft.shows(note);
    }
    for (const { path, isOwn } of this.#linksOf(node)) {
      if (!isOwn) this.reading.explain(path, "It is a page about it, and need not be about it alone.");
    }
  }

  /** The links that mean it, and its pages in PopIt. */
  #pages(node: Node): { url: Found; note?: Found | undefined }[] {
    const own = ["html_url", "url"].map((key) => ({ url: this.reading.address(node, key) }));
    const links = this.#linksOf(node).filter(({ isOwn }) => isOwn);
    return [...own, ...links].flatMap((page) => (page.url ? [{ ...page, url: page.url }] : []));
  }

  #linksOf(node: Node): { path: string; url: Found | undefined; note: Found | undefined; isOwn: boolean }[] {
    return this.reading.objects(node, "links").map((link) => {
      const url = this.reading.address(link, "url");
      const note = this.reading.text(link, "note");
      return { path: link.path, url, note, isOwn: url !== undefined && isOwnPage(url.value, note?.value) };
    });
  }
}

function isOwnPage(url: string, note = ""): boolean {
  const host = keyOf(url).split("/", 1)[0] ?? "";
  return [...wordsIn(host), ...wordsIn(note)].some((word) => OWN_PAGES.includes(word));
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
