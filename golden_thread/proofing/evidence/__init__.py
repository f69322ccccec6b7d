"""What is known, and how is a claim held against it?

A claim comes in; what the register, the framework and the papers themselves know of its figure
goes out, with the arithmetic of printed numbers and the words in which a check puts what it found.
"""
