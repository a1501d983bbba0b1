"""The command line: one file a command. Commands import what they need when they run."""

from ordinance.cli.app import main

__all__ = ["main"]
