"""Who says it: the words of saying, and the turns that name a speaker without a verb.

What all kinds share of a claimant's proof. `verbs` lists what tells that somebody
speaks, `speakers` the nouns for those who do, `sources` finds them in a sentence. Whom
a name means, and what contradicts a draft, each kind decides for itself.
"""
