-- Generated from the JSON Schemas. Do not edit.
CREATE OR REPLACE MACRO edtf_low(t) AS CASE length(trim(TRAILING '~?%' FROM t)) WHEN 4 THEN try_cast(concat(left(t, 4), '-01-01') AS DATE) WHEN 7 THEN try_cast(concat(left(t, 7), '-01') AS DATE) ELSE try_cast(left(t, 10) AS DATE) END;
CREATE OR REPLACE MACRO edtf_high(t) AS CASE length(trim(TRAILING '~?%' FROM t)) WHEN 4 THEN try_cast(concat(left(t, 4), '-12-31') AS DATE) WHEN 7 THEN last_day(try_cast(concat(left(t, 7), '-01') AS DATE)) ELSE try_cast(left(t, 10) AS DATE) END;
CREATE OR REPLACE MACRO edtf_precision(t) AS CASE WHEN trim(TRAILING '~?%' FROM t) LIKE '%T%Z' OR trim(TRAILING '~?%' FROM t) LIKE '%T%+__:__' OR trim(TRAILING '~?%' FROM t) LIKE '%T%-__:__' THEN 'instant' WHEN t LIKE '%T%' THEN 'local-time' WHEN length(trim(TRAILING '~?%' FROM t)) = 4 THEN 'year' WHEN length(trim(TRAILING '~?%' FROM t)) = 7 THEN 'month' WHEN length(trim(TRAILING '~?%' FROM t)) = 10 THEN 'day' END;
CREATE OR REPLACE MACRO edtf_approximate(t) AS right(t, 1) IN ('~', '%');
CREATE OR REPLACE MACRO edtf_uncertain(t) AS right(t, 1) IN ('?', '%');
CREATE OR REPLACE MACRO edtf_instant(t) AS CASE WHEN trim(TRAILING '~?%' FROM t) LIKE '%T%Z' OR trim(TRAILING '~?%' FROM t) LIKE '%T%+__:__' OR trim(TRAILING '~?%' FROM t) LIKE '%T%-__:__' THEN try_cast(CASE WHEN substr(t, 17, 1) = ':' THEN replace(trim(TRAILING '~?%' FROM t), ':60', ':59') ELSE concat(left(t, 16), ':00', substr(trim(TRAILING '~?%' FROM t), 17)) END AS TIMESTAMPTZ) END;

CREATE OR REPLACE VIEW names AS
SELECT report, id AS record, type, NULL AS standing, title AS name FROM sources
UNION ALL
SELECT report, id AS record, type, NULL AS standing, name AS name FROM people
UNION ALL
SELECT report, id AS record, type, NULL AS standing, name AS name FROM organizations
UNION ALL
SELECT report, id AS record, type, NULL AS standing, name AS name FROM states
UNION ALL
SELECT report, id AS record, type, NULL AS standing, name AS name FROM places
UNION ALL
SELECT report, id AS record, type, NULL AS standing, name AS name FROM topics
UNION ALL
SELECT report, id AS record, type, standing, title AS name FROM visits
UNION ALL
SELECT report, id AS record, type, standing, title AS name FROM meetings
UNION ALL
SELECT report, id AS record, type, standing, title AS name FROM agreements
UNION ALL
SELECT report, id AS record, type, standing, title AS name FROM acts
UNION ALL
SELECT report, id AS record, type, standing, summary AS name FROM statements
UNION ALL
SELECT report, id AS record, type, standing, title AS name FROM processes
UNION ALL
SELECT report, id AS record, type, standing, title AS name FROM relationships;
CREATE OR REPLACE VIEW occurrences AS
SELECT report, id AS record, type, standing, NULL AS "kind", "status", "title", "likelihood", summary FROM visits
UNION ALL
SELECT report, id AS record, type, standing, "kind", "status", "title", "likelihood", summary FROM meetings
UNION ALL
SELECT report, id AS record, type, standing, NULL AS "kind", "status", "title", "likelihood", summary FROM agreements
UNION ALL
SELECT report, id AS record, type, standing, "kind", "status", "title", "likelihood", summary FROM acts
UNION ALL
SELECT report, id AS record, type, standing, "kind", NULL AS "status", NULL AS "title", NULL AS "likelihood", summary FROM statements
UNION ALL
SELECT report, id AS record, type, standing, "kind", "status", "title", "likelihood", summary FROM processes
UNION ALL
SELECT report, id AS record, type, standing, "kind", "status", "title", "likelihood", summary FROM relationships;
CREATE OR REPLACE VIEW dates AS
SELECT report, record, type, standing, edtf_low(coalesce(w."start", w."notBefore")) AS date_low, edtf_high(coalesce(w."end", w."notAfter", w."start")) AS date_high,
  edtf_low(coalesce(w."start", w."notBefore")) AS start_low, edtf_high(coalesce(w."start", w."notAfter", w."end")) AS start_high,
  edtf_low(coalesce(w."end", w."start", w."notBefore")) AS end_low, edtf_high(coalesce(w."end", w."notAfter")) AS end_high,
  edtf_precision(coalesce(w."start", w."end", w."notBefore", w."notAfter")) AS date_precision,
  coalesce(w.approximate, false) OR coalesce(edtf_approximate(w."start"), false) OR coalesce(edtf_approximate(w."end"), false) OR coalesce(edtf_approximate(w."notBefore"), false) OR coalesce(edtf_approximate(w."notAfter"), false) AS approximate, coalesce(edtf_uncertain(w."start"), false) OR coalesce(edtf_uncertain(w."end"), false) OR coalesce(edtf_uncertain(w."notBefore"), false) OR coalesce(edtf_uncertain(w."notAfter"), false) AS uncertain,
  edtf_instant(w."start") AS start_instant, w."part" AS part_of_day_or_year, w."timeZone" AS time_zone,
  w."after".record AS after_record, w."after"."key" AS after_key, w."timeLimit" AS time_limit
