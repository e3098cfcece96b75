import type { Format } from "./format.js";

/** XML of the field, by its root: what it is, and what to do. */
const ROOTS: Readonly<Record<string, readonly [is: string, help: string]>> = (() => {
  const items = "The IPTC has ninjs for the same items: ask the provider for the JSON.";
  const feed = "A feed has headlines: import the pages that it links to.";
  return {
    newsItem: ["NewsML-G2", items],
    packageItem: ["NewsML-G2", items],
    newsMessage: ["NewsML-G2", items],
    knowledgeItem: ["NewsML-G2", items],
    planningItem: ["NewsML-G2", items],
    catalogItem: ["NewsML-G2", items],
    conceptItem: ["EventsML-G2 or another concept of NewsML-G2", items],
    NewsML: ["NewsML 1", items],
    nitf: ["NITF", items],
    eventsML: ["EventsML", items],
    rss: ["an RSS feed", feed],
    "rdf:RDF": ["RDF, or an RSS feed", feed],
    feed: ["an Atom feed", feed],
    urlset: ["a sitemap", "Import the pages that it links to."],
    sitemapindex: ["a sitemap", "Import the pages that it links to."],
  };
})();

const ELEMENTS = new Set(
  "html head body meta title script style link div article section main header nav p h1 h2 span a table ul form img".split(
    " ",
  ),
);

/** What a text looks like that begins with `<`. */
export function formatOfXml(text: string): Format {
  const name = firstElement(text);
  if (name === undefined) return { is: "XML, or a web page that is cut off" };
  if (name === "!doctype" || ELEMENTS.has(name.toLowerCase())) return { name: "html" };
  const [is, help] = ROOTS[name] ?? ROOTS[name.split(":").at(-1) ?? ""] ?? [];
  if (is === undefined) return { is: `XML with the root <${name}>`, help: "XML is not read." };
  return { is: `${is} (XML)`, help: `XML is not read. ${help}` };
}

/** The name of the first element, behind declarations and comments. `!doctype` for that of a web page. */
function firstElement(text: string): string | undefined {
  let at = 0;
  for (;;) {
    at = text.indexOf("<", at);
    if (at < 0) return undefined;
    const end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : undefined;
    if (end !== undefined) {
      const close = text.indexOf(end, at + 2);
      if (close < 0) return undefined;
      at = close + end.length;
    } else if (/^<!doctype\s+html/i.test(text.slice(at, at + 100))) return "!doctype";
    else if (text.startsWith("<!", at)) at += 2;
    else return /^<([^\s/>]+)/.exec(text.slice(at, at + 100))?.[1];
  }
}
