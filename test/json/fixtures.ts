import { readdirSync, readFileSync } from "node:fs";

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** Names of the files of a fixture folder, such as `invalid/bytes`. */
export function fixtureNames(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, FIXTURES)).filter((name) => name !== "expected.json");
}

export function readFixture(folder: string, name: string): Uint8Array {
  return readFileSync(new URL(`${folder}/${name}`, FIXTURES));
}
