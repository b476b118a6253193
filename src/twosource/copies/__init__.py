"""Copies: which articles are copies or rewrites of one text, and which came first."""

from twosource.copies.lineages import NearCopies

__all__ = ["NearCopies"]
