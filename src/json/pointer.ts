/** Reads a JSON Pointer (RFC 6901) into its unescaped segments, or `undefined` where it is not one. */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) return undefined;
  // Nearly always there is nothing to unescape.
  if (!pointer.includes("~")) return pointer.slice(1).split("/");
  if (/~(?![01])/.test(pointer)) return undefined;
  // "~1" before "~0", or "~01" would become "/" instead of "~1".
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Writes segments as a JSON Pointer; no segments is the empty string, the whole document. */
export function formatPointer(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Longest pointer of a finding that the reader tells, in UTF-16 code units: no honest one comes near. */
const LONGEST = 10_000;

/**
 * The pointer of a finding: of what lies behind keys of more than 10,000 characters in all that of the nearest ancestor
 * with a shorter one. Otherwise a hundred findings would repeat a key of many megabytes a hundred times.
 *
 * @param segments read one by one, and no further than needed.
 */
export function findingPointer(segments: Iterable<string | number>): string {
  let pointer = "";
  for (const segment of segments) {
    const longer = pointer + formatPointer([segment]);
    if (longer.length > LONGEST) break;
    pointer = longer;
  }
  return pointer;
}

/** An array index as RFC 6901 writes it: no sign, no leading zero. */
const ARRAY_INDEX = /^(?:0|[1-9][0-9]*)$/;

const ABSENT = { found: false };

const MOST_KNOWN = 1_000;

const known = /* @__PURE__ */ new Map<string, readonly string[] | undefined>();

/** The same few pointers come again and again, and a key that was used before is found faster. */
function segmentsOf(pointer: string): readonly string[] | undefined {
  const earlier = known.get(pointer);
  if (earlier !== undefined || pointer.length > 100) return earlier ?? parsePointer(pointer);
  const segments = parsePointer(pointer);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(pointer, segments);
  return segments;
}

/**
 * Looks up what a JSON Pointer names in a value. Inherited properties (`constructor`, an array's `length`) are never
 * found, and neither is `-`, the element behind the last one.
 */
export function resolvePointer(value: unknown, pointer: string): { found: boolean; value?: unknown } {
  const segments = segmentsOf(pointer);
  if (segments === undefined) return ABSENT;
  let current = value;
  for (const segment of segments) {
    if (typeof current !== "object" || current === null) return ABSENT;
    if (Array.isArray(current) && !ARRAY_INDEX.test(segment)) return ABSENT;
    if (!Object.hasOwn(current, segment)) return ABSENT;
    current = (current as Record<string, unknown>)[segment];
  }
  return { found: true, value: current };
}
