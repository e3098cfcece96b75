/** A title in the form in which it is compared: without regard to capitals, and to how much white space there is. */
export function foldTitle(title: string): string {
  return title.toLowerCase().replace(/\s+/gu, " ").trimEnd();
}
