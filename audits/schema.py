"""JSON Schemas (draft 2020-12): of walk files as they are written, and of the records that Ariane writes.

The schema of walk files is for editors, which then complete keys and verbs. It describes shapes; what needs the whole
file or the file system to be known (a field that nothing fills, a file that is not there) is `ariane lint`'s to tell.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import TypeAdapter

from audits.archive import Seal
from audits.model import Event, Judgement, Observation, PageCheck
from audits.notation import ARRIVE_KEYS
from audits.pack import load_pack
from audits.scenario import ADMINISTRATION, FILE_KEYS, NAME, REQUIRED_KEYS, SCHEMA, STEP_KEYS
from audits.verbs import DEFINITIONS, HANDLE, SCALAR, VERBS, WORDS, YES_OR_NO, Schema, one_or_more, table

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def walk_file_schema() -> Schema:
    """What may be written in a walk file."""
    name = {"type": "string", "pattern": f"^{NAME.pattern}$"}
    meanings: dict[str, Schema] = {
        "walk": name | {"description": "The name of this scenario: small letters, digits and hyphens."},
        "title": WORDS | {"description": "What a person wants to obtain, for the readers of reports."},
        "administration": {
            "type": "string",
            "pattern": f"^{ADMINISTRATION.pattern}$",
            "description": "Who runs the service: an id of the pack, such as practice/town-hall.",
        },
        "procedure": name | {"description": "The kind of procedure, such as appointment, visa or allowance."},
        "start": {"type": "string", "pattern": r"^(https?://|\{site\})", "description": "Where the walk begins."},
        "person": {"enum": sorted(load_pack().people), "description": "Who fills in the forms; nobody real."},
        "languages": one_or_more({"type": "string", "pattern": "^[a-z]{2}$"})
        | {"description": "Languages in which this service can be walked; French when nothing is said."},
        "stop_before": HANDLE | {"description": "The control that cannot be undone: never pressed on a live service."},
        "second_visit": YES_OR_NO | {"description": "Whether its pages may be tried on further visits (--try)."},
        "steps": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/step"}},
        "schema": {"const": SCHEMA},
    }
    return {
        "$schema": DRAFT,
        "title": "Ariane walk file",
        **table({key: meanings[key] for key in FILE_KEYS}, REQUIRED_KEYS),
        "$defs": DEFINITIONS | {"step": _step(), "action": _action(), "arrive": _arrive()},
    }


def _step() -> Schema:
    actions: Schema = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/action"}}
    meanings: dict[str, Schema] = {
        "step": WORDS | {"description": "What a person does here."},
        "arrive": {"$ref": "#/$defs/arrive"},
        "do": actions | {"description": "What is done, one verb each."},
    }
    return table({key: meanings[key] for key in STEP_KEYS}, ("step", "arrive"))


def _arrive() -> Schema:
    kinds: dict[str, Schema] = {"title": WORDS, "url": SCALAR}
    return table({key: kinds.get(key, HANDLE) for key in ARRIVE_KEYS}) | {
        "description": "What proves that this step was reached; all of it must hold."
    }


def _action() -> Schema:
    verbs = {name: verb.schema | {"description": verb.means} for name, verb in VERBS.items()}
    bare = [name for name, verb in VERBS.items() if verb.bare]
    return {"anyOf": [table(verbs) | {"maxProperties": 1}, {"enum": bare}]}


def record_schema(kind: Literal["archive", "check"]) -> Schema:
    """Records that Ariane writes: each line or file of an archive, or a line of `ariane check --json`."""
    records: dict[str, Any] = {"check": {"PageCheck": PageCheck}, "archive": _ARCHIVE}
    definitions: dict[str, Schema] = {}
    for name, record in records[kind].items():
        schema = TypeAdapter(record).json_schema(by_alias=True, mode="serialization")
        definitions |= schema.pop("$defs", {})
        definitions[name] = schema
    if kind == "archive":
        _chain(definitions)
    return {
        "$schema": DRAFT,
        "title": f"Ariane {kind}",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in records[kind]],
        "$defs": definitions,
    }


_ARCHIVE = {"Event": Event, "Observation": Observation, "Judgement": Judgement, "Seal": Seal}


def _chain(definitions: dict[str, Schema]) -> None:
    """Events as lines of `walk.jsonl`: each with its number and the hash of the line before."""
    for event in definitions["Event"]["oneOf"]:
        line = definitions[event["$ref"].rpartition("/")[2]]
        line["properties"] |= {
            "n": {"type": "integer", "minimum": 0},
            "prev": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        }
