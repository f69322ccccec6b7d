"""When a paper must be out, by the meeting it goes to.

In: a body, the day of its meeting and the council's nation. Out: the last day on which the paper
can be published. Bank holidays cost more to import than all of `golden_thread.framework`, so that
this module is imported by its own name.
"""

from datetime import date

from golden_thread.framework.organisation import Body
from golden_thread.periods import Nation
from golden_thread.periods.working_days import latest_publication


def publish_by(body: Body, meeting: date, nation: Nation) -> date:
    """The last day on which a paper for this meeting of the body can be published.

    Clear days are working days: neither the day of issue nor that of the meeting is one of them.
    A body that need not publish has its papers out by the same count.
    """
    return latest_publication(meeting, clear_days=body.clear_days, where=nation)
