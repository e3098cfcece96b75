import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the given files, removed after the tests. Returns the path of a name in it. */
export function files(contents: Record<string, string | Uint8Array> = {}): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "communique-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
  return (name) => join(folder, name);
}

/** Runs a command's function in this process, and returns what it prints and its exit code. */
export async function run(command: () => Promise<number>): Promise<{ stdout: string; stderr: string; code: number }> {
  const output = { stdout: "", stderr: "" };
  const printTo =
    (stream: keyof typeof output, end = "") =>
    (text: unknown) => {
      output[stream] += `${text}${end}`;
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(printTo("stdout")),
    vi.spyOn(console, "log").mockImplementation(printTo("stdout", "\n")),
    vi.spyOn(console, "error").mockImplementation(printTo("stderr", "\n")),
  ];
  try {
    return { code: await command(), ...output };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
