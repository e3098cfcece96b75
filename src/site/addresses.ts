import { posix } from "node:path";

/** Where a file of the repository stands in the site. Hosts leave out what begins with a dot. */
export function addressOf(path: string): string {
  const visible = path.replaceAll(/(^|\/)\.(?=[^./])/g, "$1");
  const page = visible.replace(/(^|\/)README\.md$/, "$1index.html").replace(/\.md$/, ".html");
  return page.replace(/^docs\//, "");
}

/** A link between two addresses of the site that works in a folder, too. */
export function relativeLink(from: string, to: string): string {
  const [path = "", fragment] = to.split("#");
  const way = posix.relative(posix.dirname(from), path);
  return (from === path && fragment !== undefined ? "" : way) + (fragment === undefined ? "" : `#${fragment}`);
}

/** The file or folder of the repository that a relative link of a page leads to, with the fragment of the link. */
export function targetOf(page: string, href: string): { path: string; fragment: string } {
  const [path = "", fragment] = href.split("#");
  const target = path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
  return { path: target.replace(/\/$/, ""), fragment: fragment === undefined ? "" : `#${fragment}` };
}

/** Whether a link leads out of the repository. */
export function isOutside(href: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(href);
}
