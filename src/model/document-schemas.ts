import type * as z from "zod";
import { BilateralAgreementSchema } from "./records/bilateral-agreement.js";
import { AnyRecordSchema, recordSchemas } from "./records/record.js";
import { SummitSchema } from "./records/summit.js";
import { ReportSchema } from "./report.js";
import type { RecordType } from "./vocabularies/record-type.js";

/** The schema of everything that a document can be: each has a file in `schemas/`, and a name that `as` takes. */
// In a pure call, because a spread alone would keep every schema in every bundle.
export const documentSchemas: Readonly<
  Record<RecordType | "report" | "record" | "summit" | "bilateral-agreement", z.ZodType>
> = /* @__PURE__ */ (() => ({
  report: ReportSchema,
  record: AnyRecordSchema,
  ...recordSchemas,
  summit: SummitSchema,
  "bilateral-agreement": BilateralAgreementSchema,
}))();
