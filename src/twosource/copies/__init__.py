"""Copies: which articles are copies or rewrites of one text, and which came first."""

from twosource.copies.lineages import NearCopies
from twosource.copies.shingles import Print

__all__ = ["NearCopies", "Print"]
