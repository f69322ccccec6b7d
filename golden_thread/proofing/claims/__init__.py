"""What does a paper claim, and of which figure?

A document comes in, with the framework where there is one; claims go out in reading order, each
bound to a measure and a period where the words settle both.
"""
