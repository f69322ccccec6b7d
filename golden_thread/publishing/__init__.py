"""What goes out, as what?

Layouts, the framework, the register, items and commentary come in; whole documents go out, each
figure in them tied to the register, and nothing in them that their audience may not read. Its rooms
follow one another: `layouts`, `picking`, `parts`, `doubts` and `book`; the files beside them make
whole papers of these. A workspace is loaded without the writing of papers, which costs more to
import: nothing is imported here.
"""
