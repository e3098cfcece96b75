import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatOf, formatOfDocument } from "../../src/cli/detect-format.js";
import { BUNDLE, EMBEDDED, LIST } from "../convert/popolo/documents.js";
import { root } from "./cli.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The name of the format, or what the file is. */
function seen(content: string | Uint8Array): string {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  const format = formatOf(bytes);
  if (format !== "json") return "name" in format ? format.name : format.is;
  const document = formatOfDocument(bytes, parsed(bytes));
  if (document === undefined) return "unseen";
  return "name" in document ? document.name : document.is;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const EXAMPLES = "examples/baku-talks";
const example = (file: string) => readFileSync(join(root, EXAMPLES, file));
const tabs = (columns: number, separator = "\t") => Array.from({ length: columns }, (_, i) => i).join(separator);

/** The local header of a zip archive whose first file has this name. */
function zipOf(name: string): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  header.set(bytesOf("PK\x03\x04"));
  header[26] = name.length;
  header.set(bytesOf(name), 30);
  return header;
}

describe("a format is seen in the content", () => {
  it.each<[string, string, string | Uint8Array]>([
    ["schema-org", "our own export", example("converted/schema-org.jsonld")],
    ["schema-org", "a graph", '{"@graph": []}'],
    ["schema-org", "without a context", '[{"@type": "Event", "name": "Talks"}]'],
    ["schema-org", "expanded", '[{"http://schema.org/name": [{"@value": "Talks"}]}]'],
    [
      "schema-org",
      "a person with the keys of Popolo",
      '{"@context": "https://schema.org", "@type": "Person", "gender": "x"}',
    ],
    ["ninjs", "our own export", example("converted/ninjs.json")],
    ["ninjs", "version 1", '{"uri": "urn:x", "versioncreated": "2031-05-12T10:00:00Z", "headline": "Talks"}'],
    ["ninjs", "version 2", '{"uri": "urn:x", "headlines": [{"value": "Talks"}]}'],
    ["ninjs", "by its standard", '{"uri": "urn:x", "standard": {"name": "ninjs", "version": "3.0"}}'],
    ["ninjs", "Superdesk's form", '{"guid": "urn:x", "type": "text", "body_html": "<p>Talks</p>"}'],
    ["ninjs", "a list", '[{"uri": "urn:x", "type": "picture"}]'],
    [
      "superdesk-planning",
      "an event",
      '{"guid": "urn:x", "dates": {"start": "2031-05-12", "tz": "Asia/Baku"}, "name": "Talks"}',
    ],
    ["superdesk-planning", "by its status", '{"_id": "urn:x", "occur_status": {"qcode": "eocstat:eos5"}}'],
    ["superdesk-planning", "a list of the API", '{"_items": [{"_type": "events", "guid": "urn:x", "type": "event"}]}'],
    [
      "ninjs",
      "a list of the API",
      '{"_items": [{"guid": "urn:x", "type": "text", "headline": "Talks", "body_html": "<p>Talks.</p>"}], "_meta": {}}',
    ],
    ["popolo", "a bundle", JSON.stringify(BUNDLE)],
    ["popolo", "objects in an envelope", JSON.stringify(EMBEDDED)],
    ["popolo", "a list of objects", JSON.stringify(LIST)],
    ["popolo", "JSON-LD of its own", '{"@context": "http://popoloproject.com/contexts/person.jsonld", "name": "Ada"}'],
    ["popolo", "one membership", '{"person_id": "a", "organization_id": "b"}'],
    ["icalendar", "our own export", example("converted/calendar.ics")],
    ["icalendar", "a mark and blank lines first", "\ufeff\r\n\r\nbegin:vcalendar\r\n"],
    ["html", "a page", "\n<!DOCTYPE html>\n<title>Talks</title>"],
    ["html", "a page that is XML", '<?xml version="1.0"?><!-- a <rss> --><html xmlns="http://www.w3.org/1999/xhtml">'],
    ["html", "a piece of a page", '<script type="application/ld+json">{}</script>'],
    ["gdelt", "2.0", tabs(61)],
    ["gdelt", "1.0", `${tabs(58)}\r\n${tabs(58)}`],
    ["gdelt", "with semicolons", tabs(61, ";")],
    ["gdelt", "in an archive", zipOf("20310512120000.export.CSV")],
  ])("%s: %s", (format, _, content) => {
    expect(seen(content)).toBe(format);
  });

  it.each<[string, string | Uint8Array]>([
    ["a report of communique already", example("report.json")],
    ["a record of communique already", '{"type": "person", "id": "person:ada", "name": "Ada"}'],
    ["a record of communique already", '{"type": "person", "id": "person:ada", "name": "Ada"}\n{"type": "state"}'],
    ["NDJSON, a document a line", '{"@type": "Event"}\n{"@type": "Event"}'],
    [
      "NewsML-G2 (XML)",
      '<?xml version="1.0" encoding="UTF-8"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">',
    ],
    ["NewsML-G2 (XML)", "<nar:newsMessage>"],
    ["EventsML-G2 or another concept of NewsML-G2 (XML)", "<conceptItem guid='x'>"],
    ["NewsML 1 (XML)", '<!DOCTYPE NewsML SYSTEM "NewsML.dtd">\n<NewsML>'],
    ["NITF (XML)", "<nitf>"],
    ["an RSS feed (XML)", '<rss version="2.0">'],
    ["an Atom feed (XML)", '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ["XML with the root <talks>", "<talks/>"],
    ["XML, or a web page that is cut off", "<!-- "],
    ["GeoJSON", example("converted/places.geojson")],
    ["a JSON feed", '{"version": "https://jsonfeed.org/version/1.1", "items": []}'],
    ['JSON in none of the formats that are read, with the keys "a", "b"', '{"a": 1, "b": 2}'],
    ["JSON in none of the formats that are read", "{}"],
    ["JSON without an object", "[1, 2]"],
    ["unseen", '{"@type": "Event"'],
    ["JSON without an object", "null"],
    ["JSON without an object", '"x"\n'],
    ["JSON without an object", " 12"],
    ["a mentions table of GDELT", `1\t20310512120000\t20310512120000\t1\thttps://example.org`],
    ["a text in none of the formats that are read", "Talks were held.\tToday."],
    ["empty", " \n"],
    ["empty", ""],
    ["a text in UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0])],
    ["a PDF", "%PDF-1.7"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ["an office document", zipOf("[Content_Types].xml")],
    ["a zip archive", zipOf("report.json")],
  ])("and so is what cannot be read: %s", (is, content) => {
    expect(seen(content)).toBe(is);
  });
});
