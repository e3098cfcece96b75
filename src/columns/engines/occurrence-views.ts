import { afterColumns, dateColumns, doubtColumns } from "./dates.js";
import type { Dialect } from "./dialect.js";

/**
 * Views of who does what. What is only claimed, denied, disputed or refuted is in none of them but `disputed`, which says who
 * claims it and who denies it, and `claims`, which says the `standing` of the statement.
 */
export function occurrenceViews(dialect: Dialect): string {
  const { view } = dialect;
  return [
    view("claims", claims(dialect)),
    view("stands", stands(dialect)),
    view("disputed", disputed(dialect)),
    view("participations", participations(dialect)),
    view("agreement_parties", agreementParties(dialect)),
    view("agreement_steps", agreementSteps(dialect)),
    view("acts_done", actsDone(dialect)),
    view("statement_dates", statementDates(dialect)),
    view("statement_targets", statementTargets(dialect)),
    view("said", said(dialect)),
    view("actors_of", actorsOf(dialect)),
  ].join("");
}

/** What statements claim: a record, an item of it by its key, or a field of either. */
function claims({ quoted, each }: Dialect): string {
  return `SELECT report, statement, standing, kind, shade, factuality, c.record AS target, c.${quoted("key")} AS target_key, c.field AS target_field, c.modality, c.refrain, conditions
FROM (SELECT report, id AS statement, standing, kind, shade, factuality, conditions, ${each("claims", "c")} FROM statements)`;
}

/**
 * Which statements tell that a whole occurrence is there, and which that it is not. Who thanks for something or values it takes it for
 * granted; a question, and who will not comment or does not commit itself, say nothing of it.
 */
function stands({ each }: Dialect): string {
  const denies = "t.said_as = 'deny' OR t.factuality LIKE '%-not'";
  return `SELECT DISTINCT o.report, o.record, t.statement, coalesce(${denies}, false) AS denies
FROM occurrences o JOIN (
SELECT report, target AS record, statement, kind AS said_as, shade, factuality, modality IS NULL AND refrain IS NULL AS is_plain, coalesce(modality, '') AS modality, true AS is_claim
FROM claims WHERE target_key IS NULL AND target_field IS NULL
UNION ALL
SELECT report, record, statement, kind AS said_as, shade, factuality, true AS is_plain, '' AS modality, false AS is_claim
FROM (SELECT report, id AS statement, kind, shade, factuality, ${each("about", "record")} FROM statements WHERE kind IN ('evaluate', 'courtesy'))
) t ON t.report = o.report AND t.record = o.record AND t.statement <> o.record
WHERE (t.is_plain OR (t.modality <> 'hypothetical' AND o.status = 'proposed'))
  AND CASE WHEN ${denies} THEN t.is_claim WHEN t.said_as = 'ask' OR t.shade = 'decline-comment' OR t.factuality = 'uncommitted' THEN false ELSE true END`;
}

/** What the sources do not tell as fact, with a row for each speaker who says that it is so, or that it is not. */
function disputed({ each }: Dialect): string {
  return `SELECT o.report, o.record, o.type, o.standing, o.kind, o.status, coalesce(o.title, o.summary) AS title, t.statement, t.speaker, CASE WHEN t.denies THEN 'denies' WHEN NOT t.denies THEN 'claims' END AS says, t.statement_kind, t.factuality, t.statement_standing, t.statement_summary
FROM occurrences o LEFT JOIN (
SELECT t.report, t.record, t.denies, s.id AS statement, s.kind AS statement_kind, s.factuality, s.standing AS statement_standing, s.summary AS statement_summary, ${each("s.speakers", "speaker")}
FROM stands t JOIN statements s ON s.report = t.report AND s.id = t.statement
) t ON t.report = o.report AND t.record = o.record
WHERE o.standing IS NOT NULL`;
}

/**
 * Who takes part in meetings and visits, the host of a visit too. `side` is for whom somebody acts: nobody where one is
 * only present, is a host who represents nobody, or stays away.
 */
function participations({ quoted, each }: Dialect): string {
  const as = (key: string, name: string) => `p.${quoted(key)} AS ${name}`;
  const participant = `${as("actor", "actor")}, ${as("role", "actor_role")}, ${as("representing", "representing")}, ${as("capacity", "capacity")}, ${as("attendance", "attendance")}`;
  return `SELECT p.*, CASE WHEN actor_role IN ('interpreter', 'observer', 'attendee') OR attendance IN ('declined', 'absent') OR (actor_role = 'host' AND representing IS NULL AND p.type = 'meeting') THEN NULL ELSE coalesce(representing, actor) END AS side,
  d.date_low, d.date_high, d.approximate, d.uncertain
FROM (
SELECT report, event, type, kind, status, meeting_level, place, part_of, ${participant}
FROM (SELECT report, id AS event, type, kind, status, ${quoted("level")} AS meeting_level, place, ${quoted("partOf")} AS part_of, ${each("participants", "p")} FROM meetings WHERE standing IS NULL)
UNION ALL
SELECT report, event, type, 'visit' AS kind, status, NULL AS meeting_level, NULL AS place, part_of, ${participant}
FROM (SELECT report, id AS event, type, status, ${quoted("partOf")} AS part_of, ${each("visitors", "p")} FROM visits WHERE standing IS NULL)
UNION ALL
SELECT report, id AS event, type, 'visit' AS kind, status, NULL AS meeting_level, NULL AS place, ${quoted("partOf")} AS part_of, host AS actor, 'host' AS actor_role, NULL AS representing, NULL AS capacity, NULL AS attendance
FROM visits WHERE standing IS NULL
) p LEFT JOIN dates d ON d.report = p.report AND d.record = p.event`;
}

