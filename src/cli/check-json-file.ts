import type { Engine } from "../check/engine.js";
import { countRecords, sourceIds } from "./document.js";
import type { CheckedFile } from "./formats/outcome.js";
import type { Input } from "./inputs.js";
import { blamingRules } from "./rule-failure.js";

/** A file that was checked, and the texts of sources that could be compared with it. */
export interface CheckedWithTexts {
  checked: Omit<CheckedFile, "repositoryPath">;
  /** The ids of those that it knows. `undefined` where that cannot be told, because it has errors. */
  usedTexts: readonly string[] | undefined;
  /** The id of a report. */
  reportId?: string;
}

/** Checks a file that is one document. */
export function checkJsonFile(engine: Engine, { file, bytes }: Input): CheckedWithTexts {
  const { ok, findings, omitted, value } = blamingRules(
    () => engine.checkText(bytes, { file }),
    () => file,
  );
  return {
    checked: {
      file,
      ok,
      findings,
      documents: 1,
      records: value ? countRecords(value) : 0,
      ...(omitted && { omitted }),
      ...(value && { type: value.type }),
      // The text is only shown where something is wrong with it.
      ...(findings.length > 0 && { text: new TextDecoder().decode(bytes) }),
    },
    usedTexts: value && sourceIds(value),
    ...(value?.type === "report" && { reportId: value.id }),
  };
}
