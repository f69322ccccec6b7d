"""A moment as typed on the command line: `--as-at 2022-10-24T12:00:00Z`."""

from datetime import UTC, datetime

import typer


def read_moment(typed: str) -> datetime | None:
    """The moment in UTC, or None when nothing is typed; anything else is wrong usage."""
    try:
        moment = datetime.fromisoformat(typed) if typed else None
        if moment is not None and moment.utcoffset() is None:
            raise typer.BadParameter(f"{typed} says no zone; end it with Z for UTC.")
        return moment.astimezone(UTC) if moment else None
    except (ValueError, OverflowError):
        raise typer.BadParameter(f"{typed} is not a time such as 2022-10-24T12:00:00Z.") from None
