"""`ordinance draft PLAN`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = "예: ordinance draft examples/eunpyeong-2025 -o out/eunpyeong-2025"


def draft(
    plan: Annotated[Path, typer.Argument(help="개편 계획 폴더(plan.yaml이 들어 있는 곳)", metavar="계획")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="결과를 쓸 폴더. 적지 않으면 out/계획이름", metavar="폴더"),
    ] = None,
    others: Annotated[
        Path | None,
        typer.Option(
            "--others",
            help="함께 개정할 다른 조례(.txt, .json)의 폴더. 계획에 적은 폴더보다 앞섭니다",
            metavar="폴더",
        ),
    ] = None,
    upper_law: Annotated[
        Path | None,
        typer.Option(
            "--upper-law",
            help="상위법령 파일이 든 폴더. 인용한 조문을 ‘관계 법령 발췌’로 붙입니다. 계획에 적은 폴더보다 앞섭니다",
            metavar="폴더",
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="내용이 다른 파일이 이미 있어도 덮어씁니다")] = False,
) -> None:
    """전부개정조례안과 일부개정조례안을 DOCX와 XML로 만들고 점검합니다.

    신ㆍ구조문대비표, 입법예고문, 한눈에 보는 쪽(HTML)도 함께 씁니다. 고친 파일은 덮어쓰지 않습니다.

    끝낼 때의 값: 0 오류 없음, 1 점검에서 오류를 찾음, 2 입력이 잘못됨.
    """
    import dataclasses

    from ordinance.formats.package import build
    from ordinance.formats.plan import read_others, read_plan
    from ordinance.formats.report import to_text
    from ordinance.formats.upper import read_upper

    read = read_plan(plan)
    if others is not None:
        read = dataclasses.replace(read, others=read_others(others))
    if upper_law is not None:
        read = dataclasses.replace(read, upper=read_upper(upper_law))
    package = build(read)
    folder = output or Path("out") / read.name
    written = package.write(folder) if force else package.write_new(folder)
    typer.echo(to_text(package.report), nl=False)
    typer.echo("")
    for path in written:
        typer.echo(f"썼음: {path}")
    for text in package.left_out():
        typer.echo(f"빠진 것: {text}")
    if package.report.has_errors:
        raise typer.Exit(1)
