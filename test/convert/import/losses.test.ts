import { expect, it } from "vitest";
import { Losses } from "../../../src/convert/import/losses.js";

it("are told in the order of the document, each place once, and nothing inside of something lost", () => {
  const losses = new Losses();
  losses.add("/b/c", "First.");
  losses.add("/b/c", "Second.");
  losses.add("/a", "Whole.");
  losses.add("/a/x", "Inside.");
  losses.addOpen("/d", "Open.");
  losses.add("/d/0", "Inside.");
  losses.add("/nowhere", "Gone.");
  expect(losses.list({ a: { x: 1 }, b: { c: 2 }, d: ["y"] })).toEqual([
    { path: "/a", reason: "Whole." },
    { path: "/b/c", reason: "First." },
    { path: "/d", reason: "Open." },
    { path: "/d/0", reason: "Inside." },
  ]);
  // That it is lost at one place, and then as a whole.
  losses.add("/d", "Whole.");
  expect(losses.list({ d: ["y"] })).toEqual([{ path: "/d", reason: "Open." }]);
});
