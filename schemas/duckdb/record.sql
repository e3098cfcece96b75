-- Generated from the JSON Schemas. Do not edit.
CREATE OR REPLACE MACRO "communique_records"(path, layout := 'newline_delimited', max_bytes := 16777216) AS TABLE
SELECT * FROM read_json(path, format = layout, maximum_object_size = max_bytes, filename = 'report', columns = {
  '$schema': 'VARCHAR',
  'type': 'VARCHAR',
  'id': 'VARCHAR',
  'name': 'VARCHAR',
  'identity': 'VARCHAR',
  'several': 'BOOLEAN',
  'offices': 'STRUCT("title" VARCHAR, "of" VARCHAR, "start" VARCHAR, "end" VARCHAR, "former" BOOLEAN)[]',
  'nationality': 'VARCHAR',
  'names': 'STRUCT("text" VARCHAR, "language" VARCHAR, "kind" VARCHAR, "usedBy" VARCHAR[], "start" VARCHAR, "end" VARCHAR)[]',
  'identifiers': 'STRUCT("scheme" VARCHAR, "value" VARCHAR)[]',
  'sameAs': 'VARCHAR[]',
  'note': 'VARCHAR',
  'evidence': 'STRUCT("source" VARCHAR, "spans" STRUCT("start" BIGINT, "end" BIGINT)[], "fields" VARCHAR[], "basis" VARCHAR, "mode" VARCHAR, "note" VARCHAR)[]',
  'alternatives': 'STRUCT("from" VARCHAR[], "changes" STRUCT("field" VARCHAR, "value" JSON, "none" BOOLEAN)[], "kind" VARCHAR, "basis" VARCHAR, "note" VARCHAR)[]',
  'gaps': 'STRUCT("field" VARCHAR, "kind" VARCHAR, "of" VARCHAR[], "asOf" VARCHAR, "from" VARCHAR[], "note" VARCHAR)[]',
  'figures': 'STRUCT("key" VARCHAR, "label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE, "missing" VARCHAR, "unit" VARCHAR, "currency" VARCHAR, "approximate" BOOLEAN, "since" VARCHAR, "asOf" VARCHAR, "parts" STRUCT("label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE)[])[]',
  'extensions': 'STRUCT("namespace" VARCHAR, "value" JSON)[]',
  'kind': 'VARCHAR',
  'state': 'VARCHAR',
  'parent': 'VARCHAR',
  'members': 'VARCHAR[]',
  'leaders': 'VARCHAR[]',
  'countryCode': 'VARCHAR',
  'capital': 'VARCHAR',
  'claimants': 'STRUCT("by" VARCHAR, "summary" VARCHAR)[]',
  'within': 'VARCHAR',
  'near': 'VARCHAR',
  'coordinates': 'STRUCT("latitude" DOUBLE, "longitude" DOUBLE)',
  'distance': 'STRUCT("kilometres" DOUBLE, "from" VARCHAR, "approximate" BOOLEAN)',
  'codes': 'STRUCT("scheme" VARCHAR, "code" VARCHAR, "label" VARCHAR)[]',
  'about': 'VARCHAR[]',
  'title': 'VARCHAR',
  'publisher': 'VARCHAR',
  'authors': 'VARCHAR[]',
  'url': 'VARCHAR',
  'publishedAt': 'VARCHAR',
  'retrievedAt': 'VARCHAR',
  'language': 'VARCHAR',
  'translatedFrom': 'VARCHAR',
  'basedOn': 'VARCHAR[]',
  'credit': 'VARCHAR',
  'depicts': 'VARCHAR[]',
  'caption': 'VARCHAR',
  'textDigest': 'STRUCT("sha256" VARCHAR, "length" BIGINT)',
  'visitors': 'STRUCT("actor" VARCHAR, "role" VARCHAR, "representing" VARCHAR, "capacity" VARCHAR, "attendance" VARCHAR)[]',
  'host': 'VARCHAR',
  'status': 'VARCHAR',
  'summary': 'VARCHAR',
  'standing': 'VARCHAR',
  'when': 'STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR)',
  'topics': 'VARCHAR[]',
  'likelihood': 'VARCHAR',
  'rank': 'VARCHAR',
  'rankAsStated': 'VARCHAR',
  'receivedBy': 'VARCHAR[]',
  'places': 'VARCHAR[]',
  'statusHistory': 'STRUCT("key" VARCHAR, "status" VARCHAR, "when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR), "by" VARCHAR[], "statement" VARCHAR, "during" VARCHAR, "conditions" STRUCT("kind" VARCHAR, "record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "reasons" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "previously" STRUCT("when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR), "place" VARCHAR))[]',
  'purpose': 'VARCHAR',
  'partOf': 'VARCHAR',
  'series': 'STRUCT("name" VARCHAR, "ordinal" BIGINT, "previous" VARCHAR)[]',
  'participants': 'STRUCT("actor" VARCHAR, "role" VARCHAR, "representing" VARCHAR, "capacity" VARCHAR, "attendance" VARCHAR)[]',
  'level': 'VARCHAR',
  'format': 'VARCHAR',
  'medium': 'VARCHAR',
  'access': 'VARCHAR',
  'place': 'VARCHAR',
  'candidatePlaces': 'VARCHAR[]',
  'onMargins': 'VARCHAR',
  'rescheduledFrom': 'VARCHAR',
  'commitments': 'STRUCT("key" VARCHAR, "summary" VARCHAR, "kind" VARCHAR, "shade" VARCHAR, "refrain" BOOLEAN, "permitted" BOOLEAN, "by" VARCHAR[], "to" VARCHAR[], "when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR), "conditions" STRUCT("kind" VARCHAR, "record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "about" VARCHAR[], "figures" STRUCT("key" VARCHAR, "label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE, "missing" VARCHAR, "unit" VARCHAR, "currency" VARCHAR, "approximate" BOOLEAN, "since" VARCHAR, "asOf" VARCHAR, "parts" STRUCT("label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE)[])[])[]',
  'instrument': 'VARCHAR',
  'parties': 'VARCHAR[]',
  'bindingness': 'VARCHAR',
  'actions': 'STRUCT("key" VARCHAR, "action" VARCHAR, "status" VARCHAR, "by" VARCHAR[], "when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR), "place" VARCHAR, "during" VARCHAR, "of" VARCHAR, "representatives" STRUCT("person" VARCHAR, "onBehalfOf" VARCHAR, "capacity" VARCHAR)[], "witnesses" VARCHAR[], "topics" VARCHAR[], "conditions" STRUCT("kind" VARCHAR, "record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "reasons" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "figures" STRUCT("key" VARCHAR, "label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE, "missing" VARCHAR, "unit" VARCHAR, "currency" VARCHAR, "approximate" BOOLEAN, "since" VARCHAR, "asOf" VARCHAR, "parts" STRUCT("label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE)[])[], "summary" VARCHAR)[]',
  'count': 'BIGINT',
  'package': 'STRUCT("total" BIGINT, "parts" VARCHAR[], "complete" BOOLEAN)',
  'relations': 'STRUCT("kind" VARCHAR, "record" VARCHAR)[]',
  'languages': 'VARCHAR[]',
  'bodies': 'STRUCT("body" VARCHAR, "role" VARCHAR)[]',
  'registrations': 'STRUCT("register" VARCHAR, "number" VARCHAR, "on" VARCHAR)[]',
  'documents': 'STRUCT("url" VARCHAR, "language" VARCHAR)[]',
  'process': 'VARCHAR',
  'shade': 'VARCHAR',
  'by': 'VARCHAR[]',
  'with': 'VARCHAR[]',
  'to': 'VARCHAR[]',
  'during': 'VARCHAR',
  'under': 'STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR)',
  'replaces': 'VARCHAR',
  'outcome': 'VARCHAR',
  'conditions': 'STRUCT("kind" VARCHAR, "record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[]',
  'reasons': 'STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[]',
  'speakers': 'VARCHAR[]',
  'capacity': 'VARCHAR',
  'onBehalfOf': 'VARCHAR[]',
  'addressees': 'VARCHAR[]',
  'at': 'VARCHAR',
  'channel': 'STRUCT("kind" VARCHAR, "outlet" VARCHAR, "url" VARCHAR)',
  'document': 'VARCHAR',
  'quotes': 'STRUCT("text" VARCHAR, "language" VARCHAR, "translated" BOOLEAN, "incomplete" BOOLEAN, "speaker" VARCHAR, "original" STRUCT("text" VARCHAR, "language" VARCHAR))[]',
  'claims': 'STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "modality" VARCHAR, "refrain" BOOLEAN)[]',
  'stances': 'STRUCT("target" VARCHAR, "value" VARCHAR)[]',
  'factuality': 'VARCHAR',
  'again': 'BOOLEAN',
  'reportedView': 'STRUCT("holder" VARCHAR, "attitude" VARCHAR)',
  'inReplyTo': 'VARCHAR',
  'interpreted': 'BOOLEAN',
  'mediators': 'VARCHAR[]',
  'observers': 'VARCHAR[]',
  'formatsConsidered': 'STRUCT("format" VARCHAR, "label" VARCHAR, "with" VARCHAR[], "by" VARCHAR[], "stance" VARCHAR)[]',
  'asStated': 'VARCHAR'
});