FROM (
SELECT report, id AS record, type, standing, "when" AS w FROM visits
UNION ALL
SELECT report, id AS record, type, standing, "when" AS w FROM meetings
UNION ALL
SELECT report, id AS record, type, standing, "when" AS w FROM agreements
UNION ALL
SELECT report, id AS record, type, standing, "when" AS w FROM acts
UNION ALL
SELECT report, id AS record, type, standing, "when" AS w FROM statements
UNION ALL
SELECT report, id AS record, type, standing, "when" AS w FROM processes
UNION ALL
SELECT report, id AS record, type, standing, "when" AS w FROM relationships
) dated WHERE w IS NOT NULL;
CREATE OR REPLACE VIEW evidence AS
SELECT x.report, x.record, x.type, x.standing, x.e.source, s.kind AS source_kind, s.publisher,
  edtf_low(s."publishedAt") AS published_low, edtf_high(s."publishedAt") AS published_high,
  coalesce(edtf_approximate(s."publishedAt"), false) AS published_approximate, coalesce(edtf_uncertain(s."publishedAt"), false) AS published_uncertain,
  x.e.basis, x.e."mode" AS report_mode, x.e.fields, x.e.spans, x.e.note
FROM (
SELECT report, id AS record, type, NULL AS standing, unnest(evidence) AS e FROM sources
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(evidence) AS e FROM people
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(evidence) AS e FROM organizations
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(evidence) AS e FROM states
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(evidence) AS e FROM places
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(evidence) AS e FROM topics
UNION ALL
SELECT report, id AS record, type, standing, unnest(evidence) AS e FROM visits
UNION ALL
SELECT report, id AS record, type, standing, unnest(evidence) AS e FROM meetings
UNION ALL
SELECT report, id AS record, type, standing, unnest(evidence) AS e FROM agreements
UNION ALL
SELECT report, id AS record, type, standing, unnest(evidence) AS e FROM acts
UNION ALL
SELECT report, id AS record, type, standing, unnest(evidence) AS e FROM statements
UNION ALL
SELECT report, id AS record, type, standing, unnest(evidence) AS e FROM processes
UNION ALL
SELECT report, id AS record, type, standing, unnest(evidence) AS e FROM relationships
) x LEFT JOIN sources s ON s.report = x.report AND s.id = x.e.source;
CREATE OR REPLACE VIEW alternative_values AS
SELECT report, record, type, standing, teller, c.field, c."value"::VARCHAR AS value_json, c."none" AS is_none, account_kind, basis, note
FROM (SELECT report, record, type, standing, a.kind AS account_kind, a.basis, a.note, teller, unnest(a.changes) AS c FROM (SELECT *, unnest(a."from") AS teller FROM (
SELECT report, id AS record, type, NULL AS standing, unnest(alternatives) AS a FROM sources
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(alternatives) AS a FROM people
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(alternatives) AS a FROM organizations
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(alternatives) AS a FROM states
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(alternatives) AS a FROM places
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(alternatives) AS a FROM topics
UNION ALL
SELECT report, id AS record, type, standing, unnest(alternatives) AS a FROM visits
UNION ALL
SELECT report, id AS record, type, standing, unnest(alternatives) AS a FROM meetings
UNION ALL
SELECT report, id AS record, type, standing, unnest(alternatives) AS a FROM agreements
UNION ALL
SELECT report, id AS record, type, standing, unnest(alternatives) AS a FROM acts
UNION ALL
SELECT report, id AS record, type, standing, unnest(alternatives) AS a FROM statements
UNION ALL
SELECT report, id AS record, type, standing, unnest(alternatives) AS a FROM processes
UNION ALL
SELECT report, id AS record, type, standing, unnest(alternatives) AS a FROM relationships
)));
CREATE OR REPLACE VIEW commitments AS
SELECT report, record, type, standing, c."key" AS item_key, c.summary, c.kind, c.shade, c.refrain, c.permitted, c."by" AS by_actors, c."to" AS to_actors, c.about, c.conditions,
  edtf_low(coalesce(c."when"."start", c."when"."notBefore")) AS due_low, edtf_high(coalesce(c."when"."end", c."when"."notAfter", c."when"."start")) AS due_high, coalesce(c."when".approximate, false) OR coalesce(edtf_approximate(c."when"."start"), false) OR coalesce(edtf_approximate(c."when"."end"), false) OR coalesce(edtf_approximate(c."when"."notBefore"), false) OR coalesce(edtf_approximate(c."when"."notAfter"), false) AS due_approximate, coalesce(edtf_uncertain(c."when"."start"), false) OR coalesce(edtf_uncertain(c."when"."end"), false) OR coalesce(edtf_uncertain(c."when"."notBefore"), false) OR coalesce(edtf_uncertain(c."when"."notAfter"), false) AS due_uncertain, c."when"."after".record AS after_record, c."when"."after"."key" AS after_key, c."when"."timeLimit" AS time_limit
FROM (
SELECT report, id AS record, type, standing, unnest(commitments) AS c FROM meetings
UNION ALL
SELECT report, id AS record, type, standing, unnest(commitments) AS c FROM agreements
UNION ALL
SELECT report, id AS record, type, standing, unnest(commitments) AS c FROM statements
);
CREATE OR REPLACE VIEW figures AS
SELECT report, record, type, standing, item_path, item_key, f."key" AS figure_key, f.label, f.measure, f.item, f."value" AS value_number, f."min" AS min_number, f."max" AS max_number, f.missing, f.unit, f.currency, f.approximate,
  f."of" AS of_records, f.since, f."asOf" AS as_of, f.parts
