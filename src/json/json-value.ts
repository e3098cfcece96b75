import { quote, shorten } from "../text/quote.js";
import type { Finding } from "./finding.js";
import { findingPointer } from "./pointer.js";
import { isWellFormed, toWellFormed } from "./surrogates.js";

export interface FindNonJsonOptions {
  /** Most levels of objects and arrays. */
  maxDepth: number;
  /** The search ends when it has found this many. */
  maxFindings: number;
}

/** A container that the walk is in. */
interface Frame {
  container: object;
  keys: readonly (string | symbol)[];
  /** How many of the keys have been visited; the current one is the one before. */
  next: number;
  /** Levels in the container, itself included, as far as is known. */
  height: number;
}

type Defect = Pick<Finding, "code" | "message" | "help">;

/**
 * Finds what a value in memory holds that JSON cannot say, or that the reader would refuse. Calls none of the
 * value's own code (getters, `toJSON`), apart from the traps of a Proxy, and never throws.
 *
 * What is referenced from several places is visited once, so the time does not grow with the number of paths.
 */
export function findNonJson(value: unknown, { maxDepth, maxFindings }: FindNonJsonOptions): Finding[] {
  const findings: Finding[] = [];
  const frames: Frame[] = [];
  const open = new Set<object>();
  const heights = new Map<object, number>();

  /** Reports a defect of the current member; `isHolder` means of the innermost container itself. */
  function report({ code, message, help }: Defect, isHolder = false): void {
    const trail = isHolder ? frames.slice(0, -1) : frames;
    const path = findingPointer(trail.map(({ keys, next }) => toWellFormed(String(keys[next - 1]))));
    findings.push({ code, severity: "error", message, path, ...(help && { help }) });
  }

  function visit(current: unknown): void {
    if (typeof current !== "object" || current === null) {
      const defect = primitiveDefect(current);
      if (defect) report(defect);
      return;
    }
    if (open.has(current)) {
      report(notJson("This object contains itself (a cycle).", "Refer to it by its id."));
      return;
    }
    const height = heights.get(current);
    if (frames.length + (height ?? 1) > maxDepth) {
      report({
        code: "too-deep",
        message: `Objects and arrays are nested more than ${maxDepth} levels deep (maxDepth).`,
      });
      return;
    }
    if (height !== undefined) {
      raise(height);
      return;
    }
    const defect = containerDefect(current);
    if (defect) {
      report(defect);
      return;
    }
    // Before the frame is there: a Proxy may throw here.
    const keys = Reflect.ownKeys(current);
    const hole = Array.isArray(current) ? findHole(keys, current.length) : undefined;
    frames.push({ container: current, keys, next: 0, height: 1 });
    open.add(current);
    if (hole !== undefined)
      report(notJson(`The array has a hole at index ${hole}.`, "Write null or close the gap."), true);
  }

  function visitMember(frame: Frame, key: string | symbol): void {
    const isArray = Array.isArray(frame.container);
    if (isArray && key === "length") return;
    if (typeof key === "symbol") {
      report(notJson(`The key ${quote(String(key))} is a symbol.`, "Use a string."), true);
      return;
    }
    if (isArray && !/^(?:0|[1-9][0-9]*)$/.test(key)) {
      report(notJson(`The array has the key ${quote(key)} beside its elements.`, "Use an object."), true);
      return;
    }
    if (!isWellFormed(key)) report(loneSurrogate("key"), true);
    const property = Reflect.getOwnPropertyDescriptor(frame.container, key);
    if (property === undefined) return;
    // Whoever reads the value next has it from the trap of a Proxy, which may throw or say something else.
    if ("value" in property && !Object.is(Reflect.get(frame.container, key), property.value)) {
      report(notJson("This object says one thing and then another (a Proxy).", "Copy it into a plain object."));
      return;
    }
    if (property.get || property.set) {
      report(notJson("This property is computed by a getter or setter.", "Copy its value into a plain object."));
    } else if (!property.enumerable) {
      report(notJson("This property is not enumerable, so JSON.stringify leaves it out."));
    } else if (property.value === undefined && !isArray) {
      report(notJson("The value is undefined.", "Leave the key out."));
    } else {
      visit(property.value);
    }
  }

  /** Tells the innermost container how many levels one of its members has. */
  function raise(height: number): void {
    const parent = frames.at(-1);
    if (parent) parent.height = Math.max(parent.height, height + 1);
  }

  /** Runs what may run into the traps of a Proxy. */
  function guard(step: () => void): void {
    try {
      step();
    } catch {
      report(notJson("This object throws an error when it is looked at.", "Copy it into a plain object."));
    }
  }

  guard(() => visit(value));
  for (let frame = frames.at(-1); frame && findings.length < maxFindings; frame = frames.at(-1)) {
    const { keys, container, height } = frame;
    if (frame.next < keys.length) {
      const key = keys[frame.next++] as string | symbol;
      guard(() => visitMember(frame as Frame, key));
    } else {
      frames.pop();
      open.delete(container);
      heights.set(container, height);
      raise(height);
    }
  }
  return findings.slice(0, maxFindings);
}

