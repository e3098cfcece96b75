import type { Event, Graph, Legislation, Statement, WithContext } from "schema-dts";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type SchemaOrgDocument, type SchemaOrgNode, toSchemaOrg } from "../../../src/schema-org.js";
import { hardCases } from "../hard-cases.js";

// schema-dts has the types of the whole vocabulary. Its declarations are a megabyte, so they stand in tests only.

const node = <T extends SchemaOrgNode["@type"]>(id: string) =>
  toSchemaOrg(hardCases).document["@graph"].find(({ "@id": name }) => name.endsWith(`#${id}`)) as Extract<
    SchemaOrgNode,
    { "@type": T }
  >;

describe("the types of schema-dts", () => {
  it("take the document of the converter as a graph, whatever is in it", () => {
    expectTypeOf<SchemaOrgDocument>().toExtend<Graph>();
    expectTypeOf<SchemaOrgNode>().toExtend<Graph["@graph"][number]>();
  });

  it("would not take it with something that is illegal", () => {
    expectTypeOf<{ "@type": "Event"; attendee: { "@type": "Country" } }>().not.toExtend<Graph["@graph"][number]>();
    expectTypeOf<{ "@type": "Event"; eventStatus: "held" }>().not.toExtend<Graph["@graph"][number]>();
  });

  it("take an event as it is written out here, and as the converter writes it", () => {
    const base = "https://example.org/reports/hard-cases#";
    const event = {
      "@type": "Event",
      "@id": `${base}meeting:new-date`,
      additionalType: "https://unpkg.com/communique@1/schemas/meeting.schema.json#summit",
      name: "Summit on the valley, second attempt",
      previousStartDate: "2025-02-21T23:30:00-05:00",
      startDate: "2025-04",
      eventStatus: "https://schema.org/EventRescheduled",
      location: [{ "@id": `${base}place:villa` }],
      attendee: [
        { "@id": `${base}person:ada-example` },
        { "@id": `${base}person:defence-chief` },
        { "@type": "Role", roleName: "mediator", attendee: { "@id": `${base}organization:sample-league` } },
      ],
    } satisfies Event;
    expect(node<"Event">("meeting:new-date")).toEqual(event);
    const alone: WithContext<Event> = { "@context": "https://schema.org", ...node<"Event">("meeting:new-date") };
    expect(alone["@context"]).toBe("https://schema.org");
  });

  it("take legislation and statements", () => {
    const legislation: Legislation = node<"Legislation">("agreement:treaty");
    const statement: Statement = node<"Statement">("statement:reason") as Statement;
    expect([legislation["@type" as never], statement["@type" as never]]).toEqual(["Legislation", "Statement"]);
  });
});
