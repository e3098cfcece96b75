/** Enough for the actors of a day; so few that a long stream takes no more memory than a short one. */
const MOST = 2_000;

/** A pure function of a text that keeps what it gave: rows that follow each other say much the same. */
export function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const value = make(text);
    known.set(text, value);
    return value;
  };
}
