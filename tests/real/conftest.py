"""The walk files here need a site that the tests serve: they are no tests by themselves."""

collect_ignore_glob = ["*.yaml"]
