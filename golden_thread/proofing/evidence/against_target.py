"""A value beside its target in one statement, and which way is good as far as that is plain.

In: a claim and its case. Out: the one value and the one target that it can be about, and the side
of the target on which the value lies. Between two values, or two targets, none is chosen.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from golden_thread.figures import Movement, Qualifier
from golden_thread.framework import Polarity
from golden_thread.periods import PeriodKind
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.prose_claims import SECOND
from golden_thread.proofing.claims.told_names import is_local, shown
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.words.intervals import interval
from golden_thread.proofing.words.leaning import leaning, leaning_of_limit, leaning_said
from golden_thread.proofing.words.moves import Goodness
from golden_thread.proofing.words.quantity import Quantity
from golden_thread.proofing.words.wording import plain

TIMES = ("seconds", "minutes", "hours", "days")
_FIGURE_CELL = re.compile(r"^[\W\d]*(?:%|per cent|days?|hours?|minutes?|seconds?|m|bn|k)?\W*$")
_CLAUSE = re.compile(
    r"[;:]|, (?:while|whilst|whereas|although|but|and|however)\b|\b(?:while|whereas|but)\b"
)
_REFERS = re.compile(r"\W{0,9}(?:this|it|that|the target|targets?|performance|which)\b")
_ASIDE = re.compile(
    r"\b(?:because|while|whilst|although|though|despite|due to|owing to|thanks to|following|after"
    r"|following|since|where|who|whose|as well as|including)\b"
)
# A statement of more claims than this is a list run together, and pairs nothing.
MOST = 60
_CLOSE = 3
_OF_GAP = re.compile(
    r"(?:above|below|over|under|better|worse|ahead|behind|short|higher|lower|more|less|off|outside"
    r"|in excess)\b"
)
# A measure that is not counted up over the year: a share, an average, a time.
_NO_COUNT = re.compile(
    r"%|\b(?:percent\w*|per cent|average|mean|median|rate|ratio|score|days?|weeks?|time|hours?"
    r"|minutes?|seconds?|per)\b"
)
# A count that is this far short of its target may be on its way to that of the whole year.
_ON_ITS_WAY = Decimal("0.8")
_BOUND = {
    Qualifier.OVER: Polarity.HIGHER,
    Qualifier.AT_LEAST: Polarity.HIGHER,
    Qualifier.UNDER: Polarity.LOWER,
    Qualifier.AT_MOST: Polarity.LOWER,
}


@dataclass(frozen=True, slots=True)
class AgainstTarget:
    """A value and its target. `polarity` is None where it is not plain which way is good.

    `may_be_of_year` where the value is a count that may be on its way to the year's target.
    """

    value: Quantity
    target: Quantity
    polarity: Polarity | None
    may_be_of_year: bool = False

    @property
    def side(self) -> Movement | None:
        """Where the value lies of its target: up, down, or None where it may be either."""
        held, limit = interval(self.value), self.target.value
        if held.low > limit:
            return Movement.UP
        return Movement.DOWN if held.high < limit else None

    @property
    def is_met(self) -> bool | None:
        """Whether the target is met; None where that is not plain."""
        if self.side is None or self.polarity not in (Polarity.HIGHER, Polarity.LOWER):
            return None
        return (self.side is Movement.UP) == (self.polarity is Polarity.HIGHER)

    @property
    def worked(self) -> str:
        """The two numbers in a line: “89.6% against 90%”."""
        return f"{self.value.text} against {self.target.text}"


def is_known(claim: Claim, case: Case) -> bool:
    """Whether the register itself can say if the claim's target was met."""
    evidence = case.evidence
    if evidence is None or claim.unbound or evidence.part_named(claim):
        return False
    return evidence.observation(claim) is not None and evidence.target(claim) is not None


def against_target(claim: Claim, case: Case) -> AgainstTarget | None:
    """The value and the target that a claim is about; None where they are not plainly two."""
    if len(case.statement.claims) > MOST:
        return None
    value = _only(_values(claim, case)) or _told_value(claim, case)
    target = claim.quantity if claim.kind is ClaimKind.MET else None
    target = target or _only(_targets(claim, case, value)) or _told_target(claim, case)
    if value is None or target is None or value.upper is not None or target.upper is not None:
        return None
    in_table = case.statement.is_row
    if value.unit != target.unit and not (in_table and "" in (value.unit, target.unit)):
        return None
    polarity = polarity_of(claim, case, value, target)
    return AgainstTarget(value, target, polarity, _may_be_of_year(claim, case, value, target))


