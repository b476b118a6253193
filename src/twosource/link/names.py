"""Names: one key for a name however it is written, and the bodies that go by several names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any, Final

import simplemma

from twosource.text.gazetteer import gazetteer
from twosource.text.lexicon import load_table

_LEADING: Final = re.compile(
    r"^(?:the|a|an|mr|mrs|ms|dr|prof|president|prime minister|foreign minister|minister|general|gen|col|"
    r"colonel|maj|major|lt|lieutenant|sgt|captain|capt|brigadier|sheikh|king|queen|prince|sir|governor|mayor|"
    r"senator|sen|rep|police chief|chief|secretary of state|chancellor|ambassador|spokesman|spokeswoman|"
    r"spokesperson|state run|state owned|britain based|uk based|london based|the uk)\s+"
)
_REPORTER: Final = re.compile(
    r"\s+(?:reporter|correspondent|journalist|bureau|office|photographer)(?: in .*)?$"
)
# A pattern that begins with the letter, and then looks back, is looked for in a third of the time.
_LOST_APOSTROPHE: Final = re.compile(r"([A-Z][A-Z](?<=\b[A-Z][A-Z])[A-Z]*)s\b")  # "SANAs" was "SANA's"
_OF_ONE: Final = re.compile(r"'s(?=\s|$)")
_OF_MANY: Final = re.compile(r"s'(?=\s|$)")
_DOTTED: Final = re.compile(r"\b((?:[a-z]\.){2,})")  # "u.s."
_A_LETTER: Final = re.compile(r"\.[a-z]\.")  # is in all of these, and found in a fraction of the time
_WHAT_AND_WHO: Final = re.compile(
    r"\b(?:agency|body|charity|organi[sz]ation|fund|programme|program) ([A-Z]{3,})$"
)
_BREAKS: Final = {n: " " for n in range(128) if not chr(n).isalnum()}  # of a text in ASCII
_GOVERNING: Final = frozenset({"government", "authorities", "regime", "administration", "state"})
FAR_MORE: Final = 4  # times: with fewer it is not clear whom a last name means
_SMALL: Final = frozenset({"of", "for", "the", "and", "in", "on", "to", "de", "des", "la", "le", "et"})


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """A name in lower case without accents, punctuation, articles and titles; "U.S." is "us"."""
    return plain_key(name)


def plain_key(name: str) -> str:
    """The same for what is no name but a text, and not kept."""
    name = _LOST_APOSTROPHE.sub(r"\1", name)
    plain = name if name.isascii() else unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    plain = plain.lower()
    if "'" in plain:
        plain = _OF_ONE.sub("", plain)
        plain = (_OF_MANY.sub("", plain) if "s'" in plain else plain).replace("'", "")
    if _A_LETTER.search(plain):
        plain = _DOTTED.sub(lambda m: m.group(1).replace(".", ""), plain)
    plain = " ".join(plain.translate(_BREAKS).split())
    while (leading := _LEADING.match(plain)) and leading.end() < len(plain):
        plain = plain[leading.end() :]
    return plain


def whose(last_name: Mapping[str, int]) -> str | None:
    """Who is meant by a last name: the only one, or who is told of far more often than all others of it."""
    first, times = min(last_name.items(), key=lambda one: (-one[1], one[0]))
    return first if times >= FAR_MORE * (sum(last_name.values()) - times) else None


def initials(key: str) -> str:
    """First letters of the telling words of a name: "syrian observatory for human rights" is "sohr"."""
    return "".join(word[0] for word in key.split() if word not in {"of", "the", "and", "in", "on", "to"})


def short_initials(key: str) -> str:
    """The same with every small word left out."""
    return "".join(word[0] for word in key.split() if word not in _SMALL)


def is_acronym(name: str) -> bool:
    """Two to seven capitals, with or without stops: "SOHR", "U.N."."""
    return re.fullmatch(r"(?:[A-Z]\.?-?){2,7}", name.strip()) is not None


@lru_cache(maxsize=65536)
def is_word(form: str) -> bool:
    """Whether a form is of the language and no name: "police", "Police" and "brown", but not "Brown"."""
    return simplemma.is_known(form, lang="en") and simplemma.lemmatize(form, lang="en").islower()


def prepare() -> None:
    """Load the gazetteer and the dictionary, which takes a moment."""
    gazetteer()
    is_word("news")


@cache
def _describing() -> frozenset[str]:
    return frozenset(load_table("twosource.link", "bodies")["describing"])


def _describes(word: str) -> bool:
    """Whether a word beside a body's name is none of it: "militants", or a town ("Aleppo Daesh")."""
    return word in _describing() or (len(word) > 3 and bool(gazetteer().world.matches(word)))


