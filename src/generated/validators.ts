// Generated from the Zod schemas by `npm run generate`. Do not edit.

import type {
  Act,
  Agreement,
  AnyRecord,
  BilateralAgreement,
  Meeting,
  Organization,
  Person,
  Place,
  Process,
  Relationship,
  Report,
  Source,
  State,
  Statement,
  Summit,
  Topic,
  Visit,
} from "./types.js";

type Check = (value: unknown) => boolean;

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: Check, maxItems = 1_000, minItems = 1): boolean {
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false;
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false;
  return true;
}

// JSON.parse makes Infinity of 1e400.
function isNumber(value: unknown, minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE): boolean {
  return typeof value === "number" && value >= minimum && value <= maximum;
}

function isInteger(value: unknown, minimum: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= minimum;
}

/** For patterns that take ASCII only: there, a code point is one unit of length. */
function matches(value: unknown, pattern: RegExp, maxLength: number): boolean {
  return typeof value === "string" && value.length <= maxLength && pattern.test(value);
}

/** Whether a string has at most so many code points. */
function fits(value: string, maxLength: number): boolean {
  if (value.length <= maxLength) return true;
  if (value.length > 2 * maxLength) return false;
  let length = 0;
  for (const _ of value) length++;
  return length <= maxLength;
}

function matchesText(value: unknown, pattern: RegExp, maxLength: number): boolean {
  return typeof value === "string" && fits(value, maxLength) && pattern.test(value);
}

const TEXT = /^[^\x00-\x20\x7F-\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF][^\x00-\x08\x0B-\x1F\x7F-\x9F]*$/u;
const UNUSUAL = /[\u0000-\u001F\u007F-\u009F]/;

// Text that begins with printable ASCII needs one quick search: only tabs and newlines are looked at again.
function isText(value: unknown, maxLength: number): boolean {
  if (typeof value !== "string" || !fits(value, maxLength)) return false;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127 && !UNUSUAL.test(value)) || TEXT.test(value);
}

const JSON_POINTER = /^\/[^~]*(?:~[01][^~]*)*$/u;

function isPointer(value: unknown, maxLength: number): boolean {
  if (typeof value !== "string" || !fits(value, maxLength)) return false;
  return (value.charCodeAt(0) === 47 && !value.includes("~")) || JSON_POINTER.test(value);
}

