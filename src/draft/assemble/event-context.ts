import type { Topics } from "./about.js";
import type { Assembly } from "./assembly.js";
import type { Claims } from "./claims.js";
import type { Grounding, Places } from "./grounds.js";
import type { Owners } from "./owners.js";

/** What the making of events needs besides the one run. */
export interface EventContext {
  readonly assembly: Assembly;
  readonly topics: Topics;
  readonly places: Places;
  readonly grounding: Grounding;
  readonly owners: Owners;
  readonly claims: Claims;
}
