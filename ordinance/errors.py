"""What can go wrong, in words for the user.

Every error that may reach a user is an `OrdinanceError`: Korean, one message, saying what is wrong,
where, and what to do. Anything else that escapes is a defect of the program.
"""

from __future__ import annotations


class OrdinanceError(Exception):
    """Base of all errors that are meant for the user; `str()` of it is a complete Korean message."""


class InputError(OrdinanceError):
    """What the user gave cannot be used: a file, a sheet, a line, an option.

    `where` names the place as the user knows it (`organisation.yaml:12`), `advice` what to do next.
    """

    def __init__(self, problem: str, *, where: str = "", advice: str = "") -> None:
        self.problem = problem
        self.where = where
        self.advice = advice
        super().__init__(" ".join(part for part in (f"{where}:" if where else "", problem, advice) if part))

    def within(self, name: str) -> InputError:
        """The same error with the name of the file, or of the larger place, before its own, unless that names it."""
        where = self.where if name in self.where else f"{name} {self.where}".strip()
        return InputError(self.problem, where=where, advice=self.advice)
