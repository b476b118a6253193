"""The command line: build, show, explain, schema."""

from twosource.cli.entry import main

__all__ = ["main"]
