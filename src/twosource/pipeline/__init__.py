"""The pipeline: every stage of the program in the order in which the data takes them.

`recipe.build` is the whole of it. It is not imported here, because a worker needs the stages that read
documents and none of the others.
"""

from twosource.pipeline.shapes import Unwatched, Watch

__all__ = ["Unwatched", "Watch"]
