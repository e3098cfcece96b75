/** Where places lie, drawn: what `outline` of `communique/outline` makes. */
export interface OutlineDrawing {
  readonly width: number;
  readonly height: number;
  /** The water, as the data of an SVG path. */
  readonly water: string;
  /** The land, likewise. */
  readonly land: string;
  /** For each place that was asked for, where it lies in the drawing. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** Draws land and water around places. It knows no borders: whose a place is, is what reports differ on. */
export type Outline = (places: readonly { readonly latitude: number; readonly longitude: number }[]) => OutlineDrawing;
