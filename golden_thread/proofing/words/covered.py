"""How names and periods are covered in a sentence, so that patterns read the words around them.

In: nothing. Out: the letters that stand for them, and what may stand before a covered period.
"""

# No English word is made of these alone.
NAME, PERIOD = "z", "x"
# “Since the three months from April to June 2024”
TO_PERIOD = r"(?:(?:the|end|start|of|three|months|from|period|quarter|back|in|early|late) ){0,5}"
