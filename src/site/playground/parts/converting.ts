// What the tabs of the converters need.
export { targets } from "../../../convert/targets.js";
