"""YAML into entries that know their lines, through PyYAML's `compose` alone.

`compose` gives nodes before YAML's own ideas of types, so that every scalar stays text. Anchors
and aliases are refused: people do not need them here, and they can be made to expand without end.
"""

from pathlib import Path
from typing import Any

import yaml

from golden_thread.files.entry import Entry, Scalar, Sequence
from golden_thread.files.text import Source, read_source
from golden_thread.problems import Place, Problem, problem

# Definitions lie four deep; composing is recursive, and thousands would end the interpreter.
DEEPEST = 20
# The C loader of PyYAML is some ten times as fast; the wheels of all desktop systems carry it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(root: Path, name: str, problems: list[Problem]) -> Entry | None:
    """The top group of keys of `root/name`, or None with Problems."""
    source = read_source(root, name, problems)
    return parse_yaml(source, problems) if source else None


def parse_yaml(source: Source, problems: list[Problem]) -> Entry | None:
    """The top group of keys of a text, or None with Problems."""
    try:
        refused = _refused(source)
        if refused is not None:
            problems.append(refused)
            return None
        top = yaml.compose(source.text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = _place(source, mark) if mark else Place(source.name)
        problems.append(problem("GT-FILES-003", place, _unreadable(source, error, place)))
        return None
    except yaml.YAMLError as error:
        problems.append(problem("GT-FILES-003", Place(source.name), f"This is not YAML: {error}."))
        return None
    if top is None:
        problems.append(problem("GT-FILES-005", Place(source.name), "The file is empty."))
        return None
    node = _Reader(source, problems).node(top)
    if isinstance(node, Entry):
        return node
    problems.append(problem("GT-FILES-013", node.place, "The file should be a group of keys."))
    return None


def _unreadable(source: Source, error: yaml.MarkedYAMLError, place: Place) -> str:
    """What is wrong with the text; a tab before a key, which cannot be seen, by its name."""
    lines = source.text.splitlines()
    number = (place.line or 0) - source.first_line
    line = lines[number] if 0 <= number < len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "This is not YAML: the line begins with a tab; begin it with spaces."
    return f"This is not YAML: {error.problem}."


def _place(source: Source, mark: Any) -> Place:
    # Any: each loader of PyYAML has a class of marks of its own.
    return Place(source.name, mark.line + source.first_line, mark.column + 1)


def _refused(source: Source) -> Problem | None:
    """The first thing in the text that is YAML and yet not read here: an alias, or great depth."""
    depth = 0
    for event in yaml.parse(source.text, Loader=LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent):
            message = "Anchors and aliases (& and *) are not read here."
        elif depth > DEEPEST:
            message = f"Lists and groups lie more than {DEEPEST} deep."
        else:
            continue
        return problem("GT-FILES-003", _place(source, event.start_mark), message)
    return None


class _Reader:
    """Turns composed nodes into entries."""

    def __init__(self, source: Source, problems: list[Problem]) -> None:
        self.source = source
        self.problems = problems

    def node(self, node: yaml.Node) -> Scalar | Sequence | Entry:
        place = _place(self.source, node.start_mark)
        if isinstance(node, yaml.MappingNode):
            return self.entry(node, place)
        if isinstance(node, yaml.SequenceNode):
            return Sequence(tuple(self.node(item) for item in node.value), place)
        is_block = getattr(node, "style", None) in ("|", ">")
        return Scalar(str(node.value).strip(), place, is_block)

    def entry(self, node: yaml.MappingNode, place: Place) -> Entry:
        entry = Entry({}, place, self.problems)
        for key, value in node.value:
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else ""
            if name in entry.fields:
                at = _place(self.source, key.start_mark)
                self.problems.append(problem("GT-FILES-004", at, f"“{name}” is written twice."))
                entry.sound = False
            else:
                entry.fields[name] = self.node(value)
        return entry
