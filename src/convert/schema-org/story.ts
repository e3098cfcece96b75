import type { RecordType } from "../../generated/types.js";
import type { Graph, GraphNode } from "./json-ld.js";
import { classify, ownTypes } from "./kinds.js";
import { typesAs } from "./reading.js";

// Pages say of themselves what site they are on, and where on it, beside what the story is.

/** Which nodes of a document tell the story, and which only of the page that it stands on. */
export interface Story {
  /** What the report is about: an article or an event, or else what comes first. */
  readonly main: GraphNode | undefined;
  /** Whether that is no more than the page or the first thing with a name. */
  readonly isNone: boolean;
  /** The nodes that become records, whether or not others name them. */
  readonly told: readonly GraphNode[];
  /** Those that tell of the page and the site alone. */
  readonly frame: readonly GraphNode[];
  /** Those that are records if the story names them. */
  readonly cast: readonly GraphNode[];
}

const FRAME = [
  "WebPage",
  "WebSite",
  "BreadcrumbList",
  "ItemList",
  "SearchAction",
  "WPHeader",
  "WPFooter",
  "SiteNavigationElement",
];

const TOLD: readonly RecordType[] = ["meeting", "visit", "agreement", "act", "statement"];

/** @param address where the document stood: of several articles, that which stands there is the story */
export function storyIn({ nodes }: Graph, { url, base = url }: { url?: string; base?: string } = {}): Story {
  const all = [...new Set(nodes.flatMap((node) => [node, ...listed(node)]))];
  const stories = all.filter(isStory);
  if (stories.length === 0 || all.some(isOurs))
    return { main: stories[0] ?? firstNamed(all), isNone: stories.length === 0, told: all, frame: [], cast: [] };
  const articles = stories.filter(isArticle);
  const frame = all.filter((node) => !isStory(node) && isFrame(node));
  const others = all.filter((node) => !isStory(node) && !frame.includes(node));
  // Beside the page and the site stand whoever runs the site, and its logo.
  const isPage = frame.length > 0;
  return {
    main:
      articles.find((node) => url !== undefined && addressesOf(node, base).includes(plainAddress(url))) ??
      articles[0] ??
      stories[0],
    isNone: false,
    told: isPage ? stories : [...stories, ...others],
    frame,
    cast: isPage ? others : [],
  };
}

/** What a list lists, what is the main thing of a page, and the event to which an action invites or that it is done for. */
function listed(node: GraphNode): GraphNode[] {
  const values = (of: GraphNode, term: string) =>
    of.properties
      .flatMap((property) => (property.term === term ? property.values : []))
      .flatMap(({ value }) => (typeof value === "object" ? [value] : []));
  const isList = typesAs(node, "ItemList").length > 0 && typesAs(node, "BreadcrumbList").length === 0;
  const items = isList ? values(node, "itemListElement").flatMap((item) => [item, ...values(item, "item")]) : [];
  const main = isFrame(node) ? values(node, "mainEntity") : [];
  const events = node.types.some(({ value }) => /Action$/.test(value)) ? values(node, "event") : [];
  return [...items, ...main, ...events].filter(isStory);
}

function isStory(node: GraphNode): boolean {
  const type = classify(node)?.type;
  return type !== undefined && (TOLD.includes(type) || (type === "source" && !isFrame(node) && !isPicture(node)));
}

function isArticle(node: GraphNode): boolean {
  return typesAs(node, "Article", "ClaimReview").length > 0;
}

function addressesOf({ id, properties }: GraphNode, base: string | undefined): string[] {
  const values = properties.flatMap(({ term, values }) =>
    term === "url" || term === "mainEntityOfPage" ? values : [],
  );
  const texts = values.map(({ value, name }) =>
    typeof value === "object" ? (name ?? value.id)?.value : String(value),
  );
  return [id?.value, ...texts].flatMap((text) => (text === undefined ? [] : plainAddress(text, base)));
}

/** Without what names a part of the page. */
function plainAddress(text: string, base?: string): string {
  return (URL.canParse(text, base) ? new URL(text, base).href : text).split("#")[0] as string;
}

function isPicture(node: GraphNode): boolean {
  return typesAs(node, "MediaObject", "Photograph").length > 0 && typesAs(node, "Legislation").length === 0;
}

function isFrame(node: GraphNode): boolean {
  return FRAME.some((type) => typesAs(node, type).length > 0);
}

function isOurs(node: GraphNode): boolean {
  return ownTypes(node).length > 0;
}

function firstNamed(nodes: readonly GraphNode[]): GraphNode | undefined {
  const isNamed = ({ properties }: GraphNode) => properties.some(({ term }) => term === "headline" || term === "name");
  return nodes.find((node) => isNamed(node) && typesAs(node, "WebPage").length > 0) ?? nodes.find(isNamed);
}
