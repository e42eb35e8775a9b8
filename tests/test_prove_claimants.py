"""Who says so, one turn of phrase after the other, in all kinds at once."""

from typing import Any, NamedTuple

import pytest
from builders import Draft, article, casualty, ceasefire, position, problems

TELLER = "the Zand foreign ministry"
RIVAL = "Borland"


class Fact(NamedTuple):
    """What a kind's drafts claim: its subject, and the rest of its clause."""

    subject: str
    rest: str


FACTS = {
    "casualty": Fact("the raid on Mere", "killed 12 soldiers"),
    "ceasefire": Fact("the truce", "had expired at midnight"),
    "position": Fact("Arland", "had rejected the plan"),
}

# fmt: off
TURNS = {
    # a verb of saying before, behind and inside what is said
    "said-that": "X said on Monday that F.",
    "said-behind": "F, X said on Monday.",
    "said-inside": "S, X said, V.",
    "inverted": "F, said X.",
    "tweeted-inverted": "F, tweeted X.",
    "second-verb": "X said the night was quiet, and added that F.",
    "participle": "X said the night was quiet, adding that F.",
    "aside-between": "X, asked about the night, said F.",
    "aside-before-that": "X acknowledged on Monday, after a day of silence, that F.",
    "relative-between": "X, which runs the port, said that F.",
    "briefed": "X briefed reporters that F.",
    "informed": "X informed the council by letter that F.",
    "stressed": "X stressed that F.",
    "commented": "X commented that F.",
    "described-how": "X described how F.",
    "pointed-out": "X pointed out that F.",
    "holds-that": "X holds that F.",
    "went-on-to-say": "X went on to say that F.",
    "quipped": "F, X quipped.",
    "ruled": "F, X ruled, and left it there.",
    "responded-by": "X responded by confirming that F.",
    "whose-group": "X, a body that keeps count, said that F.",
    "or-so": "F, or so X says.",
    # a phrase that does a verb's work
    "let-it-be-known": "X let it be known that F.",
    "made-clear": "X made clear that F.",
    "left-no-doubt": "X left no doubt that F.",
    "sent-word": "X sent word that F.",
    "has-it": "X has it that F.",
    "is-adamant": "X is adamant that F.",
    "is-convinced": "X is convinced that F.",
    "blunt": "X was blunt on Monday: F.",
    "quoted-as-saying": "X was quoted by Reuters as saying that F.",
    "quoted-behind": "F, X was quoted as saying.",
    "reported-to-have-said": "X is reported to have said that F.",
    "on-record": "X is on record as saying that F.",
    "first-to-say": "X was the first to say that F.",
    "took-to": "X took to Telegram to say that F.",
    "put-out-a-statement": "X put out a statement on Monday: F.",
    "issued-a-statement": "X issued a statement saying that F.",
    "cleft": "It was X who said that F.",
    # a source without a verb of its own
    "according-to": "F, according to X.",
    "according-to-figures": "F, according to figures from X.",
    "according-to-a-statement": "F, according to a statement by X.",
    "citing": "F, the agency said, citing X.",
    "quoted-x-as": "Reuters quoted X as saying that F.",
    "as-put": "As X put it, F.",
    "by-account": "By X's account, F.",
    "by-the-account-of": "By the account of X, F.",
    "in-words": "In X's words, F.",
    "in-the-words-of": "In the words of X, F.",
    "per": "Per X, F.",
    "to-hear": "To hear X tell it, F.",
    # a noun for what is said
    "line-is": "X's line is that F.",
    "message-from": "The message from X was that F.",
    "word-came": "Word came from X that F.",
    "statement-read": "F, read a statement from X.",
    "statement-posted": "A statement posted by X said that F.",
    "bulletin-had-it": "A bulletin from X had it that F.",
    "claim-that": "X's claim that F could not be checked.",
    "claim-by": "The claim, made by X, that F could not be checked.",
    "whose-records": "X, whose records are public, said F.",
    "claim-came-from": "The claim that F came from X.",
    "confirmation-from": "There was confirmation from X that F.",
    "website": "X's website said F.",
    # a line's head
    "head": "X: F.",
    "in-brackets": "F (X).",
    "another-version": "X gives another version: F.",
    # told in the sentence beside
    "so-says": "F. So says X.",
    "so-said": "F. So X said.",
    "what-says": "F. That is what X says.",
    "source-is": "F. The source is X.",
    "comes-from": "F. This comes from X.",
    "said-so": "F. X said so on Monday.",
    "version-differs": "X's version is different. F.",
    "another-story": "X tells another story. F.",
    "pronoun-next": "X spoke to reporters on Monday. It said F.",
    "quoted-next": 'X spoke on Monday. "F," it said.',
}
# fmt: on


