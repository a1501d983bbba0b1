"""Redlines: two documents as one, with the changes between them as tracked changes (ECMA-376 Part 1, 17.13.5)."""

from ordinance.formats.redline.package import Author, redline

__all__ = ["Author", "redline"]
