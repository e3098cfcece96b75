import { addToList } from "../../../collections/add-to-list.js";
import type { Agreement, AgreementId, Registration } from "../../../generated/types.js";
import { quote } from "../../../text/quote.js";
import type { Rule, RuleContext } from "../rule.js";

export const sameRegistration: Rule = {
  code: "same-registration",
  severity: "error",
  description: "Two agreements have the same number in the same register, or one agreement has it twice.",
  help: "Correct the number, or merge the two records if they are one agreement. What shares the entry of another says why: it is an annex to it, amends it, or is in one package with it.",
  example: '"registrations": [{"register": "Example Treaty Register", "number": "ETR-2025-001"}]',
  about: ["Agreement.registrations"],
  *find({ of }) {
    let holders: Map<string, Agreement> | undefined;
    let packages: Packages | undefined;
    for (const { record, path } of of("agreement")) {
      if (record.registrations === undefined) continue;
      holders ??= new Map();
      const own = new Set<string>();
      for (const [i, registration] of record.registrations.entries()) {
        const key = keyOf(registration);
        const other = holders.get(key);
        let clash: string | undefined;
        if (own.has(key)) clash = "twice";
        else if (other === undefined) {
          if (standsAlone(record)) holders.set(key, record);
        } else if (other.id !== record.id && standsAlone(record)) {
          packages ??= packagesOf(of);
          if (!inOnePackage(record, other, packages)) clash = `like ${other.id}`;
        }
        own.add(key);
        if (clash === undefined) continue;
        const { register, number } = registration;
        yield {
          path: `${path}/registrations/${i}/number`,
          message: `${record.id} has the number ${quote(number)} in the register ${quote(register)} ${clash}.`,
        };
      }
    }
  },
};

/** Upper and lower case and white space tell no two registers or numbers apart. */
function keyOf({ register, number }: Registration): string {
  return `${folded(register)}\n${folded(number)}`;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

/** A register enters annexes and amendments with their agreement, and the documents of a package may be entered as one. */
function standsAlone({ instrument, relations }: Agreement): boolean {
  return instrument !== "package" && !relations?.some(({ kind }) => kind === "annex-to" || kind === "amends");
}

/** By agreement, the packages that it is a part of. */
type Packages = ReadonlyMap<AgreementId, readonly AgreementId[]>;

function packagesOf(of: RuleContext["of"]): Packages {
  const packages = new Map<AgreementId, AgreementId[]>();
  for (const { record } of of("agreement")) {
    for (const part of record.package?.parts ?? []) {
      addToList(packages, part, record.id);
    }
  }
  return packages;
}

function inOnePackage(one: Agreement, other: Agreement, packages: Packages): boolean {
  const others = packages.get(other.id);
  return others !== undefined && (packages.get(one.id) ?? []).some((id) => others.includes(id));
}
