"""From the archive to what people read: tables, pages, and the words for both (see README.md)."""
