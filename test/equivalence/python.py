"""Judges documents with jsonschema. A line in is a JSON list of [schema, text], a line out their verdicts."""

import json
import sys
import time
from pathlib import Path

from jsonschema.validators import validator_for

FOLDER = Path(sys.argv[1])

validators = {}
for path in FOLDER.glob("*.schema.json"):
    schema = json.loads(path.read_text(encoding="utf-8"))
    cls = validator_for(schema)
    cls.check_schema(schema)
    validators[path.name.removesuffix(".schema.json")] = cls(schema)

for line in sys.stdin:
    documents = [(validators[name], json.loads(text)) for name, text in json.loads(line)]
    start = time.process_time()
    verdicts = [validator.is_valid(value) for validator, value in documents]
    milliseconds = (time.process_time() - start) * 1000
    print(json.dumps({"verdicts": verdicts, "milliseconds": milliseconds}), flush=True)
