import type { Rule } from "../rule.js";

export const countBesidePackage: Rule = {
  code: "count-beside-package",
  severity: "error",
  description:
    "An agreement has both `count`, which makes it stand for several unnamed instruments, and `package`, which lists what it holds.",
  help: "Remove count and give the number of instruments as package.total, or remove package.",
  example: '"instrument": "package", "package": {"total": 6}',
  about: ["Agreement.package"],
  *find({ of }) {
    for (const { record, path } of of("agreement")) {
      if (record.count !== undefined && record.package !== undefined) {
        yield {
          path: `${path}/count`,
          message: `${record.id} has the count ${record.count} and holds a package.`,
        };
      }
    }
  },
};
