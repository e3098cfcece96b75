import { closedVocabulary, wordSchema } from "./vocabulary.js";

export const agreementBodyRole = /* @__PURE__ */ closedVocabulary(
  "AgreementBodyRole",
  "What a body does for an agreement that it need not be a party to.",
  {
    depositary: [
      "Keeps the original and receives the instruments.",
      "Vienna Convention on the Law of Treaties (1969), art. 76 and 77",
    ],
    secretariat:
      "Does the office work of the agreement, as calling meetings and keeping files; receiving instruments is `depositary`.",
    supervisor: "Watches or checks that the parties keep it; who stands in for it is `guarantor`.",
    guarantor: "Undertakes towards the parties to see that it is kept.",
    mediator: "Helped the parties to reach it, or is to help them if they differ over it.",
  },
);

/** Schema of `AgreementBodyRole`. */
export const AgreementBodyRoleSchema = /* @__PURE__ */ wordSchema(agreementBodyRole);
