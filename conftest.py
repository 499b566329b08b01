"""Loads the kit's own pytest plugin when the kit is run from its source, without having been installed.

An installed kit brings the plugin through its entry point, under the same name, so that pytest sees one plugin.
"""

from importlib.util import find_spec

pytest_plugins = ["audits.plugin"] if find_spec("audits.plugin") else []
