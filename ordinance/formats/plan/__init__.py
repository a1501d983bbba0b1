"""Plans as folders of YAML files with Korean keys."""

from ordinance.formats.plan.read import read_others, read_plan, read_reorganisation

__all__ = ["read_others", "read_plan", "read_reorganisation"]
