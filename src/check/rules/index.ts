import { actionByNonParty } from "./agreements/action-by-non-party.js";
import { bindingWithoutSource } from "./agreements/binding-without-source.js";
import { countBesidePackage } from "./agreements/count-beside-package.js";
import { packageAgainstParts } from "./agreements/package-against-parts.js";
import { packageTotal } from "./agreements/package-total.js";
import { representativeForNonParty } from "./agreements/representative-for-non-party.js";
import { sameRegistration } from "./agreements/same-registration.js";
import { statusAgainstActions } from "./agreements/status-against-actions.js";
import { twoPartyWording } from "./agreements/two-party-wording.js";
import { witnessSigns } from "./agreements/witness-signs.js";
import { inferredWithoutNote } from "./evidence/inferred-without-note.js";
import { noEvidence } from "./evidence/no-evidence.js";
import { singleOrigin } from "./evidence/single-origin.js";
import { unclaimedField } from "./evidence/unclaimed-field.js";
import { unclaimedStanding } from "./evidence/unclaimed-standing.js";
import { figureWithoutMeasure } from "./hygiene/figure-without-measure.js";
import { repeatedTitle } from "./hygiene/repeated-title.js";
import { topicRepeatsRecord } from "./hygiene/topic-repeats-record.js";
import { translatedFromUnsaid } from "./hygiene/translated-from-unsaid.js";
import { unreferencedRecord } from "./hygiene/unreferenced-record.js";
import { afterStep } from "./integrity/after-step.js";
import { certainNotDenial } from "./integrity/certain-not-denial.js";
import { danglingReference } from "./integrity/dangling-reference.js";
import { digestMismatch } from "./integrity/digest-mismatch.js";
import { duplicateId } from "./integrity/duplicate-id.js";
import { emptyFigure } from "./integrity/empty-figure.js";
import { emptySpan } from "./integrity/empty-span.js";
import { emptyWhen } from "./integrity/empty-when.js";
import { endsBeforeItStarts } from "./integrity/ends-before-it-starts.js";
import { figureAgainstItself } from "./integrity/figure-against-itself.js";
import { idleChange } from "./integrity/idle-change.js";
import { invalidAlternative } from "./integrity/invalid-alternative.js";
import { limitWithoutAfter } from "./integrity/limit-without-after.js";
import { nullInChange } from "./integrity/null-in-change.js";
import { outdatedStatus } from "./integrity/outdated-status.js";
import { packageOnOtherInstrument } from "./integrity/package-on-other-instrument.js";
import { pointerToNothing } from "./integrity/pointer-to-nothing.js";
import { recordOrSummary } from "./integrity/record-or-summary.js";
import { referenceCycle } from "./integrity/reference-cycle.js";
import { sameKeyTwice } from "./integrity/same-key-twice.js";
import { spanOutsideText } from "./integrity/span-outside-text.js";
import { spanWithoutDigest } from "./integrity/span-without-digest.js";
import { speakerOfQuote } from "./integrity/speaker-of-quote.js";
import { stanceBesideKind } from "./integrity/stance-beside-kind.js";
import { targetToNothing } from "./integrity/target-to-nothing.js";
import { valueOrNone } from "./integrity/value-or-none.js";
import { changeWithoutHistory } from "./meetings/change-without-history.js";
import { historyAgainstStatus } from "./meetings/history-against-status.js";
import { hostIsVisitorsState } from "./meetings/host-is-visitors-state.js";
import { leadersWithoutLeader } from "./meetings/leaders-without-leader.js";
import { ordinalAgainstPrevious } from "./meetings/ordinal-against-previous.js";
import { plannedWithinCancelled } from "./meetings/planned-within-cancelled.js";
import { samePersonTwice } from "./meetings/same-person-twice.js";
import { tooFewSides } from "./meetings/too-few-sides.js";
import { tooManySides } from "./meetings/too-many-sides.js";
import type { Rule } from "./rule.js";
import { capacityAgainstOffice } from "./statements/capacity-against-office.js";
import { capacityOfSeveralSpeakers } from "./statements/capacity-of-several-speakers.js";
import { claimsAndAbout } from "./statements/claims-and-about.js";
import { deniedWithoutStanding } from "./statements/denied-without-standing.js";
import { directQuoteWithoutQuotes } from "./statements/direct-quote-without-quotes.js";
import { figureToldTwice } from "./statements/figure-told-twice.js";
import { quoteNotInSource } from "./statements/quote-not-in-source.js";
import { reportedViewOfSpeaker } from "./statements/reported-view-of-speaker.js";
import { sameWordsTwice } from "./statements/same-words-twice.js";
import { afterContradictsDates } from "./time/after-contradicts-dates.js";
import { deadlineBeforeCommitment } from "./time/deadline-before-commitment.js";
import { durationAgainstTimes } from "./time/duration-against-times.js";
import { heldAfterReport } from "./time/held-after-report.js";
import { inForceBeforeSignature } from "./time/in-force-before-signature.js";
import { offsetAgainstZone } from "./time/offset-against-zone.js";
import { partOutsideWhole } from "./time/part-outside-whole.js";
import { publishedBeforeEvent } from "./time/published-before-event.js";
import { replyToLaterStatement } from "./time/reply-to-later-statement.js";
import { scheduledLongPast } from "./time/scheduled-long-past.js";
import { shadeOfOtherKind } from "./words/shade-of-other-kind.js";
import { unknownCountry } from "./words/unknown-country.js";
import { unknownCurrency } from "./words/unknown-currency.js";
import { unknownLanguage } from "./words/unknown-language.js";
import { unknownTimeZone } from "./words/unknown-time-zone.js";
import { unlistedWord } from "./words/unlisted-word.js";

