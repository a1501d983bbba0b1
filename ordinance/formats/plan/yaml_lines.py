"""YAML with the line of every datum, so that an error can name it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from ordinance.errors import InputError
from ordinance.formats.text import read_text

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

DataPath = tuple[str | int, ...]
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Document:
    """The data of a file and where each of them stands."""

    path: Path
    data: object
    lines: dict[DataPath, int]

    def where(self, path: DataPath) -> str:
        """`after.yaml 12번째 줄` for a datum, or for the nearest thing around it that stands in the file."""
        while path and path not in self.lines:
            path = path[:-1]
        return f"{self.path.name} {self.lines.get(path, 1)}번째 줄"


def load(path: Path) -> Document:
    """Read a YAML file. Raises InputError, with the line, for what is no plain YAML document of mappings and lists."""
    text = read_text(path)
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        if node is None:
            raise InputError("파일이 비어 있습니다.", where=path.name)
        lines: dict[DataPath, int] = {}
        _index(node, (), lines, path, set())
        return Document(path, loader.construct_document(node), lines)
    except yaml.YAMLError as error:
        raise _syntax_error(path, error) from error
    except (ValueError, RecursionError) as error:
        raise InputError("YAML로 읽을 수 없습니다.", where=path.name, advice=f"값을 확인하십시오: {error}") from error


def _syntax_error(path: Path, error: yaml.YAMLError) -> InputError:
    mark = getattr(error, "problem_mark", None)
    where = f"{path.name} {mark.line + 1}번째 줄" if mark else path.name
    return InputError(
        "YAML 문법에 맞지 않습니다.",
        where=where,
        advice="들여쓰기, 쌍점(:) 뒤의 빈칸, 따옴표의 짝을 확인하십시오.",
    )


def _index(node: yaml.Node, path: DataPath, lines: dict[DataPath, int], file: Path, seen: set[int]) -> None:
    line = node.start_mark.line + 1
    if id(node) in seen or len(path) > _DEEPEST:
        raise InputError("별칭(*)과 지나치게 깊은 구조는 쓸 수 없습니다.", where=f"{file.name} {line}번째 줄")
    seen.add(id(node))
    lines[path] = line
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            name = (*path, str(key.value))
            if name in lines:
                raise InputError(
                    f"같은 항목 ‘{key.value}’이 두 번 있습니다.",
                    where=f"{file.name} {key.start_mark.line + 1}번째 줄",
                )
            _index(value, name, lines, file, seen)
            lines[name] = key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            _index(value, (*path, index), lines, file, seen)
