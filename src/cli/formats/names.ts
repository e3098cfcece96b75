/** The formats that findings are printed in. Apart from them, so that `--help` loads none. */
export const formats = ["pretty", "json", "ndjson", "github", "sarif", "junit", "markdown"] as const;
export type Format = (typeof formats)[number];
