import { Parser } from "htmlparser2";
import { createLocator } from "../../json/positions.js";

/** A script of JSON-LD. */
export interface Script {
  text: string;
  /** The line of the page on which the text begins, from 1. */
  line: number;
}

/** What a page has for programs. */
export interface Page {
  /** The scripts of type `application/ld+json`, in their order. */
  scripts: Script[];
  /** Where the page says that it stands: its canonical address. */
  url: string | undefined;
  /** What relative addresses are read against, where the page says so. */
  base: string | undefined;
  language: string | undefined;
  title: string | undefined;
  /** The types of its microdata, and those of its RDFa, each once. */
  microdata: string[];
  rdfa: string[];
}

/** Reads a page as browsers do: broken HTML is one too. */
export function readPage(html: string): Page {
  const page: Page = {
    scripts: [],
    url: undefined,
    base: undefined,
    language: undefined,
    title: undefined,
    microdata: [],
    rdfa: [],
  };
  const { at } = createLocator(html);
  let script: Script | undefined;
  let shared: string | undefined;
  let isTitle = false;
  let title = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      const { href, content, lang, property, rel } = attributes;
      if (name === "html") page.language ??= filled(lang ?? attributes["xml:lang"]);
      else if (name === "base") page.base ??= filled(href);
      else if (name === "link" && isCanonical(rel)) page.url ??= filled(href);
      else if (name === "meta" && property === "og:url") shared ??= filled(content);
      else if (name === "title") isTitle = title === "";
      else if (name === "script" && isJsonLd(attributes.type))
        script = { text: "", line: at(parser.endIndex + 1).line };
      page.microdata.push(...words(attributes.itemtype));
      page.rdfa.push(...words(attributes.typeof));
    },
    ontext(text) {
      if (script) script.text += text;
      else if (isTitle) title += text;
    },
    onclosetag(name) {
      if (name === "title") isTitle = false;
      if (name !== "script" || script === undefined) return;
      page.scripts.push(script);
      script = undefined;
    },
  });
  parser.write(html);
  parser.end();
  const { microdata, rdfa, url } = page;
  return {
    ...page,
    url: webAddress(url) ?? webAddress(shared),
    title: filled(title.replace(/\s+/g, " ")),
    microdata: [...new Set(microdata)],
    rdfa: [...new Set(rdfa)],
  };
}

function isJsonLd(type: string | undefined): boolean {
  return type?.split(";")[0]?.trim().toLowerCase() === "application/ld+json";
}

function isCanonical(rel: string | undefined): boolean {
  return words(rel?.toLowerCase()).includes("canonical");
}

function words(text = ""): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function filled(text: string | undefined): string | undefined {
  return text?.trim() || undefined;
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}
