import type { FindingCodeInfo } from "../../check/finding-codes.js";
import type { Finding } from "../../json/finding.js";
import { safeJson } from "../../json/safe-json.js";
import { fingerprints } from "./fingerprint.js";
import type { CheckedFile, Outcome } from "./outcome.js";
import { visible } from "./visible.js";
import { plural } from "./words.js";

export interface SarifOptions {
  /** Most results, errors first. GitHub rejects a file with more than 25,000, which is the default. */
  maxResults?: number;
}

/** GitHub cuts descriptions here. */
const MAX_DESCRIPTION = 1024;
const ROOT = "%SRCROOT%";

/**
 * SARIF 2.1.0 (OASIS), one run: what code scanning of GitHub and other viewers of static analysis read. All that GitHub
 * asks for is there: rule, message, a region and a fingerprint for each result. Of fingerprints GitHub itself uses only
 * its own `primaryLocationLineHash`, which its upload action adds.
 */
export function formatSarif(outcome: Outcome, { maxResults = 25_000 }: SarifOptions = {}): string {
  const { files, failures, codes, version } = outcome;
  const rules = new Rules(codes);
  const all = files.flatMap(placedFindings);
  const kept = all.length > maxResults ? errorsFirst(all).slice(0, maxResults) : all;
  const results = kept.map((placed) => resultOf(placed, rules.indexOf(placed.finding)));
  const notifications = [
    ...failures.map(({ input, message }) => notification("error", `${input}: ${message}`)),
    ...files.flatMap(({ file, omitted }) =>
      omitted
        ? [notification("warning", `${file}: and ${plural(omitted, "finding")} more that are no results here.`)]
        : [],
    ),
    ...(kept.length < all.length
      ? [
          notification(
            "warning",
            `${plural(all.length - kept.length, "finding")} left out: at most ${maxResults} are results here.`,
          ),
        ]
      : []),
  ];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "communique", semanticVersion: version, rules: rules.descriptors } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        // Without a URI: where the root is, is for the reader to know, and no path of this machine gets into the file.
        originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
  return `${safeJson(log, 2)}\n`;
}

/** A finding, the file it is in, and by what it is known again. */
interface PlacedFinding {
  finding: Finding;
  repositoryPath: string;
  fingerprint: string;
}

function placedFindings({ findings, repositoryPath }: CheckedFile): PlacedFinding[] {
  const prints = fingerprints(findings, repositoryPath);
  return findings.map((finding, i) => ({ finding, repositoryPath, fingerprint: prints[i] ?? "" }));
}

function errorsFirst(placed: readonly PlacedFinding[]): PlacedFinding[] {
  const isError = ({ finding }: PlacedFinding) => finding.severity === "error";
  return [...placed.filter(isError), ...placed.filter((other) => !isError(other))];
}

function resultOf({ finding, repositoryPath, fingerprint }: PlacedFinding, ruleIndex: number) {
  const { code, severity, message, help, example, record } = finding;
  const properties = { ...(record && { record }), ...(example && { example: visible(example) }) };
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: messageText([message, help].filter(Boolean).join(" ")) },
    locations: [
      {
        physicalLocation: { artifactLocation: artifactLocation(repositoryPath), region: regionOf(finding) },
        ...logicalLocations(finding),
      },
    ],
    partialFingerprints: { "communique/v1": fingerprint },
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

function artifactLocation(repositoryPath: string) {
  if (repositoryPath.startsWith("file://")) return { uri: repositoryPath };
  // encodeURIComponent throws at half a surrogate pair, which a file name can hold.
  const segments = repositoryPath.replace(/\p{Cs}/gu, "\uFFFD").split("/");
  return { uri: segments.map(encodeURIComponent).join("/"), uriBaseId: ROOT };
}

/** GitHub wants all four numbers. What has no place is about the whole file, and is shown at its beginning. */
function regionOf({ line = 1, column = 1, endLine = line, endColumn = column }: Finding) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function logicalLocations({ path, record }: Finding) {
  const locations = [
    ...(path ? [{ fullyQualifiedName: path, kind: "value" }] : []),
    ...(record ? [{ name: record, fullyQualifiedName: record, kind: "object" }] : []),
  ];
  return locations.length > 0 ? { logicalLocations: locations } : {};
}

function notification(level: "error" | "warning", text: string) {
  return { level, message: { text: messageText(text) } };
}

/** In messages braces are placeholders (SARIF 3.11.5) and `[text](target)` is a link (3.11.6), unless they are escaped. */
function messageText(text: string): string {
  return visible(text)
    .replace(/[{}]/g, "$&$&")
    .replace(/\[(?=[^[\]]*\]\()/g, "\\[");
}

/** The rules that results refer to, in the order of first use. */
class Rules {
  readonly descriptors: ReturnType<typeof descriptor>[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly codes: ReadonlyMap<string, FindingCodeInfo<Finding["code"]>>;

  constructor(codes: readonly FindingCodeInfo<Finding["code"]>[]) {
    this.codes = new Map(codes.map((known) => [known.code, known]));
  }

  indexOf({ code, severity }: Finding): number {
    const known = this.indexes.get(code);
    if (known !== undefined) return known;
    const index = this.descriptors.length;
    this.indexes.set(code, index);
    // A code that nobody described is told by its name, rather than not at all.
    this.descriptors.push(descriptor(this.codes.get(code) ?? { code, severity, step: "rule", description: code }));
    return index;
  }
}

function descriptor({ code, severity, description, help = description, example }: FindingCodeInfo<Finding["code"]>) {
  const shown = visible(description);
  return {
    id: code,
    shortDescription: { text: shown.slice(0, MAX_DESCRIPTION) },
    fullDescription: { text: shown.slice(0, MAX_DESCRIPTION) },
    help: {
      text: [help, example && `Such as: ${example}`]
        .filter(Boolean)
        .map((line) => visible(String(line)))
        .join("\n"),
      markdown: [visible(help), ...(example ? ["Such as:", fenced(visible(example))] : [])].join("\n\n"),
    },
    defaultConfiguration: { level: severity },
  };
}

/** A code block whose fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}json\n${text}\n${fence}`;
}
