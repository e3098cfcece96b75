// The most that each import may cost a page, minified and gzipped. `npm run size` tells what it costs.
const library = (name, path, names, limit) => ({
  name,
  path: `dist/${path}.js`,
  import: `{ ${names} }`,
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
  library("fromGdelt", "gdelt", "fromGdelt", "27.5 kB"),
  library("fromIcalendar", "icalendar", "fromIcalendar", "144 kB"),
  library("fromSuperdeskPlanning", "superdesk-planning", "fromSuperdeskPlanning", "144 kB"),
  // It checks what it makes.
  library("mergeReports", "merge", "mergeReports", "140 kB"),
  library("diffReports", "merge", "diffReports", "20 kB"),
  library("draftSchema and draftPrompt", "draft", "draftSchema, draftPrompt, draftTool, splitText", "21 kB"),
  library("readDraft", "draft", "readDraft", "27 kB"),
  // All but 28 kB of it is the checker, which a page with `check` has anyway.
  library("assemble", "draft", "assemble", "153 kB"),
  library("columnsOf and what engines read", "columns", "columnsOf, toDuckdb, toSpark, toSparkDdl, toBigquery", "4 kB"),
];
