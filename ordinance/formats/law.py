"""Law in files of every supported kind: which reader and which writer, by suffix or by name."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from ordinance.errors import InputError
from ordinance.formats.targets import Target, TextMode
from ordinance.formats.text import encoded, read_bytes, read_law_text
from ordinance.law.consolidated import print_consolidated
from ordinance.law.normalise import described, normalised
from ordinance.law.numbers import reference
from ordinance.law.printer import print_law
from ordinance.law.read import read
from ordinance.law.source import source_text
from ordinance.law.tree import Instrument, InstrumentKind, Provision, without_notes

# lxml and what is built on it load slowly: readers and writers import their format when they run.

_AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/"
_CODE = re.compile(r"[0-9]{2}(?:[0-9]{3})?")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the writer is to know beside the law: the mode of plain text, the code of the local government for XML."""

    mode: TextMode = TextMode.CANONICAL
    code: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A file's content, and in Korean: what it says otherwise than the law that was read, and what to beware of."""

    content: bytes
    changes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def _read_plain(path: Path) -> Instrument:
    try:
        return read(read_law_text(path))
    except InputError as error:
        raise error.within(path.name) from error


def _read_lawgo(path: Path) -> Instrument:
    from ordinance.formats.lawgo import read_lawgo  # noqa: PLC0415

    return read_lawgo(path)


def _read_docx(path: Path) -> Instrument:
    from ordinance.formats.docx import read_law as read_docx  # noqa: PLC0415

    return read_docx(path)


def _read_xml(path: Path) -> Instrument:
    raw = read_bytes(path)
    if not _root(raw, path.name).startswith(f"{{{_AKN}"):
        return _read_lawgo(path)
    from ordinance.formats import akn  # noqa: PLC0415

    return akn.read_law(raw)


