-- Generated from the JSON Schemas. Do not edit.
CREATE OR REPLACE TEMPORARY VIEW record_lines (
`$schema` STRING,
`type` STRING,
`id` STRING,
`name` STRING,
`identity` STRING,
`several` BOOLEAN,
`offices` ARRAY<STRUCT<`title`: STRING, `of`: STRING, `start`: STRING, `end`: STRING, `former`: BOOLEAN>>,
`nationality` STRING,
`names` ARRAY<STRUCT<`text`: STRING, `language`: STRING, `kind`: STRING, `usedBy`: ARRAY<STRING>, `start`: STRING, `end`: STRING>>,
`identifiers` ARRAY<STRUCT<`scheme`: STRING, `value`: STRING>>,
`sameAs` ARRAY<STRING>,
`note` STRING,
`evidence` ARRAY<STRUCT<`source`: STRING, `spans`: ARRAY<STRUCT<`start`: BIGINT, `end`: BIGINT>>, `fields`: ARRAY<STRING>, `basis`: STRING, `mode`: STRING, `note`: STRING>>,
`alternatives` ARRAY<STRUCT<`from`: ARRAY<STRING>, `changes`: ARRAY<STRUCT<`field`: STRING, `value`: VARIANT, `none`: BOOLEAN>>, `kind`: STRING, `basis`: STRING, `note`: STRING>>,
`gaps` ARRAY<STRUCT<`field`: STRING, `kind`: STRING, `of`: ARRAY<STRING>, `asOf`: STRING, `from`: ARRAY<STRING>, `note`: STRING>>,
`figures` ARRAY<STRUCT<`key`: STRING, `label`: STRING, `measure`: STRING, `item`: STRING, `of`: ARRAY<STRING>, `value`: DOUBLE, `min`: DOUBLE, `max`: DOUBLE, `missing`: STRING, `unit`: STRING, `currency`: STRING, `approximate`: BOOLEAN, `since`: STRING, `asOf`: STRING, `parts`: ARRAY<STRUCT<`label`: STRING, `measure`: STRING, `item`: STRING, `of`: ARRAY<STRING>, `value`: DOUBLE, `min`: DOUBLE, `max`: DOUBLE>>>>,
`extensions` ARRAY<STRUCT<`namespace`: STRING, `value`: VARIANT>>,
`kind` STRING,
`state` STRING,
`parent` STRING,
`members` ARRAY<STRING>,
`leaders` ARRAY<STRING>,
`countryCode` STRING,
`capital` STRING,
`claimants` ARRAY<STRUCT<`by`: STRING, `summary`: STRING>>,
`within` STRING,
`near` STRING,
`coordinates` STRUCT<`latitude`: DOUBLE, `longitude`: DOUBLE>,
`distance` STRUCT<`kilometres`: DOUBLE, `from`: STRING, `approximate`: BOOLEAN>,
`codes` ARRAY<STRUCT<`scheme`: STRING, `code`: STRING, `label`: STRING>>,
`about` ARRAY<STRING>,
`title` STRING,
`publisher` STRING,
`authors` ARRAY<STRING>,
`url` STRING,
`publishedAt` STRING,
`retrievedAt` STRING,
`language` STRING,
`translatedFrom` STRING,
`basedOn` ARRAY<STRING>,
`credit` STRING,
`depicts` ARRAY<STRING>,
`caption` STRING,
`textDigest` STRUCT<`sha256`: STRING, `length`: BIGINT>,
`visitors` ARRAY<STRUCT<`actor`: STRING, `role`: STRING, `representing`: STRING, `capacity`: STRING, `attendance`: STRING>>,
`host` STRING,
`status` STRING,
`summary` STRING,
`standing` STRING,
`when` STRUCT<`start`: STRING, `end`: STRING, `notBefore`: STRING, `notAfter`: STRING, `after`: STRUCT<`record`: STRING, `key`: STRING, `field`: STRING>, `timeLimit`: STRING, `part`: STRING, `timeZone`: STRING, `duration`: STRING, `approximate`: BOOLEAN, `asStated`: STRING>,
`topics` ARRAY<STRING>,
`likelihood` STRING,
`rank` STRING,
`rankAsStated` STRING,
`receivedBy` ARRAY<STRING>,
`places` ARRAY<STRING>,
`statusHistory` ARRAY<STRUCT<`key`: STRING, `status`: STRING, `when`: STRUCT<`start`: STRING, `end`: STRING, `notBefore`: STRING, `notAfter`: STRING, `after`: STRUCT<`record`: STRING, `key`: STRING, `field`: STRING>, `timeLimit`: STRING, `part`: STRING, `timeZone`: STRING, `duration`: STRING, `approximate`: BOOLEAN, `asStated`: STRING>, `by`: ARRAY<STRING>, `statement`: STRING, `during`: STRING, `conditions`: ARRAY<STRUCT<`kind`: STRING, `record`: STRING, `key`: STRING, `field`: STRING, `summary`: STRING>>, `reasons`: ARRAY<STRUCT<`record`: STRING, `key`: STRING, `field`: STRING, `summary`: STRING>>, `previously`: STRUCT<`when`: STRUCT<`start`: STRING, `end`: STRING, `notBefore`: STRING, `notAfter`: STRING, `after`: STRUCT<`record`: STRING, `key`: STRING, `field`: STRING>, `timeLimit`: STRING, `part`: STRING, `timeZone`: STRING, `duration`: STRING, `approximate`: BOOLEAN, `asStated`: STRING>, `place`: STRING>>>,
`purpose` STRING,
`partOf` STRING,
`series` ARRAY<STRUCT<`name`: STRING, `ordinal`: BIGINT, `previous`: STRING>>,
`participants` ARRAY<STRUCT<`actor`: STRING, `role`: STRING, `representing`: STRING, `capacity`: STRING, `attendance`: STRING>>,
`level` STRING,
`format` STRING,
`medium` STRING,
`access` STRING,
`place` STRING,
`candidatePlaces` ARRAY<STRING>,
`onMargins` STRING,
`rescheduledFrom` STRING,
`commitments` ARRAY<STRUCT<`key`: STRING, `summary`: STRING, `kind`: STRING, `shade`: STRING, `refrain`: BOOLEAN, `permitted`: BOOLEAN, `by`: ARRAY<STRING>, `to`: ARRAY<STRING>, `when`: STRUCT<`start`: STRING, `end`: STRING, `notBefore`: STRING, `notAfter`: STRING, `after`: STRUCT<`record`: STRING, `key`: STRING, `field`: STRING>, `timeLimit`: STRING, `part`: STRING, `timeZone`: STRING, `duration`: STRING, `approximate`: BOOLEAN, `asStated`: STRING>, `conditions`: ARRAY<STRUCT<`kind`: STRING, `record`: STRING, `key`: STRING, `field`: STRING, `summary`: STRING>>, `about`: ARRAY<STRING>, `figures`: ARRAY<STRUCT<`key`: STRING, `label`: STRING, `measure`: STRING, `item`: STRING, `of`: ARRAY<STRING>, `value`: DOUBLE, `min`: DOUBLE, `max`: DOUBLE, `missing`: STRING, `unit`: STRING, `currency`: STRING, `approximate`: BOOLEAN, `since`: STRING, `asOf`: STRING, `parts`: ARRAY<STRUCT<`label`: STRING, `measure`: STRING, `item`: STRING, `of`: ARRAY<STRING>, `value`: DOUBLE, `min`: DOUBLE, `max`: DOUBLE>>>>>>,
`instrument` STRING,
`parties` ARRAY<STRING>,
`bindingness` STRING,
`actions` ARRAY<STRUCT<`key`: STRING, `action`: STRING, `status`: STRING, `by`: ARRAY<STRING>, `when`: STRUCT<`start`: STRING, `end`: STRING, `notBefore`: STRING, `notAfter`: STRING, `after`: STRUCT<`record`: STRING, `key`: STRING, `field`: STRING>, `timeLimit`: STRING, `part`: STRING, `timeZone`: STRING, `duration`: STRING, `approximate`: BOOLEAN, `asStated`: STRING>, `place`: STRING, `during`: STRING, `of`: STRING, `representatives`: ARRAY<STRUCT<`person`: STRING, `onBehalfOf`: STRING, `capacity`: STRING>>, `witnesses`: ARRAY<STRING>, `topics`: ARRAY<STRING>, `conditions`: ARRAY<STRUCT<`kind`: STRING, `record`: STRING, `key`: STRING, `field`: STRING, `summary`: STRING>>, `reasons`: ARRAY<STRUCT<`record`: STRING, `key`: STRING, `field`: STRING, `summary`: STRING>>, `figures`: ARRAY<STRUCT<`key`: STRING, `label`: STRING, `measure`: STRING, `item`: STRING, `of`: ARRAY<STRING>, `value`: DOUBLE, `min`: DOUBLE, `max`: DOUBLE, `missing`: STRING, `unit`: STRING, `currency`: STRING, `approximate`: BOOLEAN, `since`: STRING, `asOf`: STRING, `parts`: ARRAY<STRUCT<`label`: STRING, `measure`: STRING, `item`: STRING, `of`: ARRAY<STRING>, `value`: DOUBLE, `min`: DOUBLE, `max`: DOUBLE>>>>, `summary`: STRING>>,
`count` BIGINT,
`package` STRUCT<`total`: BIGINT, `parts`: ARRAY<STRING>, `complete`: BOOLEAN>,
`relations` ARRAY<STRUCT<`kind`: STRING, `record`: STRING>>,
`languages` ARRAY<STRING>,
`bodies` ARRAY<STRUCT<`body`: STRING, `role`: STRING>>,
`registrations` ARRAY<STRUCT<`register`: STRING, `number`: STRING, `on`: STRING>>,
`documents` ARRAY<STRUCT<`url`: STRING, `language`: STRING>>,
`process` STRING,
`shade` STRING,
`by` ARRAY<STRING>,
`with` ARRAY<STRING>,
`to` ARRAY<STRING>,
`during` STRING,
`under` STRUCT<`record`: STRING, `key`: STRING, `field`: STRING>,
`replaces` STRING,
`outcome` STRING,
`conditions` ARRAY<STRUCT<`kind`: STRING, `record`: STRING, `key`: STRING, `field`: STRING, `summary`: STRING>>,
`reasons` ARRAY<STRUCT<`record`: STRING, `key`: STRING, `field`: STRING, `summary`: STRING>>,
`speakers` ARRAY<STRING>,
`capacity` STRING,
`onBehalfOf` ARRAY<STRING>,
`addressees` ARRAY<STRING>,
`at` STRING,
`channel` STRUCT<`kind`: STRING, `outlet`: STRING, `url`: STRING>,
`document` STRING,
`quotes` ARRAY<STRUCT<`text`: STRING, `language`: STRING, `translated`: BOOLEAN, `incomplete`: BOOLEAN, `speaker`: STRING, `original`: STRUCT<`text`: STRING, `language`: STRING>>>,
`claims` ARRAY<STRUCT<`record`: STRING, `key`: STRING, `field`: STRING, `modality`: STRING, `refrain`: BOOLEAN>>,
`stances` ARRAY<STRUCT<`target`: STRING, `value`: STRING>>,
`factuality` STRING,
`again` BOOLEAN,
`reportedView` STRUCT<`holder`: STRING, `attitude`: STRING>,
`inReplyTo` STRING,
`interpreted` BOOLEAN,
`mediators` ARRAY<STRING>,
`observers` ARRAY<STRING>,
`formatsConsidered` ARRAY<STRUCT<`format`: STRING, `label`: STRING, `with`: ARRAY<STRING>, `by`: ARRAY<STRING>, `stance`: STRING>>,
`asStated` STRING
) USING json OPTIONS (path '${path}', mode 'FAILFAST', lineSep '\n');
CREATE OR REPLACE TEMPORARY VIEW records AS
SELECT input_file_name() AS report, * FROM record_lines;

