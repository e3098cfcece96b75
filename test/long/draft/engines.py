"""What engines of grammars and the SDK of Gemini make of schemas of the draft: one JSON object on standard output.

Arguments: a folder with a schema a file, a file with documents (JSON lists of name and document), the source archive of
llama-cpp-python, how many random documents to make, and the file that they go to, one a line.
"""

import copy
import json
import random
import re
import sys
import tarfile
import types
from pathlib import Path

# Looks for torch when it loads, and does without.
import tvm_ffi  # noqa: F401


def stub(name):
    """xgrammar imports these for what needs a model, which is not asked for here."""
    module = types.ModuleType(name)
    module.__getattr__ = lambda attribute: type(attribute, (), {"__init__": lambda self, *args, **named: None})
    sys.modules[name] = module


stub("torch")
stub("transformers")

import xgrammar  # noqa: E402
import xgrammar.testing  # noqa: E402
from google import genai  # noqa: E402
from google.genai import _transformers  # noqa: E402
from google.genai import types as genai_types  # noqa: E402
from llguidance import LLMatcher, LLTokenizer  # noqa: E402
from outlines_core import Index, Vocabulary, json_schema  # noqa: E402

TOKENIZER = LLTokenizer("byte")
CLIENT = genai.Client(api_key="none")


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def with_llguidance(text, documents):
    grammar = LLMatcher.grammar_from_json_schema(text, {"whitespace_flexible": False})
    is_error, messages = LLMatcher.validate_grammar_with_warnings(grammar, TOKENIZER)

    def accepts(document):
        matcher, units = LLMatcher(TOKENIZER, grammar), compact(document).encode()
        return matcher.try_consume_tokens(list(units)) == len(units) and matcher.is_accepting()

    return {"messages": messages, "refused": is_error, "accepted": [accepts(one) for one in documents]}


def with_outlines(text, documents):
    regex = json_schema.build_regex_from_schema(text)
    index = Index(regex, Vocabulary(256, {chr(unit): [unit] for unit in range(32, 127)}))
    whole = re.compile(regex)
    accepted = [whole.fullmatch(compact(one)) is not None for one in documents]
    return {"characters": len(regex), "states": len(index.get_transitions()), "accepted": accepted}


def with_xgrammar(text, documents):
    grammar = xgrammar.Grammar.from_json_schema(text)
    accepts = xgrammar.testing._is_grammar_accept_string
    return {"characters": len(str(grammar)), "accepted": [accepts(grammar, json.dumps(one)) for one in documents]}


def llama_cpp(archive):
    """The converter alone: the rest of the package is the bindings, which would have to be compiled."""
    with tarfile.open(archive) as files:
        name = next(name for name in files.getnames() if name.endswith("/llama_cpp/llama_grammar.py"))
        source = files.extractfile(name).read().decode()
    stub("llama_cpp")
    module = types.ModuleType("llama_cpp.llama_grammar")
    exec(compile(source, name, "exec"), module.__dict__)
    return module.json_schema_to_gbnf


def with_genai(schema):
    """The three ways in which google-genai takes a schema."""
    config = genai_types.GenerateContentConfig(response_mime_type="application/json", response_json_schema=schema)
    processed = copy.deepcopy(schema)
    _transformers.process_schema(processed, CLIENT)
    genai_types.Schema.model_validate(processed)
    made = genai_types.Schema.from_json_schema(
        json_schema=genai_types.JSONSchema.model_validate(schema), raise_error_on_unsupported_field=False
    )
    written = json.loads(made.model_dump_json(exclude_none=True))
    return {"unchanged": config.response_json_schema == schema, "keywords": sorted(keywords_of(written))}


def keywords_of(schema):
    found = set(schema)
    for inner in [*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])]:
        found |= keywords_of(inner)
    return found


# What a random writer puts into free text beside single letters: of the example, so that some of it holds.
NAMES = [b"Ada Example", b"Bo Sample", b"Examplia", b"Samplonia", b"Lake House", b"2027-05-04", b"37", b"talks", b"en"]
PASSAGES = [
    b"arrived in Samplonia on Tuesday",
    b"met Prime Minister Bo Sample at Lake House",
    b"The two signed a joint declaration",
    b"sign two memorandums of understanding",
    b"released 37 Samplonian sailors",
    b"We will open the border on June 1,",
]
LONGEST = 20_000


def random_document(grammar, seed):
    """Writes what the grammar allows at random. It leans towards closing what is open, so that there is an end."""
    choose = random.Random(seed)
    matcher, written = LLMatcher(TOKENIZER, grammar), bytearray()
    closes = choose.choice([0.25, 0.5, 0.75, 1])

    def write(units):
        taken = matcher.try_consume_tokens(list(units))
        written.extend(units[:taken])

    while not matcher.is_stopped() and len(written) < LONGEST:
        if matcher.is_accepting() and written.endswith(b"}"):
            break
        # Where there is but one way on, the grammar is not asked for each byte of it.
        forced = matcher.compute_ff_tokens()
        if forced:
            write(bytes(forced))
            continue
        allowed = [unit for unit, bias in enumerate(matcher.compute_logit_bias()) if bias]
        if len(allowed) > 100 and ord('"') in allowed:
            key = written[: written.rfind(b'":')].rsplit(b'"', 1)[-1]
            snippet = choose.choice(PASSAGES if key in (b"evidence", b"quotes") else NAMES)
            if choose.random() < closes:
                # Most of what is not empty is one snippet and nothing else.
                write(snippet + b'"' if written.endswith(b'"') and choose.random() < 0.8 else b'"')
            else:
                write(snippet if choose.random() < 0.8 else bytes([choose.choice(allowed)]))
        elif ord("]") in allowed and (len(written) > 2_500 or choose.random() < 0.2):
            write(b"]")
        else:
            write(bytes([choose.choice([unit for unit in allowed if unit != ord("]")])]))
        if matcher.is_error():
            raise RuntimeError(matcher.get_error())
    return written.decode()


def main(folder, documents_path, archive, count, sampled_path):
    documents = [document for _, document in json.loads(Path(documents_path).read_text())]
    to_gbnf = llama_cpp(archive)
    result = {}
    for path in sorted(Path(folder).glob("*.json")):
        text = path.read_text()
        schema = json.loads(text)
        gbnf = to_gbnf(text)
        result[path.stem] = {
            "llguidance": with_llguidance(text, documents),
            "outlines": with_outlines(text, documents),
            "xgrammar": with_xgrammar(text, documents),
            "llamaCpp": {"bytes": len(gbnf.encode()), "rules": gbnf.count("::=")},
            "genai": with_genai(schema),
        }
    grammar = LLMatcher.grammar_from_json_schema(Path(folder, "slim.json").read_text(), {"whitespace_flexible": False})
    Path(sampled_path).write_text("".join(random_document(grammar, seed) + "\n" for seed in range(int(count))))
    print(json.dumps(result))


main(*sys.argv[1:])
