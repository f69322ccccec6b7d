"""How is a document read and written?

Our document comes in and Word, PDF, PowerPoint or a page goes out (`writing`, `charts`); strangers'
files come in and our document goes out (`reading`), or their own file with comments (`review`).
Nothing is imported here: each of these costs something to load.
"""
