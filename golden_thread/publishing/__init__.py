"""What goes out, as what?

Layouts, the framework, the register, items and commentary come in; whole documents go out, each
figure in them tied to the register, and nothing in them that their audience may not read.
`publishing.files` writes them as files and costs more to import.
"""

from golden_thread.publishing.edition import Edition, editions_of
from golden_thread.publishing.house import House
from golden_thread.publishing.house_file import read_house
from golden_thread.publishing.index_page import BuiltPaper, index_blocks
from golden_thread.publishing.layout import Layout, LayoutKind
from golden_thread.publishing.layout_file import read_layouts
from golden_thread.publishing.material import Material
from golden_thread.publishing.measures import every_section
from golden_thread.publishing.paper import Paper, build_paper, every_edition
from golden_thread.publishing.section_layout import SectionLayout

__all__ = [
    "BuiltPaper",
    "Edition",
    "House",
    "Layout",
    "LayoutKind",
    "Material",
    "Paper",
    "SectionLayout",
    "build_paper",
    "editions_of",
    "every_edition",
    "every_section",
    "index_blocks",
    "read_house",
    "read_layouts",
]
