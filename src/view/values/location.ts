import type { Coordinates, Distance } from "../../generated/types.js";
import { html } from "../markup/html.js";
import { Fields, facts } from "./fields.js";
import { ref } from "./refs.js";
import type { Form } from "./view.js";

export const coordinates: Form<Coordinates> = (view, value, record) => {
  const fields = new Fields(view, "Coordinates", value, record);
  const { wording } = view;
  const numbers = [wording.number(fields.take("latitude")), wording.number(fields.take("longitude"))];
  return html`<span class="num">${numbers.join(", ")}</span>${facts([fields.rest()])}`;
};

export const distance: Form<Distance> = (view, value, record) => {
  const fields = new Fields(view, "Distance", value, record);
  const label = fields.take("approximate") ? "place.distanceAbout" : "place.distance";
  const text = view.wording.say(label, { n: fields.take("kilometres"), where: ref(view, fields.take("from")) });
  return html`${text}${facts([fields.rest()])}`;
};
