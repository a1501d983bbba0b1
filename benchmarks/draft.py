"""Wall time of `ordinance draft` and `ordinance --help`, each as a ratio to a floor measured in the same run.

    python benchmarks/draft.py [RUNS]

The floor of drafting is importing the libraries it cannot do without; the floor of the help is an empty typer program
with as many commands. Machines are noisy: each pair runs in turn, and medians are compared. The program is compiled to
bytecode first, as pip does with it, and did with the libraries of the floor, when it installs them.
"""

from __future__ import annotations

import compileall
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ordinance.cli.app import app

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "eunpyeong-2025"
IMPORTS = "import docx, lxml.etree, jinja2, pydantic, typer"
EMPTY = """
import typer
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
for name in {names}:
    @app.command(name)
    def command(plan: str, output: str = "") -> None:
        "Do it."
@app.callback()
def root() -> None:
    "A program."
app()
"""


def seconds(command: list[str]) -> float:
    """Wall time of one run; a failing command is an error of the benchmark."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return time.perf_counter() - start


def compare(name: str, subject: list[str], floor: list[str], runs: int) -> None:
    """Run both in turn and print the medians and their ratio."""
    seconds(subject), seconds(floor)
    pairs = [(seconds(subject), seconds(floor)) for _ in range(runs)]
    mine = statistics.median(one for one, _ in pairs)
    base = statistics.median(other for _, other in pairs)
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"{name:<8} {mine:.3f} s   floor {base:.3f} s   ratio {ratio:.2f}")


def main() -> None:
    """Measure drafting and the help."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    compileall.compile_dir(ROOT / "ordinance", quiet=1)
    python, names = sys.executable, [command.name for command in app.registered_commands]
    with tempfile.TemporaryDirectory() as out:
        draft = [python, "-m", "ordinance", "draft", str(EXAMPLE), "-o", out]
        compare("draft", draft, [python, "-c", IMPORTS], runs)
    help_of_empty = [python, "-c", EMPTY.format(names=names), "--help"]
    compare("--help", [python, "-m", "ordinance", "--help"], help_of_empty, runs)


if __name__ == "__main__":
    main()
