"""Link: the happenings, sources, actors and stories that several articles share."""

from twosource.link.drafts import Draft, draft
from twosource.link.link import Link
from twosource.link.marks import Written, written
from twosource.link.names import prepare
from twosource.link.outlines import Drafts, Outline
from twosource.link.worded import Worded, worded

__all__ = ["Draft", "Drafts", "Link", "Outline", "Worded", "Written", "draft", "prepare", "worded", "written"]
