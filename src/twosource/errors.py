"""Exceptions for the person who runs the program.

    TwosourceError
    ├── UsageError         a flag, a setting or a path that cannot be meant
    ├── NothingReadable    no input could be read; the reasons are in `dropped`
    ├── RecordError        a file that is not a record this version reads
    └── MissingExtra       an optional part is asked for and not installed

A document that cannot be read is no exception: it is a `Dropped` entry of the record.
"""

from __future__ import annotations


class TwosourceError(Exception):
    """Something the person at the keyboard can mend; the message says how."""


class UsageError(TwosourceError):
    """A flag, a setting or a path that cannot be meant."""


class NothingReadable(TwosourceError):
    """None of the inputs could be read."""


class RecordError(TwosourceError):
    """A file that is not a record this version reads."""


class MissingExtra(TwosourceError):
    """An optional part is asked for and not installed."""
