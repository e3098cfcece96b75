import { describe, expect, it } from "vitest";
import { toCameo } from "../../src/cameo.js";
import {
  dialects,
  folderTargets,
  granularities,
  type TargetName,
  type TargetOptions,
  targetNames,
  targetOptions,
} from "../../src/convert/target-names.js";
import { targets } from "../../src/convert/targets.js";
import { toCsv } from "../../src/csv.js";
import { toGeojson } from "../../src/geojson.js";
import { toIcalendar } from "../../src/icalendar.js";
import { toNinjs } from "../../src/ninjs.js";
import { toPlover } from "../../src/plover.js";
import { toSchemaOrg } from "../../src/schema-org.js";
import type { Report } from "../../src/types.js";
import { reports } from "./accounted.js";

// What a converter makes has suites of its own. Here: that the command writes just that.

const timestamp = "2024-08-20T00:00:00Z";
const baku = reports.baku as Report;
/** As the worked example, without what dates it. */
const { createdAt: _, updatedAt: __, ...undated } = baku;

const convert = (name: TargetName, options: TargetOptions = {}, report: Report = undated) =>
  targets[name].convert(report, options);

const json = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;

describe("a target of one file", () => {
  it.each<[TargetName, string, () => unknown]>([
    ["schema-org", "schema-org.jsonld", () => toSchemaOrg(baku).document],
    ["ninjs", "ninjs.json", () => toNinjs(baku, { timestamp }).document],
    ["geojson", "places.geojson", () => toGeojson(baku).document],
    ["cameo", "cameo.json", () => toCameo(baku).document],
    ["plover", "plover.json", () => toPlover(baku).document],
  ])("%s is what its converter makes, as indented JSON", (name, file, document) => {
    expect(convert(name, { timestamp }, baku).files).toEqual([{ name: file, text: json(document()) }]);
  });

  it("icalendar is the text of its converter", () => {
    const { document, losses } = toIcalendar(undated, { timestamp });
    expect(convert("icalendar", { timestamp })).toEqual({ files: [{ name: "calendar.ics", text: document }], losses });
    expect(document).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it("writes what a terminal would obey as escapes", () => {
    const title = "a \u202E b \u0085 ##[error]c";
    const [{ text } = { text: "" }] = convert("schema-org", {}, { ...baku, title }).files;
    expect(text).toContain("a \\u202e b \\u0085 \\u0023#[error]c");
    expect(JSON.parse(text)).toEqual(toSchemaOrg({ ...baku, title }).document);
  });
});

describe("a target of several files", () => {
  it("csv has one for each table, and no folder is asked for by any other", () => {
    const { document, losses } = toCsv(baku);
    const { files, losses: told } = convert("csv", {}, baku);
    expect(files).toEqual(document.map(({ name, text }) => ({ name: `${name}.csv`, text })));
    expect(files.map(({ name }) => name)).toContain("statements.csv");
    expect(told).toEqual(losses);
    const folders = targetNames.filter((name) => convert(name, { timestamp }, baku).files.length > 1);
    expect(folders).toEqual(folderTargets);
  });
});

describe("the losses of a target", () => {
  it.each<[TargetName, () => { losses: unknown }]>([
    ["schema-org", () => toSchemaOrg(baku)],
    ["ninjs", () => toNinjs(baku, { timestamp })],
    ["geojson", () => toGeojson(baku)],
    ["cameo", () => toCameo(baku)],
    ["plover", () => toPlover(baku)],
  ])("%s are those of its converter", (name, whole) => {
    expect(convert(name, { timestamp }, baku).losses).toEqual(whole().losses);
  });
});

describe("the options of a target", () => {
  /** Text of the files with each of the values that the option may have. */
  const texts = (name: TargetName, option: keyof TargetOptions) => {
    const values = {
      timestamp: [timestamp, "2025-01-01T00:00:00Z"],
      dialect: dialects,
      granularity: granularities,
      bom: [true, false],
    };
    return values[option].map((value) =>
      JSON.stringify(targets[name].convert(undated, { timestamp, [option]: value }).files),
    );
  };

  it.each(Object.keys(targetOptions) as (keyof TargetOptions)[])("%s is known to those that it changes", (option) => {
    const changed = targetNames.filter((name) => new Set(texts(name, option)).size > 1);
    expect([...targetOptions[option]].sort()).toEqual(changed.sort());
  });

  it("are handed on", () => {
    expect(convert("cameo", { dialect: "gdelt", granularity: "story" }).files[0]?.text).toBe(
      json(toCameo(undated, { dialect: "gdelt", granularity: "story" }).document),
    );
    expect(convert("plover", { granularity: "actor-pair" }).files[0]?.text).toBe(
      json(toPlover(undated, { granularity: "actor-pair" }).document),
    );
    for (const name of ["ninjs", "icalendar"] as const) {
      expect(() => convert(name)).toThrow(TypeError);
    }
  });
});
