"""Where does it all live without a server?

A folder that people edit by hand comes in; its framework, register, layouts and commentary go out
as one value, or every Problem there is in it. A KPI workbook comes in; a folder goes out. The
figures and definitions of a folder go out as a workbook that comes back in. `new_workspace` and
`export_workspace` are imported where that is done.
"""

from golden_thread.workspace.example import EXAMPLES, copy_example
from golden_thread.workspace.workspace import Workspace, load

__all__ = ["EXAMPLES", "Workspace", "copy_example", "load"]