FROM (
SELECT report, id AS record, type, NULL AS standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM sources
UNION ALL
SELECT report, id AS record, type, NULL AS standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM people
UNION ALL
SELECT report, id AS record, type, NULL AS standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM organizations
UNION ALL
SELECT report, id AS record, type, NULL AS standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM states
UNION ALL
SELECT report, id AS record, type, NULL AS standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM places
UNION ALL
SELECT report, id AS record, type, NULL AS standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM topics
UNION ALL
SELECT report, id AS record, type, standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM visits
UNION ALL
SELECT report, id AS record, type, standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM meetings
UNION ALL
SELECT report, record, type, standing, '/commitments/-' AS item_path, x."key" AS item_key, unnest(x.figures) AS f FROM (SELECT report, id AS record, type, standing, unnest("commitments") AS x FROM meetings)
UNION ALL
SELECT report, id AS record, type, standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM agreements
UNION ALL
SELECT report, record, type, standing, '/actions/-' AS item_path, x."key" AS item_key, unnest(x.figures) AS f FROM (SELECT report, id AS record, type, standing, unnest("actions") AS x FROM agreements)
UNION ALL
SELECT report, record, type, standing, '/commitments/-' AS item_path, x."key" AS item_key, unnest(x.figures) AS f FROM (SELECT report, id AS record, type, standing, unnest("commitments") AS x FROM agreements)
UNION ALL
SELECT report, id AS record, type, standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM acts
UNION ALL
SELECT report, id AS record, type, standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM statements
UNION ALL
SELECT report, record, type, standing, '/commitments/-' AS item_path, x."key" AS item_key, unnest(x.figures) AS f FROM (SELECT report, id AS record, type, standing, unnest("commitments") AS x FROM statements)
UNION ALL
SELECT report, id AS record, type, standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM processes
UNION ALL
SELECT report, id AS record, type, standing, '' AS item_path, NULL AS item_key, unnest(figures) AS f FROM relationships
);
CREATE OR REPLACE VIEW gaps AS
SELECT report, record, type, standing, g.field, g.kind, g."of" AS of_records, g."asOf" AS as_of, g."from" AS tellers, g.note
FROM (
SELECT report, id AS record, type, NULL AS standing, unnest(gaps) AS g FROM sources
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(gaps) AS g FROM people
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(gaps) AS g FROM organizations
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(gaps) AS g FROM states
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(gaps) AS g FROM places
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(gaps) AS g FROM topics
UNION ALL
SELECT report, id AS record, type, standing, unnest(gaps) AS g FROM visits
UNION ALL
SELECT report, id AS record, type, standing, unnest(gaps) AS g FROM meetings
UNION ALL
SELECT report, id AS record, type, standing, unnest(gaps) AS g FROM agreements
UNION ALL
SELECT report, id AS record, type, standing, unnest(gaps) AS g FROM acts
UNION ALL
SELECT report, id AS record, type, standing, unnest(gaps) AS g FROM statements
UNION ALL
SELECT report, id AS record, type, standing, unnest(gaps) AS g FROM processes
UNION ALL
SELECT report, id AS record, type, standing, unnest(gaps) AS g FROM relationships
);

CREATE OR REPLACE VIEW claims AS
SELECT report, statement, standing, kind, shade, factuality, c.record AS target, c."key" AS target_key, c.field AS target_field, c.modality, c.refrain, conditions
FROM (SELECT report, id AS statement, standing, kind, shade, factuality, conditions, unnest(claims) AS c FROM statements);
CREATE OR REPLACE VIEW stands AS
SELECT DISTINCT o.report, o.record, t.statement, coalesce(t.said_as = 'deny' OR t.factuality LIKE '%-not', false) AS denies
FROM occurrences o JOIN (
SELECT report, target AS record, statement, kind AS said_as, shade, factuality, modality IS NULL AND refrain IS NULL AS is_plain, coalesce(modality, '') AS modality, true AS is_claim
FROM claims WHERE target_key IS NULL AND target_field IS NULL
UNION ALL
SELECT report, record, statement, kind AS said_as, shade, factuality, true AS is_plain, '' AS modality, false AS is_claim
FROM (SELECT report, id AS statement, kind, shade, factuality, unnest(about) AS record FROM statements WHERE kind IN ('evaluate', 'courtesy'))
) t ON t.report = o.report AND t.record = o.record AND t.statement <> o.record
WHERE (t.is_plain OR (t.modality <> 'hypothetical' AND o.status = 'proposed'))
  AND CASE WHEN t.said_as = 'deny' OR t.factuality LIKE '%-not' THEN t.is_claim WHEN t.said_as = 'ask' OR t.shade = 'decline-comment' OR t.factuality = 'uncommitted' THEN false ELSE true END;
CREATE OR REPLACE VIEW disputed AS
SELECT o.report, o.record, o.type, o.standing, o.kind, o.status, coalesce(o.title, o.summary) AS title, t.statement, t.speaker, CASE WHEN t.denies THEN 'denies' WHEN NOT t.denies THEN 'claims' END AS says, t.statement_kind, t.factuality, t.statement_standing, t.statement_summary
FROM occurrences o LEFT JOIN (
SELECT t.report, t.record, t.denies, s.id AS statement, s.kind AS statement_kind, s.factuality, s.standing AS statement_standing, s.summary AS statement_summary, unnest(s.speakers) AS speaker
FROM stands t JOIN statements s ON s.report = t.report AND s.id = t.statement
) t ON t.report = o.report AND t.record = o.record
WHERE o.standing IS NOT NULL;
CREATE OR REPLACE VIEW participations AS
SELECT p.*, CASE WHEN actor_role IN ('interpreter', 'observer', 'attendee') OR attendance IN ('declined', 'absent') OR (actor_role = 'host' AND representing IS NULL AND p.type = 'meeting') THEN NULL ELSE coalesce(representing, actor) END AS side,
  d.date_low, d.date_high, d.approximate, d.uncertain
