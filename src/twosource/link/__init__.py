"""Link: the happenings, sources, actors and stories that several articles share."""

from twosource.link.link import Link
from twosource.link.marks import Written

__all__ = ["Link", "Written"]
