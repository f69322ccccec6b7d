"""A workspace loaded whole: nothing of it is used when any of it has an error."""

from dataclasses import dataclass
from pathlib import Path

from golden_thread.figures import WorkspaceRegister, read_register
from golden_thread.files import Source, read_source
from golden_thread.framework import Framework
from golden_thread.framework.loading import load_framework
from golden_thread.items import Item, read_items
from golden_thread.periods import NotAPeriodKey, parse_key
from golden_thread.problems import Place, Problem, problem, stops
from golden_thread.publishing.layouts.house_file import read_house
from golden_thread.publishing.layouts.layout import Layout
from golden_thread.publishing.layouts.layout_file import read_layouts
from golden_thread.publishing.picking.material import Material
from golden_thread.publishing.picking.measures import every_section

# Where files are that were decided and are not yet in their place (`from_papers.whole_files`).
UNFINISHED = ".confirmed"


@dataclass(frozen=True, slots=True)
class Workspace:
    """What a folder holds."""

    framework: Framework
    register: WorkspaceRegister
    layouts: tuple[Layout, ...]
    material: Material

    @property
    def items(self) -> tuple[Item, ...]:
        """Its items, in the order of their files; none where it keeps none."""
        return self.material.items


def load(root: Path, problems: list[Problem]) -> Workspace | None:
    """The workspace in this folder, or None when it has an error; all faults are in `problems`.

    Figures, items and layouts can be read only against a sound framework: with an unsound one the
    problems are the framework's alone.
    """
    if (root / UNFINISHED).is_dir():
        message = "Confirmed proposals were being entered here, and that was cut short."
        problems.append(problem("GT-WORKSPACE-025", Place(UNFINISHED), message))
        return None
    before = len(problems)
    framework = load_framework(root, problems)
    if framework is None:
        return None
    register = WorkspaceRegister.of(read_register(root, "figures.csv", framework, problems))
    items = read_items(root, framework, problems)
    house = read_house(root, problems)
    layouts = read_layouts(root, framework, house, problems)
    commentary = _commentary(root, problems)
    if stops(problems[before:]):
        return None
    _note_unused(commentary, layouts, problems)
    material = Material(framework, register, commentary, items, house)
    return Workspace(framework, register, layouts, material)


def _commentary(root: Path, problems: list[Problem]) -> dict[tuple[str, str], Source]:
    """Each Markdown file by the key of its period and its name."""
    found = {}
    for path in sorted((root / "commentary").glob("*/*.md")):
        name = path.relative_to(root).as_posix()
        try:
            key = parse_key(path.parent.name).key
        except NotAPeriodKey as error:
            message = f"The folder “{path.parent.name}” names no period: {error}"
            problems.append(problem("GT-WORKSPACE-001", Place(name), message))
            continue
        source = read_source(root, name, problems)
        if source is not None:
            found[key, path.stem] = source
    return found


def _note_unused(
    commentary: dict[tuple[str, str], Source],
    layouts: tuple[Layout, ...],
    problems: list[Problem],
) -> None:
    """Note each commentary that somebody wrote and no paper prints."""
    printed = {
        (section.period.key, section.commentary)
        for layout in layouts
        for section in every_section(layout.sections)
    }
    for key, source in commentary.items():
        if key not in printed:
            message = f"No paper prints {source.name}."
            problems.append(problem("GT-WORKSPACE-002", Place(source.name), message))
