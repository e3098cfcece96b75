import type { Rule } from "../rule.js";

export const packageOnOtherInstrument: Rule = {
  code: "package-on-other-instrument",
  severity: "error",
  description: "An agreement has the key `package` although its instrument is not package.",
  help: 'Set instrument to "package", or remove the key.',
  example: '"instrument": "package", "package": {"total": 6}',
  about: ["Agreement.package"],
  *find({ of }) {
    for (const { record, path } of of("agreement")) {
      if (record.package && record.instrument !== "package") {
        yield {
          path: `${path}/package`,
          message: `${record.id} holds a package, and its instrument is ${record.instrument}.`,
        };
      }
    }
  },
};
