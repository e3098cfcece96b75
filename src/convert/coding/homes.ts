import type { Participation, StatusChange, When } from "../../generated/types.js";
import { type Homes, kept, lost, type ReportHomes } from "../export/homes.js";

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
  const day = kept(date, "what is no certain day, and the time of day");

  const annotations = {
    identifiers: lost("Rows name actors and events by codes alone."),
    sameAs: lost("Rows name actors and events by codes alone."),
    note: lost("Rows have no remarks."),
    evidence: lost("Rows do not say where something is stated."),
    alternatives: lost("A row follows one account."),
    extensions: lost("Rows have a fixed form."),
  } as const;
  const text = lost("Rows have codes and no text.");
  const topics = lost("A code does not say what an event is about.");
  const figures = lost("Rows have no figures.");
  const place = lost("No places are coded.");
  const series = lost("Events are coded one by one.");
  const commitments = lost("An undertaking is coded by the act that it stands in.");
  const codedActor = lost("An actor stands in a row by its code.");

  const when: Homes<When> = {
    start: day,
    end: kept(date, "but for telling that an event lasted a day"),
    notBefore: lost("The date of a row is a day that is certain."),
    notAfter: lost("The date of a row is a day that is certain."),
    after: lost("Rows are in no order of events but that of their dates."),
    timeZone: lost("Rows have days and no times."),
    duration: lost("Rows have days and no times."),
    approximate: lost("Rows have days and no times."),
    asStated: text,
  };
  const participation: Homes<Participation> = {
    actor,
    role: kept(code, "but for a mediator"),
    representing: actor,
    capacity: text,
    attendance: kept(code, "but for who declined"),
  };
  const change: Homes<StatusChange> = {
    status: kept(date, "a change that did not lead to the status of the event"),
    when,
    by: kept(source, "but for who called it off"),
    statement: lost("A row does not say who made an event known."),
    reason: text,
  };

  return {
    report: {
      version: lost("Rows are of no version."),
      id: kept(record),
      title: text,
      language: text,
      summary: text,
      createdAt: lost("Rows say when something happened, and not when it was written down."),
      updatedAt: lost("Rows say when something happened, and not when it was written down."),
      extensions: annotations.extensions,
      $schema: lost("Rows have no schema of the report."),
    },
    source: lost("Rows do not say where something is stated."),
    topic: lost("A code does not say what an event is about."),
    person: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id: codedActor,
      name: codedActor,
      names: codedActor,
      identity: codedActor,
      nationality: lost("Whose national a person is does not tell for whom it acts."),
      offices: {
        title: text,
        of: kept(sides, "all but one office, and that of a person who is in no row"),
        start: lost("Offices are taken as the report gives them."),
        end: kept(sides, "but for passing over an office that has ended"),
      },
    },
    organization: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id: codedActor,
      name: codedActor,
      names: codedActor,
      kind: kept(sides, "a kind that has no code"),
      state: kept(sides, "that of an organization that is in no row"),
      parent: lost("An organization is coded by its own kind and state."),
      members: lost("An organization is coded as one actor."),
    },
    state: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id: codedActor,
      name: codedActor,
      names: codedActor,
      countryCode: kept(sides, "a code that ISO 3166-1 does not assign, and that of a state that is in no row"),
      capital: place,
    },
    place: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id: place,
      name: place,
      names: place,
      kind: place,
      state: kept(code, "but for telling that a meeting was in a third state"),
      claims: lost("A place makes nobody an actor, and no claim to it makes an event."),
      within: kept(code, "but for telling that a meeting was in a third state"),
      coordinates: place,
      distance: place,
    },
    visit: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id,
      title: text,
      visitors: participation,
      host: actor,
      rank: lost("Codes do not tell visits apart by rank."),
      rankAsStated: text,
      receivedBy: lost("A visit is coded between the visitors and the host."),
      when,
      places: place,
      status: decides,
      statusHistory: change,
      purpose: text,
      summary: text,
      topics,
      partOf: series,
      series,
      figures,
    },
    meeting: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id,
      title: text,
      kind: decides,
      participants: participation,
      status: decides,
      level: lost("Codes do not tell meetings apart by rank."),
      format: kept(code, "but for a multilateral one"),
      medium: kept(code, "but for telling a call from a meeting"),
      access: lost("Codes do not say who was admitted."),
      when,
      place: kept(code, "but for telling that a meeting was in a third state"),
      candidatePlaces: place,
      statusHistory: change,
      partOf: series,
      series,
      rescheduledFrom: series,
      topics,
      about: topics,
      summary: text,
      figures,
      commitments,
    },
    agreement: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id,
      title: text,
      instrument: lost("Codes do not tell agreements apart by instrument."),
      status: kept(code, "what an action tells already"),
      parties: actor,
      level: lost("Codes do not tell agreements apart by level."),
      bindingness: lost("Codes do not tell agreements apart by their force."),
      actions: {
        action: decides,
        by: actor,
        when,
        modality: decides,
        place,
        during: kept(date, "but for the day of a meeting"),
        signatories: { person: actor, onBehalfOf: actor, capacity: text },
        witnesses: lost("Who witnesses a signing does not sign."),
        topics,
        summary: text,
      },
      count: lost("A signing is one event, however many documents are signed."),
      package: {
        total: lost("A signing is one event, however many documents are signed."),
        parts: kept(record, "but for a part that the row of the package covers"),
        complete: lost("A signing is one event, however many documents are signed."),
      },
      relations: lost("Agreements are coded one by one."),
      purpose: text,
      summary: text,
      topics,
      about: topics,
      commitments,
      languages: text,
      depositary: lost("To be a depositary is no event."),
      registrations: lost("A registration has no code."),
      documents: lost("Rows have no links."),
      process: kept(code, "but for telling a settlement of a dispute in what is said about it"),
      figures,
    },
    statement: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id,
      kind: decides,
      speakers: kept(source, "who speaks on behalf of another, and who has no code"),
      summary: text,
      capacity: text,
      onBehalfOf: kept(source, "who has no code"),
      addressees: kept(target, "where the target is somebody else, as it is of an accusation"),
      when,
      at: kept(date, "but for the day of a meeting"),
      place,
      channel: lost("Codes do not say how something was said."),
      document: lost("Codes do not say how something was said."),
      quotes: text,
      about: kept(`${target}, ${code}`, "what is nobody's matter, and what makes no difference to the code"),
      topics,
      stances: lost("A stance has no code beside that of the statement."),
      modality: lost("A code is of the act of speaking, and not of how real its content is."),
      factuality: lost("A code is of the act of speaking, and not of how sure the speaker is."),
      reportedView: lost("A view that somebody else reports makes no event, and its holder no source."),
      commitments: {
        summary: text,
        by: commitments,
        to: kept(target, "but for an offer or a promise"),
        when: commitments,
        condition: commitments,
        about: commitments,
      },
      inReplyTo: kept(target, "but for who is answered by a denial, an agreement or a refusal"),
      attribution: lost("Rows do not say who passed a statement on."),
      figures,
    },
    process: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id,
      title: text,
      kind: kept(code, "but for telling a settlement of a dispute in what is said about it"),
      parties: actor,
      status: decides,
      mediators: kept(code, "but for telling a mediation in what is said about it"),
      observers: lost("Who observes is no side."),
      format: lost("Codes do not tell negotiations apart by format."),
      formatsConsidered: lost("What is considered is no event."),
      topics,
      when: lost("It is not said on which day the process broke off."),
      summary: text,
    },
    relationship: {
      ...annotations,
      $schema: lost("Rows have no schema of the record."),
      id,
      title: text,
      parties: actor,
      kind: decides,
      status: lost("How actors stand is a state, and no event."),
      asStated: text,
      since: lost("How actors stand is a state, and no event."),
      changes: {
        change: decides,
        when,
        during: lost("A row does not say at what occasion something happened."),
        by: actor,
        through: lost("A row does not say by what means something happened."),
        summary: text,
        figures,
      },
      summary: text,
    },
  };
}
