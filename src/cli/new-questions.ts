import { EVENT_KINDS, type NewFields, scaffold } from "./new-report.js";
import { UsageError } from "./usage-error.js";

/** Somebody who answers, and who is told what is wrong with an answer. */
export interface Dialogue {
  ask: (question: string) => Promise<string>;
  tell: (line: string) => void;
}

/** Asks for what a report is made from. An answer that the report cannot take is asked for again, with the reason. */
export async function askForFields({ ask, tell }: Dialogue): Promise<NewFields> {
  let fields: NewFields = {};

  /** Keeps the answer if a report can be made with it, and says why not otherwise. */
  function keep(answer: NewFields): boolean {
    const candidate = { ...fields, ...answer };
    try {
      // What is asked for later stands in for itself.
      scaffold({ id: "urn:x-communique:new", title: "?", source: ["?"], ...candidate });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      tell(error.message.replace(/^--[a-z-]+(?: |: )/, ""));
      return false;
    }
    fields = candidate;
    return true;
  }

  async function one(key: keyof NewFields, question: string, fallback?: string): Promise<void> {
    for (;;) {
      const answer = (await ask(`${question}${fallback ? ` [${fallback}]` : ""}: `)).trim() || fallback;
      if (answer === undefined) tell("An answer is needed here.");
      else if (answer === "" || keep({ [key]: key === "sourceKind" ? [answer] : answer })) return;
    }
  }

  async function several(key: keyof NewFields, question: string, needed = false): Promise<void> {
    const answers: string[] = [];
    for (;;) {
      const answer = (
        await ask(
          `${question}${answers.length > 0 ? ", next" : ""} (empty: ${needed && answers.length === 0 ? "none yet" : "done"}): `,
        )
      ).trim();
      if (answer !== "") {
        if (keep({ [key]: [...answers, answer] })) answers.push(answer);
      } else if (needed && answers.length === 0) tell("One is needed.");
      else return;
    }
  }

  await one("title", "What the story is about");
  await one("language", "Language of the report", "en");
  await several("source", "Address or title of a source", true);
  await one("sourceKind", "Kind of the sources", "news-article");
  await several("state", "State, as in Examplia or Examplia=XX");
  await several("person", "Person, as in Ada Example or Ada Example=Examplia for whom she acts");
  await several("organization", "Organization and its kind, as in Daily Sample=newspaper");
  await several("place", "Place and its kind, as in Sample City=city");
  await several("kind", `What the story holds: ${EVENT_KINDS.join(", ")}`);
  const { kind = [], person, state, organization } = fields;
  // Nobody can visit or speak where nobody was named: those records are left out, which the command says.
  const hasActors = Boolean(person ?? state ?? organization);
  if (kind.includes("meeting")) await one("meetingKind", "Kind of the meeting", "talks");
  if (kind.includes("visit") && hasActors) {
    await several("visitor", "Who visits, by name", true);
    await one("host", "Who is visited, by name");
  }
  if (kind.includes("agreement")) {
    await one("instrument", "Kind of the document", "agreement");
    await several("party", "Party, by name");
  }
  if (kind.includes("act")) {
    await one("actKind", "Kind of the act, as in release or sanction (empty: leave the act out)", "");
    if (fields.actKind !== undefined && hasActors) {
      await several("by", "Who does it, by name");
      await several("to", "To whom it is done, by name");
    }
    if (fields.actKind !== undefined) await one("actStatus", "Status of the act", "unknown");
  }
  if (kind.includes("statement") && hasActors) {
    await several("speaker", "Who speaks, by name", true);
    // First what makes the record complete: before that nobody looks at its kind.
    await one("summary", "What is said, in your own words");
    await one("statementKind", "What the speaker does", "assert");
    if (kind.length > 1) await several("claims", "Which record tells what is said to be so, by its kind");
  }
  if (kind.some((name) => name !== "agreement")) {
    await one("date", "Date or time, as in 2025-02-12 or 2025-02-12T14:30 (empty: not known)", "");
  }
  if (kind.includes("meeting") || kind.includes("visit"))
    await one("status", "Status of the meeting or visit", "unknown");
  return fields;
}
