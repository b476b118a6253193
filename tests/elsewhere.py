"""Elsewhere: this package in a process that starts others as Windows and macOS do, from nothing."""

from __future__ import annotations

# What asks for the system itself is loaded before it is called another; what is started asks anew.
SPAWNING = """
import concurrent.futures.process, multiprocessing.popen_spawn_posix, sys
import msgspec, numpy, onnxruntime, rich.progress, typer
here, sys.platform = sys.platform, "darwin"
from twosource.pipeline import engines
import twosource.cli.building
sys.platform = here
assert not hasattr(engines, "forkserver")
"""
COMMAND = "\nfrom twosource.cli.entry import main\nmain(sys.argv[1:])\n"
