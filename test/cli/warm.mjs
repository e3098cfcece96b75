import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";

// Runs the command again and again in one process, which starts and loads what it needs but once. What the command gets and
// prints goes over the channel to the parent.

const [, , command] = process.argv;
let runs = 0;
let last = Promise.resolve();

process.on("message", (request) => {
  last = last.then(() => run(request)).then((result) => process.send(result));
});
process.on("disconnect", () => process.exit());

async function run({ args, cwd, env, stdin }) {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
  process.exitCode = undefined;
  const pieces = stdin.length > 0 ? [Buffer.from(stdin)] : [];
  // As in a pipe, the end comes after what was written.
  const value = new Readable({
    read() {
      setImmediate(() => this.push(pieces.shift() ?? null));
    },
  });
  Object.defineProperty(process, "stdin", { value, configurable: true });
  const stdout = caught(process.stdout);
  const stderr = caught(process.stderr);
  // The main module is another one each time. What it loads later stays.
  await import(`${pathToFileURL(command)}?${runs++}`);
  return { stdout: stdout(), stderr: stderr(), code: process.exitCode ?? 0 };
}

/** Keeps what is written to a stream, and gives it back in the end. */
function caught(stream) {
  const chunks = [];
  stream.write = (chunk, encoding, done = encoding) => {
    chunks.push(Buffer.from(chunk));
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
  return () => {
    stream.removeAllListeners("error");
    return Buffer.concat(chunks).toString("utf8");
  };
}
