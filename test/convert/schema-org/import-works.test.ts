import { describe, expect, it } from "vitest";
import { imported, schema, state } from "./imported.js";

const PLACELESS = (term: string) => `A report has no field for ${term} here.`;
const person = (name: string) => ({ "@type": "Person", "@id": `x:${name.toLowerCase()}`, name });
const league = { "@type": "Organization", "@id": "x:league", name: "League" };
const examplia = state("Examplia");
const ada = person("Ada");

describe("an agreement", () => {
  const ours = (kind = "treaty") => schema(`agreement.schema.json#${kind}`);
  const agreement = (more: object, ...others: object[]) => {
    const { records, losses } = imported(
      { "@type": "Legislation", name: "Accord", additionalType: ours(), ...more },
      ada,
      league,
      examplia,
      ...others,
    );
    const { title, ...record } = records["agreement:accord"] ?? {};
    expect(title).toBe("Accord");
    return { record, losses };
  };
  const BINDING = { instrument: "treaty", status: "unknown", bindingness: "binding" };
  const role = (roleName: string | undefined, contributor: unknown, more: object = {}) => ({
    "@type": "Role",
    ...(roleName !== undefined && { roleName }),
    contributor,
    ...more,
  });

  it("binds where it is legislation of ours, and else may", () => {
    expect(agreement({})).toEqual({ record: BINDING, losses: {} });
    const { bindingness: _, ...open } = BINDING;
    expect(agreement({ "@type": "CreativeWork" })).toEqual({ record: open, losses: {} });
    const foreign = { additionalType: [], legislationType: "Treaty" };
    expect(agreement(foreign)).toEqual({ record: open, losses: {} });
  });

  it("is no law of others: that is a document", () => {
    const law = { "@type": "Legislation", name: "Road act", legislationType: "Act", legislationIdentifier: "No. 7" };
    expect(imported(law)).toEqual({
      records: {
        "source:road-act": {
          kind: "document",
          title: "Road act",
          identifiers: [{ scheme: "legislationIdentifier", value: "No. 7" }],
          extensions: [{ namespace: "https://schema.org/", value: { "@type": ["Legislation"] } }],
        },
      },
      losses: { "/0/legislationType": PLACELESS("legislationType") },
    });
  });

  it("is an instrument by our word, or by its type of legislation", () => {
    expect(agreement({ legislationType: "treaty" })).toEqual({ record: BINDING, losses: {} });
    expect(agreement({ legislationType: "protocol" })).toEqual({
      record: BINDING,
      losses: { "/0/legislationType": PLACELESS("legislationType") },
    });
    const foreign = { additionalType: [], legislationType: "protocol" };
    expect(agreement(foreign)).toEqual({ record: { instrument: "protocol", status: "unknown" }, losses: {} });
  });

  it("has parties and who signed, and on which day", () => {
    const contributor = [
      role("party", { "@id": "x:examplia" }),
      role("party", { "@id": "x:league" }),
      role("signatory", { "@id": "x:ada" }),
      role("signatory", { "@id": "x:ada" }),
      role("signatory", { "@id": "x:league" }),
    ];
    expect(agreement({ contributor, legislationDate: "2025-03-01" })).toEqual({
      record: {
        ...BINDING,
        parties: ["state:examplia", "organization:league"],
        actions: [{ action: "sign", by: ["person:ada", "organization:league"], when: { start: "2025-03-01" } }],
      },
      losses: {},
    });
    expect(agreement({ contributor: contributor[2] }).record).toEqual({
      ...BINDING,
      actions: [{ action: "sign", by: ["person:ada"] }],
    });
  });

  it("does not say of what nobody signed what its date is", () => {
    expect(agreement({ legislationDate: "2025-03-01" })).toEqual({
      record: BINDING,
      losses: {
        "/0/legislationDate": "It may be the date of adoption or of signature, and nobody is named who signed.",
      },
    });
  });

  it("loses those who contributed in another way", () => {
    const reason = "It does not say what part it has in the agreement.";
    const contributor = [
      role("witness", { "@id": "x:ada" }),
      role(undefined, { "@id": "x:league" }),
      role("Party of the first part", { "@id": "x:examplia" }),
      { "@id": "x:examplia" },
    ];
    const { record, losses } = agreement({ contributor });
    expect(record).toEqual(BINDING);
    expect(losses).toEqual({
      "/0/contributor/0": reason,
      "/0/contributor/1": reason,
      "/0/contributor/2": reason,
      "/0/contributor/3": reason,
    });
  });

  it("has bodies that do something for it", () => {
    const contributor = [role("depositary", { "@id": "x:examplia" }), role("mediator", { "@id": "x:ada" })];
    expect(agreement({ contributor })).toEqual({
      record: {
        ...BINDING,
        bodies: [
          { body: "state:examplia", role: "depositary" },
          { body: "person:ada", role: "mediator" },
        ],
      },
      losses: {},
    });
  });

  const NO_TERM = "It is not two dates with a slash between them.";

  it.each<[string, object | undefined]>([
    ["2024/2029-08-19", { start: "2024", end: "2029-08-19" }],
    ["2024/..", { start: "2024" }],
    ["../2029", { end: "2029" }],
    ["2024", undefined],
    ["2024/2025/2026", undefined],
    ["2024/P5Y", undefined],
  ])("with the period %s has the term %j", (temporalCoverage, when) => {
    expect(agreement({ temporalCoverage })).toEqual({
      record: { ...BINDING, ...(when && { when }) },
      losses: when ? {} : { "/0/temporalCoverage": NO_TERM },
    });
  });

  it("amends others, ends others and is an annex to others", () => {
    const other = (name: string) => ({ "@type": "Legislation", "@id": `x:${name}`, name, legislationType: "Treaty" });
    const { record, losses } = agreement(
      {
        legislationAmends: [{ "@id": "x:first" }, { "@id": "x:ada" }],
        legislationRepeals: { "@id": "x:first" },
        isPartOf: [{ "@id": "x:second" }, { "@id": "x:league" }],
      },
      other("first"),
      other("second"),
    );
    expect(record).toEqual({
      ...BINDING,
      relations: [
        { kind: "annex-to", record: "agreement:second" },
        { kind: "amends", record: "agreement:first" },
        { kind: "terminates", record: "agreement:first" },
      ],
    });
    expect(losses).toEqual({
      "/0/legislationAmends/1": "A person cannot stand here in a report.",
      "/0/isPartOf/1": "A organization cannot stand here in a report.",
    });
  });

  it("has languages, texts at addresses, topics and what it is about", () => {
    const encoding = [
      { "@type": "MediaObject", url: "https://example.org/en", inLanguage: "en" },
      { "@type": "MediaObject", contentUrl: "https://example.org/any" },
      { "@type": "MediaObject", url: "no address", inLanguage: "tr" },
      "text",
    ];
    const { record, losses } = agreement({
      inLanguage: ["en", "tr", "the language of Examplia"],
      encoding,
      description: "They agree.",
      about: [{ "@type": "DefinedTerm", name: "Trade" }, { "@id": "x:examplia" }],
    });
    expect(record).toEqual({
      ...BINDING,
      languages: ["en", "tr"],
      documents: [{ url: "https://example.org/en", language: "en" }, { url: "https://example.org/any" }],
      summary: "They agree.",
      topics: ["topic:trade"],
      about: ["state:examplia"],
    });
    expect(losses).toEqual({
      "/0/inLanguage/2": "It is not a registered language tag.",
      "/0/encoding/2/@type": "The text has no address.",
      "/0/encoding/2/url": "It is not a web address.",
      "/0/encoding/2/inLanguage": "The text has no address.",
      "/0/encoding/3": PLACELESS("encoding"),
    });
  });

  it("has texts whose language is none without it, and tells which value is no address", () => {
    const { record, losses } = agreement({
      encoding: { "@type": "MediaObject", contentUrl: "no address", inLanguage: "?" },
    });
    expect(record).toEqual(BINDING);
    expect(losses).toEqual({
      "/0/encoding/@type": "The text has no address.",
      "/0/encoding/contentUrl": "It is not a web address.",
      "/0/encoding/inLanguage": "The text has no address.",
    });
    const other = agreement({ encoding: { "@type": "MediaObject", url: "https://example.org/1", inLanguage: "?" } });
    expect(other).toEqual({
      record: { ...BINDING, documents: [{ url: "https://example.org/1" }] },
      losses: { "/0/encoding/inLanguage": "It is not a registered language tag." },
    });
  });

  const least = (number: number) => `It is no number from ${number} on.`;

  it.each<[string, unknown, object, Record<string, string>]>([
    ["treaty", 3, { count: 3 }, {}],
    ["treaty", "3", { count: 3 }, {}],
    ["treaty", 2, { count: 2 }, {}],
    ["treaty", 1, {}, { "/0/collectionSize": least(2) }],
    ["treaty", 2.5, {}, { "/0/collectionSize": least(2) }],
    ["treaty", "many", {}, { "/0/collectionSize": least(2) }],
    ["package", 1, { package: { total: 1 } }, {}],
    ["package", 0, {}, { "/0/collectionSize": least(1) }],
    ["package", undefined, {}, {}],
  ])("that is a %s has the size %j", (kind, collectionSize, size, losses) => {
    expect(
      agreement({
        "@type": "Collection",
        additionalType: ours(kind),
        ...(collectionSize !== undefined && { collectionSize }),
      }),
    ).toEqual({ record: { instrument: kind, status: "unknown", ...size }, losses });
  });

  it("has parts only as a package", () => {
    const part = { "@type": "Legislation", name: "Part", legislationType: "Treaty" };
    const collection = { "@type": "Collection", hasPart: [part, { "@id": "x:ada" }] };
    expect(agreement({ ...collection, additionalType: ours("package") })).toEqual({
      record: { instrument: "package", status: "unknown", package: { parts: ["agreement:part"] } },
      losses: { "/0/hasPart/1": "A person cannot stand here in a report." },
    });
    const { record, losses } = agreement(collection);
    expect(record).toEqual({ instrument: "treaty", status: "unknown" });
    expect(losses).toMatchObject({ "/0/hasPart/0": "Only a package has parts." });
  });

  const CONTRADICTED = "The status of the agreement says otherwise, or leaves it open.";
  const NO_STATUS = "It is not a word that can stand here.";
  const UNSAID = "Why it is not in force is not said.";

  it.each<[unknown, unknown, string, Record<string, string>]>([
    ["signed", undefined, "signed", {}],
    ["signed", "InForce", "signed", { "/0/legislationLegalForce": CONTRADICTED }],
    ["in-force", "https://schema.org/InForce", "in-force", {}],
    ["in-force", "NotInForce", "in-force", { "/0/legislationLegalForce": CONTRADICTED }],
    ["terminated", "NotInForce", "terminated", {}],
    [undefined, "InForce", "in-force", {}],
    [undefined, "https://schema.org/PartiallyInForce", "partially-in-force", {}],
    [undefined, "NotInForce", "unknown", { "/0/legislationLegalForce": UNSAID }],
    [undefined, "toString", "unknown", { "/0/legislationLegalForce": UNSAID }],
    ["Draft", undefined, "unknown", { "/0/creativeWorkStatus": NO_STATUS }],
    ["Draft", "InForce", "in-force", { "/0/creativeWorkStatus": NO_STATUS }],
    [undefined, undefined, "unknown", {}],
  ])("with the stage %j and the force %j is %s", (creativeWorkStatus, legislationLegalForce, status, losses) => {
    const given = Object.entries({ creativeWorkStatus, legislationLegalForce }).filter(
      ([, value]) => value !== undefined,
    );
    expect(agreement(Object.fromEntries(given))).toEqual({
      record: { ...BINDING, status },
      losses,
    });
  });
});

