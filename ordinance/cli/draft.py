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
) -> None:
    """전부개정조례안과 일부개정조례안을 DOCX와 XML로 만들고 점검합니다.

    끝낼 때의 값: 0 오류 없음, 1 점검에서 오류를 찾음, 2 입력이 잘못됨.
    """
    import dataclasses

    from ordinance.formats.package import build
    from ordinance.formats.plan import read_others, read_plan
    from ordinance.formats.report import to_text

    read = read_plan(plan)
    if others is not None:
        read = dataclasses.replace(read, others=read_others(others))
    package = build(read)
    written = package.write(output or Path("out") / read.name)
    typer.echo(to_text(package.report), nl=False)
    typer.echo("")
    for path in written:
        typer.echo(f"썼음: {path}")
    if package.report.has_errors:
        raise typer.Exit(1)
