"""A parser for XML that others made: no document type, no entities, no network, no giant trees."""

from __future__ import annotations

from lxml import etree


def plain_parser(encoding: str | None = None) -> etree.XMLParser:
    """A parser that loads and resolves nothing from outside the bytes it is given; comments and PIs are left out."""
    return etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
