export { outline } from "./outline/draw.js";
