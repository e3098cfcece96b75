import type { DocumentName } from "../../src/lookup/document-names.js";

/** A JSON text, and the schema that it is held against. */
export interface Document {
  as: DocumentName;
  text: string;
  /** Where it comes from, for whoever has to find it again. */
  what: string;
}

/** The document that a value is when it has been written down. */
export function documentOf(as: DocumentName, value: unknown, what: string): Document {
  return { as, text: JSON.stringify(value), what };
}

const values = new WeakMap<Document, unknown>();

/** What `JSON.parse` makes of it, the same for all who ask. */
export function parsed(document: Document): unknown {
  if (!values.has(document)) values.set(document, JSON.parse(document.text));
  return values.get(document);
}
