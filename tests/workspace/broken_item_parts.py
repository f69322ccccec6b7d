"""Decisions, exemptions, links, pictures and lists of items that cannot stand."""

from tests.workspace.breaking import SALTMERE, Fault, swap, whole
from tests.workspace.broken_items import HOUSING, QUARTER_2, housing, row, second

COUNCIL = "council.yaml"
QUAY = "pictures/quay.png"
PICTURE = (SALTMERE / QUAY).read_bytes()
NO_PICTURE = Fault("GT-FILES-018", 56, 13, QUARTER_2)


BROKEN = (
    second(
        "a decision that nobody took",
        "kind: campaign",
        "kind: decision",
        Fault("GT-ITEMS-005", 89, 11),
    ),
    row("a decision in the table", "coming_next", "decision", Fault("GT-ITEMS-005", 3, 2)),
    second("a decision without a day", "      on: 2023-09-26\n", "", Fault("GT-FILES-005", 75, 7)),
    second(
        "call-in before the decision", "2023-10-03", "2023-09-25", Fault("GT-ITEMS-006", 78, 24)
    ),
    second(
        "exempt without an exemption",
        "audience: officers",
        "audience: exempt",
        Fault("GT-ITEMS-007", 152, 15),
    ),
    row("exempt in the table", ",public,", ",exempt,", Fault("GT-ITEMS-007", 2, 8)),
    housing(
        "an exemption of what is public", "    audience: exempt\n", "", Fault("GT-ITEMS-007", 11, 7)
    ),
    housing(
        "a paragraph of Wales in England",
        "paragraph: 3",
        "paragraph: 14",
        Fault("GT-ITEMS-008", 13, 18),
    ),
    swap(
        "a paragraph of England in Wales",
        COUNCIL,
        "nation: england",
        "nation: wales",
        Fault("GT-ITEMS-008", 13, 18, file=HOUSING),
    ),
    housing(
        "a paragraph in words", "paragraph: 3", "paragraph: three", Fault("GT-ITEMS-008", 13, 18)
    ),
    housing(
        "an exemption without a title",
        "      title: Repair of the towers\n",
        "",
        Fault("GT-FILES-005", 12, 7),
    ),
    housing(
        "a key of the exemption misspelt", "review_on", "reviewed_on", Fault("GT-FILES-006", 15, 20)
    ),
    second(
        "a link to a file",
        "https://example.org/quay",
        "plans/quay.pdf",
        Fault("GT-ITEMS-016", 52, 18),
    ),
    second(
        "a link that would run",
        "mailto:parks@example.org",
        "javascript:alert(1)",
        Fault("GT-ITEMS-016", 54, 18),
    ),
    second(
        "a link without words", "text: The plan of the quay", "text:", Fault("GT-FILES-005", 51, 14)
    ),
    second(
        "a ranking without a number", "          value: 873\n", "", Fault("GT-ITEMS-017", 108, 11)
    ),
    second(
        "a ranking of words",
        "entries: [Bring",
        "ranked: yes\n      entries: [Bring",
        Fault("GT-ITEMS-017", 96, 16),
    ),
    second("a ranking out of order", "value: 410", "value: 4100", Fault("GT-ITEMS-018", 109, 18)),
    second("a ranking by words", "value: 873", "value: many", Fault("GT-FILES-007", 109, 18)),
    second(
        "an empty list",
        "[Bring your own cup, Test your alarm, Walk to school]",
        "[]",
        Fault("GT-FILES-005", 95, 16),
    ),
    second(
        "a picture that is not there",
        "pictures/quay.png",
        "pictures/quai.png",
        Fault("GT-FILES-017", 56, 13),
    ),
    second(
        "a picture outside the workspace",
        "pictures/quay.png",
        "../quay.png",
        Fault("GT-FILES-017", 56, 13),
    ),
    second(
        "a picture by its full path",
        "pictures/quay.png",
        "/pictures/quay.png",
        Fault("GT-FILES-017", 56, 13),
    ),
    second(
        "a picture on another drive",
        "pictures/quay.png",
        "C:\\pictures\\quay.png",
        Fault("GT-FILES-017", 56, 13),
    ),
    second(
        "a folder for a picture", "pictures/quay.png", "pictures", Fault("GT-FILES-017", 56, 13)
    ),
    second(
        "a text for a picture", "pictures/quay.png", "council.yaml", Fault("GT-FILES-018", 56, 13)
    ),
    second(
        "a picture without its words",
        "      alternative: The quay with its new railings and the tide in.\n",
        "",
        Fault("GT-FILES-005", 56, 7),
    ),
    second(
        "a picture without its rights",
        "      rights: Saltmere Borough Council, made up for the tests\n",
        "",
        Fault("GT-FILES-005", 56, 7),
    ),
    whole("a picture cut off", QUAY, PICTURE[:-20], NO_PICTURE),
    whole("a picture with a byte changed", QUAY, PICTURE[:50] + b"?" + PICTURE[51:], NO_PICTURE),
    whole("a picture of nothing", QUAY, b"", NO_PICTURE),
    whole("a picture of another kind", QUAY, b"GIF89a" + PICTURE, NO_PICTURE),
    whole("a JPEG without an end", QUAY, b"\xff\xd8\xff\xda\x00\x02pixels", NO_PICTURE),
    whole("a JPEG without pixels", QUAY, b"\xff\xd8\xff\xe0\x00\x02\xff\xd9", NO_PICTURE),
)
