import { expect, it } from "vitest";
import type { Temporal } from "../../src/generated/types.js";
import { clockInWords } from "../../src/view/values/temporal.js";
import { labels } from "../../src/view/wording/labels.js";
import { Wording } from "../../src/view/wording/wording.js";

const filled = (label: keyof typeof labels, date: string) => labels[label].replace("{date}", date);
const about = filled("date.about", "14:30 UTC");

it.each([
  ["", "14:30 UTC"],
  ["~", about],
  ["?", filled("date.uncertain", "14:30 UTC")],
  ["%", filled("date.uncertain", about)],
])("a clock with the sign “%s” is told as precise and as sure as it is", (sign, words) => {
  expect(clockInWords(new Wording(), `2024-08-19T14:30:00Z${sign}` as Temporal)).toBe(words);
});
