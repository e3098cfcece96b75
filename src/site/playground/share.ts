/** Longer addresses are cut off by some programs, so a file is offered instead. */
const LONGEST_FRAGMENT = 30_000;

/** What a fragment begins with: the version of how the rest is written. */
const VERSION = "#1.";

/** More than this a fragment may not become: a few letters of it can be gigabytes of text. */
const MOST_BYTES = 16 * 2 ** 20;

/**
 * A text as the fragment of an address, which browsers do not send: deflated (RFC 1951), in base64url. It is kept as it is: read as
 * JSON and written anew, it would lose keys that stand twice and digits of numbers.
 *
 * @throws Error for a text that no address can hold.
 */
export async function toFragment(text: string): Promise<string> {
  // In UTF-8 it would become another character.
  if (/\p{Surrogate}/u.test(text)) throw new Error("The report holds half a character, which an address cannot.");
  const fragment = new Blob([text]).size > MOST_BYTES ? undefined : await pack(text);
  if (fragment === undefined || fragment.length > LONGEST_FRAGMENT) {
    throw new Error("The report is too long for an address. Save it as a file instead.");
  }
  return fragment;
}

async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return VERSION + toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** Whether a fragment holds a report, or did before it was broken. */
export function isFragment(fragment: string): boolean {
  return /^#\d+\./.test(fragment);
}

/**
 * The text of a fragment that holds a report.
 *
 * @throws Error for one that is broken, too large, or written in another way.
 */
export async function fromFragment(fragment: string): Promise<string> {
  if (!fragment.startsWith(VERSION)) throw unreadable("It is of another version of the playground.");
  try {
    const packed = new Blob([fromBase64(fragment.slice(VERSION.length))]).stream();
    return spaced(await readAll(packed.pipeThrough(new DecompressionStream("deflate-raw"))));
  } catch (error) {
    throw unreadable(error instanceof RangeError ? error.message : "It is cut off, or was changed on its way.");
  }
}

function unreadable(reason: string): Error {
  return new Error(`The address holds no report that can be read. ${reason}`);
}

/** What was written without spaces, as the links of the site are, gets line breaks. */
function spaced(text: string): string {
  if (text.includes("\n")) return text;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? `${JSON.stringify(value, null, 2)}\n` : text;
  } catch {
    return text;
  }
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError(`It is larger than ${MOST_BYTES / 2 ** 20} MiB.`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function toBase64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
