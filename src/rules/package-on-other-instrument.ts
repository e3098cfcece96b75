import type { Rule } from "./rule.js";

export const packageOnOtherInstrument: Rule = {
  code: "package-on-other-instrument",
  severity: "error",
  description: "An agreement has the key `package` although its instrument is not package.",
  help: 'Set instrument to "package", or remove the key.',
  *find({ records }) {
    for (const { record, path } of records) {
      if (record.type === "agreement" && record.package && record.instrument !== "package") {
        yield {
          path: `${path}/package`,
          message: `${record.id} holds a package, and its instrument is ${record.instrument}.`,
        };
      }
    }
  },
};
