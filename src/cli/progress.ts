import { plural } from "./formats/words.js";

const WIDTH = 24;
/** What is done sooner needs no bar, and nobody reads faster than this. */
const EVERY_MS = 200;

/** A bar on standard error while long work goes on, where somebody looks at it. */
export class Progress {
  #done = 0;
  #last = Date.now();
  #isShown = false;
  readonly #isOn = process.stderr.isTTY === true && process.env.TERM !== "dumb" && !process.env.CI;

  /** @param total bytes of all the work; 0 where that is not known. */
  constructor(private readonly total: number) {}

  add(bytes: number): void {
    this.#done += bytes;
    if (!this.#isOn || Date.now() - this.#last < EVERY_MS) return;
    this.#last = Date.now();
    this.#isShown = true;
    process.stderr.write(`\r\u001B[2K${this.#text()}`);
  }

  /** Removes the bar, so that what is printed next stands on a clean line. */
  clear(): void {
    if (this.#isShown) process.stderr.write("\r\u001B[2K");
    this.#isShown = false;
  }

  #text(): string {
    const done = plural(Math.round(this.#done / 1e6), "MB").replace(/s$/, "");
    if (this.total < this.#done || this.total === 0) return done;
    const part = this.#done / this.total;
    const filled = Math.round(part * WIDTH);
    return `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.round(part * 100)} % of ${Math.round(this.total / 1e6)} MB`;
  }
}