def written(turn: str, fact: Fact) -> str:
    """Write a turn out, each sentence with a capital."""
    parts = {"X": TELLER, "S": fact.subject, "V": fact.rest, "F": " ".join(fact)}
    words = turn
    for letter, part in parts.items():
        words = _swapped(words, letter, part)
    sentences = words.split(". ")
    return ". ".join(_capital(sentence) for sentence in sentences)


def _swapped(words: str, letter: str, part: str) -> str:
    """Put a part for a letter that stands alone."""
    kept = [part if _bare(word) == letter else None for word in words.split()]
    return " ".join(
        word if part is None else word.replace(letter, part, 1)
        for word, part in zip(words.split(), kept, strict=True)
    )


def _bare(word: str) -> str:
    return word.strip(',.:"()').removesuffix("'s")


def _capital(sentence: str) -> str:
    at = 1 if sentence.startswith('"') else 0
    return sentence[:at] + sentence[at : at + 1].upper() + sentence[at + 1 :]


def draft(kind: str, quote: str, stated_by: str) -> Draft:
    told: dict[str, Any] = {
        "stated_by": stated_by,
        "attribution": "mediator_official",
    }
    if kind == "casualty":
        return casualty(quote, "12", value=12, **told)
    if kind == "ceasefire":
        return ceasefire(quote, status="expired", **told)
    return position(
        quote, "Arland", stance="reject", position="Rejects the plan", **told
    )


@pytest.mark.parametrize("kind", FACTS)
@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
def test_whoever_says_so_is_the_claimant(turn: str, kind: str) -> None:
    quote = written(turn, FACTS[kind])
    about = article(f"Talks were due in Kestrel. {quote} {RIVAL} did not comment.")

    assert problems(about, draft(kind, quote, TELLER)) == ()


@pytest.mark.parametrize("kind", FACTS)
@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
def test_whoever_does_not_is_none(turn: str, kind: str) -> None:
    quote = written(turn, FACTS[kind])
    about = article(f"Talks were due in Kestrel. {quote} {RIVAL} did not comment.")

    assert "claimant_contradicted" in problems(about, draft(kind, quote, RIVAL))


def case(name: str, draft: Draft, false: str, *, text: str = "") -> Any:
    """Prove a draft in its quote, or in a text; then as the word of somebody else."""
    return pytest.param(draft, false, text or draft.quote, id=name)


MEDIATOR = {"attribution": "mediator_official"}

