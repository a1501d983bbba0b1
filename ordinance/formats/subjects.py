"""What is to be checked, from files and folders: one dossier for each local government."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ordinance.bill import draft
from ordinance.check import Document, Dossier, Facts, dossier_of
from ordinance.check.amending import Sentences, with_amendments
from ordinance.check.facts import NOTHING_KNOWN
from ordinance.errors import InputError, OrdinanceError
from ordinance.formats.law import READABLE, read_law
from ordinance.formats.text import read_bytes, read_law_text
from ordinance.law.tree import Instrument

_PLAN = "plan.yaml"
_PARTIAL = re.compile(r"^\s*(?:[①-⑳]\s*)?「?(?P<title>[^\n“]{2,80}?)」?\s*일부를 다음과 같이 개정한다\.", re.MULTILINE)
# `서울특별시 은평구 행정기구 설치 조례`: the words that name a government open its title.
_GOVERNMENT = re.compile(
    r"\s*((?:\S+?(?:특별자치시|특별자치도|특별시|광역시|도)(?=\s|\S+[시군구]\s))?\s*(?:\S+?[시군구])?)(?=\s|$)"
)
_TITLE_IN_JSON = re.compile(
    r'"(?:자치법규명|법령명_한글|법령명한글|law_name)"\s*:\s*(?:\{[^}]*"content"\s*:\s*)?"([^"]+)"'
)


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing to check: a plan, or the files of one local government."""

    name: str
    files: tuple[Path, ...] = ()
    plan: Path | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What is known beside the subjects: upper law by title, facts."""

    upper: Mapping[str, Instrument] = field(default_factory=dict)
    facts: Facts = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be checked, and why."""

    file: str
    reason: str


def subjects(paths: Iterable[Path]) -> tuple[Subject, ...]:
    """The subjects in files and folders, in the order in which they are met; raises InputError for a wrong path."""
    plans: list[Subject] = []
    by_name: dict[str, list[Path]] = {}
    for path in paths:
        for found in _files(path):
            if found.name == _PLAN:
                plans.append(Subject(found.parent.name, plan=found.parent))
            else:
                by_name.setdefault(government(_peeked(found)), []).append(found)
    return (*plans, *(Subject(name or files[0].name, tuple(files)) for name, files in by_name.items()))


def _files(path: Path) -> Iterator[Path]:
    """The files of a folder and below; a folder with a plan is that plan and nothing else."""
    if not path.exists():
        raise InputError("없는 파일이나 폴더입니다.", where=str(path), advice="경로를 확인하십시오.")
    if path.is_file():
        yield path
        return
    if (path / _PLAN).is_file():
        yield path / _PLAN
        return
    inside = sorted(one for one in path.iterdir() if not one.name.startswith("."))
    for one in inside:
        if one.is_dir() or one.suffix.lower() in READABLE:
            yield from _files(one)


def _peeked(path: Path) -> str:
    """The title of what a file holds, without reading all of it; empty where it cannot be told."""
    try:
        raw = read_bytes(path)
        if path.suffix.lower() == ".json":
            match = _TITLE_IN_JSON.search(raw.decode("utf-8", "replace"))
            return match[1] if match else ""
        if path.suffix.lower() == ".txt":
            text = read_law_text(path)
            opened = _PARTIAL.search(text)
            return opened["title"] if opened else text.strip().split("\n", 1)[0]
        return read_law(path).title
    except OrdinanceError:
        return ""


def government(title: str) -> str:
    """The local government that a title names: `서울특별시 은평구`; empty where it names none (A-1)."""
    match = _GOVERNMENT.match(title)
    return " ".join(match[1].split()) if match else ""


def read_subject(subject: Subject, given: Given) -> tuple[Dossier, tuple[Unread, ...]]:
    """The dossier of a subject, and the files of it that cannot be read. Raises InputError for a plan that is wrong."""
    if subject.plan is not None:
        from ordinance.formats.plan import read_plan  # noqa: PLC0415  pydantic loads slowly

        return dossier_of(draft(read_plan(subject.plan)), given.facts, given.upper), ()
    documents: list[Document] = []
    sentences: list[Sentences] = []
    unread: list[Unread] = []
    for path in subject.files:
        try:
            _take(path, documents, sentences)
        except OrdinanceError as error:
            unread.append(Unread(path.name, str(error)))
    dossier = Dossier(subject.name, tuple(_told_apart(documents)), facts=given.facts, upper=given.upper)
    proposed = {one.law.title for one in documents if _is_proposed(one.law)}
    return with_amendments(dossier, [one for one in sentences if _amended(one) not in proposed]), tuple(unread)


def _is_proposed(law: Instrument) -> bool:
    """Whether a text is what a bill will bring, and no law yet: it has a day to begin, and was not promulgated.

    The sentences that lie beside it are in it already.
    """
    return law.identity.effective is not None and law.identity.promulgated is None


def _amended(sentences: Sentences) -> str:
    opened = _PARTIAL.search(sentences.text)
    return opened["title"].strip() if opened else ""


def _take(path: Path, documents: list[Document], sentences: list[Sentences]) -> None:
    text = _sentences(path)
    if text is None:
        law = read_law(path)
        documents.append(Document(law.title or path.name, law, str(path)))
    else:
        sentences.append(Sentences(path.name, text))


def _sentences(path: Path) -> str | None:
    """The amending sentences in a file; None where it holds law."""
    read = _SENTENCES_IN.get(path.suffix.lower())
    return read(path) if read is not None else None


def _in_text(path: Path) -> str | None:
    text = read_law_text(path)
    return text if _PARTIAL.search(text.split("부칙", 1)[0]) else None


def _in_docx(path: Path) -> str | None:
    from ordinance.formats.docx import read_sentences  # noqa: PLC0415  lxml loads slowly

    try:
        return read_sentences(path)
    except InputError:
        return None


def _in_xml(path: Path) -> str | None:
    from ordinance.formats import akn  # noqa: PLC0415

    raw = read_bytes(path)
    if b"amendingProvisions" not in raw:  # validating every law once more, only to find none, takes long
        return None
    try:
        return akn.read_sentences(raw)
    except InputError:
        return None


_SENTENCES_IN = {".txt": _in_text, ".docx": _in_docx, ".xml": _in_xml}


def _told_apart(documents: Sequence[Document]) -> Iterator[Document]:
    """Two files with one title (an old and a new version) are told apart by their file names."""
    titles = [one.name for one in documents]
    for one in documents:
        twice = titles.count(one.name) > 1
        yield Document(f"{one.name} ({Path(one.file).name})", one.law, one.file) if twice else one
