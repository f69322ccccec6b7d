"""YAML into entries that know their lines, through PyYAML's `compose` alone.

`compose` gives nodes before YAML's own ideas of types, so that every scalar stays text. Anchors
and aliases are refused: people do not need them here, and they can be made to expand without end.
"""

from pathlib import Path

import yaml

from golden_thread.files.entry import Entry, Scalar, Sequence
from golden_thread.files.text import Source, read_source
from golden_thread.problems import Place, Problem, problem

# The C loader of PyYAML is some ten times as fast; the wheels of all desktop systems carry it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_yaml(root: Path, name: str, problems: list[Problem]) -> Entry | None:
    """The top group of keys of `root/name`, or None with Problems."""
    source = read_source(root, name, problems)
    return parse_yaml(source, problems) if source else None


def parse_yaml(source: Source, problems: list[Problem]) -> Entry | None:
    """The top group of keys of a text, or None with Problems."""
    try:
        top = yaml.compose(source.text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = _place(source, mark) if mark else Place(source.name)
        problems.append(problem("GT-FILES-003", place, f"This is not YAML: {error.problem}."))
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


def _place(source: Source, mark: yaml.Mark) -> Place:
    return Place(source.name, mark.line + source.first_line, mark.column + 1)


class _Reader:
    """Turns composed nodes into entries, seeing each node once."""

    def __init__(self, source: Source, problems: list[Problem]) -> None:
        self.source = source
        self.problems = problems
        self.seen: set[int] = set()

    def node(self, node: yaml.Node) -> Scalar | Sequence | Entry:
        place = _place(self.source, node.start_mark)
        if id(node) in self.seen:
            message = "Anchors and aliases (& and *) are not read here."
            self.problems.append(problem("GT-FILES-003", place, message))
            return Scalar("", place)
        self.seen.add(id(node))
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
