import * as z from "zod";
import { vocabularies } from "../generated/vocabularies.js";
import { registry } from "../model/registry.js";
import { schemaReference } from "../model/values/schema-reference.js";
import { text } from "../model/values/text.js";
import type { Vocabulary } from "../model/vocabularies/vocabulary.js";

// Read by the generator: the command itself looks into the table that is made of it.

function named<S extends z.ZodType>(id: string, schema: S): S {
  registry.add(schema, { id });
  return schema;
}

const open = Object.entries<Vocabulary>(vocabularies).filter(([, vocabulary]) => vocabulary.open);

const OwnWord = named(
  "OwnWord",
  z
    .string()
    .max(80)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
    .describe("A word of lower-case letters, digits and single hyphens, at most 80 characters."),
);

const OwnWords = named(
  "OwnWords",
  z
    .strictObject(
      Object.fromEntries(
        open.map(([name, { description }]) => [
          name,
          z.array(OwnWord).max(10_000).exactOptional().describe(description),
        ]),
      ),
    )
    .describe("Words of your own by the names of the vocabularies."),
);

const RuleSetting = named(
  "RuleSetting",
  z.enum(["off", "warning", "error"]).describe("Not applied, or the severity of its findings."),
);

const RuleSettings = named(
  "RuleSettings",
  z.record(z.string(), RuleSetting).describe("Rules by their codes, and what they are set to."),
);

const FailOn = named("FailOn", z.enum(["error", "warning"]).describe("The lowest severity that makes the check fail."));

/** Schema of `communique.config.json`. */
export const ConfigSchema = z
  .strictObject({
    $schema: schemaReference().exactOptional().describe("The schema of this file, for editors."),
    rules: RuleSettings.exactOptional().describe(
      "Rules by their codes, and what they are set to. As `--rule CODE=SETTING`.",
    ),
    ruleModules: z
      .array(text())
      .max(1_000)
      .exactOptional()
      .describe("Modules that export rules of your own, as paths from this file or names of packages."),
    words: OwnWords.exactOptional().describe("Words of your own in open vocabularies. They are then listed words."),
    failOn: FailOn.exactOptional().describe("The lowest severity that makes the check fail. As `--fail-on`."),
    baseline: text()
      .exactOptional()
      .describe("A file of accepted findings, as a path from this file. As `--baseline`."),
    ignore: z
      .array(text())
      .max(1_000)
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
