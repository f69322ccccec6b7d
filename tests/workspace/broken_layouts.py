"""Layouts and ways of the house that can be read and cannot be laid out."""

from tests.workspace.breaking import Change, Fault, removed, swap, whole
from tests.workspace.doubted_papers import EARLY, GLAD, doubted

HOUSE = "templates/house.yaml"
WHOLE, NOTE, TALK = "papers/whole.yaml", "papers/autumn-note.yaml", "papers/talk.yaml"
SLIDES = "papers/slides.yaml"


def in_whole(name: str, old: str, new: str, *faults: Fault) -> Change:
    """A change to the report that has every part."""
    return swap(name, WHOLE, old, new, *faults)


BROKEN = (
    swap(
        "a row of the header that is filled twice",
        HOUSE,
        "from: title\n",
        "from: title\n    text: Report\n",
        Fault("GT-PUBLISHING-011", 6),
    ),
    swap(
        "a row of the header that is filled by nothing",
        HOUSE,
        "  - label: Wards\n    text: [Harbour, Saltings]\n",
        "  - label: Wards\n",
        Fault("GT-PUBLISHING-011", 23),
    ),
    swap("a fact unknown", HOUSE, "from: part", "from: parts", Fault("GT-FILES-011", 12)),
    swap(
        "an implication twice",
        HOUSE,
        "code: equality",
        "code: financial",
        Fault("GT-PUBLISHING-012", 29),
    ),
    swap(
        "a term that means nothing",
        HOUSE,
        "    meaning: key performance indicator\n",
        "",
        Fault("GT-FILES-005", 32),
    ),
    swap(
        "a template of another kind",
        HOUSE,
        "glossary:",
        "reference_document: templates/report.odt\nglossary:",
        Fault("GT-PUBLISHING-013", 31),
    ),
    swap(
        "a template outside the workspace",
        HOUSE,
        "glossary:",
        "reference_document: ../report.docx\nglossary:",
        Fault("GT-PUBLISHING-013", 31),
    ),
    swap(
        "a template that is not there",
        HOUSE,
        "glossary:",
        "reference_document: templates/report.docx\nglossary:",
        Fault("GT-FILES-001", file="templates/report.docx"),
    ),
    whole(
        "an empty house",
        HOUSE,
        "",
        Fault("GT-FILES-005"),
        Fault("GT-PUBLISHING-017", 30, file=WHOLE),
        Fault("GT-PUBLISHING-017", 37, file="papers/quarter-2.yaml"),
    ),
    swap(
        "a red measure that nobody answers for, and a stray brace",
        "items/answers.yaml",
        "headline: Boilers of two blocks are set anew",
        "headline: Boilers of two {blocks are set anew",
        Fault("GT-NARRATIVE-001", 13, 5),
    ),
    swap(
        "a red measure without a cause, and a stray brace",
        "items/answers.yaml",
        "are set anew\n    period: FY2023-24-Q2\n    service: housing\n"
        "    indicators: [ROOM-WARMTH]\n    cause: The timers were wrong after a power cut.\n",
        "are {set\n    period: FY2023-24-Q2\n    service: housing\n    indicators: [ROOM-WARMTH]\n",
        Fault("GT-NARRATIVE-001", 13, 5),
        Fault("GT-PUBLISHING-023", 2, file=WHOLE),
    ),
    whole(
        "only good news of a red quarter, and a stray brace",
        "papers/glad.yaml",
        GLAD,
        Fault("GT-NARRATIVE-001", 10),
        Fault("GT-PUBLISHING-024", 1),
    ),
    whole(
        "a section with nothing in it, and a stray brace",
        "papers/doubted.yaml",
        doubted(),
        Fault("GT-NARRATIVE-001", 9),
        Fault("GT-PUBLISHING-030", 14, 5),
    ),
    whole(
        "a year slipped in the moment of a paper",
        "papers/doubted.yaml",
        doubted(as_at="2022-10-20T12:00:00Z"),
        Fault("GT-NARRATIVE-001", 9),
        Fault("GT-PUBLISHING-027", 1),
        Fault("GT-PUBLISHING-030", 14, 5),
    ),
    whole(
        "since the last meeting, and no meeting is named",
        "papers/doubted.yaml",
        doubted(window="since_last_meeting"),
        Fault("GT-NARRATIVE-001", 9),
        Fault("GT-PUBLISHING-029", 12, 9),
        Fault("GT-PUBLISHING-030", 14, 5),
    ),
    whole(
        "a measure twice in one table",
        "papers/doubted.yaml",
        doubted(table="RENT-OWED, RELET-DAYS, RENT-OWED"),
        Fault("GT-PUBLISHING-026", 10, 36),
    ),
    in_whole(
        "an amber measure in the appendix alone, and a stray brace",
        "series: [MISSED-BINS, RECYCLED, MISSED-RATE]\n",
        "series: [MISSED-BINS, RECYCLED]\n        text: |\n          It {went well.\n",
        Fault("GT-NARRATIVE-001", 70),
        Fault("GT-PUBLISHING-031", 66, 9),
    ),
    whole(
        "an appendix of all as at a day too early for one, and a stray brace",
        "papers/early.yaml",
        EARLY,
        Fault("GT-NARRATIVE-001", 13),
        Fault("GT-PUBLISHING-032", 1),
    ),
    in_whole(
        "an item twice",
        "[moorings-2023q2, trees-2023q2]",
        "[moorings-2023q2, moorings-2023q2]",
        Fault("GT-PUBLISHING-026", 64, 34),
    ),
    in_whole(
        "an item as a slide in a report",
        "show: both",
        "show: slides",
        Fault("GT-PUBLISHING-014", 51),
    ),
    in_whole(
        "days the wrong way round",
        "until: 2023-09-30",
        "until: 2023-06-30",
        Fault("GT-PUBLISHING-015", 81),
    ),
    in_whole(
        "items by name and by kind",
        "      - codes: [moorings-2023q2, trees-2023q2]\n",
        "      - codes: [moorings-2023q2, trees-2023q2]\n        kinds: [decision]\n",
        Fault("GT-PUBLISHING-016", 64),
    ),
    in_whole(
        "a service unknown to a pick",
        "[grant, recognition, project_update]\n        services: [housing]",
        "[grant, recognition, project_update]\n        services: [homes]",
        Fault("GT-PUBLISHING-017", 50),
    ),
    in_whole(
        "a portfolio unknown to a pick",
        "portfolios: [streets]",
        "portfolios: [roads]",
        Fault("GT-PUBLISHING-017", 60),
    ),
    in_whole(
        "a priority unknown to a pick",
        "priorities: [clean]",
        "priorities: [tidy]",
        Fault("GT-PUBLISHING-017", 61),
    ),
    in_whole(
        "a theme unknown to a pick",
        "themes: [streets]",
        "themes: [roads]",
        Fault("GT-PUBLISHING-017", 62),
    ),
    in_whole(
        "an indicator unknown to a pick",
        "indicators: [MISSED-BINS]",
        "indicators: [MISSED-BIN]",
        Fault("GT-PUBLISHING-017", 70),
    ),
    in_whole(
        "a kind unknown",
        "kinds: [grant, recognition, project_update]",
        "kinds: [grant, news]",
        Fault("GT-FILES-011", 49),
    ),
    in_whole(
        "a window unknown",
        "window: next_period",
        "window: tomorrow",
        Fault("GT-FILES-011", 54),
    ),
    in_whole(
        "a manner of indicators unknown",
        "show: [summary, table]",
        "show: [summary, lines]",
        Fault("GT-FILES-011", 46),
    ),
    in_whole(
        "the paper of a portfolio unknown",
        "portfolio: homes",
        "portfolio: home",
        Fault("GT-PUBLISHING-017", 10),
    ),
    in_whole("a body unknown", "body: scrutiny", "body: cabinet", Fault("GT-PUBLISHING-017", 12)),
    in_whole(
        "an implication unknown",
        "code: financial\n    text",
        "code: legal\n    text",
        Fault("GT-PUBLISHING-017", 30),
        Fault("GT-PUBLISHING-022", 2),
    ),
    in_whole(
        "an implication without words",
        "    text: |\n      Rent owed by tenants came to {RENT-OWED}.\n",
        "",
        Fault("GT-FILES-005", 30),
        Fault("GT-PUBLISHING-022", 2),
    ),
    in_whole(
        "a paper that is exempt as a whole",
        "audience: public",
        "audience: exempt",
        Fault("GT-PUBLISHING-019", 8),
    ),
    swap(
        "a meeting of a board that is gone",
        "framework/organisation.yaml",
        "    meets_on: [2023-08-15, 2023-11-14]\n",
        "    ends_on: 2023-10-31\n",
        Fault("GT-PUBLISHING-020", 13, file=WHOLE),
    ),
    in_whole(
        "two meetings with one slug",
        "slug: council",
        "slug: scrutiny",
        Fault("GT-PUBLISHING-021", 17),
    ),
    in_whole(
        "a second meeting without a slug",
        "    slug: council\n",
        "",
        Fault("GT-PUBLISHING-021", 15),
    ),
    in_whole(
        "a meeting without a day",
        "    on: 2023-11-28\n",
        "",
        Fault("GT-FILES-005", 15),
    ),
    in_whole(
        "an author without a role",
        "  - role: Head of Environment\n",
        "  - contact: extension 5\n",
        Fault("GT-FILES-005", 28),
    ),
    in_whole(
        "an item that is not there",
        "[moorings-2023q2, trees-2023q2]",
        "[moorings-2023q2, tree-2023q2]",
        Fault("GT-PUBLISHING-025", 64),
    ),
    in_whole(
        "a fault in a section below another",
        "series: [MISSED-BINS, RECYCLED, MISSED-RATE]",
        "series: [MISSED-BINS, RECYCLING, MISSED-RATE]",
        Fault("GT-PUBLISHING-005", 68),
    ),
    in_whole(
        "a section below another with a key unknown",
        "  - heading: Customer Contact\n",
        "        agenda: yes\n  - heading: Customer Contact\n",
        Fault("GT-FILES-006", 75),
    ),
    swap(
        "sections in slides",
        TALK,
        "slides:\n",
        "sections:\n",
        *(
            Fault("GT-FILES-005", 2),
            Fault("GT-FILES-006", 15),
        ),
    ),
    swap(
        "a part of a report in slides",
        TALK,
        "agenda: yes",
        "appendix: yes",
        Fault("GT-FILES-006", 9),
    ),
    swap(
        "a part of slides in a note",
        NOTE,
        "summary: yes",
        "questions: yes",
        Fault("GT-FILES-006", 12),
    ),
    swap(
        "a background as strong as none",
        TALK,
        "strength: 0.3",
        "strength: 1.5",
        Fault("GT-PUBLISHING-018", 19),
    ),
    swap(
        "a background that is not there",
        TALK,
        "      file: pictures/harbour.png\n      strength",
        "      file: pictures/pier.png\n      strength",
        Fault("GT-FILES-017", 18),
    ),
    swap(
        "a picture on a slide without words",
        TALK,
        "      alternative: The quay with its new railings and the tide in.\n",
        "",
        Fault("GT-FILES-005", 28),
    ),
    swap(
        "a link on a slide that leads nowhere",
        TALK,
        "address: https://example.org/quay",
        "address: quay.html",
        Fault("GT-ITEMS-016", 33),
    ),
    removed(
        "no house, though a paper speaks of its implications",
        HOUSE,
        *(
            Fault("GT-PUBLISHING-017", 30, file=WHOLE),
            Fault("GT-PUBLISHING-017", 37, file="papers/quarter-2.yaml"),
        ),
    ),
)
