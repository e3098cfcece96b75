// What a page does beside being read: it works on what was written, and puts in no markup. Without it all is there, too.
import { tools } from "./dom.js";
import { filtering } from "./filtering.js";
import { framed } from "./framed.js";
import { linking } from "./linking.js";
import { neighbours } from "./neighbours.js";
import { printing } from "./printing.js";
import { readingPlace } from "./reading-place.js";
import { theme } from "./theme.js";

if (tools) tools.hidden = false;
const setTheme = theme();
printing();
framed(linking(), setTheme);
neighbours();
filtering();
readingPlace();
