"""Papers by strangers, clean and with mistakes planted, and how the proof-reader fares."""
