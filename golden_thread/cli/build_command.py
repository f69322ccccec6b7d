"""`golden-thread build FOLDER`: the papers of a workspace as files.

Every file of every paper is made in memory first: a workspace with an error writes nothing, nor one
of whose papers the proof-reader finds what must never go out. Part II
editions are written only where they are asked for, and never among the open papers.
"""

from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.output import Output, write_all
from golden_thread.cli.own_proof import show_own_findings
from golden_thread.cli.terminal import exit_on, needed_folder, show_problems
from golden_thread.document import Document
from golden_thread.framework import Audience
from golden_thread.papers.writing.html import render_html
from golden_thread.problems import Problem
from golden_thread.publishing.files import FORMATS, PaperFormat, make_paper
from golden_thread.publishing.index_page import BuiltPaper, index_blocks
from golden_thread.publishing.layouts.edition import Edition
from golden_thread.publishing.layouts.layout import Layout
from golden_thread.publishing.paper import build_paper, every_edition
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
    exempt_out: Annotated[
        Path | None,
        typer.Option(help="Where to write Part II editions; not inside --out.", file_okay=False),
    ] = None,
) -> None:
    """Build the papers of a workspace."""
    problems: list[Problem] = []
    root = out or folder / "out"
    _keep_apart(root, exempt_out)
    workspace = load(needed_folder(folder), problems)
    exit_on(problems)
    if workspace is None:
        return
    layouts = _chosen(workspace, paper, formats)
    editions = [each for layout in layouts for each in every_edition(layout, workspace.material)]
    opened = [each for each in editions if not each.is_part_two]
    second = [each for each in editions if each.is_part_two]
    built = _made(opened, workspace, formats, problems)
    exempt = _made(second, workspace, formats, problems) if exempt_out else []
    outputs = _outputs(built)
    if not paper and not formats:
        # A page of some papers would take the others off the page that is there.
        outputs.append(_index(workspace, built))
    _keep_inside(exempt_out, _outputs(exempt))
    write_all(root, outputs)
    if exempt_out is not None:
        write_all(exempt_out, _outputs(exempt))
    show_problems(problems)
    for output in outputs:
        typer.echo(root / output.name)
    for output in _outputs(exempt):
        typer.echo((exempt_out or root) / output.name)
    for each in opened:
        if each.audience is not Audience.PUBLIC:
            message = f"{each.slug} is for {each.audience.value}; keep it out of what is published."
            typer.echo(message, err=True)
    for name in _left(root, opened, {output.name for output in outputs}):
        typer.echo(f"Left as it was, and older than these: {root / name}", err=True)
    if exempt_out is None:
        for each in second:
            message = f"{each.slug} has a Part II, which was not built; give --exempt-out for it."
            typer.echo(message, err=True)


def _keep_apart(root: Path, exempt_out: Path | None) -> None:
    """Refuse a folder of Part II editions that is the open papers' own, or inside or around it."""
    if exempt_out is None:
        return
    opened, exempt = root.resolve(), exempt_out.resolve()
    if exempt.is_relative_to(opened) or opened.is_relative_to(exempt):
        message = f"{exempt_out} and {root} are not apart; Part II needs a folder of its own."
        raise typer.BadParameter(message)


def _keep_inside(exempt_out: Path | None, outputs: list[Output]) -> None:
    """Refuse a folder of Part II editions in which a link would take one of them elsewhere."""
    for output in outputs if exempt_out else ():
        path = (exempt_out or Path()) / output.name
        if not path.parent.resolve().is_relative_to((exempt_out or path).resolve()):
            message = f"{path.parent} is a link that leads elsewhere; Part II would not be apart."
            raise typer.BadParameter(message)


def _made(
    editions: list[Edition],
    workspace: Workspace,
    wanted: list[PaperFormat] | None,
    problems: list[Problem],
) -> list[BuiltPaper]:
    papers = [build_paper(each, workspace.material, problems) for each in editions]
    exit_on(problems)
    show_own_findings(papers, workspace)
    made = [make_paper(each, problems, _formats(each.edition.layout, wanted)) for each in papers]
    exit_on(problems)
    return [each for each in made if each is not None]


def _outputs(built: list[BuiltPaper]) -> list[Output]:
    return [Output(name, made) for each in built for name, made in each.files.items()]


def _chosen(
    workspace: Workspace, slug: str, wanted: list[PaperFormat] | None
) -> tuple[Layout, ...]:
    """The papers asked for; a deck asked for as a workbook among others is left out of them."""
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


def _left(root: Path, editions: list[Edition], written: set[str]) -> list[str]:
    """The files of these papers that are there and were not written this time."""
    names = (
        f"{edition.slug}/{edition.slug}.{each.value}"
        for edition in editions
        for each in FORMATS[edition.layout.kind]
        if each is not PaperFormat.DATA
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