FROM (
SELECT report, event, type, kind, status, meeting_level, place, part_of, p."actor" AS actor, p."role" AS actor_role, p."representing" AS representing, p."capacity" AS capacity, p."attendance" AS attendance
FROM (SELECT report, id AS event, type, kind, status, "level" AS meeting_level, place, "partOf" AS part_of, unnest(participants) AS p FROM meetings WHERE standing IS NULL)
UNION ALL
SELECT report, event, type, 'visit' AS kind, status, NULL AS meeting_level, NULL AS place, part_of, p."actor" AS actor, p."role" AS actor_role, p."representing" AS representing, p."capacity" AS capacity, p."attendance" AS attendance
FROM (SELECT report, id AS event, type, status, "partOf" AS part_of, unnest(visitors) AS p FROM visits WHERE standing IS NULL)
UNION ALL
SELECT report, id AS event, type, 'visit' AS kind, status, NULL AS meeting_level, NULL AS place, "partOf" AS part_of, host AS actor, 'host' AS actor_role, NULL AS representing, NULL AS capacity, NULL AS attendance
FROM visits WHERE standing IS NULL
) p LEFT JOIN dates d ON d.report = p.report AND d.record = p.event;
CREATE OR REPLACE VIEW agreement_parties AS
SELECT report, id AS agreement, title, instrument, status, unnest(parties) AS party FROM agreements WHERE standing IS NULL;
CREATE OR REPLACE VIEW agreement_steps AS
SELECT g.report, g.agreement, g.title, g.instrument, g.agreement_status, g.step_position, g.step_key, g.step, g.step_status, g.by_actors, g.during, g.place,
  coalesce(g.own_low, d.date_low) AS date_low, coalesce(g.own_high, d.date_high) AS date_high,
  coalesce(CASE WHEN g.own_low IS NOT NULL AND g.own_high IS NOT NULL THEN g.own_approximate ELSE g.own_approximate OR d.approximate END, false) AS approximate, coalesce(CASE WHEN g.own_low IS NOT NULL AND g.own_high IS NOT NULL THEN g.own_uncertain ELSE g.own_uncertain OR d.uncertain END, false) AS uncertain, g.after_record, g.after_key, g.time_limit, g.conditions, g.summary
FROM (
SELECT report, agreement, title, instrument, agreement_status, step_position, a."key" AS step_key, a."action" AS step, coalesce(a.status, 'done') AS step_status, a."by" AS by_actors, a.during, a.place, a.conditions, a.summary,
  edtf_low(coalesce(a."when"."start", a."when"."notBefore")) AS own_low, edtf_high(coalesce(a."when"."end", a."when"."notAfter", a."when"."start")) AS own_high, coalesce(a."when".approximate, false) OR coalesce(edtf_approximate(a."when"."start"), false) OR coalesce(edtf_approximate(a."when"."end"), false) OR coalesce(edtf_approximate(a."when"."notBefore"), false) OR coalesce(edtf_approximate(a."when"."notAfter"), false) AS own_approximate, coalesce(edtf_uncertain(a."when"."start"), false) OR coalesce(edtf_uncertain(a."when"."end"), false) OR coalesce(edtf_uncertain(a."when"."notBefore"), false) OR coalesce(edtf_uncertain(a."when"."notAfter"), false) AS own_uncertain, a."when"."after".record AS after_record, a."when"."after"."key" AS after_key, a."when"."timeLimit" AS time_limit
FROM (SELECT report, id AS agreement, title, instrument, status AS agreement_status, unnest(actions) AS a, generate_subscripts(actions, 1) - 1 AS step_position FROM agreements WHERE standing IS NULL)
) g LEFT JOIN dates d ON d.report = g.report AND d.record = g.during;
CREATE OR REPLACE VIEW acts_done AS
SELECT a.report, a.id AS act, a.kind, a.shade, a.title, r.actor, r.actor_role, a.outcome, a.about, a.during, a."partOf" AS part_of, a.under.record AS under_record, a.under."key" AS under_key, d.date_low, d.date_high, d.approximate, d.uncertain, a.summary
FROM acts a
LEFT JOIN (SELECT report, id AS act, 'by' AS actor_role, unnest("by") AS actor FROM acts UNION ALL SELECT report, id AS act, 'with' AS actor_role, unnest("with") AS actor FROM acts UNION ALL SELECT report, id AS act, 'to' AS actor_role, unnest("to") AS actor FROM acts) r ON r.report = a.report AND r.act = a.id
LEFT JOIN dates d ON d.report = a.report AND d.record = a.id
WHERE a.standing IS NULL AND a.status = 'done';
CREATE OR REPLACE VIEW statement_dates AS
SELECT s.report, s.id AS statement, s.standing, coalesce(own.date_low, ev.date_low, st.date_low, af.date_low) AS date_low, coalesce(own.date_high, ev.date_high, pub.published_high) AS date_high,
  CASE WHEN own.date_low IS NOT NULL OR own.date_high IS NOT NULL THEN 'when' WHEN ev.date_low IS NOT NULL OR ev.date_high IS NOT NULL THEN 'at' WHEN coalesce(st.date_low, af.date_low) IS NOT NULL THEN 'after' WHEN pub.published_high IS NOT NULL THEN 'published' END AS date_from,
  coalesce(CASE WHEN own.date_low IS NOT NULL AND own.date_high IS NOT NULL THEN own.approximate WHEN ev.date_low IS NOT NULL THEN own.approximate OR ev.approximate ELSE own.approximate OR ev.approximate OR st.approximate OR af.approximate END OR (own.date_high IS NULL AND ev.date_high IS NULL AND pub.approximate), false) AS approximate, coalesce(CASE WHEN own.date_low IS NOT NULL AND own.date_high IS NOT NULL THEN own.uncertain WHEN ev.date_low IS NOT NULL THEN own.uncertain OR ev.uncertain ELSE own.uncertain OR ev.uncertain OR st.uncertain OR af.uncertain END OR (own.date_high IS NULL AND ev.date_high IS NULL AND pub.uncertain), false) AS uncertain
