"""Letters for the origins that a chart shows, as many as a reader can tell apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date
from string import ascii_uppercase

from twosource.dossier.plot import days_of, heights, origin_key
from twosource.record import Document, Figure

MOST = 12  # more letters than this cover one another


def lettered(figure: Figure, documents: Mapping[str, Document], sources: Collection[str]) -> dict[str, str]:
    """A letter for each origin in the order in which they came.

    Where there are too many, reports that name no source go without, then the sources that are cited least.
    """
    seen = figure.observations
    last = (date.max, date.max)
    order = sorted(heights(figure), key=lambda n: ((days_of(seen[n], documents) or last)[1], n))
    keys = [origin_key(seen[n], documents) for n in order]
    counts = Counter(keys)
    if len(counts) > MOST:
        named = [key for key in counts if key in sources]
        counts = Counter({key: counts[key] for key in sorted(named, key=lambda key: -counts[key])[:MOST]})
    return {
        key: ascii_uppercase[place] for place, key in enumerate(k for k in dict.fromkeys(keys) if k in counts)
    }
