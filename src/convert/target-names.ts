/** What a report can be converted to, by the names of the subpaths: `communique/schema-org`, … */
export const targetNames = ["schema-org", "ninjs", "icalendar", "geojson", "cameo", "plover", "csv"] as const;

export type TargetName = (typeof targetNames)[number];

/** The targets that are several files. */
export const folderTargets: readonly TargetName[] = ["csv"];

export const dialects = ["cameo-1.1b3", "gdelt"] as const;

export const granularities = ["story", "event", "actor-pair"] as const;

/** The options of all converters together. Which of them a target knows is told by `targetOptions`. */
export interface TargetOptions {
  timestamp?: string;
  dialect?: (typeof dialects)[number];
  granularity?: (typeof granularities)[number];
  bom?: boolean;
}

export const targetOptions: Readonly<Record<keyof TargetOptions, readonly TargetName[]>> = {
  timestamp: ["icalendar", "ninjs"],
  dialect: ["cameo"],
  granularity: ["cameo", "plover"],
  bom: ["csv"],
};
