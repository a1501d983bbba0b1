"""`python -m ordinance`."""

from ordinance.cli import main

main()
