// The worked example, built in TypeScript. `report.json` beside it holds the same report. The article's own text is not
// here: the spans point into it by code-point offset, and `textDigest` says which text they fit.
import type { Evidence, EvidenceMode, Gap, JsonPointer, Report, SourceId, Span } from "communique";

const article: SourceId = "source:article";
const photograph: SourceId = "source:photograph";
const sputnikAccount: SourceId = "source:sputnik-account";

/** A half-open range of the article, in code points. */
function at(start: number, end: number): Span {
  return { start, end };
}

/** The article says it: for the record as a whole. */
function stated(...spans: Span[]): Evidence {
  return { source: article, spans, basis: "stated" };
}

/** The article says it: for some fields only. */
function statedFor(fields: JsonPointer[], ...spans: Span[]): Evidence {
  return { source: article, spans, fields, basis: "stated" };
}

/** What somebody says, in the form in which the article passes it on. */
function said(mode: EvidenceMode, ...spans: Span[]): Evidence {
  return { source: article, spans, basis: "stated", mode };
}

/** Only a quoted speaker tells it: his statement claims it. */
function claimed(note: string, ...spans: Span[]): Evidence {
  return { source: article, spans, basis: "claimed", note };
}

/** The same for some fields only. */
function claimedFor(fields: JsonPointer[], note: string, ...spans: Span[]): Evidence {
  return { source: article, spans, fields, basis: "claimed", note };
}

/** The article, read in full, does not tell it. */
function notStated(field: JsonPointer, note?: string): Gap {
  return { field, kind: "not-stated", from: [article], ...(note === undefined ? {} : { note }) };
}

/** The article does not say it, and the note says why it is sound. */
function inferred(fields: JsonPointer[], note: string, ...spans: Span[]): Evidence {
  return { source: article, spans, fields, basis: "inferred", note };
}

/** The article gives the day and the month; the year is ours. */
function yearInferred(...spans: Span[]): Evidence {
  return inferred(
    ["/when/start"],
    "The article gives the day and the month, and no year. The year 2024 is known from the visit itself.",
    ...spans,
  );
}

/** A country code is not in the article either. */
function countryCodeInferred(): Evidence {
  return {
    source: article,
    fields: ["/countryCode"],
    basis: "inferred",
    note: "Not in the article: the ISO 3166-1 code of the state that it names.",
  };
}

/** The sentences in their order. The README's table uses the same numbers. */
const sentence = {
  1: at(0, 220),
  2: at(221, 426),
  3: at(427, 602),
  4: at(603, 751),
  5: at(752, 871),
  6: at(872, 1172),
  7: at(1173, 1414),
  8: at(1415, 1554),
  9: at(1555, 1714),
  10: at(1715, 1804),
  11: at(1805, 2001),
  12: at(2002, 2100),
  13: at(2101, 2174),
  14: at(2175, 2264),
};

/** Passages that several records rest on. */
const passage = {
  putinInOffice: at(14, 46),
  aliyevInOffice: at(51, 91),
  inTheCapital: at(113, 132),
  theCapital: at(116, 132),
  theVisit: at(157, 219),
  allyCountry: at(178, 204),
  residenceAndCapital: at(333, 382),
  photoCredit: at(384, 424),
  accordingToSputnik: at(427, 459),
  afterTheTalks: at(760, 795),
  satisfaction: at(872, 971),
  determination: at(976, 1061),
  expectation: at(1063, 1172),
  presidentAliyev: at(1063, 1079),
  jointStatementSigned: at(1173, 1235),
  sixDocumentsWitnessed: at(1240, 1413),
  sixDocuments: at(1265, 1328),
  threeAgreements: at(1340, 1374),
  threeMemorandums: at(1379, 1413),
  aliyevQuote: at(1496, 1553),
  peaceAgreement: at(1665, 1713),
  onTheSameDay: at(1821, 1836),
  izvestia: at(1850, 1872),
  bayramovSpeaks: at(1805, 1928),
  bayramovInOffice: at(1874, 1918),
  bayramovQuoteSolutions: at(1930, 2001),
  bayramovQuoteDemands: at(2002, 2099),
};

