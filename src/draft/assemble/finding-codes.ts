import type { Severity } from "../../json/finding.js";

type Told = readonly [severity: Severity, description: string, help: string];

const CODES = {
  "draft-not-json": [
    "error",
    "The answer holds no JSON object.",
    "The model may have refused. Ask again, or give the schema to the request.",
  ],
  "draft-passed-over": [
    "warning",
    "The answer holds several drafts. The one with most in it is taken.",
    "Look whether it is the one that was meant. Drafts of parts of an article are for mergeDrafts.",
  ],
  "draft-refused": [
    "error",
    "The model or its provider refused to answer.",
    "Look at what it says. Another model may answer, or a part of the article alone.",
  ],
  "draft-cut-off": [
    "error",
    "The answer ends in the middle. Its whole items are kept.",
    "Raise the limit of output tokens, or give the article in parts.",
  ],
  "draft-empty": [
    "error",
    "The draft has no event and no statement.",
    "Look whether the model got the text, and whether its answer was cut off.",
  ],
  "draft-other-text": [
    "error",
    "Nearly no passage of the draft stands in the text.",
    "Give the text that the model was given.",
  ],
  "draft-type": ["error", "A value has another JSON type than its key has.", "Give what the schema of the draft says."],
  "draft-unknown-key": ["error", "An object has a key that the draft does not have.", "Leave it out."],
  "draft-unknown-word": ["error", "A word is none of those that its key takes.", "Take a word of the list, or `none`."],
  "draft-unknown-name": [
    "error",
    "A name or title refers to nothing in the draft.",
    "Add it to the things or events, or leave it out.",
  ],
  "draft-ambiguous-name": ["error", "A name refers to several things or events of the draft.", "Use the full name."],
  "draft-wrong-kind": [
    "error",
    "A name refers to something that cannot stand there, as a city where a state is meant.",
    "Name what acts, or leave it out.",
  ],
  "draft-name-not-in-text": [
    "error",
    "Neither the name of a thing nor another form of it stands in the text.",
    "Leave it out if the article does not name it.",
  ],
  "draft-words-not-in-text": [
    "warning",
    "Words that should be the article's do not stand in it.",
    "Give the article's own words, or leave them out.",
  ],
  "draft-passage-not-in-text": ["error", "A passage does not stand in the text.", "Copy it letter by letter."],
  "draft-passage-repeated": [
    "warning",
    "A passage stands in the text several times. The next one in order is taken.",
    "Copy more words.",
  ],
  "draft-quote-not-in-text": [
    "error",
    "A quotation does not stand in the text.",
    "Copy it letter by letter, or leave it out.",
  ],
  "draft-quote-without-marks": [
    "warning",
    "Around the words of a quotation the text has no quotation marks.",
    "Leave out what is no quotation.",
  ],
  "draft-date": [
    "error",
    "A date cannot be read, or can be two.",
    "Write 2024-08-19, 2024-08, 2024 or start/end, or leave it empty.",
  ],
  "draft-date-form": ["warning", "A date is not written as ISO 8601, and can be one day alone.", "Write 2024-08-19."],
  "draft-code": ["warning", "A code has not the form of its field.", "Take the registered code, or leave it empty."],
  "draft-number": ["error", "A figure has no number that can be read.", "Digits alone: 37, 1200, 12-13."],
  "draft-no-evidence": [
    "error",
    "No passage of the text is given for an item, or one too short to prove anything.",
    "Copy the shortest passage that proves it.",
  ],
  "draft-no-name": ["error", "A thing has no name.", "Give the name as the article writes it."],
  "draft-no-title": ["warning", "The draft, or an event, has no title.", "Give a short title."],
  "draft-incomplete": [
    "error",
    "An item lacks what it cannot be without, such as a visit its host.",
    "Give what is missing, or leave the item out.",
  ],
  "draft-repeated-thing": ["warning", "Two things are one.", "Give each once, with its other forms as aliases."],
  "draft-repeated-title": ["error", "Two events have the same title.", "Give each a title of its own."],
  "draft-topic-too-long": ["warning", "A topic is longer than a few words.", "Shorten it."],
  "draft-no-place": [
    "warning",
    "What is said has no place in the item that it is said of.",
    "Say it of an item that can have it, or leave it out.",
  ],
  "draft-unclaimed": [
    "error",
    "An event has a standing, and no statement of the draft claims or denies it.",
    "Add the statement with the title of the event in `claims`, or say that the article tells it as fact.",
  ],
  "draft-contradiction": [
    "error",
    "What the draft says contradicts itself, such as an end before its start. It is left out.",
    "Correct what the article does not say, or leave it out.",
  ],
  "draft-conflict": [
    "warning",
    "Two drafts of parts of an article say different things of the same. The first is taken.",
    "Look at both parts.",
  ],
  "draft-fix": ["error", "A fix of a draft could not be used.", "Give a path that a finding named, and its new value."],
} as const satisfies { readonly [code: string]: Told };

/** What a finding about a draft can be called. Codes are stable: one is only removed or changed in a major version. */
export type DraftFindingCode = keyof typeof CODES;

/** What a code of a finding about a draft stands for. */
export interface DraftFindingCodeInfo {
  code: DraftFindingCode;
  severity: Severity;
  /** What is wrong, in one sentence. */
  description: string;
  /** What to do about it. */
  help: string;
}

/** Every code that a finding about a draft can have, besides those of `check`. */
export const draftFindingCodes: readonly DraftFindingCodeInfo[] = /* @__PURE__ */ (() =>
  (Object.keys(CODES) as DraftFindingCode[]).map((code) => {
    const [severity, description, help] = CODES[code];
    return { code, severity, description, help };
  }))();

/** How much findings with this code weigh, and what to do about them. */
export function severityAndHelp(code: DraftFindingCode): { severity: Severity; help: string } {
  const [severity, , help] = CODES[code];
  return { severity, help };
}
