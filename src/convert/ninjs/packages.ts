import type { Draft } from "../import/draft.js";
import type { Node } from "../import/objects.js";
import { REL } from "./fields.js";
import { passHead } from "./head.js";
import { associationsOf } from "./items.js";
import type { ItemImport } from "./parts.js";
import { showName } from "./relations.js";
import { titleOf } from "./titles.js";

/** A package is the report: what it names is in the report. */
export function passPackage(importing: ItemImport, head: Draft, node: Node, main: Node): void {
  const { reading, items } = importing;
  passHead(reading, node, main);
  reading.skip(node, "type", "composite");
  for (const association of associationsOf(reading, node)) {
    const uri = reading.text(association.node, "uri");
    const item = items.get(uri?.value ?? association.node.path);
    if (item === undefined) continue;
    reading.skip(association.node, "rel", REL.member);
    if (item.node.path === association.node.path) continue;
    head.shows(uri);
    reading.skip(association.node, "type", item.node.value.type);
    reading.skip(association.node, "title", titleOf(reading, item)?.value);
    showName(importing, head, association.name, item);
    if (association.name?.value === uri?.value) head.shows(association.name);
  }
}
