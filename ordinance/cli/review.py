"""`ordinance review FILE.docx`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = "예: ordinance review 검토한_변경표시.docx --law 현행.txt -o 검토후.txt"


class Form(StrEnum):
    """Forms of what is told."""

    TEXT = "text"
    JSON = "json"


def review(
    file: Annotated[Path, typer.Argument(help="워드나 한글, LibreOffice에서 고치고 저장한 DOCX", metavar="파일")],
    law: Annotated[
        Path | None,
        typer.Option("--law", help="현행 조례. 적으면 현행을 고친 글로 바꾸는 개정문도 보입니다", metavar="파일"),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="알리는 형식")] = Form.TEXT,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="남은 변경을 모두 적용한 글을 쓸 파일", metavar="파일"),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="이미 있는 결과 파일을 덮어씁니다")] = False,
) -> None:
    """검토자가 고친 문서를 읽습니다: 누가 어느 조문을 어떻게 고쳤는지, 의견, 남은 변경을 모두 적용한 글과 그 점검.

    끝낼 때의 값: 0 오류 없음, 1 고친 글에서 오류를 찾음, 2 입력이 잘못됨.
    """
    from ordinance.formats.files import File, refuse_existing, write_all
    from ordinance.formats.law import Wish, read_law, target_of, write_law
    from ordinance.formats.reviewed import REVIEW_WRITERS
    from ordinance.formats.reviewed import review as reviewed_of

    target = target_of(output) if output is not None else None
    if output is not None and not force:
        refuse_existing(output)
    reviewed = reviewed_of(file, read_law(law) if law is not None else None)
    typer.echo(REVIEW_WRITERS[form](reviewed), nl=False)
    if output is not None and target is not None and reviewed.law is not None:
        written = write_law(reviewed.law, target, Wish())
        (path,) = write_all(output.parent, [File(output.name, written.content)])
        typer.echo(f"썼음: {path}", err=True)
    if reviewed.law is None:
        raise typer.Exit(2)
    if reviewed.report is not None and reviewed.report.has_errors:
        raise typer.Exit(1)
