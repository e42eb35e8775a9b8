"""The words in which news tells of arrangements to stop fighting.

Closed lists, each for one question of the proofs. Texts are matched with plain quotes
and spaces, without regard to case unless a name is meant.
"""
