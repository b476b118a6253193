"""Link: the happenings, sources, actors and stories that several articles share."""

from twosource.link.link import Link

__all__ = ["Link"]
