import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Accept } from "./accept.js";
import { fingerprinter } from "./formats/fingerprint.js";
import { read } from "./inputs.js";
import { UsageError } from "./usage-error.js";
import { writeNamed } from "./write-file.js";

/** A finding that was there when the baseline was written. */
interface Entry {
  /** What it is known by. The rest is for people who read the file. */
  fingerprint: string;
  code: string;
  record?: string;
  path: string;
}

/** What stands in a baseline file. */
interface BaselineFile {
  communiqueBaseline: 1;
  /** By file, as seen from the root of the repository. */
  files: Record<string, Entry[]>;
}

/** The findings that an old corpus already has. Only what is new counts. */
export class Baseline {
  /** What the files of this run have, if it is to be written. */
  readonly #found = new Map<string, Entry[]>();
  #gone = 0;

  /** @param isWritten whether what is found has to be kept for writing: of a large corpus it is much. */
  private constructor(
    private readonly known: ReadonlyMap<string, readonly Entry[]>,
    private readonly isWritten: boolean,
  ) {}

  /** For writing: what is there already is kept for the files that are not checked this time. */
  static async orEmpty(file: string): Promise<Baseline> {
    return new Baseline((await Baseline.#load(file)) ?? new Map(), true);
  }

  /** @throws UsageError for a file that cannot be read or that is no baseline. */
  static async read(file: string): Promise<Baseline> {
    const known = await Baseline.#load(file);
    if (known) return new Baseline(known, false);
    throw new UsageError(`There is no baseline ${file}. Write it first, with --update-baseline.`);
  }

  static async #load(file: string): Promise<Map<string, Entry[]> | undefined> {
    if (!existsSync(file)) return undefined;
    const { bytes } = await read(file);
    const files = parse(new TextDecoder().decode(bytes));
    if (files) return new Map(Object.entries(files));
    // Not even to be written anew: it may be a file of another kind that was named by mistake.
    throw new UsageError(
      `${file} is no baseline. Name another file, or delete it and write it with --update-baseline.`,
    );
  }

  /** What takes out the findings of one file. Give it all findings of the file, in order, at once or in parts. */
  accepting(repositoryPath: string): { accept: Accept; finish: () => void } {
    const known = new Set((this.known.get(repositoryPath) ?? []).map(({ fingerprint }) => fingerprint));
    const entries: Entry[] | undefined = this.isWritten ? [] : undefined;
    const fingerprintOf = fingerprinter(repositoryPath);
    let accepted = 0;
    if (entries) this.#found.set(repositoryPath, entries);
    return {
      accept: (findings) => {
        const rest = findings.filter((finding) => {
          const { code, record, path } = finding;
          const fingerprint = fingerprintOf(finding);
          entries?.push({ fingerprint, code, ...(record && { record }), path });
          return !known.has(fingerprint);
        });
        accepted += findings.length - rest.length;
        return { findings: rest, accepted: findings.length - rest.length };
      },
      finish: () => {
        this.#gone += known.size - accepted;
      },
    };
  }

  /** How many findings of the checked files are in the baseline, and no longer in the files. */
  get gone(): number {
    return this.#gone;
  }

  /** How many findings are there to be written. */
  get size(): number {
    return [...this.#found.values()].reduce((sum, entries) => sum + entries.length, 0);
  }

  /**
   * Writes what the files of this run have, and keeps what is known of other files.
   *
   * @throws UsageError where it cannot be written.
   */
  async write(file: string): Promise<void> {
    const files = new Map<string, readonly Entry[]>([...this.known, ...this.#found]);
    const sorted = [...files].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    const content: BaselineFile = {
      communiqueBaseline: 1,
      files: Object.fromEntries(sorted.map(([name, entries]) => [name, [...entries]])),
    };
    const text = `${JSON.stringify(content, null, 2)}\n`;
    // Whoever watches files has nothing to look at where nothing changes.
    if ((await readFile(file, "utf8").catch(() => undefined)) === text) return;
    await writeNamed(file, text);
  }
}

function parse(text: string): BaselineFile["files"] | undefined {
  try {
    const { communiqueBaseline, files } = JSON.parse(text) as BaselineFile;
    const isSound =
      communiqueBaseline === 1 &&
      Object.values(files).every((entries) => entries.every(({ fingerprint }) => typeof fingerprint === "string"));
    return isSound ? files : undefined;
  } catch {
    return undefined;
  }
}
