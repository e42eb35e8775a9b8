"""Where sentences end in news text."""

import pytest

from summarizer.sentences import sentences


@pytest.mark.parametrize(
    "marked",
    [
        pytest.param("It rained.| Nobody came.", id="stop"),
        pytest.param("Gen. Orrin spoke in St. Maren.| He left.", id="abbreviation"),
        pytest.param("J. R. Marsh signed.| So did Lund.", id="initials"),
        pytest.param("It rose by 3.5 percent.| It fell.", id="decimal"),
        pytest.param("“We will not go.”| She sat down.", id="quotation"),
        pytest.param("Shelling began at 6 p.m.| The army fell back.", id="evening"),
        pytest.param("Shelling began at 6 p.m. Monday.| It ended.", id="weekday"),
        pytest.param("They met at 3 a.m. GMT.| He left.", id="zone"),
        pytest.param("It was made in the U.S.| In May it failed.", id="country"),
        pytest.param("The U.S. Treasury agreed.| So did he.", id="its-treasury"),
        pytest.param("Two U.S. A-10 aircraft flew.| One fell.", id="aircraft"),
        pytest.param("Killed: 12|\nHurt: 40", id="lines"),
    ],
)
def test_a_text_is_split_where_its_sentences_end(marked: str) -> None:
    text = marked.replace("|", "")

    told = [text[start:end] for start, end in sentences(text)]

    assert told == [part.strip() for part in marked.split("|")]
