import { link } from "./markup/address.js";
import { html } from "./markup/html.js";
import { said } from "./markup/said.js";
import { agreementAction, packageOf, relation, representative } from "./values/agreement-action.js";
import { figure, figurePart } from "./values/figures.js";
import { formatConsidered } from "./values/format-considered.js";
import { before, statusChange } from "./values/history.js";
import { coordinates, distance } from "./values/location.js";
import { name, office, participation } from "./values/people.js";
import { fieldName } from "./values/pointers.js";
import { channel, claim, quote, reportedView, stance } from "./values/speech.js";
import { targetOf } from "./values/target.js";
import { duration, temporal } from "./values/temporal.js";
import { commitment, condition, reason } from "./values/undertakings.js";
import type { Form, Forms } from "./values/view.js";
import { whenText } from "./values/when.js";

const pointer: Form<string> = (view, value, record) => html`${said(fieldName(view.wording, record, value))}`;
const address: Form<string> = (_, value) => link(value);
const target: Form<Parameters<typeof targetOf>[1]> = (view, value) => targetOf(view, value);

/** How the values of the model's types are shown, wherever they stand. A type that is not here is shown field by field. */
export const forms: Forms = {
  AbsoluteUri: address,
  ActStatusChange: statusChange("ActStatusChange"),
  AgreementAction: agreementAction,
  AgreementRelation: relation,
  BasisTarget: target,
  ChangePointer: pointer,
  Channel: channel,
  Claim: claim,
  Commitment: commitment,
  Condition: condition,
  Coordinates: coordinates,
  Distance: distance,
  Duration: (view, value) => duration(view.wording, value),
  EventStatusChange: statusChange("EventStatusChange"),
  Figure: figure,
  FigurePart: figurePart,
  FormatConsidered: formatConsidered,
  JsonPointer: pointer,
  Name: name,
  OccurrenceTarget: target,
  Office: office,
  Package: packageOf,
  Participation: participation,
  Previously: before,
  ProcessStatusChange: statusChange("ProcessStatusChange"),
  Quote: quote,
  Reason: reason,
  ReportedView: reportedView,
  Representative: representative,
  Stance: stance,
  TargetPointer: pointer,
  Temporal: (view, value) => temporal(view.wording, value),
  Uri: address,
  Url: address,
  When: (view, value) => whenText(view, value),
};
