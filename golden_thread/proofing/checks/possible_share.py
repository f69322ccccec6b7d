"""GT-P15: a percentage that no whole number out of so many gives.

In: a claim of a percentage of a known number of things. Out: whether any count of them is printed
so. The test is Brown and Heathers' GRIM (2017, Social Psychological and Personality Science 8(4),
https://doi.org/10.1177/1948550616673876), for percentages: it has strength only while the whole is
small beside what the printed places can tell apart.
"""

from decimal import Decimal

from golden_thread.figures import Qualifier
from golden_thread.problems import Level
from golden_thread.proofing.checks.share import nearest
from golden_thread.proofing.claims.claim import Claim, ClaimKind
from golden_thread.proofing.claims.said import Share
from golden_thread.proofing.evidence.case import Case
from golden_thread.proofing.evidence.findings import Check, Outcome
from golden_thread.proofing.evidence.outcomes import agrees, cannot_tell, disagrees
from golden_thread.proofing.words.intervals import interval
from golden_thread.proofing.words.quantity import Quantity

# The largest whole of which a percentage of so many decimals is tested; ours: a whole number is
# often a rounder word than it looks, and of more things than these most percentages are possible.
LARGEST = {0: 30, 1: 300}
LARGEST_OF_ALL = 1000
# A whole that ends in another digit than nought is hardly a rounder word than it looks.
LARGEST_EXACT = {0: 50, 1: 900}

CHECK = Check(
    "GT-P15",
    Level.WARNING,
    "A percentage that no count gives",
    "Of 52 cases none can be 91.7%: the percentage or the number of cases is another.",
    what=(
        "A percentage of a small number of things that no whole number of them is printed as. "
        "With one decimal it is tested up to 300 things, with none up to 30, and up to 900 and 50"
        " where the number of things does not end in a nought; never above 1,000. Trailing noughts"
        " count."
    ),
    caught=(
        "The team closed 91.7% of 52 cases in time.",
        "Satisfaction stood at 87.3% (n=48).",
        "Inspectors passed 45% of 12 kitchens.",
        "The team closed 98.4% of the 722 cases in time.",
        "The team closed 90.0% of the 52 cases in time.",
    ),
    spared=(
        "The team closed 90.4% of 52 cases in time.",
        "The team closed 91.7% of 1,452 cases in time.",
        "Inspectors will visit 15% of 12 kitchens each month.",
        "The team closed about 91.7% of 52 cases in time.",
        "The pilot ran for 45% of 12 months.",
        "Inspectors passed 33% of 12 kitchens.",
        "The team closed 91% of 52 cases in time.",
        "The team closed 92.4% of the 600 cases in time.",
    ),
)


def judge(claim: Claim, case: Case) -> Outcome | None:
    """What comes of a percentage of so many things."""
    share = claim.said
    if claim.kind is not ClaimKind.SHARE or not isinstance(share, Share) or share.part is not None:
        return None
    percent, whole = share.percent, share.whole
    if percent is None or percent.qualifier is not Qualifier.EXACT:
        return None
    largest = LARGEST_EXACT if whole % 10 else LARGEST
    if whole > largest.get(percent.places, LARGEST_OF_ALL) or percent.value > 100:
        return cannot_tell(f"of {whole:,f}, nearly every percentage is possible")
    below, above = nearest(whole, percent.value)
    for count in (below, above):
        if _is_printed(count, whole, percent):
            return agrees(f"{count:f} ÷ {whole:,f} = {_share(count, whole, percent)}.")
    low, high = _share(below, whole, percent), _share(above, whole, percent)
    return disagrees(
        CHECK,
        claim,
        f"{below:f} of {whole:,f} is {low}, and {above:f} is {high}.",
        arithmetic=f"{below:f} ÷ {whole:,f} = {low}; {above:f} ÷ {whole:,f} = {high}",
        suggestion=f"{low} or {high}",
        with_what="any whole number of so many",
    )


def _is_printed(count: Decimal, whole: Decimal, percent: Quantity) -> bool:
    exact, printed = count / whole * 100, interval(percent)
    return printed.low <= exact <= printed.high


def _share(count: Decimal, whole: Decimal, percent: Quantity) -> str:
    return f"{count / whole * 100:.{max(percent.places, 1)}f}%"
