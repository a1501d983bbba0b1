"""`ordinance apply LAW SENTENCES`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = "예: ordinance apply 현행.txt 개정문.txt -o 개정후.txt --notes 2026-01-01"


def apply(
    law: Annotated[
        Path, typer.Argument(help="현행 조례: .txt, law.go.kr의 .json과 .xml, 우리 .xml, .docx", metavar="현행")
    ],
    sentences: Annotated[Path, typer.Argument(help="개정문이 적힌 글 파일(.txt)", metavar="개정문")],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="쓸 파일. 이름의 끝이 형식을 정합니다(.xml은 akn). 적지 않으면 화면에 보입니다",
            metavar="파일",
        ),
    ] = None,
    notes: Annotated[
        str,
        typer.Option("--notes", help="공포일(2026-01-01). 적으면 개정 이력 표시(<개정 …>)를 붙입니다", metavar="날짜"),
    ] = "",
    without_annexes: Annotated[
        bool, typer.Option("--without-annexes", help="별표ㆍ서식의 개정은 빼고 적용합니다")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="이미 있는 결과 파일을 덮어씁니다")] = False,
) -> None:
    """현행 조례에 개정문을 적용한 글을 만듭니다. 문장마다 어떻게 되었는지를 화면(표준 오류)에 알립니다.

    한 문장이라도 적용할 수 없으면 아무것도 쓰지 않습니다.

    끝낼 때의 값: 0 모두 적용함, 2 적용할 수 없거나 입력이 잘못됨.
    """
    from ordinance.amend import Scope
    from ordinance.formats.applied import read_amendment, tried
    from ordinance.formats.files import File, refuse_existing, write_all
    from ordinance.formats.law import Wish, read_law, target_of, write_law
    from ordinance.formats.targets import Target, TextMode
    from ordinance.korean import parse_date

    day = parse_date(notes) if notes else None
    target = target_of(output) if output is not None else Target.TEXT
    if output is not None and not force:
        refuse_existing(output)
    scope = Scope.ARTICLES if without_annexes else Scope.WHOLE
    before = read_law(law)
    amendment = read_amendment(sentences, before)
    trial = tried(before, amendment, scope, day)
    typer.echo(trial.text, err=True, nl=False)
    if trial.law is None:
        raise typer.Exit(2)
    written = write_law(trial.law, target, Wish(TextMode.NOTED if day else TextMode.CANONICAL))
    for warning in (*(f"다듬음: {change}" for change in written.changes), *written.warnings):
        typer.echo(warning, err=True)
    if output is None:
        typer.echo(written.content.decode(), nl=False)
        return
    (path,) = write_all(output.parent, [File(output.name, written.content)])
    typer.echo(f"썼음: {path}", err=True)
