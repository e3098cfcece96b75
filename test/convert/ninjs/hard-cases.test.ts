import { check as checkGeojson } from "@placemarkio/check-geojson";
import type { AnyRecord, Report } from "communique";
import { describe, expect, it } from "vitest";
import { fromNinjs, type NinjsItem, toNinjs } from "../../../src/ninjs.js";
import { lossesOf } from "../accounted.js";
import { hardCases } from "../hard-cases.js";

// Made anew in each test, so that a tool that counts what a test covers sees it.
const converted = () => toNinjs(hardCases);
const back = () => fromNinjs(converted().document).report;
const lost = (id: AnyRecord["id"]) => lossesOf(hardCases, id, converted().losses);

const item = (id: string) => converted().document.find(({ uri }) => uri === `${hardCases.id}#${id}`) as NinjsItem;
const uri = (id: string) => `${hardCases.id}#${id}`;
const meeting = (id: string, report: Report = back()) => report.meetings?.find((one) => one.id === id);

const EOS = "http://cv.iptc.org/newscodes/eventoccurstatus/";

describe("contested places", () => {
  it("have the name of the report and no owner; who uses which name, and who claims it, is told as lost", () => {
    const place = {
      name: "Sample Valley",
      uri: uri("place:sample-valley"),
      rel: "location",
      geoJSON: { type: "Point", coordinates: [46.752, 39.815] },
    };
    expect(item("visit:called-off").places).toEqual([place]);
    expect(checkGeojson(JSON.stringify(place.geoJSON))).toEqual(place.geoJSON);
    expect(JSON.stringify(converted().document)).not.toContain("Valley of Samplonia");
    expect(Object.keys(lost("place:sample-valley")).sort()).toEqual(["/claimants", "/kind", "/names"]);
  });

  it("as candidates are not where it was", () => {
    expect(item("meeting:put-off").places?.map(({ name, rel }) => [name, rel])).toEqual([
      ["Sample Valley", "candidate"],
      ["Villa of the League", "candidate"],
    ]);
    expect(meeting("meeting:put-off")?.place).toBeUndefined();
    expect(meeting("meeting:put-off")?.candidatePlaces).toEqual(["place:sample-valley", "place:villa"]);
  });
});

describe("actors without a name", () => {
  it("get no name: a literal says what they are called, and why", () => {
    const people = item("meeting:put-off").people ?? [];
    expect(people[1]).toEqual({
      literal: "unnamed: the defence chief",
      uri: uri("person:defence-chief"),
      rel: "participant",
    });
    expect(item("meeting:call").people?.[1]).toEqual({
      literal: "anonymous: a senior official",
      uri: uri("person:official"),
      rel: "participant",
    });
  });

  it("come back as what they were", () => {
    expect(back().people?.find(({ id }) => id === "person:official")).toMatchObject({
      name: "a senior official",
      identity: "anonymous",
    });
    expect(back().people?.find(({ id }) => id === "person:defence-chief")?.identity).toBe("unnamed");
  });
});

describe("packages and counts", () => {
  it("are one item a record, with the numbers as descriptions and the parts by name", () => {
    const count = { role: "count", contentType: "text/plain", value: "4" };
    expect(item("agreement:memorandums").descriptions).toEqual([count]);
    const { descriptions, associations } = item("agreement:package");
    expect(descriptions).toEqual([{ role: "total", contentType: "text/plain", value: "5" }]);
    expect(associations).toEqual([
      { name: "Memorandums of understanding", rel: "part", uri: uri("agreement:memorandums") },
      { name: "Treaty on the Valley", rel: "part", uri: uri("agreement:treaty") },
    ]);
  });

  it("lose a signature that was at no event, and one that is only meant", () => {
    expect(Object.keys(lost("agreement:package")).sort()).toEqual(["/actions/0", "/package/complete"]);
    expect(Object.keys(lost("agreement:treaty"))).toContain("/actions/1");
  });

  it("belong to the event where they were signed", () => {
    const [outcome] = item("meeting:months-apart").associations ?? [];
    expect(outcome).toMatchObject({ rel: "outcome", name: "Treaty on the Valley", type: "text" });
    expect(outcome?.events).toEqual([
      {
        name: "Round of negotiations; about the valley, and more",
        uri: uri("meeting:months-apart"),
        rel: "sign",
      },
    ]);
    expect(outcome?.subjects?.at(-1)).toEqual({
      name: "treaty",
      uri: "http://cv.iptc.org/newscodes/mediatopic/20000641",
      rel: "about",
      creator: "communique",
    });
    // A treaty that an event brought forth is no item beside it.
    expect(item("agreement:treaty")).toBeUndefined();
  });
});

