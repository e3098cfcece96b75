import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { capacityOfSeveralSpeakers } from "../../src/check/rules/statements/capacity-of-several-speakers.js";
import { directQuoteWithoutQuotes } from "../../src/check/rules/statements/direct-quote-without-quotes.js";
import { quoteNotInSource } from "../../src/check/rules/statements/quote-not-in-source.js";
import { reportedViewOfSpeaker } from "../../src/check/rules/statements/reported-view-of-speaker.js";
import { sameWordsTwice } from "../../src/check/rules/statements/same-words-twice.js";
import { measureText } from "../../src/cite/source-text.js";
import type { Evidence, Quote, Report, Source, Statement } from "../../src/types.js";
import { meeting, person, report, source, state, statement } from "../check/documents.js";
import { othersData } from "../others-data.js";
import { found } from "./found.js";

/** A report with these statements. The actors are left out: no rule here looks at them. */
const saying = (...statements: Statement[]): Report => report({ statements: statements as Report["statements"] & {} });

const quote = (text: string, more: Partial<Quote> = {}): Quote => ({ text, language: "en", ...more });

/** Ids that are names of what every object has. */
const hostile = statement("constructor", { speakers: ["person:constructor"] });

describe("capacity-of-several-speakers", () => {
  const joint = statement("welcome", { speakers: ["person:ada", "person:bob", "person:ada"], capacity: "President" });

  it("names the capacity, and how many speakers there are", () => {
    const message = 'statement:welcome 2 "President"';
    expect(found(capacityOfSeveralSpeakers, saying(joint))).toEqual([`/statements/0/capacity: ${message}`]);
    expect(found(capacityOfSeveralSpeakers, joint)).toEqual([`/capacity: ${message}`]);
  });

  it.each<[string, Partial<Statement>]>([
    ["there is one speaker", { speakers: ["person:ada"], capacity: "President" }],
    ["the one speaker is named twice", { speakers: ["person:ada", "person:ada"], capacity: "President" }],
    ["several have no capacity", { speakers: ["person:ada", "person:bob"] }],
    ["one speaks for several", { capacity: "Spokeswoman", onBehalfOf: ["state:examplia", "state:samplonia"] }],
  ])("says nothing where %s", (_, more) => {
    expect(found(capacityOfSeveralSpeakers, saying(statement("welcome", more)))).toEqual([]);
  });
});

describe("reported-view-of-speaker", () => {
  const view = (holder: "person:ada" | "person:bob" | "state:examplia", more: Partial<Statement> = {}) =>
    statement("wish", { reportedView: { holder, attitude: "wants" }, ...more });

  it("names the holder", () => {
    const message = "statement:wish person:ada";
    expect(found(reportedViewOfSpeaker, saying(view("person:ada")))).toEqual([
      `/statements/0/reportedView/holder: ${message}`,
    ]);
    expect(found(reportedViewOfSpeaker, view("person:ada"))).toEqual([`/reportedView/holder: ${message}`]);
    expect(found(reportedViewOfSpeaker, view("person:ada", { speakers: ["person:ada", "person:ada"] }))).toHaveLength(
      1,
    );
  });

  it.each<[string, Statement]>([
    ["it is the view of somebody else", view("person:bob")],
    ["one of two speakers holds it", view("person:ada", { speakers: ["person:ada", "person:bob"] })],
    ["those hold it for whom the speaker speaks", view("state:examplia", { onBehalfOf: ["state:examplia"] })],
    ["there is none", statement("wish")],
  ])("says nothing where %s", (_, record) => {
    expect(found(reportedViewOfSpeaker, saying(record))).toEqual([]);
  });
});