# fmt: off
OWN_TURNS = [
    case("figures-show", casualty(
        "Over 12 porters have died at the pass since May, UNHCR figures show.", "Over 12",
        qualifier="more_than", value=12, stated_by="UNHCR", attribution="un_or_igo",
        count_type="cumulative"), "Borland"),
    case("participle-of-a-deed", casualty(
        "Arland on Monday left the truce that had kept the river quiet, charging that "
        "mortars had killed 12 of its marines.", "12", value=12, stated_by="Arland",
        attribution="own_side_official", victim_side="Arland", victim_group="military"),
        "Borland"),
    case("attributes", casualty(
        "The Front, for its part, attributes to border guards the deaths of 12 porters.",
        "12", value=12, stated_by="The Front", attribution="opposing_side_official"),
        "Borland"),
    case("has-the-names", casualty(
        "The Mere Surgeons' League has the names of 12 who died.", "12", value=12,
        stated_by="The Mere Surgeons' League", attribution="ngo_or_research"),
        "Borland"),
    case("abbreviated", casualty(
        "By the count of the U.N. food agency, 12 porters have died.", "12", value=12,
        stated_by="the U.N. food agency", attribution="un_or_igo"), "Borland"),
    case("for-its-part", casualty(
        "Borland's police, for their part, disclosed the deaths of 12 porters.", "12",
        value=12, stated_by="Borland's police", attribution="opposing_side_official"),
        "Arland"),
    case("goes-by", casualty(
        "The Front's spokesman, who goes by the nom de guerre Abu Mar, said that 12 "
        "porters had died.", "12", value=12, stated_by="Abu Mar",
        attribution="opposing_side_official"), "Borland"),
    case("goes-by-too", ceasefire(
        "The truce had expired, the Front's spokesman, who goes by the nom de guerre "
        "Abu Mar, wrote on Telegram.", status="expired", stated_by="Abu Mar",
        attribution="own_side_official"), "Borland"),
    case("statement-read-out", ceasefire(
        "The truce with the Front is over, the office of President Ule Marr announced in "
        "a statement that was read out on the radio.", status="terminated",
        stated_by="the office of President Ule Marr", attribution="own_side_official"),
        "Borland"),
    case("they-who-spoke", ceasefire(
        "They said the truce had expired.", status="expired",
        stated_by="local officials", attribution="local_authority"), "Borland",
        text="Local officials said the night was quiet. They said the truce had expired."),
    case("quoted-over-two-sentences", ceasefire(
        '"They broke the truce on Friday. What pause is that?" countered Colonel Ule '
        "Marr, who leads the column.", status="not_stated",
        compliance="violation_alleged", stated_by="Colonel Ule Marr",
        attribution="own_side_official"), "Borland"),
    case("she-beside-a-party", ceasefire(
        "At noon Arland too would leave the truce, she announced.", status="not_stated",
        stated_by="Ida Voss", attribution="own_side_official"), "Borland",
        text="President Ida Voss spoke in Mere. At noon Arland too would leave the truce, "
        "she announced."),
    case("official-there", position(
        '"We reject the plan," an official there said.', "Arland", stance="reject",
        position="Rejects the plan", stated_by="an official there"), "Borland",
        text="In Arland the interior ministry is unmoved. "
        '"We reject the plan," an official there said.'),
    case("name-with-a-particle", position(
        "Arland rejected the plan, Deputy Foreign Minister Samir al-Jundi told reporters.",
        "Arland", stance="reject", position="Rejects the plan",
        stated_by="Samir al-Jundi"), "Borland"),
    case("place-before-an-office", position(
        "Arland rejected the plan for the road to Mere, its lead negotiator, Samir Odo, "
        "told a meeting in Kestrel.", "Arland", stance="reject",
        position="Rejects the plan", stated_by="Samir Odo"), "Borland"),
    case("laid-out-by", position(
        "Arland's line, as laid out by its minister, Ida Voss, is that Borland must "
        "leave the valley.", "Arland", position="Borland must leave the valley",
        stated_by="Ida Voss"), "Borland"),
]
# fmt: on


@pytest.mark.parametrize(("draft", "false", "text"), OWN_TURNS)
def test_a_kinds_own_turn_has_its_claimant(draft: Draft, false: str, text: str) -> None:
    about = article(f"Talks were due in Kestrel. {text} {false} did not comment.")

    assert problems(about, draft) == ()


@pytest.mark.parametrize(("draft", "false", "text"), OWN_TURNS)
def test_and_no_other(draft: Draft, false: str, text: str) -> None:
    about = article(f"Talks were due in Kestrel. {text} {false} did not comment.")
    other = draft.model_copy(update={"stated_by": false, **MEDIATOR})

    assert "claimant_contradicted" in problems(about, other)
