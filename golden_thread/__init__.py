"""From what a council's services record to the papers its councillors read, and back.

Each folder here is one stage of that thread, and answers one question. A stage may import the
stages before it in `STAGES` and no other; the import contract in `pyproject.toml` says the same.
"""

__version__ = "0.1.0"

# From the lowest to the highest. `publishing` and `proofing` stand side by side and never meet.
STAGES = (
    "problems",
    "periods",
    "files",
    "framework",
    "document",
    "figures",
    "items",
    "judgement",
    "narrative",
    "clearance",
    "papers",
    "publishing",
    "proofing",
    "workspace",
    "cli",
)
