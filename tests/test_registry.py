"""What a user's file adds to the parties and topics that ship."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Summarizer
from summarizer.errors import SettingsError
from summarizer.registry import Registry, known_registry, load_registry
from summarizer.settings import load_settings
from summarizer.testing import ScriptedLLM

OWN = """
model = "of-file"

[names]
same = [["Ana Reyl", "borland"], ["The Grey House", "marble-palace"]]
apart = [["Kestrel", "arland"], ["Borlish Herald", "borland"], ["Moscow", "russia"]]

[[party]]
id = "arland"
name = "Arland"
kind = "state"
names = ["Arlish", "Kestrel Palace"]
offices = ["Sarn Command"]

[[party]]
id = "borland"
name = "Borland"
kind = "state"
names = ["Borlish", "Kestrel"]
people = ["Oskar Lind"]

[[party]]
id = "marble-palace"
acts_for = "borland"
names = ["Marble Palace"]

[[party]]
id = "tavia-front"
name = "Tavia Front"
kind = "armed_group"
names = ["TF", "Kyiv Independent"]

[[party]]
id = "ukraine"
people = ["Marta Koval"]

[[party]]
id = "realm-of-belgium"
name = "Realm of Belgium"
iso2 = "BE"

[[topic]]
slug = "sarn-war"
title = "Sarn war"
parties = ["arland", "borland"]
names = ["war in the Sarn valley"]

[topic.points]
valley = ["Sarn", "Sarn valley"]

[[topic]]
slug = "northern-war"
title = "Northern war"
parties = ["russia", "arland"]

