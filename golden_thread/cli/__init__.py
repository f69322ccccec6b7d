"""The command line: `golden-thread example|new|check|figures|build|export|proof`.

In: words typed and files. Out: text or JSON, files, and an exit code (contracts, Levels). Here,
and only here, the clock and the environment may be read.
"""

from golden_thread.cli.main import main

__all__ = ["main"]
