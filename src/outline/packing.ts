// A ring of points as text: for each coordinate the step from the one before it, in parts of a degree, in as few letters of
// ASCII as it needs (the form of encoded polylines: five bits a letter, the sign in the lowest bit).

/** A step is this part of a degree: about 5 km. */
export const PER_DEGREE = 20;

type Point = readonly [longitude: number, latitude: number];

/** The empty text for a ring that is a line or a point at that size. */
export function packRing(points: readonly (readonly number[])[]): string {
  const steps = points.map(([x = 0, y = 0]) => [Math.round(x * PER_DEGREE), Math.round(y * PER_DEGREE)] as const);
  const kept = steps.filter(([x, y], i) => i === 0 || x !== steps[i - 1]?.[0] || y !== steps[i - 1]?.[1]);
  if (kept.length < 4) return "";
  let text = "";
  let [beforeX, beforeY] = [0, 0];
  for (const [x, y] of kept) {
    text += letters(x - beforeX) + letters(y - beforeY);
    [beforeX, beforeY] = [x, y];
  }
  return text;
}

export function unpackRing(text: string): Point[] {
  const points: Point[] = [];
  let [x, y, at] = [0, 0, 0];
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const bits = text.charCodeAt(at++) - 63;
      value |= (bits & 31) << shift;
      if (bits < 32) return value & 1 ? ~(value >> 1) : value >> 1;
    }
  };
  while (at < text.length) {
    x += next();
    y += next();
    points.push([x / PER_DEGREE, y / PER_DEGREE]);
  }
  return points;
}

function letters(step: number): string {
  let value = step < 0 ? ~(step << 1) : step << 1;
  let text = "";
  for (; value >= 32; value >>= 5) text += String.fromCharCode((32 | (value & 31)) + 63);
  return text + String.fromCharCode(value + 63);
}
