"""What every test has: the sizes at which made-up values are tried."""

import os

from hypothesis import HealthCheck, settings

# The same examples every time and for everybody, so that the gate fails for a change and not by
# chance; `make soak` looks further, by chance, and prints how to repeat what it finds.
settings.register_profile("default", derandomize=True, database=None, deadline=None)
settings.register_profile(
    "soak",
    max_examples=5_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
