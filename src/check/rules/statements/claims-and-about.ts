import type { Rule } from "../rule.js";

export const claimsAndAbout: Rule = {
  code: "claims-and-about",
  severity: "warning",
  description: "A statement has the same record in `claims` and in `about`.",
  help: "Keep it in claims if the speaker says that it is so, asks for it or foretells it; in about if it is thanked for, welcomed, regretted or only concerned.",
  example: '"kind": "deny", "claims": [{"record": "act:apology"}], "about": ["state:samplonia"]',
  about: ["Statement.claims"],
  *find({ of }) {
    for (const { record, path } of of("statement")) {
      const { claims, about } = record;
      if (claims === undefined || about === undefined) continue;
      const claimed = new Set<string>(claims.map((claim) => claim.record));
      for (const [i, id] of about.entries()) {
        if (!claimed.has(id)) continue;
        yield { path: `${path}/about/${i}`, message: `${record.id} has ${id} in its claims, and is about it as well.` };
      }
    }
  },
};
