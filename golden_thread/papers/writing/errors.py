"""What can be wrong with a document that is to be written: always a fault of whoever built it."""

from golden_thread.problems import GoldenThreadError


class DocumentNotWritable(GoldenThreadError):
    """The document holds something that this format cannot show truly."""


class PictureMissing(DocumentNotWritable):
    """A chart came without its picture."""


class PandocFailed(GoldenThreadError):
    """Pandoc refused or warned; its own message is the text."""


class TypstFailed(GoldenThreadError):
    """Typst refused; its own message is the text."""


class FrontendMissing(GoldenThreadError):
    """The built files of reveal.js are not beside our templates; `make` puts them there."""
