"""Pile: what the record needs to know of all documents together, with little of what was read in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from twosource.findings.groups import Lineage, Links
from twosource.findings.mentions import Reading
from twosource.reconcile.origins import Origins
from twosource.reconcile.published import Issues


@dataclass(frozen=True, slots=True)
class Pile:
    """The readings by id, in order of where they came from, with what they share."""

    readings: Mapping[str, Reading]
    lineages: Mapping[str, Lineage]
    links: Links
    origins: Origins
    issues: Issues

    @classmethod
    def of(cls, readings: Mapping[str, Reading], lineages: Mapping[str, Lineage], links: Links) -> Pile:
        """Look at the pile."""
        return cls(readings, lineages, links, Origins(links, lineages), Issues(readings, links))

    def is_copy(self, document: str) -> bool:
        """Whether its text is that of an earlier document."""
        lineage = self.lineages.get(document)
        return lineage is not None and lineage.copy_of is not None
