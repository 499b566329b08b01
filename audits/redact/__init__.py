"""Nothing personal reaches the disk: typed values and identifiers are masked before anything is written.

Two kinds of things are masked. Values that this walk types are known, and are found again in every form that a page or
an address may give them. Identifiers of anybody else are recognised by their shape and, where there is one, by their
checksum. What the service itself publishes stays: a telephone number that a page shows before anything was typed is
evidence.
"""

from audits.redact.plain import APART
from audits.redact.redactor import PAINT, SHARED, Redactor, tells
from audits.redact.values import SHORTEST, forms

__all__ = ["APART", "PAINT", "SHARED", "SHORTEST", "Redactor", "forms", "tells"]
