"""What is the reader told?

A proof comes in; a report, JSON, review comments and the count of what came back go out.
"""
