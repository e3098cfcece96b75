import type { Draft } from "../import/draft.js";
import { at, type Node } from "../import/objects.js";
import type { Pages } from "../import/pages.js";
import { alsoFrom, composed, type Found, implied } from "../import/reading.js";
import { spellingOf } from "../import/spelling.js";
import type { PopoloObject } from "./objects.js";
import type { PopoloReading } from "./reading.js";
import type { Things } from "./things.js";

const NAMESPACE = "http://www.popoloproject.com/";

/** What memberships are called that give no role: the specification's default. */
const MEMBER = "member";

type Reference = Found<Draft["id"]> | undefined;

/** Another object that a membership refers to, and the scalars that say which. */
interface Referred {
  readonly object: PopoloObject;
  readonly ids: readonly (Found | undefined)[];
}

/** The memberships of a document: offices of people, members of organizations. */
export class Memberships {
  /** Posts and legislative periods by their ids and by their places. */
  readonly #others = new Map<string, PopoloObject>();
  /** The paths of those that memberships are of. */
  readonly #used = new Set<string>();

  constructor(
    readonly reading: PopoloReading,
    readonly things: Things,
    readonly pages: Pages,
  ) {}

  read(objects: readonly PopoloObject[]): void {
    const { reading } = this;
    for (const object of objects) {
      const { class: type, node } = object;
      if (type !== "post" && type !== "event") continue;
      const id = reading.id(node, "id", "_id");
      if (id && !this.#others.has(`${type} ${id.value}`)) this.#others.set(`${type} ${id.value}`, object);
      this.#others.set(`${type} at ${node.path}`, object);
    }
    for (const object of objects) if (object.class === "membership") this.#readOne(object);
    for (const object of new Set(this.#others.values())) {
      if (this.#used.has(object.node.path)) continue;
      const isPost = object.class === "post";
      reading.explain(
        object.node.path,
        isPost ? "Nobody of the document holds this post." : "No membership lasts as long as this event.",
      );
    }
  }

  #readOne(object: PopoloObject): void {
    const { reading, things } = this;
    const { node } = object;
    const post = this.#other(object, "post", "post_id", "post");
    const organization = this.#organizationOf(object, post);
    const member = things.refer(node, "organization", "member_id", "member");
    if (member?.value.startsWith("organization:")) {
      things.draft(organization?.value)?.addOnce("members", member);
      return;
    }
    const ownPerson = object.within?.object.class === "person" ? things.at(object.within.object.node) : undefined;
    const person =
      things.refer(node, "person", "person_id", "person") ?? things.refer(node, "person", "member_id", "member");
    const draft = things.draft(person?.value) ?? ownPerson;
    if (draft === undefined) {
      reading.explain(node.path, "The document does not have the person or the body whose membership it is.");
      return;
    }
    this.#give(draft, node, { person, organization, post });
  }

  #give(
    draft: Draft,
    node: Node,
    { person, organization, post }: { person: Reference; organization: Reference; post: Referred | undefined },
  ): void {
    const { things } = this;
    const period = this.#other({ class: "membership", node }, "event", "legislative_period_id", "legislative_period");
    const start = things.date(node, "start_date") ?? this.#dateOf(period, "start_date");
    const end = things.date(node, "end_date") ?? this.#dateOf(period, "end_date");
    const [title, ...others] = this.#titles(node, post);
    const ofPost = post ? [...post.ids] : [];
    const isBare = title === undefined && start === undefined && end === undefined;
    draft.shows(person);
    if (isBare && organization) {
      const owner = things.draft(organization.value);
      owner?.addOnce("members", implied(node.path, draft.id));
      owner?.shows(organization, person);
    } else if (title !== undefined || organization) {
      const office = composed(node.path, {
        title: title ? alsoFrom(title, ...ofPost) : implied(node.path, MEMBER),
        of: organization,
        start,
        end,
      });
      draft.addOnce("offices", office);
    } else this.reading.explain(node.path, "It names no role and no organization of the document.");
    const shown = spellingOf(title?.value ?? "");
    const further = others.filter((other) => {
      const isSaid = shown.includes(spellingOf(other.value));
      if (isSaid) draft.shows(other);
      return !isSaid;
    });
    const more = {
      on_behalf_of_id: things.refer(node, "organization", "on_behalf_of_id", "on_behalf_of"),
      area_id: things.refer(node, "area", "area_id", "area") ?? this.#areaOf(post),
      legislative_period: this.#nameOf(period),
      label: further[0],
    };
    if (Object.values(more).some((found) => found !== undefined)) {
      const which = {
        role: title && implied(node.path, title.value),
        organization_id: organization && implied(node.path, organization.value),
        start_date: start && implied(node.path, start.value),
        end_date: end && implied(node.path, end.value),
      };
      draft.extend(NAMESPACE, "memberships", composed(node.path, { ...which, ...more }));
    }
    this.#prove(draft, node);
  }

  /** The role, and what else says what it is. */
  #titles(node: Node, post: Referred | undefined): Found[] {
    const of = (each: Node | undefined, key: string) =>
      each === undefined ? undefined : this.reading.word(each, key, this.things.language);
    const all = [of(node, "role"), of(post?.object.node, "role"), of(post?.object.node, "label"), of(node, "label")];
    return all.flatMap((found) => found ?? []);
  }

  /** The organization that a membership names, or that it stands in, or else that of its post. */
  #organizationOf({ node, within }: PopoloObject, post: Referred | undefined): Reference {
    const { things } = this;
    const own = things.refer(node, "organization", "organization_id", "organization");
    const ofPost = post && this.#organizationOf(post.object, undefined);
    if (own) return ofPost?.value === own.value ? alsoFrom(own, ofPost) : own;
    const around = within?.object.class === "organization" ? things.at(within.object.node) : undefined;
    if (around) return implied(node.path, around.id);
    return ofPost;
  }

  #areaOf(post: Referred | undefined): Reference {
    return post && this.things.refer(post.object.node, "area", "area_id", "area");
  }

  /** The post or the period that a membership is of: referred to, embedded, or around it. */
  #other(object: PopoloObject, type: "post" | "event", idKey: string, key: string): Referred | undefined {
    const { reading } = this;
    const { node, within } = object;
    const embedded = this.#others.get(`${type} at ${at(node, key)}`);
    const around = within?.object.class === type ? within.object : undefined;
    const here = embedded ?? around;
    if (here) {
      this.#used.add(here.node.path);
      return { object: here, ids: [] };
    }
    const id = reading.id(node, idKey, key);
    const found = id && this.#others.get(`${type} ${id.value}`);
    if (id === undefined || found === undefined) return undefined;
    this.#used.add(found.node.path);
    return { object: found, ids: [id, reading.id(found.node, "id", "_id")] };
  }

  #dateOf(period: Referred | undefined, key: string): Found | undefined {
    const date = period && this.things.date(period.object.node, key);
    return period && date && alsoFrom(date, ...period.ids);
  }

  #nameOf(period: Referred | undefined): Found | undefined {
    if (period === undefined) return undefined;
    const name = this.reading.word(period.object.node, "name", this.things.language);
    this.reading.skip(period.object.node, "classification", "legislative period");
    return name && alsoFrom(name, ...period.ids);
  }

  #prove(draft: Draft, node: Node): void {
    const last = ((draft.get("offices") ?? []) as unknown[]).length - 1;
    for (const source of this.reading.objects(node, "sources")) {
      const fields = last < 0 ? undefined : [`/offices/${last}`];
      draft.addOnce("evidence", this.pages.evidence(this.reading.address(source, "url"), fields));
    }
  }
}
