import { isLanguage, NO_LANGUAGE } from "../import/languages.js";
import { alsoFrom, type Found } from "../import/reading.js";
import type { GraphNode } from "./json-ld.js";
import { alike, type GraphReading, typesAs } from "./reading.js";

/** A tag, or a language that has one. */
export function languageOf(reading: GraphReading, node: GraphNode): Found | undefined {
  return reading.first(languagesOf(reading, node));
}

/** All of them, each once. */
export function languagesOf(reading: GraphReading, node: GraphNode): Found[] {
  const all = reading.values(node, "inLanguage").flatMap((found) => {
    const { value, path } = found;
    if (typeof value !== "object") return [{ path, value: String(value).replace("_", "-") }];
    const tag = reading.text(value, "alternateName") ?? reading.text(value, "name");
    return tag ? [alsoFrom(tag, ...typesAs(value, "Language"))] : [];
  });
  const tags = all.filter((each) => {
    const isTag = isLanguage(each.value);
    if (!isTag) reading.lose(each.path, NO_LANGUAGE);
    return isTag;
  });
  return alike(tags);
}
