const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$/;
const DATE = /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/;

/**
 * What is wrong with the dates of an event. The official schema means to allow one date for the start and one for the end,
 * but it is content where one of the two is right, and lets a time of day into expected dates.
 */
export function dateFaults(dates: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  for (const [exact, expected] of [
    ["startDate", "expectedStartDate"],
    ["endDate", "expectedEndDate"],
  ] as const) {
    if (exact in dates && expected in dates) faults.push(`${exact} and ${expected}`);
    if (exact in dates && !INSTANT.test(String(dates[exact]))) faults.push(`${exact} is no instant`);
    if (expected in dates && !DATE.test(String(dates[expected]))) faults.push(`${expected} is no date`);
  }
  return faults;
}
