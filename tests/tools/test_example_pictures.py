"""The pictures of the example are those that its tool draws, small and no other."""

from io import BytesIO

import pytest
from PIL import Image

from tools.example_pictures import DRAWINGS, HEIGHT, PICTURES, SCALE, WIDTH, draw


def pixels(picture: bytes) -> tuple[tuple[int, int], bytes]:
    with Image.open(BytesIO(picture)) as opened:
        return opened.size, opened.convert("RGB").tobytes()


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_picture_is_drawn_again_as_it_stands_in_the_example(name: str) -> None:
    committed = (PICTURES / f"{name}.png").read_bytes()
    assert len(committed) < 60_000
    assert pixels(committed)[0] == (WIDTH * SCALE, HEIGHT * SCALE)
    assert pixels(committed) == pixels(draw(name))


def test_there_is_no_other_picture() -> None:
    assert {path.stem for path in PICTURES.iterdir()} == set(DRAWINGS)
