import { readFileSync } from "node:fs";
import type { Draft } from "communique/draft";

const FOLDER = new URL("../../examples/draft/", import.meta.url);

/** The invented article that the prompt shows, and its draft. */
export const article = readFileSync(new URL("article.txt", FOLDER), "utf8");
export const draft: Draft = JSON.parse(readFileSync(new URL("draft.json", FOLDER), "utf8"));
