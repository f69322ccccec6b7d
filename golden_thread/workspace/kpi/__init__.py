"""What does an ordinary KPI workbook say?

Grids of a stranger's workbook come in; indicators, figures, targets, statuses and comments go out
as a draft of a workspace, with each cell that was refused and each thing that was assumed.
"""

from golden_thread.workspace.kpi.draft import (
    Draft,
    DraftFigure,
    DraftIndicator,
    DraftService,
    DraftTarget,
)
from golden_thread.workspace.kpi.reading import read_draft

__all__ = ["Draft", "DraftFigure", "DraftIndicator", "DraftService", "DraftTarget", "read_draft"]
