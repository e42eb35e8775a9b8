"""What parts a sentence: marks, and words between clauses."""

from .... import lazy

HARD = lazy.compile(
    r";|:(?!\d\d)|\((?!\w{1,12}\))|(?<!\(\w)(?<!\w\w\w)\)|\s[—–-]{1,2}\s|—"
)
DASHED = lazy.compile(
    r"\s[—–-]{1,2}\s[^—–;:]{1,120}?\s[—–-]{1,2}(?=\s)|\([^()]{8,120}\)|—[^—;:]{1,120}—"
    r"|,\s(?:\w+ed|\w+en|torn|caught|led|run|known)\s(?:by|of|in|to|for|as|at|with|from|over)\s[^,;:“”\"]{3,120}?(?:,|(?=\s[—–-]{1,2}\s))(?=\s)"
    r"|,\s(?:(?:to|of|in|with|for|on|from|by)\s)?(?:which|whom?|whose)\s[^,;:“”\"]{3,120},(?=\s)"
)

HARD_END = lazy.compile(r";|\s[—–-]{1,2}\s|—")
"""Marks between parts of a sentence that have subjects of their own."""

CONTRAST = lazy.compile(
    r"(?:while|although|though|whereas|(?:when\s+)?(?:asked|questioned|pressed))\b[^,]*,"
)
"""A first clause that is set against the rest of its sentence, or asks for it."""

SOFT = lazy.compile(
    r",|\s(?=(?:but|while|whereas|although|though|because|if|when|after|before|until|"
    r"unless|and|or|as)\s)"
)
"""What parts clauses that may share a subject."""

LINK = lazy.compile(
    r",|\s(?:and|but|while|that|which|who|because|although|after)(?=\s)"
)
"""What a negation or a doubt does not reach beyond."""
