"""The one root of the exceptions that mean we got something wrong.

What a user can put right is a `Problem`, never an exception; `cli` maps these to exit code 3.
"""


class GoldenThreadError(Exception):
    """Something of ours went wrong; shown with its full traceback, never dressed up."""