describe("same-words-twice", () => {
  const welcome = (slug: string, more: Partial<Statement> = {}) => statement(slug, more);
  const quoted = (slug: string, text: string, more: Partial<Statement> = {}) =>
    statement(slug, { summary: `Summary of ${slug}.`, quotes: [quote(text)], ...more });

  it("names the earlier statement with the summary", () => {
    expect(found(sameWordsTwice, saying(welcome("one"), welcome("two"), welcome("three")))).toEqual([
      "/statements/1/summary: statement:two statement:one",
      "/statements/2/summary: statement:three statement:two",
    ]);
  });

  it("compares what is quoted, whatever the summaries say", () => {
    expect(found(sameWordsTwice, saying(quoted("one", "Good."), welcome("other"), quoted("two", "Good.")))).toEqual([
      "/statements/2/quotes: statement:two statement:one",
    ]);
  });

  it.each([
    ["quotation marks", "It's a “bridge”.", "It’s a «bridge»."],
    ["dashes", "A bridge - at last", "A bridge—at last"],
    ["white space", "A good\u00a0bridge", "A  good\nbridge"],
    ["the last full stop", "A good bridge.", "A good bridge"],
    ["capitals", "a good bridge", "A good bridge"],
    ["an ellipsis", "A good ... bridge", "A good … bridge"],
    ["composed letters", "Caf\u00e9", "Cafe\u0301"],
    ["soft hyphens", "A good bridge", "A good bri\u00addge"],
  ])("takes texts that differ in %s for the same", (_, one, two) => {
    expect(found(sameWordsTwice, saying(quoted("one", one), quoted("two", two)))).toHaveLength(1);
  });

  it("takes several speakers in another order for the same", () => {
    const speakers: Statement["speakers"][] = [
      ["person:ada", "state:examplia"],
      ["state:examplia", "person:ada", "person:ada"],
    ];
    const [one, two] = speakers.map((both, i) => welcome(`by-${i}`, { speakers: both }));
    expect(found(sameWordsTwice, saying(one as Statement, two as Statement))).toEqual([
      "/statements/1/summary: statement:by-1 statement:by-0",
    ]);
  });

  it.each<[string, Statement, Statement]>([
    ["the kinds differ", quoted("one", "Good."), quoted("two", "Good.", { kind: "assert" })],
    ["the shades differ", quoted("one", "Good."), quoted("two", "Good.", { shade: "praise" })],
    [
      "others are addressed",
      welcome("one", { addressees: ["person:bob"] }),
      welcome("two", { addressees: ["person:cy"] }),
    ],
    ["others are meant", welcome("one", { about: ["person:bob"] }), welcome("two", { about: ["person:cy"] })],
    [
      "something else is claimed",
      welcome("one", { claims: [{ record: "meeting:a" }] }),
      welcome("two", { claims: [{ record: "meeting:a", field: "/place" }] }),
    ],
    ["another speaks", welcome("one"), welcome("two", { speakers: ["person:bob"] })],
    ["another speaks too", welcome("one"), welcome("two", { speakers: ["person:ada", "person:bob"] })],
    ["one has a quotation", welcome("one"), welcome("two", { quotes: [quote("Welcomed it.")] })],
    ["the words differ", quoted("one", "A good bridge."), quoted("two", "A bad bridge.")],
    ["the currencies differ", quoted("one", "It costs £5."), quoted("two", "It costs €5.")],
    ["one quotes more", quoted("one", "Good."), quoted("two", "Good.", { quotes: [quote("Good."), quote("Safe.")] })],
    [
      "the same words are divided otherwise",
      quoted("one", "", { quotes: [quote("Good and"), quote("safe")] }),
      quoted("two", "", { quotes: [quote("Good"), quote("and safe")] }),
    ],
    ["marks are all there is", quoted("one", "?!"), quoted("two", "…")],
    ["the occasions differ", welcome("one", { at: "meeting:talks" }), welcome("two", { at: "meeting:talks-2" })],
    ["the documents differ", welcome("one", { document: "agreement:a" }), welcome("two", { document: "agreement:b" })],
    [
      "they answer others",
      welcome("one", { inReplyTo: "statement:first" }),
      welcome("two", { inReplyTo: "statement:second" }),
    ],
    [
      "the days differ",
      welcome("one", { when: { start: "2031-05-01" } }),
      welcome("two", { when: { start: "2031-05-02" } }),
    ],
  ])("says nothing where %s", (_, one, two) => {
    expect(found(sameWordsTwice, saying(one, two))).toEqual([]);
  });

  it.each<[string, Partial<Statement>, Partial<Statement>]>([
    ["occasion", { at: "meeting:talks" }, {}],
    ["time", { when: { start: "2031-05" } }, { when: { start: "2031-05-02" } }],
    ["time", {}, { when: { start: "2031-05-02" } }],
    ["document", { at: "meeting:talks", document: "agreement:a" }, { document: "agreement:a" }],
  ])("is not kept from it by a %s that may be the same", (_, one, two) => {
    expect(found(sameWordsTwice, saying(welcome("one", one), welcome("two", two)))).toHaveLength(1);
  });

  it("says nothing of a statement alone, nor is it misled by the names of objects", () => {
    expect(found(sameWordsTwice, welcome("one"))).toEqual([]);
    const words = (text: string) =>
      statement(text, { shade: "constructor", summary: text, speakers: hostile.speakers });
    expect(found(sameWordsTwice, saying(words("constructor"), words("prototype")))).toEqual([]);
  });
});

