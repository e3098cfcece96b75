// What a report with coordinates needs.
export { outline } from "../../../outline/draw.js";
