"""`golden-thread figures FOLDER`: the figures of a register, judged, as at a moment."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from golden_thread.cli.moments import read_moment
from golden_thread.cli.terminal import exit_on, needed_folder, print_json
from golden_thread.document import plain_text
from golden_thread.judgement import Verdict
from golden_thread.judgement.as_json import verdicts_as_json
from golden_thread.narrative import Telling, describe
from golden_thread.periods import NotAPeriodKey, Period, parse_key
from golden_thread.problems import Problem
from golden_thread.workspace import Workspace, load


def figures(
    folder: Annotated[Path, typer.Argument(help="The workspace.")],
    period: Annotated[str, typer.Option(help="Only this period, by its key.")] = "",
    service: Annotated[str, typer.Option(help="Only this service, by its code.")] = "",
    as_at: Annotated[str, typer.Option(help="As known then: 2022-10-24T12:00:00Z.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the figures of a workspace as at a moment."""
    only, moment = _period(period), read_moment(as_at)
    problems: list[Problem] = []
    workspace = load(needed_folder(folder), problems)
    exit_on(problems)
    if workspace is None:
        return
    if service and workspace.framework.service(service) is None:
        known = ", ".join(each.code for each in workspace.framework.services)
        raise typer.BadParameter(f"There is no service {service}; there is: {known}.")
    verdicts = _verdicts(workspace, only, service, moment)
    telling = Telling(workspace.framework, workspace.register, parse_key("1900-01-01"), moment)
    if as_json:
        print_json(verdicts_as_json([(each, telling.year(each)) for each in verdicts], moment))
        return
    for verdict in verdicts:
        typer.echo(f"{verdict.key}  {plain_text(describe(verdict, telling))}")


def _verdicts(
    workspace: Workspace, period: Period | None, service: str, as_at: datetime | None
) -> list[Verdict]:
    verdicts = []
    for key in workspace.register.keys(as_at):
        indicator = workspace.framework.indicator(key.indicator)
        if indicator is None or period not in (None, key.period):
            continue
        if not service or service in indicator.services:
            telling = Telling(workspace.framework, workspace.register, key.period, as_at)
            verdicts.append(telling.verdict(indicator, breakdown=key.breakdown))
    return verdicts


def _period(typed: str) -> Period | None:
    try:
        return parse_key(typed) if typed else None
    except NotAPeriodKey as error:
        raise typer.BadParameter(str(error)) from None
