"""The electronic counter of a town hall: an appointment, from the choice of a service to its confirmation."""