const SCHEMA = /^(?:[A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?#]*)*$/u;
const ABSOLUTE_URI = /^[A-Za-z][A-Za-z0-9+.\-]*:(?:[A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?]*)*$/u;
const LANGUAGE = /^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$/u;
const TEMPORAL = /^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)(?:-(?:0[1-9]|1[0-2]))?[~?%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[~?%]|T(?:[01][0-9]|2[0-3]):(?:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+\-](?:[01][0-9]|2[0-3]):[0-5][0-9])?|59:60(?:\.[0-9]{1,9})?(?:Z|[+\-](?:[01][0-9]|2[0-3]):00)|29:60(?:\.[0-9]{1,9})?[+\-](?:[01][0-9]|2[0-3]):30|44:60(?:\.[0-9]{1,9})?(?:\+(?:[01][0-9]|2[0-3]):45|-(?:[01][0-9]|2[0-3]):15)|14:60(?:\.[0-9]{1,9})?(?:\+(?:[01][0-9]|2[0-3]):15|-(?:[01][0-9]|2[0-3]):45))~?)?)$/u;
const WORD = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const SOURCE_ID = /^source:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const ACTOR_ID = /^(?:person|organization|state):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const URL = /^https?:\/\/(?:[A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@]*)*(?:[\/?#][A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?#]*)*)?$/u;
const RECORD_ID = /^(?:person|organization|state|place|topic|source|visit|meeting|agreement|act|statement|process|relationship):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const SHA256 = /^[0-9a-f]{64}$/u;
const URI = /^[A-Za-z][A-Za-z0-9+.\-]*:(?:[A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?#]|%[0-9A-Fa-f][0-9A-Fa-f])[A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?#]*(?:%[0-9A-Fa-f][0-9A-Fa-f][A-Za-z0-9._~!$&'\(\)*+,;=\-:\[\]@\/?#]*)*$/u;
const SOURCE_OR_STATEMENT_ID = /^(?:source|statement):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const CHANGE_POINTER = /^\/(?:[^~\/]|~[01])(?:\/?(?:[^~\/]|~[01]))*$/u;
const KEY = /^[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const CURRENCY = /^[A-Z]{3}$/u;
const PERSON_ID = /^person:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const OFFICE_BODY_ID = /^(?:state|organization|meeting|process):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const STATE_ID = /^state:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const ACTOR_OR_SOURCE_ID = /^(?:person|organization|state|source):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const ORGANIZATION_ID = /^organization:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const COUNTRY_CODE = /^[A-Z]{2}$/u;
const PLACE_ID = /^place:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const TOPIC_ID = /^topic:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const VISIT_ID = /^visit:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const STATE_OR_ORGANIZATION_ID = /^(?:state|organization):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const OCCURRENCE_ID = /^(?:visit|meeting|agreement|act|statement|process|relationship):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const TARGET_POINTER = /^\/[a-z][A-Za-z]*(?:\/[a-z][A-Za-z]*)*$/u;
const DURATION = /^P(?:[0-9]{1,9}W|(?:[0-9]{1,9}Y(?:[0-9]{1,9}M)?(?:[0-9]{1,9}D)?|[0-9]{1,9}M(?:[0-9]{1,9}D)?|[0-9]{1,9}D)(?:T(?:[0-9]{1,9}H(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\.[0-9]{1,9})?S)?|[0-9]{1,9}M(?:[0-9]{1,9}(?:\.[0-9]{1,9})?S)?|[0-9]{1,9}(?:\.[0-9]{1,9})?S))?|T(?:[0-9]{1,9}H(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\.[0-9]{1,9})?S)?|[0-9]{1,9}M(?:[0-9]{1,9}(?:\.[0-9]{1,9})?S)?|[0-9]{1,9}(?:\.[0-9]{1,9})?S))$/u;
const TIME_ZONE = /^[A-Za-z][A-Za-z0-9_+\-]*(?:\/[A-Za-z0-9_+\-]+)*$/u;
const ABOUT_ID = /^(?:person|organization|state|place|source|visit|meeting|agreement|act|statement|process|relationship):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const STATEMENT_ID = /^statement:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const EVENT_ID = /^(?:visit|meeting):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const MEETING_ID = /^meeting:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const EVENT_OR_PROCESS_ID = /^(?:visit|meeting|process):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const AGREEMENT_ID = /^agreement:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const AGREEMENT_OR_STATEMENT_ID = /^(?:agreement|statement):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const PROCESS_ID = /^process:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const ACT_ID = /^act:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const ACT_OR_PROCESS_ID = /^(?:act|process):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const BASIS_ID = /^(?:agreement|act|statement|topic):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const AGREEMENT_OR_SOURCE_ID = /^(?:agreement|source):[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;
const RELATIONSHIP_ID = /^relationship:[a-z0-9]+(?:[._\-][a-z0-9]+)*$/u;

function isCommonField(key: string, field: unknown): boolean {
  switch (key) {
    case "$schema":
      return matches(field, SCHEMA, 2_048);
    case "identifiers":
      return isList(field, isIdentifier);
    case "sameAs":
      return isList(field, isUri);
    case "note":
      return isText(field, 20_000);
    case "evidence":
      return isList(field, isEvidence);
    case "alternatives":
      return isList(field, isAlternative);
    case "gaps":
      return isList(field, isGap);
    case "figures":
      return isList(field, isFigure);
    case "extensions":
      return isList(field, isExtension);
    default:
      return false;
  }
}

/** Tells whether a value is a `Report`: one news story as data. */
export function isReport(value: unknown): value is Report {
  if (!isObject(value)) return false;
  let missing = 6;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "report") return false;
        missing--;
        break;
      case "version":
        if (field !== "1") return false;
        missing--;
        break;
      case "id":
        if (!isAbsoluteUri(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "language":
        if (!isLanguage(field)) return false;
        missing--;
        break;
      case "sources":
        if (!isList(field, isSource, 10_000)) return false;
        missing--;
        break;
      case "$schema":
        if (!matches(field, SCHEMA, 2_048)) return false;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      case "createdAt":
      case "updatedAt":
        if (!isTemporal(field)) return false;
        break;
      case "people":
        if (!isList(field, isPerson, 10_000)) return false;
        break;
      case "organizations":
        if (!isList(field, isOrganization, 10_000)) return false;
        break;
      case "states":
        if (!isList(field, isState, 10_000)) return false;
        break;
      case "places":
        if (!isList(field, isPlace, 10_000)) return false;
        break;
      case "topics":
        if (!isList(field, isTopic, 10_000)) return false;
        break;
      case "visits":
        if (!isList(field, isVisit, 10_000)) return false;
        break;
      case "meetings":
        if (!isList(field, isMeeting, 10_000)) return false;
        break;
      case "agreements":
        if (!isList(field, isAgreement, 10_000)) return false;
        break;
      case "acts":
        if (!isList(field, isAct, 10_000)) return false;
        break;
      case "statements":
        if (!isList(field, isStatement, 10_000)) return false;
        break;
      case "processes":
        if (!isList(field, isProcess, 10_000)) return false;
        break;
      case "relationships":
        if (!isList(field, isRelationship, 10_000)) return false;
        break;
      case "extensions":
        if (!isList(field, isExtension)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isAbsoluteUri(value: unknown): boolean {
  return matches(value, ABSOLUTE_URI, 2_048);
}

function isLanguage(value: unknown): boolean {
  return matches(value, LANGUAGE, 80);
}

function isTemporal(value: unknown): boolean {
  return matches(value, TEMPORAL, Infinity);
}

/** Tells whether a value is a `Source`: something the report was read in, or that such a text relays. */
export function isSource(value: unknown): value is Source {
  if (!isObject(value)) return false;
  let missing = 3;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "source") return false;
        missing--;
        break;
      case "id":
        if (!isSourceId(field)) return false;
        missing--;
        break;
      case "kind":
        if (!matches(field, WORD, 80)) return false;
        missing--;
        break;
      case "title":
      case "credit":
        if (!isText(field, 1_000)) return false;
        break;
      case "publisher":
        if (!isActorId(field)) return false;
        break;
      case "authors":
        if (!isList(field, (item) => isText(item, 20_000))) return false;
        break;
      case "url":
        if (!isUrl(field)) return false;
        break;
      case "publishedAt":
      case "retrievedAt":
        if (!isTemporal(field)) return false;
        break;
      case "language":
      case "translatedFrom":
        if (!isLanguage(field)) return false;
        break;
      case "basedOn":
        if (!isList(field, isSourceId)) return false;
        break;
      case "depicts":
        if (!isList(field, isRecordId)) return false;
        break;
      case "caption":
        if (!isText(field, 20_000)) return false;
        break;
      case "textDigest":
        if (!isTextDigest(field)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isSourceId(value: unknown): boolean {
  return matches(value, SOURCE_ID, 200);
}

function isActorId(value: unknown): boolean {
  return matches(value, ACTOR_ID, 200);
}

function isUrl(value: unknown): boolean {
  return matches(value, URL, 2_048);
}

function isRecordId(value: unknown): boolean {
  return matches(value, RECORD_ID, 200);
}

function isTextDigest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "sha256":
        if (!matches(field, SHA256, Infinity)) return false;
        missing--;
        break;
      case "length":
        if (!isInteger(field, 1)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isIdentifier(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "scheme":
      case "value":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isUri(value: unknown): boolean {
  return matches(value, URI, 2_048);
}

function isEvidence(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "source":
        if (!isSourceId(field)) return false;
        missing--;
        break;
      case "basis":
        if (!isEvidenceBasis(field)) return false;
        missing--;
        break;
      case "spans":
        if (!isList(field, isSpan)) return false;
        break;
      case "fields":
        if (!isList(field, isJsonPointer)) return false;
        break;
      case "mode":
        if (!isEvidenceMode(field)) return false;
        break;
      case "note":
        if (!isText(field, 20_000)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isSpan(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "start":
      case "end":
        if (!isInteger(field, 0)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isJsonPointer(value: unknown): boolean {
  return isPointer(value, 2_048);
}

function isEvidenceBasis(value: unknown): boolean {
  return value === "stated" || value === "claimed" || value === "inferred" || value === "computed";
}

function isEvidenceMode(value: unknown): boolean {
  return value === "direct-quote" || value === "indirect-quote" || value === "mixed-quote" || value === "paraphrase" || value === "summary" || value === "headline-only";
}

function isAlternative(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "from":
        if (!isList(field, isSourceOrStatementId)) return false;
        missing--;
        break;
      case "changes":
        if (!isList(field, isChange)) return false;
        missing--;
        break;
      case "kind":
        if (!isAlternativeKind(field)) return false;
        break;
      case "basis":
        if (!isEvidenceBasis(field)) return false;
        break;
      case "note":
        if (!isText(field, 20_000)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isSourceOrStatementId(value: unknown): boolean {
  return matches(value, SOURCE_OR_STATEMENT_ID, 200);
}

function isChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "field":
        if (!isChangePointer(field)) return false;
        missing--;
        break;
      case "value":
        break;
      case "none":
        if (field !== true) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isChangePointer(value: unknown): boolean {
  return matchesText(value, CHANGE_POINTER, 400);
}

function isAlternativeKind(value: unknown): boolean {
  return value === "misprint" || value === "headline-only" || value === "outdated" || value === "ambiguous";
}

function isGap(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!isGapKind(field)) return false;
        missing--;
        break;
      case "field":
        if (!isJsonPointer(field)) return false;
        break;
      case "of":
        if (!isList(field, isRecordId)) return false;
        break;
      case "asOf":
        if (!isTemporal(field)) return false;
        break;
      case "from":
        if (!isList(field, isSourceOrStatementId)) return false;
        break;
      case "note":
        if (!isText(field, 20_000)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isGapKind(value: unknown): boolean {
  return value === "none" || value === "not-stated" || value === "withheld" || value === "undecided" || value === "unknown" || value === "unconfirmed" || value === "unverifiable";
}

function isFigure(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "label":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "measure":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "item":
        if (!isFigureItem(field)) return false;
        break;
      case "of":
        if (!isList(field, isRecordId)) return false;
        break;
      case "value":
      case "min":
      case "max":
        if (!isNumber(field)) return false;
        break;
      case "missing":
        if (!isFigureMissing(field)) return false;
        break;
      case "unit":
        if (!isText(field, 20_000)) return false;
        break;
      case "currency":
        if (!isCurrency(field)) return false;
        break;
      case "approximate":
        if (field !== true) return false;
        break;
      case "since":
      case "asOf":
        if (!isTemporal(field)) return false;
        break;
      case "parts":
        if (!isList(field, isFigurePart)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isKey(value: unknown): boolean {
  return matches(value, KEY, 200);
}

function isFigureItem(value: unknown): boolean {
  return matches(value, WORD, 80);
}

function isFigureMissing(value: unknown): boolean {
  return value === "none" || value === "not-stated" || value === "withheld" || value === "undecided" || value === "unknown";
}

function isCurrency(value: unknown): boolean {
  return matches(value, CURRENCY, Infinity);
}

function isFigurePart(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "label":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "measure":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "item":
        if (!isFigureItem(field)) return false;
        break;
      case "of":
        if (!isList(field, isRecordId)) return false;
        break;
      case "value":
      case "min":
      case "max":
        if (!isNumber(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isExtension(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "namespace":
        if (!isUri(field)) return false;
        missing--;
        break;
      case "value":
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

/** Tells whether a value is a `Person`: a human being who acts, speaks or takes part. */
export function isPerson(value: unknown): value is Person {
  if (!isObject(value)) return false;
  let missing = 3;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "person") return false;
        missing--;
        break;
      case "id":
        if (!isPersonId(field)) return false;
        missing--;
        break;
      case "name":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "identity":
        if (!isPersonIdentity(field)) return false;
        break;
      case "several":
        if (field !== true) return false;
        break;
      case "offices":
        if (!isList(field, isOffice)) return false;
        break;
      case "nationality":
        if (!isStateId(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isPersonId(value: unknown): boolean {
  return matches(value, PERSON_ID, 200);
}

function isPersonIdentity(value: unknown): boolean {
  return value === "unnamed" || value === "anonymous";
}

function isOffice(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "of":
        if (!isOfficeBodyId(field)) return false;
        break;
      case "start":
      case "end":
        if (!isTemporal(field)) return false;
        break;
      case "former":
        if (field !== true) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isOfficeBodyId(value: unknown): boolean {
  return matches(value, OFFICE_BODY_ID, 200);
}

function isStateId(value: unknown): boolean {
  return matches(value, STATE_ID, 200);
}

function isName(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "text":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "language":
        if (!isLanguage(field)) return false;
        break;
      case "kind":
        if (!isNameKind(field)) return false;
        break;
      case "usedBy":
        if (!isList(field, isActorOrSourceId)) return false;
        break;
      case "start":
      case "end":
        if (!isTemporal(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isNameKind(value: unknown): boolean {
  return value === "official" || value === "short" || value === "former" || value === "contested" || value === "transliteration";
}

function isActorOrSourceId(value: unknown): boolean {
  return matches(value, ACTOR_OR_SOURCE_ID, 200);
}

/** Tells whether a value is an `Organization`: a body that acts under its own name and is not a state. */
export function isOrganization(value: unknown): value is Organization {
  if (!isObject(value)) return false;
  let missing = 3;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "organization") return false;
        missing--;
        break;
      case "id":
        if (!isOrganizationId(field)) return false;
        missing--;
        break;
      case "name":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "kind":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "state":
        if (!isStateId(field)) return false;
        break;
      case "parent":
        if (!isActorId(field)) return false;
        break;
      case "members":
      case "leaders":
        if (!isList(field, isActorId)) return false;
        break;
      case "several":
        if (field !== true) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isOrganizationId(value: unknown): boolean {
  return matches(value, ORGANIZATION_ID, 200);
}

/** Tells whether a value is a `State`: a state as an actor. */
export function isState(value: unknown): value is State {
  if (!isObject(value)) return false;
  let missing = 3;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "state") return false;
        missing--;
        break;
      case "id":
        if (!isStateId(field)) return false;
        missing--;
        break;
      case "name":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "countryCode":
        if (!isCountryCode(field)) return false;
        break;
      case "capital":
        if (!isPlaceId(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isCountryCode(value: unknown): boolean {
  return matches(value, COUNTRY_CODE, Infinity);
}

function isPlaceId(value: unknown): boolean {
  return matches(value, PLACE_ID, 200);
}

/** Tells whether a value is a `Place`: a location where something happens or that somebody talks about. */
export function isPlace(value: unknown): value is Place {
  if (!isObject(value)) return false;
  let missing = 4;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "place") return false;
        missing--;
        break;
      case "id":
        if (!isPlaceId(field)) return false;
        missing--;
        break;
      case "name":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "kind":
        if (!matches(field, WORD, 80)) return false;
        missing--;
        break;
      case "state":
        if (!isStateId(field)) return false;
        break;
      case "claimants":
        if (!isList(field, isClaimant)) return false;
        break;
      case "within":
      case "near":
        if (!isPlaceId(field)) return false;
        break;
      case "coordinates":
        if (!isCoordinates(field)) return false;
        break;
      case "distance":
        if (!isDistance(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isClaimant(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "by":
        if (!isActorId(field)) return false;
        missing--;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "latitude":
        if (!isNumber(field, -90, 90)) return false;
        missing--;
        break;
      case "longitude":
        if (!isNumber(field, -180, 180)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isDistance(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kilometres":
        if (!isNumber(field, 0)) return false;
        missing--;
        break;
      case "from":
        if (!isPlaceId(field)) return false;
        missing--;
        break;
      case "approximate":
        if (field !== true) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

/** Tells whether a value is a `Topic`: a subject that occurrences deal with. */
export function isTopic(value: unknown): value is Topic {
  if (!isObject(value)) return false;
  let missing = 3;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "topic") return false;
        missing--;
        break;
      case "id":
        if (!isTopicId(field)) return false;
        missing--;
        break;
      case "name":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "codes":
        if (!isList(field, isTopicCode)) return false;
        break;
      case "about":
        if (!isList(field, isRecordId)) return false;
        break;
      case "within":
        if (!isTopicId(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isTopicId(value: unknown): boolean {
  return matches(value, TOPIC_ID, 200);
}

function isTopicCode(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "scheme":
      case "code":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "label":
        if (!isText(field, 1_000)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

/** Tells whether a value is a `Visit`: somebody's journey to a host state or organization, with all that takes place on it. */
export function isVisit(value: unknown): value is Visit {
  if (!isObject(value)) return false;
  let missing = 6;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "visit") return false;
        missing--;
        break;
      case "id":
        if (!isVisitId(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "visitors":
        if (!isList(field, isParticipation)) return false;
        missing--;
        break;
      case "host":
        if (!isStateOrOrganizationId(field)) return false;
        missing--;
        break;
      case "status":
        if (!isEventStatus(field)) return false;
        missing--;
        break;
      case "summary":
      case "purpose":
        if (!isText(field, 20_000)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "likelihood":
        if (!isFactuality(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      case "rank":
        if (!isVisitRank(field)) return false;
        break;
      case "rankAsStated":
        if (!isText(field, 1_000)) return false;
        break;
      case "receivedBy":
        if (!isList(field, isPersonId)) return false;
        break;
      case "places":
        if (!isList(field, isPlaceId)) return false;
        break;
      case "statusHistory":
        if (!isList(field, isEventStatusChange)) return false;
        break;
      case "partOf":
        if (!isVisitId(field)) return false;
        break;
      case "series":
        if (!isList(field, isVisitSeries)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isVisitId(value: unknown): boolean {
  return matches(value, VISIT_ID, 200);
}

function isParticipation(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "actor":
        if (!isActorId(field)) return false;
        missing--;
        break;
      case "role":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "representing":
        if (!isStateOrOrganizationId(field)) return false;
        break;
      case "capacity":
        if (!isText(field, 1_000)) return false;
        break;
      case "attendance":
        if (!isAttendance(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isStateOrOrganizationId(value: unknown): boolean {
  return matches(value, STATE_OR_ORGANIZATION_ID, 200);
}

function isAttendance(value: unknown): boolean {
  return value === "planned" || value === "attended" || value === "remote" || value === "declined" || value === "absent";
}

function isEventStatus(value: unknown): boolean {
  return value === "proposed" || value === "rumoured" || value === "announced" || value === "scheduled" || value === "in-progress" || value === "held" || value === "postponed" || value === "on-hold" || value === "in-doubt" || value === "cancelled" || value === "not-held" || value === "unknown";
}

function isStanding(value: unknown): boolean {
  return value === "claimed" || value === "denied" || value === "disputed" || value === "refuted";
}

function isWhen(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "start":
      case "end":
      case "notBefore":
      case "notAfter":
        if (!isTemporal(field)) return false;
        break;
      case "after":
        if (!isOccurrenceTarget(field)) return false;
        break;
      case "timeLimit":
      case "duration":
        if (!isDuration(field)) return false;
        break;
      case "part":
        if (!isWhenPart(field)) return false;
        break;
      case "timeZone":
        if (!isTimeZone(field)) return false;
        break;
      case "approximate":
        if (field !== true) return false;
        break;
      case "asStated":
        if (!isText(field, 1_000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isOccurrenceTarget(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "record":
        if (!isOccurrenceId(field)) return false;
        missing--;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "field":
        if (!isTargetPointer(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isOccurrenceId(value: unknown): boolean {
  return matches(value, OCCURRENCE_ID, 200);
}

function isTargetPointer(value: unknown): boolean {
  return matches(value, TARGET_POINTER, 2_048);
}

function isDuration(value: unknown): boolean {
  return matches(value, DURATION, Infinity);
}

function isWhenPart(value: unknown): boolean {
  return value === "early" || value === "mid" || value === "late" || value === "morning" || value === "midday" || value === "afternoon" || value === "evening" || value === "night" || value === "spring" || value === "summer" || value === "autumn" || value === "winter";
}

function isTimeZone(value: unknown): boolean {
  return matches(value, TIME_ZONE, 80);
}

function isAboutId(value: unknown): boolean {
  return matches(value, ABOUT_ID, 200);
}

function isFactuality(value: unknown): boolean {
  return value === "certain" || value === "probable" || value === "possible" || value === "certain-not" || value === "probable-not" || value === "possible-not" || value === "uncommitted";
}

function isVisitRank(value: unknown): boolean {
  return value === "state" || value === "official" || value === "official-working" || value === "working" || value === "private" || value === "transit-stop";
}

function isEventStatusChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "status":
        if (!isEventStatus(field)) return false;
        missing--;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "by":
        if (!isList(field, isActorId)) return false;
        break;
      case "statement":
        if (!isStatementId(field)) return false;
        break;
      case "during":
        if (!isEventId(field)) return false;
        break;
      case "conditions":
        if (!isList(field, isCondition)) return false;
        break;
      case "reasons":
        if (!isList(field, isReason)) return false;
        break;
      case "previously":
        if (!isPreviously(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isStatementId(value: unknown): boolean {
  return matches(value, STATEMENT_ID, 200);
}

function isEventId(value: unknown): boolean {
  return matches(value, EVENT_ID, 200);
}

function isCondition(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!isConditionKind(field)) return false;
        missing--;
        break;
      case "record":
        if (!isRecordId(field)) return false;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "field":
        if (!isTargetPointer(field)) return false;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isConditionKind(value: unknown): boolean {
  return value === "if" || value === "only-if" || value === "unless" || value === "as-long-as" || value === "until";
}

function isReason(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "record":
        if (!isRecordId(field)) return false;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "field":
        if (!isTargetPointer(field)) return false;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isPreviously(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "place":
        if (!isPlaceId(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVisitSeries(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "name":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "ordinal":
        if (!isInteger(field, 1)) return false;
        break;
      case "previous":
        if (!isVisitId(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

/** Tells whether a value is a `Meeting`: an occasion on which participants come together, in person or remotely. */
export function isMeeting(value: unknown): value is Meeting {
  if (!isObject(value)) return false;
  let missing = 5;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "meeting") return false;
        missing--;
        break;
      case "id":
        if (!isMeetingId(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "kind":
        if (!matches(field, WORD, 80)) return false;
        missing--;
        break;
      case "status":
        if (!isEventStatus(field)) return false;
        missing--;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "likelihood":
        if (!isFactuality(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      case "participants":
        if (!isList(field, isParticipation)) return false;
        break;
      case "level":
        if (!isMeetingLevel(field)) return false;
        break;
      case "format":
        if (!isMeetingFormat(field)) return false;
        break;
      case "medium":
        if (!isMeetingMedium(field)) return false;
        break;
      case "access":
        if (!isMeetingAccess(field)) return false;
        break;
      case "place":
        if (!isPlaceId(field)) return false;
        break;
      case "candidatePlaces":
        if (!isList(field, isPlaceId)) return false;
        break;
      case "statusHistory":
        if (!isList(field, isEventStatusChange)) return false;
        break;
      case "partOf":
        if (!isEventOrProcessId(field)) return false;
        break;
      case "onMargins":
        if (!isEventId(field)) return false;
        break;
      case "series":
        if (!isList(field, isMeetingSeries)) return false;
        break;
      case "rescheduledFrom":
        if (!isMeetingId(field)) return false;
        break;
      case "commitments":
        if (!isList(field, isCommitment)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isMeetingId(value: unknown): boolean {
  return matches(value, MEETING_ID, 200);
}

function isMeetingLevel(value: unknown): boolean {
  return value === "leaders" || value === "ministers" || value === "senior-officials" || value === "envoys" || value === "experts" || value === "parliament" || value === "mixed";
}

function isMeetingFormat(value: unknown): boolean {
  return value === "bilateral" || value === "trilateral" || value === "multilateral";
}

function isMeetingMedium(value: unknown): boolean {
  return value === "in-person" || value === "telephone" || value === "video" || value === "hybrid" || value === "correspondence";
}

function isMeetingAccess(value: unknown): boolean {
  return value === "open" || value === "pool" || value === "closed";
}

function isEventOrProcessId(value: unknown): boolean {
  return matches(value, EVENT_OR_PROCESS_ID, 200);
}

function isMeetingSeries(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "name":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "ordinal":
        if (!isInteger(field, 1)) return false;
        break;
      case "previous":
        if (!isMeetingId(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isCommitment(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "summary":
        if (!isText(field, 20_000)) return false;
        missing--;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "kind":
        if (!isActKind(field)) return false;
        break;
      case "shade":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "refrain":
      case "permitted":
        if (field !== true) return false;
        break;
      case "by":
      case "to":
        if (!isList(field, isActorId)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "conditions":
        if (!isList(field, isCondition)) return false;
        break;
      case "about":
        if (!isList(field, isRecordId)) return false;
        break;
      case "figures":
        if (!isList(field, isFigure)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isActKind(value: unknown): boolean {
  return value === "decide" || value === "legislate" || value === "adjudicate" || value === "vote" || value === "appoint" || value === "regulate-trade" || value === "sanction" || value === "regulate-border" || value === "change-relations" || value === "change-mission" || value === "aid" || value === "finance" || value === "supply" || value === "honour" || value === "release" || value === "detain" || value === "resettle" || value === "transfer-territory" || value === "deploy" || value === "attack" || value === "cease-fire" || value === "demonstrate" || value === "investigate" || value === "contact" || value === "authorise" || value === "implement" || value === "support" || value === "violate" || value === "befall";
}

/** Tells whether a value is an `Agreement`: what parties agree on or seek to agree on, written or not, whether or not it binds them. */
export function isAgreement(value: unknown): value is Agreement {
  if (!isObject(value)) return false;
  let missing = 5;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "agreement") return false;
        missing--;
        break;
      case "id":
        if (!isAgreementId(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "instrument":
        if (!matches(field, WORD, 80)) return false;
        missing--;
        break;
      case "status":
        if (!isAgreementStatus(field)) return false;
        missing--;
        break;
      case "summary":
      case "purpose":
        if (!isText(field, 20_000)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "likelihood":
        if (!isFactuality(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      case "parties":
        if (!isList(field, isActorId)) return false;
        break;
      case "level":
        if (!isAgreementLevel(field)) return false;
        break;
      case "bindingness":
        if (!isBindingness(field)) return false;
        break;
      case "actions":
        if (!isList(field, isAgreementAction)) return false;
        break;
      case "count":
        if (!isInteger(field, 2)) return false;
        break;
      case "package":
        if (!isPackage(field)) return false;
        break;
      case "relations":
        if (!isList(field, isAgreementRelation)) return false;
        break;
      case "commitments":
        if (!isList(field, isCommitment)) return false;
        break;
      case "languages":
        if (!isList(field, isLanguage)) return false;
        break;
      case "bodies":
        if (!isList(field, isAgreementBody)) return false;
        break;
      case "registrations":
        if (!isList(field, isRegistration)) return false;
        break;
      case "documents":
        if (!isList(field, isAgreementDocument)) return false;
        break;
      case "process":
        if (!isProcessId(field)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isAgreementId(value: unknown): boolean {
  return matches(value, AGREEMENT_ID, 200);
}

function isAgreementStatus(value: unknown): boolean {
  return value === "proposed" || value === "under-negotiation" || value === "agreed-in-principle" || value === "text-agreed" || value === "initialled" || value === "signed" || value === "ratified" || value === "adopted" || value === "issued" || value === "provisionally-applied" || value === "in-force" || value === "partially-in-force" || value === "suspended" || value === "terminated" || value === "expired" || value === "fulfilled" || value === "superseded" || value === "not-concluded" || value === "unknown";
}

function isAgreementLevel(value: unknown): boolean {
  return value === "interstate" || value === "intergovernmental" || value === "interagency" || value === "subnational" || value === "non-state-entity" || value === "mixed";
}

function isBindingness(value: unknown): boolean {
  return value === "binding" || value === "non-binding" || value === "disputed";
}

function isAgreementAction(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "action":
        if (!isAgreementActionKind(field)) return false;
        missing--;
        break;
      case "key":
      case "of":
        if (!isKey(field)) return false;
        break;
      case "status":
        if (!isAgreementActionStatus(field)) return false;
        break;
      case "by":
        if (!isList(field, isActorId)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "place":
        if (!isPlaceId(field)) return false;
        break;
      case "during":
        if (!isEventId(field)) return false;
        break;
      case "representatives":
        if (!isList(field, isRepresentative)) return false;
        break;
      case "witnesses":
        if (!isList(field, isPersonId)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "conditions":
        if (!isList(field, isCondition)) return false;
        break;
      case "reasons":
        if (!isList(field, isReason)) return false;
        break;
      case "figures":
        if (!isList(field, isFigure)) return false;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isAgreementActionKind(value: unknown): boolean {
  return value === "propose" || value === "draft" || value === "negotiate" || value === "agree-in-principle" || value === "agree-text" || value === "adopt" || value === "authenticate" || value === "initial" || value === "sign" || value === "sign-ad-referendum" || value === "issue" || value === "publish-text" || value === "approve-in-committee" || value === "pass-law" || value === "sign-into-law" || value === "complete-domestic-procedures" || value === "ratify" || value === "accept" || value === "approve" || value === "accede" || value === "succeed" || value === "deposit" || value === "exchange-instruments" || value === "provisionally-apply" || value === "enter-into-force" || value === "register" || value === "reserve" || value === "object" || value === "declare" || value === "dissent" || value === "amend" || value === "extend" || value === "suspend" || value === "resume" || value === "denounce" || value === "suspend-denunciation" || value === "revoke-denunciation" || value === "withdraw" || value === "terminate" || value === "expire";
}

function isAgreementActionStatus(value: unknown): boolean {
  return value === "proposed" || value === "planned" || value === "pending" || value === "required" || value === "permitted" || value === "hypothetical" || value === "not-done";
}

function isRepresentative(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "person":
        if (!isPersonId(field)) return false;
        missing--;
        break;
      case "onBehalfOf":
        if (!isActorId(field)) return false;
        missing--;
        break;
      case "capacity":
        if (!isText(field, 1_000)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isPackage(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "total":
        if (!isInteger(field, 1)) return false;
        break;
      case "parts":
        if (!isList(field, isAgreementId)) return false;
        break;
      case "complete":
        if (field !== true) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isAgreementRelation(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!isAgreementRelationKind(field)) return false;
        missing--;
        break;
      case "record":
        if (!isAgreementOrStatementId(field)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isAgreementRelationKind(value: unknown): boolean {
  return value === "implements" || value === "amends" || value === "renews" || value === "terminates" || value === "supersedes" || value === "annex-to" || value === "follows-from" || value === "preliminary-to" || value === "foresees";
}

function isAgreementOrStatementId(value: unknown): boolean {
  return matches(value, AGREEMENT_OR_STATEMENT_ID, 200);
}

function isAgreementBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "body":
        if (!isActorId(field)) return false;
        missing--;
        break;
      case "role":
        if (!isAgreementBodyRole(field)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isAgreementBodyRole(value: unknown): boolean {
  return value === "depositary" || value === "secretariat" || value === "supervisor" || value === "guarantor" || value === "mediator";
}

function isRegistration(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "register":
      case "number":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "on":
        if (!isTemporal(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isAgreementDocument(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "url":
        if (!isUrl(field)) return false;
        missing--;
        break;
      case "language":
        if (!isLanguage(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isProcessId(value: unknown): boolean {
  return matches(value, PROCESS_ID, 200);
}

/** Tells whether a value is an `Act`: what somebody does, or what befalls. */
export function isAct(value: unknown): value is Act {
  if (!isObject(value)) return false;
  let missing = 5;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "act") return false;
        missing--;
        break;
      case "id":
        if (!isActId(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "kind":
        if (!isActKind(field)) return false;
        missing--;
        break;
      case "status":
        if (!isActStatus(field)) return false;
        missing--;
        break;
      case "shade":
      case "outcome":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "by":
      case "with":
      case "to":
        if (!isList(field, isActorId)) return false;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "likelihood":
        if (!isFactuality(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      case "places":
        if (!isList(field, isPlaceId)) return false;
        break;
      case "during":
        if (!isEventId(field)) return false;
        break;
      case "partOf":
        if (!isActOrProcessId(field)) return false;
        break;
      case "under":
        if (!isBasisTarget(field)) return false;
        break;
      case "replaces":
        if (!isActId(field)) return false;
        break;
      case "conditions":
        if (!isList(field, isCondition)) return false;
        break;
      case "reasons":
        if (!isList(field, isReason)) return false;
        break;
      case "statusHistory":
        if (!isList(field, isActStatusChange)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isActId(value: unknown): boolean {
  return matches(value, ACT_ID, 200);
}

function isActStatus(value: unknown): boolean {
  return value === "proposed" || value === "rumoured" || value === "announced" || value === "under-way" || value === "done" || value === "suspended" || value === "postponed" || value === "called-off" || value === "annulled" || value === "not-done" || value === "unknown";
}

function isActOrProcessId(value: unknown): boolean {
  return matches(value, ACT_OR_PROCESS_ID, 200);
}

function isBasisTarget(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "record":
        if (!isBasisId(field)) return false;
        missing--;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "field":
        if (!isTargetPointer(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isBasisId(value: unknown): boolean {
  return matches(value, BASIS_ID, 200);
}

function isActStatusChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "status":
        if (!isActStatus(field)) return false;
        missing--;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "by":
        if (!isList(field, isActorId)) return false;
        break;
      case "statement":
        if (!isStatementId(field)) return false;
        break;
      case "during":
        if (!isEventId(field)) return false;
        break;
      case "conditions":
        if (!isList(field, isCondition)) return false;
        break;
      case "reasons":
        if (!isList(field, isReason)) return false;
        break;
      case "previously":
        if (!isPreviously(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

/** Tells whether a value is a `Statement`: what somebody said, as one speech act. */
export function isStatement(value: unknown): value is Statement {
  if (!isObject(value)) return false;
  let missing = 5;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "statement") return false;
        missing--;
        break;
      case "id":
        if (!isStatementId(field)) return false;
        missing--;
        break;
      case "kind":
        if (!isStatementKind(field)) return false;
        missing--;
        break;
      case "speakers":
        if (!isList(field, isActorId)) return false;
        missing--;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        missing--;
        break;
      case "shade":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "capacity":
        if (!isText(field, 1_000)) return false;
        break;
      case "onBehalfOf":
      case "addressees":
        if (!isList(field, isActorId)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "at":
        if (!isEventId(field)) return false;
        break;
      case "place":
        if (!isPlaceId(field)) return false;
        break;
      case "channel":
        if (!isChannel(field)) return false;
        break;
      case "document":
        if (!isAgreementOrSourceId(field)) return false;
        break;
      case "quotes":
        if (!isList(field, isQuote)) return false;
        break;
      case "claims":
        if (!isList(field, isClaim)) return false;
        break;
      case "stances":
        if (!isList(field, isStance)) return false;
        break;
      case "factuality":
        if (!isFactuality(field)) return false;
        break;
      case "conditions":
        if (!isList(field, isCondition)) return false;
        break;
      case "reasons":
        if (!isList(field, isReason)) return false;
        break;
      case "again":
      case "interpreted":
        if (field !== true) return false;
        break;
      case "reportedView":
        if (!isReportedView(field)) return false;
        break;
      case "commitments":
        if (!isList(field, isCommitment)) return false;
        break;
      case "inReplyTo":
        if (!isSourceOrStatementId(field)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isStatementKind(value: unknown): boolean {
  return value === "promise" || value === "offer" || value === "threaten" || value === "invite" || value === "request" || value === "propose" || value === "ask" || value === "accept" || value === "refuse" || value === "deny" || value === "accuse" || value === "courtesy" || value === "evaluate" || value === "announce" || value === "foretell" || value === "assert";
}

function isChannel(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!matches(field, WORD, 80)) return false;
        missing--;
        break;
      case "outlet":
        if (!isActorId(field)) return false;
        break;
      case "url":
        if (!isUrl(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isAgreementOrSourceId(value: unknown): boolean {
  return matches(value, AGREEMENT_OR_SOURCE_ID, 200);
}

function isQuote(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "text":
        if (!isText(field, 20_000)) return false;
        missing--;
        break;
      case "language":
        if (!isLanguage(field)) return false;
        missing--;
        break;
      case "translated":
      case "incomplete":
        if (field !== true) return false;
        break;
      case "speaker":
        if (!isActorId(field)) return false;
        break;
      case "original":
        if (!isOriginalQuote(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isOriginalQuote(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "text":
        if (!isText(field, 20_000)) return false;
        missing--;
        break;
      case "language":
        if (!isLanguage(field)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isClaim(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "record":
        if (!isRecordId(field)) return false;
        missing--;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "field":
        if (!isTargetPointer(field)) return false;
        break;
      case "modality":
        if (!isClaimModality(field)) return false;
        break;
      case "refrain":
        if (field !== true) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isClaimModality(value: unknown): boolean {
  return value === "required" || value === "permitted" || value === "hypothetical";
}

function isStance(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "target":
        if (!isRecordId(field)) return false;
        missing--;
        break;
      case "value":
        if (!isStanceValue(field)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isStanceValue(value: unknown): boolean {
  return value === "support" || value === "oppose" || value === "neutral" || value === "mixed" || value === "unclear";
}

function isReportedView(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 2;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "holder":
        if (!isActorId(field)) return false;
        missing--;
        break;
      case "attitude":
        if (!isReportedAttitude(field)) return false;
        missing--;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

function isReportedAttitude(value: unknown): boolean {
  return value === "wants" || value === "believes" || value === "intends" || value === "fears" || value === "hopes" || value === "accepts";
}

/** Tells whether a value is a `Process`: a negotiation or similar effort that outlives a meeting. */
export function isProcess(value: unknown): value is Process {
  if (!isObject(value)) return false;
  let missing = 6;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "process") return false;
        missing--;
        break;
      case "id":
        if (!isProcessId(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "kind":
        if (!matches(field, WORD, 80)) return false;
        missing--;
        break;
      case "parties":
        if (!isList(field, isActorId)) return false;
        missing--;
        break;
      case "status":
        if (!isProcessStatus(field)) return false;
        missing--;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "likelihood":
        if (!isFactuality(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      case "mediators":
      case "observers":
        if (!isList(field, isActorId)) return false;
        break;
      case "format":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "formatsConsidered":
        if (!isList(field, isFormatConsidered)) return false;
        break;
      case "statusHistory":
        if (!isList(field, isProcessStatusChange)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isProcessStatus(value: unknown): boolean {
  return value === "proposed" || value === "ongoing" || value === "paused" || value === "resuming" || value === "concluded" || value === "collapsed" || value === "unknown";
}

function isFormatConsidered(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "format":
        if (!matches(field, WORD, 80)) return false;
        break;
      case "label":
        if (!isText(field, 1_000)) return false;
        break;
      case "with":
      case "by":
        if (!isList(field, isActorId)) return false;
        break;
      case "stance":
        if (!isFormatStance(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isFormatStance(value: unknown): boolean {
  return value === "willing" || value === "unwilling" || value === "proposes" || value === "rejects";
}

function isProcessStatusChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  let missing = 1;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "status":
        if (!isProcessStatus(field)) return false;
        missing--;
        break;
      case "key":
        if (!isKey(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "by":
        if (!isList(field, isActorId)) return false;
        break;
      case "statement":
        if (!isStatementId(field)) return false;
        break;
      case "during":
        if (!isEventId(field)) return false;
        break;
      case "conditions":
        if (!isList(field, isCondition)) return false;
        break;
      case "reasons":
        if (!isList(field, isReason)) return false;
        break;
      case "previously":
        if (!isPreviously(field)) return false;
        break;
      default:
        return false;
    }
  }
  return missing === 0;
}

/** Tells whether a value is a `Relationship`: how two or more actors stand to each other. */
export function isRelationship(value: unknown): value is Relationship {
  if (!isObject(value)) return false;
  let missing = 5;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "relationship") return false;
        missing--;
        break;
      case "id":
        if (!isRelationshipId(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "parties":
        if (!isList(field, isActorId, 1_000, 2)) return false;
        missing--;
        break;
      case "kind":
        if (!matches(field, WORD, 80)) return false;
        missing--;
        break;
      case "status":
        if (!isRelationshipStatus(field)) return false;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "likelihood":
        if (!isFactuality(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      case "asStated":
        if (!isText(field, 1_000)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isRelationshipId(value: unknown): boolean {
  return matches(value, RELATIONSHIP_ID, 200);
}

function isRelationshipStatus(value: unknown): boolean {
  return value === "established" || value === "ongoing" || value === "suspended" || value === "severed" || value === "normalising";
}

/** Tells whether a value is an `AnyRecord`: any one record, told by its `type`. */
export function isAnyRecord(value: unknown): value is AnyRecord {
  if (!isObject(value)) return false;
  switch (value.type) {
    case "person":
      return isPerson(value);
    case "organization":
      return isOrganization(value);
    case "state":
      return isState(value);
    case "place":
      return isPlace(value);
    case "topic":
      return isTopic(value);
    case "source":
      return isSource(value);
    case "visit":
      return isVisit(value);
    case "meeting":
      return isMeeting(value);
    case "agreement":
      return isAgreement(value);
    case "act":
      return isAct(value);
    case "statement":
      return isStatement(value);
    case "process":
      return isProcess(value);
    case "relationship":
      return isRelationship(value);
    default:
      return false;
  }
}

/** Tells whether a value is a `Summit`: a meeting at which leaders confer. */
export function isSummit(value: unknown): value is Summit {
  if (!isObject(value)) return false;
  let missing = 6;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "meeting") return false;
        missing--;
        break;
      case "id":
        if (!isMeetingId(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "kind":
        if (!isSummitKind(field)) return false;
        missing--;
        break;
      case "status":
        if (!isEventStatus(field)) return false;
        missing--;
        break;
      case "level":
        if (field !== "leaders") return false;
        missing--;
        break;
      case "summary":
        if (!isText(field, 20_000)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "likelihood":
        if (!isFactuality(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      case "participants":
        if (!isList(field, isParticipation)) return false;
        break;
      case "format":
        if (!isMeetingFormat(field)) return false;
        break;
      case "medium":
        if (!isSummitMedium(field)) return false;
        break;
      case "access":
        if (!isMeetingAccess(field)) return false;
        break;
      case "place":
        if (!isPlaceId(field)) return false;
        break;
      case "candidatePlaces":
        if (!isList(field, isPlaceId)) return false;
        break;
      case "statusHistory":
        if (!isList(field, isEventStatusChange)) return false;
        break;
      case "partOf":
        if (!isEventOrProcessId(field)) return false;
        break;
      case "onMargins":
        if (!isEventId(field)) return false;
        break;
      case "series":
        if (!isList(field, isMeetingSeries)) return false;
        break;
      case "rescheduledFrom":
        if (!isMeetingId(field)) return false;
        break;
      case "commitments":
        if (!isList(field, isCommitment)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}

function isSummitKind(value: unknown): boolean {
  return value === "summit" || value === "talks" || value === "session" || value === "one-on-one" || value === "restricted-format" || value === "expanded-format" || value === "negotiation-round";
}

function isSummitMedium(value: unknown): boolean {
  return value === "in-person" || value === "video" || value === "hybrid";
}

/** Tells whether a value is a `BilateralAgreement`: an agreement with exactly two parties. */
export function isBilateralAgreement(value: unknown): value is BilateralAgreement {
  if (!isObject(value)) return false;
  let missing = 6;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "type":
        if (field !== "agreement") return false;
        missing--;
        break;
      case "id":
        if (!isAgreementId(field)) return false;
        missing--;
        break;
      case "title":
        if (!isText(field, 1_000)) return false;
        missing--;
        break;
      case "instrument":
        if (!matches(field, WORD, 80)) return false;
        missing--;
        break;
      case "status":
        if (!isAgreementStatus(field)) return false;
        missing--;
        break;
      case "parties":
        if (!isList(field, isActorId, 2, 2)) return false;
        missing--;
        break;
      case "summary":
      case "purpose":
        if (!isText(field, 20_000)) return false;
        break;
      case "standing":
        if (!isStanding(field)) return false;
        break;
      case "when":
        if (!isWhen(field)) return false;
        break;
      case "topics":
        if (!isList(field, isTopicId)) return false;
        break;
      case "about":
        if (!isList(field, isAboutId)) return false;
        break;
      case "likelihood":
        if (!isFactuality(field)) return false;
        break;
      case "names":
        if (!isList(field, isName)) return false;
        break;
      case "level":
        if (!isAgreementLevel(field)) return false;
        break;
      case "bindingness":
        if (!isBindingness(field)) return false;
        break;
      case "actions":
        if (!isList(field, isAgreementAction)) return false;
        break;
      case "count":
        if (!isInteger(field, 2)) return false;
        break;
      case "package":
        if (!isPackage(field)) return false;
        break;
      case "relations":
        if (!isList(field, isAgreementRelation)) return false;
        break;
      case "commitments":
        if (!isList(field, isCommitment)) return false;
        break;
      case "languages":
        if (!isList(field, isLanguage)) return false;
        break;
      case "bodies":
        if (!isList(field, isAgreementBody)) return false;
        break;
      case "registrations":
        if (!isList(field, isRegistration)) return false;
        break;
      case "documents":
        if (!isList(field, isAgreementDocument)) return false;
        break;
      case "process":
        if (!isProcessId(field)) return false;
        break;
      default:
        if (!isCommonField(key, field)) return false;
    }
  }
  return missing === 0;
}
