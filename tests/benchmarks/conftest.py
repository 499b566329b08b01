"""The walk file here is measured against a plain script, on a site of its own: it is no test by itself."""

collect_ignore_glob = ["*.yaml"]
