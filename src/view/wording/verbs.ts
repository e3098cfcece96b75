// Words of vocabularies as verbs, by rule. What the rule gets wrong stands here; tests look at every word.

const DID: { readonly [word: string]: string } = {
  withdraw: "withdrew",
  "enter-into-force": "entered into force",
  initial: "initialled",
  "provisionally-apply": "applied provisionally",
  "agree-in-principle": "agreed in principle",
  "sign-into-law": "signed into law",
  "pass-law": "passed the law",
  foretell: "foretold",
  befall: "befell",
  build: "built",
  buy: "bought",
  "cease-fire": "ceased fire",
  cut: "cut",
  "cut-links": "cut links",
  deny: "denied",
  forgive: "forgave",
  "hand-over": "handed over",
  leave: "left",
  lend: "lent",
  meet: "met",
  pay: "paid",
  sell: "sold",
  sever: "severed",
  stop: "stopped",
  mislead: "misled",
  courtesy: "paid a courtesy",
  "set-tariff": "set a tariff",
  submit: "submitted",
  gift: "gave",
  aid: "gave aid",
  support: "supported",
  regret: "regretted",
  permit: "permitted",
  concern: "voiced concern",
  anger: "voiced anger",
  surprise: "voiced surprise",
  ultimatum: "gave an ultimatum",
  "decline-comment": "declined to comment",
  "transfer-territory": "transferred territory",
  "expel-diplomat": "expelled a diplomat",
  unrest: "rioted",
  death: "death",
  accident: "accident",
  disaster: "disaster",
  "market-move": "moved the market",
};

const DOES: { readonly [word: string]: string } = {
  courtesy: "pays a courtesy",
  concern: "voices concern",
  anger: "voices anger",
  surprise: "voices surprise",
  ultimatum: "gives an ultimatum",
  "decline-comment": "declines to comment",
  veto: "vetoes",
  aid: "gives aid",
  gift: "gives",
  unrest: "riots",
};

/** `sign` as "signed". */
export function did(word: string): string {
  const known = Object.hasOwn(DID, word) ? DID[word] : undefined;
  if (known !== undefined) return known;
  const [verb = "", ...rest] = word.split("-");
  return [Object.hasOwn(DID, verb) ? DID[verb] : past(verb), ...rest].join(" ");
}

/** `deny` as "denies". */
export function does(word: string): string {
  const known = Object.hasOwn(DOES, word) ? DOES[word] : undefined;
  if (known !== undefined) return known;
  const [verb = "", ...rest] = word.split("-");
  return [present(verb), ...rest].join(" ");
}

/** `sign` as it stands after "to". */
export function bare(word: string): string {
  return word.split("-").join(" ");
}

function past(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return endsInConsonantAndY(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function present(verb: string): string {
  if (endsInConsonantAndY(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function endsInConsonantAndY(verb: string): boolean {
  return /[^aeiou]y$/.test(verb);
}
