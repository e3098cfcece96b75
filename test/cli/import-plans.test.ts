import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { plain } from "../convert/superdesk-planning/documents.js";
import { communique, root } from "./cli.js";

const CONVERTED = join(root, "examples/baku-talks/converted");
const calendar = join(CONVERTED, readdirSync(CONVERTED).find((file) => file.endsWith(".ics")) as string);

it("communique import makes a report of a calendar, and of an event of a planning system", async () => {
  const talks = await communique(["import", calendar, "--from", "icalendar"]);
  expect(talks.code).toBe(0);
  expect(JSON.parse(talks.stdout).meetings.map(({ title }: { title: string }) => title)).toContain(
    "Talks between Vladimir Putin and Ilham Aliyev",
  );
  const event = await communique(["import", "-", "--from", "superdesk-planning"], { stdin: JSON.stringify(plain) });
  expect(event.code).toBe(0);
  for (const { stdout } of [talks, event]) {
    expect((await communique(["check", "-", "--as", "report", "--quiet"], { stdin: stdout })).code).toBe(0);
  }
});

it("communique import refuses what is neither, with the line or by name", async () => {
  const cut = await communique(["import", "-", "--from", "icalendar"], { stdin: "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" });
  expect(cut.code).toBe(2);
  expect(cut.stderr).toContain("Line 2 ");
  const plan = await communique(["import", "-", "--from", "superdesk-planning"], { stdin: '{"type": "planning"}' });
  expect(plan.code).toBe(2);
  expect(plan.stderr).toContain("a plan for coverage");
});
