import type { SourceId } from "../../generated/types.js";
import { byId } from "./dom.js";
import { type Dropped, readFiles, sourceOf } from "./files.js";
import { looseValue } from "./loose-json.js";

type Texts = Readonly<Record<SourceId, string>>;

/** What files that are opened or dropped are given to. */
export interface Desk {
  /** Shows a report, and returns what somebody who wrote should know. */
  openReport(text: string): string;
  /** What is in the editor. */
  text(): string;
  choosePart(part: "report" | "article"): void;
  /** Checks with other texts of sources. */
  useTexts(change: (texts: Texts) => Texts): void;
  tell(message: string): void;
}

/** Takes files for what they are: reports, drafts, articles and texts of sources. */
export interface Receiver {
  take(files: Iterable<File>): Promise<void>;
  /** Another report is shown: what came before belongs to none of its sources. */
  forget(): void;
}

export function createReceiver({ openReport, text: edited, choosePart, useTexts, tell }: Desk): Receiver {
  /** The text that was dropped last, should it not be the very one of its source. */
  let stray: { name: string; text: string; source?: SourceId } | undefined;

  function takeOther({ name, kind, text }: Dropped): string {
    const article = byId<HTMLTextAreaElement>("article");
    if (kind === "draft") {
      byId<HTMLTextAreaElement>("draft").value = text;
      choosePart("article");
      if (stray === undefined || article.value !== "")
        return `${name} is a draft: give the article that it was made of.`;
      return `${name} is a draft, and ${takeStray(stray)} the article.`;
    }
    if (!byId("article-part").hidden) {
      article.value = text;
      return `${name} is the article.`;
    }
    const source = sourceOf(looseValue(edited()), text);
    stray = source?.hasDigest ? undefined : { name, text, ...(source && { source: source.id }) };
    if (source === undefined) return `${name} is a text: open the report first, which says of which source.`;
    useTexts((texts) => ({ ...texts, [source.id]: text }));
    return `${name} is the text of ${source.id}.`;
  }

  /** An article may be dropped before its draft. Then it is no text of the report. */
  function takeStray({ name, text, source }: NonNullable<typeof stray>): string {
    byId<HTMLTextAreaElement>("article").value = text;
    useTexts((texts) => Object.fromEntries(Object.entries(texts).filter(([id]) => id !== source)));
    stray = undefined;
    return name;
  }

  /** Of two drops, the later one is read after the one before was taken. */
  let before: Promise<void> = Promise.resolve();

  return {
    take(files) {
      before = before.catch(() => undefined).then(() => takeNow(files));
      return before;
    },
    forget() {
      stray = undefined;
    },
  };

  async function takeNow(files: Iterable<File>): Promise<void> {
    const { read, refused } = await readFiles(files);
    let hasReport = false;
    const told = read.map((file) => {
      if (file.kind !== "report") return takeOther(file);
      if (hasReport) return `${file.name} is another report, and one is shown at a time.`;
      hasReport = true;
      return `${file.name} is in the editor. ${openReport(file.text)}`.trimEnd();
    });
    if (told.length + refused.length > 0) tell([...told, ...refused].join(" "));
  }
}
