"""Reconcile: the record that a careful desk editor would write of everything that was read."""

from twosource.reconcile.record import reconcile

__all__ = ["reconcile"]
