import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tool } from "./tool.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "communique-release-"));
const clone = join(folder, "clone");
const user = join(folder, "user");

let registry: string;
let verdaccio: ChildProcess;

const npm = (args: readonly string[], cwd: string) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 28, env: environment() });

/** Everything goes to the registry of the rehearsal, and no setting of npm's own run leads elsewhere. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|^COMMUNIQUE_|^VITEST/i.test(name));
  return { ...Object.fromEntries(own), npm_config_userconfig: join(folder, "npmrc"), CI: "true" };
}

beforeAll(async () => {
  const port = await freePort();
  registry = `http://127.0.0.1:${port}/`;
  const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();
  writeFileSync(
    join(folder, "verdaccio.yaml"),
    [
      `storage: ${join(folder, "storage")}`,
      "uplinks:",
      "  upstream:",
      `    url: ${upstream}`,
      "packages:",
      // What is released here comes from here alone.
      "  communique: { access: $all, publish: $all }",
      '  "**": { access: $all, proxy: upstream }',
      "log: { type: stdout, format: pretty, level: warn }",
      "",
    ].join("\n"),
  );
  writeFileSync(
    join(folder, "npmrc"),
    `registry=${registry}\n//127.0.0.1:${port}/:_authToken=rehearsal\nfund=false\naudit=false\nupdate-notifier=false\n`,
  );
  verdaccio = spawn(
    process.execPath,
    [tool("verdaccio/bin/verdaccio"), "--config", join(folder, "verdaccio.yaml"), "--listen", registry],
    {
      cwd: folder,
      stdio: "ignore",
    },
  );
  await reachable(registry);

  execFileSync("git", ["clone", "--quiet", ROOT, clone]);
  const git = (...args: string[]) => execFileSync("git", args, { cwd: clone, stdio: "pipe" });
  git("config", "user.name", "Rehearsal");
  git("config", "user.email", "rehearsal@example.org");
  symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"));
  writeFileSync(
    join(clone, ".changeset/rehearsal.md"),
    '---\n"communique": patch\n---\n\nA change made up for the rehearsal.\n',
  );
}, 120_000);

afterAll(() => {
  verdaccio?.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe("a release", () => {
  const before = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version as string;
  let version: string;

  it("takes the version from the changesets, and writes the changelog from them", () => {
    npm(["run", "release:version"], clone);
    version = JSON.parse(readFileSync(join(clone, "package.json"), "utf8")).version;
    expect(isLater(version, before)).toBe(true);
    const changelog = readFileSync(join(clone, "CHANGELOG.md"), "utf8");
    expect(changelog).toContain(`## ${version}`);
    expect(changelog).toContain("A change made up for the rehearsal.");
    expect(readdirSync(join(clone, ".changeset")).sort()).toEqual(["README.md", "config.json"]);
    execFileSync("git", ["commit", "--quiet", "--all", "--message", `Release ${version}`], { cwd: clone });
  });

  it("is built and published by the script of the workflow, with a tag", () => {
    npm(["run", "release"], clone);
    expect(npm(["view", "communique", "version"], folder).trim()).toBe(version);
    expect(execFileSync("git", ["tag"], { cwd: clone, encoding: "utf8" }).trim().split("\n")).toContain(`v${version}`);
  });

  it("can be installed and used, with Zod as the only other package", () => {
    cpSync(fileURLToPath(new URL("./consumer.mjs", import.meta.url)), join(user, "consumer.mjs"));
    writeFileSync(join(user, "package.json"), '{ "private": true, "type": "module" }');
    npm(["install", "communique", "zod"], user);
    expect(
      readdirSync(join(user, "node_modules"))
        .filter((name) => !name.startsWith("."))
        .sort(),
    ).toEqual(["communique", "zod"]);
    const installed = JSON.parse(readFileSync(join(user, "node_modules/communique/package.json"), "utf8"));
    expect(installed.version).toBe(version);

    npm(["exec", "--", "communique", "init"], user);
    expect(npm(["run", "check:reports"], user)).toMatch(/0 errors, 0 warnings in 2 files/);
    const printed = execFileSync(process.execPath, ["consumer.mjs"], { cwd: user, encoding: "utf8" });
    expect(JSON.parse(printed)).toMatchObject({ ok: true, zod: true, generated: true });
    console.log(`Rehearsed: ${before} -> ${version}, published, installed with zod alone, and used.`);
  });

  it("cannot be published twice", () => {
    expect(() => npm(["publish", "--ignore-scripts"], clone)).toThrow(
      /cannot publish|already|EPUBLISHCONFLICT|409|403/i,
    );
  });
});

function isLater(a: string, b: string): boolean {
  const [x, y] = [a, b].map((version) => version.split(".").map(Number));
  for (const i of [0, 1, 2]) if (x?.[i] !== y?.[i]) return (x?.[i] ?? 0) > (y?.[i] ?? 0);
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function reachable(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (
      await fetch(`${url}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No registry answers at ${url}.`);
}