function primitiveDefect(value: unknown): Defect | undefined {
  switch (typeof value) {
    case "string":
      return isWellFormed(value) ? undefined : loneSurrogate("string");
    case "number":
      // A large integer may be the rounded form of another one, and nobody can tell any more: `2e16` is a fine figure.
      if (Number.isFinite(value)) return undefined;
      return outOfRange(`JSON has no ${value}.`, "Leave the key out, or write a string.");
    case "undefined":
      return notJson("The value is undefined.", "Leave it out, or write null.");
    case "bigint":
      return notJson("The value is a bigint.", "Write it as a number, or as a string where it is large.");
    case "function":
    case "symbol":
      return notJson(`The value is a ${typeof value}.`);
    default:
      return undefined;
  }
}

/** Only plain objects and arrays are JSON: a Date or a Map would silently become a string or `{}`. */
function containerDefect(container: object): Defect | undefined {
  const prototype: unknown = Object.getPrototypeOf(container);
  if (Array.isArray(container)) {
    // `Array.prototype` is itself an array, in every realm; the prototype of a subclass is not.
    if (Array.isArray(prototype)) return undefined;
  } else if (prototype === null || prototype === Object.prototype) {
    return undefined;
  } else if (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null) {
    // The Object.prototype of another realm, such as an iframe or a test runner.
    return undefined;
  }
  return notJson(`The value is not a plain object but ${className(prototype)}.`, "Convert it first.");
}

/** Names the class by what is stored: `instanceof`, `toString` and `.name` may all run the value's own code. */
function className(prototype: unknown): string {
  const stored = (holder: unknown, key: string): unknown =>
    (typeof holder === "object" && holder !== null) || typeof holder === "function"
      ? Reflect.getOwnPropertyDescriptor(holder, key)?.value
      : undefined;
  const name = stored(stored(prototype, "constructor"), "name");
  return typeof name === "string" && name !== "" ? `an instance of ${shorten(name)}` : "an instance of a class";
}

/** The first index that a sparse array leaves out: one finding for `new Array(1e9)` is enough. */
function findHole(keys: readonly (string | symbol)[], length: number): number | undefined {
  // Own keys come sorted, indices first, and end with others (at least "length"), so the first out of step shows it.
  const index = keys.findIndex((key, position) => key !== String(position));
  return index >= 0 && index < length ? index : undefined;
}

function notJson(message: string, help?: string): Defect {
  return { code: "not-json", message, ...(help && { help }) };
}

function outOfRange(message: string, help: string): Defect {
  return { code: "number-out-of-range", message, help };
}

function loneSurrogate(what: "string" | "key"): Defect {
  return {
    code: "lone-surrogate",
    message: `The ${what} holds one half of a surrogate pair, which is no character.`,
    help: "Use the whole character: the text was probably cut in the middle of one.",
  };
}