describe("direct-quote-without-quotes", () => {
  const read = (mode?: Evidence["mode"], slug = "article"): Evidence => ({
    source: `source:${slug}`,
    basis: "stated",
    ...(mode && { mode }),
  });
  const told = (...evidence: Evidence[]) => statement("welcome", { evidence: evidence as [Evidence] });
  const message = "statement:welcome source:article";

  it("points at the first that quotes", () => {
    expect(found(directQuoteWithoutQuotes, saying(told(read(), read("direct-quote"))))).toEqual([
      `/statements/0/evidence/1/mode: ${message}`,
    ]);
    expect(
      found(directQuoteWithoutQuotes, told(read("paraphrase"), read("direct-quote"), read("direct-quote"))),
    ).toEqual([`/evidence/1/mode: ${message}`]);
  });

  it.each<[string, Statement]>([
    ["it is told otherwise", told(read("indirect-quote"), read("summary"))],
    ["nothing says how it is told", told(read())],
    ["there is no evidence", statement("welcome")],
    ["there are quotes", { ...told(read("direct-quote")), quotes: [quote("Good.")] }],
  ])("says nothing where %s", (_, record) => {
    expect(found(directQuoteWithoutQuotes, record)).toEqual([]);
  });

  it("leaves out a source that another one paraphrases", () => {
    const sources: [Source, ...Source[]] = [source("article"), source("paper", { basedOn: ["source:article"] })];
    const through = { ...saying(told(read("paraphrase", "paper"), read("direct-quote"))), sources };
    expect(found(directQuoteWithoutQuotes, through)).toEqual([]);
    const both = { ...saying(told(read("direct-quote"), read("direct-quote", "paper"))), sources };
    expect(found(directQuoteWithoutQuotes, both)).toEqual([
      "/statements/0/evidence/1/mode: statement:welcome source:paper",
    ]);
  });
});