function agreementParties({ each }: Dialect): string {
  return `SELECT report, id AS agreement, title, instrument, status, ${each("parties", "party")} FROM agreements WHERE standing IS NULL`;
}

/** The steps of agreements. A step without a date of its own has that of the event during which it was taken. */
function agreementSteps(dialect: Dialect): string {
  const { quoted, eachAt } = dialect;
  const doubt = (word: string) =>
    `coalesce(CASE WHEN g.own_low IS NOT NULL AND g.own_high IS NOT NULL THEN g.own_${word} ELSE g.own_${word} OR d.${word} END, false)`;
  return `SELECT g.report, g.agreement, g.title, g.instrument, g.agreement_status, g.step_position, g.step_key, g.step, g.step_status, g.by_actors, g.during, g.place,
  coalesce(g.own_low, d.date_low) AS date_low, coalesce(g.own_high, d.date_high) AS date_high,
  ${doubt("approximate")} AS approximate, ${doubt("uncertain")} AS uncertain, g.after_record, g.after_key, g.time_limit, g.conditions, g.summary
FROM (
SELECT report, agreement, title, instrument, agreement_status, step_position, a.${quoted("key")} AS step_key, a.${quoted("action")} AS step, coalesce(a.status, 'done') AS step_status, a.${quoted("by")} AS by_actors, a.during, a.place, a.conditions, a.summary,
  ${dateColumns(dialect, `a.${quoted("when")}`, "own")}, ${doubtColumns(dialect, `a.${quoted("when")}`, "own_")}, ${afterColumns(dialect, `a.${quoted("when")}`)}
FROM (SELECT report, id AS agreement, title, instrument, status AS agreement_status, ${eachAt("actions", "a", "step_position")} FROM agreements WHERE standing IS NULL)
) g LEFT JOIN dates d ON d.report = g.report AND d.record = g.during`;
}

/** Acts that were done, with a row for each actor: who did it (`by`, `with`) and to whom (`to`). One that befalls has none. */
function actsDone({ quoted, each }: Dialect): string {
  const actors = (role: string) =>
    `SELECT report, id AS act, '${role}' AS actor_role, ${each(quoted(role), "actor")} FROM acts`;
  return `SELECT a.report, a.id AS act, a.kind, a.shade, a.title, r.actor, r.actor_role, a.outcome, a.about, a.during, a.${quoted("partOf")} AS part_of, a.under.record AS under_record, a.under.${quoted("key")} AS under_key, d.date_low, d.date_high, d.approximate, d.uncertain, a.summary
FROM acts a
LEFT JOIN (${["by", "with", "to"].map(actors).join(" UNION ALL ")}) r ON r.report = a.report AND r.act = a.id
LEFT JOIN dates d ON d.report = a.report AND d.record = a.id
WHERE a.standing IS NULL AND a.status = 'done'`;
}

/**
 * When a statement was made: its own time, else that of the event it was made at, else from that of what it came after; and never
 * later than its sources were published, unless one may tell it in advance. `date_from` says which.
 */
