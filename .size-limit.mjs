// The most that each import may cost a page, minified and gzipped. `npm run size` tells what it costs.
const library = (name, path, names, limit) => bundle(name, { [path]: names }, limit);

const bundle = (name, imports, limit) => ({
  name,
  path: Object.keys(imports).map((path) => `dist/${path}.js`),
  import: Object.fromEntries(Object.entries(imports).map(([path, names]) => [`dist/${path}.js`, `{ ${names} }`])),
  ignore: ["zod"],
  limit,
  gzip: true,
  // It warns of chunks that are left out, which is what is wanted.
  modifyEsbuildConfig: (config) => ({ ...config, logLevel: "error" }),
});

export default [
  library("a validator", "validators", "isPerson", "2.5 kB"),
  library("the validator of reports", "validators", "isReport", "6.3 kB"),
  library("a schema, without Zod", "index", "PersonSchema", "9.5 kB"),
  library("all schemas, without Zod", "index", "ReportSchema", "39 kB"),
  library("the checker", "index", "check", "128 kB"),
  // A converter reads the table of the model, which is 6 kB of it.
  library("toSchemaOrg", "schema-org", "toSchemaOrg", "22.5 kB"),
  library("toNinjs", "ninjs", "toNinjs", "21 kB"),
  library("toIcalendar", "icalendar", "toIcalendar", "19.5 kB"),
  library("toGeojson", "geojson", "toGeojson", "13.5 kB"),
  library("toCameo", "cameo", "toCameo", "23 kB"),
  library("toPlover", "plover", "toPlover", "23 kB"),
  library("toCsv", "csv", "toCsv", "11.5 kB"),
  library("fromGdelt", "gdelt", "fromGdelt", "26 kB"),
  // What makes a report asks all rules, which are 32 kB. The prose of the checker, 34 kB, is not there.
  library("fromIcalendar", "icalendar", "fromIcalendar", "95 kB"),
  library("fromSuperdeskPlanning", "superdesk-planning", "fromSuperdeskPlanning", "94 kB"),
  library("mergeReports", "merge", "mergeReports", "82 kB"),
  library("diffReports", "merge", "diffReports", "13 kB"),
  library("draftSchema and draftPrompt", "draft", "draftSchema, draftPrompt, draftTool, splitText", "22.5 kB"),
  library("readDraft", "draft", "readDraft", "28.5 kB"),
  library("assemble", "draft", "assemble", "127 kB"),
  library("columnsOf and what engines read", "columns", "columnsOf, toDuckdb, toSpark, toSparkDdl, toBigquery", "4 kB"),
  // What the words of the model mean is 14 kB of it, style and script of the page are 8 kB.
  library("toHtml", "view", "toHtml", "80 kB"),
  library("outline", "outline", "outline", "55 kB"),
  // What a page with `check` pays for it.
  bundle("check and assemble", { index: "check", draft: "assemble" }, "165 kB"),
];