it("alternatives are lost, and the main account is the one told", () => {
  expect(item("meeting:months-apart").eventDetails?.dates?.expectedStartDate).toBe("2024-11-30");
  expect(lost("meeting:months-apart")).toEqual({
    "/when/approximate": "An expected duration does not say how exact it is.",
    "/alternatives": "An item gives one account.",
  });
});

describe("dates", () => {
  it("keep their precision: an exact time, a day, a month", () => {
    expect(item("meeting:put-off").eventDetails?.dates).toEqual({
      startDate: "2025-02-21T23:30:00-05:00",
      endDate: "2025-02-22T01:00:00-05:00",
    });
    expect(item("visit:called-off").eventDetails?.dates).toEqual({
      expectedStartDate: "2025-02-20",
      expectedEndDate: "2025-02-22",
    });
    expect(item("meeting:new-date").eventDetails?.dates).toEqual({ expectedStartDate: "2025-04" });
    expect(item("meeting:months-apart").eventDetails?.dates).toEqual({
      expectedStartDate: "2024-11-30",
      expectedEndDate: "2024-12",
      expectedDuration: "P2D",
    });
  });

  it("that are approximate are lost, not made exact", () => {
    expect(item("meeting:some-year").eventDetails).toEqual({ eventStatus: `${EOS}eos5` });
    expect(lost("meeting:some-year")).toEqual({
      "/when/start": "The format has no sign for an approximate or uncertain date.",
    });
  });

  it("that only bound the time are no start and no end", () => {
    expect(item("meeting:open-window").eventDetails).toEqual({ eventStatus: `${EOS}eos3` });
    expect(Object.keys(lost("meeting:open-window"))).toEqual(["/when/notBefore", "/when/notAfter", "/when/after"]);
  });
});

describe("postponed and cancelled events", () => {
  it("are usable items: `canceled` would withdraw the news and not the event", () => {
    for (const { pubStatus } of converted().document) expect(pubStatus).toBe("usable");
  });

  it("a cancelled one is planned, then cancelled", () => {
    expect(item("visit:called-off").eventDetails?.eventStatus).toBe(`${EOS}eos6`);
    expect(back().visits?.[0]?.status).toBe("cancelled");
  });

  it("a postponed one may occur; the word itself comes with it", () => {
    expect(item("meeting:put-off").eventDetails?.eventStatus).toBe(`${EOS}eos3`);
    expect(item("meeting:put-off").subjects).toContainEqual({
      name: "postponed",
      rel: "status",
      literal: "postponed",
      creator: "communique",
    });
    expect(meeting("meeting:put-off")?.status).toBe("postponed");
  });

  it("the new attempt names the old one", () => {
    expect(item("meeting:new-date").events).toEqual([
      { name: "Summit on the valley", uri: uri("meeting:put-off"), rel: "rescheduled-from" },
    ]);
    expect(meeting("meeting:new-date")?.rescheduledFrom).toBe("meeting:put-off");
  });
});

it("a media topic comes from the topic's own codes, and names it", () => {
  const topics = item("meeting:put-off").subjects?.filter(({ rel }) => rel === "about");
  expect(topics).toEqual([
    { name: "Future of the valley", uri: uri("topic:valley"), rel: "about" },
    {
      name: "border disputes",
      uri: "http://cv.iptc.org/newscodes/mediatopic/20001316",
      rel: "about",
      literal: uri("topic:valley"),
    },
    {
      name: "summit meetings",
      uri: "http://cv.iptc.org/newscodes/mediatopic/20000640",
      rel: "about",
      creator: "communique",
    },
  ]);
});
