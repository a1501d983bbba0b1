"""Redlines against docx-scalpel: time, tightness and memory, with the targets that must be met.

    python benchmarks/redline.py [PYTHON WITH docx-scalpel] [CORPUS FOLDER]

Three pairs from the corpus: (a) twenty edits in an ordinance, (b) two ordinances of different local governments, (c)
two hundred edits in 6,786 paragraphs. Each compares in a process of its own: the quickest of some whole runs, from
start to written file, and the most memory that the process or one it started took. Beside it the same comparison once
more in the same process, for which the program is loaded already. Marked are the characters shown as inserted or
deleted, tracked ends of paragraphs among them; the floor is the fewest with which one text becomes the other
(rapidfuzz). Exit code 1 where a target is missed. docx-scalpel is no dependency: without it there is nothing to
compare with.
"""

from __future__ import annotations

import io
import json
import lzma
import math
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

from lxml import etree
from rapidfuzz.distance import Indel

from ordinance.formats.docx import write_law
from ordinance.law.read import read

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
RUNNER = Path(__file__).with_name("redline_run.py")
RUNS = 3
TIME, MEMORY, ABOVE_FLOOR = 0.5, 1 / 3, 1.05
PARAGRAPHS, MANY_EDITS, FEW_EDITS = 6_786, 200, 20
_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W = f"{{{_NAMESPACE}}}"
_MARKED = (f"{_W}ins//{_W}t", f"{_W}del//{_W}delText")
_ENDS = tuple(f"{_W}p/{_W}pPr/{_W}rPr/{_W}{tag}" for tag in ("ins", "del"))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions as paragraphs, and whether the floor is what counts; otherwise the peer is."""

    name: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    by_floor: bool

    @property
    def floor(self) -> int:
        """The fewest characters that must be marked, ends of paragraphs among them, between paragraphs that stayed."""
        steps = SequenceMatcher(None, self.old, self.new, autojunk=False).get_opcodes()
        return sum(
            Indel.distance(_joined(self.old[one:two]), _joined(self.new[three:four]))
            for tag, one, two, three, four in steps
            if tag != "equal"
        )


def _joined(paragraphs: tuple[str, ...]) -> str:
    return "".join(f"{line}\n" for line in paragraphs)


@dataclass(frozen=True, slots=True)
class Measured:
    """One program on one pair: seconds of a whole run and of a second comparison, characters marked, MB."""

    seconds: float
    again: float
    marked: int
    memory: float


def ordinances(folder: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Kind and paragraphs of the ordinances of the corpus."""
    with lzma.open(folder / "ordinances.jsonl.xz", "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            texts = [record["title"], *(one["text"] for one in record["articles"])]
            yield record["kind"], tuple(line.strip() for text in texts for line in text.split("\n") if line.strip())


def edited(paragraphs: tuple[str, ...], edits: int) -> tuple[str, ...]:
    """Edits spread by chance over the paragraphs, the same each time: words put in, new paragraphs, some gone."""
    random = Random(1)  # noqa: S311  where to edit is no secret
    made = list(paragraphs)
    for at in sorted(random.sample(range(1, len(made) - 1), edits), reverse=True):
        kind = random.choices(("word", "new", "gone"), (8, 1, 1))[0]
        if kind == "word":
            words = made[at].split(" ")
            words[random.randrange(len(words))] = random.choice(("총무과", "안전국", "다만", "위원회의"))
            made[at] = " ".join(words)
        made[at : at + 1] = {"word": [made[at]], "new": [made[at], "새 사항을 정한다."], "gone": []}[kind]
    return tuple(made)


def pairs(folder: Path) -> list[Pair]:
    """The three pairs."""
    known = list(ordinances(folder))
    longest = sorted((law for _, law in known), key=lambda law: sum(map(len, law)))
    middle = min(longest, key=lambda law: abs(sum(map(len, law)) - 10_000))
    many = tuple(line for law in longest for line in law)[:PARAGRAPHS]
    kind = max({kind for kind, _ in known}, key=lambda name: sum(kind == name for kind, _ in known))
    one, other = sorted((law for name, law in known if name == kind), key=lambda law: abs(sum(map(len, law)) - 10_000))[
        :2
    ]
    return [
        Pair("a", middle, edited(middle, FEW_EDITS), by_floor=True),
        Pair("b", one, other, by_floor=False),
        Pair("c", many, edited(many, MANY_EDITS), by_floor=True),
    ]


def document(paragraphs: tuple[str, ...]) -> bytes:
    """A Word document of plain paragraphs, with the styles of ours."""
    body = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in paragraphs
    )  # fmt: skip
    xml = f'<w:document xmlns:w="{_NAMESPACE}"><w:body>{body}<w:sectPr/></w:body></w:document>'
    buffer = io.BytesIO()
    ours = write_law(read("가온구 조례\n\n제1조(목적) 목적을 정한다.\n"))
    with zipfile.ZipFile(io.BytesIO(ours)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, xml if name == "word/document.xml" else old.read(name))
    return buffer.getvalue()


def marked(path: Path) -> int:
    """Characters shown as inserted or deleted, and tracked ends of paragraphs."""
    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
    words = sum(len(found.text or "") for tag in _MARKED for found in root.iterfind(f".//{tag}"))
    return words + sum(1 for tag in _ENDS for _ in root.iterfind(f".//{tag}"))


def measured(python: str, program: str, folder: Path) -> Measured:
    """The quickest and smallest of some runs of a program in a process of its own."""
    command = [python, str(RUNNER), program, *(str(folder / f"{name}.docx") for name in ("old", "new", program))]
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(RUNS)]
    best = {name: min(run[name] for run in runs) for name in ("seconds", "again", "memory")}
    return Measured(best["seconds"], best["again"], marked(folder / f"{program}.docx"), best["memory"])


def held(pair: Pair, python: str) -> bool:
    """Both programs on one pair; whether all targets are met."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for side, paragraphs in (("old", pair.old), ("new", pair.new)):
            (folder / f"{side}.docx").write_bytes(document(paragraphs))
        ours, peer = measured(sys.executable, "ordinance", folder), measured(python, "docx-scalpel", folder)
    most = math.floor(ABOVE_FLOOR * pair.floor) if pair.by_floor else peer.marked
    targets = (
        ("time", ours.seconds <= TIME * peer.seconds),
        ("marked", ours.marked <= most),
        ("memory", ours.memory <= MEMORY * peer.memory),
    )
    print(f"{pair.name}  {len(pair.old):,} to {len(pair.new):,} paragraphs, floor {pair.floor:,}")
    for program, found in (("ordinance", ours), ("docx-scalpel", peer)):
        print(
            f"   {program:13} {found.seconds:.2f} s, again {found.again:.3f} s, {found.marked:,} marked, "
            f"{found.memory:.0f} MB"
        )
    print("   " + ", ".join(f"{name}: {'met' if met else 'MISSED'}" for name, met in targets))
    return all(met for _, met in targets)


def main() -> None:
    """All three pairs."""
    python = sys.argv[1] if len(sys.argv) > 1 else sys.executable
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else CORPUS
    if subprocess.run([python, "-c", "import docx_scalpel"], check=False, capture_output=True).returncode:
        print("redline  docx-scalpel is not installed (docs/dependencies.md): left out")
        return
    met = [held(pair, python) for pair in pairs(folder)]
    if not all(met):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
