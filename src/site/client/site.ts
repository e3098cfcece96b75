import { startSearch } from "./search.js";

startSearch();

// Where it stands beside the text, the list of headings is open; above the text it would push it away.
const contents = document.querySelector<HTMLDetailsElement>(".contents details");
const isWide = matchMedia("(min-width: 75rem)");
const follow = () => {
  if (contents) contents.open = isWide.matches;
};
follow();
isWide.addEventListener("change", follow);

// The menu keeps the reader's place in a long part.
document.querySelector("#page-menu [aria-current]")?.scrollIntoView({ block: "nearest" });
