import type { Source } from "../../generated/types.js";
import { isObject } from "../../json/object.js";
import { Cast } from "../import/cast.js";
import { Draft } from "../import/draft.js";
import { beginReport } from "../import/head.js";
import { Ids } from "../import/ids.js";
import type { Imported, ImportOptions } from "../import/imported.js";
import { Pages } from "../import/pages.js";
import { type Found, implied } from "../import/reading.js";
import { settle } from "../import/settle.js";
import { Memberships } from "./memberships.js";
import { objectsOf, type PopoloObject } from "./objects.js";
import { PopoloReading } from "./reading.js";
import { Things } from "./things.js";

/**
 * Makes a list of names out of a document of Popolo: people with their offices, organizations with their members, areas as
 * places. It is what the option `names` of the importers takes. A document is a bundle of lists, as EveryPolitician
 * publishes it, a list of objects, or one object, also with others embedded in it. A membership that gives no days lasts as
 * long as its legislative period.
 *
 * What a membership says and an office has no field for, as for which party and area somebody sits, stands in an extension of
 * the person, `http://www.popoloproject.com/`.
 *
 * @param document what `JSON.parse` returned. It need not be valid: what cannot be read is told among the losses.
 * @throws TypeError for what is no document of Popolo, for bad options, and where the options give no id: such a document has
 * none that is a URI
 */
export function fromPopolo(document: unknown, options: ImportOptions = {}): Imported {
  const reading = new PopoloReading(document);
  const objects = objectsOf(reading);
  const ids = new Ids();
  const source = ids.mint("source", undefined, "popolo document");
  const title = titleOf(reading, objects, options.language ?? "");
  const own: Source = { type: "source", id: source, kind: "dataset", title: title.value };
  const head = beginReport({ path: "", id: undefined, language: undefined, title, source: own }, options, reading.lose);
  const evidence = { source, basis: "stated" } as const;
  const cast = new Cast(ids, evidence, reading.lose, options);
  const pages = new Pages(ids, reading.lose);
  const things = new Things(reading, cast, pages, head);
  things.read(objects);
  new Memberships(reading, things, pages).read(objects);
  const first = new Draft({ ...own }, "", reading.lose);
  const meta = reading.object(isObject(document) ? { value: document, path: "" } : undefined, "meta");
  for (const url of reading.texts(meta, "sources")) {
    const page = pages.of(url);
    if (page) first.addOnce("basedOn", { ...url, value: page.id });
  }
  const { report, held } = settle(head, [first, ...pages.drafts, ...cast.drafts], reading.lose);
  return { report, losses: reading.losses(held) };
}

/** The name of the one object or of the one parliament that the document is about. */
function titleOf(reading: PopoloReading, objects: readonly PopoloObject[], language: string): Found {
  const top = objects.filter(({ within }) => within === undefined);
  const parliaments = top.filter(({ node }) => node.value.classification === "legislature");
  const [main] = top.length === 1 ? top : parliaments.length === 1 ? parliaments : [];
  const name = main && (reading.word(main.node, "name", language) ?? reading.word(main.node, "label", language));
  return implied(main?.node.path ?? "", name?.value ?? "People and organizations");
}
