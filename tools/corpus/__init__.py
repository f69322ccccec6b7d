"""How well does the proof-reader read?

Wordings and a seed come in; papers of a made-up council whose truth is known, copies of them with
one error each, and what the proof-reader makes of all these go out.
"""