def _root(raw: bytes, name: str) -> str:
    """The name of the first element, with its namespace; nothing behind it is read. No entities, no network."""
    from lxml import etree  # noqa: PLC0415

    events = etree.iterparse(
        io.BytesIO(raw), events=("start",), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return next(str(element.tag) for _, element in events)
    except (etree.XMLSyntaxError, StopIteration):
        raise InputError("XML로 읽을 수 없습니다.", where=name, advice="원본을 다시 받으십시오.") from None


_READERS: dict[str, Callable[[Path], Instrument]] = {
    ".txt": _read_plain,
    ".json": _read_lawgo,
    ".xml": _read_xml,
    ".docx": _read_docx,
}


READABLE = frozenset(_READERS)


def read_law(path: Path) -> Instrument:
    """One instrument from a file: `.txt`, law.go.kr `.json` or `.xml`, our own `.xml`, `.docx`; raises InputError."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(_READERS)
        raise InputError(
            f"읽을 수 없는 종류의 파일입니다: {path.suffix or path.name}.",
            where=path.name,
            advice=f"쓸 수 있는 종류: {known}.",
        )
    return reader(path)


def _write_text(law: Instrument, wish: Wish) -> Written:
    if wish.mode is TextMode.SOURCE:
        return Written(encoded(source_text(law), law.title))
    if wish.mode is TextMode.NOTED:
        text = print_consolidated(law)
        return Written(encoded(text, law.title), warnings=_reads_otherwise(law, read(text)))
    clean, changes = normalised(law)
    text = print_law(clean)
    return Written(encoded(text, law.title), tuple(described(changes)), _reads_otherwise(clean, read(text)))


def _reads_otherwise(law: Instrument, again: Instrument) -> tuple[str, ...]:
    """A warning where the file, read again, would be another tree: defects of real law that only a database shows."""
    one, other = without_notes(law).body, without_notes(again).body
    if one == other:
        return ()
    articles = zip_longest(*([node for _, node in part.articles()] for part in (law, again)))
    first = next((was or now for was, now in articles if was is None or now is None or _differ(was, now)), None)
    where = reference(first.level, first.number) if first else "장ㆍ절"
    return (f"이 파일을 다시 읽으면 구조가 원본과 달라집니다. 처음 달라지는 곳: {where}",)


def _differ(was: Provision, now: Provision) -> bool:
    return without_notes(Instrument("", (was,))).body != without_notes(Instrument("", (now,))).body


def _write_lawgo_json(law: Instrument, _: Wish) -> Written:
    from ordinance.formats.lawgo import write_lawgo_json  # noqa: PLC0415

    return Written(write_lawgo_json(law))


def _write_lawgo_xml(law: Instrument, _: Wish) -> Written:
    from ordinance.formats.lawgo import write_lawgo_xml  # noqa: PLC0415

    return Written(write_lawgo_xml(law))


def _write_akn(law: Instrument, wish: Wish) -> Written:
    from ordinance.formats import akn  # noqa: PLC0415

    if wish.code and not _CODE.fullmatch(wish.code):
        raise InputError(
            f"행정표준코드가 아닙니다: {wish.code}.",
            advice="앞 5자리(시ㆍ도는 2자리)를 숫자로 적으십시오. 예: --code 11380",
        )
    document = akn.write_law(law, wish.code)
    akn.validate(document)
    local = law.kind in {InstrumentKind.ORDINANCE, InstrumentKind.RULE}
    nameless = "행정표준코드(--code)를 적지 않아 문서의 식별자에 지방자치단체가 없습니다"
    return Written(document, warnings=(nameless,) if local and not wish.code else ())


def _write_docx(law: Instrument, _: Wish) -> Written:
    """Proved before it is given out; notes of amendment are no part of a document."""
    from ordinance.formats import docx  # noqa: PLC0415

    document = docx.write_law(law)
    docx.prove_law(document, law)
    notes = sum(len(node.notes) for _, node in law.walk())
    changes = (f"개정 이력 표시를 뺌: {notes:,}곳",) if notes else ()
    return Written(document, changes, _reads_otherwise(law, docx.read_law(document)))


_WRITERS: dict[Target, Callable[[Instrument, Wish], Written]] = {
    Target.TEXT: _write_text,
    Target.LAWGO_JSON: _write_lawgo_json,
    Target.LAWGO_XML: _write_lawgo_xml,
    Target.AKN: _write_akn,
    Target.DOCX: _write_docx,
}
# The first is what a suffix means where nothing else is said.
_TARGETS = {
    ".txt": (Target.TEXT,),
    ".json": (Target.LAWGO_JSON,),
    ".xml": (Target.AKN, Target.LAWGO_XML),
    ".docx": (Target.DOCX,),
}


def target_of(path: Path, wanted: Target | None = None) -> Target:
    """The format of an output file: the one wanted, else by suffix.

    Raises InputError for an unknown suffix where none is wanted, and for a suffix that belongs to another format.
    """
    fitting = _TARGETS.get(path.suffix.lower())
    if wanted is None and fitting is None:
        raise InputError(
            f"무슨 형식으로 쓸지 알 수 없습니다: {path.suffix or path.name}.",
            where=path.name,
            advice=f"이름을 {', '.join(_TARGETS)} 가운데 하나로 끝내거나 --to로 정하십시오.",
        )
    if wanted is not None and fitting is not None and wanted not in fitting:
        raise InputError(
            f"파일 이름의 끝({path.suffix})이 --to {wanted.value} 형식과 어긋납니다.",
            where=path.name,
            advice="이름이나 --to를 고치십시오.",
        )
    return wanted or (fitting or (Target.TEXT,))[0]


def write_law(law: Instrument, target: Target, wish: Wish = Wish()) -> Written:
    """The law in a format; raises an OrdinanceError where the format cannot hold it."""
    if wish.mode is TextMode.SOURCE and target is not Target.TEXT:
        raise InputError(
            "원문 그대로(--mode source)는 글(text)로만 쓸 수 있습니다.", advice="--to text를 쓰거나 --mode를 빼십시오."
        )
    return _WRITERS[target](law, wish)
