"""`ordinance redline OLD NEW`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = "예: ordinance redline 현행.txt 개정후.txt -o 변경추적.docx"


def redline(
    old: Annotated[Path, typer.Argument(help="현행: .txt, law.go.kr의 .json과 .xml, 우리 .xml, .docx", metavar="현행")],
    new: Annotated[Path, typer.Argument(help="개정 후: 현행과 같은 형식들", metavar="개정후")],
    output: Annotated[Path, typer.Option("--output", "-o", help="쓸 DOCX 파일", metavar="파일")],
    author: Annotated[str, typer.Option("--author", help="변경 내용에 적을 이름")] = "ordinance",
    date: Annotated[str, typer.Option("--date", help="변경 내용에 적을 날짜(없으면 적지 않음)", metavar="날짜")] = "",
    force: Annotated[bool, typer.Option("--force", help="이미 있는 결과 파일을 덮어씁니다")] = False,
) -> None:
    """두 글의 차이를 워드와 한글이 아는 변경 내용 추적으로 담은 DOCX를 만듭니다.

    모두 적용하면 개정 후의 글이, 모두 취소하면 현행의 글이 되는 것을 확인한 뒤에만 씁니다. DOCX 두 개를 주면 글꼴과
    모양을 그대로 둡니다.

    끝낼 때의 값: 0 썼음, 2 확인하지 못했거나 입력이 잘못됨.
    """
    from ordinance.formats.files import File, refuse_existing, write_all
    from ordinance.formats.redline import Author
    from ordinance.formats.redlined import redline_files
    from ordinance.korean import parse_date

    if not force:
        refuse_existing(output)
    day = f"{parse_date(date):%Y-%m-%d}T00:00:00Z" if date else ""
    content = redline_files(old, new, Author(author, day))
    (path,) = write_all(output.parent, [File(output.name, content)])
    typer.echo(f"썼음: {path}", err=True)
