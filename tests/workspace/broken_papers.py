"""Commentary and layouts that can be read and cannot be printed."""

from tests.workspace.breaking import Change, Fault, removed, swap, whole

REPORT, SLIDES = "papers/quarter-2.yaml", "papers/slides.yaml"
HOUSING = "commentary/FY2023-24-Q2/housing.md"
RENTS = "*more than planned*"


def typed(name: str, words: str, *codes: str) -> Change:
    """The last line of the commentary on housing, line 8, ending in these words."""
    return swap(name, HOUSING, RENTS, words, *(Fault(code, 8) for code in codes))


BROKEN = (
    typed("a stray brace", "as {planned", "GT-NARRATIVE-001"),
    typed("a closing brace", "as planned}", "GT-NARRATIVE-001"),
    typed("a token in small letters", "{rent-owed}", "GT-NARRATIVE-001"),
    typed("a sum in a token", "{RENT-OWED+1}", "GT-NARRATIVE-001"),
    typed("a word of Python in a token", "{RENT-OWED.format}", "GT-NARRATIVE-003"),
    typed("an indicator unknown", "{RENTS}", "GT-NARRATIVE-002"),
    typed("a part unknown", "{RENT-OWED.next}", "GT-NARRATIVE-003"),
    typed("a part of a part", "{RENT-OWED.change.previous}", "GT-NARRATIVE-003"),
    typed("no figure so long ago", "{RENT-OWED.last_year.last_year}", "GT-NARRATIVE-004"),
    typed("no value, it is late", "{TENANTS-HEARD}", "GT-NARRATIVE-004"),
    typed("no target", "{TENANTS-HEARD.target}", "GT-NARRATIVE-004"),
    typed("no status", "{PARK-VISITS.status}", "GT-NARRATIVE-004"),
    typed("no change of what is not exact", "{PARK-VISITS.change}", "GT-NARRATIVE-004"),
    typed("a picture", "![The quay](https://example.org/quay.png)", "GT-NARRATIVE-005"),
    typed("words as code", "`code`", "GT-NARRATIVE-005"),
    typed("a figure in a link", "[{RENT-OWED}](https://example.org)", "GT-NARRATIVE-005"),
    swap("a block of code", HOUSING, RENTS, "\n\n    code\n", Fault("GT-NARRATIVE-005", 10)),
    swap(
        "a table",
        HOUSING,
        RENTS,
        "\n\n| Home | Rent |\n|---|---|\n| A | {RENTS} |\n",
        Fault("GT-NARRATIVE-005", 10),
    ),
    swap("a quotation", HOUSING, RENTS, "\n\n> It {rose}.\n", Fault("GT-NARRATIVE-005", 10)),
    swap("a heading in a list", HOUSING, RENTS, "\n\n- # Rents\n", Fault("GT-NARRATIVE-005", 10)),
    swap("a ruled line", HOUSING, RENTS, "\n\n---\n", Fault("GT-NARRATIVE-005", 10)),
    swap("a link nowhere", HOUSING, RENTS, "[more](rents.docx)", Fault("GT-NARRATIVE-006", 8)),
    swap(
        "a link of another kind",
        HOUSING,
        RENTS,
        "[more](ftp://example.org)",
        Fault("GT-NARRATIVE-006", 8),
    ),
    swap("a brace in a layout", REPORT, "{RECYCLED}.", "{RECYCLED.", Fault("GT-NARRATIVE-001", 19)),
    swap(
        "a brace in the notes of a slide",
        SLIDES,
        "measure is {RECYCLED.status}.",
        "{x}",
        Fault("GT-NARRATIVE-001", 12),
    ),
    whole(
        "a name in capitals",
        "papers/Quarter_2.yaml",
        "",
        Fault("GT-PUBLISHING-001"),
        Fault("GT-FILES-005"),
    ),
    swap(
        "since later",
        REPORT,
        "since: FY2023-24-Q1",
        "since: FY2023-24-Q3",
        Fault("GT-PUBLISHING-002", 26),
    ),
    swap(
        "since a month, of a quarter",
        REPORT,
        "since: FY2023-24-Q1",
        "since: 2023-04",
        Fault("GT-PUBLISHING-002", 26),
    ),
    swap(
        "a run of one period",
        REPORT,
        "    since: FY2023-24-Q1\n",
        "",
        Fault("GT-PUBLISHING-003", 22),
    ),
    swap(
        "a chart with nothing to draw",
        REPORT,
        "charts: [RECYCLED]",
        "charts: [PARK-VISITS]",
        Fault("GT-PUBLISHING-010", 22),
    ),
    swap(
        "a monthly figure in a quarterly section",
        REPORT,
        "[RELET-DAYS, RENT-OWED, TENANTS-HEARD]",
        "[RELET-DAYS, RENT-OWED, CALL-WAIT]",
        Fault("GT-PUBLISHING-009", 29),
    ),
    swap(
        "an indicator unknown to a table",
        REPORT,
        "[CALL-WAIT, CALLS]\n    series",
        "[CALL-WAIT, CALL]\n    series",
        Fault("GT-PUBLISHING-005", 34),
    ),
    swap(
        "an indicator unknown to a chart",
        REPORT,
        "charts: [RECYCLED]",
        "charts: [RECYCLING]",
        Fault("GT-PUBLISHING-005", 25),
    ),
    removed("no commentary", HOUSING, Fault("GT-PUBLISHING-006", 27, file=REPORT)),
    swap(
        "no commentary of that name",
        REPORT,
        "commentary: housing",
        "commentary: homes",
        Fault("GT-PUBLISHING-006", 27),
        Fault("GT-WORKSPACE-002", file=HOUSING),
    ),
    swap(
        "no sections",
        REPORT,
        "sections:\n",
        "header_again:\n",
        Fault("GT-FILES-005", 1),
        Fault("GT-FILES-006", 15),
    ),
    whole(
        "a folder named in words",
        "commentary/quarter-2/housing.md",
        "Words.\n",
        Fault("GT-WORKSPACE-001"),
    ),
)

# Found only when the paper is made, in the format that has no room or no letter for it.
NOT_WRITABLE = (
    swap(
        "more words than a slide holds",
        SLIDES,
        "heading: Housing",
        f"heading: Housing\n    text: {'Many words about homes. ' * 80}",
        Fault("GT-PUBLISHING-008", 1),
    ),
    swap(
        "letters that no face of the PDF has",
        REPORT,
        "heading: Housing",
        "heading: ᚺᛟᚢᛊᛖ",
        Fault("GT-PUBLISHING-008", 1),
    ),
)
