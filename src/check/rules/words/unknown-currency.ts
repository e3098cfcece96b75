import type { Rule } from "../rule.js";

export const unknownCurrency: Rule = {
  code: "unknown-currency",
  severity: "warning",
  description: "A currency is not listed in ISO 4217, neither among those in use nor among those of the past.",
  help: "Use the three letters of ISO 4217, or put what the source calls the money into `unit` instead.",
  example: '"figures": [{"label": "price of the bridge", "value": 2000000, "currency": "EUR"}]',
  about: ["Currency"],
  *find({ values, codes }) {
    for (const currency of values("Currency")) {
      if (codes.isCurrency(currency.value)) continue;
      const near = codes.nearestCurrency(currency.value);
      yield {
        path: currency.path,
        message: `${currency.record.id} gives a figure in "${currency.value}", which ISO 4217 does not list.${near ? ` Did you mean "${near}"?` : ""}`,
      };
    }
  },
};
