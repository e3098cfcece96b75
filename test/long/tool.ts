import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("./", import.meta.url));

/** A file of a tool that only the long tests have. */
export function tool(path: string): string {
  return join(FOLDER, "node_modules", path);
}
