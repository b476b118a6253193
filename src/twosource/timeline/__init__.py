"""Timeline: which days matter in a pile of reports, and a headline in their own words for each."""

from twosource.timeline.days import Day, days_told
from twosource.timeline.headlines import Headline, headline

__all__ = ["Day", "Headline", "days_told", "headline"]