describe("quote-not-in-source", () => {
  const TEXT = `😀 Ada Example opened it. “This is,” she said, “a good example.” Later: ‘It’s the people’s bridge’ – and more.\n`;

  /** Where words stand in a text, in code points. */
  const at = (words: string, text = TEXT) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    if (!text.includes(words)) throw new Error(`The text of the test has no ${words}.`);
    return { start, end: start + [...words].length };
  };
  const read = (words: string | string[], more: Partial<Evidence> = {}): Evidence => ({
    source: "source:article",
    spans: [words].flat().map((part) => at(part)) as [{ start: number; end: number }],
    basis: "stated",
    ...more,
  });
  const withDigest = (slug: string, text: string, more: Partial<Source> = {}) => {
    const { sha256, length } = measureText(text);
    return source(slug, { textDigest: { sha256, length }, ...more });
  };
  const article = withDigest("article", TEXT, { language: "en" });
  const quoting = (quotes: Quote | Quote[], evidence: Evidence | Evidence[], sources: Source[] = [article]) =>
    report({
      sources: sources as [Source],
      statements: [
        statement("welcome", { quotes: [quotes].flat() as [Quote], evidence: [evidence].flat() as [Evidence] }),
      ],
    });
  const texts = { "source:article": TEXT } as const;
  const check = (document: unknown, sourceTexts: Record<`source:${string}`, string> = texts) =>
    found(quoteNotInSource, document, { sourceTexts });

  it("tells of words that the source does not have", () => {
    expect(check(quoting(quote("a bad example"), read("a good example.")))).toEqual([
      '/statements/0/quotes/0/text: "a bad example" statement:welcome source:article',
    ]);
  });

  it("tells of words that stand elsewhere in the source", () => {
    const other = { source: "source:article", basis: "inferred", fields: ["/kind"] } as const;
    expect(check(quoting(quote("a good example"), [other as unknown as Evidence, read("Ada Example")]))).toEqual([
      '/statements/0/evidence/1/spans: "a good example" statement:welcome source:article',
    ]);
  });

  it("counts spans in code points", () => {
    expect(check(quoting(quote("opened it"), read("opened it")))).toEqual([]);
    const { start, end } = at("opened it");
    const shifted = { ...read("opened it"), spans: [{ start: start + 1, end: end + 1 }] } as Evidence;
    expect(check(quoting(quote("opened it"), shifted))).toHaveLength(1);
  });

  it.each<[string, string, string | string[]]>([
    ["word for word", "a good example.", "a good example."],
    ["inside the span", "good", "a good example."],
    [
      "with other quotation marks and dashes",
      "'It's the people's bridge' - and more",
      "‘It’s the people’s bridge’ – and more",
    ],
    ["with another space and full stop", "a  good\u00a0example", "a good example."],
    ["in capitals", "Good Example", "a good example."],
    ["broken by the reporter", "This is a good example.", "This is,” she said, “a good example."],
    ["broken, with a comma of its own", "This is, a good example.", "“This is,” she said, “a good example.”"],
    ["broken, and cut at both ends", "is a good", "This is,” she said, “a good example."],
    ["broken, with a span for each part", "This is a good example.", ["This is,", "a good example."]],
    ["with parts of two spans", "This is a good", ["“This is,” she said", "a good example."]],
    ["with an omission", "This … example", "This is,” she said, “a good example."],
    ["with an omission in brackets", "This [...] example", "This is,” she said, “a good example."],
    ["with an omission of spaced dots", "This . . . example", "This is,” she said, “a good example."],
    ["broken and with an omission", "This is a … example", "This is,” she said, “a good example."],
    ["after a piece that begins like it", "is a good", "opened it. “This is,” she said, “a good example."],
  ])("finds words %s", (_, words, spans) => {
    expect(check(quoting(quote(words), read(spans)))).toEqual([]);
  });

  it("is not misled by a piece that seems to begin the quotation", () => {
    const text = "He asked whether we. “We will win,” he said, “the game.”\n";
    const evidence = { ...read("Ada"), spans: [at(text.trim(), text)] } as Evidence;
    const document = quoting(quote("We will win the game."), evidence, [withDigest("article", text)]);
    expect(check(document, { "source:article": text })).toEqual([]);
  });

  it.each<[string, string, string, boolean]>([
    ["twice", "We will win the game today.", "“We will,” he said, “win the game,” he added, “today.”", true],
    ["in single quotation marks", "It’s what we’ll win.", "‘It’s,’ the teams’ coach said, ‘what we’ll win.’", true],
    ["in corner brackets", "勝つ試合", "「勝つ」と彼は言った。「試合」", true],
    ["and repeats nothing", "Never, never.", "“Never,” he said.", false],
  ])("follows an interruption %s", (_, words, text, stands) => {
    const evidence = { source: "source:article", basis: "stated", spans: [at(text, text)] } as Evidence;
    const document = quoting(quote(words), evidence, [withDigest("article", text)]);
    expect(check(document, { "source:article": text })).toHaveLength(stands ? 0 : 1);
  });

  it.each<[string, string, string, string, boolean]>([
    ["begins in a word", "例です。", "これは良い例です。", "例です", true],
    ["ends in a word", "良い、例", "これは良い、例です。", "良い、例", true],
    ["ends before the last letter", "A good, example", "A good example.", "A good exampl", false],
    ["begins behind the first letter", "A good, example", "A good example.", " good example", false],
    ["ends in a word that folding shortens", "A good, example", "A good exam\u00adple.", "A good exam", true],
    [
      "begins in a word that folding shortens",
      "example of all",
      "A exam\u00adple, of all.",
      "m\u00adple, of all",
      true,
    ],
    ["has a character of two units", "A 😀 good, example", "A 😀 good example.", "A 😀 good example", true],
    ["begins behind a part of the quotation", "This is good.", "“This is,” he said. “Good.”", "Good.", false],
    ["ends before a mark", "A good, example", "😀 “A good example” it is.", "A good example", true],
    ["begins behind the first words", "good, example", "A good example and good work.", "example and good", false],
  ])("counts what a span holds that %s", (_, words, text, span, stands) => {
    const evidence = { source: "source:article", basis: "stated", spans: [at(span, text)] } as Evidence;
    const document = quoting(quote(words), evidence, [withDigest("article", text)]);
    expect(check(document, { "source:article": text })).toHaveLength(stands ? 0 : 1);
  });

  it("passes over what is inferred of the record as a whole", () => {
    const inferred: Evidence = { source: "source:article", basis: "inferred", note: "By its tone." };
    expect(check(quoting(quote("a bad example"), [read("This is"), inferred]))).toHaveLength(1);
  });

  it.each<[string, string, string | string[]]>([
    ["a word is left out", "a example", "a good example."],
    ["a word is added", "a very good example", "a good example."],
    ["the words of the reporter are kept out with no mark between", "opened “This", "opened it. “This is"],
    ["the span ends too early", "This is a good example.", "This is,” she said, “a good"],
    ["one part is not covered", "This is a good example.", ["This is,", "she said"]],
    ["the parts are in another order", "a good example. This is", "This is,” she said, “a good example."],
    ["a part of an omission is not there", "This … bad", "This is,” she said, “a good example."],
    ["a part is not there, and another is broken", "This is a … bad", "This is,” she said, “a good example."],
  ])("tells of it where %s", (_, words, spans) => {
    expect(check(quoting(quote(words), read(spans)))).toHaveLength(1);
  });

  it("looks at each quotation, at the evidence of its own words if there is any", () => {
    const quotes = [quote("a good example"), quote("This is")];
    const own = read("This is", { fields: ["/quotes/1/text"] });
    expect(check(quoting(quotes, [read("a good example."), own]))).toEqual([]);
    const swapped = read("This is", { fields: ["/quotes/0/text"] });
    expect(check(quoting(quotes, [read("“This is,” she said, “a good example.”"), swapped]))).toEqual([
      '/statements/0/evidence/1/spans: "a good example" statement:welcome source:article',
    ]);
  });

  it.each(["/quotes", "/quotes/0", "/quotes/0/text"])("takes %s for evidence of the words", (field) => {
    expect(check(quoting(quote("a good example"), read("This is", { fields: ["/summary", field] })))).toHaveLength(1);
  });

  it.each<[string, Evidence | Evidence[]]>([
    ["is of another field", read("This is", { fields: ["/when/start"] })],
    ["is of the language", read("This is", { fields: ["/quotes/0/language"] })],
    ["is inferred", read("This is", { basis: "inferred" })],
    [
      "is inferred, of these very words",
      [read("This is"), read("This is", { basis: "inferred", fields: ["/quotes/0"] })],
    ],
    ["has no spans", { source: "source:article", basis: "stated" }],
    [
      "is in another source too, whose text is not at hand",
      [read("This is"), { source: "source:other", basis: "stated" }],
    ],
    ["has a span that is empty", { ...read("This is"), spans: [{ start: 5, end: 5 }] }],
    ["has a span outside the text", { ...read("This is"), spans: [{ start: 5, end: 5000 }] }],
  ])("says nothing where the evidence %s", (_, evidence) => {
    const sources = [article, source("other")];
    expect(check(quoting(quote("a bad example"), evidence, sources))).toEqual([]);
  });

  it("reads in the article what the article relays", () => {
    const relay = { ...article, basedOn: ["source:wire"] } as Source;
    const evidence: Evidence[] = [read("This is"), { source: "source:agency", basis: "stated" }];
    const sources = [relay, source("wire", { basedOn: ["source:agency"] }), source("agency")];
    expect(check(quoting(quote("a bad example"), evidence, sources))).toEqual([
      '/statements/0/quotes/0/text: "a bad example" statement:welcome source:article',
    ]);
  });

  it("names every source whose text was looked at", () => {
    const other = "Ada Example opened the bridge.";
    const sources = [article, withDigest("other", other)];
    const evidence = [read("This is"), { ...read("This is"), source: "source:other", spans: [{ start: 0, end: 11 }] }];
    expect(
      check(quoting(quote("a bad example"), evidence as Evidence[], sources), { ...texts, "source:other": other }),
    ).toEqual(['/statements/0/quotes/0/text: "a bad example" statement:welcome source:article source:other']);
  });

  it("says nothing where the text is another than the spans count in, or where nobody gave it", () => {
    const document = quoting(quote("a bad example"), read("a good example."));
    expect(check(document, { "source:article": `${TEXT} ` })).toEqual([]);
    expect(check(document, {})).toEqual([]);
    expect(check(document, { "source:other": TEXT })).toEqual([]);
    expect(check(quoting(quote("a bad example"), read("a good example."), [source("article")]))).toEqual([]);
  });

  it("looks at a statement alone, with the text as it is given", () => {
    const alone = statement("welcome", { quotes: [quote("a bad example")], evidence: [read("a good example.")] });
    expect(check(alone)).toEqual(['/quotes/0/text: "a bad example" statement:welcome source:article']);
    expect(check({ ...alone, quotes: [quote("a good example")] })).toEqual([]);
  });

  describe("of a translation", () => {
    const original = { text: "a good example", language: "en-GB" };
    const bad = { text: "a bad example", language: "en-GB" };
    const translated = (more: Partial<Quote>) =>
      quote("Bonum exemplum est.", { language: "la", translated: true, ...more });

    it.each<[string, Quote, Source]>([
      ["has the original words", translated({ original }), article],
      ["has the translation", translated({ text: "a good example", language: "la", original: bad }), article],
      ["is in another language than the original", translated({ original: bad }), { ...article, language: "la" }],
      ["is in a language nobody tells", translated({ original: bad }), withDigest("article", TEXT)],
      ["is that of the original, which is not known", translated({}), article],
    ])("says nothing where the source %s", (_, words, origin) => {
      expect(check(quoting(words, read("a good example."), [origin]))).toEqual([]);
    });

    it("compares the original with a source in its language", () => {
      expect(check(quoting(translated({ original: bad }), read("a good example.")))).toEqual([
        '/statements/0/quotes/0/text: "Bonum exemplum est." statement:welcome source:article',
      ]);
    });

    it("takes the original for the words where nobody says that they are translated", () => {
      const words = quote("Bonum exemplum est.", { language: "la", original });
      expect(check(quoting(words, read("a good example.", { fields: ["/quotes/0/original/text"] })))).toEqual([]);
      expect(check(quoting({ ...words, original: bad }, read("a good example.")))).toHaveLength(1);
    });
  });

  it("shortens long words and shows what cannot be seen", () => {
    const [line = ""] = check(quoting(quote(`a\u202Eb${"c".repeat(100)}`), read("This is")));
    expect(line).toMatch(/: "a\\u202ebc{40,60}" 103 statement:welcome /);
  });
});

