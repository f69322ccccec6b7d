"""How does somebody proof-read a paper without typing a command?

A paper dropped on a page of this machine comes in; the same page with the paper marked up goes out,
and for Word a copy with comments. Nothing of it is kept, and nothing leaves the machine.
"""
