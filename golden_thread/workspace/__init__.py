"""Where does it all live without a server?

A folder that people edit by hand comes in; its framework, register, layouts and commentary go out
as one value, or every Problem there is in it.
"""

from golden_thread.workspace.example import EXAMPLES, copy_example
from golden_thread.workspace.workspace import Workspace, load

__all__ = ["EXAMPLES", "Workspace", "copy_example", "load"]
