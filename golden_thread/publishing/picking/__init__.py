"""Of what is a paper made?

An edition and all that a workspace holds come in; the measures, items and words that its sections
name go out, each marked with who may read it.
"""
