import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentNames } from "../../src/lookup/document-names.js";
import { communique, folder, root } from "./cli.js";

describe("communique schema", () => {
  it.each([
    ["2020-12", "schemas", "https://json-schema.org/draft/2020-12/schema"],
    ["07", "schemas/draft-07", "http://json-schema.org/draft-07/schema#"],
  ])("--draft %s prints every file of %s, byte for byte", async (draft, path, dialect) => {
    const shipped = readdirSync(join(root, path)).filter((file) => file.endsWith(".schema.json"));
    expect(shipped.sort()).toEqual(documentNames.map((name) => `${name}.schema.json`).sort());
    await Promise.all(
      documentNames.map(async (name) => {
        const { stdout, stderr, code } = await communique(["schema", name, "--draft", draft]);
        expect([code, stderr]).toEqual([0, ""]);
        expect(stdout).toBe(readFileSync(join(root, path, `${name}.schema.json`), "utf8"));
        expect(JSON.parse(stdout).$schema).toBe(dialect);
      }),
    );
  });

  it("prints 2020-12 if not told otherwise, from whatever folder it is run", async () => {
    const { stdout, code } = await communique(["schema", "statement"], { cwd: folder() });
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(root, "schemas/statement.schema.json"), "utf8"));
  });
});