[[topic]]
slug = "russia-ukraine"
names = ["the great war"]
"""


def load(told: str, folder: Path) -> Registry:
    file = folder / "summarizer.toml"
    file.write_text(told, "utf-8")
    return load_registry(file)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    return load(OWN, tmp_path_factory.mktemp("own"))


@pytest.mark.parametrize(
    ("name", "party", "how"),
    [
        pytest.param("Arland", "arland", "name", id="name"),
        pytest.param(
            "the Borlish foreign minister", "borland", "office of", id="office"
        ),
        pytest.param("Borland's president", "borland", "office of", id="possessive"),
        pytest.param("Sarn Command", "arland", "office of", id="listed-office"),
        pytest.param("Marble Palace", "borland", "office of", id="organ"),
        pytest.param("The Grey House", "borland", "user link", id="link-to-an-organ"),
        pytest.param("Ana Reyl", "borland", "user link", id="link"),
        pytest.param("Arland's guest Ana Reyl", "borland", "user link", id="link-wins"),
        pytest.param("Kestrel", "borland", "name", id="apart-from-one-only"),
        pytest.param("Kestrel Palace", "arland", "name", id="longer-than-apart"),
        pytest.param("Borlish Herald", "borlish-herald", "literal", id="apart"),
        pytest.param("Moscow", "moscow", "literal", id="apart-from-a-shipped-one"),
        pytest.param("the Kremlin", "russia", "name", id="its-other-names-stay"),
        pytest.param("Kyiv Independent", "tavia-front", "name", id="over-shipped-link"),
        pytest.param("TF", "tavia-front", "name", id="acronym"),
        pytest.param("tf", "tf", "literal", id="no-acronym"),
        pytest.param("Marta Koval", "ukraine", "person", id="shipped-one-extended"),
        pytest.param("Zelensky", "ukraine", "person", id="what-ships-stays"),
        pytest.param("Belgian", "realm-of-belgium", "demonym", id="state-by-its-code"),
        pytest.param("Arlаnd", "arl-nd-21194182", "literal", id="look-alike"),
    ],
)
def test_names_mean_what_the_user_says(
    name: str, party: str, how: str, own: Registry
) -> None:
    told = own.parties.explain(name)

    assert (told.party.id, told.how) == (party, how)


def test_an_extended_party_keeps_what_it_was(own: Registry) -> None:
    assert own.parties.get("ukraine") == known_registry().parties.get("ukraine")
    assert own.parties.get("tavia-front").kind == "armed_group"
    assert "marble-palace" not in own.parties.parties


def test_what_is_apart_is_no_mention_either(own: Registry) -> None:
    assert own.parties.named_in("The Borlish Herald wrote of Moscow") == frozenset()
    assert own.parties.named_in("Kestrel wrote to the Grey House") == {"borland"}


def test_a_look_alike_of_an_own_party_is_flagged(own: Registry) -> None:
    found = own.parties.look_alike("the Arlаnd army")

    assert found == own.parties.get("arland")


@pytest.mark.parametrize(
    ("conflict", "topic"),
    [
        pytest.param("Sarn war", "sarn-war", id="title"),
        pytest.param("War in the Sarn Valley", "sarn-war", id="name"),
        pytest.param("Arlish–Borlish conflict", "sarn-war", id="adjectives"),
        pytest.param("Borland's war on Arland", "sarn-war", id="war-on"),
        pytest.param("Borland insurgency", "borland-insurgency", id="internal"),
        pytest.param("Russia–Arland war", "northern-war", id="two-of-several"),
        pytest.param("the Great War", "russia-ukraine", id="shipped-one-extended"),
        pytest.param("Ukraine", "russia-ukraine", id="what-ships-stays"),
        pytest.param("Arlish–Tavia Front war", "arland-tavia-front", id="no-topic"),
    ],
)
def test_topics_are_the_users_too(conflict: str, topic: str, own: Registry) -> None:
    assert own.topics.resolve(conflict, parties=own.parties) == topic


def test_topics_of_the_user_have_points_and_extend_shipped_ones(own: Registry) -> None:
    shipped = known_registry().topics

    assert own.topics.points("sarn-war", "They left the Sarn valley") == {"valley"}
    assert own.topics.home_of(["borland"], topic="russia-ukraine") == "sarn-war"
    assert own.topics.title("russia-ukraine") == shipped.title("russia-ukraine")
    assert own.topics.parties("russia-ukraine") == {"russia", "ukraine"}


ARLAND = '[[party]]\nid = "arland"\nname = "Arland"\n'


@pytest.mark.parametrize(
    ("told", "words"),
    [
        pytest.param(
            '[[party]]\nid = "a"\nnmae = "A"', r"\[\[party\]\] 'a'.*'nmae'", id="field"
        ),
        pytest.param(
            '[[party]]\nname = "A"',
            r"\[\[party\]\] number 1: id is missing",
            id="no-id",
        ),
        pytest.param('[[party]]\nid = "A b"\nname = "A"', r"'A b': id", id="bad-id"),
        pytest.param('[[party]]\nid = "a"', r"'a': needs a name", id="no-name"),
        pytest.param(
            '[[party]]\nid = "a"\nname = "A"\nkind = "army"', r"'a': kind", id="kind"
        ),
        pytest.param(
            '[[party]]\nid = "a"\nname = "A"\nnames = "B"', r"'a': names", id="no-list"
        ),
        pytest.param(
            '[[party]]\nid = "a"\nname = "—"', r"'a': name", id="name-without-a-letter"
        ),
        pytest.param('party = "a"', r"\[\[party\]\]", id="no-table"),
        pytest.param(ARLAND + ARLAND, "2 rows with this id", id="twice"),
        pytest.param(
            '[[party]]\nid = "reporter"\nname = "R"', "reserved", id="reserved"
        ),
        pytest.param(
            '[[party]]\nid = "a"\nacts_for = "b"', "names no party 'b'", id="principal"
        ),
        pytest.param(
            '[[party]]\nid = "a"\nacts_for = "b"\n[[party]]\nid = "b"\nacts_for = "a"',
            "acts for itself",
            id="circle",
        ),
        pytest.param(
            '[[party]]\nid = "hamas"\nacts_for = "iran"',
            "'hamas': is a party of its own",
            id="party-made-an-organ",
        ),
        pytest.param(
            '[[party]]\nid = "ocha"\nname = "OCHA"',
            "give acts_for",
            id="organ-made-one",
        ),
        pytest.param(
            ARLAND + 'names = ["Kestrel"]\n'
            '[[party]]\nid = "b"\nname = "B"\npeople = ["Kestrel"]',
            "'b': 'Kestrel' is a name of 'arland' too",
            id="claimed-twice",
        ),
        pytest.param(
            '[names]\nsame = [["Ana", "b"]]', "same: 'Ana' is linked to no", id="link"
        ),
        pytest.param(
            '[names]\napart = [["Ana", "b"]]',
            "apart: 'Ana' is linked to no",
            id="unlink",
        ),
        pytest.param('[names]\nsame = ["Ana"]', r"\[names\]: same", id="no-pair"),
        pytest.param(
            '[names]\nequal = [["A", "b"]]', r"\[names\].*'equal'", id="unknown-link"
        ),
        pytest.param(
            ARLAND + '[names]\nsame = [["Ana", "arland"], ["Ana", "russia"]]',
            "'Ana' is a name of 'arland' too",
            id="linked-to-two",
        ),
        pytest.param(
            ARLAND + '[names]\napart = [["Arland", "arland"]]',
            "'Arland' is also said to mean 'arland'",
            id="same-and-apart",
        ),
        pytest.param(
            '[[topic]]\nslug = "a-b"\ntitle = "A–B"\nparties = ["a"]',
            r"\[\[topic\]\] 'a-b': there is no party 'a'",
            id="topic-of-nobody",
        ),
        pytest.param('[[topic]]\nslug = "a-b"', "needs a title", id="no-title"),
        pytest.param('[[topic]]\ntitle = "A"', "slug is missing", id="no-slug"),
    ],
)
def test_a_bad_row_names_file_table_and_reason(
    told: str, words: str, tmp_path: Path
) -> None:
    with pytest.raises(SettingsError, match=words) as caught:
        load(told, tmp_path)

    assert str(caught.value).startswith(f"{tmp_path / 'summarizer.toml'}: ")
    assert "\n" not in str(caught.value)


def test_the_examples_of_the_documentation_hold(tmp_path: Path) -> None:
    page = Path(__file__).parent.parent / "docs" / "registry.md"
    if not page.is_file():
        pytest.skip("a distribution has no docs")
    examples = re.findall(r"```toml\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    arland = '[[party]]\nid = "arland"\nname = "Arland"\n'

    told = load("\n".join([*examples, arland]), tmp_path)

    for name in (
        "the Borlish foreign minister",
        "a Kestrel spokesman",
        "Marble Palace",
    ):
        assert told.parties.resolve(name).id == "borland"
    for name in ("Borland's partners", "Borlish rebels", "Borlish-installed governor"):
        assert told.parties.explain(name).how == "literal"
    assert told.parties.explain("Borlish Herald").how == "literal"
    assert told.topics.title("sarn-war") == "Sarn war"


def test_without_a_file_the_shipped_registry_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert load_registry() is known_registry()
    assert load('model = "m"', tmp_path) is known_registry()


def test_one_file_tells_settings_and_registry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    load(OWN, tmp_path)

    assert load_settings({}, environment={}).model == "of-file"
    assert load_registry().parties.resolve("Arlish").id == "arland"


def test_the_api_reads_the_users_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "summarizer.toml").write_text('[[party]]\nid = "a"', "utf-8")

    with pytest.raises(SettingsError, match="needs a name"):
        Summarizer(llm=ScriptedLLM(lambda request: ""))


WORDS = ("Arland", "Borlish", "Kestrel", "Moscow", "Ana Reyl", "Ukraine", "army", "and")


@given(words=st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=5))
def test_no_name_makes_resolving_fail_or_breaks_a_link(
    words: list[str], own: Registry
) -> None:
    name = " ".join(words)

    told = own.parties.explain(name)

    assert told.party == own.parties.resolve(name)
    assert "Moscow" not in told.words
