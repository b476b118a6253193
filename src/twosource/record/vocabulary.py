"""The closed vocabularies of the record, one literal type each."""

from __future__ import annotations

from typing import Literal

EventType = Literal[
    "assault", "arrest", "deportation", "displacement", "protest", "negotiation", "sanction", "aid",
    "investigation", "warning", "movement", "disaster", "accident", "outbreak", "statement", "other",
]  # fmt: skip
Deed = tuple[EventType, str]  # what kind of event, and its mode
Factuality = Literal["occurred", "alleged", "planned", "warned", "denied"]
EventRole = Literal["main", "background", "cumulative"]
EventStatus = Literal["corroborated", "single_origin", "disputed", "unconfirmed"]
ParticipantRole = Literal["agent", "target", "victim", "instrument", "authority"]
Held = Literal["asserted", "alleged", "claimed", "denied"]
RelationKind = Literal["response_to", "part_of", "follows", "warning_of"]
Measure = Literal["killed", "injured", "missing", "detained", "abducted", "displaced", "affected"]
Qualifier = Literal[
    "exact", "at_least", "more_than", "at_most", "less_than", "about", "nearly", "between", "vague"
]
FigureStatus = Literal["corroborated", "single_origin", "disputed"]
Stance = Literal[
    "claims_responsibility", "blames", "denies", "confirms", "suspects", "doubts", "warns", "asserts",
    "condemns",
]  # fmt: skip
StatementStatus = Literal["corroborated", "single_origin", "disputed", "denied", "unconfirmed"]
SourceKind = Literal[
    "official", "military", "agency", "outlet", "organisation", "armed_group", "witness", "medical",
    "expert", "unnamed", "other",
]  # fmt: skip
ActorKind = Literal["person", "organisation", "group", "state"]
ConflictKind = Literal["figure", "responsibility", "occurrence", "date", "place"]
RepeatKind = Literal["copies", "credits", "cites"]
PlacePrecision = Literal["exact", "near", "district", "region", "country"]
PublicationBasis = Literal["metadata", "header", "dateline", "body", "url", "feed", "inferred", "none"]
