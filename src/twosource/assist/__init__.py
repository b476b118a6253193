"""A door for better models: one reads an article again, and only what stands in the words is taken."""

from twosource.assist.endpoint import Endpoint
from twosource.assist.kept import Kept
from twosource.assist.refusals import Refusals
from twosource.assist.stage import ModelReader

__all__ = ["Endpoint", "Kept", "ModelReader", "Refusals"]