CREATE TABLE IF NOT EXISTS "records" (
  "report" VARCHAR,
  "$schema" VARCHAR,
  "type" VARCHAR NOT NULL,
  "id" VARCHAR NOT NULL,
  "name" VARCHAR,
  "identity" VARCHAR,
  "several" BOOLEAN,
  "offices" STRUCT("title" VARCHAR, "of" VARCHAR, "start" VARCHAR, "end" VARCHAR, "former" BOOLEAN)[],
  "nationality" VARCHAR,
  "names" STRUCT("text" VARCHAR, "language" VARCHAR, "kind" VARCHAR, "usedBy" VARCHAR[], "start" VARCHAR, "end" VARCHAR)[],
  "identifiers" STRUCT("scheme" VARCHAR, "value" VARCHAR)[],
  "sameAs" VARCHAR[],
  "note" VARCHAR,
  "evidence" STRUCT("source" VARCHAR, "spans" STRUCT("start" BIGINT, "end" BIGINT)[], "fields" VARCHAR[], "basis" VARCHAR, "mode" VARCHAR, "note" VARCHAR)[],
  "alternatives" STRUCT("from" VARCHAR[], "changes" STRUCT("field" VARCHAR, "value" JSON, "none" BOOLEAN)[], "kind" VARCHAR, "basis" VARCHAR, "note" VARCHAR)[],
  "gaps" STRUCT("field" VARCHAR, "kind" VARCHAR, "of" VARCHAR[], "asOf" VARCHAR, "from" VARCHAR[], "note" VARCHAR)[],
  "figures" STRUCT("key" VARCHAR, "label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE, "missing" VARCHAR, "unit" VARCHAR, "currency" VARCHAR, "approximate" BOOLEAN, "since" VARCHAR, "asOf" VARCHAR, "parts" STRUCT("label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE)[])[],
  "extensions" STRUCT("namespace" VARCHAR, "value" JSON)[],
  "kind" VARCHAR,
  "state" VARCHAR,
  "parent" VARCHAR,
  "members" VARCHAR[],
  "leaders" VARCHAR[],
  "countryCode" VARCHAR,
  "capital" VARCHAR,
  "claimants" STRUCT("by" VARCHAR, "summary" VARCHAR)[],
  "within" VARCHAR,
  "near" VARCHAR,
  "coordinates" STRUCT("latitude" DOUBLE, "longitude" DOUBLE),
  "distance" STRUCT("kilometres" DOUBLE, "from" VARCHAR, "approximate" BOOLEAN),
  "codes" STRUCT("scheme" VARCHAR, "code" VARCHAR, "label" VARCHAR)[],
  "about" VARCHAR[],
  "title" VARCHAR,
  "publisher" VARCHAR,
  "authors" VARCHAR[],
  "url" VARCHAR,
  "publishedAt" VARCHAR,
  "retrievedAt" VARCHAR,
  "language" VARCHAR,
  "translatedFrom" VARCHAR,
  "basedOn" VARCHAR[],
  "credit" VARCHAR,
  "depicts" VARCHAR[],
  "caption" VARCHAR,
  "textDigest" STRUCT("sha256" VARCHAR, "length" BIGINT),
  "visitors" STRUCT("actor" VARCHAR, "role" VARCHAR, "representing" VARCHAR, "capacity" VARCHAR, "attendance" VARCHAR)[],
  "host" VARCHAR,
  "status" VARCHAR,
  "summary" VARCHAR,
  "standing" VARCHAR,
  "when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR),
  "topics" VARCHAR[],
  "likelihood" VARCHAR,
  "rank" VARCHAR,
  "rankAsStated" VARCHAR,
  "receivedBy" VARCHAR[],
  "places" VARCHAR[],
  "statusHistory" STRUCT("key" VARCHAR, "status" VARCHAR, "when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR), "by" VARCHAR[], "statement" VARCHAR, "during" VARCHAR, "conditions" STRUCT("kind" VARCHAR, "record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "reasons" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "previously" STRUCT("when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR), "place" VARCHAR))[],
  "purpose" VARCHAR,
  "partOf" VARCHAR,
  "series" STRUCT("name" VARCHAR, "ordinal" BIGINT, "previous" VARCHAR)[],
  "participants" STRUCT("actor" VARCHAR, "role" VARCHAR, "representing" VARCHAR, "capacity" VARCHAR, "attendance" VARCHAR)[],
  "level" VARCHAR,
  "format" VARCHAR,
  "medium" VARCHAR,
  "access" VARCHAR,
  "place" VARCHAR,
  "candidatePlaces" VARCHAR[],
  "onMargins" VARCHAR,
  "rescheduledFrom" VARCHAR,
  "commitments" STRUCT("key" VARCHAR, "summary" VARCHAR, "kind" VARCHAR, "shade" VARCHAR, "refrain" BOOLEAN, "permitted" BOOLEAN, "by" VARCHAR[], "to" VARCHAR[], "when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR), "conditions" STRUCT("kind" VARCHAR, "record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "about" VARCHAR[], "figures" STRUCT("key" VARCHAR, "label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE, "missing" VARCHAR, "unit" VARCHAR, "currency" VARCHAR, "approximate" BOOLEAN, "since" VARCHAR, "asOf" VARCHAR, "parts" STRUCT("label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE)[])[])[],
  "instrument" VARCHAR,
  "parties" VARCHAR[],
  "bindingness" VARCHAR,
  "actions" STRUCT("key" VARCHAR, "action" VARCHAR, "status" VARCHAR, "by" VARCHAR[], "when" STRUCT("start" VARCHAR, "end" VARCHAR, "notBefore" VARCHAR, "notAfter" VARCHAR, "after" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR), "timeLimit" VARCHAR, "part" VARCHAR, "timeZone" VARCHAR, "duration" VARCHAR, "approximate" BOOLEAN, "asStated" VARCHAR), "place" VARCHAR, "during" VARCHAR, "of" VARCHAR, "representatives" STRUCT("person" VARCHAR, "onBehalfOf" VARCHAR, "capacity" VARCHAR)[], "witnesses" VARCHAR[], "topics" VARCHAR[], "conditions" STRUCT("kind" VARCHAR, "record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "reasons" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[], "figures" STRUCT("key" VARCHAR, "label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE, "missing" VARCHAR, "unit" VARCHAR, "currency" VARCHAR, "approximate" BOOLEAN, "since" VARCHAR, "asOf" VARCHAR, "parts" STRUCT("label" VARCHAR, "measure" VARCHAR, "item" VARCHAR, "of" VARCHAR[], "value" DOUBLE, "min" DOUBLE, "max" DOUBLE)[])[], "summary" VARCHAR)[],
  "count" BIGINT,
  "package" STRUCT("total" BIGINT, "parts" VARCHAR[], "complete" BOOLEAN),
  "relations" STRUCT("kind" VARCHAR, "record" VARCHAR)[],
  "languages" VARCHAR[],
  "bodies" STRUCT("body" VARCHAR, "role" VARCHAR)[],
  "registrations" STRUCT("register" VARCHAR, "number" VARCHAR, "on" VARCHAR)[],
  "documents" STRUCT("url" VARCHAR, "language" VARCHAR)[],
  "process" VARCHAR,
  "shade" VARCHAR,
  "by" VARCHAR[],
  "with" VARCHAR[],
  "to" VARCHAR[],
  "during" VARCHAR,
  "under" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR),
  "replaces" VARCHAR,
  "outcome" VARCHAR,
  "conditions" STRUCT("kind" VARCHAR, "record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[],
  "reasons" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "summary" VARCHAR)[],
  "speakers" VARCHAR[],
  "capacity" VARCHAR,
  "onBehalfOf" VARCHAR[],
  "addressees" VARCHAR[],
  "at" VARCHAR,
  "channel" STRUCT("kind" VARCHAR, "outlet" VARCHAR, "url" VARCHAR),
  "document" VARCHAR,
  "quotes" STRUCT("text" VARCHAR, "language" VARCHAR, "translated" BOOLEAN, "incomplete" BOOLEAN, "speaker" VARCHAR, "original" STRUCT("text" VARCHAR, "language" VARCHAR))[],
  "claims" STRUCT("record" VARCHAR, "key" VARCHAR, "field" VARCHAR, "modality" VARCHAR, "refrain" BOOLEAN)[],
  "stances" STRUCT("target" VARCHAR, "value" VARCHAR)[],
  "factuality" VARCHAR,
  "again" BOOLEAN,
  "reportedView" STRUCT("holder" VARCHAR, "attitude" VARCHAR),
  "inReplyTo" VARCHAR,
  "interpreted" BOOLEAN,
  "mediators" VARCHAR[],
  "observers" VARCHAR[],
  "formatsConsidered" STRUCT("format" VARCHAR, "label" VARCHAR, "with" VARCHAR[], "by" VARCHAR[], "stance" VARCHAR)[],
  "asStated" VARCHAR
);
COMMENT ON COLUMN "records"."$schema" IS 'The JSON Schema of this document, for editors: a URL or a path relative to the file.';
COMMENT ON COLUMN "records"."identity" IS 'Why there is no name. Leave out for a person who has one.';
COMMENT ON COLUMN "records"."offices" IS 'The offices the person holds or held, as far as the story needs them.';
COMMENT ON COLUMN "records"."nationality" IS 'The state whose national the person is, where the source says so.';
COMMENT ON COLUMN "records"."names" IS 'Other names: official, former, contested, in other languages or scripts.';
COMMENT ON COLUMN "records"."identifiers" IS 'What registers and data sets call this record.';
COMMENT ON COLUMN "records"."sameAs" IS 'URIs of the same thing elsewhere, such as its Wikidata entity (schema.org sameAs).';
COMMENT ON COLUMN "records"."note" IS 'Anything a reader should know that has no field of its own, in own words.';
COMMENT ON COLUMN "records"."evidence" IS 'How we know what this record says.';
COMMENT ON COLUMN "records"."alternatives" IS 'How another source, passage or speaker tells this differently.';
COMMENT ON COLUMN "records"."gaps" IS 'What the sources leave open or say is not there.';
COMMENT ON COLUMN "records"."figures" IS 'Numbers that are about this record, and not about a commitment, an act or a step that moves them.';
COMMENT ON COLUMN "records"."extensions" IS 'Data that communique has no field for, by namespace.';
COMMENT ON COLUMN "records"."parent" IS 'The organization or other actor it is a part of or belongs to.';
COMMENT ON COLUMN "records"."members" IS 'Its members: of a grouping, its states; of a delegation, the people the source names.';
COMMENT ON COLUMN "records"."leaders" IS 'Who chairs or heads it, where no title is given that an office of the person would hold; of a delegation, who leads it.';
COMMENT ON COLUMN "records"."countryCode" IS 'ISO 3166-1 alpha-2. Event coding (CAMEO, PLOVER) needs it. Leave out where none is assigned or it is disputed.';
COMMENT ON COLUMN "records"."capital" IS 'The capital, where the story needs it.';
COMMENT ON COLUMN "records"."claimants" IS 'Who claims a disputed place.';
COMMENT ON COLUMN "records"."near" IS 'The place it lies near to, only where no `distance` is given.';
COMMENT ON COLUMN "records"."coordinates" IS 'Where it is (WGS 84).';
COMMENT ON COLUMN "records"."distance" IS 'How far it lies from another place, where the source says so.';
COMMENT ON COLUMN "records"."codes" IS 'The same subject in code lists.';
COMMENT ON COLUMN "records"."publisher" IS 'Who published it. Of a readout: whose account it is.';
COMMENT ON COLUMN "records"."authors" IS 'Its authors, as the byline gives them.';
COMMENT ON COLUMN "records"."url" IS 'Where it can be read.';
COMMENT ON COLUMN "records"."publishedAt" IS 'When it was published, which is not when the events happened.';
COMMENT ON COLUMN "records"."retrievedAt" IS 'When it was read for this report.';
COMMENT ON COLUMN "records"."language" IS 'The language it is written or spoken in. Leave out if unknown.';
COMMENT ON COLUMN "records"."translatedFrom" IS 'The language it was translated from, where it is a translation.';
COMMENT ON COLUMN "records"."basedOn" IS 'The sources that it relays. Such a source is not independent of them.';
COMMENT ON COLUMN "records"."credit" IS 'The credit line, as given: of a photograph, who took or supplied it.';
COMMENT ON COLUMN "records"."depicts" IS 'The records that a picture shows.';
COMMENT ON COLUMN "records"."caption" IS 'What a picture shows, in own words.';
COMMENT ON COLUMN "records"."textDigest" IS 'Digest and length of its text. Evidence spans into this source need it.';
COMMENT ON COLUMN "records"."visitors" IS 'Who travels, each with the office and the state represented.';
COMMENT ON COLUMN "records"."host" IS 'The state or organization that is visited.';
COMMENT ON COLUMN "records"."standing" IS 'Whether it is there at all, where the sources do not tell it as fact. Who claims or denies it is a statement that `claims` it (a rule). A quarrel about one field is an alternative.';
COMMENT ON COLUMN "records"."topics" IS 'What it deals with, where no actor, place or occurrence stands for the matter.';
COMMENT ON COLUMN "records"."likelihood" IS 'How likely the sources'' own voice holds something still to come. How certain a speaker is stands on the statement.';
COMMENT ON COLUMN "records"."rank" IS 'The protocol rank. Leave out if the source does not give it.';
COMMENT ON COLUMN "records"."rankAsStated" IS 'The rank in the words of the source.';
COMMENT ON COLUMN "records"."receivedBy" IS 'Who receives the visitors on behalf of the host.';
COMMENT ON COLUMN "records"."statusHistory" IS 'How the status changed, oldest first.';
COMMENT ON COLUMN "records"."purpose" IS 'What it is for, in own words.';
COMMENT ON COLUMN "records"."series" IS 'The numbered series it belongs to.';
COMMENT ON COLUMN "records"."participants" IS 'Who takes part, one object per participant.';
COMMENT ON COLUMN "records"."medium" IS 'By what medium they confer.';
COMMENT ON COLUMN "records"."access" IS 'Whether the press may be there.';
COMMENT ON COLUMN "records"."candidatePlaces" IS 'Where it may take place, while that is open.';
COMMENT ON COLUMN "records"."onMargins" IS 'The event on the margins of which it is held, without being part of its programme.';
COMMENT ON COLUMN "records"."rescheduledFrom" IS 'The postponed or cancelled meeting that it replaces.';
COMMENT ON COLUMN "records"."instrument" IS 'What kind of instrument it is, after the noun of its title; `agreement` for a text without a noun.';
COMMENT ON COLUMN "records"."bindingness" IS 'Whether it binds in law, where a source says so. Never inferred from the instrument.';
COMMENT ON COLUMN "records"."actions" IS 'What was done with it, oldest first.';
COMMENT ON COLUMN "records"."count" IS 'This record stands for so many unnamed instruments of its kind. Leave out for a single one.';
COMMENT ON COLUMN "records"."package" IS 'What the package consists of; only with instrument `package` (a rule).';
COMMENT ON COLUMN "records"."relations" IS 'How it relates to other agreements.';
COMMENT ON COLUMN "records"."languages" IS 'The languages of its authentic texts (Vienna Convention on the Law of Treaties, art. 33).';
COMMENT ON COLUMN "records"."bodies" IS 'Who keeps, serves, supervises or guarantees it (Vienna Convention on the Law of Treaties, art. 76 and 77).';
COMMENT ON COLUMN "records"."registrations" IS 'Where it is registered.';
COMMENT ON COLUMN "records"."documents" IS 'Where its text can be read.';
COMMENT ON COLUMN "records"."process" IS 'The process that it came out of, or that aims at it.';
COMMENT ON COLUMN "records"."by" IS 'Who does it, or leads it.';
COMMENT ON COLUMN "records"."with" IS 'Who does it together with `by`.';
COMMENT ON COLUMN "records"."to" IS 'Who gets it, or at whom it is aimed.';
COMMENT ON COLUMN "records"."during" IS 'The meeting or visit at which it is done.';
COMMENT ON COLUMN "records"."under" IS 'What it rests on or carries out.';
COMMENT ON COLUMN "records"."replaces" IS 'The act that it takes the place of.';
COMMENT ON COLUMN "records"."outcome" IS 'What came of a vote, a ruling or another decision.';
COMMENT ON COLUMN "records"."speakers" IS 'Who speaks: the named person if there is one, else the narrowest body named. A spokesperson is the speaker.';
COMMENT ON COLUMN "records"."capacity" IS 'The office in which a single speaker speaks, as the story words it. Always if it is given.';
COMMENT ON COLUMN "records"."onBehalfOf" IS 'For whom the speaker speaks: only of spokespersons and press services, or where the source says so. An office-holder has `capacity` alone.';
COMMENT ON COLUMN "records"."addressees" IS 'Those spoken to, only if the source says so. Whom it is about goes into `about`.';
COMMENT ON COLUMN "records"."at" IS 'The occasion on which it is said.';
COMMENT ON COLUMN "records"."channel" IS 'How it reached its audience. Leave out where `at` already says it.';
COMMENT ON COLUMN "records"."document" IS 'The joint document or the text it stands in.';
COMMENT ON COLUMN "records"."quotes" IS 'The words quoted in the source, one item per quotation.';
COMMENT ON COLUMN "records"."claims" IS 'What the speaker says is so, asks for, foretells or hopes; of a denial, what it denies, told affirmatively.';
COMMENT ON COLUMN "records"."stances" IS 'Where it shows the speaker to stand.';
COMMENT ON COLUMN "records"."factuality" IS 'How certain the speaker is of the content without its negation; never the encoder''s own certainty.';
COMMENT ON COLUMN "records"."again" IS 'The speaker had said it before: "again stresses", "still".';
COMMENT ON COLUMN "records"."reportedView" IS 'Whose view it is, when the speaker reports somebody else''s.';
COMMENT ON COLUMN "records"."inReplyTo" IS 'The statement or the text that it answers.';
COMMENT ON COLUMN "records"."interpreted" IS 'It was heard through an interpreter.';
COMMENT ON COLUMN "records"."mediators" IS 'Who mediates.';
COMMENT ON COLUMN "records"."observers" IS 'Who observes.';
COMMENT ON COLUMN "records"."formatsConsidered" IS 'The formats that somebody considers or rejects.';
COMMENT ON COLUMN "records"."asStated" IS 'The relationship in the words of the source.';

