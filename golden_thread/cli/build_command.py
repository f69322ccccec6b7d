"""`golden-thread build FOLDER`: the papers of a workspace as files.

Every file of every paper is made in memory first: a workspace with an error writes nothing.
"""

from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.output import Output, write_all
from golden_thread.cli.terminal import exit_on, needed_folder, show_problems
from golden_thread.document import Document
from golden_thread.papers.writing.html import render_html
from golden_thread.problems import Problem
from golden_thread.publishing import BuiltPaper, Layout, build_paper, index_blocks
from golden_thread.publishing.files import FORMATS, PaperFormat, make_paper
from golden_thread.workspace import Workspace, load


def build(
    folder: Annotated[Path, typer.Argument(help="The workspace.")],
    paper: Annotated[str, typer.Option(help="Only this paper, by the name of its file.")] = "",
    formats: Annotated[
        list[PaperFormat] | None,
        typer.Option("--format", help="Only this format; may be given again."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(help="Where to write; FOLDER/out if left out.", file_okay=False),
    ] = None,
) -> None:
    """Build the papers of a workspace."""
    problems: list[Problem] = []
    workspace = load(needed_folder(folder), problems)
    exit_on(problems)
    if workspace is None:
        return
    layouts = _chosen(workspace, paper, formats)
    documents = [(each, build_paper(each, workspace.material, problems)) for each in layouts]
    exit_on(problems)
    made = [
        make_paper(layout, document, problems, _formats(layout, formats))
        for layout, document in documents
    ]
    exit_on(problems)
    built = [each for each in made if each is not None]
    outputs = [Output(name, made) for each in built for name, made in each.files.items()]
    if not paper and not formats:
        # A page of some papers would take the others off the page that is there.
        outputs.append(_index(workspace, built))
    root = out or folder / "out"
    write_all(root, outputs)
    show_problems(problems)
    for output in outputs:
        typer.echo(root / output.name)
    for name in _left(root, workspace, {output.name for output in outputs}):
        typer.echo(f"Left as it was, and older than these: {root / name}", err=True)


def _chosen(
    workspace: Workspace, slug: str, wanted: list[PaperFormat] | None
) -> tuple[Layout, ...]:
    """The papers asked for; a deck asked for as PDF among other papers is left out of them."""
    named = tuple(layout for layout in workspace.layouts if slug in ("", layout.slug))
    if not named:
        known = ", ".join(layout.slug for layout in workspace.layouts)
        there = f"there is: {known}" if known else "the folder papers holds no layout"
        raise typer.BadParameter(f"There is no paper {slug}".rstrip() + f"; {there}.")
    chosen = tuple(layout for layout in named if _formats(layout, wanted))
    if not chosen:
        can = [f"{each.slug} as {', '.join(FORMATS[each.kind])}" for each in named]
        raise typer.BadParameter(f"That can be written: {'; '.join(can)}.")
    return chosen


def _formats(layout: Layout, wanted: list[PaperFormat] | None) -> list[PaperFormat]:
    """Those of the wanted formats that this paper can be written in."""
    return [each for each in FORMATS[layout.kind] if not wanted or each in wanted]


def _left(root: Path, workspace: Workspace, written: set[str]) -> list[str]:
    """The files of this workspace's papers that are there and were not written this time."""
    names = (
        f"{layout.slug}/{layout.slug}.{each.value}"
        for layout in workspace.layouts
        for each in FORMATS[layout.kind]
    )
    return [name for name in names if name not in written and (root / name).exists()]


def _index(workspace: Workspace, built: list[BuiltPaper]) -> Output:
    council = workspace.framework.council
    page = Document(
        title=f"Papers of {council.full_name}",
        subtitle=council.banner,
        blocks=tuple(index_blocks(built)),
        language=council.language.value,
        creator=council.full_name,
    )
    return Output("index.html", render_html(page, {}))
