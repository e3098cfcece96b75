/** Words that the names of bodies have, and those of people have not. */
const WORDS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    [
      "academy agency alliance army assembly association authority bank board bureau cabinet centre center chamber club",
      "coalition college commission committee community company confederation congress corporation council court delegation",
      "department dept directorate embassy federation forum foundation fund government group inc institute institution",
      "league ltd ministry mission nations navy network office organisation organization parliament party police secretariat",
      "senate service society team treasury tribunal trust union university",
      "amt ausschuss bundestag gmbh ministerium partei regierung universität verband verein",
      "assemblée commission conseil gouvernement ministère parti syndicat université",
      "asociación comisión consejo gobierno ministerio partido universidad",
    ].flatMap((line) => line.split(" ")),
  ))();

/** `UN`, `NATO`. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Whether a name can hardly be that of a person. Where a document does not say what somebody is, nothing else tells. */
export function isBodyName(name: string): boolean {
  return (
    ACRONYM.test(name) ||
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => WORDS.has(word))
  );
}
