"""What many reports cost in DuckDB, in Spark and in the check: scale.py MB [SUBJECT ...]

Run `npm run build` before, with a Python that has test/long/scale/requirements.txt. Each subject is a process of its own: wall seconds, CPU
seconds, and the most memory of it and those that it started. The corpus is written by `communique generate` into bench/.scale/, and kept.
"""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "bench/.scale"
COMMAND = f"node {ROOT}/dist/cli.js"


def corpus(megabytes):
    """Reports of so many MB, each with an id of its own; every thousandth line of `mixed` has no title."""
    file = FOLDER / f"{megabytes}.ndjson"
    if not file.exists():
        FOLDER.mkdir(exist_ok=True)
        generator = subprocess.Popen([*COMMAND.split(), "generate", "--reports", "10000000"], stdout=subprocess.PIPE)
        size = 0
        with file.open("wb") as good, file.with_suffix(".mixed").open("wb") as mixed:
            for number, line in enumerate(generator.stdout):
                good.write(line)
                mixed.write(line.replace(b'"title":', b'"tile":', 1) if number % 1000 == 7 else line)
                size += len(line)
                if size >= megabytes * 1_000_000:
                    break
        generator.kill()
    return file


def duckdb_database():
    import duckdb

    database = duckdb.connect()
    database.execute("SET threads = 2")
    database.execute((ROOT / "schemas/duckdb/report.sql").read_text())
    return database


def aggregate(source):
    return f"SELECT s.kind, count(*) FROM (SELECT unnest(statements) AS s FROM {source}) GROUP BY ALL ORDER BY ALL"


def duckdb_generated(file):
    print(duckdb_database().execute(aggregate(f"communique_reports('{file}')")).fetchone())


def duckdb_inferred(file):
    print(duckdb_database().execute(aggregate(f"read_json_auto('{file}', format = 'newline_delimited')")).fetchone())


def duckdb_load(file):
    duckdb_database().execute(f"INSERT INTO reports BY NAME FROM communique_reports('{file}')")


def duckdb_parquet(file):
    target = file.with_suffix(".parquet")
    duckdb_database().execute(f"COPY (FROM communique_reports('{file}')) TO '{target}' (COMPRESSION zstd, ROW_GROUP_SIZE 2048)")
    print(f"{target.stat().st_size / 1e6:.1f} MB")


def duckdb_from_parquet(file):
    print(duckdb_database().execute(aggregate(f"'{file.with_suffix('.parquet')}'")).fetchone())


def duckdb_refs(file):
    database = duckdb_database()
    database.execute((ROOT / "schemas/duckdb/views.sql").read_text())
    database.execute(f"CREATE OR REPLACE TABLE nested AS FROM '{file.with_suffix('.parquet')}'")
    database.execute("INSERT INTO reports BY NAME FROM nested")
    print(database.execute("SELECT count(*) FROM refs").fetchone())


def spark_session():
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.sql.warehouse.dir", str(FOLDER / "warehouse")).config("spark.sql.shuffle.partitions", "2")
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def columns():
    import json

    from pyspark.sql.types import StructType

    return StructType.fromJson(json.loads((ROOT / "schemas/spark/report.json").read_text()))


def spark_aggregate(frame):
    frame.selectExpr("explode(statements) AS s").groupBy("s.kind").count().orderBy("kind").collect()


def spark_start(_file):
    spark_session().range(1).collect()


def spark_generated(file):
    spark_aggregate(spark_session().read.schema(columns()).option("mode", "FAILFAST").json(str(file)))


def spark_inferred(file):
    spark_aggregate(spark_session().read.json(str(file)))


def spark_warm(file):
    """Both once more, when the JVM has compiled what it runs."""
    for name, run in (("generated", spark_generated), ("inferred", spark_inferred)) * 3:
        start = time.perf_counter()
        run(file)
        print(f"{name}: {time.perf_counter() - start:.1f} s")


def spark_transform(file):
    """Typed rows and rejects in one pass over lines good and bad."""
    from pyspark.sql.functions import from_json

    spark = spark_session()
    spark.read.text(str(file.with_suffix(".mixed")), lineSep="\n").createOrReplaceTempView("lines")
    check = f"{COMMAND} check - --ndjson --format ndjson --with input --workers 1 --fail-on never"
    checked = spark.sql(f"SELECT TRANSFORM (value) USING '{check}' AS (result STRING) FROM lines")
    checked = checked.selectExpr("get_json_object(result, '$.ok') = 'true' AS ok", "result")
    row = from_json("input", columns(), {"mode": "FAILFAST"}).alias("row")
    typed = checked.selectExpr("ok", "CASE WHEN ok THEN get_json_object(result, '$.input') END AS input", "CASE WHEN NOT ok THEN result END AS result")
    typed.select("ok", row, "result").write.mode("overwrite").partitionBy("ok").parquet(str(FOLDER / "transformed"))
    print(spark.read.parquet(str(FOLDER / "transformed")).groupBy("ok").count().collect())


def end_spark():
    """Waits for the JVM: only of those that were waited for the CPU seconds are known."""
    if "pyspark" not in sys.modules:
        return
    from pyspark import SparkContext

    gateway = SparkContext._gateway
    SparkContext._active_spark_context.stop()
    gateway.shutdown()
    gateway.proc.stdin.close()
    gateway.proc.wait()


def check(*options):
    return lambda file: subprocess.run([*COMMAND.split(), "check", str(file), "--fail-on", "never", *options], stdout=subprocess.DEVNULL, check=True)


SUBJECTS = {
    "check --workers 1": check("--workers", "1", "--format", "ndjson"),
    "check --workers 2": check("--workers", "2", "--format", "ndjson"),
    "check --with digest": check("--workers", "2", "--format", "ndjson", "--with", "digest"),
    "check --with input": check("--workers", "2", "--format", "ndjson", "--with", "input"),
    "check --only valid": check("--workers", "2", "--only", "valid"),
    "DuckDB: aggregate, generated columns": duckdb_generated,
    "DuckDB: aggregate, inferred": duckdb_inferred,
    "DuckDB: load": duckdb_load,
    "DuckDB: to Parquet": duckdb_parquet,
    "DuckDB: aggregate over Parquet": duckdb_from_parquet,
    "DuckDB: refs of nested rows": duckdb_refs,
    "Spark: its start alone": spark_start,
    "Spark: aggregate, generated columns": spark_generated,
    "Spark: aggregate, inferred": spark_inferred,
    "Spark: both in one session, three times": spark_warm,
    "Spark: TRANSFORM, bad lines among them": spark_transform,
}


def measure(name, file):
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        try:
            SUBJECTS[name](file)
            sys.stdout.flush()
            end_spark()
            # What the work itself started counts as well.
            peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
            (FOLDER / "peak").write_text(str(peak))
            os._exit(0)
        except BaseException as error:
            print(f"{name}: {error}", file=sys.stderr)
            os._exit(1)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    peak = max(usage.ru_maxrss, int((FOLDER / "peak").read_text())) / 1024
    state = "" if status == 0 else "FAILED "
    print(f"{state}{name}: {wall:.1f} s, {usage.ru_utime + usage.ru_stime:.1f} CPU s, {peak:.0f} MB")


if __name__ == "__main__":
    megabytes, wanted = int(sys.argv[1]), sys.argv[2:]
    file = corpus(megabytes)
    print(f"{file.stat().st_size / 1e6:.0f} MB, {sum(1 for _ in file.open('rb'))} reports")
    for name in SUBJECTS:
        if not wanted or any(part in name for part in wanted):
            measure(name, file)
