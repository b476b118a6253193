"""The trained pipeline behind one small interface: `load().read([TextPiece("Nine died.")])`."""

from twosource.language.reach import reached
from twosource.language.reader import SHIPPED, Reader, TextPiece, load

__all__ = ["SHIPPED", "Reader", "TextPiece", "load", "reached"]
