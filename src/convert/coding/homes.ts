import { kept, lost, type ReportHomes } from "../export/homes.js";

/** The columns of a row in a coding system, in its own words. */
export interface Columns {
  readonly record: string;
  readonly date: string;
  readonly source: string;
  readonly target: string;
  readonly code: string;
}

/** What a coding system makes of every field. Systems differ in the names of their columns, and hardly in what they hold. */
export function eventHomes({ record, date, source, target, code }: Columns): ReportHomes {
  const sides = `${source}, ${target}`;
  const id = kept(record);
  const decides = kept(code, "a word that makes no difference to the code");
  const actor = kept(sides, "who has no code, and another of the same side");
  const place = kept(code, "but for telling that a meeting was in a third state");
  const dispute = kept(code, "but for telling a settlement of a dispute in what is said about it");
  const occasion = kept(date, "but for the day of a meeting");
  const oneSigning = lost("A signing is one event, however many documents are signed.");
  const commitments = lost("An undertaking is coded by the act that it stands in.");

  const importedFrom = kept(
    code,
    "but for the code that the record was imported from, if its words are still those of it",
  );
  const identifiers = { scheme: importedFrom, value: importedFrom } as const;

  const when = {
    start: kept(date, "what is no certain day, and the time of day"),
    end: kept(date, "but for telling that an event lasted a day"),
    "*": lost("The date of a row is a day that is certain."),
  } as const;
  const participation = {
    actor,
    role: kept(code, "but for a mediator"),
    representing: actor,
    attendance: kept(code, "but for who declined"),
  } as const;
  const byCode = lost("An actor stands in a row by its code.");
  const named = { id: byCode, name: byCode, names: byCode } as const;
  const event = {
    id,
    status: decides,
    when,
    statusHistory: {
      status: kept(date, "a change that did not lead to the status of the event"),
      when,
      by: kept(source, "but for who called it off"),
      statement: kept(source, "but for who says that it is called off, where nobody is said to have done so"),
    },
    partOf: lost("Events are coded one by one."),
    series: lost("Events are coded one by one."),
  } as const;

  return {
    report: { id },
    person: {
      ...named,
      nationality: lost("Whose national a person is does not tell for whom it acts."),
      offices: {
        of: kept(sides, "all but one office, and that of a person who is in no row"),
        start: lost("Offices are taken as the report gives them."),
        end: kept(sides, "but for passing over an office that has ended"),
        former: kept(sides, "but for passing over an office that has ended"),
      },
    },
    organization: {
      ...named,
      kind: kept(sides, "a kind that has no code"),
      state: kept(sides, "that of an organization that is in no row"),
    },
    state: {
      ...named,
      countryCode: kept(sides, "a code that ISO 3166-1 does not assign, and that of a state that is in no row"),
    },
    place: {
      state: place,
      claimants: lost("A place makes nobody an actor, and no claim to it makes an event."),
      within: place,
    },
    visit: {
      ...event,
      visitors: participation,
      host: actor,
      receivedBy: lost("A visit is coded between the visitors and the host."),
    },
    meeting: {
      ...event,
      kind: decides,
      participants: participation,
      format: kept(code, "but for a multilateral one"),
      medium: kept(code, "but for telling a call from a meeting"),
      place,
      rescheduledFrom: lost("Events are coded one by one."),
      commitments,
    },
    agreement: {
      id,
      status: kept(code, "what an action tells already"),
      parties: actor,
      actions: {
        action: decides,
        by: actor,
        when,
        status: decides,
        during: occasion,
        representatives: { person: actor, onBehalfOf: actor },
        witnesses: lost("Who witnesses a signing does not sign."),
      },
      count: oneSigning,
      package: {
        parts: kept(record, "but for a part that the row of the package covers"),
        "*": oneSigning,
      },
      commitments,
      process: dispute,
    },
    act: {
      id,
      identifiers,
      kind: decides,
      shade: kept(code, "a word that makes no difference to the code"),
      status: decides,
      by: actor,
      with: actor,
      to: kept(target, "who has no code, and another of the same side"),
      about: kept(`${target}, ${code}`, "but for whom it is done to, where nobody is named at whom it is aimed"),
      when,
      during: occasion,
      statusHistory: lost("An act is coded when it is done."),
      partOf: lost("Events are coded one by one."),
      replaces: lost("Events are coded one by one."),
    },
    statement: {
      id,
      identifiers,
      kind: decides,
      shade: decides,
      speakers: kept(source, "who speaks on behalf of another, and who has no code"),
      onBehalfOf: kept(source, "who has no code"),
      addressees: kept(target, "where the target is somebody else, as it is of an accusation"),
      when,
      at: occasion,
      about: kept(`${target}, ${code}`, "what is nobody's matter, and what makes no difference to the code"),
      claims: {
        record: kept(`${target}, ${code}`, "what is nobody's matter, and what makes no difference to the code"),
        refrain: kept(code, "but for telling that something is not to be"),
        modality: lost("A code is of the act of speaking, and not of how real its content is."),
      },
      stances: {
        target: kept(target, "but for whom the row supports or opposes"),
        value: kept(code, "but for the first of what is valued"),
      },
      factuality: lost("A code is of the act of speaking, and not of how sure the speaker is."),
      reportedView: lost("A view that somebody else reports makes no event, and its holder no source."),
      commitments: {
        to: kept(target, "but for an offer or a promise"),
        kind: kept(code, "but for what is offered, promised or threatened first"),
        shade: kept(code, "but for what is offered, promised or threatened first"),
        refrain: kept(code, "but for telling that something is not to be"),
        "*": commitments,
      },
      inReplyTo: kept(target, "but for who is answered by a denial, an agreement or a refusal"),
    },
    process: {
      id,
      kind: dispute,
      parties: actor,
      status: decides,
      mediators: kept(code, "but for telling a mediation in what is said about it"),
      observers: lost("Who observes is no side."),
      when: lost("It is not said on which day the process broke off."),
    },
    relationship: {
      id,
      parties: actor,
      kind: kept(code, "but for telling what an act changes"),
      status: lost("How actors stand is a state, and no event."),
    },
    "*": {
      standing: lost(
        "A row tells facts alone. What is not told as fact has none of its own, whichever its standing is.",
      ),
      evidence: lost("How something is known stands in no row. What only a quoted speaker tells makes none."),
      "*": lost("Rows tell in codes who did what to whom on which day, and nothing else."),
    },
  };
}
