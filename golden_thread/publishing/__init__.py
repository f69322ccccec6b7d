"""What goes out, as what?

Layouts, the framework, the register and commentary come in; whole documents go out, each figure
in them tied to the register. `publishing.files` writes them as files and costs more to import.
"""

from golden_thread.publishing.index_page import BuiltPaper, index_blocks
from golden_thread.publishing.layout import Layout, LayoutKind, SectionLayout
from golden_thread.publishing.layout_file import read_layouts
from golden_thread.publishing.paper import build_paper
from golden_thread.publishing.sections import Material

__all__ = [
    "BuiltPaper",
    "Layout",
    "LayoutKind",
    "Material",
    "SectionLayout",
    "build_paper",
    "index_blocks",
    "read_layouts",
]
