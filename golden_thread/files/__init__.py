"""What did a person type, and where does each word stand?

YAML and CSV as people edit them come in; entries whose every value knows its file, line and column
go out. What cannot be read as it should is a Problem. Nothing here knows what the words mean.
"""

from golden_thread.files.csv_reader import read_csv
from golden_thread.files.entry import Entry, Scalar, Sequence
from golden_thread.files.picture_file import JPEG, PNG, PictureFile, read_picture
from golden_thread.files.text import Source, read_source
from golden_thread.files.yaml_reader import parse_yaml, read_yaml

__all__ = [
    "JPEG",
    "PNG",
    "Entry",
    "PictureFile",
    "Scalar",
    "Sequence",
    "Source",
    "parse_yaml",
    "read_csv",
    "read_picture",
    "read_source",
    "read_yaml",
]
