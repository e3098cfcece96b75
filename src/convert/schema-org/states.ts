import { lazy } from "../../codes/lazy.js";
import { rowsOf } from "../../codes/packed.js";
import { countryNames } from "../../generated/data/country-names.js";
import type { StateId } from "../../generated/types.js";
import { isTextOf } from "../../lookup/model.js";
import { alsoFrom, composed, type Found, implied } from "../import/reading.js";
import { nameOf } from "./common.js";
import type { GraphImport } from "./importing.js";
import type { GraphNode, GraphValue } from "./json-ld.js";
import { classify } from "./kinds.js";
import { asFound, type GraphReading, typesAs } from "./reading.js";
import { identifiersOf } from "./roles.js";
import { COUNTRY_CODES } from "./write-things.js";

const countries = /* @__PURE__ */ lazy(() => rowsOf(countryNames) as [code: string, name: string][]);

/**
 * The state that a country stands for, by its code or its name: one that the document tells of, or a new one. In schema.org
 * a country is a place, and the actor is meant where somebody is its national, or a place lies in it.
 *
 * @param isName whether any text is the name of a country; else only one that is known
 */
export function stateMeant(
  importing: GraphImport,
  country: GraphValue | undefined,
  isName: boolean,
): Found<StateId> | undefined {
  if (country === undefined) return undefined;
  const { path, value } = country;
  if (typeof value === "object") return stateNamed(importing, country, value);
  const text = importing.reading.textOf({ path, value });
  if (text === undefined) return undefined;
  const code = isTextOf("CountryCode", text.value) ? text : undefined;
  const isKnown = nodeCalled(importing, text.value) || countries().some((row) => row.includes(text.value));
  if (!isKnown && (code || !isName)) return importing.reading.explain(path, "No country is known that is called so.");
  return stateCalled(importing, code ? { code } : { name: text });
}

function stateNamed(importing: GraphImport, country: GraphValue, node: GraphNode): Found<StateId> | undefined {
  const { reading } = importing;
  const name = nameOf(reading, node);
  const codes = identifiersOf(reading, node).filter(({ value: { scheme } }) => scheme === COUNTRY_CODES);
  const [first] = codes;
  const code = first && { ...first, value: first.value.value };
  // All that it is called has to mean the same one.
  const known = [name, ...codes.map(({ value }) => value)].flatMap((each) => {
    const text = each && (typeof each.value === "string" ? each.value : undefined);
    return (text !== undefined && nodeCalled(importing, text)) || [];
  });
  if (new Set(known).size > 1) return reading.explain(country.path, "What it is called means several states.");
  if (!name && !code) return reading.explain(country.path, "It does not say which country it is.");
  const state = stateCalled(importing, { ...(name && { name }), ...(code && { code }) });
  return alsoFrom(state, asFound(country), ...typesAs(node, "Country"));
}

/** The node of a state that the document has, by its name or its code. */
function nodeCalled(importing: GraphImport, text: string): GraphNode | undefined {
  importing.stateNodes ??= statesIn(importing.reading);
  return importing.stateNodes.get(text);
}

function statesIn(reading: GraphReading): Map<string, GraphNode> {
  const index = new Map<string, GraphNode>();
  for (const node of reading.graph.all) {
    if (classify(node)?.type !== "state") continue;
    const codes = identifiersOf(reading, node).filter(({ value }) => value.scheme === COUNTRY_CODES);
    for (const text of [reading.peek(node, "name"), ...codes.map(({ value }) => value.value)]) {
      if (text !== undefined && !index.has(text)) index.set(text, node);
    }
  }
  return index;
}

/** By the one or the other, of which at least one is there. */
function stateCalled(importing: GraphImport, { name, code }: { name?: Found; code?: Found }): Found<StateId> {
  const called = (name ?? code) as Found;
  const node = [code, name].flatMap((each) => (each && nodeCalled(importing, each.value)) || [])[0];
  const identified = node && importing.identify(node, ["state"]);
  const row = countries().find((each) => each[0] === code?.value || each[1] === name?.value);
  const shown = name ?? implied(called.path, row?.[1] ?? called.value);
  const draft =
    typeof identified === "object"
      ? identified.draft
      : importing.cast.of(["state"], { path: called.path, name: shown });
  if (name && draft.get("name") === name.value) draft.shows(name);
  else if (name) draft.give("names", composed(name.path, { text: name }));
  const isCode = code !== undefined && isTextOf("CountryCode", code.value);
  if (code && !isCode) importing.reading.lose(code.path, "It is no country code.");
  draft.give("countryCode", isCode ? code : row && implied(called.path, row[0]));
  return { ...alsoFrom(called, isCode ? code : undefined), value: draft.id as StateId };
}
