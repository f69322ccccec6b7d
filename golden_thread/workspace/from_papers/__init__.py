"""What do old papers tell, and what of it is confirmed?

Papers of strangers come in; proposals go out, in files that a person edits. Confirmed proposals
come in; the texts of a workspace's files go out, all of them or none.
"""

from golden_thread.workspace.from_papers.confirming import Confirmation, confirm_proposals
from golden_thread.workspace.from_papers.definitions import Whose
from golden_thread.workspace.from_papers.proposal_files import FOLDER as PROPOSED
from golden_thread.workspace.from_papers.proposal_files import (
    is_read,
    read_proposals,
    with_proposal,
)
from golden_thread.workspace.from_papers.proposing import PaperFile, propose
from golden_thread.workspace.from_papers.whole_files import finish, write_whole

__all__ = [
    "PROPOSED",
    "Confirmation",
    "PaperFile",
    "Whose",
    "confirm_proposals",
    "finish",
    "is_read",
    "propose",
    "read_proposals",
    "with_proposal",
    "write_whole",
]
