"""Checking files and folders: reading, rules and report, in as many processes as are wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from ordinance.check import Report, Settings, report_of
from ordinance.check.facts import NOTHING_KNOWN
from ordinance.errors import InputError
from ordinance.formats.subjects import Given, Subject, read_subject, subjects

Told = Callable[[Iterator[Report], int], Iterator[Report]]
_Map = Callable[[Callable[[Subject], Report], Sequence[Subject]], Iterator[Report]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What to check with: the rules chosen, what is known beside the files, and the number of processes."""

    settings: Settings
    given: Given
    jobs: int = 1


def check_paths(
    paths: Sequence[Path], asked: Asked, told: Callable[[Iterator[Report], int], Iterator[Report]]
) -> Report:
    """One report on everything in files and folders.

    `told` sees each report as it comes, with the number of all, to show how far the work is. Raises InputError for a
    path that is not there and for a plan that is wrong; other files that cannot be read stand in the report.
    """
    found = subjects(paths)
    if len(found) > 1 and asked.given.facts != NOTHING_KNOWN:
        raise InputError(
            f"인구와 기록은 한 지방자치단체의 것인데 점검할 것이 {len(found)}건입니다.",
            where=", ".join(one.name for one in found[:3]),
            advice="기록 파일은 한 지방자치단체의 파일이나 폴더와 함께 적습니다.",
        )
    check = partial(_checked, settings=asked.settings, given=asked.given)
    with _mapping(min(asked.jobs, len(found))) as mapped:
        return _joined(list(told(mapped(check, found), len(found))))


@contextmanager
def _mapping(jobs: int) -> Iterator[_Map]:
    """`map`, in this process or in several."""
    if jobs < 2:
        yield map
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield pool.map


def _checked(subject: Subject, settings: Settings, given: Given) -> Report:
    dossier, unread = read_subject(subject, given)
    report = Report(dossier.name, ()) if dossier.empty else report_of(dossier, settings)
    files = tuple((one.file, one.reason) for one in unread)
    return Report(report.name, report.results, report.traces, report.assumptions, files)


def _joined(reports: Sequence[Report]) -> Report:
    names = [report.name for report in reports]
    return Report(
        names[0] if len(names) == 1 else f"{len(names)}건",
        tuple(chain.from_iterable(report.results for report in reports)),
        tuple(chain.from_iterable(report.traces for report in reports)),
        tuple(chain.from_iterable(report.assumptions for report in reports)),
        tuple(chain.from_iterable(report.unread for report in reports)),
    )
