import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lacking, shell } from "../languages/install.js";
import { tool } from "../tool.js";

const FILES = fileURLToPath(new URL("./", import.meta.url));

/** Beside the tools of npm, so that the next run has them. */
const FOLDER = tool(".draft-engines");

/** xgrammar wants torch, and llama-cpp-python a compiler, for what is not asked of them here. */
const INSTALL = `
python3 -m venv .
bin/pip install --quiet llguidance outlines_core google-genai apache-tvm-ffi numpy scikit-build-core
bin/pip install --quiet --no-deps xgrammar
bin/pip download --quiet --no-deps --no-build-isolation --no-binary llama_cpp_python llama-cpp-python==0.3.36
`;

/** Python with the engines, and the source of llama.cpp's converter; or why they cannot be had. */
export function engines(): { python: string; converter: string } | { missing: string } {
  const missing = lacking({
    tools: [{ command: "python3 -c 'import ensurepip, sys; print(sys.version)'", first: [3, 10] }],
  });
  if (missing !== undefined) return { missing };
  const constraints = join(FILES, "constraints.txt");
  const wanted = `${INSTALL}${readFileSync(constraints, "utf8")}`;
  const mark = join(FOLDER, "installed");
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER);
    try {
      shell(INSTALL, FOLDER, [], constraints);
    } catch (error) {
      return { missing: `their packages cannot be had: ${String(error)}` };
    }
    writeFileSync(mark, wanted);
  }
  const archive = readdirSync(FOLDER).find((file) => file.endsWith(".tar.gz")) ?? "";
  return { python: join(FOLDER, "bin/python"), converter: join(FOLDER, archive) };
}