const articleFile = othersData("article/2024-08-19-baku-talks.txt");

describe.skipIf(articleFile.isMissing)(`the worked example with the text of the article${articleFile.note}`, () => {
  const text = !articleFile.isMissing ? readFileSync(articleFile.path) : Buffer.alloc(0);
  const example = () =>
    JSON.parse(readFileSync(new URL("../../examples/baku-talks/report.json", import.meta.url), "utf8")) as Report;
  const sourceTexts = { "source:article": text };

  it("has its quotations where it says", () => {
    expect(found(quoteNotInSource, example(), { sourceTexts })).toEqual([]);
  });

  it("would be told of a changed word in each of them", () => {
    const document = example();
    const quotes = (document.statements ?? []).flatMap((record) => record.quotes ?? []);
    for (const changed of quotes) changed.text = changed.text.replace(/ (?:the|to|all) /, " no ");
    expect(quotes).toHaveLength(3);
    expect(found(quoteNotInSource, document, { sourceTexts }).map((line) => line.split(":")[0])).toHaveLength(3);
  });
});

describe("the rules of statements", () => {
  const rules = [
    capacityOfSeveralSpeakers,
    reportedViewOfSpeaker,
    sameWordsTwice,
    directQuoteWithoutQuotes,
    quoteNotInSource,
  ];

  it("have nothing to say of an ordinary report", () => {
    const document = report({
      people: [person("ada")],
      states: [state("examplia")],
      meetings: [meeting("talks")],
      statements: [
        statement("welcome", { evidence: [{ source: "source:article", basis: "stated" }] }),
        statement("wish", { kind: "assert", summary: "Said that Examplia wants it.", at: "meeting:talks" }),
      ],
    });
    for (const rule of rules) expect(found(rule, document)).toEqual([]);
  });
});
