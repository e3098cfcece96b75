import { readdirSync } from "node:fs";

/** A part of the sources that is mutated, and the suites that judge it. */
export interface Area {
  /** Folders or files. A folder stands for every source below it. */
  mutate: readonly string[];
  /** Globs of the suites that judge every mutant: the fast ones. */
  tests: readonly string[];
  /** Globs of all suites, where that is more. They judge what survived the fast ones. */
  all?: readonly string[];
  /** Which share of the files a run takes unless told otherwise: 1 for all, less where it would take too long. */
  share: number;
}

const converter = (name: string, share: number): Area => ({
  mutate: [`src/${name}.ts`, `src/convert/${name}`],
  tests: [`test/convert/${name}/!(accounted|import-accounted|import-hostile|vocabulary).test.ts`],
  all: [`test/convert/${name}/*.test.ts`],
  share,
});

export const areas: Readonly<Record<string, Area>> = {
  rules: {
    mutate: ["src/check/rules"],
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
    mutate: ["src/cameo.ts", "src/plover.ts", "src/convert/cameo", "src/convert/plover", "src/convert/coding"],
    tests: ["test/convert/{cameo,plover,event-coding}/*.test.ts"],
    share: 0.15,
  },
  gdelt: converter("gdelt", 0.2),
  ninjs: converter("ninjs", 0.12),
  "schema-org": converter("schema-org", 0.1),
  popolo: converter("popolo", 0.3),
  "superdesk-planning": converter("superdesk-planning", 0.3),
  shared: {
    mutate: ["src/convert/export", "src/convert/import", "src/convert/target-names.ts", "src/convert/targets.ts"],
    tests: ["test/convert/*.test.ts", "test/convert/{geojson,icalendar,csv,gdelt}/*.test.ts"],
    share: 1,
  },
};

/** Every source of an area. */
export function sourcesOf({ mutate }: Area): string[] {
  return mutate.flatMap((path) =>
    path.endsWith(".ts")
      ? [path]
      : readdirSync(path, { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".ts"))
          .map((file) => `${path}/${file}`),
  );
}

export function isInArea(file: string, { mutate }: Area): boolean {
  return mutate.some((path) => file === path || file.startsWith(`${path}/`));
}
