"""Names to parties, conflicts to topics."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.books import demonyms, principals, shipped_book, states, told_by
from summarizer.names import keys
from summarizer.parties import known_parties, parties_of, slug
from summarizer.topics import known_topics


@pytest.mark.parametrize(
    ("name", "party"),
    [
        pytest.param("the Kremlin", "russia", id="metonym"),
        pytest.param("White House", "united-states", id="metonym-of-two-words"),
        pytest.param("Zelenskyy", "ukraine", id="office-holder"),
        pytest.param("Zelensky", "ukraine", id="other-spelling"),
        pytest.param("Ukraine’s chief negotiator Rustem Umerov", "ukraine", id="title"),
        pytest.param("NATO secretary general Mark Rutte", "nato", id="igo"),
        pytest.param("a US official", "united-states", id="acronym"),
        pytest.param("tell us", "tell-us", id="pronoun-is-no-acronym"),
        pytest.param("Russia and Ukraine", "russia+ukraine", id="two"),
        pytest.param("Trump and Putin", "russia+united-states", id="two-people"),
        pytest.param("both sides", "both-sides", id="both-sides"),
        pytest.param("Kyiv's partners", "kyiv-partners", id="not-the-party-itself"),
        pytest.param("Belgium", "belgium", id="any-state"),
        pytest.param("united-states", "united-states", id="an-id"),
        pytest.param("the Arland army", "arland-army", id="unknown-stays-literal"),
        pytest.param("reporter", "reporter", id="the-article-itself"),
        pytest.param("not stated", "not-stated", id="not-stated"),
        # offices and organs
        pytest.param("a Kremlin spokesman", "russia", id="spokesman-of-a-metonym"),
        pytest.param("the Israeli military", "israel", id="adjective-and-organ"),
        pytest.param("the Sudanese army", "sudan", id="army"),
        pytest.param("Ukrainian officials", "ukraine", id="officials"),
        pytest.param("the Belgian foreign minister", "belgium", id="any-demonym"),
        pytest.param("foreign minister of Peru", "peru", id="office-of"),
        pytest.param("Thailand's caretaker prime minister", "thailand", id="caretaker"),
        pytest.param("South Sudanese troops", "south-sudan", id="longer-demonym"),
        pytest.param("OCHA", "united-nations", id="organ"),
        pytest.param("the Polish government", "poland", id="capital"),
        pytest.param("polish remover", "polish-remover", id="no-capital-no-demonym"),
        # somebody else
        pytest.param(
            "Russian-installed governor", "russian-installed-governor", id="installed"
        ),
        pytest.param("pro-Russian officials", "pro-russian-officials", id="pro"),
        pytest.param("Syrian rebels", "syrian-rebels", id="rebels-of-a-state"),
        pytest.param("Houthi rebels", "houthis", id="rebels-of-their-own"),
        pytest.param("the Israeli opposition", "israeli-opposition", id="opposition"),
        pytest.param("Ukrainian media", "ukrainian-media", id="media"),
        pytest.param("Kyiv Independent", "kyiv-independent", id="newspaper"),
        pytest.param("Lebanese Red Cross", "lebanese-red-cross", id="own-society"),
        pytest.param("a Red Cross spokesman", "icrc", id="red-cross"),
        pytest.param("Lebanon's Hezbollah", "hezbollah", id="group-in-a-country"),
        pytest.param("Sudan's paramilitary RSF", "rsf", id="group-of-a-kind"),
        pytest.param("the Red Cross in Sudan", "icrc", id="red-cross-somewhere"),
        pytest.param("New Mexico", "new-mexico", id="another-place"),
        # spellings
        pytest.param("Kiev", "ukraine", id="old-spelling"),
        pytest.param("Andrii Sybiga", "ukraine", id="mixed-transliteration"),
        pytest.param("Abdel-Fattah al-Burhan", "sudan", id="hyphen"),
        pytest.param("Abdel Fattah el-Burhan", "sudan", id="other-article"),
        pytest.param("Erdoğan", "turkey", id="accent"),
        pytest.param("Sanaʻa", "houthis", id="apostrophe"),
    ],
)
def test_resolve_tells_whom_a_name_means(name: str, party: str) -> None:
    assert known_parties().resolve(name).id == party


@given(st.text())
def test_resolve_gives_every_text_an_id_that_is_safe_in_a_path(name: str) -> None:
    party = known_parties().resolve(name)

    assert set(party.id) <= set("abcdefghijklmnopqrstuvwxyz0123456789-+")
    assert party.id


NAMES = st.sampled_from(sorted(p.name for p in known_parties().parties.values()))
AGAIN = parties_of(shipped_book())
PHRASES = st.lists(NAMES | st.text(max_size=12), max_size=4).map(" ".join)


@given(PHRASES)
def test_resolve_is_one_function_of_the_name(name: str) -> None:
    parties = known_parties()

    assert parties.resolve(name) == parties.explain(name).party
    assert AGAIN.explain(name) == parties.explain(name)


def test_every_party_and_its_id_resolve_to_itself() -> None:
    parties = known_parties()

    for party in parties.parties.values():
        assert parties.resolve(party.name) == party
        assert parties.resolve(party.id) == party


def test_no_shipped_name_belongs_to_two() -> None:
    """Only the states that share a name in ISO 3166 do, and one of them has it."""
    shipped = shipped_book()
    world = states([shipped])
    acting = principals([shipped])
    claims = {
        (keys(written), acting.get(row["id"], row["id"]))
        for book in (shipped, demonyms(world), world)
        for row in book.rows
        for _, listed in told_by(row)
        for written in listed
    }

    often = Counter(words for words, _ in claims)

    shared = {words for words, times in often.items() if times > 1}
    assert shared == {("congo",), ("virgin", "islands")}


LOOK_ALIKES = {
    "a": "аα", "c": "сϲ", "e": "е", "i": "іι", "o": "оο", "p": "рρ", "s": "ѕ",
    "x": "х", "y": "у", "A": "АΑ", "B": "ВΒ", "C": "С", "E": "ЕΕ", "H": "НΗ",
    "I": "ІΙ", "K": "КΚ", "M": "МΜ", "N": "Ν", "O": "ОΟ", "P": "РΡ", "S": "Ѕ",
    "T": "ТΤ", "U": "Ｕ", "R": "Ｒ", "G": "Ｇ",
}  # fmt: skip


@given(NAMES, st.data())
def test_a_look_alike_is_flagged_and_never_taken_for_its_model(
    name: str, data: st.DataObject
) -> None:
    at = data.draw(
        st.sampled_from([n for n, c in enumerate(name) if c in LOOK_ALIKES] or [-1])
    )
    if at < 0:
        return
    forged = (
        name[:at] + data.draw(st.sampled_from(LOOK_ALIKES[name[at]])) + name[at + 1 :]
    )
    parties = known_parties()

    assert parties.look_alike(forged) is not None
    assert parties.resolve(forged).id not in parties.parties


@pytest.mark.parametrize(
    ("name", "party"),
    [
        pytest.param("Ukrаine", "ukraine", id="cyrillic"),
        pytest.param("Ηezbollah", "hezbollah", id="greek"),
        pytest.param("Ｕkraine", "ukraine", id="full-width"),
        pytest.param("Uk\u200braine", "ukraine", id="zero-width"),
        pytest.param("Ukraine", None, id="itself"),
        pytest.param("Türkiye", None, id="an-accent-is-no-forgery"),
        pytest.param("Украина", None, id="another-language"),
        pytest.param("Arlаnd", None, id="like-nobody-registered"),
    ],
)
def test_look_alike_names_the_model(name: str, party: str | None) -> None:
    parties = known_parties()

    found = parties.look_alike(name)

    assert (found.id if found else None) == party
    assert found is None or parties.resolve(name) != found
    assert parties.resolve("Arlаnd").id != parties.resolve("Arland").id


def test_suspects_are_found_in_place() -> None:
    text = "Ukrаinian and Arlаnd ministers met in Kyiv; Украина, naïve."

    found = known_parties().suspects(text)

    assert [(text[s.start : s.end], s.party and s.party.id) for s in found] == [
        ("Ukrаinian", "ukraine"),
        ("Arlаnd", None),
    ]


@pytest.mark.parametrize(
    ("name", "how", "source"),
    [
        ("Kyiv", "name", "shipped"),
        ("Peru", "name", "pycountry"),
        ("Peruvian", "demonym", "shipped"),
        ("Peru's president", "office of", "pycountry"),
        ("IDF", "office of", "shipped"),
        ("President Putin", "person", "shipped"),
        ("Russia and Ukraine", "several", None),
        ("Arland", "literal", None),
        ("both sides", "special", None),
    ],
)
def test_explain_tells_how_a_name_was_read(
    name: str, how: str, source: str | None
) -> None:
    told = known_parties().explain(name)

    assert (told.how, told.source) == (how, source)


def test_why_same_says_it_in_a_sentence() -> None:
    parties = known_parties()

    assert parties.why_same("Kyiv", "the Ukrainian army") == (
        "Both mean Ukraine: “Kyiv” by its name “Kyiv” (shipped), “the Ukrainian army” "
        "as an office or organ of it, by “Ukrainian” and “army” (shipped)."
    )
    assert parties.why_same("Kyiv", "Moscow") == (
        "They are not taken for one: “Kyiv” means Ukraine, “Moscow” means Russia."
    )


@given(st.text())
def test_slug_is_never_empty_and_never_long(text: str) -> None:
    assert 0 < len(slug(text)) <= 60


@pytest.mark.parametrize(
    ("conflict", "topic"),
    [
        pytest.param("Russia–Ukraine war", "russia-ukraine", id="title"),
        pytest.param("Russian invasion of Ukraine", "russia-ukraine", id="parties"),
        pytest.param("Ukraine", "russia-ukraine", id="one-party-of-one-topic"),
        pytest.param("US-brokered Ukraine truce", "russia-ukraine", id="broker"),
        pytest.param("Israel–Hamas", "israel-hamas", id="without-war"),
        pytest.param("Israeli–Palestinian conflict", "israel-hamas", id="adjectives"),
        pytest.param("Israel-Palestine war", "israel-hamas", id="hyphen"),
        pytest.param("Sudan civil war", "sudan", id="internal"),
        pytest.param("the civil war in Sudan", "sudan", id="internal-other-words"),
        pytest.param("Arland–Borland war", "arland-borland", id="unknown"),
        pytest.param("Borland-Arland conflict", "arland-borland", id="either-order"),
        pytest.param(
            "the war between Borland and Arland", "arland-borland", id="between"
        ),
        pytest.param("Arland's war on Borland", "arland-borland", id="war-on"),
        pytest.param("Arland insurgency", "arland-insurgency", id="insurgency"),
        pytest.param("Russia insurgency", "insurgency-russia", id="not-its-other-war"),
        pytest.param("Arland–Russia war", "arland-russia", id="other-side-unknown"),
        pytest.param("Russian war on Arland", "arland-russia", id="adjective-unknown"),
        pytest.param("Ethiopia", "ethiopia", id="one-party-of-several-topics"),
    ],
)
def test_topic_is_the_conflict_whatever_it_is_called(conflict: str, topic: str) -> None:
    assert known_topics().resolve(conflict, parties=known_parties()) == topic


def test_every_topic_is_known_by_its_names_and_has_registered_parties() -> None:
    topics, parties = known_topics(), known_parties()

    for topic in topics.topics.values():
        assert topic.parties <= parties.parties.keys()
        for name in (topic.title, *topic.names):
            assert topics.resolve(name, parties=parties) == topic.slug


def test_home_of_moves_people_to_their_own_conflict() -> None:
    topics = known_topics()

    assert topics.home_of(["palestinians"], topic="russia-ukraine") == "israel-hamas"
    assert topics.home_of(["ukraine"], topic="russia-ukraine") == "russia-ukraine"
    assert topics.home_of(["israel"], topic="russia-ukraine") == "russia-ukraine"