@cache
def _called_by_kind() -> frozenset[str]:
    """Names that are a word for a kind of body, "the Observatory": each town may have one of its own."""
    called: Mapping[str, list[str]] = load_table("twosource.link", "bodies")["called"]
    return frozenset(word for row in called.values() for word in row)


@cache
def bodies() -> Mapping[str, Mapping[str, Any]]:
    """The known bodies by the key of each of their names."""
    table: dict[str, Mapping[str, Any]] = {}
    for row in load_table("twosource.link", "bodies")["body"]:
        for name in (row["name"], *row.get("aliases", ())):
            table.setdefault(name_key(name), row)
    return table


@lru_cache(maxsize=65536)
def known_body(name: str) -> Mapping[str, Any] | None:
    """The known body of a name; a bare acronym must be written in capitals ("WHO" is not "who")."""
    key = name_key(name)
    row = bodies().get(key) or _body_within(_REPORTER.sub("", key)) or _explained(name)
    row = (
        row
        or _of_a_state(key)
        or _beside_others(name)
        or _misspelt(name)
        or _loosely().get(_without_small(key))
    )
    if row is None:
        return None
    if name.islower() and _is_common(key):
        return None
    if len(name) <= 4 and name.isalpha() and name.islower() and name not in row.get("aliases", ()):
        return None
    return row


def _of_a_state(key: str) -> Mapping[str, Any] | None:
    """The known office of a state, told by another name of that: "the defence ministry in Moscow"."""
    held = office_of(key)
    return _offices().get(held) if held is not None else None


@cache
def _offices() -> Mapping[tuple[str, str], Mapping[str, Any]]:
    """The known bodies that are an office of a state."""
    held = ((office_of(key), row) for key, row in bodies().items())
    return {office: row for office, row in held if office is not None}


@lru_cache(maxsize=65536)
def office_of(key: str) -> tuple[str, str] | None:
    """The office and the country of a body that every state has: "russian army" and "army of russia" are one.

    `key` is that of a name. None where no land is told or no state is known by it.
    """
    found = _OFFICE.fullmatch(_MINISTRY_OF.sub(r"\1 ministry", key).replace("defense", "defence"))
    land = (found["whose"] or found["where"]) if found is not None else None
    country = state_of(land.upper() if len(land) <= _SHORT_LAND else land.title()) if land else None
    if found is None or country is None:
        return None
    return ("forces" if found["office"] in _FORCES else found["office"]), country


_MINISTRY_OF: Final = re.compile(r"\bministry of (\w+)(?: affairs)?\b")
_OFFICE: Final = re.compile(
    r"(?:(?P<whose>.+) )?"
    r"(?P<office>army|military|armed forces|(?:defence|interior|foreign|health|justice|information) ministry)"
    r"(?: (?:in|of)(?: the)? (?P<where>.+))?"
)
_FORCES: Final = frozenset({"army", "military", "armed forces"})
_SHORT_LAND: Final = 3  # letters: "us", "uk", "uae"


def _beside_others(name: str) -> Mapping[str, Any] | None:
    """The body that is called by its kind, as by a name, among words run into it: "raids Observatory".

    Those around are written small, or name another body: commas and stops of a flattened page are lost.
    """
    words = name.split()
    for n, word in enumerate(words):
        if len(words) == 1 or not word[:1].isupper() or name_key(word) not in _called_by_kind():
            continue
        others = words[:n] + words[n + 1 :]
        if all(w.islower() or w.partition("-")[2].islower() or name_key(w) in bodies() for w in others):
            return bodies().get(name_key(word))
    return None


