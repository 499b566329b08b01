"""Trials: probes that use a page as people do, pressing Tab, narrowing the window, erring, waiting. See README.md.

A trial gathers and judges nothing. It runs on a page that nobody needs afterwards, behind a closed guard: nothing that
it does reaches the service. It leaves the page as it found it; one that cannot promise that (`spoils`) comes last, each
on the page opened anew.
"""

from __future__ import annotations

from audits.probes.trials.bench import SECONDS, Bench, Trial, attempt
from audits.probes.trials.darkening import darkening
from audits.probes.trials.documents import documents
from audits.probes.trials.entering import entering
from audits.probes.trials.erring import erring
from audits.probes.trials.forcing import forcing
from audits.probes.trials.idling import real_wait
from audits.probes.trials.linking import linking
from audits.probes.trials.listening import listening
from audits.probes.trials.loaded import loaded
from audits.probes.trials.moving import moving
from audits.probes.trials.narrow import narrow
from audits.probes.trials.opening import opening
from audits.probes.trials.pointing import pointing
from audits.probes.trials.sounding import sounding
from audits.probes.trials.staging import staging
from audits.probes.trials.tabbing import tabbing
from audits.probes.trials.unveiling import unveiling
from audits.probes.trials.waiting import waiting

__all__ = ["SECONDS", "TRIALS", "Bench", "Trial", "attempt", "real_wait"]

TRIALS: tuple[Trial, ...] = (
    Trial("loaded", ("desktop", "phone"), loaded),
    Trial("listening", ("keyboard", "screen-reader"), listening),
    Trial("narrow", ("zoom-400", "phone"), narrow),
    Trial("documents", ("desktop", "screen-reader"), documents),
    Trial("linked", ("desktop",), linking),
    Trial("moved", ("desktop",), moving),
    Trial("forced", ("desktop",), forcing),
    Trial("darkened", ("desktop",), darkening),
    # Late: by now what was begun has sounded for a while.
    Trial("sounded", ("desktop", "screen-reader"), sounding),
    Trial("unveiled", ("desktop", "screen-reader"), unveiling, spoils=True),
    # The forms of a page may have many steps.
    Trial("erred", ("desktop", "keyboard", "screen-reader"), erring, spoils=True, uses=True, share=1.5),
    Trial("entered", ("keyboard", "screen-reader"), entering, spoils=True, uses=True),
    # Fields that lose focus may complain from then on.
    Trial("tabbed", ("keyboard",), tabbing, spoils=True, uses=True, tidies=True),
    Trial("opened", ("keyboard", "screen-reader"), opening, spoils=True, uses=True),
    Trial("pointed", ("desktop",), pointing, spoils=True, uses=True),
    # Late: by now the others have noted how they brought about what came.
    Trial("staged", ("desktop", "keyboard", "screen-reader"), staging, spoils=True, uses=True, again=True),
    # The last one: from there on the page's clock is ours.
    Trial("waited", ("desktop", "keyboard", "screen-reader"), waiting, spoils=True, uses=True),
)
"""All trials that need no more than some seconds, in the order in which they are made."""