CREATE OR REPLACE VIEW sources AS
SELECT report, "$schema", "type", "id", "kind", "title", "publisher", "authors", "url", "publishedAt", "retrievedAt", "language", "translatedFrom", "basedOn", "credit", "depicts", "caption", "textDigest", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'source';
CREATE OR REPLACE VIEW people AS
SELECT report, "$schema", "type", "id", "name", "identity", "several", "offices", "nationality", "names", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'person';
CREATE OR REPLACE VIEW organizations AS
SELECT report, "$schema", "type", "id", "name", "kind", "state", "parent", "members", "leaders", "several", "names", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'organization';
CREATE OR REPLACE VIEW states AS
SELECT report, "$schema", "type", "id", "name", "countryCode", "capital", "names", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'state';
CREATE OR REPLACE VIEW places AS
SELECT report, "$schema", "type", "id", "name", "kind", "state", "claimants", "within", "near", "coordinates", "distance", "names", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'place';
CREATE OR REPLACE VIEW topics AS
SELECT report, "$schema", "type", "id", "name", "codes", "about", "within", "names", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'topic';
CREATE OR REPLACE VIEW visits AS
SELECT report, "$schema", "type", "id", "title", "visitors", "host", "status", "summary", "standing", "when", "topics", "about", "likelihood", "names", "rank", "rankAsStated", "receivedBy", "places", "statusHistory", "purpose", "partOf", "series", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'visit';
CREATE OR REPLACE VIEW meetings AS
SELECT report, "$schema", "type", "id", "title", "kind", "status", "summary", "standing", "when", "topics", "about", "likelihood", "names", "participants", "level", "format", "medium", "access", "place", "candidatePlaces", "statusHistory", "partOf", "onMargins", "series", "rescheduledFrom", "commitments", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'meeting';
CREATE OR REPLACE VIEW agreements AS
SELECT report, "$schema", "type", "id", "title", "instrument", "status", "summary", "standing", "when", "topics", "about", "likelihood", "names", "parties", "level", "bindingness", "actions", "count", "package", "relations", "purpose", "commitments", "languages", "bodies", "registrations", "documents", "process", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'agreement';
CREATE OR REPLACE VIEW acts AS
SELECT report, "$schema", "type", "id", "title", "kind", "shade", "status", "by", "with", "to", "summary", "standing", "when", "topics", "about", "likelihood", "names", "places", "during", "partOf", "under", "replaces", "outcome", "conditions", "reasons", "statusHistory", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'act';
CREATE OR REPLACE VIEW statements AS
SELECT report, "$schema", "type", "id", "kind", "shade", "speakers", "summary", "capacity", "onBehalfOf", "addressees", "standing", "when", "topics", "about", "at", "place", "channel", "document", "quotes", "claims", "stances", "factuality", "conditions", "reasons", "again", "reportedView", "commitments", "inReplyTo", "interpreted", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'statement';
CREATE OR REPLACE VIEW processes AS
SELECT report, "$schema", "type", "id", "title", "kind", "parties", "status", "summary", "standing", "when", "topics", "about", "likelihood", "names", "mediators", "observers", "format", "formatsConsidered", "statusHistory", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'process';
CREATE OR REPLACE VIEW relationships AS
SELECT report, "$schema", "type", "id", "title", "parties", "kind", "status", "summary", "standing", "when", "topics", "about", "likelihood", "names", "asStated", "identifiers", "sameAs", "note", "evidence", "alternatives", "gaps", "figures", "extensions" FROM records WHERE "type" = 'relationship';
