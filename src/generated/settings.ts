// Generated from the Zod schemas by `npm run generate`. Do not edit.

import type { Descriptions, ModelTable } from "./model.js";

const TEXT =
  "^[^\\x00-\\x20\\x7F-\\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF][^\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]*$";

/** What `communique.config.json` has to be: the type `Settings`. */
export const settings: ModelTable = {
  Settings: {"kind":"object","fields":{"$schema":{"isRequired":false,"value":{"kind":"text","pattern":"^(?:[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\\(\\)*+,;=\\-:\\[\\]@\\/?#]*)*$","maxLength":2048}},"rules":{"isRequired":false,"value":{"kind":"named","name":"RuleSettings"}},"ruleModules":{"isRequired":false,"list":{"minItems":0,"maxItems":1000},"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"words":{"isRequired":false,"value":{"kind":"named","name":"OwnWords"}},"failOn":{"isRequired":false,"value":{"kind":"named","name":"FailOn"}},"baseline":{"isRequired":false,"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"ignore":{"isRequired":false,"list":{"minItems":0,"maxItems":1000},"value":{"kind":"text","pattern":TEXT,"maxLength":20000}},"maxFindings":{"isRequired":false,"value":{"kind":"number","isInteger":true,"minimum":1,"maximum":9007199254740991}}}},
  RuleSettings: {"kind":"map","value":{"kind":"named","name":"RuleSetting"}},
  RuleSetting: {"kind":"words","isOpen":false,"words":["off","warning","error"]},
  OwnWords: {"kind":"object","fields":{"actOutcome":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"actShade":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"agreementInstrument":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"channelKind":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"figureMeasure":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"meetingKind":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"organizationKind":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"participationRole":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"placeKind":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"processFormat":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"processKind":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"relationshipKind":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"sourceKind":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}},"statementShade":{"isRequired":false,"list":{"minItems":0,"maxItems":10000},"value":{"kind":"named","name":"OwnWord"}}}},
  OwnWord: {"kind":"text","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":80},
  FailOn: {"kind":"words","isOpen":false,"words":["error","warning"]},
};

/** What each type is for, and each field of an object. Made anew by each call. */
export function descriptions(): { readonly [type: string]: Descriptions } {
  return {
  "Settings": {
    "about": "Settings of `communique check` for a project: `communique.config.json`.",
    "fields": {
      "$schema": "The schema of this file, for editors.",
      "rules": "Rules by their codes, and what they are set to. As `--rule CODE=SETTING`.",
      "ruleModules": "Modules that export rules of your own, as paths from this file or names of packages.",
      "words": "Words of your own in open vocabularies. They are then listed words.",
      "failOn": "The lowest severity that makes the check fail. As `--fail-on`.",
      "baseline": "A file of accepted findings, as a path from this file. As `--baseline`.",
      "ignore": "Globs of files to leave out, as seen from this file. As `--ignore`.",
      "maxFindings": "Most findings shown for a file. As `--max-findings`. Default: 100."
    }
  },
  "RuleSettings": {
    "about": "Rules by their codes, and what they are set to."
  },
  "RuleSetting": {
    "about": "Not applied, or the severity of its findings."
  },
  "OwnWords": {
    "about": "Words of your own by the names of the vocabularies.",
    "fields": {
      "actOutcome": "How an act ended whose result its kind leaves open, such as a ruling or a vote.",
      "actShade": "The finer word for an act of its kind; leave out where the source does not say it so closely.",
      "agreementInstrument": "What sort of text or understanding an agreement is, by the noun of its title and not by its legal force.",
      "channelKind": "By what means a statement reached its audience.",
      "figureMeasure": "What the number of a figure is; what is counted or charged is its `item`, and the record counted is in `of`.",
      "meetingKind": "What form a meeting takes.",
      "organizationKind": "What sort of body an organization is.",
      "participationRole": "What part somebody has in a visit or meeting; leave out for an ordinary participant.",
      "placeKind": "What sort of place a place is.",
      "processFormat": "How the parties of a process deal with each other, or might.",
      "processKind": "What a process is meant to bring about.",
      "relationshipKind": "How the parties of a relationship stand to each other.",
      "sourceKind": "What sort of thing a source is.",
      "statementShade": "The finer word for a statement of its kind, only if the source's own verb is that word."
    }
  },
  "OwnWord": {
    "about": "A word of lower-case letters, digits and single hyphens, at most 80 characters."
  },
  "FailOn": {
    "about": "The lowest severity that makes the check fail."
  }
};
}
