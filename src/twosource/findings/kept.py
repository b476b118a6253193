"""Kept: a property that is worked out when it is first asked for, and then stays with its object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Of = TypeVar("Of")
Value = TypeVar("Value")


class kept(Generic[Of, Value]):  # noqa: N801 - read as a decorator, as `property` is
    """What `functools.cached_property` does, without its lock: nothing here is shared between threads.

    Python 3.11 takes that lock for each object and property, which is most of what a small one costs.
    """

    def __init__(self, find: Callable[[Of], Value]) -> None:
        self.find, self.name, self.__doc__ = find, find.__name__, find.__doc__

    @overload
    def __get__(self, holder: None, owner: Any) -> Self: ...

    @overload
    def __get__(self, holder: Of, owner: Any) -> Value: ...

    def __get__(self, holder: Of | None, owner: Any) -> Self | Value:
        """The value, which from now on is found in the object before this is asked."""
        if holder is None:
            return self
        found = self.find(holder)
        vars(holder)[self.name] = found
        return found
