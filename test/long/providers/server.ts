import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** What a provider answers. */
export interface Reply {
  readonly type: string;
  readonly body: string;
}

/** A request as it came. */
export interface Seen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: each API has its own, and the tests look into it.
  readonly body: any;
}

/**
 * Answers with the replies in their order while something runs, and gives what was asked. A request beyond them is a 400, which
 * no SDK sends again.
 */
export async function answering(replies: readonly Reply[], use: (url: string) => Promise<void>): Promise<Seen[]> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    seen.push({ path: pathname, headers: request.headers, body: JSON.parse(body) });
    const reply = replies[seen.length - 1];
    response.writeHead(reply ? 200 : 400, { "content-type": reply?.type ?? "application/json" });
    response.end(reply?.body ?? JSON.stringify({ error: { message: "No more is answered." } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return seen;
}
