import { readJson, strictAjv } from "../../schemas/engines.js";
import type { Case } from "./cases.js";
import type { Difference, Engine } from "./engines.js";

/** What an engine said of the documents that it was given. */
export class Tally {
  schemas = 0;
  accepted = 0;
  refused = 0;
  /** Documents that it was wrong about, and did not say so before. */
  readonly wrong: string[] = [];
  /** Reasons of declared differences, each as often as it came up. */
  readonly shown: string[] = [];

  constructor(private readonly engine: Engine) {}

  count(one: Case, isAccepted: boolean, schema = one.schema as string): void {
    if (isAccepted === one.isValid) {
      if (isAccepted) this.accepted++;
      else this.refused++;
      return;
    }
    const declared = one.isValid ? undefined : this.engine.differences.find(({ covers }) => isCovered(one, covers));
    if (declared === undefined) this.wrong.push(`${isAccepted ? "accepts" : "refuses"} ${one.path} by ${schema}`);
    else this.shown.push(declared.why);
  }

  /** Reasons that no document shows. */
  stale(): string[] {
    return this.engine.differences.map(({ why }) => why).filter((why) => !this.shown.includes(why));
  }

  row(version: string, seconds: number): string {
    const differences = this.engine.differences.map(({ why }) => {
      const times = this.shown.filter((one) => one === why).length;
      return `${why} (${times})`;
    });
    return [
      this.engine.name,
      version,
      `${this.schemas} schemas`,
      `${this.accepted} accepted`,
      `${this.refused} refused`,
      differences.length === 0 ? "no difference" : differences.join(" "),
      `${seconds.toFixed(0)} s`,
    ].join(" | ");
  }
}

const ajv = strictAjv("draft-2020-12", { allErrors: true });

function isCovered({ schema, path }: Case, covers: Difference["covers"]): boolean {
  if (covers instanceof RegExp) return covers.test(path);
  const file = `schemas/${schema}.schema.json`;
  const { $id } = readJson<{ $id: string }>(file);
  const validate = ajv.getSchema($id) ?? ajv.compile(readJson<object>(file));
  validate(readJson(path));
  return (validate.errors ?? []).every(({ keyword }) => covers.includes(keyword));
}