describe("a statement", () => {
  const statement = (more: object, ...others: object[]) => {
    const { records, losses } = imported(
      { "@type": "Statement", "@id": "x:s", description: "Said so.", author: { "@id": "x:ada" }, ...more },
      ada,
      league,
      examplia,
      ...others,
    );
    const id = Object.keys(records).find((each) => each.startsWith("statement:")) ?? "";
    const { sameAs: _, ...record } = records[id] ?? {};
    return { record, records, losses };
  };
  const SAID = { kind: "assert", speakers: ["person:ada"], summary: "Said so." };

  it.each<[string, object, string[]]>([
    [
      "its character",
      { spokenByCharacter: { "@id": "x:league" }, creator: { "@id": "x:examplia" } },
      ["organization:league"],
    ],
    ["its author before its creator", { creator: { "@id": "x:examplia" } }, ["person:ada"]],
    ["its creator", { author: [], creator: { "@id": "x:examplia" } }, ["state:examplia"]],
    [
      "several, each once",
      { author: [{ "@id": "x:ada" }, { "@id": "x:league" }, { "@id": "x:ada" }] },
      ["person:ada", "organization:league"],
    ],
  ])("is of %s", (_what, more, speakers) => {
    expect(statement(more).record).toMatchObject({ speakers });
  });

  it("is none of a place, and none of nobody", () => {
    const { record, losses } = statement({ author: { "@type": "Place", name: "Hall" } });
    expect(record).toEqual({});
    expect(losses).toMatchObject({ "/0": "It names nobody who says it." });
  });

  const role = (more: object) => ({ "@type": "Role", author: { "@id": "x:ada" }, ...more });

  it.each<[string, object, object, Record<string, string>]>([
    ["none", {}, {}, {}],
    ["none where it is the speaker", { roleName: "speaker" }, {}, {}],
    ["its description", { roleName: "speaker", description: "as Minister" }, { capacity: "as Minister" }, {}],
    [
      "a name of the role that is no word",
      { roleName: "Minister of Samples" },
      { capacity: "Minister of Samples" },
      {},
    ],
    ["no other word", { roleName: "chair" }, {}, { "/0/author/roleName": PLACELESS("roleName") }],
  ])("has the capacity of its speaker: %s", (_what, more, expected, losses) => {
    const { record, losses: lost } = statement({ author: role(more) });
    expect(record).toEqual({ ...SAID, ...expected });
    expect(lost).toEqual(losses);
  });

  it("has no capacity of several speakers", () => {
    const { record, losses } = statement({ author: [role({ description: "as Ministers" }), { "@id": "x:league" }] });
    expect(record).toEqual({ ...SAID, speakers: ["person:ada", "organization:league"] });
    expect(losses).toEqual({ "/0/author/0/description": PLACELESS("description") });
  });

  it.each<[string, object, string]>([
    ["its description", { abstract: "A", text: "T", name: "N" }, "Said so."],
    ["its abstract", { description: [], abstract: "A", text: "T", name: "N" }, "A"],
    ["its text", { description: [], text: "T", name: "N" }, "T"],
    ["its name", { description: [], name: "N" }, "N"],
    ["its own words", { description: [], hasPart: { "@type": "Quotation", text: "Welcome." } }, "Welcome."],
  ])("tells what is said by %s", (_what, more, summary) => {
    expect(statement(more).record).toMatchObject({ summary });
  });

  it("has a quotation's text for its words, and another text for what they mean", () => {
    const quotation = { "@type": "Quotation", text: "Welcome.", inLanguage: "en" };
    expect(statement(quotation).record).toEqual({ ...SAID, quotes: [{ text: "Welcome.", language: "en" }] });
    expect(statement({ ...quotation, description: [], name: "A welcome" }).record).toMatchObject({
      summary: "A welcome",
    });
  });

  it.each([
    ["a tag with a low line", "tr_TR", "tr-TR"],
    ["a language with its tag", { "@type": "Language", name: "Turkish", alternateName: "tr" }, "tr"],
  ])("has words in the language of %s", (_what, inLanguage, language) => {
    const hasPart = { "@type": "Quotation", text: "Welcome.", inLanguage };
    expect(statement({ hasPart }).record).toEqual({ ...SAID, quotes: [{ text: "Welcome.", language }] });
  });

  it("has words in their language, and the original where both are known", () => {
    const quotation = (translationOfWork: object, more: object = {}) => ({
      "@type": "Quotation",
      text: "Welcome.",
      translationOfWork: { "@type": "Quotation", ...translationOfWork },
      ...more,
    });
    const { record, losses } = statement({
      hasPart: [
        quotation({ text: "Hoş geldiniz.", inLanguage: "tr" }, { inLanguage: "en" }),
        quotation({ text: "Hoş geldiniz." }),
        quotation({ inLanguage: "tr" }, { inLanguage: "no language" }),
        { "@type": "Quotation" },
        { "@type": "CreativeWork", name: "Other" },
      ],
    });
    expect(record).toEqual({
      ...SAID,
      quotes: [
        { text: "Welcome.", language: "en", translated: true, original: { text: "Hoş geldiniz.", language: "tr" } },
        { text: "Welcome.", language: "und", translated: true },
        { text: "Welcome.", language: "und", translated: true },
      ],
    });
    const NEEDED = "The original words need their text and their language.";
    expect(losses).toMatchObject({
      "/0/hasPart/1/translationOfWork": NEEDED,
      "/0/hasPart/2/translationOfWork": NEEDED,
      "/0/hasPart/2/inLanguage": "It is not a registered language tag.",
      "/0/hasPart/4": "The parts of a statement are quotations.",
    });
  });

  it("has no words of anybody else", () => {
    const words = (text: string, ...ids: string[]) => ({
      "@type": "Quotation",
      text,
      inLanguage: "en",
      ...(ids.length > 0 && { spokenByCharacter: ids.map((id) => ({ "@id": `x:${id}` })) }),
    });
    const OTHERS = "They are the words of somebody who does not make the statement.";
    const one = statement({
      hasPart: [words("One.", "ada"), words("Two.", "league"), words("Three."), words("Four.", "ada", "league")],
    });
    expect(one.record.quotes).toEqual([
      { text: "One.", language: "en" },
      { text: "Three.", language: "en" },
    ]);
    expect(one.losses).toMatchObject({ "/0/hasPart/1": OTHERS, "/0/hasPart/3": OTHERS });
    const both = statement({
      author: [{ "@id": "x:ada" }, { "@id": "x:league" }],
      hasPart: [words("One.", "ada", "league"), words("Two.", "league"), words("Three.")],
    });
    expect(both.record.quotes).toEqual([
      { text: "One.", language: "en" },
      { text: "Two.", language: "en", speaker: "organization:league" },
      { text: "Three.", language: "en" },
    ]);
    expect(both.losses).toEqual({});
    const three = statement({
      author: [{ "@id": "x:ada" }, { "@id": "x:league" }, { "@id": "x:examplia" }],
      hasPart: [words("One.", "ada", "league")],
    });
    expect(three.record.quotes).toEqual([{ text: "One.", language: "en" }]);
    expect(three.losses).toEqual({
      "/0/hasPart/0/spokenByCharacter/0": "A report says of one or all of the speakers that they said these words.",
    });
  });

  it("is on behalf of others, at an event, in a place, on a day and through a channel", () => {
    const { record, losses } = statement({
      sourceOrganization: [{ "@id": "x:league" }, { "@id": "x:examplia" }, { "@id": "x:ada" }],
      dateCreated: "2025-03-01",
      recordedAt: { "@type": "Event", name: "Talks" },
      locationCreated: { "@type": "Place", name: "Hall" },
      genre: "press-conference",
      url: "https://example.org/press",
      about: [{ "@type": "DefinedTerm", name: "Trade" }, { "@id": "x:examplia" }],
    });
    expect(record).toEqual({
      ...SAID,
      onBehalfOf: ["organization:league", "state:examplia"],
      when: { start: "2025-03-01" },
      at: "meeting:talks",
      place: "place:hall",
      channel: { kind: "press-conference", url: "https://example.org/press" },
      topics: ["topic:trade"],
      about: ["state:examplia"],
    });
    expect(losses).toEqual({ "/0/sourceOrganization/2": "A person cannot stand here in a report." });
  });

  it("is at a visit where the event is one", () => {
    const tour = {
      "@type": "Event",
      "@id": "x:tour",
      additionalType: schema("visit.schema.json"),
      name: "Tour",
      organizer: { "@id": "x:examplia" },
      attendee: { "@id": "x:ada" },
    };
    expect(statement({ recordedAt: { "@id": "x:tour" } }, tour).record).toMatchObject({ at: "visit:tour" });
  });

  it("has no channel of which the kind is not known", () => {
    const { record, losses } = statement({ url: "https://example.org/press" });
    expect(record).toEqual(SAID);
    expect(losses).toEqual({});
    expect(statement({ genre: "Press conference", url: "no address" })).toMatchObject({
      record: SAID,
      losses: { "/0/genre": "It is not a word that can stand here.", "/0/url": "It is not a web address." },
    });
  });

  it("stands in an agreement or a source", () => {
    const accord = {
      "@type": "CreativeWork",
      "@id": "x:a",
      additionalType: schema("agreement.schema.json#treaty"),
      name: "a",
    };
    const article = { "@type": "NewsArticle", "@id": "x:news", headline: "news" };
    const { record, losses } = statement(
      { isPartOf: [{ "@id": "x:ada" }, { "@id": "x:a" }, { "@id": "x:news" }] },
      accord,
      article,
    );
    expect(record).toEqual({ ...SAID, document: "agreement:a" });
    expect(losses).toEqual({
      "/0/isPartOf/0": "A person cannot stand here in a report.",
      "/0/isPartOf/2": "A record has one value here, and this is another.",
    });
    expect(statement({ isPartOf: { "@id": "x:news" } }, article).record).toMatchObject({ document: "source:news" });
  });

  it("appears in sources of the report", () => {
    const article = (headline: string) => ({ "@type": "NewsArticle", headline });
    const { records, record, losses } = statement({
      "@type": "Claim",
      appearance: article("One"),
      firstAppearance: article("Two"),
      subjectOf: article("Three"),
    });
    expect(Object.keys(records)).toEqual(expect.arrayContaining(["source:one", "source:two", "source:three"]));
    const value = { subjectOf: ["source:three"], appearance: ["source:one"], firstAppearance: ["source:two"] };
    expect(record).toEqual({ ...SAID, extensions: [{ namespace: "https://schema.org/", value }] });
    expect(losses).toEqual({});
  });

  it("claims what it mentions where it is ours, and else may not", () => {
    const talks = { "@type": "Event", "@id": "x:talks", name: "Talks" };
    const claim = {
      "@type": "Claim",
      "@id": "x:claim",
      additionalType: schema("act.schema.json#attack"),
      name: "Attack",
    };
    const mentions = [{ "@id": "x:talks" }, { "@id": "x:claim" }];
    const additionalType = schema("statement.schema.json#deny");
    const ours = statement({ "@type": "Claim", additionalType, mentions }, talks, claim);
    expect(ours.record).toEqual({ ...SAID, kind: "deny", claims: [{ record: "meeting:talks" }] });
    // Nothing that is only claimed comes back as a fact.
    expect(Object.keys(ours.records).filter((id) => /^(act|statement):/.test(id))).toEqual(["statement:said-so"]);
    expect(ours.losses).toMatchObject({ "/0/mentions/1": "It names nobody who says it." });
    const theirs = statement({ "@type": "Claim", mentions }, talks, claim);
    expect(theirs.record).toEqual(SAID);
    expect(theirs.losses).toMatchObject({ "/0/mentions": PLACELESS("mentions") });
  });

  it.each([
    ["statement.schema.json#evaluate/welcome", { kind: "evaluate", shade: "welcome" }],
    ["statement.schema.json#announce", { kind: "announce" }],
    ["statement.schema.json#comment/odd", { kind: "assert" }],
    [`statement.schema.json#announce/${"x".repeat(81)}`, { kind: "assert" }],
  ])("of the type %s is %j", (file, expected) => {
    expect(statement({ additionalType: schema(file) }).record).toEqual({ ...SAID, ...expected });
  });
});
