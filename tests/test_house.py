"""Promises about the package itself: names, imports, schemas, prompts, README."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import summarizer
from summarizer import errors
from summarizer.errors import PromptError
from summarizer.extract import ADVICE
from summarizer.kinds import Reply
from summarizer.prompts import fill, fingerprint, load
from summarizer.prove import prove
from summarizer.records import Article, Problem
from summarizer.registry import known_registry
from summarizer.schemas import schemas
from summarizer.zones import zones

ROOT = Path(__file__).resolve().parent.parent


def test_public_names_are_sorted_few_and_there() -> None:
    assert summarizer.__all__ == sorted(summarizer.__all__)
    assert len(summarizer.__all__) <= 20
    assert all(getattr(summarizer, name) for name in summarizer.__all__)
    assert set(summarizer.__all__) <= set(dir(summarizer))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = summarizer.nonsense


HEAVY = ("openai", "instructor", "vcr", "diskcache", "trafilatura", "rich", "pycountry")


@pytest.mark.parametrize(
    "command", [["--help"], ["brief", "--help"], ["cache", "path"]]
)
def test_help_waits_for_no_heavy_import(command: list[str]) -> None:
    """Pydantic is typer's own import as soon as a command has options."""
    heavy = (*HEAVY, "pydantic") if command == ["--help"] else HEAVY
    code = (
        "import sys\n"
        "from summarizer.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )

    run = subprocess.run(
        [sys.executable, "-c", code, *command],
        capture_output=True,
        text=True,
        check=True,
    )

    assert run.stdout.splitlines()[-1] == "[]"


def test_importing_the_package_imports_no_pydantic() -> None:
    code = "import sys, summarizer; print('pydantic' in sys.modules)"

    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert run.stdout.strip() == "False"


@pytest.mark.parametrize("name", [name for name, _ in schemas()])
def test_schemas_are_those_of_the_types(name: str) -> None:
    """`make schemas` writes them anew."""
    assert (ROOT / "schemas" / name).read_text("utf-8") == dict(schemas())[name]


def test_the_replys_schema_is_strict() -> None:
    """Every object lists all its properties as required and admits no other."""
    objects = 0
    pending: list[object] = [Reply.model_json_schema()]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            if "properties" in node:
                objects += 1
                assert node["additionalProperties"] is False
                assert set(node["required"]) == set(node["properties"])
            assert "default" not in node
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)
    assert objects == 4


def test_the_prompts_example_is_borne_out_by_its_own_article() -> None:
    text = load("extract/example_article")
    answer = load("extract/example_answer", suffix=".json")
    about = Article(path="example", text=text, published_at="2026-03-12")

    outcome = prove(
        Reply.model_validate_json(answer),
        about,
        stretches=zones(about),
        registry=known_registry(),
    )

    assert outcome.rejections == ()
    assert len(outcome.records) == 4


def test_the_prompts_example_is_none_of_the_seeds() -> None:
    words = load("extract/example_article").split()
    for seed in (ROOT / "seeds").glob("*.md"):
        text = " ".join(seed.read_text("utf-8").split())
        for at in range(len(words) - 5):
            assert " ".join(words[at : at + 5]) not in text


@pytest.mark.parametrize("values", [{}, {"fence": "x", "article": "y", "more": "z"}])
def test_a_prompt_and_its_values_must_agree(values: dict[str, str]) -> None:
    with pytest.raises(PromptError):
        fill("extract/user", **values)


def test_values_of_a_prompt_are_not_interpreted() -> None:
    said = "$fence ${x} {{ 7*7 }} {% raw %} \\n"

    assert said in fill("extract/user", fence="<<<", article=said)


def test_a_fingerprint_names_the_wording() -> None:
    assert re.fullmatch(r"[0-9a-f]{16}", fingerprint("extract"))


def test_every_problem_is_explained_to_the_model() -> None:
    from typing import get_args

    assert set(ADVICE) == set(get_args(Problem))


def test_every_error_is_drawn_in_the_tree() -> None:
    raised = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception)
    }
    drawn = set(re.findall(r"\b\w+Error\b", errors.__doc__ or ""))

    assert raised == drawn


def test_the_lock_names_no_host_and_the_right_versions() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    versions = dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", lock, re.MULTILINE))

    assert "://" not in lock
    assert versions["instructor"].startswith("1.")
    assert versions["instructor"] >= "1.17"
    assert versions["openai"].startswith("3.")


@pytest.mark.parametrize("cassette", sorted((ROOT / "cassettes").glob("*.json")))
def test_recordings_hold_no_secret(cassette: Path) -> None:
    text = cassette.read_text("utf-8")
    kept = {
        name.casefold()
        for exchange in json.loads(text)["exchanges"]
        for side in ("request", "response")
        for name in exchange[side].get("headers", {})
    }

    assert kept <= {"content-type", "retry-after", "retry-after-ms"}
    assert not re.search(r"sk-[A-Za-z0-9]|Bearer |org-[A-Za-z0-9]|cookie", text)


README = (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize(
    "line",
    re.findall(r"summarizer (brief|extract|verify|eval|cache|schemas) (.*)", README),
)
def test_the_readmes_commands_and_flags_exist(line: tuple[str, str]) -> None:
    command, rest = line
    run = subprocess.run(
        [sys.executable, "-m", "summarizer", command, "--help"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert all(flag in run.stdout for flag in re.findall(r"--[a-z-]+", rest))


def test_the_readmes_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")

    for target in re.findall(r"`?make ([a-z]+)`?", README):
        assert f"\n{target}: " in makefile


def test_the_readmes_excerpt_is_what_the_brief_says(
    briefs: "dict[str, summarizer.Brief]",
) -> None:
    page = summarizer.to_markdown(briefs["russia-ukraine"]).replace("\\", "")
    rows = re.findall(r"^> \| (.*) \|$", README, re.MULTILINE)

    cells = [cell for row in rows for cell in row.split(" | ") if cell != "---"]
    assert len(cells) > 40
    assert [cell for cell in cells if f"| {cell} |" not in page] == []


def test_the_readmes_python_runs_as_far_as_its_names() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)

    compile(code, "README.md", "exec")
    (names,) = re.findall(r"from summarizer import (.*)", code)
    assert all(hasattr(summarizer, name.strip()) for name in names.split(","))
