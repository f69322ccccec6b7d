"""The appendix says in the titles of its tables what its cells do not show."""

from datetime import date

from golden_thread.document import Table, plain_text
from golden_thread.framework import DefinitionVersion, RollUp
from golden_thread.publishing.layouts.layout import Extras
from tests.judgement.made_up import (
    Q1,
    Q2,
    made_framework,
    made_indicator,
    made_observation,
    made_register,
    made_target,
)
from tests.publishing.made_up_papers import made_layout, made_paper, made_section

ANEW = DefinitionVersion(
    date(2022, 4, 1), "What is left.", "Assisted bins are counted in.", is_comparable=False
)


def test_a_year_that_rounding_hides_and_a_definition_that_changed_are_told() -> None:
    bins = made_indicator(roll_up=RollUp.MEAN, versions=(ANEW,))
    targets = (made_target("47", period=Q1), made_target("47"))
    register = made_register(made_observation("47.1", Q1), made_observation("46.8", Q2))
    document = made_paper(
        made_layout(made_section(text="One."), extras=Extras(appendix=True)),
        made_framework(bins, targets=targets),
        register,
    )
    (table,) = (each for each in document.blocks if isinstance(each, Table))
    words = plain_text(table.caption)
    assert "Bins collected on time in the year so far 46.95% before rounding" in words
    assert "Bins collected on time was defined otherwise a year earlier" in words