CREATE OR REPLACE TEMPORARY VIEW sources AS
SELECT report, `$schema`, `type`, `id`, `kind`, `title`, `publisher`, `authors`, `url`, `publishedAt`, `retrievedAt`, `language`, `translatedFrom`, `basedOn`, `credit`, `depicts`, `caption`, `textDigest`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'source';
CREATE OR REPLACE TEMPORARY VIEW people AS
SELECT report, `$schema`, `type`, `id`, `name`, `identity`, `several`, `offices`, `nationality`, `names`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'person';
CREATE OR REPLACE TEMPORARY VIEW organizations AS
SELECT report, `$schema`, `type`, `id`, `name`, `kind`, `state`, `parent`, `members`, `leaders`, `several`, `names`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'organization';
CREATE OR REPLACE TEMPORARY VIEW states AS
SELECT report, `$schema`, `type`, `id`, `name`, `countryCode`, `capital`, `names`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'state';
CREATE OR REPLACE TEMPORARY VIEW places AS
SELECT report, `$schema`, `type`, `id`, `name`, `kind`, `state`, `claimants`, `within`, `near`, `coordinates`, `distance`, `names`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'place';
CREATE OR REPLACE TEMPORARY VIEW topics AS
SELECT report, `$schema`, `type`, `id`, `name`, `codes`, `about`, `within`, `names`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'topic';
CREATE OR REPLACE TEMPORARY VIEW visits AS
SELECT report, `$schema`, `type`, `id`, `title`, `visitors`, `host`, `status`, `summary`, `standing`, `when`, `topics`, `about`, `likelihood`, `names`, `rank`, `rankAsStated`, `receivedBy`, `places`, `statusHistory`, `purpose`, `partOf`, `series`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'visit';
CREATE OR REPLACE TEMPORARY VIEW meetings AS
SELECT report, `$schema`, `type`, `id`, `title`, `kind`, `status`, `summary`, `standing`, `when`, `topics`, `about`, `likelihood`, `names`, `participants`, `level`, `format`, `medium`, `access`, `place`, `candidatePlaces`, `statusHistory`, `partOf`, `onMargins`, `series`, `rescheduledFrom`, `commitments`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'meeting';
CREATE OR REPLACE TEMPORARY VIEW agreements AS
SELECT report, `$schema`, `type`, `id`, `title`, `instrument`, `status`, `summary`, `standing`, `when`, `topics`, `about`, `likelihood`, `names`, `parties`, `level`, `bindingness`, `actions`, `count`, `package`, `relations`, `purpose`, `commitments`, `languages`, `bodies`, `registrations`, `documents`, `process`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'agreement';
CREATE OR REPLACE TEMPORARY VIEW acts AS
SELECT report, `$schema`, `type`, `id`, `title`, `kind`, `shade`, `status`, `by`, `with`, `to`, `summary`, `standing`, `when`, `topics`, `about`, `likelihood`, `names`, `places`, `during`, `partOf`, `under`, `replaces`, `outcome`, `conditions`, `reasons`, `statusHistory`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'act';
CREATE OR REPLACE TEMPORARY VIEW statements AS
SELECT report, `$schema`, `type`, `id`, `kind`, `shade`, `speakers`, `summary`, `capacity`, `onBehalfOf`, `addressees`, `standing`, `when`, `topics`, `about`, `at`, `place`, `channel`, `document`, `quotes`, `claims`, `stances`, `factuality`, `conditions`, `reasons`, `again`, `reportedView`, `commitments`, `inReplyTo`, `interpreted`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'statement';
CREATE OR REPLACE TEMPORARY VIEW processes AS
SELECT report, `$schema`, `type`, `id`, `title`, `kind`, `parties`, `status`, `summary`, `standing`, `when`, `topics`, `about`, `likelihood`, `names`, `mediators`, `observers`, `format`, `formatsConsidered`, `statusHistory`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'process';
CREATE OR REPLACE TEMPORARY VIEW relationships AS
SELECT report, `$schema`, `type`, `id`, `title`, `parties`, `kind`, `status`, `summary`, `standing`, `when`, `topics`, `about`, `likelihood`, `names`, `asStated`, `identifiers`, `sameAs`, `note`, `evidence`, `alternatives`, `gaps`, `figures`, `extensions` FROM records WHERE `type` = 'relationship';
