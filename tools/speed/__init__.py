"""How quick it is: what `make bench` measures, and the bare programs it is held beside."""
