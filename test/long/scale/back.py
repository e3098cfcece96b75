"""What DuckDB 2 makes of json.sql: back.py FOLDER SCHEMAS. Parquet of reports and records becomes JSON again."""

import sys
from pathlib import Path

import duckdb

folder, schemas = Path(sys.argv[1]), Path(sys.argv[2])
database = duckdb.connect()
for name in ("report", "record"):
    database.execute((schemas / f"{name}.sql").read_text())
database.execute((schemas / "json.sql").read_text())
for name in ("report", "record"):
    parquet = folder / f"{name}.duckdb.parquet"
    database.execute(f"COPY (FROM communique_{name}s('{folder}/{name}.ndjson')) TO '{parquet}' (COMPRESSION zstd)")
    row = "SELECT * EXCLUDE (report)" if name == "record" else "SELECT *"
    rows = database.execute(f"SELECT communique_{name}_json(r)::VARCHAR FROM ({row} FROM '{parquet}') r").fetchall()
    (folder / f"{name}.json.ndjson").write_text("".join(f"{text}\n" for (text,) in rows), encoding="utf-8")
