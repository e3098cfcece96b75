import { actionByNonParty } from "./action-by-non-party.js";
import { afterContradictsDates } from "./after-contradicts-dates.js";
import { bindingWithoutSource } from "./binding-without-source.js";
import { capacityOfSeveralSpeakers } from "./capacity-of-several-speakers.js";
import { changeWithoutHistory } from "./change-without-history.js";
import { countBesidePackage } from "./count-beside-package.js";
import { danglingReference } from "./dangling-reference.js";
import { deadlineBeforeCommitment } from "./deadline-before-commitment.js";
import { digestMismatch } from "./digest-mismatch.js";
import { directQuoteWithoutQuotes } from "./direct-quote-without-quotes.js";
import { duplicateId } from "./duplicate-id.js";
import { emptyAttribution } from "./empty-attribution.js";
import { emptyFigure } from "./empty-figure.js";
import { emptySpan } from "./empty-span.js";
import { emptyWhen } from "./empty-when.js";
import { endsBeforeItStarts } from "./ends-before-it-starts.js";
import { heldAfterReport } from "./held-after-report.js";
import { hostIsVisitorsState } from "./host-is-visitors-state.js";
import { inForceBeforeSignature } from "./in-force-before-signature.js";
import { inferredWithoutNote } from "./inferred-without-note.js";
import { invalidAlternative } from "./invalid-alternative.js";
import { leadersWithoutLeader } from "./leaders-without-leader.js";
import { noEvidence } from "./no-evidence.js";
import { ordinalAgainstPrevious } from "./ordinal-against-previous.js";
import { packageOnOtherInstrument } from "./package-on-other-instrument.js";
import { packageTotal } from "./package-total.js";
import { partOutsideWhole } from "./part-outside-whole.js";
import { pointerToNothing } from "./pointer-to-nothing.js";
import { publishedBeforeEvent } from "./published-before-event.js";
import { quoteNotInSource } from "./quote-not-in-source.js";
import { referenceCycle } from "./reference-cycle.js";
import { relaysAsWitnesses } from "./relays-as-witnesses.js";
import { repeatedTitle } from "./repeated-title.js";
import { replyToLaterStatement } from "./reply-to-later-statement.js";
import { reportedViewOfSpeaker } from "./reported-view-of-speaker.js";
import type { Rule } from "./rule.js";
import { samePersonTwice } from "./same-person-twice.js";
import { sameRegistration } from "./same-registration.js";
import { sameWordsTwice } from "./same-words-twice.js";
import { scheduledLongPast } from "./scheduled-long-past.js";
import { signatoryForNonParty } from "./signatory-for-non-party.js";
import { singleOrigin } from "./single-origin.js";
import { spanOutsideText } from "./span-outside-text.js";
import { spanWithoutDigest } from "./span-without-digest.js";
import { speakerInOwnAttribution } from "./speaker-in-own-attribution.js";
import { statusAgainstActions } from "./status-against-actions.js";
import { tooFewSides } from "./too-few-sides.js";
import { tooManySides } from "./too-many-sides.js";
import { translatedFromUnsaid } from "./translated-from-unsaid.js";
import { twoPartyWording } from "./two-party-wording.js";
import { unknownCountry } from "./unknown-country.js";
import { unknownCurrency } from "./unknown-currency.js";
import { unknownLanguage } from "./unknown-language.js";
import { unknownTimeZone } from "./unknown-time-zone.js";
import { unlistedWord } from "./unlisted-word.js";
import { unreferencedRecord } from "./unreferenced-record.js";
import { witnessSigns } from "./witness-signs.js";

/** Every rule, in the order in which its findings are told. */
export const rules: readonly Rule[] = [
  // Integrity: what cannot be read any further.
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
  // Time.
  endsBeforeItStarts,
  partOutsideWhole,
  heldAfterReport,
  scheduledLongPast,
  deadlineBeforeCommitment,
  inForceBeforeSignature,
  publishedBeforeEvent,
  afterContradictsDates,
  replyToLaterStatement,
  // Meetings and visits.
  tooManySides,
  tooFewSides,
  leadersWithoutLeader,
  hostIsVisitorsState,
  changeWithoutHistory,
  ordinalAgainstPrevious,
  samePersonTwice,
  // Agreements.
  signatoryForNonParty,
  statusAgainstActions,
  actionByNonParty,
  witnessSigns,
  countBesidePackage,
  packageTotal,
  twoPartyWording,
  bindingWithoutSource,
  sameRegistration,
  // Statements.
  speakerInOwnAttribution,
  capacityOfSeveralSpeakers,
  reportedViewOfSpeaker,
  sameWordsTwice,
  directQuoteWithoutQuotes,
  quoteNotInSource,
  // Evidence.
  noEvidence,
  inferredWithoutNote,
  singleOrigin,
  relaysAsWitnesses,
  // Words and codes.
  unlistedWord,
  unknownTimeZone,
  unknownLanguage,
  unknownCurrency,
  unknownCountry,
  // Hygiene.
  unreferencedRecord,
  translatedFromUnsaid,
  repeatedTitle,
];
