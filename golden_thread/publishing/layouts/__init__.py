"""What does a council say that a paper holds?

The files of `papers/` and `templates/house.yaml` come in; layouts go out, each with its sections,
its meetings and editions, or every Problem there is in them. Nothing is built here.
"""
