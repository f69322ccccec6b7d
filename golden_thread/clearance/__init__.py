"""May this leave, and in what form?

What is to be printed and the audience of a paper come in; what may stand in it goes out. By
allow-list: what nobody allowed goes nowhere.
"""

from golden_thread.clearance.audiences import admits

__all__ = ["admits"]
