"""What stands in a sentence?

The words of a council's paper come in; sentences, numbers, movements and periods told by where
they stand go out, each with its place. Nothing here knows a measure or a register.
"""
