"""The dossier: a record as one HTML page that opens from disk, each cell at the words that say so."""

from twosource.dossier.chart import warm_up
from twosource.dossier.page import Dossier, get_ready, packed, part_behind, render

__all__ = ["Dossier", "get_ready", "packed", "part_behind", "render", "warm_up"]
