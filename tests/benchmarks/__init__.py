"""What an audited page and a walked procedure cost, beside plain scripts that do the same without keeping anything."""
