/** What records can be made from, by the names of `--from`: how messages call it. */
export const sourceTitles = {
  "schema-org": "JSON-LD with the words of schema.org",
  ninjs: "a news item of IPTC ninjs",
  popolo: "people and organizations of Popolo",
  icalendar: "a calendar (iCalendar)",
  "superdesk-planning": "an event of Superdesk Planning",
  gdelt: "an event table of GDELT",
} as const;

export type SourceName = keyof typeof sourceTitles;

export const sourceNames = Object.keys(sourceTitles) as readonly SourceName[];
