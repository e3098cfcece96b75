import type { Rule } from "../rule.js";

export const unknownCountry: Rule = {
  code: "unknown-country",
  severity: "warning",
  description: "A country code is none of ISO 3166-1, neither assigned, nor formerly used, nor left to users.",
  help: "Use the two letters of ISO 3166-1, or leave the code out: no state needs one.",
  example: '{"type": "state", "id": "state:examplia", "name": "Examplia", "countryCode": "XE"}',
  about: ["CountryCode"],
  *find({ values, codes }) {
    for (const country of values("CountryCode")) {
      if (codes.isCountryCode(country.value)) continue;
      const near = codes.nearestCountryCode(country.value);
      yield {
        path: country.path,
        message: `${country.record.id} has the country code "${country.value}", which ISO 3166-1 does not have.${near ? ` Did you mean "${near}"?` : ""}`,
      };
    }
  },
};
