"""Cleaning: which words of a page are its furniture and not its news."""

from twosource.clean.stage import clean

__all__ = ["clean"]
