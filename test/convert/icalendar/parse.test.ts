import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { parseIcalendar } from "../../../src/icalendar.js";
import { whole, withEvent } from "./calendars.js";

type Json = { readonly [key: string]: unknown };

const eventOf = (...lines: string[]) => {
  const { vcalendar } = parseIcalendar(withEvent(...lines)) as { vcalendar: { vevent: Json[] }[] };
  return vcalendar[0]?.vevent[0];
};

describe("a calendar as JSON", () => {
  it("has properties by name, with their parameters, and lists of those that stand there several times", () => {
    expect(
      eventOf(
        "SUMMARY:Talks\\, and more\\; a\\\\b\\nend",
        'DTSTART;TZID="Europe/Vienna":20310512T193000',
        "ATTENDEE;CN=A:mailto:a@example.org",
        "ATTENDEE:mailto:b@example.org",
        "CATEGORIES;LANGUAGE=en:one,two\\, three",
        "categories:four",
        "X-PATH;VALUE=URI:a\\,b",
        "COMMENT:",
      ),
    ).toEqual({
      summary: "Talks, and more; a\\b\nend",
      dtstart: { tzid: "Europe/Vienna", text: "20310512T193000" },
      attendee: [{ cn: "A", text: "mailto:a@example.org" }, "mailto:b@example.org"],
      categories: [{ language: "en", text: "one" }, { language: "en", text: "two, three" }, "four"],
      "x-path": { value: "URI", text: "a\\,b" },
      comment: "",
    });
  });

  it.each([
    ["folded by CRLF and a space", "SUMMARY:Ta\r\n lks", "Talks"],
    ["folded by a tab", "SUMMARY:Ta\r\n\tlks", "Talks"],
    ["folded in a character", "SUMMARY:Ta\n lks", "Talks"],
    ["of several folds", "SUMMARY:T\r\n a\r\n l\r\n ks", "Talks"],
  ])("reads lines %s", (_, line, text) => expect(eventOf(line)).toEqual({ summary: text }));

  it.each([
    ["a semicolon that is not in quotes", "X;CN=Society\\; 2014:that", { cn: "Society; 2014", text: "that" }],
    ["what RFC 6868 writes", "X;CN=a^'b^nc^^d:that", { cn: 'a"b\nc^d', text: "that" }],
    ["colons and semicolons in quotes", 'X;CN="a:b;c":that', { cn: "a:b;c", text: "that" }],
    ["several values", 'X;MEMBER="a","b":that', { member: "a,b", text: "that" }],
    ["a quote that never ends", 'X;CN="a:that', { cn: "a", text: "that" }],
    ["a parameter that is called text", "X;TEXT=a:that", { "x-text": "a", text: "that" }],
  ])("reads %s", (_, line, property) => expect(eventOf(line)).toEqual({ x: property }));

  it("keeps lines that are no properties, with their numbers", () => {
    expect(eventOf("SUMMARY:Talks", "&nbsp; and more", "X")).toEqual({
      summary: "Talks",
      unread: [
        { line: 5, text: "&nbsp; and more" },
        { line: 6, text: "X" },
      ],
    });
  });

  it("is what another reader finds, too", () => {
    const sound = whole.replace("this line is broken\n", "");
    const other = new ICAL.Component(ICAL.parse(sound) as never);
    const { vcalendar } = parseIcalendar(sound) as { vcalendar: Json[] };
    const compare = (own: Json, component: ICAL.Component) => {
      for (const property of component.getAllProperties()) {
        const values = [own[property.name]]
          .flat()
          .map((each) => (typeof each === "string" ? each : (each as Json).text));
        if (property.type === "text") for (const value of property.getValues()) expect(values).toContain(value);
        expect(values.length, property.name).toBeGreaterThan(0);
      }
      const names = new Set(component.getAllProperties().map(({ name }) => name));
      const inner = new Set(component.getAllSubcomponents().map(({ name }) => name));
      expect(new Set(Object.keys(own))).toEqual(new Set([...names, ...inner]));
      for (const name of inner) {
        const components = component.getAllSubcomponents(name);
        expect(own[name]).toHaveLength(components.length);
        for (const [i, each] of components.entries()) compare((own[name] as Json[])[i] as Json, each);
      }
    };
    compare(vcalendar[0] as Json, other);
  });

  it("reads line ends and a byte order mark of all sorts, several calendars, and components alone", () => {
    const text =
      "\uFEFFBEGIN:VCALENDAR\rEND:VCALENDAR\n\n  \r\nBEGIN:vcalendar\r\nend:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT";
    expect(parseIcalendar(text)).toEqual({ vcalendar: [{}, {}], vevent: [{}] });
  });
});

describe("what is no calendar", () => {
  it.each([
    ["", /is empty/],
    ["\n \n", /is empty/],
    ["<html>", /^Line 1 .*begins with BEGIN:VCALENDAR, and this is "<html>"/],
    ['{"type": "event"}', /^Line 1 .*begins with BEGIN:VCALENDAR/],
    ["\nVERSION:2.0\nBEGIN:VCALENDAR", /^Line 2 .*"VERSION:2.0"/],
    ["BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x", /^Line 2 .*BEGIN:VEVENT never ends/],
    ["BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", /^Line 3 .*END:VCALENDAR stands where BEGIN:VEVENT of line 2/],
    ["BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR", /^Line 3 .*ends what has not begun/],
    ["BEGIN:VCALENDAR\n".repeat(30), /^Line 21 .*nested more than 20 levels/],
  ])("%j is refused with the line", (text, message) => {
    expect(() => parseIcalendar(text)).toThrow(TypeError);
    expect(() => parseIcalendar(text)).toThrow(message);
  });

  it("takes no longer for what never ends", () => {
    const quotes = `X;${'CN="a;'.repeat(100_000)}`;
    expect(eventOf(quotes)).toEqual({ unread: [{ line: 4, text: quotes }] });
    expect(eventOf(`CATEGORIES:${"a,".repeat(100_000)}`)?.categories).toHaveLength(100_001);
  });
});
