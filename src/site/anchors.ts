/** The fragments of the headings of one page, as GitHub makes them: one that stands twice gets a number. */
export class Anchors {
  readonly #times = new Map<string, number>();

  of(heading: string): string {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replaceAll(" ", "-");
    const times = this.#times.get(slug) ?? 0;
    this.#times.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  }
}
