"""A visa portal: an account, a long form in three parts, documents, and an application that is sent."""
