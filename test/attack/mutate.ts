/** Gives a number below a bound, each time another one, from a seed. */
export type Random = (below: number) => number;

const encoder = new TextEncoder();

/** What JSON, the model and careless code are made of. */
const TOKENS = [
  ...["{", "}", "[", "]", ",", ":", '"', "\\", "\\u", "\\ud800", "\\udc00", "\\u0000", "\n", "\t", " ", "null", "true"],
  ...["-0", "1e400", "1e-400", "9007199254740993", "0.1", "--", "01", "NaN", "//", "/*", "'", "\uFEFF", "\u2028"],
  ...[
    '"__proto__"',
    '"constructor"',
    '"toString"',
    '"type"',
    '"report"',
    '"meeting"',
    '"id"',
    '"when"',
    '"extensions"',
  ],
  ...[
    '"person:x"',
    '"2024-02-30"',
    '"2024-08~"',
    '"alternatives"',
    '"field":"/when/start"',
    '"value":',
    "{}",
    "[]",
    '""',
  ],
].map((token) => encoder.encode(token));

const HOSTILE: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    "",
    " x",
    "x",
    "\u0000",
    "\u001b[2J",
    "\u202e",
    "\ud800",
    "__proto__",
    [],
    {},
    [[]],
  ],
  ...[
    "2024",
    "2024-08-19T12:00:00Z",
    "2024-08-19T12:00~",
    "person:ada",
    "state:constructor",
    "/",
    "/~2",
    "/when",
    "https://example.org/",
    "en",
  ],
];

/** A document that was changed in one to four places: its bytes, or its values where it is JSON. */
export function mutate(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  let bytes = pick(seeds, random);
  for (let changes = 1 + random(4); changes > 0; changes--) {
    bytes = random(3) === 0 ? changeValue(bytes, random) : changeBytes(bytes, seeds, random);
  }
  return bytes;
}

function changeBytes(bytes: Uint8Array, seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  switch (random(7)) {
    case 0: {
      const changed = bytes.slice();
      if (changed.length > 0) changed[at % changed.length] = random(256);
      return changed;
    }
    case 1:
      return splice(bytes, at, 0, pick(TOKENS, random));
    case 2:
      return splice(bytes, at, random(32), new Uint8Array());
    case 3: {
      const other = pick(seeds, random);
      const from = random(other.length + 1);
      return splice(bytes, at, random(200), other.subarray(from, from + random(400)));
    }
    case 4: {
      const length = random(64);
      return splice(bytes, at, 0, repeated(bytes.subarray(at, at + length), 1 + random(40)));
    }
    case 5:
      return splice(bytes, at, 0, repeated(pick(TOKENS, random), 1 + random(300)));
    default:
      return bytes.slice(0, at);
  }
}

/** Through the value: a place gets another value, goes away, or comes again. */
function changeValue(bytes: Uint8Array, random: Random): Uint8Array {
  try {
    const text = new TextDecoder().decode(bytes);
    return changed(JSON.parse(text), depthOf(text) > DEEPEST_INDENTED ? 0 : 2, random) ?? bytes;
  } catch {
    // No JSON, or too deep to be copied and written.
    return bytes;
  }
}

/** Indented, a document of ten thousand levels would be of hundreds of megabytes. */
const DEEPEST_INDENTED = 500;

/** The levels of a document, or more of them where brackets stand in its texts. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function changed(root: unknown, indent: number, random: Random): Uint8Array | undefined {
  let owner = root;
  for (let depth = random(8); depth > 0; depth--) {
    const next = childOf(owner, random);
    if (typeof next !== "object" || next === null) break;
    owner = next;
  }
  if (typeof owner !== "object" || owner === null) return encoder.encode(JSON.stringify(pick(HOSTILE, random)));
  const keys = Object.keys(owner);
  const key = keys[random(keys.length)];
  const fields = owner as Record<string, unknown>;
  if (key === undefined) return undefined;
  const change = random(4);
  if (change === 0) delete fields[key];
  else if (change === 1) fields[pick(keys, random)] = copy(fields[key]);
  else if (change === 2 && Array.isArray(owner)) owner.push(copy(fields[key]));
  else fields[key] = pick(HOSTILE, random);
  return encoder.encode(JSON.stringify(root, null, random(2) * indent));
}

function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function childOf(value: unknown, random: Random): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const values = Object.values(value);
  return values[random(values.length)];
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T;
}

function repeated(bytes: Uint8Array, times: number): Uint8Array {
  const result = new Uint8Array(bytes.length * times);
  for (let i = 0; i < times; i++) result.set(bytes, i * bytes.length);
  return result;
}

function splice(bytes: Uint8Array, at: number, gone: number, put: Uint8Array): Uint8Array {
  const behind = bytes.subarray(Math.min(bytes.length, at + gone));
  const result = new Uint8Array(at + put.length + behind.length);
  result.set(bytes.subarray(0, at));
  result.set(put, at);
  result.set(behind, at + put.length);
  return result;
}
