"""The values of a run that its own sentence gives: “for the third quarter running: 71%, 74%, 78%”.

In: a scene and where the run ends. Out: the numbers listed after it, if they are as many as the
periods it counts, or one more for where it started; else none.
"""

import re

from golden_thread.proofing.claims.scene import Scene
from golden_thread.proofing.words.quantity import Quantity

_OPENS = re.compile(
    r"[^.;]{0,60}?(?::| -|,| \(|\bfrom|\bof|\bat|\bwith|\bwas|\bwere|\bnamely) ?(?:from )?"
)
_NEXT = re.compile(
    r"(?: \([^()]{0,40}\))?(?:,? (?:and |then |and then |through )?|,? to | ?(?:→|->|-|/) ?"
    r"|, then to |, and now | and now | and finally | and)(?:[a-z]+ )?"
)


def values_in_order(scene: Scene, end: int, count: int) -> tuple[Quantity, ...]:
    """The numbers listed after `end`; empty where they are not those of the run."""
    after = [each for each in scene.parts.quantities if each.start >= end]
    if len(after) < max(2, count) or not _OPENS.fullmatch(scene.parts.words, end, after[0].start):
        return ()
    listed = [after[0]]
    for each in after[1:]:
        if each.unit != after[0].unit or each.signed or each.upper is not None:
            break
        if not _NEXT.fullmatch(scene.parts.words, listed[-1].end, each.start):
            break
        listed.append(each)
    return tuple(listed) if len(listed) in (count, count + 1) else ()