def polarity_of(
    claim: Claim, case: Case, value: Quantity, target: Quantity | None = None
) -> Polarity | None:
    """Which way is good for the measure, by the register, the paper's own words or its name."""
    indicator = case.evidence.indicator(claim) if case.evidence else None
    if indicator is not None:
        return indicator.polarity
    words = case.statement.text
    for found in (leaning_said(words), _of_target(words, target)):
        if found is not None:
            return found
    is_share = "percent" in (value.unit, target.unit if target else "")
    for name in (_name(claim, case), shown(claim.indicator or "")):
        named = leaning(name, is_share=is_share)
        if named is not None:
            return named
    said = leaning(_sentence(claim, case), is_share=is_share, is_name=False)
    return said or _by_goodness(claim, case)


def _only(claims: list[Claim]) -> Quantity | None:
    found = {each.quantity.value: each.quantity for each in claims if each.quantity}
    return next(iter(found.values())) if len(found) == 1 else None


def _values(claim: Claim, case: Case) -> list[Claim]:
    """The values that the claim may be about: of its row, of its clause, or of the one before."""
    found = [
        each
        for each in _claims(claim, case, ClaimKind.VALUE)
        if each.indicator in (None, claim.indicator) and each.period == claim.period
    ]
    now = [each for each in found if not each.is_earlier]
    # “At the end of June”, in the paper of a quarter, all is of an earlier period.
    found = now or [each for each in found if each.period is not None]
    if case.statement.is_row:
        return found
    if _judges_another(claim, case) or (claim.period is None and case.statement.period):
        return []
    unit = _unit_aimed_for(claim, case)
    if unit is not None:
        found = [each for each in found if each.quantity and each.quantity.unit == unit] or found
    found = _in_clause(claim, case, found)
    return [each for each in found if each.unbound != SECOND] or found


def _unit_aimed_for(claim: Claim, case: Case) -> str | None:
    """The unit of the target that a verdict names, else of the targets in its sentence."""
    if claim.quantity is not None and claim.kind is ClaimKind.MET:
        return claim.quantity.unit
    units = {
        each.quantity.unit
        for each in case.statement.claims
        if each.kind is ClaimKind.TARGET and each.quantity
    }
    return units.pop() if len(units) == 1 else None


def _judges_another(claim: Claim, case: Case) -> bool:
    """Whether a verdict stands right after a number that is a gap or an earlier value.

    “1% below target”; “from 85% (below target) to 91%”.
    """
    if claim.kind is not ClaimKind.MET:
        return False
    text, offset = case.statement.text, case.statement.start
    for each in case.statement.claims:
        end = each.start + len(each.text)
        if each.quantity is None or not 0 <= claim.start - end <= _CLOSE:
            continue
        gap = text[end - offset : claim.start - offset]
        is_before = each.is_earlier and (each.period is None or each.period != claim.period)
        if is_before or (gap == " " and _OF_GAP.match(plain(claim.text))):
            return True
    return False


def _targets(claim: Claim, case: Case, value: Quantity | None) -> list[Claim]:
    found = list(_claims(claim, case, ClaimKind.TARGET))
    if not case.statement.is_row:
        unit = value.unit if value else ""
        alike = [each for each in found if each.quantity and each.quantity.unit == unit]
        return _in_clause(claim, case, alike or found)
    own = [each for each in found if each.period == claim.period]
    # The target of a year holds for a percentage of its quarters; a count has its own by then.
    return own or [
        each
        for each in found
        if each.quantity and each.quantity.unit == "percent" and _holds(each, claim)
    ]


def _holds(target: Claim, claim: Claim) -> bool:
    """Whether the period of a target has the claim's within it."""
    whole, part = target.period, claim.period
    if whole is None or part is None:
        return False
    return whole.starts_on <= part.starts_on and part.ends_before <= whole.ends_before


def _claims(claim: Claim, case: Case, kind: ClaimKind) -> tuple[Claim, ...]:
    """The claims of this kind in the statement; in the one before, where this only refers to it.

    “3.1% of homes were empty, against a target of 2.5%. The target was missed.”
    """
    statement = case.statement
    found = tuple(each for each in statement.claims if each.kind is kind)
    refers = claim.kind is ClaimKind.MET and _REFERS.match(plain(statement.text))
    if found or statement.is_row or not refers:
        return found
    before = [
        each
        for each in case.paper.statements
        if each.place == statement.place and each.start < statement.start and not each.is_row
    ]
    last = max(before, key=lambda each: each.start, default=statement)
    return tuple(each for each in last.claims if each.kind is kind)


def _clause(claim: Claim, case: Case) -> tuple[int, int]:
    """Where the claim's clause begins and ends in the words of the statement's line."""
    words, offset = plain(case.statement.text), case.statement.start
    breaks = [match.start() + offset for match in _CLAUSE.finditer(words)]
    start = max((each for each in breaks if each <= claim.start), default=offset)
    end = min((each for each in breaks if each > claim.start), default=offset + len(words))
    return start, end


