"""What stands between the edges of a page: one of these, one after another."""

from golden_thread.document.graphics import Chart, Picture
from golden_thread.document.prose import Bullets, Heading, Paragraph
from golden_thread.document.tables import Table

Block = Heading | Paragraph | Bullets | Table | Chart | Picture
