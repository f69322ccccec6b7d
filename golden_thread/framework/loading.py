"""The framework from a folder of definitions.

In: `council.yaml` and `framework/` (plan.yaml, organisation.yaml, services.yaml, indicators/*.yaml,
targets.csv). Out: one `Framework`, or None with every Problem there is.
"""

from pathlib import Path

from golden_thread.framework.council_file import read_council
from golden_thread.framework.framework import Framework
from golden_thread.framework.indicator_files import Belongings, read_indicators
from golden_thread.framework.organisation_file import read_organisation, read_services
from golden_thread.framework.plan_file import read_plan
from golden_thread.framework.target_file import read_targets
from golden_thread.problems import Problem, stops


def load_framework(root: Path, problems: list[Problem]) -> Framework | None:
    """The framework under `root`, or None when any of it has an error; all are in `problems`."""
    before = len(problems)
    council = read_council(root, problems)
    start = len(problems)
    plan = read_plan(root, problems)
    known_plan = None if stops(problems[start:]) else plan
    start = len(problems)
    services = read_services(root, problems)
    # A service or indicator with a fault of its own is not there, but neither is it unknown: what
    # belongs to it is not held against the list until the list is whole.
    known_services = None if stops(problems[start:]) else services
    organisation = read_organisation(root, known_services, problems)
    start = len(problems)
    indicators = read_indicators(root, Belongings(known_services, known_plan), problems)
    whole = not stops(problems[start:])
    targets = read_targets(root, indicators, problems, all_are_known=whole)
    if council is None or stops(problems[before:]):
        return None
    return Framework(council, services, indicators, targets, plan, organisation)
