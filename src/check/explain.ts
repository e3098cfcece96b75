import type { DocumentName } from "../lookup/document-names.js";
import { documentSchemas } from "../model/document-schemas.js";
import { explainInParts, isLarge } from "./explain-report.js";
import { findShape, type ShapeFindings } from "./shape.js";

/** What keeps a value from being such a document, in words. Asked only where the verdict is no: Zod takes its time. */
export type Explain = (name: DocumentName, value: unknown, maxFindings: number) => ShapeFindings;

/** Whoever wants more than so many findings needs the memory for them in any case. */
const MOST_IN_PARTS = 1_000;

export const explain: Explain = (name, value, maxFindings) =>
  name === "report" && maxFindings <= MOST_IN_PARTS && isLarge(value)
    ? explainInParts(value, maxFindings)
    : findShape(documentSchemas[name], value, maxFindings);
