"""`ordinance check PATH…`."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from ordinance.check import Report, Settings

EXAMPLE = "예: ordinance check examples/eunpyeong-2025 --format html -o 점검.html"


class ReportFormat(StrEnum):
    """Forms of the report."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    HTML = "html"


def check(
    paths: Annotated[
        list[Path],
        typer.Argument(help="개편 계획, 조례ㆍ규칙ㆍ의안ㆍ개정문의 파일, 또는 이들이 든 폴더", metavar="경로…"),
    ],
    form: Annotated[ReportFormat, typer.Option("--format", help="보고서의 형식")] = ReportFormat.TEXT,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="쓸 파일. 적지 않으면 화면에 보입니다", metavar="파일")
    ] = None,
    select: Annotated[
        str, typer.Option("--select", help="쓸 규칙의 부호나 그 앞부분(쉼표로 나눔): NUM,CIT001", metavar="규칙")
    ] = "",
    ignore: Annotated[str, typer.Option("--ignore", help="쓰지 않을 규칙", metavar="규칙")] = "",
    settings: Annotated[
        Path | None,
        typer.Option("--settings", help="설정 파일. 적지 않으면 지금 폴더의 ordinance.toml", metavar="파일"),
    ] = None,
    upper: Annotated[
        Path | None, typer.Option("--upper-law", help="상위법령이 든 폴더. 인용을 그 조문과 맞춥니다", metavar="폴더")
    ] = None,
    facts: Annotated[
        Path | None,
        typer.Option("--facts", help="인구, 일정, 협의ㆍ승인의 기록을 적은 파일(YAML)", metavar="파일"),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="확실한 것을 글 파일(.txt)에서 고칩니다. 고칠 곳을 먼저 보이고 묻습니다")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="--fix에서 묻지 않고 고칩니다")] = False,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="함께 일할 프로세스의 수", metavar="수")] = 1,
    force: Annotated[bool, typer.Option("--force", help="이미 있는 결과 파일을 덮어씁니다")] = False,
) -> None:
    """입법예고 전에 조례를 점검합니다. 지적마다 자리, 글, 근거를 보입니다.

    결과는 통과, 오류, 주의, 점검 안 함(까닭과 함께)으로 나누어 보입니다.

    끝낼 때의 값: 0 오류 없음, 1 오류를 찾음, 2 입력이 잘못됨.
    """
    from ordinance.formats.checked import check_paths
    from ordinance.formats.files import File, refuse_existing, write_all
    from ordinance.formats.report.forms import WRITERS
    from ordinance.formats.settings import Said, asked

    if output is not None and not force:
        refuse_existing(output)
    wanted = asked(settings, Said(_names(select), _names(ignore), upper, facts, jobs))
    if fix:
        _mend(paths, wanted.settings, yes)
    report = check_paths(paths, wanted, _shown)
    content = WRITERS[form](report)
    if output is None:
        typer.echo(content.decode(), nl=False)
    else:
        (path,) = write_all(output.parent, [File(output.name, content)])
        typer.echo(f"썼음: {path}", err=True)
    if report.has_errors:
        raise typer.Exit(1)
    if report.unread and not report.results:
        raise typer.Exit(2)


def _mend(paths: list[Path], settings: Settings, yes: bool) -> None:
    """Show what would change in each text file, and change it where the user agrees."""
    from ordinance.formats.files import File, write_all
    from ordinance.formats.mended import mended

    for found in mended(paths, settings):
        typer.echo(found.difference, nl=False)
        if yes or typer.confirm(f"{found.path.name}에서 {found.count}곳을 고칠까요?", err=True):
            write_all(found.path.parent, [File(found.path.name, found.content)])
            typer.echo(f"고쳤음: {found.path} {found.count}곳", err=True)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _shown(reports: Iterator[Report], total: int) -> Iterator[Report]:
    """The reports as they come, with a progress bar on the screen where there are several."""
    import sys

    if total < 2 or not sys.stderr.isatty():
        yield from reports
        return
    with typer.progressbar(reports, length=total, label="점검하는 중", file=sys.stderr) as bar:
        yield from bar
