export { faultsToHtml } from "./view/faults-to-html.js";
export type { Accounts } from "./view/parts/accounts.js";
export type { Outline, OutlineDrawing } from "./view/parts/outline-drawing.js";
export { toHtml, type ViewOptions } from "./view/to-html.js";
export { type LabelKey, type Labels, labels } from "./view/wording/labels.js";
