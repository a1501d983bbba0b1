"""The exported JSON Schemas are those of the models.

To write them anew: `python -c "from ordinance.formats.plan.export import write; write()"`.
"""

from __future__ import annotations

from ordinance import resources
from ordinance.formats.plan.export import json_schemas


def test_the_schemas_in_the_folder_are_those_of_the_models() -> None:
    for name, text in json_schemas().items():
        assert (resources.schemas() / name).read_text(encoding="utf-8") == text
