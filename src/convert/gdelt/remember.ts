/** Enough for the actors of a day; so few that a long stream takes no more memory than a short one. */
const MOST = 2_000;

/** A pure function of a text that keeps what it gave: rows that follow each other say much the same. */
export function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  // A row often says what the one before said, and to compare two texts takes less than to look one up.
  let last: string | undefined;
  let lastValue: Value;
  return (text) => {
    if (text === last) return lastValue;
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      value = make(text);
      known.set(text, value);
    }
    last = text;
    lastValue = value;
    return value;
  };
}
