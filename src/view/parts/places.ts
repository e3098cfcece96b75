import { addToList } from "../../collections/add-to-list.js";
import type { Coordinates, Place } from "../../generated/types.js";
import { card, fieldsOfRecord } from "../card/card.js";
import { section } from "../card/part.js";
import { type Html, html, join, NOTHING } from "../markup/html.js";
import { fragment, plain, said } from "../markup/said.js";
import { fact } from "../values/fields.js";
import { lookOfRecord } from "../values/looks.js";
import { anchorOf, ref } from "../values/refs.js";
import { status } from "../values/status.js";
import type { View } from "../values/view.js";
import { word } from "../values/words.js";
import type { Outline } from "./outline-drawing.js";

type Located = Place & { coordinates: Coordinates };

/** Where: on land without borders, as a list of what lies in what, and a card each. */
export function places(view: View, outline: Outline | undefined): Html {
  const list = view.report.places ?? [];
  if (list.length === 0) return NOTHING;
  const located = list.filter((place): place is Located => place.coordinates !== undefined);
  const drawing = outline !== undefined && located.length > 0 ? map(view, outline, located) : NOTHING;
  const cards = list.map((record) => {
    const fields = fieldsOfRecord(view, record);
    return card(view, fields, {
      level: 3,
      kind: fields.show("kind"),
      heading: said(fields.take("name")),
      facts: [fact(view.wording.say("fact.here"), happened(view, record))],
    });
  });
  const tree = html`<nav class="tree" aria-label="${view.wording.text("place.tree")}">${treeOf(view, list)}</nav>`;
  return section(
    view,
    "places",
    html`<div class="where">${drawing}${tree}</div><div class="cards small">${cards}</div>`,
  );
}

/** What took place there, or was to. */
function happened(view: View, place: Place): Html {
  const there = new Set(
    view.index
      .referrers(place.id)
      .filter(({ path }) => /^\/(?:place|places\/|candidatePlaces\/|actions\/\d+\/place)/.test(path))
      .map(({ record }) => record),
  );
  return join(
    [...there].map((record) => {
      const name = ref(view, record.id);
      const isOnlyThought = "candidatePlaces" in record && record.place !== place.id;
      // What has a place of its own is not at one that was thought of.
      if (isOnlyThought && record.place !== undefined) return "";
      return html`${isOnlyThought ? view.wording.say("event.perhaps", { where: name }) : name} ${status(view, record)}`;
    }),
    " ",
  );
}

/** Deeper in each other places are not drawn: nobody could follow, and neither could a browser. */
const DEEPEST = 40;

function treeOf(view: View, list: readonly Place[]): Html {
  const known = new Set<string>(list.map(({ id }) => id));
  const inside = new Map<string | undefined, Place[]>();
  for (const place of list) {
    const within =
      place.within !== undefined && known.has(place.within) && place.within !== place.id ? place.within : undefined;
    addToList(inside, within, place);
  }
  const isShown = new Set<Place>();
  const branch = (of: readonly Place[], depth = 0): Html => {
    if (depth === DEEPEST) return NOTHING;
    const own = of.filter((place) => !isShown.has(place));
    for (const place of own) isShown.add(place);
    if (own.length === 0) return NOTHING;
    return html`<ul>${own.map((place) => html`<li>${ref(view, place.id)} <span class="dim">${word(view, "PlaceKind", place.kind)}</span>${branch(inside.get(place.id) ?? [], depth + 1)}</li>`)}</ul>`;
  };
  // Those that lie in each other in a circle, or too deep, come after all others.
  return html`${branch(inside.get(undefined) ?? [])}${branch(list)}`;
}

/** A name needs so much room. */
const NAME = { width: 110, height: 15 };

function map(view: View, outline: Outline, located: readonly Located[]): Html {
  const { width, height, water, land, points } = outline(located.map(({ coordinates }) => coordinates));
  const spots = located.map((place, i) => {
    const [x, y] = points[i] ?? [0, 0];
    return { place, x, y, isRight: x < width - NAME.width - 20, line: y + 4 };
  });
  spots.sort((a, b) => a.line - b.line);
  for (const [i, spot] of spots.entries()) {
    for (const above of spots.slice(0, i)) {
      const isNear = Math.abs(above.x - spot.x) < NAME.width && spot.line - above.line < NAME.height;
      if (isNear) spot.line = above.line + NAME.height;
    }
  }
  const drawn = spots.map(({ place, x, y, isRight, line }) => {
    const look = lookOfPlace(view, place);
    const name = html`<text x="${isRight ? x + 9 : x - 9}" y="${line}"${isRight ? NOTHING : html` text-anchor="end"`}>${plain(place.name)}</text>`;
    const cross = look === "off" ? html`<text x="${x}" y="${y + 4}" class="cross">✕</text>` : "";
    return html`<a href="${fragment(anchorOf(view, place))}" tabindex="-1" class="spot l-${look}"><circle cx="${x}" cy="${y}" r="5"/>${cross}${name}</a>`;
  });
  return html`<figure class="map"><svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><path class="sea" d="${water}"/><path class="land" d="${land}"/>${drawn}</svg><figcaption class="dim small">${view.wording.say("place.map")}</figcaption></figure>`;
}

/** Filled where something took place, an outline where it was to. */
function lookOfPlace(view: View, place: Place): "done" | "plan" | "off" | "none" {
  const looks = view.index
    .referrers(place.id)
    .map(({ record }) => ("status" in record ? lookOfRecord(record) : undefined));
  if (looks.some((look) => look === "done" || look === "now" || look === "over")) return "done";
  if (looks.some((look) => look === "plan" || look === "maybe" || look === "pause")) return "plan";
  return looks.includes("off") ? "off" : "none";
}
