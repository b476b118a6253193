"""The dossier: a record as one HTML page that opens from disk, each cell at the words that say so."""

from twosource.dossier.page import Dossier, documents_part, get_ready, render

__all__ = ["Dossier", "documents_part", "get_ready", "render"]
