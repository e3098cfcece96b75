import { expect, it } from "vitest";
import { Cast } from "../../../src/convert/import/cast.js";
import { Draft } from "../../../src/convert/import/draft.js";
import { Ids } from "../../../src/convert/import/ids.js";
import { Topics } from "../../../src/convert/import/topics.js";

const none = () => undefined;

function meeting(title: string): Draft {
  const id = `meeting:${title.toLowerCase()}`;
  return new Draft({ type: "meeting", id, title, kind: "gathering", status: "unknown" }, "", none);
}

it("a matter is a topic only where nothing else stands for it", () => {
  const cast = new Cast(new Ids(), { source: "source:x", basis: "stated" }, none);
  cast.of(["place"], { path: "/p", name: { value: "Sample River", path: "/p" } });
  const topics = new Topics(cast, "https://example.org/words");
  const [talks, dinner] = [meeting("Talks"), meeting("Dinner")];
  const code = { value: { scheme: "s", code: "1" }, path: "/code" };
  for (const name of ["Water", "sample  river", "TALKS", "Dinner"]) {
    topics.add(talks, "subject", { path: `/${name}`, name: { value: name, path: `/${name}` } }, code);
  }
  topics.add(dinner, "subject", { path: "/w", name: { value: "Water", path: "/w" } }, code);
  topics.settle([talks, dinner]);
  expect(talks.record).toMatchObject({
    topics: ["topic:water"],
    about: ["place:sample-river"],
    extensions: [{ namespace: "https://example.org/words", value: { subject: ["Dinner"] } }],
  });
  expect(dinner.record).toMatchObject({ topics: ["topic:water"] });
  expect(cast.get("topic:water")?.get("codes")).toEqual([{ scheme: "s", code: "1" }]);
  expect(talks.held).toEqual(["/Water", "/sample  river", "/TALKS", "/Dinner"]);
});
