/** A message of a client may be so long, in bytes: a report of 8 MiB as JSON text, and its sources. */
export const MOST_BYTES_OF_MESSAGE = 24 * 1024 * 1024;

/** A report, as it is sent. */
export const MOST_BYTES_OF_REPORT = 8 * 1024 * 1024;

/** The text of an article, and a draft, in UTF-16 code units: a long book has a million. */
export const MOST_CHARACTERS = 2_000_000;

/** How many findings and losses are told: a model mends some, and asks again. */
export const MOST_TOLD = 100;

/** An explanation, in UTF-16 code units. */
export const MOST_OF_EXPLANATION = 40_000;
