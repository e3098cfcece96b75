import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SeededChoices } from "../../src/generate/choices.js";
import { valueFor } from "../../src/generate/values.js";
import type { Temporal } from "../../src/generated/types.js";
import { hasClock, isInstant, startOf } from "../../src/time/interval.js";
import { seed } from "../long.js";
import { daysOf } from "./days.js";
import { type Database, openDatabase } from "./duckdb.js";

const LENGTHS = { 4: "year", 7: "month", 10: "day" } as const;

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await database.read("report.sql");
  await database.read("views.sql");
});
afterAll(() => database.close());

/** What the functions say of times, in their order. */
async function said(times: readonly Temporal[]): Promise<{ [column: string]: unknown }[]> {
  const file = database.write(
    "times.ndjson",
    times.map((t, i) => ({ i, t })),
  );
  return database.rows(`SELECT edtf_low(t) AS low, edtf_high(t) AS high, edtf_precision(t) AS precision, edtf_approximate(t) AS approximate,
    edtf_uncertain(t) AS uncertain, epoch_us(edtf_instant(t))::DOUBLE AS instant FROM read_json('${file}', columns = {i: 'INT', t: 'VARCHAR'}) ORDER BY i`);
}

describe("the functions of a Temporal", () => {
  it("say of 20,000 random ones what src/time says", async () => {
    const choices = new SeededChoices(seed, 1);
    const times = Array.from({ length: 20_000 }, () => valueFor("Temporal", choices, "odd") as Temporal);
    const expected = times.map((time) => {
      const [low, high] = daysOf(time);
      const bare = time.replace(/[~?%]$/, "");
      const precision = isInstant(time)
        ? "instant"
        : hasClock(time)
          ? "local-time"
          : LENGTHS[bare.length as 4 | 7 | 10];
      return { low, high, precision, approximate: /[~%]$/.test(time), uncertain: /[?%]$/.test(time) };
    });
    const found = await said(times);
    expect(new Set(expected.map(({ precision }) => precision)).size).toBe(5);
    const wrong = expected.flatMap((one, i) => {
      const { instant: _, ...other } = found[i] ?? {};
      return JSON.stringify(one) === JSON.stringify(other) ? [] : [[times[i], one, other]];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    // The library counts seconds from a day of its own. A leap second lies half a second behind the one before it.
    const origin = startOf("1970-01-01T00:00:00Z" as Temporal);
    const late = times.flatMap((time, i) => {
      const instant = found[i]?.instant as number | null;
      if (!isInstant(time)) return instant === null ? [] : [[time, instant]];
      const seconds = Math.floor(Number(instant) / 1e6);
      return instant !== null && seconds === Math.floor(startOf(time) - origin) ? [] : [[time, instant]];
    });
    expect(late.slice(0, 5)).toEqual([]);
  });

  it("know leap years, the first and the last year, and what is no time", async () => {
    const times = ["2024-02", "2023-02~", "1900-02", "2000-02", "0001", "9999-12", "2016-12-31T23:59:60Z", "2024-13"];
    const found = await said(times as Temporal[]);
    expect(found.map(({ low, high }) => [low, high])).toEqual([
      ["2024-02-01", "2024-02-29"],
      ["2023-02-01", "2023-02-28"],
      ["1900-02-01", "1900-02-28"],
      ["2000-02-01", "2000-02-29"],
      ["0001-01-01", "0001-12-31"],
      ["9999-12-01", "9999-12-31"],
      ["2016-12-31", "2016-12-31"],
      [null, null],
    ]);
    expect(found[6]?.instant).toBe(Date.UTC(2016, 11, 31, 23, 59, 59) * 1000);
  });
});
