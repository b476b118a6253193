"""The dossier: a record as one HTML page that opens from disk, each cell at the words that say so."""

from twosource.dossier.chart import warm_up
from twosource.dossier.page import Dossier, get_ready, get_ready_to_draw, render

__all__ = ["Dossier", "get_ready", "get_ready_to_draw", "render", "warm_up"]
