"""One redline by one program, measured from inside: run by `benchmarks/redline.py`, also under the peer's own Python.

    python benchmarks/redline_run.py ordinance|docx-scalpel OLD NEW OUT

Prints JSON: seconds since the start of the process, seconds of the same comparison once more, MB at most.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

_STARTED = time.perf_counter() - time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID)

Compare = Callable[[bytes, bytes], bytes]


def ordinance() -> Compare:
    """Ours, with its proof."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from ordinance.formats.redline import Author, redline  # noqa: PLC0415  only one program is loaded in a process

    author = Author("ordinance", "2026-01-01T00:00:00Z")
    return lambda old, new: redline(old, new, author)


def docx_scalpel() -> Compare:
    """The peer, told to show moves as deletion and insertion, as ours does."""
    import docx_scalpel as peer  # type: ignore[import-not-found, unused-ignore]  # noqa: PLC0415

    settings = peer.DocxDiffSettings(author_for_revisions="ordinance", detect_moves=False)
    return lambda old, new: peer.docx_diff_compare(old, new, settings)


def main() -> None:
    """Compare, write, compare again."""
    program, old, new, out = sys.argv[1:]
    compare = {"ordinance": ordinance, "docx-scalpel": docx_scalpel}[program]()
    sides = Path(old).read_bytes(), Path(new).read_bytes()
    Path(out).write_bytes(compare(*sides))
    seconds = time.perf_counter() - _STARTED
    begin = time.perf_counter()
    compare(*sides)
    again = time.perf_counter() - begin
    if program == "docx-scalpel":
        import docx_scalpel as peer  # noqa: PLC0415

        peer.shutdown_host()  # what a process that ended took can be asked for
    memory = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    print(json.dumps({"seconds": seconds, "again": again, "memory": memory}))


if __name__ == "__main__":
    main()
