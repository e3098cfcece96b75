import type { Topic } from "../../generated/types.js";
import type { SchemaOrgDefinedTerm } from "./document.js";
import { filled, some } from "./filled.js";
import type { Scope } from "./scope.js";
import { aliases, identity } from "./things.js";

export function topicNode(scope: Scope, topic: Topic, path: string): SchemaOrgDefinedTerm {
  const { name, codes = [], about, names } = topic;
  const [code, ...others] = codes;
  others.forEach((_, i) => {
    scope.losses.add(`${path}/codes/${i + 1}`, "A DefinedTerm has one code.");
  });
  return filled<SchemaOrgDefinedTerm>({
    "@type": "DefinedTerm",
    ...identity(scope, topic),
    name,
    alternateName: aliases(scope, names, path),
    termCode: code?.code,
    inDefinedTermSet: code && { "@type": "DefinedTermSet", name: code.scheme },
    about: some(scope.links(about, `${path}/about`)),
  });
}
