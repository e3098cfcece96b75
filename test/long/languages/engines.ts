import type { JsonSchemaTarget } from "../../../src/index.js";

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

/** Something outside of this project that reads the schemas. */
export interface Engine {
  /** Heading of its section in `docs/languages.md`: how it is installed, and the program that is run. */
  section: string;
  language: "go" | "java" | "python" | "rust";
  tools: readonly Tool[];
  /** Prints its version, in the folder where it was installed. */
  version: string;
  /**
   * What its program is given. A validator gets a schema and documents of it. Types are made of the schema of the report, so they
   * get reports, each document being put into one, and have to write what they read.
   */
  reads: "documents" | "reports";
  /** A command that makes types of every schema in a folder `schemas`, named with underscores. */
  everySchema?: { dialects: readonly JsonSchemaTarget[]; command: string };
  /** What it does not see, and why. Each is accepted, and a fixture has to show it. */
  differences: readonly Difference[];
}

interface Difference {
  /** Documents that offend against these keywords alone are accepted. */
  keywords: readonly string[];
  why: string;
}

export const engines: readonly Engine[] = [
  {
    section: "jsonschema for Go",
    language: "go",
    tools: [GO],
    version: "go list -m github.com/santhosh-tekuri/jsonschema/v6",
    reads: "documents",
    differences: [],
  },
  {
    section: "jsonschema for Rust",
    language: "rust",
    tools: [CARGO],
    version: "cargo tree --quiet --depth 1 --prefix none | grep '^jsonschema '",
    reads: "documents",
    differences: [],
  },
  {
    section: "Types for Rust",
    language: "rust",
    tools: [CARGO],
    version: "cargo tree --quiet --depth 1 --prefix none | grep '^typify '",
    reads: "reports",
    everySchema: {
      dialects: ["draft-07"],
      command: `: > src/main.rs
        for file in schemas/*.json; do
          sed -i 's/"anyOf"/"oneOf"/' "$file"
          printf '#[allow(dead_code)] mod %s { typify::import_types!("%s"); }\\n' "$(basename "$file" .json)" "$file" >> src/main.rs
        done
        echo 'fn main() {}' >> src/main.rs
        cargo check --quiet`,
    },
    differences: [],
  },
  {
    section: "json-schema-validator for Java",
    language: "java",
    tools: [JAVA, MAVEN],
    version: "ls target/dependency | grep '^json-schema-validator'",
    reads: "documents",
    differences: [],
  },
  {
    section: "jsonschema for Python",
    language: "python",
    tools: [PYTHON, VENV],
    version: ".venv/bin/pip freeze | grep '^jsonschema=='",
    reads: "documents",
    differences: [],
  },
  {
    section: "jsonschema-rs for Python",
    language: "python",
    tools: [PYTHON, VENV],
    version: ".venv/bin/pip freeze | grep '^jsonschema_rs=='",
    reads: "documents",
    differences: [],
  },
  {
    section: "pydantic models",
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
    differences: [],
  },
];
