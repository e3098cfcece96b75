import { describe, expect, it } from "vitest";
import { articleOf } from "../../src/cli/html/article-of.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const article = (html: string) => articleOf({ file: "page.html", bytes: bytes(html) });

const SENTENCE =
  "Ada Example of Examplia met Bo Sample of Samplonia in Port Sample, and they spoke of the border, of trade and of fish.";
const BODY = `<p>${SENTENCE}</p><p>“We are <em>friends</em>”, said Sample &amp; his wife.</p><ul><li>one</li><li>two</li></ul>`;
const AROUND = `<nav><ul><li><a href="/">Home</a></li><li><a href="/x">Weather</a></li></ul></nav>`;

const page = (head: string, body = BODY) =>
  `<!doctype html>\n<html lang="en-GB"><head>${head}</head><body>${AROUND}<article>${body}</article><footer>Subscribe to our letter</footer></body></html>`;

describe("the article of a page", () => {
  it("is its headline and a line for each paragraph, without what stands around it", () => {
    const { text } = article(page("<title>Talks in Port Sample</title>"));
    expect(text).toBe(`Talks in Port Sample\n${SENTENCE}\n“We are friends”, said Sample & his wife.\none\ntwo\n`);
  });

  it("has its headline once", () => {
    const { text } = article(page("<title>Talks in Port Sample</title>", `<h1>Talks in Port Sample</h1>${BODY}`));
    expect(text.split("Talks in Port Sample")).toHaveLength(2);
  });

  it("comes with what the page says of itself", () => {
    const head =
      '<title>Talks</title><link rel="canonical" href="https://example.org/talks">' +
      '<meta property="article:published_time" content="2027-05-04T10:00:00Z">';
    expect(article(page(head)).source).toEqual({
      title: "Talks",
      url: "https://example.org/talks",
      language: "en-GB",
      publishedAt: "2027-05-04T10:00:00Z",
    });
    const data = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Talks",
      datePublished: "2027-05-04",
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(article(page(script)).source).toMatchObject({ title: "Talks", publishedAt: "2027-05-04" });
  });

  it("does not have what no source can have", () => {
    const head =
      '<title>Talks</title><link rel="canonical" href="https://example.org/a b">' +
      '<meta property="article:published_time" content="yesterday">';
    const { source, notes } = article(page(head).replace("en-GB", "the language of kings"));
    expect(source).toEqual({ title: "Talks", url: "https://example.org/a%20b" });
    expect(notes).toEqual([expect.stringContaining('"yesterday"')]);
  });

  it.each([
    "<nav>Home</nav>",
    page("<title>Talks</title>", "").replace("<article></article>", ""),
    '<div role="navigation"><p>Home</p></div><footer><p>Imprint</p></footer>',
  ])("is none where a page has only what stands around one: %s", (html) => {
    expect(() => article(html)).toThrow(/no article is found/);
  });

  it("is found in a part of a page, and in broken HTML", () => {
    expect(article(`<p>${SENTENCE}</p>`).text).toBe(`${SENTENCE}\n`);
    expect(article(`<html><body><div><p>${SENTENCE}<p>And <b>so on`).text).toBe(`${SENTENCE}\nAnd so on\n`);
  });

  it("leaves out scripts, menus, forms, comments and what is hidden, and keeps captions and tables", () => {
    const body = `<h1>Talks</h1><script>var a = "<p>Not this</p>";</script><style>p { color: red }</style>
      <p>${SENTENCE}</p><figure><img src="a.jpg"><figcaption>Ada Example in Port Sample</figcaption></figure>
      <p style="display: none">Hidden words of the page</p><template><p>Not this template</p></template>
      <p>${SENTENCE.replace("Ada", "Eda")}</p><table><tr><th>Party</th><th>Seats</th></tr><tr><td>One</td><td>12</td></tr></table>
      <form><input value="Your address"><button>Send</button></form><!-- Not this comment -->`;
    const { text } = article(page("<title>Talks</title><style>.x { color: red }</style>", body));
    for (const there of [SENTENCE, "Eda Example", "Ada Example in Port Sample", "Seats", "12"])
      expect(text).toContain(there);
    for (const not of ["Not this", "Hidden words", "color", "Send", "Weather", "Subscribe"])
      expect(text).not.toContain(not);
  });

  it("is found in XHTML, and missed where elements stand within each other without end", () => {
    const xhtml = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Talks</title></head><body><p>${SENTENCE}<br/>More.</p></body></html>`;
    expect(article(xhtml)).toMatchObject({ text: `Talks\n${SENTENCE}\nMore.\n`, source: { language: "en" } });
    expect(() => article(`<html><body>${"<div>".repeat(100_000)}`)).toThrow(/no article/);
  });

  it("is read in the encoding of the page", () => {
    const html = page('<meta charset="windows-1252"><title>Talks</title>', `<p>${SENTENCE}</p><p>A caf\u00e9</p>`);
    const { text } = articleOf({ file: "page.html", bytes: Buffer.from(html, "latin1") });
    expect(text).toContain("A caf\u00e9\n");
  });

  it.each(["<html></html>", "<html><body></body></html>", "<p></p>", "<script>alert(1)</script>", "<!doctype html>"])(
    "is missed in %s",
    (html) => {
      expect(() => article(html)).toThrow(/page\.html: no article is found in the page/);
    },
  );
});
