/** So far browsers look for what says in which encoding a page is. */
const HEAD = 1024;

const LABEL = /^[\s="']*([\w-]{1,40})/;

/** The text of a page, in the encoding that it says that it has, and else in UTF-8. Nothing of it is refused. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return decoderOf(charsetIn(head)).decode(bytes);
}

/** What the first `meta` with a charset says. */
function charsetIn(head: string): string | undefined {
  for (const rest of head.split(/<meta/i).slice(1)) {
    const [, after] = (rest.split(">", 1)[0] ?? "").split(/charset/i, 2);
    const label = after === undefined ? undefined : LABEL.exec(after)?.[1];
    if (label !== undefined) return label;
  }
  return undefined;
}

function decoderOf(label = "utf-8"): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
