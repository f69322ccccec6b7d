"""What stands in a paper?

What a section picks comes in; document blocks go out: tables, charts, items, promises, exceptions,
the header, the appendix and the closing pages.
"""
