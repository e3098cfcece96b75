import { danglingReference } from "./dangling-reference.js";
import { digestMismatch } from "./digest-mismatch.js";
import { duplicateId } from "./duplicate-id.js";
import { emptyAttribution } from "./empty-attribution.js";
import { emptyFigure } from "./empty-figure.js";
import { emptySpan } from "./empty-span.js";
import { emptyWhen } from "./empty-when.js";
import { invalidAlternative } from "./invalid-alternative.js";
import { packageOnOtherInstrument } from "./package-on-other-instrument.js";
import { pointerToNothing } from "./pointer-to-nothing.js";
import { referenceCycle } from "./reference-cycle.js";
import type { Rule } from "./rule.js";
import { spanOutsideText } from "./span-outside-text.js";
import { spanWithoutDigest } from "./span-without-digest.js";
import { unlistedWord } from "./unlisted-word.js";

/** Every rule, in the order in which its findings are told. */
export const rules: readonly Rule[] = [
  duplicateId,
  danglingReference,
  referenceCycle,
  emptyWhen,
  emptyFigure,
  emptyAttribution,
  packageOnOtherInstrument,
  pointerToNothing,
  invalidAlternative,
  emptySpan,
  // First of the three: a wrong text is why spans lie outside it.
  digestMismatch,
  spanOutsideText,
  spanWithoutDigest,
  unlistedWord,
];
