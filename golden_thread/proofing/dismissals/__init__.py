"""Which findings has somebody looked at and let stand, and does that still hold?

A proof and the dismissals beside the paper come in; the proof settled goes out: each finding open,
dismissed with its reason, or come back and why.
"""
