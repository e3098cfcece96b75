# python-jsonschema over the lines of an NDJSON file.
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = jsonschema.Draft7Validator(schema)
count = 0
with open(sys.argv[2], encoding="utf-8") as lines:
    for line in lines:
        validator.validate(json.loads(line))
        count += 1
print(count)
