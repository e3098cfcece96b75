import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonSchema, JsonSchemaTarget } from "../../../src/index.js";

/** A tool that a language needs: the command that tells its version, and the first that will do. */
interface Tool {
  command: string;
  first: readonly [major: number, minor: number];
}

const GO: Tool = { command: "go version", first: [1, 21] };
const CARGO: Tool = { command: "cargo --version", first: [1, 87] };
const PYTHON: Tool = { command: "python3 --version", first: [3, 10] };
/** Debian has it in a package of its own. */
const VENV: Tool = { command: "python3 -c 'import ensurepip, sys; print(sys.version)'", first: [3, 10] };
const JAVA: Tool = { command: "javac -version", first: [17, 0] };
const MAVEN: Tool = { command: "mvn --version", first: [3, 6] };

export interface Engine {
  /** Heading of its section in `docs/languages.md`, if it has one. */
  name: string;
  /** What it takes though the schema does not, or never looks at. A fixture has to show each. */
  differences: readonly Difference[];
}

/** What a section of the page installs and runs. */
export interface Installed extends Engine {
  language: "go" | "java" | "python" | "rust";
  tools: readonly Tool[];
  /** Prints its version, in the folder where it was installed. */
  version: string;
  /**
   * What its program is given. A validator gets a schema and documents of it. Types are made of the schema of the report, so they
   * get reports, each document being put into one, and have to write what they read.
   */
  reads: "documents" | "reports";
  /** A command that makes types of every schema in the folder `schemas`, whose files have the names of modules. */
  everySchema?: { dialects: readonly JsonSchemaTarget[]; command: string };
}

/** An ajv with other flags for its regular expressions. */
export interface InProcess extends Engine {
  compile(schema: JsonSchema, target: JsonSchemaTarget): (value: unknown) => boolean;
}

export interface Difference {
  why: string;
  /** What it covers: fixtures by name, or those that offend against these keywords and no others. */
  covers: RegExp | readonly string[];
}

const NEWLINE: Difference = {
  why: "The `$` of this language also matches before a line break that ends the text.",
  covers: /-trailing-newline\.json$/,
};

/** What HTML does with a `pattern`. The patterns of JSON Schema's own meta-schemas are none for it. */
const flagV = Object.assign((pattern: string) => new RegExp(pattern, "v"), { code: "flagV" });

function ajv(options: Options): InProcess["compile"] {
  const all = { "draft-2020-12": new Ajv2020(options), "draft-07": new Ajv(options) };
  return (schema, target) => all[target].compile(schema);
}

export const engines: readonly (InProcess | Installed)[] = [
  { name: "ajv, flag u", compile: ajv({ strict: true, unicodeRegExp: true }), differences: [] },
  {
    name: "ajv, flag v as in HTML",
    compile: ajv({ strict: true, code: { regExp: flagV }, validateSchema: false }),
    differences: [],
  },
  {
    name: "jsonschema for Go",
    language: "go",
    tools: [GO],
    version: "go list -m github.com/santhosh-tekuri/jsonschema/v6",
    reads: "documents",
    differences: [],
  },
  {
    name: "jsonschema for Rust",
    language: "rust",
    tools: [CARGO],
    version: "cargo tree --quiet --depth 1 --prefix none | grep '^jsonschema '",
    reads: "documents",
    differences: [],
  },
  {
    name: "Types for Rust",
    language: "rust",
    tools: [CARGO],
    version: "cargo tree --quiet --depth 1 --prefix none | grep '^typify '",
    reads: "reports",
    everySchema: {
      dialects: ["draft-07"],
      command: `mkdir examples
        for file in schemas/*.json; do
          sed -i 's/"anyOf"/"oneOf"/' "$file"
          echo "#[allow(dead_code)] mod $(basename "$file" .json) { typify::import_types!(\\"$file\\"); }"
        done > examples/every.rs
        echo 'fn main() {}' >> examples/every.rs
        cargo check --quiet --example every`,
    },
    differences: [
      { why: "Types have no bounds of numbers.", covers: ["minimum", "maximum"] },
      { why: "Types have no bounds of lists.", covers: ["minItems", "maxItems"] },
    ],
  },
  {
    name: "json-schema-validator for Java",
    language: "java",
    tools: [JAVA, MAVEN],
    version: "ls target/dependency | grep '^json-schema-validator'",
    reads: "documents",
    differences: [],
  },
  {
    name: "jsonschema for Python",
    language: "python",
    tools: [PYTHON, VENV],
    version: ".venv/bin/pip freeze | grep '^jsonschema=='",
    reads: "documents",
    differences: [NEWLINE],
  },
  {
    name: "jsonschema-rs for Python",
    language: "python",
    tools: [PYTHON, VENV],
    version: ".venv/bin/pip freeze | grep '^jsonschema_rs=='",
    reads: "documents",
    differences: [],
  },
  {
    name: "pydantic models",
    language: "python",
    tools: [PYTHON, VENV],
    version: ".venv/bin/pip freeze | grep -E '^(datamodel-code-generator|pydantic)=='",
    reads: "reports",
    everySchema: {
      dialects: ["draft-2020-12", "draft-07"],
      command: `for file in schemas/*.json; do
          .venv/bin/datamodel-codegen --input "$file" --input-file-type jsonschema --output "every_$(basename "$file" .json).py" \\
            --output-model-type pydantic_v2.BaseModel --use-annotated --collapse-root-models --formatters builtin
        done
        .venv/bin/python -c 'import glob, importlib
for file in glob.glob("every_*.py"): importlib.import_module(file[:-3])'`,
    },
    differences: [
      {
        why: "A field that may be left out may be null.",
        covers: /-null\.json$/,
      },
    ],
  },
];
