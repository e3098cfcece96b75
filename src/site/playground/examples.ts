/** What `examples.js` holds: it is loaded when it is asked for, as a script, which works in a folder, too. */
export interface Examples {
  readonly stories: readonly { readonly title: string; readonly report: string }[];
  readonly article: string;
  readonly draft: string;
}

let loading: Promise<Examples> | undefined;

export function loadExamples(): Promise<Examples> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "examples.js";
    script.onload = () => resolve((globalThis as unknown as { communiqueExamples: Examples }).communiqueExamples);
    script.onerror = () => {
      loading = undefined;
      reject(new Error("The examples could not be loaded."));
    };
    document.head.append(script);
  });
  return loading;
}