FROM statements s
LEFT JOIN dates own ON own.report = s.report AND own.record = s.id
LEFT JOIN dates ev ON ev.report = s.report AND ev.record = s."at"
LEFT JOIN dates af ON af.report = s.report AND af.record = own.after_record AND own.after_key IS NULL AND af.type <> 'agreement'
LEFT JOIN agreement_steps st ON st.report = s.report AND st.agreement = own.after_record AND st.step_key = own.after_key
LEFT JOIN (
SELECT e.report, e.record, min(e.published_high) AS published_high, coalesce(min(CASE WHEN e.published_approximate THEN e.published_high END) = min(e.published_high), false) AND coalesce(min(CASE WHEN NOT e.published_approximate AND NOT e.published_uncertain THEN e.published_high END) > min(e.published_high), true) AS approximate, coalesce(min(CASE WHEN e.published_uncertain THEN e.published_high END) = min(e.published_high), false) AND coalesce(min(CASE WHEN NOT e.published_approximate AND NOT e.published_uncertain THEN e.published_high END) > min(e.published_high), true) AS uncertain FROM evidence e LEFT JOIN claims c ON c.report = e.report AND c.target = e.record
WHERE e.published_high IS NOT NULL AND e.fields IS NULL AND c.target IS NULL GROUP BY e.report, e.record
) pub ON pub.report = s.report AND pub.record = s.id;
CREATE OR REPLACE VIEW statement_targets AS
SELECT report, statement, standing, 'claim' AS target_role, target AS target, target_key AS target_key, target_field AS target_field, modality AS modality, refrain AS refrain, NULL AS stance FROM claims
UNION ALL
SELECT report, statement, standing, 'about' AS target_role, t AS target, NULL AS target_key, NULL AS target_field, NULL AS modality, NULL AS refrain, NULL AS stance FROM (SELECT report, id AS statement, standing, unnest("about") AS t FROM statements)
UNION ALL
SELECT report, statement, standing, 'topic' AS target_role, t AS target, NULL AS target_key, NULL AS target_field, NULL AS modality, NULL AS refrain, NULL AS stance FROM (SELECT report, id AS statement, standing, unnest("topics") AS t FROM statements)
UNION ALL
SELECT report, statement, standing, 'addressee' AS target_role, t AS target, NULL AS target_key, NULL AS target_field, NULL AS modality, NULL AS refrain, NULL AS stance FROM (SELECT report, id AS statement, standing, unnest("addressees") AS t FROM statements)
UNION ALL
SELECT report, statement, standing, 'stance' AS target_role, t.target AS target, NULL AS target_key, NULL AS target_field, NULL AS modality, NULL AS refrain, t."value" AS stance FROM (SELECT report, id AS statement, standing, unnest("stances") AS t FROM statements)
UNION ALL
SELECT report, statement, standing, 'document' AS target_role, t AS target, NULL AS target_key, NULL AS target_field, NULL AS modality, NULL AS refrain, NULL AS stance FROM (SELECT report, id AS statement, standing, "document" AS t FROM statements) WHERE t IS NOT NULL
UNION ALL
SELECT report, statement, standing, 'reply' AS target_role, t AS target, NULL AS target_key, NULL AS target_field, NULL AS modality, NULL AS refrain, NULL AS stance FROM (SELECT report, id AS statement, standing, "inReplyTo" AS t FROM statements) WHERE t IS NOT NULL;
CREATE OR REPLACE VIEW said AS
SELECT s.report, s.statement, s.kind, s.shade, s.speaker, s.on_behalf_of, s.capacity, t.target_role, t.target, split_part(t.target, ':', 1) AS target_type, t.target_key, t.target_field, t.modality, t.refrain, t.stance,
  d.date_low, d.date_high, d.date_from, d.approximate, d.uncertain, s.factuality, s.is_repeated, s.view_of, s.attitude, s.event, s.conditions, s.summary
FROM (SELECT report, id AS statement, kind, shade, "onBehalfOf" AS on_behalf_of, capacity, factuality, "again" AS is_repeated, "reportedView".holder AS view_of, "reportedView".attitude AS attitude, "at" AS event, conditions, summary, unnest(speakers) AS speaker FROM statements WHERE standing IS NULL) s
LEFT JOIN statement_targets t ON t.report = s.report AND t.statement = s.statement
LEFT JOIN statement_dates d ON d.report = s.report AND d.statement = s.statement;
CREATE OR REPLACE VIEW actors_of AS
SELECT DISTINCT report, record, actor FROM (
SELECT report, id AS record, id AS actor FROM people
UNION ALL
SELECT report, id AS record, id AS actor FROM organizations
UNION ALL
SELECT report, id AS record, id AS actor FROM states
UNION ALL
SELECT report, event AS record, side AS actor FROM participations WHERE side IS NOT NULL
UNION ALL
SELECT report, agreement AS record, party AS actor FROM agreement_parties
UNION ALL
SELECT report, id AS record, unnest("parties") AS actor FROM processes WHERE standing IS NULL
UNION ALL
SELECT report, id AS record, unnest("parties") AS actor FROM relationships WHERE standing IS NULL
UNION ALL
SELECT report, id AS record, unnest("speakers") AS actor FROM statements WHERE standing IS NULL
UNION ALL
SELECT report, id AS record, unnest("by") AS actor FROM acts WHERE standing IS NULL
UNION ALL
SELECT report, id AS record, unnest("with") AS actor FROM acts WHERE standing IS NULL
UNION ALL
SELECT report, id AS record, unnest("to") AS actor FROM acts WHERE standing IS NULL
);

