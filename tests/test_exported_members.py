"""The public names: listed, loaded when they are used, and cheap until then."""

from __future__ import annotations

import subprocess
import sys

import pytest

import twosource


def test_the_public_names_are_these() -> None:
    assert twosource.__all__ == [
        "Conflict",
        "Document",
        "Event",
        "Figure",
        "Observation",
        "Record",
        "Settings",
        "Source",
        "Statement",
        "TwosourceError",
        "__version__",
        "build",
        "read_record",
        "render_dossier",
        "schema",
    ]
    assert dir(twosource) == sorted(twosource.__all__)


@pytest.mark.parametrize("name", twosource.__all__)
def test_each_public_name_is_there(name: str) -> None:
    assert getattr(twosource, name) is not None


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = twosource.nonsense


def test_importing_the_package_loads_none_of_its_rooms() -> None:
    code = "import sys, twosource; print(sorted(m for m in sys.modules if m.startswith('twosource')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['twosource', 'twosource.version']"


def test_importing_the_package_takes_less_than_a_fifth_of_a_second() -> None:
    code = "import time; a = time.perf_counter(); import twosource; b = time.perf_counter(); print(b - a)"
    runs = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    ]
    assert min(runs) < 0.2
