"""The pipeline: every stage of the program in the order in which the data takes them."""

from twosource.pipeline.recipe import build
from twosource.pipeline.shapes import Unwatched, Watch

__all__ = ["Unwatched", "Watch", "build"]
