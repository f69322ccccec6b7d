"""The framework from a folder of definitions.

In: `council.yaml` and `framework/` (plan.yaml, organisation.yaml, services.yaml, indicators/*.yaml,
targets.csv). Out: one `Framework`, or None with every Problem there is.
"""

from pathlib import Path

from golden_thread.framework.council_file import read_council
from golden_thread.framework.framework import Framework
from golden_thread.framework.indicator_files import Belongings, read_indicators
from golden_thread.framework.organisation_file import read_parts
from golden_thread.framework.plan_file import read_plan
from golden_thread.framework.rule_checks import check_rules
from golden_thread.framework.target_file import Promised, read_targets
from golden_thread.problems import Problem, stops


def load_framework(root: Path, problems: list[Problem]) -> Framework | None:
    """The framework under `root`, or None when any of it has an error; all are in `problems`."""
    before = len(problems)
    council = read_council(root, problems)
    start = len(problems)
    plan = read_plan(root, problems)
    known_plan = None if stops(problems[start:]) else plan
    parts = read_parts(root, problems)
    start = len(problems)
    indicators = read_indicators(root, Belongings(parts.known_services, known_plan), problems)
    whole = not stops(problems[start:])
    if whole:
        check_rules(council.rule if council else (), indicators, problems)
    promised = Promised(
        {each.code: each for each in indicators},
        {each.code: each for each in parts.services},
        all_are_known=whole,
    )
    targets = read_targets(root, promised, problems)
    if council is None or stops(problems[before:]):
        return None
    return Framework(council, parts.services, indicators, targets, plan, parts.organisation)
