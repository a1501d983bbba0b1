"""The JSON Schemas of the plan files, for editors that check YAML while it is typed."""

from __future__ import annotations

import json

from ordinance import resources
from ordinance.formats.plan.schema import FILES


def json_schemas() -> dict[str, str]:
    """File name under `schemas/` and text of each JSON Schema."""
    return {
        f"{name}.schema.json": json.dumps(model.model_json_schema(by_alias=True), ensure_ascii=False, indent=2) + "\n"
        for name, model in FILES.items()
    }


def write() -> None:
    """Write the schemas into `schemas/`, after a change of the models."""
    for name, text in json_schemas().items():
        (resources.schemas() / name).write_text(text, encoding="utf-8")
