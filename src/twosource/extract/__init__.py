"""Extract: what one article says happened, to how many, where, when, and who says so."""

from twosource.extract.stage import Extract

__all__ = ["Extract"]
