"""What should officers be told of a paper before it goes out?

The setting of a paper comes in; Problems go out that stop nothing: a red measure that no section
names, a figure too late for its moment, a meeting too near.
"""
