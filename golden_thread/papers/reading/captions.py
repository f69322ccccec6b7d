"""Does a line read as the caption of a table?

In: its words. Out: yes for `Table 3: ...` and `Tabl 3 ...`.
"""

import re

_CAPTION = re.compile(r"(?:table|tabl)\s+[\dA-Z][\d.]*\s*[:.–—-]?\s", re.IGNORECASE)


def is_caption(text: str) -> bool:
    """Whether these words caption a table, if they stand beside one."""
    return bool(_CAPTION.match(text))
