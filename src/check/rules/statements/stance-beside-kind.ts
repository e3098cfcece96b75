import type {
  RecordId,
  Stance,
  StanceValue,
  Statement,
  StatementKind,
  StatementShade,
} from "../../../generated/types.js";
import type { Rule } from "../rule.js";

/** What a word says of the speaker's stance: `undefined` where it leaves that open. */
type Said = StanceValue | undefined;

const KINDS: { readonly [kind in StatementKind]?: Said } = {
  accept: "support",
  accuse: "oppose",
  refuse: "oppose",
};

/** A shade is more precise than its kind. */
const SHADES: { readonly [shade in StatementShade]?: Said } = {
  praise: "support",
  welcome: "support",
  support: "support",
  defend: "support",
  agree: "support",
  permit: "support",
  recognise: "support",
  criticise: "oppose",
  condemn: "oppose",
  complain: "oppose",
  reject: "oppose",
  veto: "oppose",
  // Whoever will not comment takes no side.
  "decline-comment": undefined,
};

export const stanceBesideKind: Rule = {
  code: "stance-beside-kind",
  severity: "error",
  description: "A statement has a stance that its kind or shade says already, or that contradicts them.",
  help: "Leave the stance out, or correct the kind or the shade. Stances are for statements whose words leave open where the speaker stands.",
  example: '"kind": "evaluate", "shade": "welcome", "about": ["agreement:treaty"]',
  about: ["Statement.stances"],
  *find({ of }) {
    for (const { record, path } of of("statement")) {
      const { id, stances } = record;
      const said = stances && stanceOf(record);
      if (stances === undefined || said === undefined) continue;
      let named: Set<RecordId> | undefined;
      for (let i = 0; i < stances.length; i++) {
        const { target, value } = stances[i] as Stance;
        if (value !== said) {
          // One may well be against something else, and may leave open what one says of it.
          if (value !== "support" && value !== "oppose") continue;
          named ??= namedBy(record);
          if (!named.has(target)) continue;
        }
        yield {
          path: `${path}/stances/${i}`,
          message: `${id} has the stance ${value} towards ${target}, and ${wordOf(record)} says ${said}.`,
        };
      }
    }
  },
};

function stanceOf({ kind, shade }: Statement): Said {
  return shade !== undefined && Object.hasOwn(SHADES, shade) ? SHADES[shade] : KINDS[kind];
}

function wordOf({ kind, shade }: Statement): string {
  return shade !== undefined && Object.hasOwn(SHADES, shade) ? `its shade ${shade}` : `its kind ${kind}`;
}

function namedBy({ about = [], claims = [] }: Statement): Set<RecordId> {
  return new Set([...about, ...claims.map(({ record }) => record)]);
}
