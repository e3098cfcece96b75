/** What records can be made from. */
export const sourceNames = ["schema-org", "ninjs", "gdelt", "icalendar", "superdesk-planning"] as const;

export type SourceName = (typeof sourceNames)[number];
