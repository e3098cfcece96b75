// What somebody does with the package: run by every version of Node and Zod, by Deno and by Bun.
import { AgreementSchema, check, checkText, indexReport, ReportSchema, toJsonSchema } from "communique";
import { toCameo } from "communique/cameo";
import { toCsv } from "communique/csv";
import baku from "communique/examples/baku-talks/report.json" with { type: "json" };
import { toGeojson } from "communique/geojson";
import { toIcalendar } from "communique/icalendar";
import { toNinjs } from "communique/ninjs";
import { toPlover } from "communique/plover";
import { toSchemaOrg } from "communique/schema-org";
import { isReport, isStatement } from "communique/validators";

const timestamp = "2024-08-20T00:00:00Z";
console.log(
  JSON.stringify({
    ok: check(baku).ok,
    zod: ReportSchema.safeParse(baku).success,
    generated: isReport(baku),
    refused: [AgreementSchema.safeParse({ type: "agreement" }).success, isStatement({}), check({}).ok],
    place: checkText('{\n  "type": "topic",\n  "id": "topic:x",\n  "nam": "x"\n}').findings.map(
      ({ line, column, code }) => [line, column, code],
    ),
    places: indexReport(baku).get("place:zagulba-residence").distance.kilometres,
    schema: toJsonSchema(AgreementSchema).required,
    converted: {
      "schema-org": toSchemaOrg(baku).document["@graph"].length,
      ninjs: toNinjs(baku, { timestamp }).document.length,
      icalendar: toIcalendar(baku, { timestamp }).document.split("BEGIN:VEVENT").length - 1,
      geojson: toGeojson(baku).document.type,
      cameo: toCameo(baku).document.length,
      plover: toPlover(baku).document.length,
      csv: toCsv(baku).document.length,
    },
  }),
);
