import type * as z from "zod";
import { BilateralAgreementSchema } from "../records/bilateral-agreement.js";
import { RecordSchema, recordSchemas } from "../records/record.js";
import { SummitSchema } from "../records/summit.js";
import { ReportSchema } from "../report.js";

/** Every schema that has a file of its own, by the stem of the file. */
export const wireSchemas: Record<string, z.ZodType> = {
  report: ReportSchema,
  record: RecordSchema,
  ...recordSchemas,
  summit: SummitSchema,
  "bilateral-agreement": BilateralAgreementSchema,
};
