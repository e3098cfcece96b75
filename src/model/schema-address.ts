/** Where the schemas of the format are: `schemas/` of the newest 1.x reads all documents of any 1.x. */
const ADDRESS = "https://unpkg.com/communique@1/schemas/";

/** Address of a schema file, such as `report.schema.json` or `draft-07/report.schema.json`. It is also its `$id`. */
export function schemaAddress(file: string): string {
  return `${ADDRESS}${file}`;
}

/** The file that such an address names with all that follows it, or `undefined` for any other text. */
export function fileAt(address: string): string | undefined {
  return address.startsWith(ADDRESS) ? address.slice(ADDRESS.length) : undefined;
}
