import * as z from "zod";
import { vocabularies } from "../generated/vocabularies.js";
import type { Vocabulary } from "../model/vocabularies/vocabulary.js";

const word = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
const open = Object.entries<Vocabulary>(vocabularies).filter(([, vocabulary]) => vocabulary.open);

/** Schema of `communique.config.json`. */
export const ConfigSchema = z
  .strictObject({
    $schema: z.string().exactOptional().describe("The schema of this file, for editors."),
    rules: z
      .record(z.string(), z.enum(["off", "warning", "error"]))
      .exactOptional()
      .describe("Rules by their codes, and what they are set to. As `--rule CODE=SETTING`."),
    ruleModules: z
      .array(z.string().min(1))
      .exactOptional()
      .describe("Modules that export rules of your own, as paths from this file or names of packages."),
    words: z
      .strictObject(
        Object.fromEntries(
          open.map(([name, { description }]) => [name, z.array(word).exactOptional().describe(description)]),
        ),
      )
      .exactOptional()
      .describe("Words of your own in open vocabularies. They are then listed words."),
    failOn: z
      .enum(["error", "warning"])
      .exactOptional()
      .describe("The lowest severity that makes the check fail. As `--fail-on`."),
    baseline: z
      .string()
      .min(1)
      .exactOptional()
      .describe("A file of accepted findings, as a path from this file. As `--baseline`."),
    ignore: z
      .array(z.string().min(1))
      .exactOptional()
      .describe("Globs of files to leave out, as seen from this file. As `--ignore`."),
    maxFindings: z
      .int()
      .min(1)
      .exactOptional()
      .describe("Most findings shown for a file. As `--max-findings`. Default: 100."),
  })
  .describe("Settings of `communique check` for a project: `communique.config.json`.");

/** What stands in `communique.config.json`. */
export type Config = z.infer<typeof ConfigSchema>;
