"""What a service asks of people, and whether an authentic source already holds it (README.md)."""
