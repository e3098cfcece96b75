import { fileURLToPath } from "node:url";
import { installTools } from "../../src/build/install-tools.js";

// `npm run pictures`: takes the pictures of the README anew. No test compares them: each browser and system draws letters its own
// way.

installTools(import.meta.dirname);
// What imports the tools is loaded once they are there.
const { takePictures } = await import("./pictures.js");
const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
for (const name of await takePictures(folder)) console.log(`docs/pictures/${name}`);