/** The agency whose account sentences 4 to 6 pass on, and how we know it. */
const viaSputnik: Evidence = {
  source: sputnikAccount,
  basis: "inferred",
  note: "The article credits the agency once, where its account of the talks begins. This sentence carries that account on.",
};

const interviewInferred = inferred(
  ["/channel/kind"],
  "The article says that he spoke to the newspaper, and not in what form; `interview` is the closest word.",
  passage.izvestia,
);

export const report: Report = {
  $schema: "https://unpkg.com/communique@1/schemas/report.schema.json",
  type: "report",
  version: "1",
  id: "https://unpkg.com/communique@1/examples/baku-talks/report.json",
  title: "Putin and Aliyev meet near Baku and sign a joint statement",
  language: "en",
  summary:
    "On a visit to Azerbaijan, the President of Russia conferred with his host and signed a joint statement with him; both watched the signing of six more documents. Russia offered to back a peace agreement between Armenia and Azerbaijan, and Azerbaijan's foreign minister told a newspaper where his side stands.",

  sources: [
    {
      type: "source",
      id: "source:article",
      kind: "news-article",
      language: "en",
      basedOn: ["source:sputnik-account"],
      textDigest: {
        sha256: "c0e88d10a28923aaf56653679a50a94f244ddb9f50be12a7041a869b3d0c58f7",
        length: 2276,
      },
      note: "Its text is not part of this report.",
      gaps: ["/title", "/authors", "/publisher", "/url", "/publishedAt"].map((field) => notStated(field)),
      evidence: [
        statedFor(["/basedOn"], passage.accordingToSputnik),
        inferred(
          ["/kind", "/language"],
          "Form and content are those of a news article, with a captioned picture and a counter of comments. It is in English.",
          at(0, 2276),
        ),
        {
          source: "source:article",
          spans: [at(0, 2276)],
          fields: ["/textDigest"],
          basis: "computed",
          note: "SHA-256 of the UTF-8 bytes, and the number of code points.",
        },
      ],
    },
    {
      type: "source",
      id: "source:sputnik-account",
      kind: "wire-report",
      publisher: "organization:sputnik",
      note: "Known only through the article, which does not say when, where or in which language it appeared.",
      evidence: [
        stated(passage.accordingToSputnik),
        inferred(
          ["/kind"],
          "The article names a news agency as the origin and does not say in what form it reported.",
          passage.accordingToSputnik,
        ),
      ],
    },
    {
      type: "source",
      id: "source:photograph",
      kind: "photograph",
      publisher: "organization:azerbaijani-presidential-press-service",
      credit: "Azerbaijani Presidential Press Service",
      depicts: ["person:vladimir-putin", "person:ilham-aliyev", "meeting:baku-talks"],
      caption: "The two presidents during their talks at the Zagulba Residence.",
      note: "Vladimir Putin is on the left.",
      evidence: [
        stated(sentence[2]),
        inferred(
          ["/kind", "/publisher"],
          "The caption says who stands where, and the credit line names the press service: it is taken for a photograph that the press service issued.",
          passage.photoCredit,
        ),
      ],
    },
  ],

  people: [
    {
      type: "person",
      id: "person:vladimir-putin",
      name: "Vladimir Putin",
      offices: [{ title: "President", of: "state:russia" }],
      evidence: [stated(passage.putinInOffice)],
    },
    {
      type: "person",
      id: "person:ilham-aliyev",
      name: "Ilham Aliyev",
      offices: [{ title: "President", of: "state:azerbaijan" }],
      evidence: [stated(passage.aliyevInOffice, passage.presidentAliyev)],
    },
    {
      type: "person",
      id: "person:jeyhun-bayramov",
      name: "Jeyhun Bayramov",
      offices: [{ title: "Foreign Minister", of: "state:azerbaijan" }],
      evidence: [stated(passage.bayramovInOffice)],
    },
  ],

  organizations: [
    {
      type: "organization",
      id: "organization:azerbaijani-presidential-press-service",
      name: "Azerbaijani Presidential Press Service",
      kind: "press-service",
      state: "state:azerbaijan",
      evidence: [stated(passage.photoCredit)],
    },
    {
      type: "organization",
      id: "organization:sputnik",
      name: "Sputnik",
      kind: "news-agency",
      evidence: [stated(passage.accordingToSputnik)],
    },
    {
      type: "organization",
      id: "organization:izvestia",
      name: "Izvestia",
      kind: "newspaper",
      evidence: [stated(passage.izvestia)],
    },
  ],

  states: [
    {
      type: "state",
      id: "state:russia",
      name: "Russia",
      countryCode: "RU",
      evidence: [stated(passage.putinInOffice, sentence[6]), countryCodeInferred()],
    },
    {
      type: "state",
      id: "state:azerbaijan",
      name: "Azerbaijan",
      countryCode: "AZ",
      capital: "place:baku",
      evidence: [
        stated(passage.determination, passage.peaceAgreement),
        statedFor(["/capital"], passage.theCapital, passage.theVisit),
        countryCodeInferred(),
      ],
    },
    {
      type: "state",
      id: "state:armenia",
      name: "Armenia",
      countryCode: "AM",
      evidence: [stated(passage.peaceAgreement), countryCodeInferred()],
    },
  ],

  places: [
    {
      type: "place",
      id: "place:zagulba-residence",
      name: "Zagulba Residence",
      kind: "residence",
      within: "place:azerbaijan",
      distance: { kilometres: 40, from: "place:baku" },
      evidence: [
        stated(passage.residenceAndCapital),
        { source: photograph, basis: "stated", note: "The caption." },
        inferred(
          ["/within"],
          "The caption measures the residence from the capital, and the talks there are part of a visit to Azerbaijan.",
          passage.residenceAndCapital,
          passage.theVisit,
        ),
      ],
    },
    {
      type: "place",
      id: "place:baku",
      name: "Baku",
      kind: "city",
      state: "state:azerbaijan",
      within: "place:azerbaijan",
      evidence: [stated(passage.theCapital, passage.theVisit)],
    },
    {
      type: "place",
      id: "place:azerbaijan",
      name: "Azerbaijan",
      kind: "country",
      state: "state:azerbaijan",
      within: "place:caucasus",
      evidence: [stated(passage.theVisit)],
    },
    {
      type: "place",
      id: "place:caucasus",
      name: "Caucasus",
      kind: "region",
      evidence: [stated(passage.allyCountry)],
    },
    {
      type: "place",
      id: "place:nagorno-karabakh",
      name: "Nagorno-Karabakh",
      kind: "region",
      names: [{ text: "Karabakh", kind: "short" }],
      evidence: [
        stated(sentence[9]),
        inferred(
          ["/kind"],
          "The article does not say what sort of area it is, or who claims it; `region` says the least.",
          sentence[9],
        ),
        inferred(["/names/0"], "The next sentence goes on about the same matter under the shorter name.", sentence[10]),
      ],
    },
  ],

  topics: [
    {
      type: "topic",
      id: "topic:trade-cooperation",
      name: "Trade cooperation between Russia and Azerbaijan",
      about: ["state:russia", "state:azerbaijan"],
      evidence: [stated(sentence[3])],
    },
    {
      type: "topic",
      id: "topic:bilateral-cooperation",
      name: "Cooperation between Russia and Azerbaijan",
      about: ["state:russia", "state:azerbaijan"],
      evidence: [stated(sentence[4])],
    },
    {
      type: "topic",
      id: "topic:international-agenda",
      name: "International agenda",
      within: "topic:bilateral-cooperation",
      evidence: [stated(sentence[4])],
    },
    {
      type: "topic",
      id: "topic:nagorno-karabakh-issue",
      name: "Nagorno-Karabakh issue",
      about: ["place:nagorno-karabakh"],
      evidence: [stated(sentence[9], sentence[10])],
    },
  ],

  visits: [
    {
      type: "visit",
      id: "visit:putin-to-azerbaijan",
      title: "Visit of Vladimir Putin to Azerbaijan",
      visitors: [{ actor: "person:vladimir-putin", representing: "state:russia", capacity: "Russian President" }],
      host: "state:azerbaijan",
      status: "in-progress",
      when: { start: "2024-08-18" },
      places: ["place:azerbaijan"],
      evidence: [
        stated(passage.putinInOffice, passage.theVisit),
        yearInferred(passage.theVisit),
        inferred(
          ["/status"],
          "The article gives a first day and no last one, and speaks of what the visit is still to bring.",
          passage.theVisit,
          passage.expectation,
        ),
      ],
      gaps: [notStated("/when/end")],
    },
  ],

  meetings: [
    {
      type: "meeting",
      id: "meeting:baku-talks",
      title: "Talks between Vladimir Putin and Ilham Aliyev",
      kind: "talks",
      status: "held",
      participants: [
        { actor: "person:vladimir-putin", representing: "state:russia", capacity: "Russian President" },
        { actor: "person:ilham-aliyev", representing: "state:azerbaijan", capacity: "President" },
      ],
      level: "leaders",
      format: "bilateral",
      medium: "in-person",
      when: { start: "2024-08-19" },
      place: "place:zagulba-residence",
      partOf: "visit:putin-to-azerbaijan",
      topics: ["topic:trade-cooperation", "topic:bilateral-cooperation", "topic:international-agenda"],
      about: ["relationship:russia-azerbaijan"],
      summary:
        "The two went through many subjects, above all closer cooperation in trade and wider relations between their countries. The article calls the talks important.",
      evidence: [
        stated(sentence[1]),
        statedFor(["/medium", "/place"], sentence[2]),
        { source: photograph, fields: ["/medium", "/place"], basis: "stated", note: "The caption." },
        statedFor(["/topics/0", "/about", "/summary"], sentence[3]),
        {
          source: sputnikAccount,
          fields: ["/topics/0", "/about", "/summary"],
          basis: "stated",
          note: "As the article passes it on.",
        },
        claimedFor(["/topics/1", "/topics/2"], "Only Putin says that these were talked about as well.", sentence[4]),
        statedFor(["/participants/1/capacity"], passage.presidentAliyev),
        yearInferred(at(0, 12), at(317, 329)),
        statedFor(["/alternatives/0"], passage.inTheCapital),
      ],
      alternatives: [
        {
          from: [article],
          changes: [{ field: "/place", value: "place:baku" }],
          note: "The first sentence puts the talks in the capital; the caption names the residence, 40 km from it. The closer account is the main one.",
        },
      ],
    },
  ],

  agreements: [
    {
      type: "agreement",
      id: "agreement:joint-statement",
      title: "Joint statement of Russia and Azerbaijan",
      instrument: "joint-statement",
      status: "signed",
      parties: ["state:russia", "state:azerbaijan"],
      actions: [
        {
          action: "sign",
          when: { after: { record: "meeting:baku-talks" }, asStated: "after the talks" },
          place: "place:zagulba-residence",
          during: "meeting:baku-talks",
          representatives: [
            { person: "person:vladimir-putin", onBehalfOf: "state:russia", capacity: "Russian President" },
            { person: "person:ilham-aliyev", onBehalfOf: "state:azerbaijan", capacity: "President" },
          ],
        },
      ],
      commitments: [
        {
          key: "tasks",
          summary: "Far-reaching tasks for taking relations between the two countries further.",
          about: ["relationship:russia-azerbaijan"],
        },
      ],
      evidence: [
        stated(passage.jointStatementSigned),
        statedFor(["/actions/0/when"], passage.afterTheTalks),
        claimedFor(["/commitments/0"], "Only Putin says what the text provides.", sentence[5]),
        inferred(
          ["/parties", "/actions/0/representatives"],
          "The two leaders signed; that each did so as president and for his state is concluded from their offices.",
          passage.jointStatementSigned,
          passage.putinInOffice,
          passage.presidentAliyev,
        ),
        inferred(
          ["/actions/0/during"],
          "They signed at the residence once they had talked. The signing closes the same occasion; no separate ceremony is mentioned.",
          passage.afterTheTalks,
          passage.jointStatementSigned,
        ),
      ],
      gaps: [notStated("/commitments/0", "What the tasks are.")],
    },
    {
      type: "agreement",
      id: "agreement:six-documents",
      title: "Six other documents",
      instrument: "package",
      status: "signed",
      parties: ["state:russia", "state:azerbaijan"],
      actions: [
        {
          action: "sign",
          place: "place:zagulba-residence",
          during: "meeting:baku-talks",
          witnesses: ["person:vladimir-putin", "person:ilham-aliyev"],
        },
      ],
      package: {
        total: 6,
        parts: ["agreement:intergovernmental-agreements", "agreement:memorandums-of-understanding"],
        complete: true,
      },
      summary: "Documents of state agencies on both sides.",
      evidence: [
        stated(sentence[7]),
        inferred(["/parties"], "The agencies are not named, so their states stand for them.", passage.sixDocuments),
        inferred(
          ["/actions/0/place", "/actions/0/during"],
          "Place and occasion are given for the joint statement; the same sentence tells of this signing with the same two men present.",
          sentence[7],
        ),
        {
          source: "source:article",
          spans: [passage.sixDocuments, passage.threeAgreements, passage.threeMemorandums],
          fields: ["/package/complete"],
          basis: "computed",
          note: "The wording leaves room for other documents, but three and three are all six.",
        },
      ],
      gaps: [notStated("/actions/0/representatives", "Neither the agencies nor those who signed for them are named.")],
    },
    {
      type: "agreement",
      id: "agreement:intergovernmental-agreements",
      title: "Three intergovernmental agreements",
      instrument: "agreement",
      status: "signed",
      parties: ["state:russia", "state:azerbaijan"],
      level: "intergovernmental",
      count: 3,
      evidence: [
        stated(passage.sixDocumentsWitnessed),
        inferred(
          ["/parties"],
          "Governments are not named apart from their states, so the states are the parties.",
          passage.sixDocuments,
          passage.threeAgreements,
        ),
        statedFor(["/alternatives/0"], passage.sixDocuments),
      ],
      alternatives: [
        {
          from: [article],
          changes: [{ field: "/level", value: "interagency" }],
          note: "The sentence calls all six documents ones between state agencies, and three of them intergovernmental. The closer word is the main one.",
        },
      ],
    },
    {
      type: "agreement",
      id: "agreement:memorandums-of-understanding",
      title: "Three memorandums of understanding",
      instrument: "memorandum-of-understanding",
      status: "signed",
      parties: ["state:russia", "state:azerbaijan"],
      level: "interagency",
      count: 3,
      evidence: [
        stated(passage.sixDocumentsWitnessed),
        inferred(["/parties"], "The agencies are not named, so their states stand for them.", passage.sixDocuments),
      ],
    },
    {
      type: "agreement",
      id: "agreement:armenia-azerbaijan-peace",
      title: "Peace agreement between Armenia and Azerbaijan",
      instrument: "agreement",
      status: "under-negotiation",
      parties: ["state:armenia", "state:azerbaijan"],
      process: "process:armenia-azerbaijan-negotiations",
      note: "Not concluded. The article speaks of it as something that Russia would support, and of negotiations between the two.",
      evidence: [
        stated(sentence[9]),
        inferred(
          ["/status", "/process"],
          "The article tells of negotiations between the same two states and does not say in so many words that they are about this agreement.",
          sentence[9],
          sentence[13],
        ),
      ],
    },
  ],

  acts: [
    {
      type: "act",
      id: "act:azerbaijan-seeks-normal-relations",
      title: "Azerbaijan's search for normal relations with Armenia",
      kind: "change-relations",
      status: "under-way",
      standing: "claimed",
      by: ["state:azerbaijan"],
      to: ["state:armenia"],
      evidence: [claimed("Only Bayramov says so, of his own side.", passage.bayramovQuoteSolutions)],
    },
  ],

  statements: [
    {
      type: "statement",
      id: "statement:putin-scope-of-talks",
      kind: "assert",
      speakers: ["person:vladimir-putin"],
      summary: "Said that the talks dealt at length with many fields of cooperation, and with world affairs as well.",
      capacity: "President",
      claims: [{ record: "meeting:baku-talks", field: "/topics" }],
      evidence: [said("indirect-quote", sentence[4]), viaSputnik],
    },
    {
      type: "statement",
      id: "statement:putin-tasks-in-joint-statement",
      kind: "assert",
      speakers: ["person:vladimir-putin"],
      summary:
        "Said that the joint statement lays down far-reaching tasks for taking relations with Azerbaijan further.",
      claims: [{ record: "agreement:joint-statement", key: "tasks" }],
      evidence: [said("indirect-quote", sentence[5]), viaSputnik],
    },
    {
      type: "statement",
      id: "statement:aliyev-satisfaction",
      kind: "evaluate",
      speakers: ["person:ilham-aliyev"],
      summary: "Was pleased with how closely Azerbaijan and Russia work together at present.",
      capacity: "President",
      about: ["relationship:russia-azerbaijan"],
      stances: [{ target: "relationship:russia-azerbaijan", value: "support" }],
      evidence: [said("paraphrase", passage.satisfaction, passage.presidentAliyev), viaSputnik],
    },
    {
      type: "statement",
      id: "statement:aliyev-determination",
      kind: "promise",
      speakers: ["person:ilham-aliyev"],
      summary: "Said that Azerbaijan is set on closer relations with Russia in every field.",
      capacity: "President",
      commitments: [
        {
          summary: "Make relations with Russia closer in every field.",
          kind: "change-relations",
          by: ["state:azerbaijan"],
          to: ["state:russia"],
          about: ["relationship:russia-azerbaijan"],
        },
      ],
      evidence: [said("paraphrase", passage.determination, passage.presidentAliyev), viaSputnik],
    },
    {
      type: "statement",
      id: "statement:aliyev-benefits-of-visit",
      kind: "foretell",
      speakers: ["person:ilham-aliyev"],
      summary: "Expected Putin's visit to do relations between the two countries much good.",
      capacity: "President",
      about: ["visit:putin-to-azerbaijan", "relationship:russia-azerbaijan"],
      stances: [{ target: "visit:putin-to-azerbaijan", value: "support" }],
      factuality: "probable",
      evidence: [said("indirect-quote", passage.expectation), viaSputnik],
    },
    {
      type: "statement",
      id: "statement:aliyev-nature-of-relations",
      kind: "assert",
      speakers: ["person:ilham-aliyev"],
      summary:
        "Said that the documents, the joint statement above all, confirm once more that the two countries are friends and allies.",
      capacity: "President",
      quotes: [{ text: "reaffirm the friendly and allied nature of our relations.", language: "en", incomplete: true }],
      claims: [{ record: "relationship:russia-azerbaijan" }],
      about: ["agreement:joint-statement", "agreement:six-documents"],
      evidence: [said("mixed-quote", sentence[8]), statedFor(["/quotes/0/text"], passage.aliyevQuote)],
    },
    {
      type: "statement",
      id: "statement:putin-offer-of-support",
      kind: "offer",
      speakers: ["person:vladimir-putin"],
      summary: "Said that Russia stands ready to back a peace agreement between Armenia and Azerbaijan.",
      capacity: "Russian President",
      topics: ["topic:nagorno-karabakh-issue"],
      commitments: [
        {
          summary: "Back a peace agreement between Armenia and Azerbaijan.",
          kind: "support",
          by: ["state:russia"],
          to: ["state:armenia", "state:azerbaijan"],
          about: ["agreement:armenia-azerbaijan-peace"],
        },
      ],
      evidence: [
        said("indirect-quote", sentence[9]),
        inferred(
          ["/commitments/0/to"],
          "Support for an agreement is meant for those who are to conclude it.",
          passage.peaceAgreement,
        ),
      ],
    },
    {
      type: "statement",
      id: "statement:putin-on-azerbaijans-wish",
      kind: "assert",
      speakers: ["person:vladimir-putin"],
      summary: "Said that it is Azerbaijan's wish to settle the Karabakh question in full.",
      topics: ["topic:nagorno-karabakh-issue"],
      reportedView: { holder: "state:azerbaijan", attitude: "wants" },
      evidence: [said("indirect-quote", sentence[10])],
    },
    {
      type: "statement",
      id: "statement:bayramov-seeking-solutions",
      kind: "announce",
      speakers: ["person:jeyhun-bayramov"],
      summary: "Said that Azerbaijan is at work on ways to bring its relations with Armenia back to normal.",
      capacity: "Azerbaijani Foreign Minister",
      when: { start: "2024-08-19", asStated: "on the same day" },
      channel: { kind: "interview", outlet: "organization:izvestia" },
      quotes: [{ text: "Baku is actively seeking solutions to normalize relations with Yerevan.", language: "en" }],
      claims: [{ record: "act:azerbaijan-seeks-normal-relations" }],
      topics: ["topic:nagorno-karabakh-issue"],
      evidence: [
        said("direct-quote", passage.bayramovSpeaks, passage.bayramovQuoteSolutions),
        statedFor(["/quotes/0/text"], passage.bayramovQuoteSolutions),
        yearInferred(at(0, 12), passage.onTheSameDay),
        interviewInferred,
      ],
    },
    {
      type: "statement",
      id: "statement:bayramov-rejecting-demands",
      kind: "refuse",
      shade: "reject",
      speakers: ["person:jeyhun-bayramov"],
      summary:
        "Insisted that whatever Armenia asks without good reason be turned down in plain terms and in a legally valid way.",
      capacity: "Azerbaijani Foreign Minister",
      when: { start: "2024-08-19", asStated: "on the same day" },
      channel: { kind: "interview", outlet: "organization:izvestia" },
      quotes: [
        {
          text: "However, all unreasonable demands made by the Armenian side must be clearly and legally rejected.",
          language: "en",
        },
      ],
      claims: [{ record: "statement:armenian-demands" }],
      topics: ["topic:nagorno-karabakh-issue"],
      evidence: [
        said("direct-quote", passage.bayramovSpeaks, passage.bayramovQuoteDemands),
        statedFor(["/quotes/0/text"], passage.bayramovQuoteDemands),
        yearInferred(at(0, 12), passage.onTheSameDay),
        interviewInferred,
      ],
    },
    {
      type: "statement",
      id: "statement:armenian-demands",
      kind: "request",
      shade: "demand",
      speakers: ["state:armenia"],
      summary: "Made demands, which Bayramov calls unreasonable.",
      standing: "claimed",
      evidence: [claimed("Only Bayramov speaks of them.", passage.bayramovQuoteDemands)],
      gaps: [notStated("/claims", "What the demands are.")],
    },
  ],

  processes: [
    {
      type: "process",
      id: "process:armenia-azerbaijan-negotiations",
      title: "Negotiations between Armenia and Azerbaijan",
      kind: "peace-process",
      parties: ["state:armenia", "state:azerbaijan"],
      status: "ongoing",
      format: "direct-bilateral",
      formatsConsidered: [
        { label: "other forms of negotiations", by: ["state:azerbaijan"], stance: "willing" },
        { label: "with Russia", with: ["state:russia"], by: ["state:azerbaijan"], stance: "willing" },
      ],
      summary:
        "Azerbaijan deals with Armenia directly at present. It would also look at other formats, among them ones that include Russia.",
      note: "The article says this in its own voice, right after it quotes Bayramov and without naming a speaker.",
      evidence: [
        stated(sentence[13], sentence[14]),
        inferred(
          ["/kind"],
          "The article speaks of a peace agreement between the same two states, and of normal relations between them.",
          passage.peaceAgreement,
          passage.bayramovQuoteSolutions,
        ),
      ],
    },
  ],

  relationships: [
    {
      type: "relationship",
      id: "relationship:russia-azerbaijan",
      title: "Relations between Russia and Azerbaijan",
      parties: ["state:russia", "state:azerbaijan"],
      kind: "alliance",
      status: "ongoing",
      asStated: "ally country",
      summary: "The article calls Azerbaijan an ally of Russia.",
      note: "What the two have promised each other is not said.",
      evidence: [stated(passage.allyCountry), statedFor(["/asStated"], at(192, 204))],
      alternatives: [
        {
          from: ["statement:aliyev-nature-of-relations"],
          changes: [{ field: "/asStated", value: "friendly and allied" }],
          note: "In Aliyev's words; the main value is the article's own.",
        },
      ],
    },
  ],
};
