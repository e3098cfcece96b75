import type * as assembling from "./parts/assembling.js";
import type * as converting from "./parts/converting.js";
import type * as land from "./parts/land.js";

/** What is loaded when it is asked for. */
export interface Parts {
  readonly assembling: typeof assembling;
  readonly converting: typeof converting;
  readonly land: typeof land;
  readonly examples: Examples;
}

export interface Examples {
  readonly stories: readonly { readonly title: string; readonly report: string }[];
  readonly article: string;
  readonly draft: string;
}

const loading = new Map<keyof Parts, Promise<unknown>>();

/** Loads a part by a script element, which works in a folder, too. */
export function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  const earlier = loading.get(name);
  if (earlier) return earlier as Promise<Parts[Name]>;
  const part = new Promise<Parts[Name]>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `parts/${name}.js`;
    script.onload = () => resolve((globalThis as unknown as { communiqueParts: Parts }).communiqueParts[name]);
    script.onerror = () => {
      loading.delete(name);
      reject(new Error(`parts/${name}.js could not be loaded.`));
    };
    document.head.append(script);
  });
  loading.set(name, part);
  return part;
}
