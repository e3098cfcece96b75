import { type Command, Option } from "commander";
import { documentNames } from "../../lookup/document-names.js";

/** `communique schema`: its flags and its help. */
export function schemaCommand(program: Command): void {
  program
    .command("schema")
    .description("Print the JSON Schema of a report or a record.")
    .argument("<name>", `one of ${documentNames.join(", ")}`)
    .addOption(
      new Option("--draft <draft>", "the dialect of JSON Schema").choices(["2020-12", "07"]).default("2020-12"),
    )
    .action(async (name: string, options) => {
      const { runSchema } = await import("../schema.js");
      await runSchema(name, options);
    });
}
