"""Names of the formats a law is written in; the command line shows them without loading any format."""

from __future__ import annotations

from enum import StrEnum


class Target(StrEnum):
    """Formats that a law can be written in, as the command line names them."""

    TEXT = "text"
    LAWGO_JSON = "lawgo-json"
    LAWGO_XML = "lawgo-xml"
    AKN = "akn"
    DOCX = "docx"

    @property
    def suffix(self) -> str:
        """How names of files in this format end."""
        return {"text": ".txt", "lawgo-json": ".json", "lawgo-xml": ".xml", "akn": ".xml", "docx": ".docx"}[self.value]


class TextMode(StrEnum):
    """Plain text as clean drafting text, to the letter as it was read, or in clean lines with amendment notes."""

    CANONICAL = "canonical"
    SOURCE = "source"
    NOTED = "noted"