/** Every rule, in the order in which its findings are told. */
export const rules: readonly Rule[] = [
  // Integrity: what cannot be read any further.
  duplicateId,
  danglingReference,
  sameKeyTwice,
  targetToNothing,
  referenceCycle,
  emptyWhen,
  emptyFigure,
  figureAgainstItself,
  recordOrSummary,
  packageOnOtherInstrument,
  pointerToNothing,
  valueOrNone,
  nullInChange,
  idleChange,
  outdatedStatus,
  invalidAlternative,
  emptySpan,
  // First of the three: a wrong text is why spans lie outside it.
  digestMismatch,
  spanOutsideText,
  spanWithoutDigest,
  // Time.
  limitWithoutAfter,
  afterStep,
  endsBeforeItStarts,
  partOutsideWhole,
  heldAfterReport,
  scheduledLongPast,
  deadlineBeforeCommitment,
  inForceBeforeSignature,
  publishedBeforeEvent,
  afterContradictsDates,
  replyToLaterStatement,
  offsetAgainstZone,
  durationAgainstTimes,
  // Meetings and visits.
  tooManySides,
  tooFewSides,
  leadersWithoutLeader,
  hostIsVisitorsState,
  changeWithoutHistory,
  historyAgainstStatus,
  plannedWithinCancelled,
  ordinalAgainstPrevious,
  samePersonTwice,
  // Agreements.
  representativeForNonParty,
  statusAgainstActions,
  actionByNonParty,
  witnessSigns,
  countBesidePackage,
  packageTotal,
  packageAgainstParts,
  twoPartyWording,
  bindingWithoutSource,
  sameRegistration,
  // Statements.
  capacityOfSeveralSpeakers,
  speakerOfQuote,
  reportedViewOfSpeaker,
  certainNotDenial,
  stanceBesideKind,
  sameWordsTwice,
  directQuoteWithoutQuotes,
  quoteNotInSource,
  deniedWithoutStanding,
  claimsAndAbout,
  capacityAgainstOffice,
  figureToldTwice,
  // Evidence.
  unclaimedStanding,
  unclaimedField,
  noEvidence,
  inferredWithoutNote,
  singleOrigin,
  // Words and codes.
  unlistedWord,
  shadeOfOtherKind,
  unknownTimeZone,
  unknownLanguage,
  unknownCurrency,
  unknownCountry,
  // Hygiene.
  unreferencedRecord,
  translatedFromUnsaid,
  repeatedTitle,
  figureWithoutMeasure,
  topicRepeatsRecord,
];

/** What needs other records to be there, and can be asked of one of them all the same. */
const INTO_REPORT: readonly Rule[] = [danglingReference, targetToNothing];

/**
 * The errors that can be asked of one record. Not among them is `status-against-actions`: a rival account of the status alone
 * would be held against the steps of this one.
 */
export const recordRules: readonly Rule[] = /* @__PURE__ */ (() =>
  rules.filter(
    (rule) =>
      rule.severity === "error" && (!rule.inReport || INTO_REPORT.includes(rule)) && rule !== statusAgainstActions,
  ))();
