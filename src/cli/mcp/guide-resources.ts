import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { McpServer } from "@modelcontextprotocol/server";
import { packageRoot } from "../package-root.js";

/** The pages of the guide, as `communique://docs/guide/index.md`: the index first. */
export function serveGuide(server: McpServer): void {
  const folder = join(packageRoot(), "docs", "guide");
  const pages = readdirSync(folder).filter((page) => page.endsWith(".md"));
  for (const page of pages.sort((a, b) => order(a) - order(b))) {
    const path = join(folder, page);
    const [heading = page, , about = ""] = readFileSync(path, "utf8").split("\n");
    server.registerResource(
      page,
      `communique://docs/guide/${page}`,
      { title: heading.replace(/^# /, ""), description: about, mimeType: "text/markdown" },
      async ({ href }) => ({
        contents: [{ uri: href, mimeType: "text/markdown", text: await readFile(path, "utf8") }],
      }),
    );
  }
}

function order(page: string): number {
  return page === "index.md" ? 0 : 1;
}