def slips(acronym: str) -> list[str]:
    """The acronyms that a slip of the pen makes this one of: two neighbours changed places."""
    if len(acronym) < _LONG_ACRONYM:
        return []
    swapped = (acronym[:n] + acronym[n + 1] + acronym[n] + acronym[n + 2 :] for n in range(len(acronym) - 1))
    return [each for each in swapped if each != acronym]


_LONG_ACRONYM: Final = 4  # letters; of three many are another body's


def _misspelt(name: str) -> Mapping[str, Any] | None:
    """The body whose acronym is written with a slip, with nothing written large beside it: "latest SORH"."""
    large = [word for word in name.split() if not word.islower()]
    if len(large) != 1 or not is_acronym(large[0]):
        return None
    meant = [row for slip in slips(name_key(large[0])) if (row := bodies().get(slip)) is not None]
    return meant[0] if len(meant) == 1 else None


@cache
def _loosely() -> Mapping[str, Mapping[str, Any]]:
    """The known bodies of long names by these without their small words: "Observatory of Human Rights"."""
    loose = {_without_small(key): row for key, row in bodies().items()}
    return {key: row for key, row in loose.items() if key.count(" ") > 1}


def _without_small(key: str) -> str:
    return " ".join(word for word in key.split() if word not in _SMALL)


def _explained(name: str) -> Mapping[str, Any] | None:
    """The body whose acronym stands behind what it is: "the UN children's agency UNICEF"."""
    found = _WHAT_AND_WHO.search(name)
    return bodies().get(name_key(found[1])) if found else None


def _is_common(key: str) -> bool:
    """Whether what names one body in capitals is a common noun: "the civil defence agency" of any land."""
    return key.startswith(("civil defence", "civil defense"))


def _body_within(key: str) -> Mapping[str, Any] | None:
    """The first known body inside a longer description: "syrian observatory for human rights monitor".

    A long name may stand among any words, a short one only among words that are no part of names.
    """
    words = key.split()
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            found, around = " ".join(words[start:end]), words[:start] + words[end:]
            row = bodies().get(found)
            describes = _describing().__contains__ if found in _called_by_kind() else _describes
            if (
                row
                and (end - start >= 3 or all(map(describes, around)))
                and not _is_elsewhere(row, found, around)
            ):
                return row
    return None


def _is_elsewhere(row: Mapping[str, Any], found: str, around: Iterable[str]) -> bool:
    """Whether words beside a name make it that of another land: a "Libyan observatory for human rights"."""
    own = _lands(name_key(row["name"]).split())
    return bool(own) and own.isdisjoint(_lands(found.split())) and not _lands(around) <= own


def _lands(said: Iterable[str]) -> set[str]:
    """The countries that words name, by themselves or by their people."""
    return {
        code for word in said if len(word) > _SHORT_LAND and (code := gazetteer().country_of(word.title()))
    }


@lru_cache(maxsize=65536)
def first_named(name: str) -> str:
    """Of several who are cited in one breath ("SANA; a resident") the first that is known, else the first."""
    parts = [part.strip() for part in name.split(";") if part.strip()]
    return next((part for part in parts if known_body(part)), parts[0] if parts else name)


@lru_cache(maxsize=65536)
def identity_key(name: str) -> str:
    """One key for a source or an actor: that of the known body, of the state, else of the name."""
    name = first_named(name)
    row = known_body(name)
    if row is not None:
        return name_key(row["name"])
    country = state_of(name)
    if country is not None:
        return f"state:{country}"
    office = office_of(name_key(name))
    return "-".join(office).replace(" ", "-") if office is not None else name_key(name) or name


@lru_cache(maxsize=65536)
def state_of(name: str) -> str | None:
    """The state that a name stands for: a country, its government, its capital ("Kyiv denied it")."""
    bare = name.removeprefix("the ").removeprefix("The ")
    head, _, last = bare.rpartition(" ")
    if head and last in _GOVERNING:
        bare = head
    elif head and last.islower():
        return None
    world = gazetteer().world
    capital = (m.place.country for m in world.matches(bare) if m.capital and m.chief)
    return gazetteer().country_of(bare) or next(capital, None)
