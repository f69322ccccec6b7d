"""The four nations of the United Kingdom, whose bank holidays differ, and the whole of it."""

from enum import StrEnum


class Nation(StrEnum):
    """Where a council is, and whose bank holidays count."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"


# Freedom of Information Act 2000 s.10(6): a working day is none that is a bank holiday "in any part
# of the United Kingdom", so that the holidays of all four are left out.
UNITED_KINGDOM = tuple(Nation)
