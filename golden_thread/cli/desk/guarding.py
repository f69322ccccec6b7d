"""May this request be answered? Only if it was meant for this page, and sent from it.

In: the headers of a request and the port. Out: yes or no. A name that a stranger's site leads to
this machine (DNS rebinding) is not ours, and no other page may send a paper here.
"""

from email.message import Message

HOST = "127.0.0.1"
_NAMES = (HOST, "localhost")


def is_own_host(headers: Message, port: int) -> bool:
    """Whether the browser was asked for this machine by a name of its own."""
    return headers.get("Host", "").lower() in _addresses(port)


def is_own_page(headers: Message, port: int) -> bool:
    """Whether a form was sent from a page of ours, which every browser of today says."""
    origin = headers.get("Origin")
    if origin is None:
        return headers.get("Sec-Fetch-Site") == "same-origin"
    return origin.lower() in {f"http://{each}" for each in _addresses(port)}


def _addresses(port: int) -> set[str]:
    with_port = {f"{name}:{port}" for name in _NAMES}
    return with_port | set(_NAMES) if port == 80 else with_port