function statementDates({ quoted }: Dialect): string {
  // Of those alone that a bound is taken from.
  const doubt = (word: string) =>
    `coalesce(CASE WHEN own.date_low IS NOT NULL AND own.date_high IS NOT NULL THEN own.${word} WHEN ev.date_low IS NOT NULL THEN own.${word} OR ev.${word} ELSE own.${word} OR ev.${word} OR st.${word} OR af.${word} END OR (own.date_high IS NULL AND ev.date_high IS NULL AND pub.${word}), false)`;
  const earliest = (test: string) => `min(CASE WHEN ${test} THEN e.published_high END)`;
  const sure = earliest("NOT e.published_approximate AND NOT e.published_uncertain");
  // Only where no source whose time is sure was published as early.
  const published = (word: string) =>
    `coalesce(${earliest(`e.published_${word}`)} = min(e.published_high), false) AND coalesce(${sure} > min(e.published_high), true) AS ${word}`;
  return `SELECT s.report, s.id AS statement, s.standing, coalesce(own.date_low, ev.date_low, st.date_low, af.date_low) AS date_low, coalesce(own.date_high, ev.date_high, pub.published_high) AS date_high,
  CASE WHEN own.date_low IS NOT NULL OR own.date_high IS NOT NULL THEN 'when' WHEN ev.date_low IS NOT NULL OR ev.date_high IS NOT NULL THEN 'at' WHEN coalesce(st.date_low, af.date_low) IS NOT NULL THEN 'after' WHEN pub.published_high IS NOT NULL THEN 'published' END AS date_from,
  ${doubt("approximate")} AS approximate, ${doubt("uncertain")} AS uncertain
FROM statements s
LEFT JOIN dates own ON own.report = s.report AND own.record = s.id
LEFT JOIN dates ev ON ev.report = s.report AND ev.record = s.${quoted("at")}
LEFT JOIN dates af ON af.report = s.report AND af.record = own.after_record AND own.after_key IS NULL AND af.type <> 'agreement'
LEFT JOIN agreement_steps st ON st.report = s.report AND st.agreement = own.after_record AND st.step_key = own.after_key
LEFT JOIN (
SELECT e.report, e.record, min(e.published_high) AS published_high, ${published("approximate")}, ${published("uncertain")} FROM evidence e LEFT JOIN claims c ON c.report = e.report AND c.target = e.record
WHERE e.published_high IS NOT NULL AND e.fields IS NULL AND c.target IS NULL GROUP BY e.report, e.record
) pub ON pub.report = s.report AND pub.record = s.id`;
}

/** What and whom a statement is about, claims, answers or is spoken to: a row for each. */
function statementTargets({ quoted, each }: Dialect): string {
  const columns = (role: string, target: string, more: Readonly<Record<string, string>> = {}) => {
    const others = ["target_key", "target_field", "modality", "refrain", "stance"];
    const named = others.map((name) => `${more[name] ?? "NULL"} AS ${name}`);
    return `SELECT report, statement, standing, '${role}' AS target_role, ${target} AS target, ${named.join(", ")}`;
  };
  const items = (list: string) =>
    `(SELECT report, id AS statement, standing, ${each(quoted(list), "t")} FROM statements)`;
  const one = (role: string, field: string) =>
    `${columns(role, "t")} FROM (SELECT report, id AS statement, standing, ${quoted(field)} AS t FROM statements) WHERE t IS NOT NULL`;
  return [
    `${columns("claim", "target", { target_key: "target_key", target_field: "target_field", modality: "modality", refrain: "refrain" })} FROM claims`,
    `${columns("about", "t")} FROM ${items("about")}`,
    `${columns("topic", "t")} FROM ${items("topics")}`,
    `${columns("addressee", "t")} FROM ${items("addressees")}`,
    `${columns("stance", "t.target", { stance: `t.${quoted("value")}` })} FROM ${items("stances")}`,
    one("document", "document"),
    one("reply", "inReplyTo"),
  ].join("\nUNION ALL\n");
}

/** Who said what: a row for each speaker and each target. */
function said({ quoted, each }: Dialect): string {
  return `SELECT s.report, s.statement, s.kind, s.shade, s.speaker, s.on_behalf_of, s.capacity, t.target_role, t.target, split_part(t.target, ':', 1) AS target_type, t.target_key, t.target_field, t.modality, t.refrain, t.stance,
  d.date_low, d.date_high, d.date_from, d.approximate, d.uncertain, s.factuality, s.is_repeated, s.view_of, s.attitude, s.event, s.conditions, s.summary
FROM (SELECT report, id AS statement, kind, shade, ${quoted("onBehalfOf")} AS on_behalf_of, capacity, factuality, ${quoted("again")} AS is_repeated, ${quoted("reportedView")}.holder AS view_of, ${quoted("reportedView")}.attitude AS attitude, ${quoted("at")} AS event, conditions, summary, ${each("speakers", "speaker")} FROM statements WHERE standing IS NULL) s
LEFT JOIN statement_targets t ON t.report = s.report AND t.statement = s.statement
LEFT JOIN statement_dates d ON d.report = s.report AND d.statement = s.statement`;
}

/** The actors behind a record: who takes part in it, is party to it, does it or says it. An actor stands for itself. */
function actorsOf({ quoted, each }: Dialect): string {
  const own = ["people", "organizations", "states"].map(
    (list) => `SELECT report, id AS record, id AS actor FROM ${list}`,
  );
  const lists = [
    ["processes", "parties"],
    ["relationships", "parties"],
    ["statements", "speakers"],
    ["acts", "by"],
    ["acts", "with"],
    ["acts", "to"],
  ] as const;
  const listed = lists.map(
    ([list, field]) =>
      `SELECT report, id AS record, ${each(quoted(field), "actor")} FROM ${list} WHERE standing IS NULL`,
  );
  const events = "SELECT report, event AS record, side AS actor FROM participations WHERE side IS NOT NULL";
  const parties = "SELECT report, agreement AS record, party AS actor FROM agreement_parties";
  return `SELECT DISTINCT report, record, actor FROM (\n${[...own, events, parties, ...listed].join("\nUNION ALL\n")}\n)`;
}
