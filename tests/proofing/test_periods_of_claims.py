"""Which period each number of a sentence is of, in the phrasings of council papers."""

import pytest

from tests.proofing.reading import claims_of, in_short
from tests.spec.reading import rows_of


@pytest.mark.parametrize("row", rows_of("sentences"))
def test_each_claim_has_its_period(row: dict[str, str]) -> None:
    sentence = row["case"]
    claims = claims_of(sentence)
    in_order = sorted(claims, key=lambda claim: claim.start)
    assert [in_short(claim) for claim in in_order] == row["claims"].split("; ")
    for claim in claims:
        assert sentence[claim.start : claim.start + len(claim.text)] == claim.text
        assert claim.sentence in sentence
        assert claim.indicator == "BINS"
