"""Answers on disk: paid for once, trusted only as far as they prove themselves."""

import asyncio
import json
import pickle
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from conftest import Asking, Toll

from summarizer.cache import CachedLLM, Store, open_store
from summarizer.errors import (
    InvalidReplyError,
    LLMError,
    LLMRefusedError,
    LLMTruncatedError,
    LLMUnavailableError,
    LLMUnusableError,
    StorageError,
)
from summarizer.extract import Answer, Message, Request, Usage
from summarizer.testing import ScriptedLLM, by_article

GOOD = '{"killed": 3, "place": "Tyre"}'
OTHER = '{"killed": 8, "place": null}'
PAID = Usage(1, 100, 20)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "answers"


def always(line: Any) -> ScriptedLLM:
    return ScriptedLLM(lambda request: line, delay_s=0.01)


def ask(llm: ScriptedLLM, folder: Path, *requests: Request, **how: Any) -> list[Any]:
    """Ask everything at once through a store of its own; errors are outcomes too."""

    async def run(cached: CachedLLM) -> list[Any]:
        asked = (cached.ask(request) for request in requests)
        outcomes = list(await asyncio.gather(*asked, return_exceptions=True))
        await cached.aclose()
        return outcomes

    with open_store(folder) as store:
        return asyncio.run(run(CachedLLM(llm, store, **how)))


def rows(folder: Path, statement: str, values: dict[str, Any] | None = None) -> Any:
    with closing(sqlite3.connect(folder / "cache.db", isolation_level=None)) as base:
        return base.execute(statement, values or {}).fetchall()


def test_an_answer_is_paid_for_once(folder: Path, question: Asking) -> None:
    llm = always(GOOD)

    [paid] = ask(llm, folder, question("a"))
    [kept] = ask(llm, folder, question("a"))

    assert paid == Answer(GOOD, PAID)
    assert kept == Answer(GOOD, Usage())
    assert len(llm.requests) == 1


def test_answers_are_kept_word_for_word(folder: Path, question: Asking) -> None:
    content = ' {"place":"Київ \\n “x” \\u0000é", "killed": 3}\n'

    ask(always(content), folder, question("a"))
    [kept] = ask(always(OTHER), folder, question("a"))

    assert kept.content == content


class Renamed(Toll):
    """Another schema."""


