import type { FormatConsidered } from "../../generated/types.js";
import { html, join } from "../markup/html.js";
import { said } from "../markup/said.js";
import { Fields, facts } from "./fields.js";
import { refs } from "./refs.js";
import type { Form } from "./view.js";

/** A form of talks that is thought of, with whom, and who thinks what of it. */
export const formatConsidered: Form<FormatConsidered> = (view, value, record) => {
  const fields = new Fields(view, "FormatConsidered", value, record);
  const [label, others, by] = [fields.take("label"), fields.take("with"), fields.take("by")];
  const what = join([
    fields.show("format"),
    label && html`“${said(label)}”`,
    others && view.wording.say("act.with", { whom: refs(view, others) }),
  ]);
  const who = join([by && refs(view, by), fields.show("stance")], ": ");
  return html`${what}${who.text === "" ? "" : html` <span class="dim">(${who})</span>`}${facts([fields.rest()])}`;
};
