"""Draws the pictures of the Hertsmere example, so that ours can be made again.

In: nothing. Out: PNG files in the example's folder `pictures`: plain shapes for the backgrounds of
slides, and two simple drawings. Nothing of them is taken from anybody.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import vl_convert

PICTURES = Path(__file__).parent.parent / "golden_thread/examples/hertsmere/pictures"
WIDTH, HEIGHT = 1280, 720
# Of the size in which it is drawn, so that a picture is small: no more than 60,000 bytes.
SCALE = 0.625

Shapes = Iterator[str]


def svg(ground: str, shapes: Shapes) -> str:
    """A drawing of these shapes on a ground of one colour."""
    size = f'width="{WIDTH}" height="{HEIGHT}"'
    body = "".join(shapes)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}><rect {size} fill="{ground}"/>{body}</svg>'
    )


def _box(x: float, y: float, width: float, height: float, fill: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}"/>'


def _disc(x: float, y: float, radius: float, fill: str) -> str:
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"/>'


def _shape(points: str, fill: str) -> str:
    return f'<polygon points="{points}" fill="{fill}"/>'


def _hills() -> Shapes:
    yield _disc(980, 200, 90, "#f2c14e")
    yield _shape("0,720 0,470 320,330 700,520 1000,400 1280,500 1280,720", "#3f7d58")
    yield _shape("0,720 0,600 420,500 860,640 1280,560 1280,720", "#2b5d40")


def _street() -> Shapes:
    heights = (220, 280, 190, 250, 300, 210, 260, 230)
    for place, height in enumerate(heights):
        left, top = place * 160, 600 - height
        yield _box(left + 8, top, 144, height, "#5b6c8f")
        yield _shape(f"{left},{top} {left + 80},{top - 70} {left + 160},{top}", "#3c4a68")
        yield _box(left + 35, top + 40, 30, 40, "#ffe08a")
        yield _box(left + 95, top + 40, 30, 40, "#ffe08a")
    yield _box(0, 600, WIDTH, 120, "#2a3348")


def _tiles() -> Shapes:
    blues = ("#4f86c6", "#7ba7d7", "#27496d", "#a9c6e6", "#3a6ea5")
    for row in range(5):
        for column in range(8):
            fill = blues[(row * row + 3 * column) % len(blues)]
            yield _box(column * 160 + 8, row * 160 + 8, 144, 144, fill)


def _network() -> Shapes:
    for row in range(5):
        for column in range(9):
            x, y = 80 + column * 140, 80 + row * 140
            yield _box(x, y - 2, 140, 4, "#8cc4bf") if (row + column) % 3 else ""
            yield _box(x - 2, y, 4, 140, "#8cc4bf") if (row * column) % 2 else ""
            yield _disc(x, y, 14, "#4ea69e")


def _people() -> Shapes:
    colours = ("#c8553d", "#f28f3b", "#588b8b", "#8d6a9f", "#3d5a80")
    for place in range(9):
        x, colour = 80 + place * 140, colours[place % len(colours)]
        yield _disc(x, 330, 46, colour)
        yield f'<rect x="{x - 60}" y="390" width="120" height="260" rx="56" fill="{colour}"/>'


def _waves() -> Shapes:
    for row, fill in enumerate(("#9db4c0", "#5c6b73", "#253237")):
        top = 300 + row * 140
        for column in range(-1, 5):
            yield _disc(column * 320 + 160 * (row % 2) + 160, top + 120, 190, fill)
        yield _box(0, top + 140, WIDTH, HEIGHT, fill)


def _event() -> Shapes:
    colours = ("#e4572e", "#f3a712", "#4ea699", "#6d72c3")
    for place in range(16):
        left = place * 80
        points = f"{left},90 {left + 80},90 {left + 40},180"
        yield _shape(points, colours[place % len(colours)])
    yield _shape("440,430 640,260 840,430", "#e4572e")
    yield _box(470, 430, 340, 170, "#fbf1d8")
    for place in range(12):
        x = 60 + place * 105
        yield _disc(x, 560, 26, colours[(place + 1) % len(colours)])
        yield _box(x - 28, 588, 56, 90, colours[(place + 1) % len(colours)])


def _planters() -> Shapes:
    petals = ("#d7263d", "#ffffff", "#3a5bbf", "#f0c808")
    for planter in range(3):
        left = 100 + planter * 390
        yield _box(left, 500, 300, 120, "#8a5a3b")
        for flower in range(5):
            x, y = left + 30 + flower * 60, 330 + 40 * ((flower + planter) % 3)
            yield _box(x - 4, y, 8, 500 - y, "#2f7d4f")
            yield _disc(x, y, 30, petals[(flower + planter) % len(petals)])
            yield _disc(x, y, 11, "#5a3a1b")
    yield _box(0, 620, WIDTH, 100, "#b9b4a7")


DRAWINGS: dict[str, tuple[str, Callable[[], Shapes]]] = {
    "opening": ("#bcd8e8", _hills),
    "community-safety": ("#8794b3", _street),
    "performance": ("#dce8f4", _tiles),
    "digital": ("#e3f1ef", _network),
    "human-resources": ("#f3ebdd", _people),
    "closing": ("#e0e6ea", _waves),
    "community-event": ("#cfe8f3", _event),
    "planters": ("#dcefd9", _planters),
}


def draw(name: str) -> bytes:
    """The picture of this name as PNG."""
    ground, shapes = DRAWINGS[name]
    picture: bytes = vl_convert.svg_to_png(svg(ground, shapes()), scale=SCALE)
    return picture


if __name__ == "__main__":
    for name in DRAWINGS:
        (PICTURES / f"{name}.png").write_bytes(draw(name))
