import type { Source } from "../../generated/types.js";
import type { SchemaOrgImage, SchemaOrgSource, SchemaOrgText } from "./document.js";
import { filled, some } from "./filled.js";
import type { Scope } from "./scope.js";
import { identity } from "./things.js";
import { typeUri } from "./type-uri.js";

const TYPES = new Map<string, SchemaOrgText["@type"]>([
  ["news-article", "NewsArticle"],
  ["wire-report", "NewsArticle"],
  ["interview", "Article"],
  ["press-release", "Article"],
  ["official-website", "WebPage"],
  ["social-media-post", "SocialMediaPosting"],
  ["dataset", "Dataset"],
]);

const NO_PICTURE = "Only a picture shows something in schema.org.";

export function sourceNode(scope: Scope, source: Source, path: string): SchemaOrgSource {
  const { losses, link, links, date } = scope;
  const { kind, title, publisher, authors, url, publishedAt, language, translatedFrom, basedOn } = source;
  const { credit, depicts, caption } = source;
  const work = {
    ...identity(scope, source),
    additionalType: typeUri("source", kind),
    headline: title,
    publisher: link(publisher, `${path}/publisher`),
    url,
    datePublished: date(publishedAt, `${path}/publishedAt`),
    inLanguage: language,
    translationOfWork:
      translatedFrom === undefined ? undefined : { "@type": "CreativeWork" as const, inLanguage: translatedFrom },
    isBasedOn: some(links(basedOn, `${path}/basedOn`)),
  };
  if (kind === "photograph") {
    if (authors) losses.add(`${path}/authors`, "The credit of a picture is its credit line.");
    return filled<SchemaOrgImage>({
      "@type": "ImageObject",
      ...work,
      creditText: credit === undefined ? undefined : [credit],
      about: some(links(depicts, `${path}/depicts`)),
      caption,
    });
  }
  if (credit) losses.add(`${path}/credit`, "The credit of a text is its byline.");
  if (depicts) losses.add(`${path}/depicts`, NO_PICTURE);
  if (caption) losses.add(`${path}/caption`, NO_PICTURE);
  return filled<SchemaOrgText>({ "@type": TYPES.get(kind) ?? "CreativeWork", ...work, creditText: authors });
}
