"""What Spark makes of the files in schemas/spark. spark.py FOLDER SCHEMAS COMMAND: the folder holds the documents, and gets the results."""

import json
import sys
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.functions import from_json
from pyspark.sql.types import StructType

folder, schemas, command = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")


def script(name, path=""):
    """Runs a file of schemas/spark, as spark-sql does with -d path=PATH."""
    for statement in (schemas / name).read_text().replace("${path}", str(path)).split(";\n"):
        if any(line and not line.startswith("--") for line in statement.split("\n")):
            spark.sql(statement)


def write(name, frame, absent="true"):
    """Rows as JSON, a line each; NULL as absent or as null."""
    rows = frame.selectExpr(f"to_json(struct(*), map('ignoreNullFields', '{absent}')) AS json").collect()
    (folder / name).write_text("".join(f"{row.json}\n" for row in rows), encoding="utf-8")


def round_trips():
    for name in ("report", "record"):
        schema = StructType.fromJson(json.loads((schemas / f"{name}.json").read_text()))
        read = spark.read.schema(schema).option("mode", "FAILFAST").option("lineSep", "\n")
        parquet = str(folder / f"{name}.parquet")
        read.json(str(folder / f"{name}.ndjson")).write.parquet(parquet)
        write(f"{name}.back.ndjson", spark.read.parquet(parquet))
        script(f"{name}.sql", folder / f"{name}.ndjson")
        frame = spark.table(f"{name}s")
        write(f"{name}.ddl.ndjson", frame.drop("report") if name == "record" else frame)


def days():
    """Days with other fields, each a Parquet file of its own, read together."""
    schema = StructType.fromJson(json.loads((schemas / "report.json").read_text()))
    for day in sorted(folder.glob("day-*.ndjson")):
        read = spark.read.schema(schema).option("mode", "FAILFAST").option("lineSep", "\n")
        read.json(str(day)).write.parquet(str(folder / "days" / day.stem))
    write("days.back.ndjson", spark.read.schema(schema).parquet(str(folder / "days" / "day-*")))


def views(names):
    """The views over the tables of records, which are written first: else each view would parse the documents again."""
    script("report.sql", folder / "stories.ndjson")
    for table in names["tables"]:
        path = str(folder / f"lake/{table}")
        spark.table(table).write.parquet(path)
        spark.read.parquet(path).createOrReplaceTempView(table)
    script("views.sql")
    for view, columns in names["views"].items():
        write(f"view.{view}.ndjson", spark.sql(f"SELECT {columns} FROM {view}"), "false")


def dates():
    times = spark.read.schema("i INT, t STRING").json(str(folder / "times.ndjson"))
    times.createOrReplaceTempView("times")
    columns = "edtf_low(t) AS low, edtf_high(t) AS high, edtf_precision(t) AS precision, edtf_approximate(t) AS approximate, edtf_uncertain(t) AS uncertain, unix_micros(edtf_instant(t)) AS instant"
    write("dates.ndjson", spark.sql(f"SELECT i, {columns} FROM times ORDER BY i"), "false")


def by_transform(name):
    spark.read.text(str(folder / name), lineSep="\n").createOrReplaceTempView("lines")
    check = f"{command} check - --ndjson --format ndjson --with input --workers 1 --fail-on never"
    spark.sql(
        f"""CREATE OR REPLACE TEMPORARY VIEW checked AS
        SELECT get_json_object(result, '$.ok') = 'true' AS ok, get_json_object(result, '$.input') AS input, result
        FROM (SELECT TRANSFORM (value) USING '{check}' AS (result STRING) FROM lines)"""
    )


def transform():
    """One pass over lines good and bad: typed rows, and rejects with their findings."""
    by_transform("mixed.ndjson")
    schema = StructType.fromJson(json.loads((schemas / "report.json").read_text()))
    checked = spark.table("checked").cache()
    typed = checked.where("ok").select(from_json("input", schema, {"mode": "FAILFAST"}).alias("r"))
    typed.select("r.*").write.parquet(str(folder / "good"))
    write("good.ndjson", spark.read.parquet(str(folder / "good")))
    rows = checked.where("NOT ok").select("result").collect()
    (folder / "bad.ndjson").write_text("".join(f"{row.result}\n" for row in rows), encoding="utf-8")


def by_arrow(name):
    """The same where rows have other columns, which go round the check: a process a partition, fed and read at once."""
    import subprocess
    import threading

    import pyarrow

    words = command.split() + "check - --ndjson --format ndjson --with digest --workers 1 --fail-on never".split()

    def check(batches):
        process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        waiting = []

        def feed():
            for batch in batches:
                waiting.append(batch)
                for value in batch.column("value"):
                    process.stdin.write(value.as_py() + b"\n")
            process.stdin.close()

        feeder = threading.Thread(target=feed)
        feeder.start()
        results = [json.loads(line) for line in process.stdout]
        feeder.join()
        if process.wait() != 0:
            raise RuntimeError(f"the check ended with {process.returncode}")
        by_digest = {result["digest"]: result["ok"] for result in results}
        import hashlib

        for batch in waiting:
            ok = [by_digest[hashlib.sha256(value.as_py()).hexdigest()] for value in batch.column("value")]
            yield pyarrow.RecordBatch.from_arrays([batch.column("day"), pyarrow.array(ok)], names=["day", "ok"])

    lines = spark.read.text(str(folder / name), lineSep="\n").selectExpr("cast(value AS BINARY) AS value", "'monday' AS day")
    return lines.mapInArrow(check, "day STRING, ok BOOLEAN").groupBy("day", "ok").count()


def map_in_arrow():
    write("arrow.ndjson", by_arrow("mixed.ndjson"))


def pitfalls(names):
    """What the page warns of, on lines that have it."""
    bytes_, shapes = str(folder / "bytes.ndjson"), str(folder / "shapes.ndjson")
    by_transform("bytes.ndjson")
    reader = spark.read.schema(StructType.fromJson(json.loads((schemas / "report.json").read_text()))).option("lineSep", "\n")
    try:
        reader.option("mode", "FAILFAST").json(shapes).collect()
        refused = ""
    except Exception as error:
        refused = str(error)
    # The second time is what OVERWRITE is for.
    for _ in range(2):
        script("report.sql", folder / "stories.ndjson")
        for statement in names["lake"].split(";"):
            if statement.strip():
                spark.sql(statement)
    numbers = """VALUES ('{"n":10}'), ('{"n":10.0}'), ('{"n":1e1}') AS t(text)"""
    told = {
        "lines": spark.read.text(bytes_, lineSep="\n").count(),
        "linesWithoutSeparator": spark.read.text(bytes_).count(),
        "transform": [row.ok for row in spark.table("checked").collect()],
        "arrow": {str(row.ok): row["count"] for row in by_arrow("bytes.ndjson").collect()},
        "permissive": [row.asDict() for row in reader.option("mode", "PERMISSIVE").json(shapes).selectExpr("id", "topics.id AS topics").collect()],
        "refused": refused,
        "wholeNumbers": {row.text: row.n for row in spark.sql(f"SELECT text, from_json(text, 'n BIGINT').n AS n FROM {numbers}").collect()},
        "meetings": spark.table("meetings").count(),
    }
    (folder / "pitfalls.json").write_text(json.dumps(told))


names = json.loads((folder / "names.json").read_text())
round_trips()
days()
views(names)
dates()
transform()
map_in_arrow()
pitfalls(names)
spark.stop()
