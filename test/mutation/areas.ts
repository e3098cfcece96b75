/** A part of the sources that is mutated, and the suites that judge it. */
export interface Area {
  /** Folders or files. A folder stands for every source in it. */
  mutate: readonly string[];
  /** Globs of the suites that judge every mutant: the fast ones. */
  tests: readonly string[];
  /** Globs of all suites, where that is more. They judge what survived the fast ones. */
  all?: readonly string[];
  /** Which share of the files a run takes unless told otherwise: 1 for all, less where it would take too long. */
  share: number;
}

const converter = (name: string, share: number): Area => ({
  mutate: [`src/convert/${name}.ts`, `src/convert/${name}`],
  tests: [`test/convert/${name}/!(accounted|import-accounted|import-hostile|vocabulary).test.ts`],
  all: [`test/convert/${name}/*.test.ts`],
  share,
});

export const areas: Readonly<Record<string, Area>> = {
  rules: {
    mutate: ["src/rules"],
    tests: ["test/rules/!(finding-codes|fixtures|about).test.ts"],
    all: ["test/rules/*.test.ts"],
    share: 0.12,
  },
  json: {
    mutate: ["src/json"],
    tests: ["test/json/!(random).test.ts"],
    all: ["test/json/*.test.ts"],
    share: 0.12,
  },
  csv: converter("csv", 1),
  geojson: converter("geojson", 1),
  icalendar: converter("icalendar", 0.3),
  coding: {
    mutate: ["cameo.ts", "cameo", "plover.ts", "plover", "event-coding"].map((name) => `src/convert/${name}`),
    tests: ["test/convert/{cameo,plover,event-coding}/*.test.ts"],
    share: 0.15,
  },
  gdelt: converter("gdelt", 0.2),
  ninjs: converter("ninjs", 0.12),
  "schema-org": converter("schema-org", 0.1),
  shared: {
    mutate: [
      "conversion.ts",
      "homes.ts",
      "imported.ts",
      "loss-list.ts",
      "require-report.ts",
      "target-names.ts",
      "targets.ts",
      "timestamp.ts",
    ].map((name) => `src/convert/${name}`),
    tests: ["test/convert/*.test.ts", "test/convert/{geojson,icalendar,csv,gdelt}/*.test.ts"],
    share: 1,
  },
};

export function isInArea(file: string, { mutate }: Area): boolean {
  return mutate.some((path) => file === path || file.startsWith(`${path}/`));
}