def _in_clause(claim: Claim, case: Case, found: list[Claim]) -> list[Claim]:
    """Those of the claim's own clause, where there are several and the clause has some."""
    if len(found) < 2:
        return found
    start, end = _clause(claim, case)
    own = [each for each in found if start <= each.start < end]
    return own or found


def _may_be_of_year(claim: Claim, case: Case, value: Quantity, target: Quantity) -> bool:
    counted = {value.unit, target.unit} <= {"", "money"}
    is_year = claim.period is not None and claim.period.kind is PeriodKind.YEAR
    short = value.value < target.value * _ON_ITS_WAY
    return counted and short and not is_year and not _NO_COUNT.search(plain(_name(claim, case)))


def _told_value(claim: Claim, case: Case) -> Quantity | None:
    """The value told elsewhere of a measure that the statement itself names."""
    if claim.kind is not ClaimKind.MET or not _is_named(claim, case):
        return None
    if any(each.kind is ClaimKind.VALUE for each in case.statement.claims):
        return None
    return case.told_value(claim, claim.period)


def _told_target(claim: Claim, case: Case) -> Quantity | None:
    """The one target that the papers give for the claim's measure and period."""
    if not _is_named(claim, case) or claim.unbound:
        return None
    return _only([each for _, each in case.told.targets_of(claim.indicator, claim.period)])


def _is_named(claim: Claim, case: Case) -> bool:
    """Whether the statement itself names the local measure of the claim."""
    if not is_local(claim.indicator):
        return False
    words = plain(case.statement.text)
    return all(word in words for word in shown(claim.indicator or "").split())


def _of_target(words: str, target: Quantity | None) -> Polarity | None:
    """Which way is good by how the target is put: “at least 95%”, “<10%”, “the 20-day target”."""
    if target is None:
        return None
    if target.qualifier in _BOUND:
        return _BOUND[target.qualifier]
    text = plain(words)
    if target.unit in TIMES and re.search(rf"{re.escape(plain(target.text))}[ -]target\b", text):
        return Polarity.LOWER
    found = {
        leaning_of_limit(cell, at, at + len(target.text))
        for cell in words.split(" | ")
        if (at := cell.find(target.text)) >= 0
    }
    found.discard(None)
    return found.pop() if len(found) == 1 else None


def _name(claim: Claim, case: Case) -> str:
    """The words that name the measure: the head of the row, or what stands before the numbers."""
    text = case.statement.text
    if case.statement.is_row:
        heads: list[str] = []
        for cell in text.split(" | "):
            if heads and _FIGURE_CELL.match(plain(cell)):
                break
            heads.append(cell)
        return max(heads[:3], key=len, default="")
    offset, (start, end) = case.statement.start, _clause(claim, case)
    numbers = [
        each.start
        for each in case.statement.claims
        if each.kind in (ClaimKind.VALUE, ClaimKind.MET)
    ]
    values = [each for each in case.statement.claims if each.kind is ClaimKind.VALUE]
    if len([each for each in values if not each.is_earlier]) < 2:
        start, end = offset, offset + len(text)
    first = min((each for each in numbers if each >= start), default=start)
    before = text[start - offset : first - offset]
    if leaning(before) is not None or len(before.split()) > 2:
        return before
    clause = text[start - offset : end - offset]
    return clause.replace(claim.text, " ") if claim.kind is ClaimKind.MET else clause


def _sentence(claim: Claim, case: Case) -> str:
    """The sentence up to where it goes on to a reason, without the verdict; nothing of a row."""
    values = [each for each in case.statement.claims if each.kind is ClaimKind.VALUE]
    if case.statement.is_row or len(values) != 1:
        return ""
    words = plain(case.statement.text.replace(claim.text, " "))
    aside = _ASIDE.search(words)
    return words[: aside.start()] if aside else words


def _by_goodness(claim: Claim, case: Case) -> Polarity | None:
    """Which way is good by “improved” or “worsened” beside two numbers of the measure."""
    moved = [
        each
        for each in case.beside(claim, ClaimKind.MOVEMENT)
        if isinstance(each.movement, Goodness)
    ]
    values = case.beside(claim, ClaimKind.VALUE)
    later = _only([each for each in values if not each.is_earlier])
    starts = {each.against for each in moved} if case.statement.is_row else set()
    earlier = _only(
        [each for each in values if each.is_earlier and (not starts or each.period in starts)]
    )
    if len({each.movement for each in moved}) != 1 or later is None or earlier is None:
        return None
    if later.unit != earlier.unit:
        return None
    change: Decimal = later.value - earlier.value
    if not change:
        return None
    is_better = moved[0].movement is Goodness.BETTER
    return Polarity.HIGHER if (change > 0) == is_better else Polarity.LOWER
