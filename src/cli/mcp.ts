import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { MOST_BYTES_OF_MESSAGE } from "./mcp/limits.js";
import { mcpServer } from "./mcp/server.js";
import { tell } from "./tell.js";

/**
 * Runs `communique mcp`: answers a client on standard input and output, on which nothing but messages is written, until the
 * client closes them, or sends more than a message may have. Lines that are no JSON are passed over, as the SDK does it.
 */
export async function runMcp(): Promise<void> {
  if (process.stdin.isTTY) {
    tell("This is for the client of a language model: docs/mcp.md says how it is set up. Ctrl-C ends it.");
  }
  const connection = new Connection(process.stdin, process.stdout, { maxBufferSize: MOST_BYTES_OF_MESSAGE });
  serveStdio(mcpServer, { transport: connection, onerror: (error) => tell(`error: ${reasonOf(error)}`) });
  await connection.closed;
}

/** The SDK gives the findings of its schemas as JSON of many lines, which say less than this. */
function reasonOf({ name, message }: Error): string {
  return name === "ZodError" ? "A line is JSON, and no message of JSON-RPC 2.0: it was passed over." : message;
}

/** The connection to the client, with a promise of its end. */
class Connection extends StdioServerTransport {
  #end = () => {};
  readonly closed = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  override async close(): Promise<void> {
    await super.close();
    this.#end();
  }
}