CHANGES: list[Any] = [
    pytest.param({"messages": (Message("user", "b"),)}, id="messages"),
    pytest.param({"messages": (Message("system", "a"),)}, id="role"),
    pytest.param({"reply_type": Renamed}, id="schema"),
    pytest.param({"fingerprint": "another"}, id="fingerprint"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_shapes_an_answer_is_in_the_key(
    folder: Path, change: dict[str, Any]
) -> None:
    llm = always(GOOD)
    asked: dict[str, Any] = {
        "purpose": "extract",
        "messages": (Message("user", "a"),),
        "reply_type": Toll,
        "fingerprint": "one",
    }

    ask(llm, folder, Request(**asked), Request(**(asked | change)))

    assert len(llm.requests) == 2


def test_another_model_is_asked_anew(folder: Path, question: Asking) -> None:
    class Other(ScriptedLLM):
        @property
        def identity(self) -> dict[str, object]:
            return {"engine": "scripted", "model": "other"}

    ask(always(GOOD), folder, question("a"))
    [answer] = ask(Other(lambda request: OTHER), folder, question("a"))

    assert answer.content == OTHER


@pytest.mark.parametrize(
    "kind",
    [
        LLMUnusableError,
        LLMUnavailableError,
        LLMRefusedError,
        LLMTruncatedError,
        InvalidReplyError,
    ],
)
def test_failures_are_not_kept(
    folder: Path, question: Asking, kind: type[LLMError]
) -> None:
    llm = ScriptedLLM(by_article({"a": [kind("no"), GOOD]}))

    [failed] = ask(llm, folder, question("a"))
    [answer] = ask(llm, folder, question("a"))

    assert type(failed) is kind
    assert answer == Answer(GOOD, PAID)


def test_fifty_equal_questions_at_once_are_one_call(
    folder: Path, question: Asking
) -> None:
    llm = always(GOOD)

    answers = ask(llm, folder, *([question("a")] * 50))

    assert len(llm.requests) == 1
    assert {answer.content for answer in answers} == {GOOD}
    assert sum((answer.usage for answer in answers), Usage()) == PAID


def test_a_shared_failure_reaches_all_and_poisons_nothing(
    folder: Path, question: Asking
) -> None:
    llm = ScriptedLLM(
        by_article({"a": [LLMUnavailableError("down"), GOOD]}), delay_s=0.01
    )

    failed = ask(llm, folder, *([question("a")] * 5))
    [answer] = ask(llm, folder, question("a"))

    assert [type(outcome) for outcome in failed] == [LLMUnavailableError] * 5
    assert answer.content == GOOD
    assert len(llm.requests) == 2


def stage(folder: Path, scene: Callable[[Store], Coroutine[Any, Any, None]]) -> None:
    with open_store(folder) as store:
        asyncio.run(scene(store))


def test_who_gives_up_leaves_the_call_to_the_others(
    folder: Path, question: Asking
) -> None:
    llm = ScriptedLLM(lambda request: GOOD, delay_s=0.05)

    async def scene(store: Store) -> None:
        cached = CachedLLM(llm, store)
        first, *others = [
            asyncio.create_task(cached.ask(question("a"))) for _ in range(3)
        ]
        await asyncio.sleep(0.01)
        first.cancel()
        answers = await asyncio.gather(*others)
        assert first.cancelled()
        assert sum((answer.usage for answer in answers), Usage()) == PAID
        await cached.aclose()

    stage(folder, scene)
    assert len(llm.requests) == 1


@pytest.mark.parametrize("pause_s", [0, 0.02])
def test_a_call_that_nobody_waits_for_ends_and_the_next_one_is_new(
    folder: Path, question: Asking, pause_s: float
) -> None:
    llm = ScriptedLLM(lambda request: GOOD, delay_s=0.2)

    async def scene(store: Store) -> None:
        cached = CachedLLM(llm, store)
        lonely = asyncio.create_task(cached.ask(question("a")))
        await asyncio.sleep(0.01)
        lonely.cancel()
        await asyncio.sleep(pause_s)
        assert (await cached.ask(question("a"))).usage == PAID
        await cached.aclose()

    stage(folder, scene)
    assert len(llm.requests) == 2
    assert llm.most_at_once == 1


def test_asking_anew_keeps_the_new_answer(folder: Path, question: Asking) -> None:
    ask(always(GOOD), folder, question("a"))

    [anew] = ask(always(OTHER), folder, question("a"), read=False)
    [kept] = ask(always(GOOD), folder, question("a"))

    assert anew == Answer(OTHER, PAID)
    assert kept == Answer(OTHER, Usage())


def test_a_write_does_not_hold_up_other_questions(
    folder: Path, question: Asking
) -> None:
    """Answers from the store go on while another process holds the lock."""
    ask(always(GOOD), folder, question("kept"))

    async def scene(store: Store) -> None:
        cached = CachedLLM(always(GOOD), store)
        with closing(sqlite3.connect(folder / "cache.db")) as other:
            other.execute("BEGIN IMMEDIATE")
            writing = asyncio.create_task(cached.ask(question("new")))
            await asyncio.sleep(0.05)
            async with asyncio.timeout(0.5):
                await cached.ask(question("kept"))
            assert not writing.done()
        assert (await writing).content == GOOD
        await cached.aclose()

    stage(folder, scene)


class Canary:
    """Makes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.path,)


POISON = [
    pytest.param("mode = 4, value = :pickle", id="pickle"),
    pytest.param("mode = 4, value = NULL, filename = 'planted'", id="pickle-file"),
    pytest.param("mode = 3, value = NULL, filename = '../victim'", id="text-file"),
    pytest.param("mode = 2, value = NULL, filename = '../victim'", id="binary-file"),
    pytest.param("filename = '../victim'", id="file-besides"),
    pytest.param("mode = 4", id="mode-besides"),
    pytest.param("value = CAST(value AS BLOB)", id="blob"),
    pytest.param("value = 7", id="number"),
    pytest.param("value = CAST(x'ff' AS TEXT)", id="no-utf-8"),
    pytest.param("value = NULL", id="nothing"),
    pytest.param("value = ''", id="empty"),
    pytest.param("value = substr(value, 1, 80)", id="cut"),
    pytest.param("value = replace(value, ': 3,', ': 9,')", id="altered"),
    pytest.param("value = substr(value, 66)", id="no-digest"),
    pytest.param("value = (SELECT value FROM Cache WHERE rowid = 2)", id="copied"),
]


@pytest.mark.parametrize("change", POISON)
def test_a_poisoned_row_is_a_miss(
    folder: Path, question: Asking, caplog: pytest.LogCaptureFixture, change: str
) -> None:
    """No code runs, no file outside is read or removed, and the row heals."""
    canary, victim = folder.parent / "canary", folder.parent / "victim"
    llm = ScriptedLLM(by_article({"mine": GOOD, "another": OTHER}))
    ask(llm, folder, question("mine"))
    ask(llm, folder, question("another"))
    victim.write_text(json.dumps({"content": OTHER}))
    planted = pickle.dumps(Canary(canary))
    (folder / "planted").write_bytes(planted)
    rows(folder, f"UPDATE Cache SET {change} WHERE rowid = 1", {"pickle": planted})

    again = ask(llm, folder, question("mine"), question("mine"))
    [healed] = ask(llm, folder, question("mine"))

    assert [answer.content for answer in again] == [GOOD, GOOD]
    assert healed == Answer(GOOD, Usage())
    assert len(llm.requests) == 3
    assert len(caplog.records) == 1
    assert victim.exists()
    assert not canary.exists()


@pytest.mark.parametrize(
    "text", ["", "{}", '{"content": 1}', '{"content": "{}"}', "[" * 5000]
)
def test_a_row_that_is_no_answer_is_a_miss(
    folder: Path, question: Asking, text: str
) -> None:
    ask(always(GOOD), folder, question("a"))
    [[key]] = rows(folder, "SELECT key FROM Cache")
    with open_store(folder) as store:
        store.put(key, text)

    [answer] = ask(always(OTHER), folder, question("a"))

    assert answer == Answer(OTHER, PAID)


def test_clearing_follows_no_planted_file_name(folder: Path) -> None:
    victim = folder.parent / "victim"
    victim.touch()
    with open_store(folder) as store:
        store.put("a", "text")
        rows(folder, "UPDATE Cache SET filename = '../victim'")

        assert store.clear() == 1

    assert victim.exists()


def test_a_store_is_for_its_owner_only(folder: Path) -> None:
    with open_store(folder) as store:
        store.put("a", "text")

        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        modes = {
            path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()
        }
    assert set(modes.values()) == {0o600}, modes


def test_a_folder_that_was_there_keeps_its_mode(folder: Path) -> None:
    folder.mkdir(mode=0o755)

    open_store(folder).close()

    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_a_store_counts_and_clears(folder: Path) -> None:
    with open_store(folder) as store:
        for number in range(250):
            store.put(f"key{number}", "x" * 500)

        told = store.stats()
        assert (told.entries, told.folder) == (250, folder)
        assert told.bytes > 250 * 500
        assert store.clear() == 250
        assert store.stats().entries == 0
        assert store.get("key7") is None


def test_a_note_is_kept_and_is_no_answer(folder: Path) -> None:
    with open_store(folder) as store:
        store.note("json mode", "schema")
        store.note("json mode", "object")
        store.put("f" * 64, "an answer")
    with open_store(folder) as store:
        assert store.noted("json mode") == "object"
        assert store.get("json mode") is None
        assert store.noted("f" * 64) is None
        assert store.stats().entries == 1
        assert store.clear() == 1
        assert store.noted("json mode") is None


def test_a_planted_key_hinders_no_counting(folder: Path) -> None:
    with open_store(folder) as store:
        store.put("f" * 64, "an answer")
        store.note("json mode", "object")
    rows(folder, "UPDATE Cache SET key = x'00', raw = 0 WHERE key LIKE 'note%'")

    with open_store(folder) as store:
        assert store.stats().entries == 2
        assert store.clear() == 2


def test_nothing_is_evicted_and_no_setting_persists_against_us(folder: Path) -> None:
    ours = {"cull_limit": 0, "eviction_policy": "none", "statistics": 0}
    with open_store(folder) as store:
        store.put("first", "kept")
    rows(folder, "UPDATE Settings SET value = 10 WHERE key = 'cull_limit'")
    rows(folder, "UPDATE Settings SET value = 1 WHERE key = 'statistics'")
    rows(folder, "UPDATE Settings SET value = 1000 WHERE key = 'size_limit'")
    policy = "'least-recently-used' WHERE key = 'eviction_policy'"
    rows(folder, f"UPDATE Settings SET value = {policy}")

    with open_store(folder) as store:
        for number in range(100):
            store.put(f"key{number}", "x" * 1000)

        assert store.get("first") == "kept"
    assert ours.items() <= dict(rows(folder, "SELECT * FROM Settings")).items()


def garbage(base: Path) -> None:
    base.write_bytes(b"this is no database" * 300)


def other_schema(base: Path) -> None:
    base.unlink()
    with closing(sqlite3.connect(base)) as connection:
        connection.execute("CREATE TABLE Cache (name TEXT)")


def odd_settings(base: Path) -> None:
    with closing(sqlite3.connect(base)) as connection:
        connection.execute("INSERT INTO Settings VALUES ('disk_surprise', 1)")
        connection.commit()


@pytest.mark.parametrize("damage", [garbage, other_schema, odd_settings])
def test_a_damaged_database_is_moved_aside(
    folder: Path,
    question: Asking,
    caplog: pytest.LogCaptureFixture,
    damage: Callable[[Path], None],
) -> None:
    ask(always(GOOD), folder, question("a"))
    damage(folder / "cache.db")

    [answer] = ask(always(OTHER), folder, question("a"))
    [kept] = ask(always(GOOD), folder, question("a"))

    assert answer == Answer(OTHER, PAID)
    assert kept == Answer(OTHER, Usage())
    assert (folder / "cache.db.damaged-1").exists()
    assert ["moved aside" in record.message for record in caplog.records] == [True]


def test_each_damaged_database_is_kept(folder: Path) -> None:
    folder.mkdir()
    for _ in range(3):
        garbage(folder / "cache.db")
        (folder / "cache.db-wal").write_bytes(b"its log")
        open_store(folder).close()

    assert len(list(folder.glob("cache.db.damaged-*"))) == 3
    assert len(list(folder.glob("cache.db-wal.damaged-*"))) == 3


@pytest.mark.parametrize("share", range(0, 100, 8))
def test_a_database_cut_anywhere_costs_answers_and_nothing_else(
    folder: Path, question: Asking, share: int
) -> None:
    ask(always(GOOD), folder, *(question(f"{n}") for n in range(60)))
    base = folder / "cache.db"
    whole = base.read_bytes()
    base.write_bytes(whole[: len(whole) * share // 100])

    for _ in range(2):
        answers = ask(always(GOOD), folder, *(question(f"{n}") for n in range(60)))

        assert [answer.content for answer in answers] == [GOOD] * 60


def test_flipped_bits_never_change_an_answer(folder: Path, question: Asking) -> None:
    ask(always(GOOD), folder, *(question(f"{n}") for n in range(20)))
    base = folder / "cache.db"
    whole = base.read_bytes()
    for number in range(24):
        flipped = bytearray(whole)
        flipped[number * len(whole) // 24 + number] ^= 1 << number % 8
        base.write_bytes(flipped)

        answers = ask(always(GOOD), folder, *(question(f"{n}") for n in range(20)))

        assert [answer.content for answer in answers] == [GOOD] * 20


def test_damage_found_while_reading_is_moved_aside_at_the_end(
    folder: Path, question: Asking
) -> None:
    ask(always(GOOD), folder, *(question(f"{n}") for n in range(60)))
    base = folder / "cache.db"
    with open_store(folder) as store:
        whole = base.read_bytes()
        base.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
        assert store.get("any") is None

    assert (folder / "cache.db.damaged-1").exists()
    assert not base.exists()


def a_file(folder: Path) -> None:
    folder.touch()


def a_folder_as_database(folder: Path) -> None:
    (folder / "cache.db").mkdir(parents=True)


@pytest.mark.parametrize("hinder", [a_file, a_folder_as_database])
def test_a_folder_that_cannot_be_used_is_said_in_one_line(
    folder: Path, hinder: Callable[[Path], None]
) -> None:
    hinder(folder)

    with pytest.raises(StorageError) as caught:
        open_store(folder)

    assert str(folder) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_named_like_a_variable_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """diskcache would expand the name, and write elsewhere."""
    monkeypatch.setenv("ELSEWHERE", str(tmp_path / "elsewhere"))

    with pytest.raises(StorageError):
        open_store(tmp_path / "$ELSEWHERE")


def run(program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )


def test_a_full_disk_is_one_warning(folder: Path) -> None:
    """Files may not grow beyond 200 kB: as on a full disk, writes fail."""
    program = f"""
import logging, resource
from pathlib import Path
from summarizer.cache import open_store
logging.basicConfig(format="%(message)s")
with open_store(Path({str(folder)!r})) as store:
    store.put("before", "kept")
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, most))
    for number in range(20):
        store.put(f"key{{number}}", "x" * 50_000)
    assert store.get("before") == "kept"
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    store.put("after", "kept too")
"""
    done = run(program)

    assert done.returncode == 0, done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "cannot be written" in done.stderr
    with open_store(folder) as store:
        assert store.get("before") == "kept"
        assert store.get("after") == "kept too"


def test_a_write_that_fails_at_its_end_gives_up_the_lock(folder: Path) -> None:
    """A constraint checked at COMMIT stands in for a disk that fails just then."""
    open_store(folder).close()
    rows(folder, "INSERT INTO Settings VALUES ('sqlite_foreign_keys', 1)")
    rows(folder, "CREATE TABLE there (id INTEGER PRIMARY KEY)")
    deferred = "REFERENCES there(id) DEFERRABLE INITIALLY DEFERRED"
    rows(folder, f"CREATE TABLE here (id INTEGER {deferred})")
    spoil = "AFTER INSERT ON Cache BEGIN INSERT INTO here VALUES (1); END"
    rows(folder, f"CREATE TRIGGER spoil {spoil}")

    with open_store(folder) as store:
        store.put("a", "not kept")
        rows(folder, "DROP TRIGGER spoil")
        store.put("b", "kept")

        assert (store.get("a"), store.get("b")) == (None, "kept")


def test_two_processes_share_a_store(folder: Path) -> None:
    program = """
import sys
from pathlib import Path
from summarizer.cache import open_store
with open_store(Path(sys.argv[1])) as store:
    for number in range(150):
        store.put(f"{sys.argv[2]}{number}", "mine")
        store.put(f"shared{number}", "same")
"""
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(folder), name], stderr=subprocess.PIPE
        )
        for name in ("a", "b")
    ]
    told = [writer.communicate()[1] for writer in writers]

    assert told == [b"", b""]
    with open_store(folder) as store:
        assert store.stats().entries == 450
        assert store.get("b149") == "mine"


def test_a_kept_answer_survives_a_killed_process(folder: Path) -> None:
    program = f"""
import os, signal
from pathlib import Path
from summarizer.cache import open_store
open_store(Path({str(folder)!r})).put("a", "kept")
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert run(program).returncode == -9

    with open_store(folder) as store:
        assert store.get("a") == "kept"


def test_closing_closes_the_inner_model_and_not_the_store(
    folder: Path, question: Asking
) -> None:
    llm = always(GOOD)

    async def scene(store: Store) -> None:
        cached = CachedLLM(llm, store)
        await cached.ask(question("a"))
        await cached.aclose()
        assert store.stats().entries == 1

    stage(folder, scene)
    assert llm.closed
