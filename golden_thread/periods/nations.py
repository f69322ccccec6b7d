"""The four nations of the United Kingdom, whose bank holidays differ, and the whole of it."""

from enum import StrEnum


class Nation(StrEnum):
    """Where a day counts; `UNITED_KINGDOM` leaves out the bank holidays of all four nations.

    Freedom of Information Act 2000 s.10(6): a working day is none that is a bank holiday "in any
    part of the United Kingdom". A council is in one of the four.
    """

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"
    UNITED_KINGDOM = "united_kingdom"
