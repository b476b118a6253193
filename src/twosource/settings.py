"""Settings: what a run may be told, checked at the door, each with its range and its default."""

from __future__ import annotations

import dataclasses
import difflib
import hashlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import msgspec

from twosource.errors import UsageError

FIELDS = ("id", "url", "title", "text", "date", "outlet", "author")  # the nouns that a field can stand for
MOST_WORKERS = 4  # beyond that the reader waits for memory, not for cores
_INFLUENCE = "influences the record"


def _of_the_record(default: Any = dataclasses.MISSING, *, factory: Any = dataclasses.MISSING) -> Any:
    """Declare a setting that the record depends on, and that its `settings_sha256` covers."""
    meta = {_INFLUENCE: True}
    if factory is dataclasses.MISSING:
        return field(default=default, metadata=meta)
    return field(default_factory=factory, metadata=meta)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSettings:
    """A language model that reads each article again; docs/models.md says what is sent and what is taken."""

    endpoint: Annotated[str, msgspec.Meta(min_length=1)]
    model: Annotated[str, msgspec.Meta(pattern=r"^[\w./:@+-]{1,100}$")]
    allow_remote: bool = False
    api_key_env: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    timeout_s: Annotated[float, msgspec.Meta(ge=1, le=3600)] = 120.0
    retries: Annotated[int, msgspec.Meta(ge=0, le=10)] = 2
    concurrency: Annotated[int, msgspec.Meta(ge=1, le=64)] = 1
    answers: Annotated[str, msgspec.Meta(min_length=1)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that a run can be told; docs/settings.md says what each setting does.

    `workers` is the number of processes that read documents, None for as many as there are usable
    cores, at most four. It has no influence on the record. `keep` is the folder in which readings are
    kept from build to build, None for nowhere. `days` is the length of the timeline, None for
    every happening that has a date.
    """

    fields: Mapping[str, str] = _of_the_record(factory=dict)
    max_bytes: Annotated[int, msgspec.Meta(ge=1, le=10_000_000_000)] = _of_the_record(16_000_000)
    reader: Annotated[str, msgspec.Meta(min_length=1)] = _of_the_record("twosource-en")
    workers: Annotated[int, msgspec.Meta(ge=1, le=256)] | None = None
    dossier: bool = True
    keep: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    days: Annotated[int, msgspec.Meta(ge=1, le=10_000)] | None = _of_the_record(None)
    model: ModelSettings | None = field(default=None, metadata={_INFLUENCE: True})

    def sha256(self) -> str:
        """The hash of the settings that the record depends on, over their canonical JSON."""
        of_the_record = {
            each.name: getattr(self, each.name)
            for each in dataclasses.fields(self)
            if each.metadata.get(_INFLUENCE) and each.name not in ("days", "model")
        }
        if self.days is not None:  # unset, the hash is that of a build that knows of no such setting
            of_the_record["days"] = self.days
        if self.model is not None:
            of_the_record["model"] = {"endpoint": self.model.endpoint, "model": self.model.model}
        canonical = json.dumps(of_the_record, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest()


def checked(given: Mapping[str, Any]) -> Settings:
    """Return settings of what a stranger gave; raise UsageError for what cannot be meant."""
    _check_keys(given, Settings, "")
    if isinstance(given.get("model"), Mapping):
        _check_keys(given["model"], ModelSettings, "model.")
    try:
        settings = msgspec.convert(dict(given), type=Settings)
    except msgspec.ValidationError as error:
        raise UsageError(_in_plain_words(str(error))) from None
    for noun in settings.fields:
        if noun not in FIELDS:
            raise UsageError(f"No field {noun!r} is read from a row. {_nearest(noun, FIELDS)}")
    return settings


def read_settings(path: str | Path) -> dict[str, Any]:
    """Return what a TOML file says, unchecked; raise UsageError where it cannot be read."""
    try:
        return tomllib.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise UsageError(f"The settings file {path} cannot be opened: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"The settings file {path} is not UTF-8 text. Save it as UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"The settings file {path} is not TOML: {error}.") from None


def _check_keys(given: Mapping[str, Any], kind: type[Settings | ModelSettings], table: str) -> None:
    known = [each.name for each in dataclasses.fields(kind)]
    for key in given:
        if key not in known:
            raise UsageError(f"There is no setting {table + key!r}. {_nearest(key, known)}")


def _nearest(name: str, known: list[str] | tuple[str, ...]) -> str:
    near = difflib.get_close_matches(name.lower(), known, n=1)
    return f"Did you mean {near[0]!r}?" if near else f"Known are: {', '.join(known)}."


def _in_plain_words(message: str) -> str:
    """Turn "Expected `int` >= 1 - at `$.workers`" into words for the person at the keyboard."""
    found = re.fullmatch(r"(?P<what>.*) - at `(?:key in )?\$\.?(?P<where>[^`]*)`", message)
    if found is None:
        return f"The settings cannot be meant: {message}."
    what = found["what"].replace("`", "")
    return f"The setting {found['where'].split('[')[0]!r} cannot be meant: {what[0].lower()}{what[1:]}."
