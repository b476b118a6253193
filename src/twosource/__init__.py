"""twosource: what happened, to how many, according to whom, and how many independent origins say so."""

__version__ = "0.1.0"
