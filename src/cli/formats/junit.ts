import type { Finding } from "../../json/finding.js";
import { findingLines } from "../finding-lines.js";
import type { Failure } from "../inputs.js";
import { type CheckedFile, fails, type Outcome } from "./outcome.js";
import { visible } from "./visible.js";
import { plural } from "./words.js";

/** Jenkins takes it apart at the dot, so it is no file name. */
const CLASS_NAME = "communique.check";

/**
 * JUnit XML as Jenkins, GitLab and Azure Pipelines read it, valid against the schema of Jenkins' xUnit plugin. One test
 * case a file, with the name of the file and one `<failure>` that lists all the findings: GitLab compares branches by
 * the names of test cases and keeps the first of equal ones, several servers show the first `<failure>` only, and a
 * file that was mended is then a test that passes again. Warnings that do not fail the run are in `<system-out>`. An
 * input that could not be read is an `<error>`.
 */
export function formatJunit({ files, failures, failOn }: Outcome): string {
  const failed = files.filter((checked) => fails(checked, failOn)).length;
  const counts = { tests: files.length + failures.length, failures: failed, errors: failures.length };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "communique", ...counts })}>`,
    ...files.flatMap((checked) =>
      suite(checked.file, testCase(checked, failOn), fails(checked, failOn) ? "failures" : undefined),
    ),
    ...failures.flatMap((failure) => suite(failure.input, errorCase(failure), "errors")),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function suite(name: string, content: readonly string[], outcome: "failures" | "errors" | undefined): string[] {
  const counts = {
    tests: 1,
    failures: outcome === "failures" ? 1 : 0,
    errors: outcome === "errors" ? 1 : 0,
    skipped: 0,
    // Not measured. Readers that add up times expect a number.
    time: 0,
  };
  return [
    `  <testsuite${attributes({ name, ...counts })}>`,
    `    <testcase${attributes({ classname: CLASS_NAME, name, time: 0 })}>`,
    ...content,
    "    </testcase>",
    "  </testsuite>",
  ];
}

function testCase(checked: CheckedFile, failOn: Outcome["failOn"]): string[] {
  const { file, findings, omitted } = checked;
  const isFailing = ({ severity }: Finding) => failOn !== "never" && (severity === "error" || failOn === "warning");
  const failing = findings.filter(isFailing);
  const others = findings.filter((finding) => !isFailing(finding));
  const more = omitted ? [`and ${plural(omitted, "finding")} more`] : [];
  if (!fails(checked, failOn)) return element("system-out", {}, [...findingLines(file, others), ...more]);
  const codes = [...new Set(failing.map(({ code }) => code))];
  const counted = [plural(failing.length, "finding"), ...more].join(" ");
  const message = codes.length > 0 ? `${counted}: ${codes.join(", ")}` : counted;
  return [
    ...element("failure", { message, type: codes[0] ?? "omitted" }, [...findingLines(file, failing), ...more]),
    ...element("system-out", {}, findingLines(file, others)),
  ];
}

function errorCase({ input, message }: Failure): string[] {
  return element("error", { message, type: "unreadable-input" }, [`${input}: ${message}`]);
}

function element(name: string, own: Attributes, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`      <${name}${attributes(own)}>${lines.map(escapeXml).join("\n")}</${name}>`] : [];
}

type Attributes = Readonly<Record<string, string | number>>;

function attributes(own: Attributes): string {
  return Object.entries(own)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** One line as text or as the value of an attribute. What XML 1.0 cannot hold becomes a replacement character. */
function escapeXml(line: string): string {
  return visible(line)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
