import type { AnyRecord, Key } from "../../../generated/types.js";
import { keyedTypes, withKeys } from "../helpers/keyed-items.js";
import type { Rule } from "../rule.js";

export const sameKeyTwice: Rule = {
  code: "same-key-twice",
  severity: "error",
  description: "Two items of a record have the same key, so that nobody can tell which one it names.",
  help: "Give each a key of its own: keys are unique in a record, whatever list the items are in.",
  example: '"actions": [{"key": "signing", "action": "sign"}, {"key": "second-signing", "action": "sign"}]',
  get about() {
    return keyedTypes();
  },
  *find(context) {
    let known: Map<AnyRecord, Map<Key, string>> | undefined;
    for (const { value, record, at, path } of withKeys(context)) {
      known ??= new Map();
      const own = known.get(record) ?? new Map<Key, string>();
      known.set(record, own);
      const key = value.key as Key;
      const earlier = own.get(key);
      if (earlier === undefined) own.set(key, at);
      else yield { path: `${path}/key`, message: `The key "${key}" of ${record.id} is already that of ${earlier}.` };
    }
  },
};
