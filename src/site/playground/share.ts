/** Longer addresses are cut off by some programs, so a file is offered instead. */
export const LONGEST_FRAGMENT = 30_000;

/** What a fragment begins with: the version of how the rest is written. */
const VERSION = "#1.";

/** More than this a fragment may not become: a few letters of it can be gigabytes of text. */
const MOST_BYTES = 16 * 2 ** 20;

/**
 * A report as the fragment of an address, which browsers do not send: its JSON without spaces, deflated (RFC 1951), in base64url.
 *
 * @throws SyntaxError for a text that is no JSON.
 */
export async function toFragment(text: string): Promise<string> {
  const json = JSON.stringify(JSON.parse(text));
  const packed = new Blob([json]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return VERSION + toBase64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/**
 * The JSON text of a fragment, with line breaks. `undefined` for a fragment that holds no report.
 *
 * @throws Error for one that is broken or too large.
 */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(VERSION)) return undefined;
  try {
    const packed = new Blob([fromBase64(fragment.slice(VERSION.length))]).stream();
    const json = await readAll(packed.pipeThrough(new DecompressionStream("deflate-raw")));
    return `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
  } catch (error) {
    const reason = error instanceof RangeError ? error.message : "It is cut off, or was changed on its way.";
    throw new Error(`The address holds no report that can be read. ${reason}`);
  }
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
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
