import type { Statement } from "../../generated/types.js";
import { isInstant } from "../../time/interval.js";
import type { NinjsItem } from "./document.js";
import { QUOTE, REL, TRANSLATED_QUOTE, WEB } from "./fields.js";
import { describe, inform, mark, put, referEach, type Writing } from "./writing.js";

export function writeStatement(writing: Writing, item: NinjsItem, statement: Statement, path: string): void {
  const { losses } = writing;
  const { capacity, channel, speakers, when } = statement;
  const names = speakers.flatMap((id) => writing.index.get(id)?.name ?? []);
  const line = capacity !== undefined && speakers.length === 1 ? [...names, capacity] : names;
  if (line.length > 0) item.by = line.join(", ");
  if (capacity !== undefined && (speakers.length > 1 || names.length === 0)) {
    losses.add(`${path}/capacity`, "A capacity belongs to one speaker.");
  }
  if (when?.start !== undefined) {
    if (isInstant(when.start)) item.contentCreated = when.start;
    else losses.add(`${path}/when/start`, "The place for it, contentCreated, takes an exact time.");
  }
  describe(item, "asStated", when?.asStated);
  writeQuotes(writing, item, statement, path);
  mark(item, "channel", channel?.kind);
  referEach(writing, item, channel?.outlet, REL.outlet, `${path}/channel/outlet`);
  if (channel?.url !== undefined) put(item, "renditions", { name: WEB, href: channel.url });
  for (const [i, { role, actor, source }] of (statement.attribution ?? []).entries()) {
    const at = `${path}/attribution/${i}`;
    const party = actor ?? source;
    if (party !== undefined) inform(writing, item, party, role, at);
    if (actor !== undefined && source !== undefined) losses.add(`${at}/source`, "An info source is one party.");
  }
}

function writeQuotes({ losses }: Writing, item: NinjsItem, { quotes = [] }: Statement, path: string): void {
  for (const [i, { text, language, translated }] of quotes.entries()) {
    if (language !== item.language) losses.add(`${path}/quotes/${i}`, "An item is in one language.");
    else put(item, "bodies", { role: translated ? TRANSLATED_QUOTE : QUOTE, contentType: "text/plain", value: text });
  }
}
