import { draft } from "./example.js";
import { EMPTY } from "./parts.js";

/** A draft of the example with one flaw. */
export interface Flawed {
  readonly name: string;
  /** What is told, and where; nothing for a flaw that reading forgives. */
  readonly code?: string;
  readonly path?: string;
  readonly answer: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: a flawed draft has no type.
export type Loose = { [key: string]: any };

const person = (name: string) => ({ kind: "person", name, aliases: [], office: "", of: "", code: "" });

const DENIAL = "Denied that troops had been moved to the border.";

function detail(draft: Loose, own: object): void {
  const empty = { of: "", field: "", key: "", value: "", name: "", date: "" };
  draft.details = [{ ...empty, ...own, evidence: ["met Prime Minister Bo Sample at Lake House"] }];
}

const TABLE: readonly (readonly [name: string, code: string, path: string, change: (draft: Loose) => unknown])[] = [
  // Passages
  [
    "a passage reworded by one word",
    "draft-passage-not-in-text",
    "/events/1/evidence/0",
    (d) => (d.events[1].evidence = ["met Prime Minister Bo Sample near Lake House"]),
  ],
  [
    "a passage of another article",
    "draft-passage-not-in-text",
    "/events/1/evidence/0",
    (d) => (d.events[1].evidence = ["The ministers shook hands"]),
  ],
  [
    "a passage joined in the wrong order",
    "draft-passage-not-in-text",
    "/events/0/evidence/0",
    (d) => (d.events[0].evidence = ["The two signed ... arrived in Samplonia"]),
  ],
  [
    "a passage cut over too long a stretch",
    "draft-passage-not-in-text",
    "/events/0/evidence/0",
    (d) => (d.events[0].evidence = ["PORT SAMPLE, May 4 ... ministry claims"]),
  ],
  [
    "a passage that ends in a word",
    "draft-passage-not-in-text",
    "/events/1/evidence/0",
    (d) => (d.events[1].evidence = ["met Prime Minister Bo Samp"]),
  ],
  [
    "a passage that stands several times",
    "draft-passage-repeated",
    "/events/0/evidence/0",
    (d) => (d.events[0].evidence = ["Examplia"]),
  ],
  [
    "offsets for a passage",
    "draft-type",
    "/events/1/evidence/0",
    (d) => (d.events[1].evidence = [{ start: 0, end: 30 }]),
  ],
  ["an event without evidence", "draft-no-evidence", "/events/6", (d) => (d.events[6].evidence = [])],
  ["a statement without evidence", "draft-no-evidence", "/statements/1", (d) => (d.statements[1].evidence = [])],
  ["a figure without evidence", "draft-no-evidence", "/figures/1", (d) => (d.figures[1].evidence = [])],
  [
    "a draft of another text",
    "draft-other-text",
    "",
    (d) => {
      for (const each of [...d.events, ...d.statements, ...d.figures, ...d.commitments])
        each.evidence = ["Nothing of this was written."];
    },
  ],
  // Quotations
  [
    "an invented quotation",
    "draft-quote-not-in-text",
    "/statements/1/quotes/0",
    (d) => (d.statements[1].quotes = ["We moved nobody"]),
  ],
  [
    "a smoothed quotation",
    "draft-quote-not-in-text",
    "/statements/0/quotes/0",
    (d) => (d.statements[0].quotes = ["We are going to open the border on June 1"]),
  ],
  [
    "a paraphrase given as a quotation",
    "draft-quote-without-marks",
    "/statements/1/quotes/0",
    (d) => (d.statements[1].quotes = ["troops had been moved to the border"]),
  ],
  // Names
  [
    "a speaker who is not among the things",
    "draft-unknown-name",
    "/statements/1/speakers/0",
    (d) => (d.statements[1].speakers = ["Cy Example"]),
  ],
  [
    "a name with a slip",
    "draft-unknown-name",
    "/events/0/participants/0/name",
    (d) => (d.events[0].participants[0].name = "Ada Exampel"),
  ],
  [
    "another first name before a known surname",
    "draft-unknown-name",
    "/events/1/participants/1/name",
    (d) => (d.events[1].participants[1].name = "Bea Sample"),
  ],
  [
    "a person whom the article does not name",
    "draft-name-not-in-text",
    "/things/7/name",
    (d) => {
      d.things.push(person("Cy Nobody"));
      d.events[1].participants.push({ name: "Ada Example", role: "chair", representing: "", capacity: "" });
    },
  ],
  [
    "an alias that is not the article's",
    "draft-words-not-in-text",
    "/things/1/aliases/0",
    (d) => (d.things[1].aliases = ["the Premier"]),
  ],
  [
    "a house where somebody acts",
    "draft-wrong-kind",
    "/commitments/0/by/0",
    (d) => (d.commitments[0].by = ["Lake House"]),
  ],
  [
    "a document as the place of talks",
    "draft-wrong-kind",
    "/events/1/place",
    (d) => (d.events[1].place = "Joint declaration"),
  ],
  [
    "an act as what talks are part of",
    "draft-wrong-kind",
    "/events/1/partOf",
    (d) => (d.events[1].partOf = "Release of sailors"),
  ],
  [
    "a name that two have",
    "draft-ambiguous-name",
    "/statements/0/speakers/0",
    (d) => {
      d.things.push(
        { ...person("President Ada Example"), kind: "unnamed-person", aliases: ["Example said"] },
        { ...person("Ms. Example said"), kind: "unnamed-person", aliases: ["Example said"] },
      );
      d.statements[0].speakers = ["Example said"];
    },
  ],
  ["the same person twice", "draft-repeated-thing", "/things/7", (d) => d.things.push(person("President Ada Example"))],
  ["a thing without a name", "draft-no-name", "/things/6/name", (d) => (d.things[6].name = "")],
  [
    "an unnamed participant",
    "draft-incomplete",
    "/events/6/participants/0/name",
    (d) => (d.events[6].participants[0].name = ""),
  ],
  [
    "a claim of an event that is not told",
    "draft-unknown-name",
    "/statements/1/claims/0",
    (d) => (d.statements[1].claims = ["Troops at the gates"]),
  ],
  // Words
  ["a near word for a status", "draft-unknown-word", "/events/1/status", (d) => (d.events[1].status = "hold")],
  ["a status of another type", "draft-unknown-word", "/events/6/status", (d) => (d.events[6].status = "ratified")],
  ["an unknown kind of thing", "draft-unknown-word", "/things/4/kind", (d) => (d.things[4].kind = "minister")],
  ["an unknown kind of event", "draft-unknown-word", "/events/1/kind", (d) => (d.events[1].kind = "chat")],
  ["an unknown kind of statement", "draft-unknown-word", "/statements/0/kind", (d) => (d.statements[0].kind = "say")],
  ["a thing without a kind", "draft-incomplete", "/things/4/kind", (d) => (d.things[4].kind = "")],
  ["a shade of another kind", "shade-of-other-kind", "/events/6/shade", (d) => (d.events[6].shade = "elect")],
  [
    "an office that the article does not use",
    "draft-words-not-in-text",
    "/events/1/participants/0/capacity",
    (d) => (d.events[1].participants[0].capacity = "Head of State"),
  ],
  [
    "words for a time that the article does not use",
    "draft-words-not-in-text",
    "/events/0/dateWords",
    (d) => (d.events[0].dateWords = "last week"),
  ],
  // Dates, numbers, codes
  ["a date in words", "draft-date-form", "/events/1/date", (d) => (d.events[1].date = "May 4, 2027")],
  ["a date that can be two days", "draft-date", "/events/1/date", (d) => (d.events[1].date = "05/04/2027")],
  ["a day that does not exist", "draft-date", "/events/1/date", (d) => (d.events[1].date = "2027-02-30")],
  ["words for a date", "draft-date", "/events/1/date", (d) => (d.events[1].date = "Tuesday")],
  [
    "an end before the start",
    "draft-contradiction",
    "/events/1/date",
    (d) => (d.events[1].date = "2027-05-04/2027-05-01"),
  ],
  ["a number in words", "draft-number", "/figures/1/value", (d) => (d.figures[1].value = "thirty-seven")],
  ["a figure without a label", "draft-incomplete", "/figures/1/label", (d) => (d.figures[1].label = "")],
  ["a range that runs backwards", "draft-number", "/figures/1/value", (d) => (d.figures[1].value = "40-37")],
  ["a code that is a name", "draft-code", "/things/2/code", (d) => (d.things[2].code = "Examplia")],
  ["a language that is a name", "draft-code", "/language", (d) => (d.language = "?English?")],
  // What items need
  ["a visit without a host", "draft-incomplete", "/events/0", (d) => d.events[0].participants.pop()],
  ["a step without its document", "draft-incomplete", "/events/3/of", (d) => (d.events[3].of = "")],
  [
    "a signature of nobody's side",
    "draft-incomplete",
    "/events/3/participants/0/representing",
    (d) => {
      d.things[0].of = "";
      d.events[3].participants[0].representing = "";
    },
  ],
  ["a statement without a speaker", "draft-incomplete", "/statements/0", (d) => (d.statements[0].speakers = [])],
  [
    "a standing that no statement claims",
    "draft-unclaimed",
    "/events/7/standing",
    (d) => {
      d.statements[1].claims = [];
      d.statements[2].claims = [];
    },
  ],
  [
    "a commitment that nothing holds",
    "draft-incomplete",
    "/commitments/0/in",
    (d) => (d.commitments[0].evidence = ["released 37 Samplonian sailors"]),
  ],
  [
    "a role that a document has no place for",
    "draft-no-place",
    "/events/2/participants/0",
    (d) => (d.events[2].participants[0].role = "interpreter"),
  ],
  [
    "a topic that is a sentence",
    "draft-topic-too-long",
    "/statements/0/about/0",
    (d) => (d.statements[0].about = ["x".repeat(130)]),
  ],
  [
    "two events with one title",
    "draft-repeated-title",
    "/events/4/title",
    (d) => (d.events[4].title = "Joint declaration"),
  ],
  ["an event without a title", "draft-no-title", "/events/6/title", (d) => (d.events[6].title = "")],
  ["a draft without a title", "draft-no-title", "/title", (d) => (d.title = "")],
  // What statements only ask for or suppose
  [
    "a fact that a statement only supposes",
    "draft-contradiction",
    "/events/7/status",
    (d) => {
      d.events[7].standing = "claimed";
      d.statements[1].claims = [];
      d.statements[2].modality = "hypothetical";
    },
  ],
  [
    "a standing that a statement only asks about",
    "draft-unclaimed",
    "/events/7/standing",
    (d) => {
      d.statements[1].claims = [];
      d.statements[2].kind = "ask";
    },
  ],
  [
    "a refusal that is certainly not so",
    "draft-contradiction",
    "/statements/1/certainty",
    (d) => (d.statements[1].certainty = "certain-not"),
  ],
  [
    "a summary that two statements have",
    "draft-ambiguous-name",
    "/statements/0/claims/0",
    (d) => {
      d.statements[2].summary = d.statements[1].summary;
      d.statements[0].claims = [d.statements[1].summary];
    },
  ],
  // Details
  [
    "a view of the speaker itself",
    "draft-no-place",
    "/details/0",
    (d) => detail(d, { of: DENIAL, field: "view", value: "fears", name: "Samplonia" }),
  ],
  [
    "a view of nobody",
    "draft-incomplete",
    "/details/0/name",
    (d) => detail(d, { of: DENIAL, field: "view", value: "fears" }),
  ],
  [
    "another account of a date without one",
    "draft-incomplete",
    "/details/0/date",
    (d) => detail(d, { of: "Talks at Lake House", field: "account", key: "date", value: "a misprint" }),
  ],
  [
    "a detail of a record said of a step",
    "draft-no-place",
    "/details/0/of",
    (d) => detail(d, { of: "Signing of the joint declaration", field: "level", value: "leaders" }),
  ],
  // The form
  ["an unknown key", "draft-unknown-key", "/statements/0/speaker", (d) => (d.statements[0].speaker = ["Ada Example"])],
  ["a text for the things", "draft-type", "/things", (d) => (d.things = "Ada Example")],
  ["an item that is text", "draft-type", "/things/6", (d) => (d.things[6] = "Lake House")],
];

const TEXT = JSON.stringify(draft);
const CUT_OFF = TEXT.slice(0, TEXT.indexOf("Two memorandums") + 5);

const WHOLE: readonly Flawed[] = [
  {
    name: "an empty draft",
    code: "draft-empty",
    path: "",
    answer: { ...EMPTY, title: "x", language: "en" },
  },
  {
    name: "an answer that is cut off",
    code: "draft-cut-off",
    path: "/events/3",
    answer: CUT_OFF,
  },
  { name: "a refusal", code: "draft-not-json", path: "", answer: "I'm sorry, I can't help with that." },
  { name: "an empty answer", code: "draft-not-json", path: "", answer: " " },
  {
    name: "another draft in a thought",
    code: "draft-passed-over",
    path: "",
    answer: `<think>{"title": "x"}</think>${JSON.stringify(draft)}`,
  },
  { name: "a list for the draft", code: "draft-type", path: "", answer: [] },
  {
    name: "a key that stands twice",
    code: "duplicate-key",
    path: "/language",
    answer: JSON.stringify(draft).replace('"things"', '"language":"fr","things"'),
  },
  {
    name: "a fence and talk around it",
    answer: `Here is {the draft}:\n\`\`\`json\n${JSON.stringify(draft)}\n\`\`\`\nLet me know!`,
  },
  {
    name: "words in another spelling",
    answer: changed((d) => {
      d.events[1].kind = "Talks";
      d.statements[0].kind = "PROMISE";
      d.events[5].status = "done";
    }),
  },
  {
    name: "nulls, missing keys and N/A",
    answer: changed((d) => {
      d.events[0].summary = null;
      d.statements[0].date = "N/A";
      d.things[0].code = null;
      delete d.events[0].about;
      d.statements[0].onBehalfOf = null;
      d.events[6].place = "not stated";
    }),
  },
  {
    name: "one text for a list",
    answer: changed((d) => {
      d.statements[0].speakers = "Ada Example";
      d.events[1].evidence = "met Prime Minister Bo Sample at Lake House";
    }),
  },
  {
    name: "marks around what is copied, in other typography",
    answer: changed((d) => {
      d.events[4].evidence = ["\u201Csign  two memorandums of understanding\u201D"];
      d.statements[2].evidence = ["as EXAMPLIA\u2019S defence ministry claims"];
    }),
  },
];

/** Drafts of the example with one flaw each. */
export const FLAWED: readonly Flawed[] = [
  ...TABLE.map(([name, code, path, change]) => ({ name, code, path, answer: changed(change) })),
  ...WHOLE,
];

/** A copy of the example with a change. */
export function changed(change: (draft: Loose) => unknown): Loose {
  const copy = structuredClone(draft) as unknown as Loose;
  change(copy);
  return copy;
}
