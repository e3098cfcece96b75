import { describe, expect, it } from "vitest";
import type { Surface } from "./surface.js";
import { surfaceChanges } from "./surface-changes.js";

const surface = (more: Partial<Surface> = {}): Surface => ({
  version: "1.0.0",
  files: [],
  schemas: {},
  exports: { ".": ["check", "type Report"], "./types": ["type Report"] },
  findingCodes: { empty: "shape error", "repeated-title": "rule warning" },
  vocabularies: { meetingKind: ["talks", "dinner", "*"] },
  commands: { "communique check": ["--as <value>"] },
  requires: { node: ">=20", zod: "^4.5.0" },
  ...more,
});

const told = (after: Partial<Surface>) =>
  surfaceChanges(surface(), surface(after)).map(
    ({ weight, at, sentence, undecided }) => `${weight}${undecided ? "?" : ""} ${at}: ${sentence}`,
  );

describe("a surface", () => {
  it("is not changed by another version alone", () => {
    expect(told({ version: "1.0.1" })).toEqual([]);
  });

  it.each<[what: string, after: Partial<Surface>, changes: string[]]>([
    [
      "a name that is gone, and one that is new",
      { exports: { ".": ["checkAll", "type Report"], "./types": ["type Report"] } },
      ["major /exports/.: `check` is gone.", "minor /exports/.: `checkAll` is new."],
    ],
    [
      "a value that is only a type now",
      { exports: { ".": ["type check", "type Report"], "./types": ["type Report"] } },
      ["major /exports/.: `check` is gone.", "minor /exports/.: `type check` is new."],
    ],
    [
      "subpaths",
      { exports: { ".": ["check", "type Report"], "./csv": ["toCsv"] } },
      ["major /exports/.~1types: `./types` is gone.", "minor /exports/.~1csv: `./csv` is new."],
    ],
    [
      "codes",
      {
        findingCodes: {
          empty: "shape error",
          "no-title": "rule warning",
          "no-date": "rule error",
          "too-old": "shape error",
        },
      },
      [
        "major /findingCodes/repeated-title: `repeated-title` is gone.",
        "minor /findingCodes/no-title: `no-title` is new: rule warning.",
        "major /findingCodes/no-date: `no-date` is new: rule error.",
        "major? /findingCodes/too-old: `too-old` is new: shape error.",
      ],
    ],
    [
      "a warning that is an error now",
      { findingCodes: { empty: "shape error", "repeated-title": "rule error" } },
      ["major /findingCodes/repeated-title: `repeated-title` was rule warning, is rule error."],
    ],
    [
      "an error that is a warning now",
      { findingCodes: { empty: "shape warning", "repeated-title": "rule warning" } },
      ["minor /findingCodes/empty: `empty` was shape error, is shape warning."],
    ],
    [
      "words, and whether there may be others",
      { vocabularies: { meetingKind: ["talks", "retreat"] } },
      [
        "major /vocabularies/meetingKind: `dinner` is gone.",
        "major /vocabularies/meetingKind: `*` is gone.",
        "minor /vocabularies/meetingKind: `retreat` is new.",
      ],
    ],
    [
      "options of a command",
      { commands: { "communique check": ["--as <value...>"], "communique cite": ["--force"] } },
      [
        "major /commands/communique check: `--as <value>` is gone.",
        "minor /commands/communique check: `--as <value...>` is new.",
        "minor /commands/communique cite: `communique cite` is new.",
      ],
    ],
    [
      "what is required of the user",
      { requires: { node: ">=22", zod: "^4.5.0" } },
      ["major? /requires/node: Asked for >=20, asks for >=22."],
    ],
  ])("tells %s", (_, after, changes) => {
    expect(told(after)).toEqual(changes);
  });
});
