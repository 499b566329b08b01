// A script that comes, and does nothing.
