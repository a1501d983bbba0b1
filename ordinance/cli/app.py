"""The `ordinance` program."""

from __future__ import annotations

import gc
import sys

import typer

from ordinance.cli import apply, check, compare, convert, draft, redline, review, rules, show

app = typer.Typer(
    name="ordinance",
    help="행정기구 개편 계획에서 조례안을 만들고 점검합니다.",
    epilog="예: ordinance draft examples/eunpyeong-2025",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("draft", epilog=draft.EXAMPLE)(draft.draft)
app.command("check", epilog=check.EXAMPLE)(check.check)
app.command("rules", epilog=rules.EXAMPLE)(rules.rules)
app.command("convert", epilog=convert.EXAMPLE)(convert.convert)
app.command("apply", epilog=apply.EXAMPLE)(apply.apply)
app.command("compare", epilog=compare.EXAMPLE)(compare.compare)
app.command("redline", epilog=redline.EXAMPLE)(redline.redline)
app.command("review", epilog=review.EXAMPLE)(review.review)
app.command("show", epilog=show.EXAMPLE)(show.show)


# Nearly all that a run makes lives to its end, so looking for garbage every 700 objects, as Python does, only costs
# time: a twentieth of drafting (benchmarks/draft.py).
OBJECTS_BETWEEN_COLLECTIONS = 100_000


@app.callback()
def _root() -> None:
    """행정기구 개편 계획에서 조례안을 만들고 점검합니다."""


def main() -> None:
    """Run the program; an error meant for the user is one Korean message and exit code 2."""
    from ordinance.errors import OrdinanceError

    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    try:
        app()
    except OrdinanceError as error:
        sys.stderr.write(f"오류: {error}\n")
        raise SystemExit(2) from None
