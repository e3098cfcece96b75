import type { SourceName } from "./import-names.js";

/** What a file looks like: something with a name, or something that is not read, in words behind "It is", and what to do. */
export type Format<Name extends FormatName = FormatName> =
  | { readonly name: Name }
  | { readonly is: string; readonly help?: string };

export type FormatName = SourceName | "html";

/** What JSON may be. */
export type JsonFormat = Format<Exclude<FormatName, "gdelt">>;
