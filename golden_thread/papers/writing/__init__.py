"""How is a document written out? Takes our document and its drawn charts; gives a file's bytes.

One module for each format: `word`, `pdf`, `powerpoint`, `html`. Only `pandoc` starts Pandoc and
only `pdf` calls Typst.
"""
