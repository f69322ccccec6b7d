"""TEMP."""

from golden_thread.document import Text
from golden_thread.judgement import StatusCounts


def counts_sentence(counts: StatusCounts, telling):
    return (Text(f"Of {counts.rated} rated, {counts.green} are green."),)
