import type { Reading } from "../import/reading.js";
import type { ContextNotes } from "./context.js";

const DATATYPE =
  /^(?:https?:\/\/schema\.org\/|https?:\/\/www\.w3\.org\/2001\/XMLSchema#|schema:|xsd:|xs:)?(?:Date|DateTime|Time|Text|URL|Number|Integer|Float|Boolean|date|dateTime|time|string|anyURI|integer|int|float|double|decimal|boolean|gYear|gYearMonth|duration)$/;

/** What is to be said of scalars of a document that are no values of nodes. */
export class GraphNotes implements ContextNotes {
  readonly #said: ((reading: Reading) => void)[] = [];

  constant(path: string): void {
    this.#said.push((reading) => reading.needless(path));
  }

  lose(path: string, reason: string): void {
    this.#said.push((reading) => reading.lose(path, reason));
  }

  explain(path: string, reason: string): void {
    this.#said.push((reading) => reading.explain(path, reason));
  }

  /** Of a value that is written with its type of scalar, nothing is lost but the name of a type that nobody knows. */
  datatype(path: string, type: string): void {
    if (DATATYPE.test(type)) this.constant(path);
    else this.explain(path, "It is no type of scalar that is known.");
  }

  tell(reading: Reading): void {
    for (const say of this.#said) say(reading);
  }
}
