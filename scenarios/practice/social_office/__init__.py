"""A public social office: a family asks to be refunded what it paid for the school canteen."""
