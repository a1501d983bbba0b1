"""`ordinance compare OLD NEW`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = "예: ordinance compare 현행.txt 개정후.txt -o 개정문.txt --table 대비표.docx"


def compare(
    old: Annotated[
        Path, typer.Argument(help="현행 조례: .txt, law.go.kr의 .json과 .xml, 우리 .xml, .docx", metavar="현행")
    ],
    new: Annotated[Path, typer.Argument(help="개정 후의 조례: 현행과 같은 형식들", metavar="개정후")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="쓸 글 파일. 적지 않으면 화면에 보입니다", metavar="파일"),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="문장마다 그 꼴을 정한 입안 규칙을 함께 알립니다(표준 오류)")
    ] = False,
    table: Annotated[
        Path | None,
        typer.Option(
            "--table",
            help="신ㆍ구조문대비표를 쓸 파일(.docx, .txt). -를 적으면 글로 보입니다(표준 오류)",
            metavar="파일",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="이미 있는 결과 파일을 덮어씁니다")] = False,
) -> None:
    """두 조례를 견주어 개정문을 씁니다. 개정문을 현행에 적용하면 개정 후의 글이 된다는 것을 증명한 뒤에만 씁니다.

    끝낼 때의 값: 0 개정문을 씀, 2 증명하지 못했거나 입력이 잘못됨.
    """
    from ordinance import amend
    from ordinance.formats.compared import SCREEN, check_table_name, explanation, remarks, table_file, table_of
    from ordinance.formats.files import File, refuse_existing, write_all
    from ordinance.formats.law import read_law

    check_table_name(table)
    for path in (output, table):
        if path is not None and not force:
            refuse_existing(path)
    before, after = read_law(old), read_law(new)
    amendment = amend.compare(before, after)
    for remark in remarks(before, after, amendment):
        typer.echo(remark, err=True)
    if explain:
        typer.echo(explanation(amendment), err=True)
    if table == SCREEN:
        typer.echo(table_of(amendment), err=True)
    elif table is not None:
        (path,) = write_all(table.parent, [File(table.name, table_file(table, before, amendment))])
        typer.echo(f"썼음: {path}", err=True)
    if output is None:
        typer.echo(amendment.text, nl=False)
        return
    (path,) = write_all(output.parent, [File(output.name, amendment.text.encode())])
    typer.echo(f"썼음: {path}", err=True)
