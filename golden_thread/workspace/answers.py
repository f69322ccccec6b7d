"""What a person can be asked while a workspace is made.

In: a question. Out: the answer, or None where nobody is there to give one; then what is made says
what was assumed.
"""

from typing import Protocol


class Answers(Protocol):
    """Whoever answers: a person at a terminal, or nobody."""

    def choose(self, question: str, words: tuple[str, ...]) -> str | None:
        """One of the words, or None."""
        ...  # pragma: no cover - the body of a protocol is never run

    def tell(self, question: str) -> str | None:
        """Words of one's own, or None."""
        ...  # pragma: no cover - the body of a protocol is never run


class Nobody:
    """Answers nothing."""

    def choose(self, question: str, words: tuple[str, ...]) -> str | None:
        """None."""
        return None

    def tell(self, question: str) -> str | None:
        """None."""
        return None
