"""What the project runs on itself: the gate and its checks. Never part of what is installed."""