CREATE OR REPLACE VIEW refs AS
SELECT report, record, type, standing, r.path, r.target FROM (
SELECT report, id AS record, type, NULL AS standing, unnest(flatten([[{'path': '/publisher', 'target': "publisher"}], coalesce(list_transform("basedOn", lambda x1: {'path': '/basedOn/-', 'target': x1}), []), coalesce(list_transform("depicts", lambda x1: {'path': '/depicts/-', 'target': x1}), []), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM sources
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(flatten([[{'path': '/nationality', 'target': "nationality"}], flatten(coalesce(list_transform("offices", lambda x1: flatten([[{'path': '/offices/-/of', 'target': x1."of"}]])), [])), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM people
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(flatten([[{'path': '/state', 'target': "state"}, {'path': '/parent', 'target': "parent"}], coalesce(list_transform("members", lambda x1: {'path': '/members/-', 'target': x1}), []), coalesce(list_transform("leaders", lambda x1: {'path': '/leaders/-', 'target': x1}), []), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM organizations
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(flatten([[{'path': '/capital', 'target': "capital"}], flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM states
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(flatten([[{'path': '/state', 'target': "state"}, {'path': '/within', 'target': "within"}, {'path': '/near', 'target': "near"}], flatten(coalesce(list_transform("claimants", lambda x1: flatten([[{'path': '/claimants/-/by', 'target': x1."by"}]])), [])), [{'path': '/distance/from', 'target': "distance"."from"}], flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM places
UNION ALL
SELECT report, id AS record, type, NULL AS standing, unnest(flatten([[{'path': '/within', 'target': "within"}], coalesce(list_transform("about", lambda x1: {'path': '/about/-', 'target': x1}), []), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM topics
UNION ALL
SELECT report, id AS record, type, standing, unnest(flatten([[{'path': '/host', 'target': "host"}, {'path': '/partOf', 'target': "partOf"}], flatten(coalesce(list_transform("visitors", lambda x1: flatten([[{'path': '/visitors/-/actor', 'target': x1."actor"}, {'path': '/visitors/-/representing', 'target': x1."representing"}]])), [])), [{'path': '/when/after/record', 'target': "when"."after"."record"}], coalesce(list_transform("topics", lambda x1: {'path': '/topics/-', 'target': x1}), []), coalesce(list_transform("about", lambda x1: {'path': '/about/-', 'target': x1}), []), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), coalesce(list_transform("receivedBy", lambda x1: {'path': '/receivedBy/-', 'target': x1}), []), coalesce(list_transform("places", lambda x1: {'path': '/places/-', 'target': x1}), []), flatten(coalesce(list_transform("statusHistory", lambda x1: flatten([[{'path': '/statusHistory/-/statement', 'target': x1."statement"}, {'path': '/statusHistory/-/during', 'target': x1."during"}], [{'path': '/statusHistory/-/when/after/record', 'target': x1."when"."after"."record"}], coalesce(list_transform(x1."by", lambda x2: {'path': '/statusHistory/-/by/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."conditions", lambda x2: flatten([[{'path': '/statusHistory/-/conditions/-/record', 'target': x2."record"}]])), [])), flatten(coalesce(list_transform(x1."reasons", lambda x2: flatten([[{'path': '/statusHistory/-/reasons/-/record', 'target': x2."record"}]])), [])), [{'path': '/statusHistory/-/previously/place', 'target': x1."previously"."place"}], [{'path': '/statusHistory/-/previously/when/after/record', 'target': x1."previously"."when"."after"."record"}]])), [])), flatten(coalesce(list_transform("series", lambda x1: flatten([[{'path': '/series/-/previous', 'target': x1."previous"}]])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM visits
UNION ALL
SELECT report, id AS record, type, standing, unnest(flatten([[{'path': '/place', 'target': "place"}, {'path': '/partOf', 'target': "partOf"}, {'path': '/onMargins', 'target': "onMargins"}, {'path': '/rescheduledFrom', 'target': "rescheduledFrom"}], [{'path': '/when/after/record', 'target': "when"."after"."record"}], coalesce(list_transform("topics", lambda x1: {'path': '/topics/-', 'target': x1}), []), coalesce(list_transform("about", lambda x1: {'path': '/about/-', 'target': x1}), []), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("participants", lambda x1: flatten([[{'path': '/participants/-/actor', 'target': x1."actor"}, {'path': '/participants/-/representing', 'target': x1."representing"}]])), [])), coalesce(list_transform("candidatePlaces", lambda x1: {'path': '/candidatePlaces/-', 'target': x1}), []), flatten(coalesce(list_transform("statusHistory", lambda x1: flatten([[{'path': '/statusHistory/-/statement', 'target': x1."statement"}, {'path': '/statusHistory/-/during', 'target': x1."during"}], [{'path': '/statusHistory/-/when/after/record', 'target': x1."when"."after"."record"}], coalesce(list_transform(x1."by", lambda x2: {'path': '/statusHistory/-/by/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."conditions", lambda x2: flatten([[{'path': '/statusHistory/-/conditions/-/record', 'target': x2."record"}]])), [])), flatten(coalesce(list_transform(x1."reasons", lambda x2: flatten([[{'path': '/statusHistory/-/reasons/-/record', 'target': x2."record"}]])), [])), [{'path': '/statusHistory/-/previously/place', 'target': x1."previously"."place"}], [{'path': '/statusHistory/-/previously/when/after/record', 'target': x1."previously"."when"."after"."record"}]])), [])), flatten(coalesce(list_transform("series", lambda x1: flatten([[{'path': '/series/-/previous', 'target': x1."previous"}]])), [])), flatten(coalesce(list_transform("commitments", lambda x1: flatten([coalesce(list_transform(x1."by", lambda x2: {'path': '/commitments/-/by/-', 'target': x2}), []), coalesce(list_transform(x1."to", lambda x2: {'path': '/commitments/-/to/-', 'target': x2}), []), [{'path': '/commitments/-/when/after/record', 'target': x1."when"."after"."record"}], flatten(coalesce(list_transform(x1."conditions", lambda x2: flatten([[{'path': '/commitments/-/conditions/-/record', 'target': x2."record"}]])), [])), coalesce(list_transform(x1."about", lambda x2: {'path': '/commitments/-/about/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."figures", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/commitments/-/figures/-/of/-', 'target': x3}), []), flatten(coalesce(list_transform(x2."parts", lambda x3: flatten([coalesce(list_transform(x3."of", lambda x4: {'path': '/commitments/-/figures/-/parts/-/of/-', 'target': x4}), [])])), []))])), []))])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM meetings
UNION ALL
SELECT report, id AS record, type, standing, unnest(flatten([[{'path': '/process', 'target': "process"}], [{'path': '/when/after/record', 'target': "when"."after"."record"}], coalesce(list_transform("topics", lambda x1: {'path': '/topics/-', 'target': x1}), []), coalesce(list_transform("about", lambda x1: {'path': '/about/-', 'target': x1}), []), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), coalesce(list_transform("parties", lambda x1: {'path': '/parties/-', 'target': x1}), []), flatten(coalesce(list_transform("actions", lambda x1: flatten([[{'path': '/actions/-/place', 'target': x1."place"}, {'path': '/actions/-/during', 'target': x1."during"}], coalesce(list_transform(x1."by", lambda x2: {'path': '/actions/-/by/-', 'target': x2}), []), [{'path': '/actions/-/when/after/record', 'target': x1."when"."after"."record"}], flatten(coalesce(list_transform(x1."representatives", lambda x2: flatten([[{'path': '/actions/-/representatives/-/person', 'target': x2."person"}, {'path': '/actions/-/representatives/-/onBehalfOf', 'target': x2."onBehalfOf"}]])), [])), coalesce(list_transform(x1."witnesses", lambda x2: {'path': '/actions/-/witnesses/-', 'target': x2}), []), coalesce(list_transform(x1."topics", lambda x2: {'path': '/actions/-/topics/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."conditions", lambda x2: flatten([[{'path': '/actions/-/conditions/-/record', 'target': x2."record"}]])), [])), flatten(coalesce(list_transform(x1."reasons", lambda x2: flatten([[{'path': '/actions/-/reasons/-/record', 'target': x2."record"}]])), [])), flatten(coalesce(list_transform(x1."figures", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/actions/-/figures/-/of/-', 'target': x3}), []), flatten(coalesce(list_transform(x2."parts", lambda x3: flatten([coalesce(list_transform(x3."of", lambda x4: {'path': '/actions/-/figures/-/parts/-/of/-', 'target': x4}), [])])), []))])), []))])), [])), coalesce(list_transform("package"."parts", lambda x1: {'path': '/package/parts/-', 'target': x1}), []), flatten(coalesce(list_transform("relations", lambda x1: flatten([[{'path': '/relations/-/record', 'target': x1."record"}]])), [])), flatten(coalesce(list_transform("commitments", lambda x1: flatten([coalesce(list_transform(x1."by", lambda x2: {'path': '/commitments/-/by/-', 'target': x2}), []), coalesce(list_transform(x1."to", lambda x2: {'path': '/commitments/-/to/-', 'target': x2}), []), [{'path': '/commitments/-/when/after/record', 'target': x1."when"."after"."record"}], flatten(coalesce(list_transform(x1."conditions", lambda x2: flatten([[{'path': '/commitments/-/conditions/-/record', 'target': x2."record"}]])), [])), coalesce(list_transform(x1."about", lambda x2: {'path': '/commitments/-/about/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."figures", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/commitments/-/figures/-/of/-', 'target': x3}), []), flatten(coalesce(list_transform(x2."parts", lambda x3: flatten([coalesce(list_transform(x3."of", lambda x4: {'path': '/commitments/-/figures/-/parts/-/of/-', 'target': x4}), [])])), []))])), []))])), [])), flatten(coalesce(list_transform("bodies", lambda x1: flatten([[{'path': '/bodies/-/body', 'target': x1."body"}]])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM agreements
UNION ALL
SELECT report, id AS record, type, standing, unnest(flatten([[{'path': '/during', 'target': "during"}, {'path': '/partOf', 'target': "partOf"}, {'path': '/replaces', 'target': "replaces"}], coalesce(list_transform("by", lambda x1: {'path': '/by/-', 'target': x1}), []), coalesce(list_transform("with", lambda x1: {'path': '/with/-', 'target': x1}), []), coalesce(list_transform("to", lambda x1: {'path': '/to/-', 'target': x1}), []), [{'path': '/when/after/record', 'target': "when"."after"."record"}], coalesce(list_transform("topics", lambda x1: {'path': '/topics/-', 'target': x1}), []), coalesce(list_transform("about", lambda x1: {'path': '/about/-', 'target': x1}), []), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), coalesce(list_transform("places", lambda x1: {'path': '/places/-', 'target': x1}), []), [{'path': '/under/record', 'target': "under"."record"}], flatten(coalesce(list_transform("conditions", lambda x1: flatten([[{'path': '/conditions/-/record', 'target': x1."record"}]])), [])), flatten(coalesce(list_transform("reasons", lambda x1: flatten([[{'path': '/reasons/-/record', 'target': x1."record"}]])), [])), flatten(coalesce(list_transform("statusHistory", lambda x1: flatten([[{'path': '/statusHistory/-/statement', 'target': x1."statement"}, {'path': '/statusHistory/-/during', 'target': x1."during"}], [{'path': '/statusHistory/-/when/after/record', 'target': x1."when"."after"."record"}], coalesce(list_transform(x1."by", lambda x2: {'path': '/statusHistory/-/by/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."conditions", lambda x2: flatten([[{'path': '/statusHistory/-/conditions/-/record', 'target': x2."record"}]])), [])), flatten(coalesce(list_transform(x1."reasons", lambda x2: flatten([[{'path': '/statusHistory/-/reasons/-/record', 'target': x2."record"}]])), [])), [{'path': '/statusHistory/-/previously/place', 'target': x1."previously"."place"}], [{'path': '/statusHistory/-/previously/when/after/record', 'target': x1."previously"."when"."after"."record"}]])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM acts
UNION ALL
SELECT report, id AS record, type, standing, unnest(flatten([[{'path': '/at', 'target': "at"}, {'path': '/place', 'target': "place"}, {'path': '/document', 'target': "document"}, {'path': '/inReplyTo', 'target': "inReplyTo"}], coalesce(list_transform("speakers", lambda x1: {'path': '/speakers/-', 'target': x1}), []), coalesce(list_transform("onBehalfOf", lambda x1: {'path': '/onBehalfOf/-', 'target': x1}), []), coalesce(list_transform("addressees", lambda x1: {'path': '/addressees/-', 'target': x1}), []), [{'path': '/when/after/record', 'target': "when"."after"."record"}], coalesce(list_transform("topics", lambda x1: {'path': '/topics/-', 'target': x1}), []), coalesce(list_transform("about", lambda x1: {'path': '/about/-', 'target': x1}), []), [{'path': '/channel/outlet', 'target': "channel"."outlet"}], flatten(coalesce(list_transform("quotes", lambda x1: flatten([[{'path': '/quotes/-/speaker', 'target': x1."speaker"}]])), [])), flatten(coalesce(list_transform("claims", lambda x1: flatten([[{'path': '/claims/-/record', 'target': x1."record"}]])), [])), flatten(coalesce(list_transform("stances", lambda x1: flatten([[{'path': '/stances/-/target', 'target': x1."target"}]])), [])), flatten(coalesce(list_transform("conditions", lambda x1: flatten([[{'path': '/conditions/-/record', 'target': x1."record"}]])), [])), flatten(coalesce(list_transform("reasons", lambda x1: flatten([[{'path': '/reasons/-/record', 'target': x1."record"}]])), [])), [{'path': '/reportedView/holder', 'target': "reportedView"."holder"}], flatten(coalesce(list_transform("commitments", lambda x1: flatten([coalesce(list_transform(x1."by", lambda x2: {'path': '/commitments/-/by/-', 'target': x2}), []), coalesce(list_transform(x1."to", lambda x2: {'path': '/commitments/-/to/-', 'target': x2}), []), [{'path': '/commitments/-/when/after/record', 'target': x1."when"."after"."record"}], flatten(coalesce(list_transform(x1."conditions", lambda x2: flatten([[{'path': '/commitments/-/conditions/-/record', 'target': x2."record"}]])), [])), coalesce(list_transform(x1."about", lambda x2: {'path': '/commitments/-/about/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."figures", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/commitments/-/figures/-/of/-', 'target': x3}), []), flatten(coalesce(list_transform(x2."parts", lambda x3: flatten([coalesce(list_transform(x3."of", lambda x4: {'path': '/commitments/-/figures/-/parts/-/of/-', 'target': x4}), [])])), []))])), []))])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM statements
UNION ALL
SELECT report, id AS record, type, standing, unnest(flatten([coalesce(list_transform("parties", lambda x1: {'path': '/parties/-', 'target': x1}), []), [{'path': '/when/after/record', 'target': "when"."after"."record"}], coalesce(list_transform("topics", lambda x1: {'path': '/topics/-', 'target': x1}), []), coalesce(list_transform("about", lambda x1: {'path': '/about/-', 'target': x1}), []), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), coalesce(list_transform("mediators", lambda x1: {'path': '/mediators/-', 'target': x1}), []), coalesce(list_transform("observers", lambda x1: {'path': '/observers/-', 'target': x1}), []), flatten(coalesce(list_transform("formatsConsidered", lambda x1: flatten([coalesce(list_transform(x1."with", lambda x2: {'path': '/formatsConsidered/-/with/-', 'target': x2}), []), coalesce(list_transform(x1."by", lambda x2: {'path': '/formatsConsidered/-/by/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("statusHistory", lambda x1: flatten([[{'path': '/statusHistory/-/statement', 'target': x1."statement"}, {'path': '/statusHistory/-/during', 'target': x1."during"}], [{'path': '/statusHistory/-/when/after/record', 'target': x1."when"."after"."record"}], coalesce(list_transform(x1."by", lambda x2: {'path': '/statusHistory/-/by/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."conditions", lambda x2: flatten([[{'path': '/statusHistory/-/conditions/-/record', 'target': x2."record"}]])), [])), flatten(coalesce(list_transform(x1."reasons", lambda x2: flatten([[{'path': '/statusHistory/-/reasons/-/record', 'target': x2."record"}]])), [])), [{'path': '/statusHistory/-/previously/place', 'target': x1."previously"."place"}], [{'path': '/statusHistory/-/previously/when/after/record', 'target': x1."previously"."when"."after"."record"}]])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM processes
UNION ALL
SELECT report, id AS record, type, standing, unnest(flatten([coalesce(list_transform("parties", lambda x1: {'path': '/parties/-', 'target': x1}), []), [{'path': '/when/after/record', 'target': "when"."after"."record"}], coalesce(list_transform("topics", lambda x1: {'path': '/topics/-', 'target': x1}), []), coalesce(list_transform("about", lambda x1: {'path': '/about/-', 'target': x1}), []), flatten(coalesce(list_transform("names", lambda x1: flatten([coalesce(list_transform(x1."usedBy", lambda x2: {'path': '/names/-/usedBy/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("evidence", lambda x1: flatten([[{'path': '/evidence/-/source', 'target': x1."source"}]])), [])), flatten(coalesce(list_transform("alternatives", lambda x1: flatten([coalesce(list_transform(x1."from", lambda x2: {'path': '/alternatives/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("gaps", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/gaps/-/of/-', 'target': x2}), []), coalesce(list_transform(x1."from", lambda x2: {'path': '/gaps/-/from/-', 'target': x2}), [])])), [])), flatten(coalesce(list_transform("figures", lambda x1: flatten([coalesce(list_transform(x1."of", lambda x2: {'path': '/figures/-/of/-', 'target': x2}), []), flatten(coalesce(list_transform(x1."parts", lambda x2: flatten([coalesce(list_transform(x2."of", lambda x3: {'path': '/figures/-/parts/-/of/-', 'target': x3}), [])])), []))])), []))])) AS r FROM relationships
) WHERE r.target IS NOT NULL;
