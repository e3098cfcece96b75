// How much a document may hold, unless the caller says otherwise. Apart from reading, which is long, for those who only look at
// values.

export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
export const DEFAULT_MAX_DEPTH = 64;
export const DEFAULT_MAX_FINDINGS = 100;
